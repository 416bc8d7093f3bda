/** A card processor that moves no money: a payment's fate is written in its token. */

// A card processor that moves no money: what becomes of a payment is written in its token, and told
// when its time has come. `tok_ok` settles the next day; `tok_declined_insufficient-funds`,
// `tok_declined_card-expired`, `tok_declined_account-closed` and any other `tok_declined_` are declined;
// `tok_returned` settles the next day and is returned three days after (`tok_returned_10`: ten);
// `tok_fails` is taken and fails the next day; `tok_hangs` is taken and gives no answer; `tok_lost` is not taken and gives no answer; `tok_down` is
// not taken, and says so. `tok_disputed` settles the next day and is charged back two days after, to be
// answered within nine; `tok_disputed_won` is charged back so and given again a week later. A token of another shape is declined.

import {
  type Instant,
  type MoneyBackId,
  type PaymentId,
  type Result,
  type TenantId,
  err,
  later,
  money,
  ok,
} from "@forbear/kernel";
import type {
  AskedOf,
  Declined,
  Gateway,
  GatewayError,
  GatewayNews,
  PaymentRequest,
} from "@forbear/operations";

/** The processor's own books: what it took, and what it has yet to tell. */
export interface ProcessorBook {
  /** Keeps the answer and the news of a payment, unless it is known: then gives what was kept. */
  keep(taken: Taken): Promise<"pending" | "declined">;
  answerOf(payment: AskedOf): Promise<"pending" | "declined" | null>;
  /** Keeps that a refund was given, once. */
  keepRefund(refund: Refunded): Promise<void>;
  wasRefunded(refund: Pick<Refunded, "id" | "tenant">): Promise<boolean>;
  newsBy(now: Instant): Promise<readonly GatewayNews[]>;
  forget(news: readonly GatewayNews[]): Promise<void>;
}

export type Taken = {
  readonly id: PaymentId;
  readonly tenant: TenantId;
  readonly answer: "pending" | "declined";
  readonly at: Instant;
  readonly news: readonly GatewayNews[];
};

export type Refunded = {
  readonly id: MoneyBackId;
  readonly tenant: TenantId;
  readonly at: Instant;
};

const dayMs = 86_400_000;
const returnAfterDays = 3;
/** Of a dispute: how long it may be answered, and what it costs, in minor units. */
const answerWithinDays = 9;
const disputeFeeMinor = 15_00n;

type Fate =
  | { readonly kind: "declined"; readonly reason: Declined["reason"] }
  | {
      readonly kind: "settles";
      readonly returnedAfterDays: number | null;
      readonly disputed: "lost" | "won" | null;
      readonly answers: boolean;
    }
  | { readonly kind: "fails" }
  | { readonly kind: "lost" }
  | { readonly kind: "down" };

const reasons: readonly Declined["reason"][] = [
  "insufficient-funds",
  "card-expired",
  "account-closed",
  "needs-payer",
  "refused",
];

function fateOf(token: string): Fate {
  const settles = {
    kind: "settles",
    returnedAfterDays: null,
    disputed: null,
    answers: true,
  } as const;
  if (token === "tok_ok") return settles;
  if (token === "tok_disputed") return { ...settles, disputed: "lost" };
  if (token === "tok_disputed_won") return { ...settles, disputed: "won" };
  if (token === "tok_hangs") return { ...settles, answers: false };
  if (token === "tok_fails") return { kind: "fails" };
  if (token === "tok_lost") return { kind: "lost" };
  if (token === "tok_down") return { kind: "down" };
  const returned = /^tok_returned(?:_(\d{1,3}))?$/.exec(token);
  if (returned) return { ...settles, returnedAfterDays: Number(returned[1] ?? returnAfterDays) };
  const named = reasons.find((reason) => token === `tok_declined_${reason}`);
  return { kind: "declined", reason: named ?? "refused" };
}

