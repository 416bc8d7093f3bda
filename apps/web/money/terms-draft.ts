/** A line of terms as finance fills it in, and the document that it makes of what stands. */

import type { TermsView } from "@forbear/contract";
import { parseDecimal, parsePlainDate, toJson } from "@forbear/kernel";

export type Draft = {
  readonly from: string;
  readonly every: "week" | "month";
  readonly weekday: string;
  readonly monthDay: string;
  readonly pays: "net" | "gross";
  /** Of a hundred; what a field for numbers holds while it is empty is text. */
  readonly commission: number | string;
  /** Of a hundred, on what was paid to the client itself. */
  readonly direct: number | string;
  readonly clearDays: number | string;
  readonly least: string;
  readonly taxName: string;
  readonly taxPercent: number | string;
};

export const newDraft: Draft = {
  from: "",
  every: "month",
  weekday: "FR",
  monthDay: "last",
  pays: "net",
  commission: "",
  direct: "",
  clearDays: 5,
  least: "0",
  taxName: "",
  taxPercent: 0,
};

const isShare = (value: number | string): boolean => typeof value === "number" && value >= 0;

/** What cannot be published yet, by field. */
export function whatLacks(draft: Draft): readonly (keyof Draft)[] {
  const lacks: (keyof Draft)[] = [];
  if (!parsePlainDate(draft.from).ok) lacks.push("from");
  if (!isShare(draft.commission)) lacks.push("commission");
  if (!isShare(draft.direct)) lacks.push("direct");
  if (!Number.isInteger(draft.clearDays)) lacks.push("clearDays");
  const least = parseDecimal(draft.least.trim(), "USD");
  if (!least.ok || least.value.minor < 0n) lacks.push("least");
  if (!isShare(draft.taxPercent)) lacks.push("taxPercent");
  return lacks;
}

const basisPoints = (percent: number | string): number => Math.round(Number(percent) * 100);

/** The lines that stand, as they were published; those that are no list are none. */
function linesOf({ document }: TermsView): readonly unknown[] {
  if (typeof document !== "object" || document === null) return [];
  const lines: unknown = Object.entries(document).find(([name]) => name === "lines")?.[1];
  return Array.isArray(lines) ? lines : [];
}

const books = ["principal", "interest", "fees", "costs"] as const;

/** The next version: every line before, and this one; the server reads it and tells each fault. */
export function documentOf(known: TermsView, draft: Draft): unknown {
  const { client: name, currency, version } = known;
  const least = parseDecimal(draft.least.trim(), currency);
  const rule = (of: string, came: "direct" | null, percent: number | string) => ({
    name: of,
    came,
    products: null,
    age: null,
    on: books,
    tiersOf: "payment",
    tiers: [{ upTo: null, basisPoints: basisPoints(percent) }],
  });
  const line = {
    from: draft.from,
    cycle:
      draft.every === "week"
        ? { every: "week", on: draft.weekday }
        : {
            every: "month",
            on: draft.monthDay === "last" ? "last" : Number(draft.monthDay),
          },
    clearDays: { cash: 0, otherwise: Number(draft.clearDays) },
    least: least.ok ? toJson(least.value) : { currency, minor: "0" },
    holdback: null,
    pays: draft.pays,
    commission: [
      rule("paid to the client", "direct", draft.direct),
      rule("collected", null, draft.commission),
    ],
    fees: [],
    tax:
      draft.taxName.trim() === ""
        ? null
        : { name: draft.taxName.trim(), basisPoints: basisPoints(draft.taxPercent) },
    returnsBorneBy: "client",
    billAfter: 1,
  };
  return { name, version: version + 1, currency, lines: [...linesOf(known), line] };
}
