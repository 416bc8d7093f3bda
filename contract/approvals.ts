/** What was asked beyond the agent's word, and what somebody of the desk makes of it. */

import { z } from "zod";
import { changePlan } from "./plans.ts";
import { accountFace, caseFace, moneyJson, plainDate } from "./words.ts";

const authority = z.enum(["agent", "collector", "supervisor", "manager"]);

export const approvalView = z.object({
  id: caseFace,
  account: accountFace,
  /** The sum they would pay for all of it; null where they named none. */
  asked: moneyJson.nullable(),
  /** In so many payments, from that day; null: policy chooses. */
  count: z.number().int().nullable(),
  firstOn: plainDate.nullable(),
  /** Other days for their plan instead of a sum, and why a colleague asks it; null: a sum is asked. */
  plan: z.object({ change: changePlan, because: z.string() }).nullable(),
  balance: moneyJson,
  /** Whose word it takes. */
  needs: authority,
  /** The least that whoever looks may agree to; null: nothing. */
  lowest: moneyJson.nullable(),
  /** They asked it themselves: somebody else decides. */
  ownAsk: z.boolean(),
});
export type ApprovalView = z.infer<typeof approvalView>;

/** A lower sum for all of it, asked by a member of staff for the person. */
export const askApproval = z.object({ amount: moneyJson });

const because = z.string().trim().min(3).max(200);

/** Whoever asked takes it back before it is decided. */
export const withdrawApproval = z.object({ because });

export const decideApproval = z.discriminatedUnion("verdict", [
  z.object({ verdict: z.literal("approve"), because }),
  z.object({ verdict: z.literal("counter"), amount: moneyJson, because }),
  z.object({ verdict: z.literal("refuse"), because }),
]);
export type DecideApproval = z.infer<typeof decideApproval>;

/** Whether the answer went into the talk at once; else they read it when they write next. */
export const approvalDecided = z.object({ told: z.boolean() });
