/** Payments as a browser test knows them: one that came, one disputed, one given back in part, one that failed. */

import {
  type DisputeLine,
  type PaymentLine,
  type PaymentView,
  type RefundsWaiting,
  disputePage,
  disputeWorked,
  paymentPage,
  paymentView,
  refundAsked,
  refundDecided,
  refundState,
  refundsWaiting,
} from "@forbear/contract";
import { dollars, face } from "./faces.ts";

export type ReturnsWorld = {
  lines: PaymentLine[];
  disputes: DisputeLine[];
  waiting: RefundsWaiting["items"];
  refunds: PaymentView["refunds"];
};

const harbor = { ref: "harbor", name: "Harbor Bank" } as const;
const quay = { ref: "quay", name: "Quay Loans" } as const;

const payment = (n: number, name: string, more: Partial<PaymentLine> = {}): PaymentLine => ({
  id: face("paym", n),
  account: face("acct", n),
  person: { id: face("pers", n), name },
  client: harbor,
  amount: dollars(60_00),
  method: "card",
  state: "settled",
  reason: null,
  askedAt: "2026-02-27T15:04:00.000Z",
  changedAt: `2026-03-0${String(9 - n)}T15:04:00.000Z`,
  backs: [],
  restOf: null,
  ...more,
});

const lines = (): PaymentLine[] => [
  payment(1, "Ana Whitfield"),
  payment(2, "Marcus Odell", {
    state: "charged-back",
    reason: "fraudulent",
    amount: dollars(128_40),
    backs: [{ kind: "dispute", amount: dollars(128_40), status: "taken" }],
  }),
  payment(3, "Rosa Delgado Ruiz", {
    client: quay,
    method: "bank-debit",
    state: "returned",
    reason: "insufficient_funds",
    amount: dollars(23_91),
  }),
  payment(4, "Priya Raman", {
    state: "refunded",
    reason: "paid twice",
    amount: dollars(305_07),
    backs: [{ kind: "refund", amount: dollars(100_00), status: "given" }],
  }),
  payment(5, "Owen Pritchard", { method: "cheque", amount: dollars(75_00) }),
  payment(6, "Lena Brandt", { state: "failed", reason: "card-expired" }),
];

const dispute = (): DisputeLine => ({
  id: face("back", 2),
  payment: face("paym", 2),
  account: face("acct", 2),
  person: { id: face("pers", 2), name: "Marcus Odell" },
  client: harbor,
  amount: dollars(128_40),
  status: "taken",
  standing: "to-answer",
  reason: "fraudulent",
  fee: dollars(15_00),
  answerBy: "2026-03-16T23:59:59.000Z",
  openedAt: "2026-03-07T15:04:00.000Z",
  changedAt: "2026-03-07T15:04:00.000Z",
  open: true,
  workedBy: null,
  mine: false,
});

export const returnsWorld = (): ReturnsWorld => ({
  lines: lines(),
  disputes: [dispute()],
  waiting: [
    {
      refund: face("back", 9),
      payment: face("paym", 5),
      account: face("acct", 5),
      amount: dollars(20_00),
      because: "paid twice",
      askedAt: "2026-03-02T10:00:00.000Z",
      ownAsk: false,
    },
  ],
  refunds: [],
});

type Asked = {
  readonly params: Readonly<Record<string, string>>;
  readonly search: URLSearchParams;
  readonly body: unknown;
};

function viewOf(known: ReturnsWorld, id: string): PaymentView {
  const line = known.lines.find((one) => one.id === id) ?? payment(1, "Ana Whitfield");
  const goesBack = line.state === "settled" && line.method === "card";
  const [debit, credit] = ["trust", "principal"];
  const entry = { bookedAt: line.changedAt, moves: [{ debit, credit, amount: line.amount }] };
  return {
    line,
    processor:
      line.method === "cheque"
        ? null
        : { provider: "stripe", references: [{ kind: "intent", reference: "pi_3Q9xKb2eZv" }] },
    refundable: goesBack ? line.amount : null,
    aloneUpTo: dollars(25_00),
    refunds: known.refunds,
    disputes: known.disputes.filter((one) => one.payment === id),
    entries: [
      { kind: "payment", valueOn: "2026-02-28", ...entry },
      ...(line.state === "charged-back"
        ? [
            {
              ...entry,
              kind: "reversal",
              valueOn: "2026-03-07",
              moves: [{ debit: credit, credit: debit, amount: line.amount }],
            },
          ]
        : []),
    ],
    remitted: [
      {
        client: line.client.ref,
        number: 3,
        paidOn: "2026-03-02",
        net: dollars(45_00),
        reversed: false,
      },
    ],
  };
}

/** What the routes answer; what was asked, agreed and taken up shows in the answer after it. */
export const ofReturns = (known: ReturnsWorld) => ({
  payments({ search }: Asked) {
    const is = (name: string, of: string): boolean => {
      const wanted = search.get(name);
      return wanted === null || wanted === of;
    };
    const items = known.lines.filter(
      (line) => is("state", line.state) && is("client", line.client.ref) && is("rail", line.method),
    );
    return paymentPage.parse({ items, next: null, clients: [harbor, quay] });
  },
  payment: ({ params }: Asked) => paymentView.parse(viewOf(known, params["id"] ?? "")),
  disputes: ({ search }: Asked) =>
    disputePage.parse({
      items: known.disputes.filter(({ open }) => open || search.get("open") === "false"),
      next: null,
    }),
  workDispute({ body, params }: Asked) {
    const { takesUp } = disputeWorked.parse(body);
    known.disputes = known.disputes.map((one) =>
      one.id === params["id"]
        ? { ...one, mine: takesUp, workedBy: takesUp ? "Maya Collins" : null }
        : one,
    );
    return { done: true };
  },
  refunds: () => refundsWaiting.parse({ items: known.waiting }),
  refundPayment({ body }: Asked) {
    const { amount, because } = refundAsked.parse(body);
    const status = BigInt(amount.minor) > 25_00n ? "asked" : "given";
    const asked = { id: face("back", 11), amount, status, because, ownAsk: true } as const;
    const at = "2026-03-02T15:00:00.000Z";
    known.refunds = [{ ...asked, askedAt: at, changedAt: at, askedBy: "Maya Collins" }];
    return refundState.parse({ refund: face("back", 11), status });
  },
  decideRefund({ body, params }: Asked) {
    const { agreed } = refundDecided.parse(body);
    known.waiting = known.waiting.filter(({ refund }) => refund !== params["id"]);
    return refundState.parse({ refund: params["id"], status: agreed ? "given" : "refused" });
  },
});
