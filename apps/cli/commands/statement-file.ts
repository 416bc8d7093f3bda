/** A household's statement and a proposal as people write them for `forbear offers`, read with every fault named. */

import {
  type Currency,
  type Money,
  type Result,
  err,
  ok,
  parseDecimal,
  parsePlainDate,
} from "@forbear/kernel";
import {
  type OfferRequest,
  type Period,
  type Regular,
  type Rhythm,
  type Statement,
  fixedLines,
  flexibleLines,
  incomeLines,
} from "@forbear/negotiation";
import { z } from "zod";

const period = z
  .string()
  .regex(/^(\d{1,2} )?(week|month|year)s?$/, 'must be as "week", "2 weeks", "month" or "year"')
  .transform((text): Period => {
    const [, every = "1", unit = "month"] = /^(?:(\d+) )?(week|month|year)/.exec(text) ?? [];
    return { every: Math.max(1, Number(every)), unit: unit as Period["unit"] };
  });

const byWeekday = z
  .string()
  .regex(/^(\d{1,2} )?months? by (last )?weekday$/)
  .transform((text): Rhythm => {
    const [, every = "1", last] = /^(?:(\d+) )?months? by (last )?/.exec(text) ?? [];
    const weekday = last === undefined ? "counted" : "last";
    return { every: Math.max(1, Number(every)), unit: "month", weekday };
  });

/** "month by weekday" of a first day that is a third Wednesday: the third Wednesday of each. */
const rhythm = byWeekday.or(
  period.refine((one): one is Rhythm => one.unit !== "year", "must be weeks or months"),
);

const amountIn = (currency: Currency) =>
  z.string().transform((text, context): Money => {
    const read = parseDecimal(text, currency);
    if (read.ok && read.value.minor >= 0n) return read.value;
    context.addIssue({ code: "custom", message: `must be an amount of ${currency}, as "120.00"` });
    return z.NEVER;
  });

const date = z.string().transform((text, context) => {
  const read = parsePlainDate(text);
  if (read.ok) return read.value;
  context.addIssue({ code: "custom", message: "must be a date, as 2026-03-02" });
  return z.NEVER;
});

const whole = z.number().int().min(0).max(39);

function statementIn(currency: Currency) {
  const regular = z
    .strictObject({ amount: amountIn(currency), every: period })
    .transform(({ amount, every }): Regular => ({ amount, period: every }));
  const regulars = z.array(regular);
  const lines = <Name extends string>(names: readonly Name[]) =>
    z.partialRecord(z.enum(names), regulars);
  const household = z.strictObject({ adults: whole, children: whole });
  const short = z.strictObject({
    kind: z.literal("short"),
    household,
    income: regulars,
    essentials: regulars,
    otherDebts: regulars.default([]),
  });
  const full = z.strictObject({
    kind: z.literal("full"),
    household,
    income: lines(incomeLines),
    fixed: lines(fixedLines),
    flexible: lines(flexibleLines),
    priorityArrears: regulars.default([]),
    otherDebts: regulars.default([]),
  });
  return z.discriminatedUnion("kind", [short, full]);
}

function requestIn(currency: Currency) {
  const amount = amountIn(currency);
  const count = z.number().int().min(1).max(520);
  const kind = <K extends OfferRequest["kind"]>(name: K) => z.literal(name);
  return z.discriminatedUnion("kind", [
    z.strictObject({ kind: kind("in-full") }),
    z.strictObject({ kind: kind("promise"), amount: amount.optional(), dueOn: date }),
    z.strictObject({
      kind: kind("plan"),
      instalment: amount.optional(),
      count: count.optional(),
      rhythm: rhythm.optional(),
      firstOn: date.optional(),
      first: z.strictObject({ amount, dueOn: date.optional() }).optional(),
      second: z.strictObject({ firstOn: date, instalment: amount.optional() }).optional(),
      atMonthEnd: z.literal(true).optional(),
      parts: z.array(z.strictObject({ amount, dueOn: date.optional() })).optional(),
    }),
    z.strictObject({
      kind: kind("settlement"),
      amount: amount.optional(),
      part: z.number().int().min(1).max(9_999).optional(),
      count: count.optional(),
      firstOn: date.optional(),
    }),
    z.strictObject({
      kind: kind("reduced"),
      instalment: amount.optional(),
      rhythm: rhythm.optional(),
      firstOn: date.optional(),
    }),
  ]);
}

const inOneLine = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => `${path.join(".") || "the whole"}: ${message}`).join("; ");

/** The statement of a file, its amounts in the debt's currency; else every fault by its path. */
export function readStatement(json: unknown, currency: Currency): Result<Statement, string> {
  const read = statementIn(currency).safeParse(json);
  return read.success ? ok(read.data as Statement) : err(inOneLine(read.error));
}

/** A proposal, its amounts in the debt's currency; else every fault by its path. */
export function readRequest(json: unknown, currency: Currency): Result<OfferRequest, string> {
  const read = requestIn(currency).safeParse(json);
  return read.success ? ok(read.data as OfferRequest) : err(inOneLine(read.error));
}
