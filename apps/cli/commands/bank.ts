/** `forbear bank`: our accounts at banks, their statements read into the books, and what waits. */

import { basename } from "node:path";
import {
  type BankLineId,
  type Money,
  type Result,
  birthBucket,
  err,
  face,
  localDate,
  money,
  ok,
  parseDecimal,
  parseFace,
  toDecimal,
  toJson,
} from "@forbear/kernel";
import { type InForce, bankAccounts, bankBalance, bankSaid, posting } from "@forbear/operations";
import type { Tools } from "@forbear/server";
import type { Context } from "../context.ts";
import { fails, forTenant } from "../opened.ts";
import { bytesOf } from "../reading.ts";
import { type Exit, exits } from "../terminal.ts";
import { accountNamed } from "./ledger.ts";

export type TenantFlags = { readonly tenant?: string };

export type OpenFlags = TenantFlags & {
  readonly number: string;
  readonly currency: string;
  readonly purpose: "trust" | "operating";
  readonly client?: string;
  readonly name?: string;
  readonly bank?: string;
  readonly shownAs?: string;
  readonly creditorId?: string;
  readonly originatorId?: string;
  readonly serviceUser?: string;
  readonly openedWith?: string;
};

const said = ({ currency, minor }: Money): string =>
  `${toDecimal({ currency, minor })} ${currency}`;

/** Begins to keep an account. */
export const runOpen = (context: Context, ref: string, flags: OpenFlags): Promise<Exit> =>
  forTenant(context, flags.tenant ?? null, async ({ house }, { settings, zone }) => {
    const { currency } = flags;
    const client = [...settings.clients.values()].find((one) => one.ref === flags.client);
    if (flags.client !== undefined && client === undefined) {
      return fails(context, `No client is ${flags.client}.`);
    }
    const openedWith = parseDecimal(flags.openedWith ?? "0", currency);
    if (!openedWith.ok) return fails(context, "--opened-with is not an amount.");
    const opened = await posting.bank.openBankAccount(house, settings.tenant.id, {
      ref,
      name: flags.name ?? ref,
      currency,
      purpose: flags.purpose,
      client: client?.id ?? null,
      openedOn: localDate(house.clock.now(), zone),
      openedWith: openedWith.value,
      numbers: {
        number: flags.number,
        bank: flags.bank ?? null,
        creditorId: flags.creditorId ?? null,
        originatorId: flags.originatorId ?? null,
        serviceUser: flags.serviceUser ?? null,
        shownAs: flags.shownAs ?? settings.tenant.settings.name,
      },
    });
    if (!opened.ok) return fails(context, `Refused: ${opened.error}.`);
    const { last4, purpose } = opened.value;
    context.terminal.print(JSON.stringify({ account: ref, purpose, currency, last4 }));
    return exits.done;
  });

/** Every account, with what stands on it by its lines, and what the bank last proved. */
export const runAccounts = (context: Context, flags: TenantFlags): Promise<Exit> =>
  forTenant(context, flags.tenant ?? null, async ({ house }, { settings, zone }) => {
    const today = localDate(house.clock.now(), zone);
    await house.database.transaction(settings.tenant.id, async (tx) => {
      for (const { id, ref, name, purpose, last4 } of await bankAccounts(tx)) {
        const balance = await bankBalance(tx, id, today);
        const proved = await bankSaid(tx, id, today);
        const told = proved === null ? null : { on: proved.on, balance: toJson(proved.balance) };
        if (context.terminal.json) {
          const row = {
            account: ref,
            name,
            purpose,
            last4,
            balance: toJson(balance),
            proved: told,
          };
          context.terminal.print(JSON.stringify(row));
        } else {
          const by = proved === null ? "" : `; the bank: ${said(proved.balance)} on ${proved.on}`;
          context.terminal.say(`${ref} (${purpose}, …${last4}): ${said(balance)}${by}`);
        }
      }
    });
    return exits.done;
  });

export type ImportFlags = TenantFlags & { readonly account: string };

/** Reads a statement into the books; the same file again changes nothing. */
export async function runBankImport(
  context: Context,
  path: string,
  flags: ImportFlags,
): Promise<Exit> {
  const bytes = await bytesOf(context, path);
  if (!bytes.ok) return fails(context, bytes.error);
  return forTenant(context, flags.tenant ?? null, async ({ house }, { settings, zone }) => {
    const { terminal } = context;
    const outcome = await posting.bank.importBankFile(house, settings.tenant.id, {
      account: flags.account,
      fileName: basename(path),
      bytes: bytes.value,
      zone,
      onProgress: (done, of) => {
        terminal.progress(`${String(done)} of ${String(of)} lines`);
      },
    });
    terminal.progress(null);
    if (terminal.json) terminal.print(JSON.stringify(shown(outcome)));
    else for (const line of sentences(outcome)) terminal.say(line);
    return outcome.kind === "refused" ? exits.failed : exits.done;
  });
}

const shown = (outcome: posting.bank.BankFileOutcome) =>
  outcome.kind === "refused" ? outcome : { ...outcome, file: face("bfil", outcome.file) };

