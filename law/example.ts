/** Example questions: a call by an agency to a consumer in Ohio, and what differs from it. */

import { type Json, must } from "@forbear/kernel";
import { type Decision, decide } from "./decide.ts";
import type { Lawbook } from "./lawbook.ts";
import { currentLaw } from "./lawbooks.ts";
import type { Question } from "./matter.ts";
import { parseRequest } from "./parse.ts";

type Group = { readonly [member: string]: Json };
export type Differs = { readonly [group: string]: Json };

/** Tuesday 16 June 2026, 11:00 in New York: an ordinary follow-up call, all in order. */
const ordinary: { readonly [group: string]: Json } = {
  now: "2026-06-16T15:00:00Z",
  action: { kind: "collect", channel: "phoneCall", debtIds: ["D1"] },
  collector: { role: "agency" },
  consumer: { timeZones: ["America/New_York"] },
  debts: [
    {
      id: "D1",
      kind: "creditCard",
      balance: { currency: "USD", minor: "120000" },
      validationNotice: { sentAt: "2026-03-02T15:00:00Z", channel: "letter" },
    },
  ],
  content: { debtCollectorDisclosure: "subsequent" },
};

const isGroup = (value: Json | undefined): value is Group =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The facts of the ordinary call, with the groups given laid over it, member by member. */
export function exampleFacts(differs: Differs = {}): { readonly [group: string]: Json } {
  const facts: Record<string, Json> = { ...ordinary };
  for (const [name, group] of Object.entries(differs)) {
    const base = facts[name];
    facts[name] = isGroup(base) && isGroup(group) ? { ...base, ...group } : group;
  }
  return facts;
}

/** A typed question in the fact format's words; a fact the format does not know is a defect. */
export function example(differs: Differs = {}, region = "US-OH", municipality?: string): Question {
  const country = region.slice(0, 2);
  const place = region.length > 2 ? { country, region } : { country };
  const jurisdiction = municipality === undefined ? place : { ...place, municipality };
  return must(parseRequest({ id: "example", jurisdiction, facts: exampleFacts(differs) }));
}

/** What the law that ships answers to an example. */
export const ask = (differs: Differs = {}, region?: string, book: Lawbook = currentLaw): Decision =>
  decide(example(differs, region), book);
