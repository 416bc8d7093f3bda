/** Processors as a browser test knows them: what is joined, what is asked for, and what becomes of it. */

import {
  type ProcessorAccountView,
  type ProcessorsView,
  processorAccount,
  processorAsked,
  processorChecked,
  processorDecided,
  processorsView,
} from "@forbear/contract";
import { face } from "./faces.ts";

export type PaymentsWorld = {
  processors: ProcessorsView;
  /** What a check says. */
  checkedAs: "reached" | "refused" | "no-answer";
};

const account = (n: number, more: Partial<ProcessorAccountView> = {}): ProcessorAccountView => ({
  id: face("prac", n),
  provider: "stripe",
  status: "in-force",
  mode: "test",
  last4: "5678",
  hookLast4: ["t_aa"],
  olderUntil: null,
  owner: "acct_ours",
  askedAt: "2026-02-20T15:00:00.000Z",
  askedBy: "Maya Ortiz",
  ownAsk: false,
  changedAt: "2026-02-20T15:00:00.000Z",
  checkedAt: "2026-03-01T15:00:00.000Z",
  checkedAs: "reached",
  ...more,
});

export const paymentsWorld = (): PaymentsWorld => ({
  processors: {
    sample: false,
    takes: "stripe",
    byInstallation: false,
    accounts: [
      account(2, { status: "asked", last4: "9911", hookLast4: ["t_bb", "t_aa"] }),
      account(1),
    ],
    posts: [
      { provider: "stripe", url: "https://agency.example/hooks/harbor/payments/stripe" },
      { provider: "razorpay", url: "https://agency.example/hooks/harbor/payments/razorpay" },
    ],
  },
  checkedAs: "reached",
});

type Body = { readonly body: unknown };
type Params = { readonly params: Readonly<Record<string, string>> };

/** What the routes answer; what was asked and decided shows in the answer after it. */
export const ofPayments = (known: PaymentsWorld) => ({
  processors: () => processorsView.parse(known.processors),
  askProcessor({ body }: Body) {
    const { provider, key, hookSecret } = processorAsked.parse(body);
    const asked = account(3, {
      provider,
      status: "asked",
      last4: (key ?? "0000").slice(-4),
      hookLast4: [(hookSecret ?? "0000").slice(-4)],
      ownAsk: true,
    });
    const accounts = [asked, ...known.processors.accounts];
    known.processors = { ...known.processors, accounts };
    return processorAccount.parse(asked);
  },
  decideProcessor({ body, params }: Body & Params) {
    const { agreed } = processorDecided.parse(body);
    const status: ProcessorAccountView["status"] = agreed ? "in-force" : "refused";
    const accounts = known.processors.accounts.map((one) =>
      one.id === params["id"]
        ? { ...one, status }
        : agreed && one.status === "in-force"
          ? { ...one, status: "ended" as const }
          : one,
    );
    known.processors = { ...known.processors, accounts };
    return processorAccount.parse(accounts.find(({ id }) => id === params["id"]));
  },
  checkProcessor: () => processorChecked.parse({ checkedAs: known.checkedAs, mode: "test" }),
  leaveProcessor({ params }: Params) {
    const accounts = known.processors.accounts.map((one) =>
      one.id === params["id"] ? { ...one, status: "ended" as const } : one,
    );
    known.processors = { ...known.processors, takes: null, accounts };
    return { done: true };
  },
});
