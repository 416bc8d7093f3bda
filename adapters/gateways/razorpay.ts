/** Razorpay behind the port: links, refunds, and what it posts. */

import { err } from "@forbear/kernel";
import type { PostingGateway } from "./chosen.ts";
import { type RazorpayMeans, reach } from "./razorpay-ask.ts";
import { closePage, lookUp, page } from "./razorpay-links.ts";
import { lookUpRefund, refund } from "./razorpay-refunds.ts";
import { deliver } from "./razorpay-told.ts";

export type { RazorpayAccount, RazorpayMeans } from "./razorpay-ask.ts";
export const razorpayName = "razorpay";

/** The part of the port that is Razorpay's; what it posted is heard through the house's own book. */
export function razorpayGateway(means: RazorpayMeans): PostingGateway {
  return {
    provider: razorpayName,
    reach: (_, keys) => reach(means, keys),
    hasPage: async (tenant) => (await means.accountOf(tenant)) !== null,
    // Its mandates are set up on its own page; a token alone takes nothing here.
    take: () => Promise.resolve(err({ kind: "declined", reason: "refused" })),
    page: (request) => page(means, request),
    closePage: (payment) => closePage(means, payment),
    lookUp: (payment) => lookUp(means, payment),
    refund: (request) => refund(means, request),
    lookUpRefund: (request) => lookUpRefund(means, request),
    deliver: (delivery) => deliver(means, delivery),
  };
}
