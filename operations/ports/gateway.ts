/** Payment processors. Card and bank numbers never pass here: a token of the processor's stands for them. */

import type { DisputeStanding } from "@forbear/accounts";
import type {
  Instant,
  Language,
  Money,
  MoneyBackId,
  PaymentId,
  PlainDate,
  Result,
  StoredMeansId,
  TenantId,
} from "@forbear/kernel";

/** A payment as the processor is asked about it. */
export type AskedOf = {
  /** Also the idempotency key. */
  readonly id: PaymentId;
  readonly tenant: TenantId;
};

export type PaymentRequest = AskedOf & {
  readonly amount: Money;
  /** The processor's token for the payer's card or account. */
  readonly token: string;
  /** Whose token it is; absent: of whoever takes the tenant's payments. */
  readonly provider?: string;
  readonly at: Instant;
};

export type PageRequest = AskedOf & {
  readonly amount: Money;
  readonly at: Instant;
  /** Where the processor's page leads when the payer is done, and when they leave it. */
  readonly doneAt: string;
  readonly leftAt: string;
  readonly language: Language;
  /** Who is paid, as the payer knows them; nothing of the debt. */
  readonly payee: string;
};

/** The processor's own page: whoever types a card there types it nowhere else. */
export type PayPage = { readonly url: string; readonly openUntil: Instant };

export type Declined = {
  readonly kind: "declined";
  readonly reason:
    "insufficient-funds" | "card-expired" | "account-closed" | "needs-payer" | "amount" | "refused";
};
export type GatewayError =
  Declined | { readonly kind: "unavailable" } | { readonly kind: "no-answer" };

/**
 * How a payment stands with the processor. `open`: its page is there and nobody has paid on it yet;
 * `unknown`: nobody can say, ask again later.
 */
export type Standing = "pending" | "settled" | "declined" | "never-taken" | "open" | "unknown";

export type RefundRequest = {
  /** Also the idempotency key. */
  readonly id: MoneyBackId;
  readonly tenant: TenantId;
  readonly payment: PaymentId;
  readonly amount: Money;
  readonly at: Instant;
};

export type RefundStanding = "given" | "declined" | "never-asked" | "unknown";

export type { DisputeStanding };

/** Of which payment something is told, and when it happened there. */
type Of = { readonly payment: PaymentId; readonly tenant: TenantId; readonly at: Instant };

/** What a processor tells later, at least once, in any order. */
export type Told =
  | (Of & {
      readonly to: "pending" | "settled" | "failed" | "returned";
      readonly reason: string | null;
    })
  /** Whoever paid says they did not mean to: their bank took the money back, or gave it again. */
  | (Of & {
      readonly to: "charged-back" | "reinstated";
      /** What the processor calls the dispute. */
      readonly dispute: string;
      readonly amount: Money;
      readonly reason: string | null;
    })
  /** What it says of a dispute besides: how it stands, by when it is to be answered, what it charges. */
  | (Of & {
      readonly to: "disputed";
      readonly dispute: string;
      readonly amount: Money;
      readonly reason: string | null;
      readonly standing: DisputeStanding;
      readonly answerBy: Instant | null;
      readonly fee: Money | null;
    })
  /** Money given back at our asking, or by somebody at the processor's own desk. */
  | (Of & {
      readonly to: "refunded" | "refund-failed";
      /** Our id of the refund; null: it was not asked through us. */
      readonly ours: MoneyBackId | null;
      readonly refund: string;
      readonly amount: Money;
      readonly reason: string | null;
    });

/** The same key is the same news, however often it is told. */
export type GatewayNews = Told & { readonly key: string };

/** News before it is known of which payment: each kind keeps its own words. */
export type Untold<T extends Told = Told> = T extends Told ? Omit<T, "payment" | "tenant"> : never;

/** What a processor posted to us: the exact bytes, for its signature is over them. */
export type Delivery = {
  readonly tenant: TenantId;
  /** To whose address it was posted. */
  readonly provider: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly at: Instant;
};

/** `nothing`: signed, and about no payment of ours, or of no interest. */
export type Delivered = "kept" | "known-already" | "nothing";
/** `not-now`: whose it is could not be asked; the processor posts it again. */
export type DeliveryRefusal = "bad-signature" | "not-ours" | "unreadable" | "not-now";

/** By what a payer lets us take payments. */
export type StoredMethod = "card" | "bank-debit" | "upi";

