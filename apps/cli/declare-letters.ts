/** The commands of `forbear letters`, each with its options. */

import { Argument } from "commander";
import type { LettersFlags, ReturnedFlags } from "./commands/letters.ts";
import { type Declare, file } from "./declare.ts";

const tenant = "--tenant <ref>";
const whose = "the tenant, where there are several";

export const declareLetters: Declare = (program, does) => {
  const letters = program
    .command("letters")
    .description("letters to be posted, and what came of them");
  const print = letters
    .command("print")
    .description("print what was handed over: a folder of PDFs with manifest.csv")
    .option(tenant, whose);
  does<LettersFlags>(
    print,
    (flags) => async (context) => (await import("./commands/letters.ts")).runPrint(context, flags),
  );
  const receipts = letters
    .command("receipts")
    .description("a mail house's list: letter, outcome (posted, returned, rejected)")
    .addArgument(file("<file>", "CSV with the column `letter` of the manifest, and `outcome`"))
    .option(tenant, whose);
  does<LettersFlags>(
    receipts,
    (flags, [path = ""]) =>
      async (context) =>
        (await import("./commands/letters.ts")).runReceipts(context, path, flags),
  );
  const returned = letters
    .command("returned")
    .description(
      "letters that came back: their addresses take no more post, notices are owed again",
    )
    .addArgument(new Argument("[file]", "CSV with the column `letter` of the manifest"))
    .option("--contact <letter>", "one letter, as ctct_...")
    .option(tenant, whose);
  does<ReturnedFlags>(
    returned,
    (flags, [path]) =>
      async (context) =>
        (await import("./commands/letters.ts")).runReturned(context, path ?? null, flags),
  );
};
