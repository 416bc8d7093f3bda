/** The commands of `forbear plan`, each with its options. */

import type { Command } from "commander";
import type { TenantFlags } from "./commands/bank.ts";
import type { PlanChangeFlags } from "./commands/plan.ts";
import { type Declare } from "./declare.ts";

const work = () => import("./commands/plan.ts");

const ofDebt = (command: Command): Command =>
  command
    .argument("<debt>", "our id, or the client's own reference")
    .option("--tenant <ref>", "the tenant, where there are several");

const changing = (command: Command): Command =>
  ofDebt(command)
    .option("--of <date>", "the day that the payment has now (the next that is not paid)")
    .option("--agree", "agree it on the word of who owes it; without, the days are only told")
    .option("--because <words>", "why, for the record of the account; wanted to agree");

export const declarePlan: Declare = (program, does) => {
  const plan = program.command("plan").description("payments of a debt's plan, and other days");
  does<TenantFlags>(
    ofDebt(plan.command("show").description("each payment, and what of it is still to come")),
    (flags, [name = ""]) =>
      async (context) =>
        (await work()).runPlanShow(context, name, flags),
  );
  const move = changing(plan.command("move").description("another day for a payment"))
    .requiredOption("--to <date>", "the day that is wanted")
    .option("--following", "those after it move with it");
  does<PlanChangeFlags>(
    move,
    (flags, [name = ""]) =>
      async (context) =>
        (await work()).runPlanChange(context, name, "move", flags),
  );
  const skip = changing(
    plan.command("skip").description("leave a payment out; it comes at the end"),
  );
  does<PlanChangeFlags>(
    skip,
    (flags, [name = ""]) =>
      async (context) =>
        (await work()).runPlanChange(context, name, "skip", flags),
  );
};
