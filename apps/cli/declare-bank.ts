/** The commands of `forbear bank`: our accounts, what banks say of them, and what waits for a word. */

import { type Command, Option } from "commander";
import type { ImportFlags, OpenFlags, SettleFlags, TenantFlags } from "./commands/bank.ts";
import type { AmendFlags, CollectFlags, MandateFlags } from "./commands/bank-debits.ts";
import { type Declare, type Does, file } from "./declare.ts";

const work = () => import("./commands/bank.ts");

const tenant = (command: Command): Command =>
  command.option("--tenant <ref>", "the tenant, where there are several");

/** Declares every command of `forbear bank`. */
export const declareBank: Declare = (program, does) => {
  const bank = program.command("bank").description("our accounts at banks, and what banks say");
  const open = tenant(bank.command("open").description("begin to keep an account at a bank"))
    .argument("<ref>", "a short name of ours: small letters, digits, dashes")
    .requiredOption("--number <number>", "IBAN, or the number as statements write it")
    .requiredOption("--currency <code>", "its currency")
    .addOption(new Option("--purpose <purpose>").choices(["trust", "operating"]).default("trust"))
    .option("--client <ref>", "whose money it holds, where it is one client's alone")
    .option("--name <words>", "as people call it")
    .option("--bank <code>", "BIC, routing number or sort code")
    .option("--shown-as <name>", "as the payer's statement shows us")
    .option("--creditor-id <id>", "of SEPA direct debits")
    .option("--originator-id <id>", "of the ACH: ten characters of the bank's")
    .option("--service-user <number>", "of Bacs: six digits")
    .option("--opened-with <decimal>", "what stands there now (of its first statement)");
  does<OpenFlags>(
    open,
    (flags, [ref = ""]) =>
      async (context) =>
        (await work()).runOpen(context, ref, flags),
  );
  const accounts = tenant(
    bank.command("accounts").description("our accounts, and what stands there"),
  );
  does<TenantFlags>(
    accounts,
    (flags) => async (context) => (await work()).runAccounts(context, flags),
  );
  const read = tenant(bank.command("import").description("read a statement into the books, once"))
    .addArgument(file("<file>", "camt.052, .053, .054, MT940, BAI2 or OFX, as the bank made it"))
    .requiredOption("--account <ref>", "the account of ours that it is of");
  does<ImportFlags>(
    read,
    (flags, [path = ""]) =>
      async (context) =>
        (await work()).runBankImport(context, path, flags),
  );
  declareWaiting(bank, does);
  declareDebits(bank, does);
};

const debits = () => import("./commands/bank-debits.ts");
const rail = (): Option =>
  new Option("--rail <rail>", "by which debits go").choices(["ach", "sepa", "bacs"]);

function declareDebits(bank: Command, does: Does): void {
  const collect = tenant(bank.command("collect").description("the day's file of direct debits"))
    .requiredOption("--account <ref>", "the account of ours that the money goes to")
    .addOption(rail().makeOptionMandatory())
    .option("--date <date>", "of the file (today); it settles a banking day or two later")
    .option("--out <file>", "where to write it");
  does<CollectFlags>(
    collect,
    (flags) => async (context) => (await debits()).runCollect(context, flags),
  );
  const returns = tenant(
    bank.command("returns").description("hear of debits that came back and mandates that ended"),
  )
    .addArgument(file("<file>", "NACHA returns and corrections, pain.002, or Bacs reports as XML"))
    .option("--dry-run", "say what it would do, and do nothing");
  does<TenantFlags & { dryRun?: boolean }>(
    returns,
    (flags, [path = ""]) =>
      async (context) =>
        (await debits()).runReturns(context, path, flags),
  );
  const mandate = authorised(
    tenant(bank.command("mandate").description("keep an authority to debit"))
      .argument("<debt>", "our id, or the client's own reference")
      .addOption(rail().makeOptionMandatory()),
  )
    .option("--signed-on <date>", "the day of it (today)")
    .option("--notified-on <date>", "the day on which notice of debits was given (today)");
  does<MandateFlags>(
    mandate,
    (flags, [debt = ""]) =>
      async (context) =>
        (await debits()).runMandate(context, debt, flags),
  );
  const amend = authorised(
    tenant(bank.command("amend").description("debit another account under an authority")).argument(
      "<mandate>",
      "its id",
    ),
  ).requiredOption("--because <words>", "who asked for it, and how");
  does<AmendFlags>(
    amend,
    (flags, [id = ""]) =>
      async (context) =>
        (await debits()).runAmend(context, id, flags),
  );
  const revoke = tenant(bank.command("revoke").description("end an authority to debit, for good"))
    .argument("<mandate>", "its id")
    .requiredOption("--because <words>", "who ended it, and how");
  does<TenantFlags & { because: string }>(
    revoke,
    (flags, [id = ""]) =>
      async (context) =>
        (await debits()).runRevoke(context, id, flags),
  );
}

/** What is asked of whoever lets us debit an account. */
const authorised = (command: Command): Command =>
  command
    .requiredOption("--holder <name>", "of the account")
    .requiredOption("--number <number>", "IBAN, or the account's number")
    .requiredOption("--bank <code>", "BIC, routing number or sort code")
    .option("--savings", "it is a savings account")
    .addOption(
      new Option("--given <how>", "how it was given")
        .choices(["written", "internet", "telephone"])
        .default("written"),
    )
    .requiredOption("--words <words>", "the exact words that were agreed to")
    .requiredOption("--evidence <where>", "where that can be seen or heard");

function declareWaiting(bank: Command, does: Does): void {
  const waiting = tenant(bank.command("waiting").description("lines that wait for a word"));
  does<TenantFlags>(
    waiting,
    (flags) => async (context) => (await work()).runWaiting(context, flags),
  );
  const settle = tenant(bank.command("settle").description("say what a line is"))
    .argument("<line>", "its id, as `forbear bank waiting` names it")
    .option("--debt <account=amount...>", "it pays this debt, all of it or this much (repeat)")
    .option("--remember", "the payer's account pays this debt again")
    .option("--takes-back <payment>", "it takes this payment back")
    .option("--goes-back", "it goes back to whoever sent it")
    .option("--elsewhere", "it has nothing to do with debts")
    .option("--told-twice", "the bank told the same movement in another line")
    .requiredOption("--because <words>", "whoever looks later reads why");
  does<SettleFlags>(
    settle,
    (flags, [line = ""]) =>
      async (context) =>
        (await work()).runSettle(context, line, flags),
  );
}
