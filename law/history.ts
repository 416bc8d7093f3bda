/** Counting what happened: by person, by debt, on calendar days of the consumer's zones. */

import { dayIn, secondsPerDay, startOf } from "./clock.ts";
import type { HistoryEntry } from "./facts/past.ts";
import { type Day, type Second, dayNumber, second } from "./facts/time.ts";
import { type Matter, once, sameMedium } from "./matter.ts";

export const isSelf = (entry: HistoryEntry): boolean => entry.collectorId === "self";

/** The history as rules look at it. */
type Past = {
  readonly own: readonly HistoryEntry[];
  readonly told: readonly HistoryEntry[];
  readonly inOrder: boolean;
};

/** The one pass over the whole history: rules look at parts of what it finds. */
const past = once(({ facts: { history }, now }: Matter): Past => {
  const told: HistoryEntry[] = [];
  let [ours, latest, inOrder] = [0, -Infinity, true];
  for (const entry of history) {
    const { at } = entry;
    if (at > now || !isSelf(entry)) continue;
    ours += 1;
    if (at < latest) inOrder = false;
    latest = at;
    if (saysSomething(entry) && isTheirs(entry)) told.push(entry);
  }
  const whole = ours === history.length;
  const own = whole ? history : history.filter((entry) => entry.at <= now && isSelf(entry));
  return { own, told, inOrder };
});

const saysSomething = ({ meaning, text, optOutKeyPressed }: HistoryEntry): boolean =>
  meaning !== "notRead" || text !== null || optOutKeyPressed;

/** They may have said it: a message of theirs, a talk, a key they pressed. */
const isTheirs = ({ direction, outcome, optOutKeyPressed }: HistoryEntry): boolean =>
  direction === "inbound" || outcome === "conversation" || optOutKeyPressed;

/** What this collector's side of the history holds up to now. */
export const own = (matter: Matter): readonly HistoryEntry[] => past(matter).own;

/** What of it people told us, in words, in a meaning or by a key. Most entries tell nothing. */
export const told = (matter: Matter): readonly HistoryEntry[] => past(matter).told;

const inTime = (a: HistoryEntry, b: HistoryEntry): number => a.at - b.at;

/** The same in the order in which it happened: mostly it comes in that order. */
export const ownInOrder = once((matter: Matter): readonly HistoryEntry[] => {
  const { own: entries, inOrder } = past(matter);
  return inOrder ? entries : [...entries].sort(inTime);
});

/** Those of them that are no older than an instant and of a kind. */
export function ownSince(
  matter: Matter,
  oldest: number,
  which: (entry: HistoryEntry) => boolean,
): readonly HistoryEntry[] {
  const entries = ownInOrder(matter);
  let from = entries.length;
  while (from > 0 && (entries[from - 1]?.at ?? -Infinity) >= oldest) from -= 1;
  const found: HistoryEntry[] = [];
  for (let i = from; i < entries.length; i += 1) {
    const entry = entries[i];
    if (entry !== undefined && which(entry)) found.push(entry);
  }
  return found;
}

/** Those that may fall on the last `days` days of any zone: no day is as long as two. */
export const ownInLast = (
  matter: Matter,
  days: number,
  which: (entry: HistoryEntry) => boolean,
): readonly HistoryEntry[] => ownSince(matter, matter.now - (days + 1) * secondsPerDay, which);

/** With the person this act is directed at. */
export function withRecipient(entry: HistoryEntry, { facts: { recipient } }: Matter): boolean {
  return (
    entry.person === recipient.relation &&
    (entry.personId === null ||
      recipient.personId === null ||
      entry.personId === recipient.personId)
  );
}

/** About one of these debts. */
export function about({ debtIds }: HistoryEntry, ids: readonly string[]): boolean {
  if (debtIds === "all") return true;
  for (const id of debtIds) if (ids.includes(id)) return true;
  return false;
}

/** The debts of the act by id; where it names none, all of the request. */
export const debtIdsOf = once((matter: Matter): readonly string[] =>
  matter.act.debtIds.length > 0 ? matter.act.debtIds : matter.facts.debts.map((debt) => debt.id),
);

