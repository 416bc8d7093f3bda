/** Whom a rule binds, found by asking it of every kind of collector and of debt. */

import { must } from "@forbear/kernel";
import type { Shape } from "./codec.ts";
import { collector } from "./facts/people.ts";
import { debt } from "./facts/debt.ts";
import type { Country } from "./lawbook.ts";
import { type Matter, matterOf } from "./matter.ts";
import { parseRequest } from "./parse.ts";
import { listed, plain } from "./plain.ts";
import type { Rule } from "./rule.ts";

/** The words that a member of a group may be. */
function wordsOf(shape: Shape, name: string): readonly string[] {
  if (shape.is !== "record") return [];
  const member = shape.fields[name];
  const inner = member?.is === "optional" ? member.of : member;
  return inner?.is === "choice" ? inner.words : [];
}

const roles = wordsOf(collector.shape, "role");
const institutions = wordsOf(collector.shape, "institution");
const debtKinds = wordsOf(debt.shape, "kind");

/** Regions where a country lists a few, its own name where it does not; a state or city, itself. */
function jurisdictionsOf(place: string, countries: readonly Country[]) {
  const [area = "", municipality] = place.split("/");
  const country = area.slice(0, 2);
  if (municipality !== undefined) return [{ country, region: area, municipality }];
  if (area.length > 2) return [{ country, region: area }];
  const regions = countries.find(({ code }) => code === country)?.regions ?? "any";
  const few = regions === "any" || regions.length > 16 ? [] : regions;
  return few.length === 0 ? [{ country }] : few.map((region) => ({ country, region }));
}

/** The least a rule needs to say whether it binds at all: a collector, a debt, a place. */
type Probe = { readonly role: string; readonly matter: Matter };

function probesOf(place: string, countries: readonly Country[]): readonly Probe[] {
  const kinds = [
    ...institutions.map((institution) => ({ institution, kind: "other" })),
    ...debtKinds.map((kind) => ({ kind })),
  ];
  return jurisdictionsOf(place, countries).flatMap((jurisdiction) =>
    roles.flatMap((role) =>
      kinds.map(({ kind, ...institution }) => {
        const facts = {
          now: "2026-10-15T12:00:00Z",
          action: { kind: "collect", channel: "phoneCall" },
          collector: { role, ...institution },
          consumer: { timeZones: ["UTC"] },
          debts: [{ id: "D1", kind }],
        };
        return { role, matter: matterOf(must(parseRequest({ id: "probe", jurisdiction, facts }))) };
      }),
    ),
  );
}

const names: Readonly<Record<string, string>> = {
  creditor: "creditors",
  agency: "collection agencies",
  debtBuyer: "debt buyers",
  enforcementAgent: "enforcement agents",
};

/**
 * Answers for the rules of one place whom each binds, in words. What a rule looks at besides (the
 * act, who listens, what was agreed) it asks itself, and its worked cases show.
 */
export function whomIn(place: string, countries: readonly Country[]): (rule: Rule) => string {
  const probes = probesOf(place, countries);
  const known = new Map<Rule["binds"], string>();
  return ({ binds }) => {
    const words = known.get(binds) ?? whom(binds, probes);
    known.set(binds, words);
    return words;
  };
}

function whom(binds: Rule["binds"], probes: readonly Probe[]): string {
  const bound = probes.filter(({ matter }) => binds(matter));
  if (bound.length === probes.length) return "everybody";
  const words = roles.flatMap((role) => {
    const count = (all: readonly Probe[]) => all.filter((probe) => probe.role === role).length;
    const [some, all] = [count(bound), count(probes)];
    if (some === 0) return [];
    const name = names[role] ?? plain(role);
    return [some === all ? name : `${name} of some kinds or for some debts`];
  });
  return words.length === 0 ? "who meets conditions beyond role and debt" : listed(words);
}
