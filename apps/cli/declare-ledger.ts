/** The commands of `forbear ledger`: what the books say, and what is booked by hand. */

import { type Command, Option } from "commander";
import { debtBooks, freezeReasons, spreadRules } from "@forbear/ledger";
import type { PaymentFlags, PostFlags, TermsFlags, WaiveFlags } from "./commands/ledger-by-hand.ts";
import type { SpreadFlags } from "./commands/ledger-spread.ts";
import type { StatementFlags } from "./commands/ledger.ts";
import type { Declare, Does } from "./declare.ts";

const work = () => import("./commands/ledger-by-hand.ts");

const debt = (command: Command): Command =>
  command
    .argument("<account>", "our id, or the client's own reference")
    .option("--tenant <ref>", "the tenant, where there are several");

const amount = (command: Command): Command =>
  command
    .requiredOption("--amount <decimal>", "as 123.45")
    .option("--currency <code>", "its currency (of the debt)");

const because = (command: Command): Command =>
  command.requiredOption("--because <words>", "the reason: it is kept with the entry");

/** Declares every command of `forbear ledger`. */
export const declareLedger: Declare = (program, does) => {
  const ledger = program.command("ledger").description("where is the money?");
  const statement = ledger
    .command("statement")
    .description("what a debt came to on a day, as known on a day, and what each figure is made of")
    .argument("[account]", "our id, or the client's own reference")
    .option("--account <id>", "the same, said as an option")
    .option("--as-of <date>", "as of the end of a day (today)")
    .addOption(new Option("--on <date>", "the same").hideHelp())
    .option("--known-on <date>", "as it was known at the end of a day, or at a moment (now)")
    .option("--through <date>", "quote what pays it off on each day up to this one")
    .option("--tenant <ref>", "the tenant, where there are several");
  does<StatementFlags>(
    statement,
    (flags, [account]) =>
      async (context) =>
        (await import("./commands/ledger.ts")).runStatement(context, account ?? null, flags),
  );
  const trial = ledger
    .command("trial-balance")
    .description("every book of every client; the two sides are equal")
    .option("--as-of <date>", "as of the end of a day (tomorrow: all of it)")
    .addOption(new Option("--on <date>", "the same").hideHelp())
    .option("--known-on <date>", "as it was known at the end of a day, or at a moment (now)")
    .option("--tenant <ref>", "the tenant, where there are several");
  does<StatementFlags>(
    trial,
    (flags) => async (context) =>
      (await import("./commands/ledger.ts")).runTrialBalance(context, flags),
  );
  declareByHand(ledger, does);
};

function declareByHand(ledger: Command, does: Does): void {
  const methods = ["cash", "cheque", "transfer", "card", "bank-debit", "upi"];
  const post = amount(debt(ledger.command("post").description("book money that reached us")))
    .requiredOption("--reference <text>", "of the receipt, cheque or bank: once each")
    .addOption(new Option("--method <method>", "how it came").choices(methods).default("cash"))
    .option("--on <date>", "the day it counts from (today)");
  does<PostFlags>(
    post,
    (flags, [account = ""]) =>
      async (context) =>
        (await work()).runPost(context, account, flags),
  );
  const spread = amount(
    debt(ledger.command("spread").description("book money for several debts of who owes this one")),
  )
    .requiredOption("--reference <text>", "of the receipt, cheque or bank: once each")
    .addOption(new Option("--method <method>", "how it came").choices(methods).default("cheque"))
    .addOption(new Option("--by <rule>", "by a rule").choices([...spreadRules]))
    .option("--part <account=amount...>", "as they directed: our id of a debt, and its part")
    .option("--person <id>", "who paid, of those who owe it (who leads among them)")
    .option("--on <date>", "the day it counts from (today)")
    .option("--dry-run", "tell how it would fall, and book nothing");
  does<SpreadFlags>(
    spread,
    (flags, [account = ""]) =>
      async (context) =>
        (await import("./commands/ledger-spread.ts")).runSpread(context, account, flags),
  );
  const charge = debt(ledger.command("charge").description("charge a fee of the debt's terms"))
    .requiredOption("--code <code>", "as the terms name it")
    .option("--on <date>", "the day it counts from (today)");
  does<{ code: string; on?: string; tenant?: string }>(
    charge,
    (flags, [account = ""]) =>
      async (context) =>
        (await work()).runCharge(context, account, flags),
  );
  const waive = because(amount(debt(ledger.command("waive").description("take off what is owed"))))
    .addOption(new Option("--book <book>", "of what").choices(debtBooks).makeOptionMandatory())
    .option("--on <date>", "the day it counts from (today)");
  does<WaiveFlags>(
    waive,
    (flags, [account = ""]) =>
      async (context) =>
        (await work()).runWaive(context, account, flags),
  );
  const refund = because(amount(debt(ledger.command("refund").description("give a credit back"))));
  does<{ amount: string; because: string; currency?: string; tenant?: string }>(
    refund,
    (flags, [account = ""]) =>
      async (context) =>
        (await work()).runRefund(context, account, flags),
  );
  declareCorrections(ledger, does);
}

function declareCorrections(ledger: Command, does: Does): void {
  const payment = (command: Command): Command =>
    because(debt(command)).requiredOption("--payment <id>", "its id");
  does<PaymentFlags>(
    payment(ledger.command("correct").description("take back a payment posted in error")),
    (flags, [account = ""]) =>
      async (context) =>
        (await work()).runCorrect(context, account, flags),
  );
  does<PaymentFlags>(
    payment(ledger.command("suspense").description("book suspended money on its debt")),
    (flags, [account = ""]) =>
      async (context) =>
        (await work()).runSuspense(context, account, flags),
  );
  const terms = debt(ledger.command("terms").description("how a debt bears interest, from a day"))
    .option("--document <file>", "terms as a JSON document")
    .option("--rate <rate>", "another rate a year: 0.0999 or 9.99%")
    .option("--cite <where>", "where the rate is written")
    .addOption(new Option("--freeze <why>", "interest rests").choices(freezeReasons))
    .option("--limit <rate>", "of a freeze: it runs at this rate at most")
    .option("--thaw <id>", "the freeze told under this id ends with --until")
    .option("--withdraw <id>", "what was told under this id was told in error")
    .option("--from <date>", "the first day (today)")
    .option("--until <date>", "the last day");
  does<TermsFlags>(
    terms,
    (flags, [account = ""]) =>
      async (context) =>
        (await work()).runTerms(context, account, flags),
  );
}
