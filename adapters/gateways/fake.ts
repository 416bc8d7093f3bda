/** A card processor that moves no money: a payment's fate is written in its token. */

// A card processor that moves no money: what becomes of a payment is written in its token, and told
// when its time has come. `tok_ok` settles the next day; `tok_declined_insufficient-funds`,
// `tok_declined_card-expired`, `tok_declined_account-closed` and any other `tok_declined_` are declined;
// `tok_returned` settles the next day and is returned three days after (`tok_returned_10`: ten);
// `tok_fails` is taken and fails the next day; `tok_hangs` is taken and gives no answer; `tok_lost` is not taken and gives no answer; `tok_down` is
// not taken, and says so. A token of another shape is declined.

import {
  type Instant,
  type PaymentId,
  type Result,
  type TenantId,
  err,
  later,
  ok,
} from "@forbear/kernel";
import type {
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
  answerOf(id: PaymentId): Promise<"pending" | "declined" | null>;
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

const dayMs = 86_400_000;
const returnAfterDays = 3;

type Fate =
  | { readonly kind: "declined"; readonly reason: Declined["reason"] }
  | {
      readonly kind: "settles";
      readonly returnedAfterDays: number | null;
      readonly answers: boolean;
    }
  | { readonly kind: "fails" }
  | { readonly kind: "lost" }
  | { readonly kind: "down" };

const reasons: readonly Declined["reason"][] = [
  "insufficient-funds",
  "card-expired",
  "account-closed",
  "refused",
];

function fateOf(token: string): Fate {
  const settles = { kind: "settles", returnedAfterDays: null, answers: true } as const;
  if (token === "tok_ok") return settles;
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
  const { id: payment, tenant } = request;
  const tomorrow = later(request.at, dayMs);
  if (fate.kind === "fails") {
    return [{ payment, tenant, to: "failed", reason: "refused by the bank", at: tomorrow }];
  }
  if (fate.kind !== "settles") return [];
  const settled: GatewayNews = { payment, tenant, to: "settled", reason: null, at: tomorrow };
  if (fate.returnedAfterDays === null) return [settled];
  const at = later(tomorrow, fate.returnedAfterDays * dayMs);
  return [settled, { payment, tenant, to: "returned", reason: "insufficient-funds", at }];
}

/** A processor over its book. The same payment asked for again has the first answer. */
export function fakeGateway(book: ProcessorBook): Gateway {
  return {
    provider: "fake-cards",
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
    async lookUp(id) {
      return (await book.answerOf(id)) ?? "never-taken";
    },
    news: (now) => book.newsBy(now),
    heard: (news) => book.forget(news),
  };
}

const order = (a: GatewayNews, b: GatewayNews): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.payment < b.payment ? -1 : 1;

/** The default: books in this process. Tests and the simulator run on it. */
export function processorBookInMemory(): ProcessorBook {
  const taken = new Map<PaymentId, Taken>();
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
    answerOf: (id) => Promise.resolve(taken.get(id)?.answer ?? null),
    newsBy: (now) => Promise.resolve(waiting.filter(({ at }) => at <= now)),
    forget(news) {
      const heard = new Set(news.map(keyOf));
      waiting = waiting.filter((one) => !heard.has(keyOf(one)));
      return Promise.resolve();
    },
  };
}

const keyOf = ({ payment, to }: GatewayNews): string => `${payment} ${to}`;
