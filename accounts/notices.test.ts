/** Which notices come first: our table against the law's own answers, place by place. */

import { currentLaw, decide } from "@forbear/law";
import { describe, expect, test } from "vitest";
import { aCall, anEmail, asked, instant, question } from "./example.ts";
import { requestFor } from "./facts/request.ts";
import { firstNotices, noticesOwed } from "./notices.ts";
import type { GivenNotice, NoticeKind } from "./words.ts";

const regions = ["US-OH", "US-NY", "US-CA", "US-NV", "US-MA", "US-DC"].concat(
  ["CA-ON", "CA-QC", "CA-BC", "CA-AB", "CA-MB", "GB-ENG", "GB-SCT"],
  ["AU-NSW", "AU-VIC", "IN-MH", "IN-DL"],
);
const sent = (notice: NoticeKind): GivenNotice => ({
  notice,
  sentAt: instant("2026-01-05T15:00:00Z"),
  channel: "letter",
  printedEndOn: null,
  returnedAt: null,
});

/** For a lender that is no bank: provincial law binds those who collect for it. */
const collector = { ...question.collector, actsFor: "otherCreditor" } as const;

/** Rules of law that a call or an e-mail about a debt meets, by notices that were given. */
function blocked(region: string, of: "creditCard" | "medical", notices: readonly GivenNotice[]) {
  const country = region.slice(0, 2);
  const person = {
    jurisdiction: { country, region, municipality: null },
    zones: [],
  };
  const found = new Set<string>();
  for (const act of [aCall, anEmail]) {
    const { trace } = decide(
      requestFor(asked({ act, person, account: { notices, of }, rest: { collector } })),
      currentLaw,
    );
    for (const { rule, answer } of trace) {
      if (answer.is === "denies" || answer.is === "requires") found.add(rule.id);
    }
  }
  return found;
}

describe.each(regions)("in %s", (region) => {
  test.each(["creditCard", "medical"] as const)("a %s begins with what law asks for", (of) => {
    const lives = { country: region.slice(0, 2), region, municipality: null };
    const first = firstNotices(lives, of, collector, question.policy);
    const without = blocked(region, of, []);
    const every = blocked(
      region,
      of,
      (["validationNotice", "preCollectionNotice"] as const).map(sent),
    );
    const opened = [...without].filter((id) => !every.has(id));
    // What any notice at all would open, the notices of the table open.
    const given = blocked(region, of, first.map(sent));
    expect(opened.filter((id) => given.has(id))).toEqual([]);
    // And every notice of the table is one that law waits for, or counts from.
    if (first.includes("preCollectionNotice")) expect(opened).not.toEqual([]);
  });
});

test("a creditor that collects its own debt owes none of them, unless policy holds it to the rule", () => {
  const own = { ...question.collector, role: "creditor" } as const;
  const ohio = { country: "US", region: "US-OH", municipality: null };
  const held = { ...question.policy, applyRegulationFToFirstParty: true };
  expect(firstNotices(ohio, "creditCard", own, question.policy)).toEqual([]);
  expect(firstNotices(ohio, "creditCard", own, held)).toEqual(["validationNotice"]);
});

test("who collects for a bank in Canada is under federal law, and writes no provincial letter", () => {
  const ontario = { country: "CA", region: "CA-ON", municipality: null };
  const bank = { ...collector, actsFor: "bank" } as const;
  expect(firstNotices(ontario, "creditCard", bank, question.policy)).toEqual([]);
  expect(firstNotices(ontario, "creditCard", collector, question.policy)).toEqual([
    "preCollectionNotice",
  ]);
});

test("a notice that came back is owed again", () => {
  const ohio = { country: "US", region: "US-OH", municipality: null };
  const { collector, policy } = question;
  const owed = (notices: readonly GivenNotice[]) =>
    noticesOwed(ohio, { notices, of: "creditCard" }, collector, policy);
  const given = sent("validationNotice");
  const back = { ...given, returnedAt: instant("2026-01-20T15:00:00Z") };
  expect(owed([])).toEqual(["validationNotice"]);
  expect(owed([given])).toEqual([]);
  expect(owed([back])).toEqual(["validationNotice"]);
  expect(owed([back, { ...given, sentAt: instant("2026-01-21T15:00:00Z") }])).toEqual([]);
});
