/** A plan that stands, over HTTP: what is still to come, other days for it; and one who owes with others is freed. */

import { z } from "zod";
import { moneyJson, personFace, plainDate } from "./words.ts";

const due = z.object({ dueOn: plainDate, amount: moneyJson });

export const planView = z.object({
  agreedOn: plainDate,
  every: z.object({
    every: z.number().int(),
    unit: z.enum(["week", "month"]),
    /** Of months: on the weekday of the first day, at its place counted in the month, or its last. */
    weekday: z.enum(["counted", "last"]).optional(),
  }),
  /** `open`: what is still to come of it, what is on its way counted. */
  payments: z.array(due.extend({ open: moneyJson })),
  missed: z.object({ amount: moneyJson, until: plainDate }).nullable(),
  changes: z.array(z.object({ as: z.enum(["moved", "moved-all", "skipped"]), was: plainDate })),
  /** The first day to which a payment that is debited may be moved; null: nothing is debited. */
  debitFrom: plainDate.nullable(),
  /**
   * From which account it is taken by itself, or was until its bank ended that (`stands` false); `told`:
   * whether the payer knows what their bank did. Null: they pay it themselves.
   */
  debit: z
    .object({
      last4: z.string(),
      stands: z.boolean(),
      news: z.enum(["ended", "changed"]).nullable(),
      told: z.enum(["waiting", "sent", "told", "left"]).nullable(),
    })
    .nullable(),
});
export type PlanView = z.infer<typeof planView>;

/** `of`: the day that the payment has; null: the next that is not paid. */
export const changePlan = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("move"),
    of: plainDate.nullable(),
    to: plainDate,
    following: z.boolean(),
  }),
  z.object({ kind: z.literal("skip"), of: plainDate.nullable() }),
]);

/**
 * Nothing is changed until the token is agreed; `why`: it is the nearest to what was asked. `needs`:
 * whose word what was asked takes, where that is beyond whoever asks; token null: nothing nearer is theirs.
 */
export const planOffered = z.object({
  token: z.string().nullable(),
  why: z.string().nullable(),
  needs: z.enum(["agent", "collector", "supervisor", "manager"]).nullable(),
  payments: z.array(due),
});

const because = z.string().trim().min(3).max(200);

/** With the reason that stands in the record of the account. */
export const agreePlanChange = z.object({ token: z.string().max(32_000), because });

/** What is beyond their own word, put before somebody above them. */
export const askPlanChange = z.object({ change: changePlan, because });

export const releaseObligor = z.object({
  person: personFace,
  as: z.enum(["let-go", "settled-part", "discharged", "estate-ended"]),
  /** Of one let go: the rights against the others were kept in so many words. */
  keepsOthers: z.boolean(),
  less: moneyJson.nullable(),
  because: z.string().trim().min(3).max(200),
  /** True: only what it would do is told. */
  preview: z.boolean(),
});

export const obligorReleased = z.object({
  bound: z.array(personFace),
  freed: z.array(personFace),
  debtEnds: z.enum(["settled", "discharged"]).nullable(),
  because: z.string(),
  cite: z.string(),
});