function newsOf(request: PaymentRequest, fate: Fate): readonly GatewayNews[] {
  const { id: payment, tenant, amount } = request;
  const on = (days: number) => {
    const at = later(request.at, days * dayMs);
    return { payment, tenant, at };
  };
  if (fate.kind === "fails") {
    const reason = "refused by the bank";
    return [{ ...on(1), to: "failed", reason, key: `${payment} failed` }];
  }
  if (fate.kind !== "settles") return [];
  const news: GatewayNews[] = [
    { ...on(1), to: "settled", reason: null, key: `${payment} settled` },
  ];
  if (fate.returnedAfterDays !== null) {
    const back = on(1 + fate.returnedAfterDays);
    const reason = "insufficient-funds";
    news.push({ ...back, to: "returned", reason, key: `${payment} returned` });
  }
  const dispute = { dispute: `dispute ${payment}`, amount, reason: "fraudulent" } as const;
  if (fate.disputed !== null) {
    news.push({ ...on(3), ...dispute, to: "charged-back", key: `${payment} charged-back` });
    const answerBy = later(request.at, (3 + answerWithinDays) * dayMs);
    const fee = money(amount.currency, disputeFeeMinor);
    const says = { to: "disputed", standing: "to-answer", answerBy, fee } as const;
    news.push({ ...on(3), ...dispute, ...says, key: `${payment} disputed` });
  }
  if (fate.disputed === "won") {
    news.push({ ...on(10), ...dispute, to: "reinstated", key: `${payment} reinstated` });
  }
  return news;
}

/** A processor over its book. The same payment asked for again has the first answer. */
export function fakeGateway(book: ProcessorBook): Gateway {
  return {
    provider: "fake-cards",
    // It is joined to by no keys.
    reach: () => Promise.resolve({ kind: "refused" }),
    async take(request): Promise<Result<"pending", GatewayError>> {
      const fate = fateOf(request.token);
      if (fate.kind === "down") return err({ kind: "unavailable" });
      if (fate.kind === "lost") return err({ kind: "no-answer" });
      const answer = await book.keep({
        id: request.id,
        tenant: request.tenant,
        answer: fate.kind === "declined" ? "declined" : "pending",
        at: request.at,
        news: newsOf(request, fate),
      });
      if (fate.kind === "settles" && !fate.answers) return err({ kind: "no-answer" });
      if (answer === "pending") return ok("pending");
      return err({ kind: "declined", reason: fate.kind === "declined" ? fate.reason : "refused" });
    },
    async lookUp(payment) {
      return (await book.answerOf(payment)) ?? "never-taken";
    },
    hasPage: () => Promise.resolve(false),
    page: () => Promise.resolve(err({ kind: "unavailable" })),
    closePage: () => Promise.resolve("never-taken"),
    async refund({ id, tenant, payment, at }) {
      if ((await book.answerOf({ id: payment, tenant })) !== "pending") {
        return err({ kind: "declined", reason: "refused" });
      }
      await book.keepRefund({ id, tenant, at });
      return ok("given");
    },
    async lookUpRefund(refund) {
      return (await book.wasRefunded(refund)) ? "given" : "never-asked";
    },
    // The page on which it is authorised is ours, as the one on which it is paid.
    setUp: () => Promise.resolve(err({ kind: "unavailable" })),
    lookUpSetUp: () => Promise.resolve(null),
    letGo: () => Promise.resolve("gone"),
    meansNews: () => Promise.resolve([]),
    meansHeard: () => Promise.resolve(),
    // It lives in this house: what it has to tell is fetched, and nobody posts for it.
    deliver: () => Promise.resolve(err("not-ours")),
    news: (now) => book.newsBy(now),
    heard: (news) => book.forget(news),
  };
}

const order = (a: GatewayNews, b: GatewayNews): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.payment < b.payment ? -1 : 1;

/** The default: books in this process. Tests and the simulator run on it. */
export function processorBookInMemory(): ProcessorBook {
  const taken = new Map<PaymentId, Taken>();
  const refunded = new Set<MoneyBackId>();
  let waiting: readonly GatewayNews[] = [];
  return {
    keep(one) {
      const known = taken.get(one.id);
      if (known === undefined) {
        taken.set(one.id, one);
        waiting = [...waiting, ...one.news].sort(order);
      }
      return Promise.resolve((known ?? one).answer);
    },
    answerOf: ({ id }) => Promise.resolve(taken.get(id)?.answer ?? null),
    keepRefund({ id }) {
      refunded.add(id);
      return Promise.resolve();
    },
    wasRefunded: ({ id }) => Promise.resolve(refunded.has(id)),
    newsBy: (now) => Promise.resolve(waiting.filter(({ at }) => at <= now)),
    forget(news) {
      const heard = new Set(news.map(({ key }) => key));
      waiting = waiting.filter(({ key }) => !heard.has(key));
      return Promise.resolve();
    },
  };
}
