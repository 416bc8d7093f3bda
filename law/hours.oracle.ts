/** For tests: acts at the edges of lawful hours around clock changes, judged again by Intl. */

import { type TimeZone, clockChanges, must, parseTimeZone, present, spanAt } from "@forbear/kernel";
import { secondsPerDay } from "./clock.ts";
import { type Decision, decide } from "./decide.ts";
import { type Differs, example } from "./example.ts";
import { parseSecond, printSecond, second } from "./facts/time.ts";
import { currentLaw } from "./lawbooks.ts";
import type { Question } from "./matter.ts";

/** Hours of one country that are the same on every day, and an act that only they may deny. */
export type DailyHours = {
  readonly place: string;
  readonly opens: number;
  readonly closes: number;
  /** A zone whose clock binds besides the consumer's own: the lender's. */
  readonly also?: string;
  readonly differs: Differs;
};

export const dailyHours: readonly DailyHours[] = [
  { place: "US-OH", opens: 8, closes: 21, differs: {} },
  { place: "GB-ENG", opens: 8, closes: 21, differs: { content: { freeDebtAdviceSignpost: true } } },
  {
    place: "IN-MH",
    opens: 8,
    closes: 19,
    also: "Asia/Kolkata",
    differs: {
      collector: { role: "agency", institution: "collectionAgency", actsFor: "bank" },
      debts: [
        {
          ...{ id: "D1", kind: "personalLoan" },
          recoveryAgent: { particularsSentAt: "2019-01-01T06:00:00Z" },
        },
      ],
    },
  },
];

/** Zones whose rules changed after the runtime's tables were made: Intl knows them as they were. */
const corrected: ReadonlySet<string> = new Set(clockChanges.flatMap(({ zones }) => zones));

/** Every zone of the runtime that it and we know alike. */
export const runtimeZones = (): readonly string[] =>
  Intl.supportedValuesOf("timeZone").filter((name) => !corrected.has(name));

type LocalClock = (at: number) => number;

function intlClock(zone: TimeZone): LocalClock {
  const format = new Intl.DateTimeFormat("en-GB", {
    ...{ timeZone: zone, hourCycle: "h23", hour: "2-digit", minute: "2-digit", second: "2-digit" },
  });
  return (at) => {
    const [hours = 0, minutes = 0, seconds = 0] = format
      .format(at * 1000)
      .split(":")
      .map(Number);
    return (hours * 60 + minutes) * 60 + seconds;
  };
}

/** Seconds at which the clock of a zone changes, in some years, and one quiet day of each year. */
function changesOf(zone: TimeZone, [first, last]: readonly [number, number]): readonly number[] {
  const end = Date.UTC(last + 1, 0, 1) / 1000;
  const found: number[] = [];
  for (let at = Date.UTC(first, 0, 1) / 1000; at < end; at = spanAt(zone, at).until) {
    found.push(at);
  }
  for (let year = first; year <= last; year += 1) found.push(Date.UTC(year, 6, 15) / 1000);
  return found;
}

/** The seconds around a change at which a window may open or close, and the change itself. */
function edgesAround(change: number, zone: TimeZone, { opens, closes }: DailyHours): Set<number> {
  const offsets = [spanAt(zone, change - 1).offset, spanAt(zone, change).offset];
  const day = Math.floor((change + present(offsets[1])) / secondsPerDay);
  const moments = [day - 1, day, day + 1].flatMap((one) =>
    [opens, closes].flatMap((hour) =>
      offsets.map((offset) => one * secondsPerDay + hour * 3600 - offset),
    ),
  );
  return new Set([...moments, change].flatMap((at) => [at - 1, at, at + 1]));
}

export type Swept = { readonly asked: number; readonly wrong: readonly string[] };

/** Asks at every edge around every change of a zone's clock; what Intl judges otherwise is wrong. */
export function sweep(zone: TimeZone, hours: DailyHours, years: readonly [number, number]): Swept {
  const base = example(hours.differs, hours.place);
  const clocks = [zone, ...(hours.also === undefined ? [] : [must(parseTimeZone(hours.also))])];
  const inside = clocks
    .map(intlClock)
    .map((clock) => (at: number) => {
      const shown = clock(at);
      return shown >= hours.opens * 3600 && shown < hours.closes * 3600;
    })
    .reduce((a, b) => (at) => a(at) && b(at));
  const wrong: string[] = [];
  let asked = 0;
  for (const change of changesOf(zone, years)) {
    for (const at of edgesAround(change, zone, hours)) {
      const decision = decide(actAt(base, zone, at), currentLaw);
      asked += 1;
      const fault = faultOf(decision, at, inside, hours.also !== undefined);
      if (fault !== null) wrong.push(`${hours.place} ${zone} ${printSecond(second(at))}: ${fault}`);
    }
  }
  return { asked, wrong };
}

function actAt({ jurisdiction, facts }: Question, zone: TimeZone, at: number): Question {
  const consumer = { ...facts.consumer, timeZones: [zone] };
  return { jurisdiction, facts: { ...facts, now: second(at), consumer } };
}

function faultOf(
  { verdict, nextAllowedAt }: Decision,
  at: number,
  inside: (at: number) => boolean,
  mayNeverOpen: boolean,
): string | null {
  if (inside(at)) return verdict === "deny" ? "denied inside the hours" : null;
  if (verdict !== "deny") return "let go outside the hours";
  const opens = nextAllowedAt === null ? undefined : parseSecond(nextAllowedAt);
  if (opens === undefined) return mayNeverOpen ? null : "denied without a next opening";
  if (!inside(opens)) return `opens outside the hours, ${printSecond(opens)}`;
  return inside(opens - 1) ? `opens late, ${printSecond(opens)}` : null;
}
