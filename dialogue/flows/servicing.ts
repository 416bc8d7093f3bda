/** promise and plan-service: what stands, before anything new is agreed over it. */

import { say } from "../wording/saying.ts";
import { agreementSay } from "./explain.ts";
import { whatWorks } from "./negotiate.ts";
import { type Reply, type Turn, reply } from "./turn.ts";

/** The first words to one who was just verified, or who only says hello: what stands, or what is owed. */
export function whereWeStand(turn: Turn): Reply {
  const { debt, known } = turn;
  if (debt === null || debt.total.minor <= 0n) {
    return reply({ say: [say("nothing-open")], change: { flow: "after" } });
  }
  if (debt.agreement.kind !== "none") {
    const flow = debt.agreement.kind === "plan" ? "plan-service" : "promise";
    return reply({ say: [agreementSay(debt)], change: { flow }, disposition: "explained" });
  }
  return reply({
    say: [
      known.debts.length > 1
        ? say("several-debts", {
            debts: known.debts.map(({ creditor, total }) => say("debt-line", { creditor, total })),
          })
        : say("balance", { creditor: debt.creditor, total: debt.total }),
    ],
    question: whatWorks,
    change: { flow: "negotiate" },
    disposition: "explained",
  });
}
