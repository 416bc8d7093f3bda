/** What a consent covers: both ends of when it stands, whose it is, and the hours it opens. */

import { type Json, must, parseTimeZone } from "@forbear/kernel";
import { expect, test } from "vitest";
import { isOpen } from "./clock.ts";
import {
  agreedHours,
  coversChannel,
  coversDebts,
  endOfDay,
  hoursNamed,
  namesRecipient,
  samePerson,
  stands,
} from "./consent.ts";
import { type Differs, example } from "./example.ts";
import type { Consent } from "./facts/past.ts";
import { second } from "./facts/time.ts";
import { type Matter, matterOf } from "./matter.ts";

type Told = { readonly [member: string]: Json };

const at = (text: string) => second(Date.parse(text) / 1000);

/** The ordinary call of Tuesday 16 June 2026, 11:00 in New York, with one consent on file. */
function withConsent(consent: Told, differs: Differs = {}): readonly [Consent, Matter] {
  const matter = matterOf(example({ consents: [{ kind: "calls", ...consent }], ...differs }));
  const one = matter.facts.consents.at(0);
  if (one === undefined) throw new Error("the example keeps its consent");
  return [one, matter];
}
const consentOf = (consent: Told): Consent => withConsent(consent)[0];

test.each`
  given                     | revoked                   | asked                     | stands
  ${null}                   | ${null}                   | ${"2026-06-16T15:00:00Z"} | ${true}
  ${"2026-06-16T15:00:00Z"} | ${null}                   | ${"2026-06-16T15:00:00Z"} | ${true}
  ${"2026-06-16T15:00:01Z"} | ${null}                   | ${"2026-06-16T15:00:00Z"} | ${false}
  ${"2026-06-01T00:00:00Z"} | ${"2026-06-16T15:00:01Z"} | ${"2026-06-16T15:00:00Z"} | ${true}
  ${"2026-06-01T00:00:00Z"} | ${"2026-06-16T15:00:00Z"} | ${"2026-06-16T15:00:00Z"} | ${false}
  ${null}                   | ${"2026-06-16T15:00:00Z"} | ${"2026-06-16T15:00:00Z"} | ${false}
`("given $given, revoked $revoked: at $asked it stands: $stands", (row) => {
  const { given, revoked, asked } = row as { [name: string]: string | null };
  const dates = {
    ...(given === null ? {} : { givenAt: given }),
    ...(revoked === null ? {} : { revokedAt: revoked }),
  };
  expect(stands(consentOf(dates), at(String(asked)))).toBe((row as { stands: boolean }).stands);
});

test("a consent covers the debts it names, all of them, or every debt where it names none", () => {
  expect(coversDebts(consentOf({}), ["D1", "D2"])).toBe(true);
  expect(coversDebts(consentOf({ debtIds: ["D1"] }), ["D1"])).toBe(true);
  expect(coversDebts(consentOf({ debtIds: ["D1"] }), ["D1", "D2"])).toBe(false);
  expect(coversDebts(consentOf({ debtIds: ["D1"] }), ["D2"])).toBe(false);
});

test("a consent covers the channels it names, or every channel; what has no channel is named by none", () => {
  expect(coversChannel(consentOf({}), "sms")).toBe(true);
  expect(coversChannel(consentOf({}), null)).toBe(true);
  expect(coversChannel(consentOf({ channels: ["sms"] }), "sms")).toBe(true);
  expect(coversChannel(consentOf({ channels: ["sms"] }), "email")).toBe(false);
  expect(coversChannel(consentOf({ channels: ["sms"] }), null)).toBe(false);
});

test.each`
  one                   | other                 | same
  ${["consumer", null]} | ${["consumer", null]} | ${true}
  ${["consumer", null]} | ${["spouse", null]}   | ${false}
  ${["spouse", "P1"]}   | ${["spouse", null]}   | ${true}
  ${["spouse", null]}   | ${["spouse", "P1"]}   | ${true}
  ${["spouse", "P1"]}   | ${["spouse", "P1"]}   | ${true}
  ${["spouse", "P1"]}   | ${["spouse", "P2"]}   | ${false}
  ${["spouse", "P1"]}   | ${["parent", "P1"]}   | ${false}
`("$one and $other are one person: $same", ({ one, other, same }) => {
  type Who = readonly [Consent["relation"], string | null];
  const who = ([relation, personId]: Who) => ({ relation: relation ?? "consumer", personId });
  expect(samePerson(who(one as Who), who(other as Who))).toBe(same);
});

