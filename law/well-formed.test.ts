/** Every rule, exception and number of the rulebook that ships says what it is, and once. */

import { expect, test } from "vitest";
import { contactKinds, otherKinds } from "./facts/act.ts";
import { channel } from "./facts/words.ts";
import { lawbook, parametersOf } from "./lawbook.ts";
import { bodies, countries, currentLaw } from "./lawbooks.ts";
import { listRules } from "./explain.ts";

const rules = bodies.flatMap((body) => body.rules);
const id = /^(?:[a-z]{2}|law)\.[a-z0-9_]+(?:\.[a-z0-9_]+)*$/i;
const kinds: ReadonlySet<string> = new Set([...contactKinds, ...otherKinds]);
const channels = channel.shape.is === "choice" ? channel.shape.words : [];

test("a rule has an id, words, a kind and a layer, and names acts and channels there are", () => {
  for (const rule of rules) {
    expect(rule.id).toMatch(id);
    expect(rule.says.length, rule.id).toBeGreaterThan(10);
    expect(["city", "state", "country", "policy", "preference"]).toContain(rule.layer);
    expect(rule.version, rule.id).toBeGreaterThan(0);
    if (rule.actions !== "all") for (const kind of rule.actions) expect(kinds).toContain(kind);
    if (rule.channels !== "all") for (const one of rule.channels) expect(channels).toContain(one);
    if (rule.to !== null) expect(rule.to, rule.id).toBeGreaterThanOrEqual(rule.from);
    for (const name of rule.names) {
      expect(name.id, rule.id).toMatch(id);
      expect(name.says.length, name.id).toBeGreaterThan(10);
      expect(name.cite, name.id).not.toBe("");
    }
  }
});

test("a rule that is not standing is asked about something, and a standing one about nothing", () => {
  for (const { id: rule, kind, actions, channels: reached } of rules) {
    expect(actions.length === 0, rule).toBe(kind === "standing");
    expect(reached.length, rule).toBeGreaterThan(0);
  }
});

test("a number has an id, a unit and a source for each of its values, one after another", () => {
  for (const { id: number, label, unit, status, history } of parametersOf(bodies)) {
    expect(number).toMatch(id);
    expect(label.length, number).toBeGreaterThan(10);
    expect(unit, number).not.toBe("");
    expect(["approved", "supported", "known", "uncertain"], number).toContain(status);
    expect(status, "that word is the tenant's counsel's").not.toBe("approved");
    expect(history.length, number).toBeGreaterThan(0);
    let before = -Infinity;
    for (const { from, to, cite } of history) {
      expect(from, number).toBeGreaterThan(before);
      expect(cite, number).not.toBe("");
      if (to !== undefined) expect(to, number).toBeGreaterThanOrEqual(from);
      before = from;
    }
  }
});

test("a number has its id to itself", () => {
  const numbers = parametersOf(bodies);
  expect(new Set(numbers.map((one) => one.id)).size).toBe(numbers.length);
  expect(numbers.length).toBeGreaterThan(100);
});

test("lists of rules and numbers come in the order of their ids", () => {
  for (const ids of [parametersOf(bodies), listRules(currentLaw)].map((all) =>
    all.map((one) => one.id),
  )) {
    expect(ids).toEqual([...ids].sort());
  }
});

test("the hash names what is in the book, in whatever order its bodies come", () => {
  const turned = bodies.map(({ place, rules: own }) => ({ place, rules: [...own].reverse() }));
  expect(lawbook(countries, [...turned].reverse()).hash).toBe(currentLaw.hash);
  expect(lawbook(countries, bodies.slice(1)).hash).not.toBe(currentLaw.hash);
  expect(lawbook(countries.slice(1), bodies).hash).not.toBe(currentLaw.hash);
});