/** A card or account that a processor keeps for somebody, as it is asked about it. */
export type MeansAsked = {
  /** Also the idempotency key. */
  readonly id: StoredMeansId;
  readonly tenant: TenantId;
};

export type SetUpRequest = MeansAsked & {
  readonly method: StoredMethod;
  /** The most that is taken at once, and the day of the last. */
  readonly most: Money;
  readonly lastOn: PlainDate;
  readonly at: Instant;
  readonly doneAt: string;
  readonly leftAt: string;
  readonly language: Language;
  readonly payee: string;
  /** Whose means they are, where the processor wants to know; nothing of the debt. */
  readonly payer: {
    readonly name: string;
    readonly email: string | null;
    readonly phone: string | null;
  };
};

/** The processor's page on which a payer authorises us; `reference`: what it calls the page. */
export type SetUpPage = PayPage & { readonly provider: string; readonly reference: string };

/** What becomes of an authority. Of a card or account no more is told than its end. */
export type MeansTold = { readonly at: Instant } & (
  | {
      readonly to: "authorised";
      /** With what the processor takes payments by it. */
      readonly token: string;
      readonly last4: string;
      /** Of a card: its last day. */
      readonly expiresOn: PlainDate | null;
    }
  | { readonly to: "not-authorised"; readonly reason: string }
  /** Removed, expired or withdrawn, at the processor or at the bank. */
  | { readonly to: "gone"; readonly reason: string }
);

export type MeansNews = MeansAsked & { readonly told: MeansTold; readonly key: string };

/** Processors beside the one in this process. */
export const processorNames = ["stripe", "razorpay"] as const;
export type ProcessorName = (typeof processorNames)[number];

/** The keys of an account at a processor. */
export type ProcessorKeys = {
  readonly provider: ProcessorName;
  readonly key: string;
  /** Of Razorpay: which key it is. */
  readonly keyId: string | null;
};

/** What a processor says to keys: whose account they open, or that they open none. */
export type Reached =
  | { readonly kind: "reached"; readonly owner: string | null }
  | { readonly kind: "refused" }
  | { readonly kind: "no-answer" };

export interface Gateway {
  readonly provider: string;
  /** Asks the processor itself whether keys are good. Nothing is done there. */
  reach(tenant: TenantId, keys: ProcessorKeys): Promise<Reached>;
  /** True where the tenant's payers pay on the processor's own page; false: ours stands in for it. */
  hasPage(tenant: TenantId): Promise<boolean>;
  take(request: PaymentRequest): Promise<Result<"pending", GatewayError>>;
  /** Opens the page, or gives the one that was opened for this payment. */
  page(request: PageRequest): Promise<Result<PayPage, GatewayError>>;
  /** Closes a page that the payer left, and says how the payment stands then. */
  closePage(payment: AskedOf): Promise<Standing>;
  /** What became of a payment that gave no answer. */
  lookUp(payment: AskedOf & { readonly askedAt: Instant }): Promise<Standing>;
  /** Gives money of a payment back to whoever paid. */
  refund(request: RefundRequest): Promise<Result<"given", GatewayError>>;
  lookUpRefund(request: RefundRequest): Promise<RefundStanding>;
  /** Opens the processor's page for an authority, or gives the one that was opened for it. */
  setUp(request: SetUpRequest): Promise<Result<SetUpPage, GatewayError>>;
  /** What became of an authority whose page was opened; null: nothing yet, or nobody can say. */
  lookUpSetUp(
    asked: MeansAsked & { readonly provider: string; readonly page: string },
  ): Promise<MeansTold | null>;
  /** Has the processor forget a means: nothing can be taken by it any more. */
  letGo(
    asked: MeansAsked & { readonly provider: string; readonly token: string },
  ): Promise<"gone" | "no-answer">;
  /** What was told of means and nobody has heard; told again until `meansHeard`. */
  meansNews(): Promise<readonly MeansNews[]>;
  meansHeard(news: readonly MeansNews[]): Promise<void>;
  /** Keeps what a processor posted, once; `news` tells it. */
  deliver(delivery: Delivery): Promise<Result<Delivered, DeliveryRefusal>>;
  /** News whose time has come by `now`; told again until `heard`. */
  news(now: Instant): Promise<readonly GatewayNews[]>;
  heard(news: readonly GatewayNews[]): Promise<void>;
}
