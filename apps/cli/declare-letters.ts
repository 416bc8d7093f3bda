/** The commands of `forbear letters`, each with its options. */

import { Argument, type Command, Option } from "commander";
import { type MoneyLetterKind } from "@forbear/dialogue";
import type { LettersFlags, ReturnedFlags } from "./commands/letters.ts";
import type { WriteFlags } from "./commands/letters-write.ts";
import { type Declare, type Does, file } from "./declare.ts";

// Named here, not asked of dialogue: help must not load its templates.
const kinds = [
  "balanceStatement",
  "paymentSchedule",
  "receipt",
  "settlementLetter",
  "paidInFullLetter",
  "annualStatement",
] as const satisfies readonly MoneyLetterKind[];

const tenant = "--tenant <ref>";
const whose = "the tenant, where there are several";

export const declareLetters: Declare = (program, does) => {
  const letters = program
    .command("letters")
    .description("letters about money, letters to be posted, and what came of them");
  declareWrite(letters, does);
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

function declareWrite(letters: Command, does: Does): void {
  const write = letters
    .command("write")
    .description(
      "a statement, schedule, receipt or settlement letter, from the books as they stand",
    )
    .argument("<account>", "our id, or the client's own reference")
    .addOption(new Option("--kind <kind>", "which letter").choices(kinds).makeOptionMandatory())
    .option("--language <language>", "en, es, hi or hi-Latn (of who owes)")
    .option("--as-of <date>", "a statement of the end of this day (today)")
    .option("--year <year>", "an annual statement of this calendar year (the last)")
    .option("--payment <entry>", "a receipt for this entry (the last payment)")
    .option("--out <file>", "where to: .pdf or .txt (words, to the terminal)")
    .option(tenant, whose);
  does<WriteFlags>(
    write,
    (flags, [account = ""]) =>
      async (context) =>
        (await import("./commands/letters-write.ts")).runWrite(context, account, flags),
  );
}
