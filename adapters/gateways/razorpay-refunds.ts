/** Razorpay's refunds: each asked for under a key of ours, and found again by it. */

import { type Result, err, ok } from "@forbear/kernel";
import type { GatewayError, RefundRequest, RefundStanding } from "@forbear/operations";
import { z } from "zod";
import { type RazorpayMeans, ask } from "./razorpay-ask.ts";
import { chargeOf } from "./razorpay-links.ts";

export const refundShape = z.object({
  id: z.string().max(100),
  status: z.string(),
  receipt: z.string().nullish(),
});
const refunds = z.object({ items: z.array(refundShape) });

export async function refund(
  means: RazorpayMeans,
  { id, tenant, payment, amount }: RefundRequest,
): Promise<Result<"given", GatewayError>> {
  const account = await means.accountOf(tenant);
  if (account === null) return err({ kind: "unavailable" });
  const charge = await chargeOf(means, account, { id: payment, tenant });
  if (charge === null) return err({ kind: "declined", reason: "refused" });
  const asked = {
    amount: Number(amount.minor),
    speed: "normal",
    receipt: id,
    notes: { forbear_refund: id, forbear_payment: payment },
  };
  const made = await ask(means, account, refundShape, `payments/${charge}/refund`, asked, id);
  if (made.ok) return made.value.status === "failed" ? refusedRefund : ok("given");
  if (made.error === "refused") {
    const standing = await lookUpRefund(means, { id, tenant, payment, amount, at: means.now() });
    if (standing === "unknown") return err({ kind: "no-answer" });
    return standing === "given" ? ok("given") : refusedRefund;
  }
  return err({ kind: made.error === "no-answer" ? "no-answer" : "unavailable" });
}

const refusedRefund: Result<never, GatewayError> = err({ kind: "declined", reason: "refused" });

export async function lookUpRefund(
  means: RazorpayMeans,
  { id, tenant, payment }: RefundRequest,
): Promise<RefundStanding> {
  const account = await means.accountOf(tenant);
  if (account === null) return "unknown";
  const charge = await chargeOf(means, account, { id: payment, tenant });
  if (charge === null) return "declined";
  const found = await ask(means, account, refunds, `payments/${charge}/refunds?count=100`, null);
  if (!found.ok) return "unknown";
  const ours = found.value.items.find(({ receipt }) => receipt === id);
  if (ours === undefined) return "never-asked";
  return ours.status === "failed" ? "declined" : "given";
}
