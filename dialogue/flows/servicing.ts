/** promise and plan-service: what stands, before anything new is agreed over it. */

import { say } from "../wording/saying.ts";
import { beginMeans } from "../terms/affordability.ts";
import { agreementSay, balances } from "./explain.ts";
import { whatWorks } from "../turn/questions.ts";
import { type Reply, type Turn, needsGentleness, reply, together } from "../turn/turn.ts";

/** The first words to one who was just verified, or who only says hello: what stands, or what is owed. */
export function whereWeStand(turn: Turn): Reply {
  const { debt } = turn;
  if (debt === null || debt.total.minor <= 0n) {
    return reply({ say: [say("nothing-open")], change: { flow: "after" } });
  }
  if (debt.agreement.kind !== "none") {
    const flow = debt.agreement.kind === "plan" ? "plan-service" : "promise";
    return reply({ say: [agreementSay(debt)], change: { flow }, disposition: "explained" });
  }
  const told = reply({
    say: balances(turn, debt),
    change: { flow: "negotiate" },
    disposition: "explained",
  });
  if (!needsGentleness(turn)) return { ...told, question: whatWorks };
  const begun = beginMeans(turn);
  return begun === null ? told : together([told, begun]);
}
