/** Counting contacts under a state's or a city's limit: so many in so many days. */

import { type Clock, either, from, isOpen } from "../../clock.ts";
import type { HistoryEntry } from "../../facts/past.ts";
import { about, debtIdsOf, told, notConnected, openMessage } from "../../history.ts";
import { own, ownInLast, ownInOrder, tally, withRecipient } from "../../history.ts";
import { type Matter, once, sameMedium } from "../../matter.ts";
import { type Parameter, type Status, valueOn } from "../../parameter.ts";
import { type Test, allows, denies, passes, silent } from "../../rule.ts";
import type { Day } from "../../facts/time.ts";
import { alsoOwes, partyOf } from "../coverage.ts";
import { consentClocks } from "../regf/call-frequency.ts";

export type Limit = { readonly contacts: number; readonly days: number };
type Dated = readonly [from: Day, contacts: number, days: number, cite: string];

/** A limit as a dated number; days are calendar days, today included. */
export const contactLimit = (
  id: string,
  label: string,
  status: Status,
  lines: readonly Dated[],
): Parameter<Limit> => ({
  id,
  label,
  unit: "contacts / days, today included",
  status,
  history: lines.map(([begins, contacts, days, cite]) => ({
    from: begins,
    value: { contacts, days },
    cite,
  })),
});

const asks: ReadonlySet<HistoryEntry["meaning"]> = new Set<HistoryEntry["meaning"]>([
  "query",
  "callbackRequest",
  "complaint",
]);

const asksUs = ({ direction, meaning, outcome }: HistoryEntry): boolean =>
  direction === "inbound" && asks.has(meaning) && outcome !== "conversation";

const noAnswers: ReadonlySet<HistoryEntry> = new Set();

/** Contacts that answered what the consumer asked, one to each message: no limit counts them. */
const answering = once((matter: Matter): ReadonlySet<HistoryEntry> => {
  if (!told(matter).some(asksUs)) return noAnswers;
  const answers = new Set<HistoryEntry>();
  const open: HistoryEntry[] = [];
  for (const entry of ownInOrder(matter)) {
    if (entry.direction === "inbound") {
      if (asksUs(entry)) open.push(entry);
      continue;
    }
    const asked = open.findIndex(({ channel }) => sameMedium(channel, entry.channel));
    if (asked < 0) continue;
    open.splice(asked, 1);
    answers.add(entry);
  }
  return answers;
});

/** Whether a contact of the past fills the limit. */
export type Counts = (entry: HistoryEntry, matter: Matter) => boolean;

/**
 * With the consumer or who stands for the consumer; of a contact with somebody else who owes, with that
 * person: each has a count of their own.
 */
export const withConsumer: Counts = (entry, matter) =>
  alsoOwes(entry.person) || alsoOwes(matter.facts.recipient.relation)
    ? withRecipient(entry, matter)
    : partyOf(entry.person, matter) === "consumer";

/** The line was reached: neither busy nor out of service. */
export const connected: Counts = (entry) => !notConnected(entry);

const anyDebt: readonly (readonly string[])[] = [[]];

/** Ours: what the consumer starts fills no limit on contacts. */
const ofOurs =
  (counts: Counts): Counts =>
  (entry, matter) =>
    entry.direction === "outbound" && counts(entry, matter);

/** Contacts counted for some debts (none: for all), those that a consent covered apart. */
function filled(
  matter: Matter,
  ids: readonly string[],
  counts: Counts,
  agreed: readonly Clock[],
  days: number,
) {
  const answers = answering(matter);
  return ownInLast(
    matter,
    days,
    (entry) =>
      (ids.length === 0 || about(entry, ids)) &&
      counts(entry, matter) &&
      !answers.has(entry) &&
      !agreed.some((clock) => isOpen(clock, entry.at)),
  );
}

/**
 * At most so many contacts in so many days, for each debt of the act or for all together. Answers to
 * the consumer, and calls agreed to directly, are neither counted nor stopped.
 */
export const limitTest = (
  limit: Parameter<Limit>,
  counts: Counts,
  each: "debt" | "consumer",
): Test => countTest(limit, ofOurs(counts), each);

/** The same for what counts whoever started it, as a conversation may. */
export const countTest =
  (limit: Parameter<Limit>, counts: Counts, each: "debt" | "consumer"): Test =>
  (matter, on) => {
    const line = valueOn(limit, on);
    if (line === undefined) return silent();
    const { value, cite } = line;
    if (matter.act.initiatedBy === "consumer") return passes(cite, "the consumer started it");
    if (openMessage(matter) !== null) return allows(cite, "answers what the consumer asked");
    if (own(matter).length === 0) return allows(cite, `0 of ${value.contacts} contacts used`);
    const clocks: Clock[] = [];
    let [used, blocked] = [0, false];
    for (const ids of each === "debt" ? debtIdsOf(matter).map((id) => [id]) : anyDebt) {
      const agreed = consentClocks(matter, ids.length > 0 ? ids : debtIdsOf(matter));
      const instants = filled(matter, ids, counts, agreed, value.days).map((entry) => entry.at);
      const count = tally(matter, instants, value.contacts, value.days);
      used = Math.max(used, count.used);
      if (count.opensAt === null) continue;
      const clock = either(...agreed, from(count.opensAt));
      clocks.push(clock);
      if (!isOpen(clock, matter.now)) blocked = true;
    }
    const why = `${used} of ${value.contacts} contacts used in ${value.days} days`;
    return blocked ? denies(cite, why, clocks) : allows(cite, why, [], clocks);
  };
