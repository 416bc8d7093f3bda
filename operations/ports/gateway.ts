/** Payment processors. Card and bank numbers never pass here: a token of the processor's stands for them. */

import type { Instant, Money, PaymentId, Result, TenantId } from "@forbear/kernel";

export type PaymentRequest = {
  /** Also the idempotency key. */
  readonly id: PaymentId;
  readonly tenant: TenantId;
  readonly amount: Money;
  /** The processor's token for the payer's card or account. */
  readonly token: string;
  readonly at: Instant;
};

export type Declined = {
  readonly kind: "declined";
  readonly reason: "insufficient-funds" | "card-expired" | "account-closed" | "refused";
};
export type GatewayError =
  Declined | { readonly kind: "unavailable" } | { readonly kind: "no-answer" };

/** What a processor tells later, at least once, in any order. */
export type GatewayNews = {
  readonly payment: PaymentId;
  readonly tenant: TenantId;
  readonly to: "settled" | "failed" | "returned";
  readonly reason: string | null;
  readonly at: Instant;
};

export interface Gateway {
  readonly provider: string;
  take(request: PaymentRequest): Promise<Result<"pending", GatewayError>>;
  /** What became of a payment that gave no answer. */
  lookUp(id: PaymentId): Promise<"pending" | "declined" | "never-taken" | "unknown">;
  /** News whose time has come by `now`; told again until `heard`. */
  news(now: Instant): Promise<readonly GatewayNews[]>;
  heard(news: readonly GatewayNews[]): Promise<void>;
}