test("a consent is of the person who gave it: the consumer, where it names nobody", () => {
  const toSpouse = { recipient: { relation: "spouse" } };
  expect(namesRecipient(...withConsent({}))).toBe(true);
  expect(namesRecipient(...withConsent({}, toSpouse))).toBe(false);
  expect(namesRecipient(...withConsent({ relation: "spouse" }, toSpouse))).toBe(true);
  expect(namesRecipient(...withConsent({ relation: "spouse" }))).toBe(false);
  const [first, matter] = withConsent(
    { relation: "spouse", personId: "P1" },
    { recipient: { relation: "spouse", personId: "P2" } },
  );
  expect(namesRecipient(first, matter)).toBe(false);
});

test("a day ends just before the next begins, in the zone where that is first", () => {
  const zones = ["America/Los_Angeles", "America/New_York"].map((name) =>
    must(parseTimeZone(name)),
  );
  const matter = { ...matterOf(example()), zones };
  const noon = at("2026-06-16T16:00:00Z");
  expect(endOfDay(matter, noon)).toBe(at("2026-06-17T04:00:00Z") - 0.001);
  expect(endOfDay(matter, noon, 2)).toBe(at("2026-06-18T04:00:00Z") - 0.001);
});

const ordinary = { from: 8 * 3600, to: 21 * 3600 };

/** Whether the hours a consent names are open at each of these instants. */
function opens(consent: Told, instants: readonly string[], differs: Differs = {}): unknown {
  const clock = hoursNamed(...withConsent(consent, differs), ordinary);
  return clock === null ? null : instants.map((instant) => isOpen(clock, at(instant)));
}

test.each`
  agreed                            | open
  ${{ from: "05:00", to: "07:00" }} | ${["05:00", "06:59"]}
  ${{ from: "05:00" }}              | ${["05:00", "20:59"]}
  ${{ to: "23:00" }}                | ${["08:00", "22:59"]}
  ${{ from: "22:00", to: "02:00" }} | ${["22:00", "23:59", "00:00", "01:59"]}
`("agreed hours $agreed are open at $open and shut at their ends", ({ agreed, open }) => {
  const [consent, matter] = withConsent({ agreedHours: agreed as Json });
  const clock = agreedHours(consent, matter, ordinary);
  const minutes = Array.from({ length: 24 * 60 }, (_, n) => n).filter(
    (n) => clock !== null && isOpen(clock, second(at("2026-06-16T04:00:00Z") + n * 60)),
  );
  const written = (n: number): string =>
    `${String(Math.floor(n / 60)).padStart(2, "0")}:${String(n % 60).padStart(2, "0")}`;
  const edges = minutes.filter((n) => !minutes.includes(n - 1) || !minutes.includes(n + 1));
  expect(new Set(edges.map(written))).toEqual(new Set(open as readonly string[]));
});

test("hours that begin and end at one time are the whole day, and none named are none", () => {
  const [consent, matter] = withConsent({ agreedHours: { from: "09:00", to: "09:00" } });
  const clock = agreedHours(consent, matter, ordinary);
  expect(clock !== null && isOpen(clock, at("2026-06-16T06:00:00Z"))).toBe(true);
  expect(agreedHours(...withConsent({}), ordinary)).toBeNull();
});

test("a consent that names neither a period nor hours opens none", () => {
  expect(opens({}, [])).toBeNull();
  expect(opens({ givenAt: "2026-06-01T00:00:00Z" }, [])).toBeNull();
});

test("a period is open from its first instant to its last", () => {
  const period = { validFrom: "2026-06-17T02:00:00Z", validUntil: "2026-06-17T03:00:00Z" };
  const instants = [
    "2026-06-17T01:59:59Z",
    "2026-06-17T02:00:00Z",
    "2026-06-17T03:00:00Z",
    "2026-06-17T03:00:01Z",
  ];
  expect(opens(period, instants)).toEqual([false, true, true, false]);
});

