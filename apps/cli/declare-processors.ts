/** The commands of `forbear tenant processor`, each with its options. */

import { Argument, type Command } from "commander";
import type { ProcessorFlags } from "./commands/processors.ts";
import { type Declare, file } from "./declare.ts";

// Named here, not asked of operations: help must not load them.
const names = ["stripe", "razorpay"];
const which = (): Argument => new Argument("<processor>", "which").choices(names);
const ofTenant = (command: Command): Command =>
  command.option("--tenant <ref>", "which tenant, where there are several");

export const declareProcessors: Declare = (group, does) => {
  const processor = group
    .command("processor")
    .description("a tenant's own accounts at payment processors");
  const list = ofTenant(processor.command("list").description("every set of keys, by its end"));
  does<ProcessorFlags>(
    list,
    (flags) => async (context) =>
      (await import("./commands/processors.ts")).runList(context, flags),
  );
  const set = ofTenant(
    processor
      .command("set")
      .description("join an account, or change its keys: they are asked of the processor first")
      .addArgument(which())
      .addArgument(
        file("<file>", 'JSON: {"key", "keyId" (Razorpay), "hookSecret"}; - reads standard input'),
      ),
  );
  does<ProcessorFlags>(
    set,
    (flags, [name = "", path = ""]) =>
      async (context) =>
        (await import("./commands/processors.ts")).runSet(context, name, path, flags),
  );
  const check = ofTenant(
    processor
      .command("check")
      .description("does the processor still know the keys?")
      .addArgument(which()),
  );
  does<ProcessorFlags>(
    check,
    (flags, [name = ""]) =>
      async (context) =>
        (await import("./commands/processors.ts")).runCheck(context, name, flags),
  );
  const leave = ofTenant(
    processor
      .command("leave")
      .description("take nothing there any more; the keys are forgotten")
      .addArgument(which()),
  );
  does<ProcessorFlags>(
    leave,
    (flags, [name = ""]) =>
      async (context) =>
        (await import("./commands/processors.ts")).runLeave(context, name, flags),
  );
};
