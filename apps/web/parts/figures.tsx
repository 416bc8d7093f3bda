/** Amounts, times and dates as people read them. */

import type { MoneyJson } from "@forbear/contract";
import { fromJson, inWords, must } from "@forbear/kernel";
import type { ReactNode } from "react";
import { useIntl } from "react-intl";

/** Says an amount; the contract has proved its shape. Rupees are grouped as those who owe them read it. */
export function useMoney(): (amount: MoneyJson) => string {
  const { locale } = useIntl();
  return (amount) => inWords(must(fromJson(amount)), amount.currency === "INR" ? "en-IN" : locale);
}

export function Amount({ of }: { readonly of: MoneyJson }): ReactNode {
  return <span className="figure">{useMoney()(of)}</span>;
}

/** Amounts of several currencies, never added up; an empty list is nothing at all. */
export function Amounts({ of }: { readonly of: readonly MoneyJson[] }): ReactNode {
  const words = useMoney();
  if (of.length === 0) return <span className="figure">0</span>;
  return of.map((amount, at) => (
    <span key={amount.currency} className="figure">
      {at > 0 ? <span className="plus"> + </span> : null}
      {words(amount)}
    </span>
  ));
}

export function useDates(): {
  /** Date and time for the reader's own clock. */
  readonly at: (instant: string) => string;
  /** Time alone, when the day is plain from where it stands. */
  readonly clock: (instant: string) => string;
  /** A calendar day, which has no zone. */
  readonly day: (plain: string) => string;
  readonly longDay: (plain: string) => string;
  /** The reader's calendar day of an instant. */
  readonly dayOf: (instant: string) => string;
  /** "in 3 hours", "2 days ago". */
  readonly fromNow: (instant: string, nowMs: number) => string;
} {
  const intl = useIntl();
  const noon = (plain: string): Date => new Date(`${plain}T12:00:00Z`);
  const medium = { day: "numeric", month: "short" } as const;
  return {
    at: (instant) => intl.formatDate(instant, { ...medium, hour: "numeric", minute: "2-digit" }),
    clock: (instant) => intl.formatTime(instant),
    day: (plain) => intl.formatDate(noon(plain), { ...medium, year: "numeric", timeZone: "UTC" }),
    longDay: (plain) => intl.formatDate(noon(plain), { dateStyle: "full", timeZone: "UTC" }),
    dayOf: (instant) => intl.formatDate(instant, { weekday: "short", ...medium, year: "numeric" }),
    fromNow(instant, nowMs) {
      const { value, unit } = nearest((Date.parse(instant) - nowMs) / 1000);
      return intl.formatRelativeTime(value, unit, { numeric: "auto" });
    },
  };
}

const units = [
  { unit: "day", seconds: 86_400 },
  { unit: "hour", seconds: 3_600 },
  { unit: "minute", seconds: 60 },
] as const;

type Nearest = { readonly value: number; readonly unit: "day" | "hour" | "minute" | "second" };

/** The largest unit that a span fills, and how many; below a minute it is now. */
export function nearest(seconds: number): Nearest {
  const found = units.find((each) => Math.abs(seconds) >= each.seconds);
  if (found === undefined) return { value: 0, unit: "second" };
  return { value: Math.trunc(seconds / found.seconds), unit: found.unit };
}
