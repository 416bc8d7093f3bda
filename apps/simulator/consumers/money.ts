/** What a consumer can pay and when: proposals from their hidden means, and payments that keep or break their word. */

import {
  type Chance,
  type Instant,
  type PlainDate,
  addDays,
  addMonths,
  atLocal,
  epochDay,
  localDate,
} from "@forbear/kernel";
import type { Means } from "./means.ts";
import type { Rhythm } from "./reading.ts";
import type { Consumer } from "./who.ts";

/** A payment that a consumer sets out to make, with the token whose fate the processor knows. */
export type Paying = {
  readonly at: Instant;
  readonly debt: number;
  readonly minor: bigint;
  readonly token: string;
};

/** The first pay day on or after `from`. */
export function nextPayDay(from: PlainDate, { paid }: Means): PlainDate {
  if (paid.every === "month") {
    const day = String(paid.day).padStart(2, "0");
    const [month = ""] = /^\d{4}-\d\d/.exec(from) ?? [];
    const inMonth = addDays(from, Number(day) - Number(from.slice(8)));
    return inMonth >= from && inMonth.startsWith(month) ? inMonth : addMonths(inMonth, 1);
  }
  for (let day = from; ; day = addDays(day, 1)) {
    const number = epochDay(day) + 3; // 1970-01-01 was a Thursday; Monday is 0
    const weekday = ((number % 7) + 7) % 7;
    const inRhythm = paid.every === "week" || Math.floor(number / 7) % 2 === 0;
    if (weekday === paid.day && inRhythm) return day;
  }
}

const perMonth = { week: 4, fortnight: 2, month: 1 } as const;

const wholeUnits = (minor: bigint): bigint => {
  const step = minor >= 100_00n ? 10_00n : 5_00n;
  return minor < step ? minor - (minor % 1_00n) : minor - (minor % step);
};

/** What they can carry at each pay day: part of what is left. Nothing where nothing is left. */
export const instalmentOf = ({ freeMonthly, paid }: Means, share: number): bigint =>
  wholeUnits(
    (freeMonthly.minor * BigInt(Math.round(share * 1000))) / 1000n / BigInt(perMonth[paid.every]),
  );

/** Whether a plan that was read back can be carried on what is left. */
export function canCarry(each: bigint, rhythm: Rhythm, { freeMonthly }: Means): boolean {
  const monthly =
    rhythm.unit === "week"
      ? (each * 433n) / BigInt(100 * rhythm.every)
      : each / BigInt(rhythm.every);
  return monthly <= freeMonthly.minor;
}

const accidents: readonly (readonly [string, number])[] = [
  ["tok_declined_insufficient-funds", 0.03],
  ["tok_declined_card-expired", 0.01],
  ["tok_returned", 0.02],
  ["tok_fails", 0.01],
  ["tok_hangs", 0.015],
  ["tok_lost", 0.01],
  ["tok_down", 0.005],
];

/** Mostly the payment goes well; now and then it meets with one of the processor's accidents. */
function tokenFor(chance: Chance): string {
  let luck = chance.next();
  for (const [token, share] of accidents) {
    luck -= share;
    if (luck < 0) return token;
  }
  return "tok_ok";
}

/** Some time of their day on `date`, not before `now`. */
function onDay(consumer: Consumer, date: PlainDate, now: Instant, chance: Chance): Instant {
  const at = atLocal(date, (8 + chance.below(12)) * 3600, consumer.zones[0]);
  return at < now ? now : at;
}

export type Due = { readonly on: PlainDate; readonly minor: bigint };

/** The dates of a plan that was read back, from its first to its last. */
export function duesOf(
  amounts: readonly bigint[],
  [firstOn, lastOn]: readonly PlainDate[],
  rhythm: Rhythm,
): readonly Due[] {
  const [each] = amounts;
  const last = amounts.at(-1);
  if (firstOn === undefined || each === undefined || last === undefined) return [];
  const dues: Due[] = [];
  for (let n = 0; n < 60; n += 1) {
    const on =
      rhythm.unit === "week"
        ? addDays(firstOn, 7 * rhythm.every * n)
        : addMonths(firstOn, rhythm.every * n);
    if (lastOn !== undefined && on > lastOn) break;
    dues.push({ on, minor: each });
  }
  return dues.map((due, n) => (n === dues.length - 1 ? { ...due, minor: last } : due));
}

/** The payments that come of an agreement: all of them by those who keep their word, else the first at best. */
export function paymentsFor(
  consumer: Consumer,
  debt: number,
  dues: readonly Due[],
  now: Instant,
  chance: Chance,
): readonly Paying[] {
  const { keepsWord } = consumer.means;
  const made: Paying[] = [];
  for (const [n, { on, minor }] of dues.entries()) {
    const luck = chance.next();
    const pays = keepsWord ? luck < 0.96 : luck < (n === 0 ? 0.45 : 0.15);
    const late = chance.next() < (keepsWord ? 0.05 : 0.4) ? 1 + chance.below(6) : 0;
    const part = !keepsWord && chance.next() < 0.3 ? minor / 2n : minor;
    const at = onDay(consumer, addDays(on, late), now, chance);
    const token = tokenFor(chance);
    if (pays && part > 0n) made.push({ at, debt, minor: part, token });
    else if (!keepsWord && !pays) break;
  }
  return made;
}

/** Payments that nobody asked for: on pay days, from what is left, by those who mean to pay anyway. */
export function unaskedPayments(
  consumer: Consumer,
  from: Instant,
  days: number,
  chance: Chance,
): readonly Paying[] {
  const { paysUnasked, freeMonthly } = consumer.means;
  const [zone] = consumer.zones;
  if (paysUnasked === 0 || freeMonthly.minor === 0n) return [];
  const made: Paying[] = [];
  const until = addDays(localDate(from, zone), days);
  let day = addDays(localDate(from, zone), 1 + chance.below(9));
  for (;;) {
    day = nextPayDay(day, consumer.means);
    if (day > until || made.length === 12) return made;
    const debt = chance.below(consumer.debts.length);
    const minor = instalmentOf(consumer.means, paysUnasked);
    const at = onDay(consumer, day, from, chance);
    const token = tokenFor(chance);
    if (minor > 0n) made.push({ at, debt, minor, token });
    day = addDays(day, 20);
  }
}
