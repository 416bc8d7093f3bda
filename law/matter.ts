/** The matter before the law: the facts, and what every rule asks of them, worked out once. */

import type { TimeZone } from "@forbear/kernel";
import { dayIn, secondsPerDay } from "./clock.ts";
import type { Facts, Jurisdiction } from "./facts.ts";
import { type Action, type ActionKind, contactKinds } from "./facts/act.ts";
import type { Debt } from "./facts/debt.ts";
import { type Day, type Second, dayNumber } from "./facts/time.ts";
import type { Channel } from "./facts/words.ts";

/** A question to the law: whose law, and what is known. */
export type Question = { readonly jurisdiction: Jurisdiction; readonly facts: Facts };

export type Matter = {
  readonly jurisdiction: Jurisdiction;
  readonly facts: Facts;
  readonly now: Second;
  readonly zones: readonly TimeZone[];
  /** The local date of `now` in each zone, in the order of `zones`. */
  readonly days: readonly Day[];
  /** The latest of them: a new rule binds as soon as it may have begun where the consumer is. */
  readonly today: Day;
  readonly act: Action;
  readonly channel: Channel | null;
  readonly isContact: boolean;
  /** The debts of the act; where it names none, all of the request. */
  readonly debts: readonly Debt[];
};

const contacts: ReadonlySet<ActionKind> = new Set(contactKinds);

/** Contacts: acts that reach out to a person. */
export const isContactKind = (kind: ActionKind): boolean => contacts.has(kind);

export function matterOf({ jurisdiction, facts }: Question): Matter {
  const { now, action: act } = facts;
  const zones = facts.consumer.timeZones;
  const days: Day[] = [];
  let today: Day | null = null;
  for (const zone of zones) {
    const day = dayIn(zone, now);
    days.push(day);
    if (today === null || day > today) today = day;
  }
  const isActs = ({ id }: Debt): boolean => act.debtIds.includes(id);
  const all = act.debtIds.length === 0 || facts.debts.every(isActs);
  const debts = all ? facts.debts : facts.debts.filter(isActs);
  return {
    jurisdiction,
    facts,
    now,
    zones,
    days,
    today: today ?? dayNumber(Math.floor(now / secondsPerDay)),
    act,
    channel: act.channel,
    isContact: contacts.has(act.kind),
    debts,
  };
}

/** Works something out once for each matter: rules that ask the same share the answer. */
export function once<T>(compute: (matter: Matter) => T): (matter: Matter) => T {
  let kept: { readonly matter: Matter; readonly value: T } | null = null;
  return (matter) => {
    if (kept?.matter !== matter) kept = { matter, value: compute(matter) };
    return kept.value;
  };
}

export const callChannels: readonly Channel[] = ["phoneCall", "voicemail", "ringlessVoicemail"];
/** Channels that carry writing to an electronic address or number. */
export const electronicChannels: readonly Channel[] = [
  "email",
  "sms",
  "messagingApp",
  "socialMedia",
];

/** A telephone call placed, answered or not, message or not. */
export const isCall = (channel: Channel | null): boolean =>
  channel === "phoneCall" || channel === "voicemail" || channel === "ringlessVoicemail";
export const isElectronic = (channel: Channel | null): boolean =>
  channel === "email" ||
  channel === "sms" ||
  channel === "messagingApp" ||
  channel === "socialMedia";

/** One medium to the person who is reached: all telephone calls are one. */
export const sameMedium = (a: Channel | null, b: Channel | null): boolean =>
  a === b || (isCall(a) && isCall(b));