function sentences(outcome: posting.bank.BankFileOutcome): readonly string[] {
  if (outcome.kind === "read-before") return ["These bytes were read before; nothing changed."];
  if (outcome.kind === "refused") {
    return outcome.faults.map(
      ({ line, says, remedy }) =>
        `${line === 0 ? "the file" : `line ${String(line)}`}: ${says} ${remedy}`,
    );
  }
  const { format, read, matched, suspense, ignored, known, notBooked, elsewhere, differs } =
    outcome.report;
  const counts = [
    `${String(matched)} booked`,
    `${String(suspense)} wait (see \`forbear bank waiting\`)`,
    `${String(known)} known before`,
    `${String(notBooked)} not booked yet`,
    `${String(elsewhere)} of other accounts`,
    `${String(ignored)} of nothing`,
  ];
  const balance =
    differs === null
      ? "No balance is proved."
      : differs === "0"
        ? "Our lines make the balance that the bank proved."
        : `The bank's balance is ${differs} minor units more than our lines make.`;
  return [`${format}: ${String(read)} lines: ${counts.join(", ")}.`, balance];
}

/** Lines that wait, with what they may be. */
export const runWaiting = (context: Context, flags: TenantFlags): Promise<Exit> =>
  forTenant(context, flags.tenant ?? null, async ({ house }, { settings }) => {
    const waiting = await house.database.transaction(settings.tenant.id, (tx) =>
      posting.bank.waitingLines(house, tx),
    );
    for (const { line, words, candidates } of waiting) {
      const { id, bookedOn, amount, because } = line;
      const may = candidates.map(({ account, signs }) => ({
        account: face("acct", account),
        signs,
      }));
      const { payer, remittance } = words;
      const row = { line: face("line", id), bookedOn, amount: toJson(amount), because };
      if (context.terminal.json) {
        context.terminal.print(JSON.stringify({ ...row, payer, remittance, candidates: may }));
      } else {
        const who = payer.name ?? "nobody named";
        const heard = remittance.join(" ");
        context.terminal.say(
          `${row.line} ${bookedOn} ${said(amount)} ${because}: ${who}, ${heard}`,
        );
        for (const one of may)
          context.terminal.say(`  may be ${one.account}: ${one.signs.join(", ")}`);
      }
    }
    return exits.done;
  });

export type SettleFlags = TenantFlags & {
  readonly debt?: readonly string[];
  readonly remember?: boolean;
  readonly takesBack?: string;
  readonly goesBack?: boolean;
  readonly elsewhere?: boolean;
  readonly toldTwice?: boolean;
  readonly because: string;
};

/** Says what a line is; a refusal is told with its reason. */
export const runSettle = (context: Context, text: string, flags: SettleFlags): Promise<Exit> =>
  forTenant(context, flags.tenant ?? null, async (tools, standing) => {
    const line = parseFace("line", text);
    if (!line.ok) return fails(context, `${text} is no line's id.`);
    const what = await saidBy(tools, standing, line.value, flags);
    if (!what.ok) return fails(context, what.error);
    const { house } = tools;
    const settled = await posting.bank.settleLine(
      house,
      standing.settings.tenant.id,
      { bucket: birthBucket(line.value), id: line.value },
      what.value,
      { by: { kind: "system", part: "command line" }, zone: standing.zone, because: flags.because },
    );
    if (!settled.ok) return fails(context, `Refused: ${settled.error}.`);
    const payments = settled.value.payments.map((id) => face("paym", id));
    context.terminal.print(JSON.stringify({ done: true, payments }));
    return exits.done;
  });

async function saidBy(
  tools: Tools,
  standing: InForce,
  line: BankLineId,
  flags: SettleFlags,
): Promise<Result<posting.bank.Said, string>> {
  const { debt = [], takesBack, goesBack, elsewhere, toldTwice, remember = false } = flags;
  const ways = [debt.length > 0, takesBack, goesBack, elsewhere, toldTwice];
  if (ways.filter((one) => one !== undefined && one !== false).length !== 1) {
    return err("Say one of --debt, --takes-back, --goes-back, --elsewhere and --told-twice.");
  }
  if (goesBack === true) return ok({ kind: "goes-back" });
  if (elsewhere === true) return ok({ kind: "elsewhere" });
  if (toldTwice === true) return ok({ kind: "told-twice" });
  if (takesBack !== undefined) {
    const payment = parseFace("paym", takesBack);
    return payment.ok
      ? ok({ kind: "takes-back", payment: payment.value })
      : err("--takes-back is not the id of a payment.");
  }
  const whole = await amountOf(tools, standing, line);
  if (whole === null) return err("There is no such line.");
  const parts: { account: posting.bank.Candidate["account"]; amount: Money }[] = [];
  for (const one of debt) {
    const [name = "", figure] = one.split("=", 2);
    const account = await accountNamed(tools, standing, name);
    if (account === null) return err(`No debt is named ${name}.`);
    const amount = figure === undefined ? ok(whole) : parseDecimal(figure, whole.currency);
    if (!amount.ok) return err(`${figure ?? ""} is not an amount.`);
    parts.push({ account: account.id, amount: amount.value });
  }
  return ok({ kind: "for-debts", parts, remember });
}

async function amountOf(
  { house }: Tools,
  { settings }: InForce,
  line: BankLineId,
): Promise<Money | null> {
  const waiting = await house.database.transaction(settings.tenant.id, (tx) =>
    posting.bank.waitingLines(house, tx, 1_000),
  );
  const found = waiting.find((one) => one.line.id === line);
  return found === undefined ? null : money(found.line.amount.currency, found.line.amount.minor);
}
