/** The commands of `forbear trust` and `forbear close`: clients' money, and months that stay closed. */

import { type Command, Option } from "commander";
import type { CloseFlags } from "./commands/close.ts";
import type {
  AdjustFlags,
  AsOfFlags,
  DirectFlags,
  InvoiceFlags,
  PaidFlags,
  RemitFlags,
  ReverseFlags,
  StatementFlags,
  TenantFlags,
  WithdrawFlags,
} from "./commands/trust.ts";
import type { ToldFlags } from "./commands/told.ts";
import { type Declare, type Does, file } from "./declare.ts";

const work = () => import("./commands/trust.ts");

const tenant = (command: Command): Command =>
  command.option("--tenant <ref>", "the tenant, where there are several");
const client = (command: Command): Command =>
  tenant(command).requiredOption("--client <ref>", "the client's short name");

/** Declares every command of `forbear trust`, and `forbear close`. */
export const declareTrust: Declare = (program, does) => {
  const trust = program.command("trust").description("whose is the money that we hold?");
  const terms = tenant(trust.command("terms").description("publish what is agreed with a client"));
  does<TenantFlags>(
    terms.addArgument(file("<file>", "terms as a JSON document")),
    (flags, [path = ""]) =>
      async (context) =>
        (await work()).runTerms(context, path, flags),
  );
  declareRemittances(trust, does);
  declareBooks(trust, does);
  declareInvoices(trust, does);
  declareFiles(trust, program, does);
  declareClose(program, does);
};

function declareRemittances(trust: Command, does: Does): void {
  const remit = client(trust.command("remit").description("pay a client through a cut-off, once"))
    .option("--through <date>", "the cut-off (the last that has come by the client's cycle)")
    .option("--dry-run", "say what it would be, and write nothing")
    .option("--out <folder>", "write the statement there as CSV, XLSX, text and PDF");
  does<RemitFlags>(remit, (flags) => async (context) => (await work()).runRemit(context, flags));
  const statement = client(trust.command("statement").description("the statement of a remittance"))
    .requiredOption("--number <n>", "its number")
    .option("--out <folder>", "write it there as CSV, XLSX, text and PDF");
  does<StatementFlags>(
    statement,
    (flags) => async (context) => (await work()).runRemittance(context, flags),
  );
  const reverse = client(trust.command("reverse").description("take the last remittance back"))
    .requiredOption("--number <n>", "its number")
    .requiredOption("--because <words>", "the reason: it is kept");
  does<ReverseFlags>(
    reverse,
    (flags) => async (context) => (await work()).runReverse(context, flags),
  );
}

const asOf = (command: Command): Command =>
  tenant(command).option("--as-of <date>", "at the end of a day (today)");

function declareBooks(trust: Command, does: Does): void {
  const position = asOf(trust.command("position").description("each client's ledger")).option(
    "--known-on <date>",
    "as it was known at the end of a day, or at a moment (now)",
  );
  does<AsOfFlags>(
    position,
    (flags) => async (context) => (await work()).runPosition(context, flags),
  );
  const reconcile = tenant(
    trust.command("reconcile").description("bank, trust book and client ledgers of a day"),
  ).option("--day <date>", "the day (today)");
  does<TenantFlags & { readonly day?: string }>(
    reconcile,
    (flags) => async (context) => (await work()).runReconcile(context, flags),
  );
  const unapplied = asOf(trust.command("unapplied").description("money that nobody claims, aged"));
  does<AsOfFlags>(
    unapplied,
    (flags) => async (context) => (await work()).runUnapplied(context, flags),
  );
  const adjust = client(trust.command("adjust").description("give to a client, or take from it"))
    .requiredOption("--amount <decimal>", "as 12.50; below zero is taken (--amount=-12.50)")
    .requiredOption("--because <words>", "the reason: its statement shows it")
    .option("--on <date>", "the day it counts from (today)");
  does<AdjustFlags>(adjust, (flags) => async (context) => (await work()).runAdjust(context, flags));
  const withdraw = client(trust.command("withdraw").description("draw our share out of trust"))
    .option("--amount <decimal>", "of it (all); below zero puts ours in")
    .requiredOption("--because <words>", "the reason: it is kept");
  does<WithdrawFlags>(
    withdraw,
    (flags) => async (context) => (await work()).runWithdraw(context, flags),
  );
  const direct = tenant(
    trust.command("direct").description("book what was paid to the client itself"),
  )
    .argument("<account>", "our id, or the client's own reference")
    .requiredOption("--amount <decimal>", "as 123.45")
    .requiredOption("--reference <text>", "of the client's report: once each")
    .option("--on <date>", "the day it was paid (today)");
  does<DirectFlags>(
    direct,
    (flags, [account = ""]) =>
      async (context) =>
        (await work()).runDirect(context, account, flags),
  );
}

/** Files that tell of money: a client's own payments; and what may be agreed. */
function declareFiles(trust: Command, program: Command, does: Does): void {
  const told = client(
    trust.command("told").description("a client's file of payments it had itself"),
  );
  does<ToldFlags>(
    told
      .addArgument(file("<file>", "CSV: account, amount, paidOn, reference"))
      .option("--mapping <file>", "where its columns are called otherwise")
      .addOption(
        new Option("--mode <mode>", "what bad rows do")
          .choices(["dry-run", "good-rows", "all-or-nothing"])
          .default("good-rows"),
      ),
    (flags, [path = ""]) =>
      async (context) =>
        (await import("./commands/told.ts")).runTold(context, path, flags),
  );
  const policy = tenant(
    program.command("policy").description("publish what may be agreed from now on"),
  );
  does<TenantFlags>(
    policy.addArgument(file("<file>", "the offer policy as a JSON document")),
    (flags, [path = ""]) =>
      async (context) =>
        (await import("./commands/told.ts")).runPolicy(context, path, flags),
  );
}

function declareInvoices(trust: Command, does: Does): void {
  const invoices = tenant(trust.command("invoices").description("what clients were billed"));
  does<TenantFlags>(
    invoices,
    (flags) => async (context) => (await work()).runInvoices(context, flags),
  );
  const invoice = tenant(trust.command("invoice").description("one invoice"))
    .argument("<number>", "its number")
    .option("--out <folder>", "write it there as CSV, XLSX, text and PDF");
  does<InvoiceFlags>(
    invoice,
    (flags, [number = ""]) =>
      async (context) =>
        (await work()).runInvoice(context, number, flags),
  );
  const paid = tenant(trust.command("paid").description("book what a client paid of an invoice"))
    .argument("<number>", "its number")
    .requiredOption("--amount <decimal>", "as 123.45")
    .addOption(
      new Option("--into <account>", "where it came in")
        .choices(["trust", "operating"])
        .default("operating"),
    )
    .requiredOption("--reference <text>", "the bank's own")
    .option("--on <date>", "the day it came (today)");
  does<PaidFlags>(
    paid,
    (flags, [number = ""]) =>
      async (context) =>
        (await work()).runPaid(context, number, flags),
  );
}

function declareClose(program: Command, does: Does): void {
  const close = tenant(
    program
      .command("close")
      .description("fix a month's books; without a month, list what is closed"),
  )
    .option("--month <month>", "as 2026-03")
    .option("--show", "print a closed month again, changing nothing")
    .option("--adjusting", "what was learnt in it of months closed before");
  does<CloseFlags>(
    close,
    (flags) => async (context) => (await import("./commands/close.ts")).runClose(context, flags),
  );
}