/** A call that never reached the number dialled. */
export const notConnected = ({ outcome }: HistoryEntry): boolean =>
  outcome === "busy" || outcome === "numberNotInService";

/** How much of a limit is used, and when there is room again (null: there is room now). */
export type Tally = { readonly used: number; readonly opensAt: Second | null };

/**
 * Counts instants on calendar days, today and the `days - 1` before it. At the limit, room comes on
 * the day of the limit-th most recent one, plus `days`. Of several zones, the later answer.
 */
export function tally(
  matter: Matter,
  instants: readonly Second[],
  limit: number,
  days: number,
): Tally {
  let [used, opensAt] = [0, -Infinity];
  if (instants.length === 0) return { used, opensAt: null };
  for (let i = 0; i < matter.zones.length; i += 1) {
    const zone = matter.zones[i];
    const today = matter.days[i];
    if (zone === undefined || today === undefined) continue;
    const counted: number[] = [];
    let inOrder = true;
    // No day is as long as two: what is older than that cannot fall on the days that count.
    const oldest = matter.now - (days + 1) * secondsPerDay;
    for (const at of instants) {
      if (at < oldest) continue;
      const day = dayIn(zone, at);
      if (day <= today - days || day > today) continue;
      if (day < (counted.at(-1) ?? day)) inOrder = false;
      counted.push(day);
    }
    if (counted.length > used) used = counted.length;
    if (counted.length < limit) continue;
    if (!inOrder) counted.sort((a, b) => a - b);
    const decisive = counted[counted.length - limit] ?? today;
    opensAt = Math.max(opensAt, startOf(dayNumber(decisive + days), zone));
  }
  return { used, opensAt: opensAt === -Infinity ? null : second(opensAt) };
}

/** The first moment of a local day, `days` after the day of an instant; the latest of all zones. */
export function daysAfter(matter: Matter, at: Second, days: number): Second {
  let opens = -Infinity;
  for (const zone of matter.zones) {
    opens = Math.max(opens, startOf(dayNumber(dayIn(zone, at) + days), zone));
  }
  return second(opens);
}

/** The first moment of a local date, in the zone where it begins last. */
export function dayBegins(matter: Matter, day: number): Second {
  let opens = -Infinity;
  for (const zone of matter.zones) opens = Math.max(opens, startOf(dayNumber(day), zone));
  return second(opens);
}

/** The local date of an instant: of several zones the latest. */
export function latestDay(matter: Matter, at: Second): number {
  let latest = -Infinity;
  for (const zone of matter.zones) latest = Math.max(latest, dayIn(zone, at));
  return latest;
}

/** The local date of an instant: of several zones the earliest. */
export function earliestDay(matter: Matter, at: Second): number {
  let earliest = Infinity;
  for (const zone of matter.zones) earliest = Math.min(earliest, dayIn(zone, at));
  return earliest;
}

/**
 * The day an act is meant for, by the calendar of whichever zone is behind. A day that has passed is
 * today, and so is one that nobody named: what is asked about is not done yet.
 */
export const dayMeant = (matter: Matter, on: Day | null): number =>
  Math.max(on ?? -Infinity, earliestDay(matter, matter.now));

/**
 * The message the consumer started that this act would answer: by the same medium, and not answered
 * yet. One answer to each message; null where none is open, or the act is no answer.
 */
export const openMessage = once((matter: Matter): HistoryEntry | null => {
  const { kind } = matter.act;
  if (kind !== "replyToConsumer" && kind !== "contactRequestedByConsumer") return null;
  const open: HistoryEntry[] = [];
  for (const entry of ownInOrder(matter)) {
    if (!sameMedium(entry.channel, matter.channel) || !withRecipient(entry, matter)) continue;
    if (entry.direction === "inbound") open.push(entry);
    else if (entry.meaning !== "optOutConfirmation") open.shift();
  }
  return open.at(-1) ?? null;
});
