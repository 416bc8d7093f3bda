/** A household's money as somebody of the desk notes it: income, essentials, other debts, who lives there. */

import { z } from "zod";
import { instant, moneyJson, personFace, plainDate } from "./words.ts";

const regular = z.object({
  amount: moneyJson,
  period: z.enum(["week", "fortnight", "month", "year"]),
});
const regulars = z.array(regular).max(20);

export const meansForm = z.object({
  person: personFace,
  income: regulars,
  /** Housing, heat, water, travel, care: what has to be paid. Food is not among it. */
  essentials: regulars,
  otherDebts: regulars,
  household: z.object({
    adults: z.number().int().min(1).max(19),
    children: z.number().int().min(0).max(19),
  }),
});
export type MeansForm = z.infer<typeof meansForm>;

/** What is known of each who owes; the figures are opened for whoever may see the account. */
export const meansView = z.object({
  currency: z.string(),
  people: z.array(
    z.object({
      person: personFace,
      name: z.string(),
      /** Null: they told nothing. */
      told: z
        .object({
          at: instant,
          on: plainDate,
          source: z.enum(["talk", "portal", "desk"]),
          /** Too old to rest on, by the policy. */
          isOld: z.boolean(),
          income: moneyJson.nullable(),
          essentials: moneyJson.nullable(),
          otherDebts: moneyJson.nullable(),
          adults: z.number().int().nullable(),
          children: z.number().int().nullable(),
          /** What they can keep up each month; null: nobody knows. */
          sustainable: moneyJson.nullable(),
        })
        .nullable(),
    }),
  ),
});
export type MeansView = z.infer<typeof meansView>;
export const meansNoted = z.object({ sustainable: moneyJson.nullable() });
