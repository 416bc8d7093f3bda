/** Razorpay behind the port: links, refunds, and what it posts. */

import type { PostingGateway } from "./chosen.ts";
import { type RazorpayMeans, reach } from "./razorpay-ask.ts";
import { closePage, lookUp, page } from "./razorpay-links.ts";
import { letGo, lookUpOrder, lookUpSetUp, setUp, take } from "./razorpay-means.ts";
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
    take: (request) => take(means, request),
    page: (request) => page(means, request),
    closePage: (payment) => closePage(means, payment),
    async lookUp(payment) {
      const account = await means.accountOf(payment.tenant);
      if (account === null) return "unknown";
      // One with a page is paid there; of any other, what was not ordered by now never is.
      const page = await means.book.find(payment, "page");
      const byOrder = page === null ? await lookUpOrder(means, account, payment) : null;
      return byOrder ?? lookUp(means, payment);
    },
    refund: (request) => refund(means, request),
    lookUpRefund: (request) => lookUpRefund(means, request),
    setUp: (request) => setUp(means, request),
    lookUpSetUp: (asked) => lookUpSetUp(means, asked),
    letGo: (asked) => letGo(means, asked),
    deliver: (delivery) => deliver(means, delivery),
  };
}
