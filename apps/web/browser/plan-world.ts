/** A plan as a browser test knows it: seen, other days offered for it, agreed. */

import {
  type PlanView,
  agreePlanChange,
  askPlanChange,
  changePlan,
  planOffered,
  planView,
} from "@forbear/contract";
import { dollars, face } from "./faces.ts";

export type PlanWorld = { plan: PlanView };

const due = (dueOn: string, open: number) => ({
  dueOn,
  amount: dollars(2_500),
  open: dollars(open),
});

export const planWorld = (): PlanWorld => ({
  plan: {
    agreedOn: "2026-02-02",
    every: { every: 1, unit: "month" },
    payments: [due("2026-02-09", 0), due("2026-03-09", 2_500), due("2026-04-09", 2_500)],
    missed: null,
    changes: [],
    debitFrom: "2026-03-12",
    debit: { last4: "3456", stands: true, news: null, told: null },
  },
});

type Body = { readonly body: unknown };

/** What the routes answer: days are offered first, and stand once they are agreed. */
export const ofPlan = (known: PlanWorld) => ({
  plan: () => planView.parse(known.plan),
  changePlan({ body }: Body) {
    const asked = changePlan.parse(body);
    const to = asked.kind === "move" ? asked.to : "2026-05-09";
    if (to > "2026-05-31") {
      const why = "date-too-late";
      return planOffered.parse({ token: null, why, needs: "supervisor", payments: [] });
    }
    const payments = [
      { dueOn: to, amount: dollars(2_500) },
      { dueOn: "2026-04-09", amount: dollars(2_500) },
    ];
    return planOffered.parse({ token: to, why: null, needs: null, payments });
  },
  askPlanChange({ body }: Body) {
    askPlanChange.parse(body);
    return { case: face("case", 77) };
  },
  agreePlanChange({ body }: Body) {
    const { token } = agreePlanChange.parse(body);
    const payments = known.plan.payments.map((one) =>
      one.dueOn === "2026-03-09" ? { ...one, dueOn: token } : one,
    );
    const changes = [{ as: "moved" as const, was: "2026-03-09" }];
    known.plan = { ...known.plan, payments, changes };
    return {};
  },
});