test("a period with no end named lasts the local day it begins on; one that ends begins when given", () => {
  const instants = ["2026-06-17T02:00:00Z", "2026-06-17T03:59:59Z", "2026-06-17T04:00:00Z"];
  expect(opens({ validFrom: "2026-06-17T02:00:00Z" }, instants)).toEqual([true, true, false]);
  const until = { validUntil: "2026-06-17T03:00:00Z" };
  expect(opens({ ...until, givenAt: "2026-06-17T02:00:01Z" }, instants)).toEqual([
    false,
    false,
    false,
  ]);
  expect(opens(until, instants)).toEqual([true, false, false]);
  const after = { ...until, givenAt: "2026-06-17T02:00:00Z", validFrom: "2026-06-17T01:00:00Z" };
  expect(opens(after, ["2026-06-17T01:30:00Z", "2026-06-17T02:00:00Z"])).toEqual([false, true]);
});

test("hours agreed from a day on are open within the hours on every day after, not that day alone", () => {
  const told = {
    validFrom: "2026-06-16T04:00:00Z",
    agreedHours: { from: "21:00", to: "23:00" },
  };
  const instants = ["2026-06-17T02:00:00Z", "2026-06-18T02:00:00Z", "2026-06-18T15:00:00Z"];
  expect(opens(told, instants)).toEqual([true, true, false]);
});

test("what was revoked is open until just before, and one revoked before it began opens nothing", () => {
  const period = { validFrom: "2026-06-17T02:00:00Z", validUntil: "2026-06-17T03:00:00Z" };
  const instants = ["2026-06-17T02:14:59Z", "2026-06-17T02:15:00Z"];
  expect(opens({ ...period, revokedAt: "2026-06-17T02:15:00Z" }, instants)).toEqual([true, false]);
  expect(opens({ ...period, revokedAt: "2026-06-17T02:00:00Z" }, instants)).toBeNull();
  expect(opens({ ...period, revokedAt: "2026-06-17T05:00:00Z" }, instants)).toEqual([true, true]);
});

test("a period of one instant is that instant", () => {
  const period = { validFrom: "2026-06-17T02:00:00Z", validUntil: "2026-06-17T02:00:00Z" };
  expect(opens(period, ["2026-06-17T02:00:00Z", "2026-06-17T02:00:01Z"])).toEqual([true, false]);
});

/** The call is at 15:00:00 UTC; a call-back was agreed to from 14:00. */
const callBack = { givenAt: "2026-06-15T15:00:00Z", validFrom: "2026-06-16T14:00:00Z" };
const talk = { at: "2026-06-16T14:30:00Z", channel: "phoneCall", outcome: "conversation" };
const later = ["2026-06-16T14:30:00Z", "2026-06-16T14:30:01Z"];

test.each`
  what                          | entry                             | used
  ${"the conversation"}         | ${{}}                             | ${true}
  ${"one at its first instant"} | ${{ at: "2026-06-16T14:00:00Z" }} | ${true}
  ${"one just now"}             | ${{ at: "2026-06-16T15:00:00Z" }} | ${true}
  ${"one before the period"}    | ${{ at: "2026-06-16T13:59:59Z" }} | ${false}
  ${"a call nobody answered"}   | ${{ outcome: "unanswered" }}      | ${false}
  ${"a chat"}                   | ${{ channel: "messagingApp" }}    | ${false}
  ${"another collector's"}      | ${{ collectorId: "another" }}     | ${false}
  ${"one with the spouse"}      | ${{ person: "spouse" }}           | ${false}
`("a call-back is used up by $what: $used", ({ entry, used }) => {
  const history = [{ ...talk, ...(entry as Told) }];
  const end = "2026-06-17T03:59:59Z";
  expect(opens(callBack, [end], { history })).toEqual([!(used as boolean)]);
});

test("a call-back is open until the conversation that uses it up, and hours agreed for good stay", () => {
  expect(opens(callBack, later, { history: [talk] })).toEqual([true, false]);
  const hours = { givenAt: callBack.givenAt, agreedHours: { from: "00:00", to: "24:00" } };
  expect(opens(hours, later, { history: [talk] })).toEqual([true, true]);
});

test("a conversation before or in which the consent was given does not use it up", () => {
  const given = { ...callBack, validFrom: "2026-06-16T14:00:00Z" };
  const end = "2026-06-17T03:59:59Z";
  const inIt = { ...given, givenAt: talk.at };
  expect(opens(inIt, [end], { history: [talk] })).toEqual([true]);
  expect(opens({ ...given, givenAt: "2026-06-16T14:29:59Z" }, [end], { history: [talk] })).toEqual([
    false,
  ]);
});
