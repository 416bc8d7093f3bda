/** `forbear trust`: terms, remittances with their statements, reconciliation, invoices, what is not applied. */

import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { inProcessPrinter } from "@forbear/adapters";
import type { Letter } from "@forbear/dialogue";
import {
  type Instant,
  type Json,
  type Money,
  encode,
  face,
  localDate,
  money,
  parseDecimal,
  toDecimal,
} from "@forbear/kernel";
import type { Remittance, RemittanceTotals } from "@forbear/ledger";
import { knownBy, trust } from "@forbear/operations";
import type { Context } from "../context.ts";
import { jsonOf } from "../reading.ts";
import { type Exit, exits } from "../terminal.ts";
import { accountNamed } from "./ledger.ts";
import {
  type Ready,
  amountFor,
  dayIn,
  refused,
  remitRefusal,
  reversalRefusal,
  withTrust,
} from "./trust-words.ts";

export type TenantFlags = { readonly tenant?: string };

const today = ({ house, hand }: Ready) => localDate(house.clock.now(), hand.zone);
const told = (amount: Money): string => `${toDecimal(amount).padStart(14)} ${amount.currency}`;

/** Publishes the terms of a file for the client that they name. */
export const runTerms = (context: Context, path: string, flags: TenantFlags): Promise<Exit> =>
  withTrust(context, flags.tenant, async ({ house, tenant }) => {
    const read = await jsonOf(context, path);
    if (!read.ok) return refused(context, read.error);
    const made = await trust.publishTerms(house, tenant, read.value as Json);
    if (made.ok) {
      const { name, version, hash, already } = made.value;
      const { terminal } = context;
      if (terminal.json) terminal.print(JSON.stringify(made.value));
      const was = already ? "was there already" : "is in force";
      terminal.say(`Version ${String(version)} of the terms of ${name} ${was} (${hash}).`);
      return exits.done;
    }
    const { error } = made;
    if (error.kind === "faults") {
      for (const { path: where, problem } of error.faults) {
        context.terminal.complain(`${where === "" ? "The whole" : where} ${problem}.`);
      }
      return exits.failed;
    }
    if (error.kind === "not-the-next") {
      return refused(context, `The next version is ${String(error.next)}.`);
    }
    return refused(
      context,
      error.kind === "no-such-client"
        ? "There is no client of that name."
        : `The client's currency is ${error.currency}.`,
    );
  });

export type RemitFlags = TenantFlags & {
  readonly client: string;
  readonly through?: string;
  readonly dryRun?: boolean;
  readonly out?: string;
};

const figures: readonly (readonly [keyof RemittanceTotals, string])[] = [
  ["collected", "collected"],
  ["direct", "paid to the client"],
  ["commission", "commission"],
  ["fees", "fees"],
  ["tax", "tax"],
  ["held", "held back"],
  ["released", "released"],
  ["borne", "borne by us"],
  ["adjustments", "adjustments"],
  ["broughtForward", "brought forward"],
  ["payable", "paid over"],
  ["carried", "carried"],
  ["billed", "billed"],
  ["invoiced", "invoiced"],
];

function sayTotals({ terminal }: Context, { totals }: Remittance): void {
  for (const [key, words] of figures) {
    const amount = totals[key];
    if (amount.minor !== 0n || key === "payable") {
      terminal.say(`${words.padEnd(20)} ${told(amount)}`);
    }
  }
}

/** Makes the remittance of a client and writes its statement as CSV, XLSX and text. */
export const runRemit = (context: Context, flags: RemitFlags): Promise<Exit> =>
  withTrust(context, flags.tenant, async (ready) => {
    const { house, tenant, hand } = ready;
    const through = flags.through === undefined ? null : dayIn(flags.through, today(ready));
    if (through?.ok === false) return refused(context, through.error);
    const asked = { ...hand, client: flags.client, through: through?.value ?? null };
    const { terminal } = context;
    if (flags.dryRun === true) {
      const preview = await trust.previewRemittance(house, tenant, asked);
      if (!preview.ok) return refused(context, remitRefusal(preview.error));
      if (terminal.json) terminal.print(JSON.stringify(encode(preview.value)));
      sayTotals(context, preview.value);
      terminal.say("Nothing was written.");
      return exits.done;
    }
    const made = await trust.remit(house, tenant, asked);
    if (!made.ok) {
      const again = made.error.kind === "remitted-already";
      if (terminal.json) terminal.print(JSON.stringify({ refused: made.error }));
      terminal.say(remitRefusal(made.error));
      return again ? exits.done : exits.failed;
    }
    const { number, remittance } = made.value;
    if (terminal.json) terminal.print(JSON.stringify({ number, ...encodedTotals(remittance) }));
    terminal.say(`Remittance ${String(number)} through ${remittance.through}`);
    sayTotals(context, remittance);
    return flags.out === undefined
      ? exits.done
      : writeStatement(context, ready, { ...flags, number: String(number), out: flags.out });
  });

const encodedTotals = ({ through, totals }: Remittance) => ({ through, totals: encode(totals) });

export type StatementFlags = TenantFlags & {
  readonly client: string;
  readonly number: string;
  readonly out?: string;
};

export const runRemittance = (context: Context, flags: StatementFlags): Promise<Exit> =>
  withTrust(context, flags.tenant, (ready) =>
    writeStatement(context, ready, { ...flags, out: flags.out ?? null }),
  );

type Writing = Omit<StatementFlags, "out"> & { readonly out: string | null };

/** Prints the statement, or writes it three ways into a folder. */
async function writeStatement(
  context: Context,
  { house, tenant, standing }: Ready,
  { client, number, out }: Writing,
): Promise<Exit> {
  const statement = await house.database.transaction(tenant, (tx) =>
    trust.remittanceStatement(tx, house.vault, client, Number(number)),
  );
  if (statement === null) return refused(context, "There is no such remittance.");
  const { terminal, folder } = context;
  const text = trust.statementText(statement, standing.settings.tenant.settings.name);
  if (out === null) {
    if (terminal.json) terminal.print(JSON.stringify(encode(statement.row.body)));
    terminal.say(text);
    return exits.done;
  }
  const place = resolve(folder, out);
  await mkdir(place, { recursive: true });
  const name = join(place, `${client}-${number}`);
  await writeFile(`${name}.csv`, trust.statementCsv(statement));
  await writeFile(`${name}.xlsx`, trust.statementXlsx(statement));
  await writeFile(`${name}.txt`, text);
  const letter = trust.remittanceLetter(statement, standing.settings.tenant.settings);
  await writeFile(`${name}.pdf`, await pagesOf(letter, statement.row.madeAt));
  terminal.say(`Written: ${name}.csv, .xlsx, .txt, .pdf`);
  return exits.done;
}

export type ReverseFlags = TenantFlags & {
  readonly client: string;
  readonly number: string;
  readonly because: string;
};

export const runReverse = (context: Context, flags: ReverseFlags): Promise<Exit> =>
  withTrust(context, flags.tenant, async ({ house, tenant, hand }) => {
    const { client, because } = flags;
    const asked = { ...hand, client, because, number: Number(flags.number) };
    const made = await trust.reverseRemittance(house, tenant, asked);
    if (!made.ok) return refused(context, reversalRefusal(made.error));
    context.terminal.print(JSON.stringify({ reversal: made.value.number }));
    return exits.done;
  });

export type AsOfFlags = TenantFlags & { readonly asOf?: string; readonly knownOn?: string };

/** Each client's ledger of a day, as known on a day, beside what trust holds of it. */
export const runPosition = (context: Context, flags: AsOfFlags): Promise<Exit> =>
  withTrust(context, flags.tenant, async (ready) => {
    const { house, tenant, hand } = ready;
    const on = dayIn(flags.asOf, today(ready));
    if (!on.ok) return refused(context, on.error);
    const now = house.clock.now();
    const knownAt = flags.knownOn === undefined ? now : knownBy(flags.knownOn, hand.zone);
    if (knownAt === null) return refused(context, `${flags.knownOn ?? ""} is no date or moment.`);
    const rows = await house.database.transaction(tenant, (tx) =>
      trust.trustPosition(tx, on.value, knownAt),
    );
    const { terminal } = context;
    if (terminal.json) {
      terminal.print(
        JSON.stringify(
          rows.map((one) => ({
            client: one.ref,
            currency: one.currency,
            trust: one.trust.toString(),
            dueToClient: one.dueToClient.toString(),
            heldBack: one.heldBack.toString(),
            suspense: one.suspense.toString(),
            refunds: one.refunds.toString(),
            ours: one.ours.toString(),
          })),
        ),
      );
    }
    for (const one of rows) {
      const of = (minor: bigint): string => told(money(one.currency, minor));
      terminal.say(`${one.ref}: in trust ${of(one.trust)}`);
      terminal.say(`  due to client ${of(one.dueToClient)}`);
      terminal.say(`  held back     ${of(one.heldBack)}`);
      terminal.say(`  suspense      ${of(one.suspense)}`);
      terminal.say(`  refunds       ${of(one.refunds)}`);
      terminal.say(`  ours          ${of(one.ours)}`);
    }
    return rows.every((one) => one.trust === one.total) ? exits.done : exits.failed;
  });

/** Holds bank, book and ledgers of a day against each other; fails where they do not tie. */
export const runReconcile = (
  context: Context,
  flags: TenantFlags & { readonly day?: string },
): Promise<Exit> =>
  withTrust(context, flags.tenant, async (ready) => {
    const day = dayIn(flags.day, today(ready));
    if (!day.ok) return refused(context, day.error);
    const records = await trust.reconcileDay(ready.house, ready.tenant, day.value);
    const { terminal } = context;
    if (terminal.json) terminal.print(JSON.stringify(encode(records)));
    for (const record of records) {
      terminal.say(`${record.day} ${record.currency}`);
      terminal.say(`  bank           ${told(record.bank)}`);
      terminal.say(`  trust book     ${told(record.book)}`);
      terminal.say(`  client ledgers ${told(record.ledgers)}`);
      for (const { kind, count, amount } of record.sums) {
        terminal.say(`  ${`${kind} (${String(count)})`.padEnd(14)} ${told(amount)}`);
      }
      terminal.say(`  unexplained    ${told(record.unexplained)}`);
      if (record.shortfall.minor !== 0n) {
        terminal.complain(`${told(record.shortfall).trim()} stands for what clients owe us.`);
      }
      if (!record.ties) terminal.complain(`${record.day} does not tie.`);
    }
    return records.every(({ ties }) => ties) ? exits.done : exits.failed;
  });

export type AdjustFlags = TenantFlags & {
  readonly client: string;
  readonly amount: string;
  readonly because: string;
  readonly on?: string;
};

export const runAdjust = (context: Context, flags: AdjustFlags): Promise<Exit> =>
  withTrust(context, flags.tenant, async (ready) => {
    const amount = amountFor(ready, flags.client, flags.amount);
    if (!amount.ok) return refused(context, amount.error);
    const on = dayIn(flags.on, today(ready));
    if (!on.ok) return refused(context, on.error);
    const { client, because } = flags;
    const asked = { ...ready.hand, client, amount: amount.value, on: on.value, because };
    const made = await trust.adjustClient(ready.house, ready.tenant, asked);
    if (!made.ok) return refused(context, `Refused: ${made.error}.`);
    context.terminal.print(JSON.stringify({ done: true }));
    return exits.done;
  });

export type WithdrawFlags = TenantFlags & {
  readonly client: string;
  readonly amount?: string;
  readonly because: string;
};

export const runWithdraw = (context: Context, flags: WithdrawFlags): Promise<Exit> =>
  withTrust(context, flags.tenant, async (ready) => {
    const { client, because } = flags;
    const amount = flags.amount === undefined ? null : amountFor(ready, client, flags.amount);
    if (amount?.ok === false) return refused(context, amount.error);
    const asked = { ...ready.hand, client, amount: amount?.value ?? null, because };
    const made = await trust.withdraw(ready.house, ready.tenant, asked);
    if (!made.ok) return refused(context, `Refused: ${made.error}.`);
    context.terminal.print(JSON.stringify(encode(made.value)));
    return exits.done;
  });

export type DirectFlags = TenantFlags & {
  readonly amount: string;
  readonly reference: string;
  readonly on?: string;
};

/** Books what a person paid to the client itself. */
export const runDirect = (context: Context, name: string, flags: DirectFlags): Promise<Exit> =>
  withTrust(context, flags.tenant, async (ready) => {
    const { house, tenant, hand, tools, standing } = ready;
    const account = await accountNamed(tools, standing, name);
    if (account === null) return refused(context, `No debt is named ${name}.`);
    const currency = await trust.currencyOf(house, tenant, account);
    const amount = parseDecimal(flags.amount, currency ?? "");
    const on = dayIn(flags.on, today(ready));
    if (!on.ok) return refused(context, on.error);
    if (!amount.ok) return refused(context, `${flags.amount} is no amount.`);
    const { reference } = flags;
    const asked = { ...hand, account, amount: amount.value, on: on.value, reference };
    const made = await trust.reportDirect(house, tenant, asked);
    if (!made.ok) return refused(context, `Refused: ${made.error}.`);
    context.terminal.print(JSON.stringify({ payment: face("paym", made.value) }));
    return exits.done;
  });

export const runInvoices = (context: Context, flags: TenantFlags): Promise<Exit> =>
  withTrust(context, flags.tenant, async ({ house, tenant, standing }) => {
    const all = await house.database.transaction(tenant, (tx) => trust.invoicesOf(tx, null));
    const { terminal } = context;
    if (terminal.json) terminal.print(JSON.stringify(encode(all)));
    for (const { number, kind, client, issuedOn, body, open } of all) {
      const ref = standing.settings.clients.get(client)?.ref ?? "";
      terminal.say(
        `${String(number).padStart(6)} ${kind.padEnd(11)} ${issuedOn} ${ref.padEnd(12)} ` +
          `${told(body.total)}   open ${told(open)}`,
      );
    }
    return exits.done;
  });

export type InvoiceFlags = TenantFlags & { readonly out?: string };

/** Prints an invoice, or writes it four ways into a folder. */
export const runInvoice = (context: Context, number: string, flags: InvoiceFlags): Promise<Exit> =>
  withTrust(context, flags.tenant, async ({ house, tenant, standing }) => {
    const made = await house.database.transaction(tenant, (tx) =>
      trust.invoiceNumbered(tx, Number(number)),
    );
    if (made === null) return refused(context, "There is no such invoice.");
    const { settings: ours } = standing.settings.tenant;
    const { invoice, client } = made;
    const { terminal, folder } = context;
    const text = trust.invoiceText(invoice, ours.name, client.settings.name);
    if (flags.out === undefined) {
      if (terminal.json) terminal.print(JSON.stringify(encode(invoice)));
      terminal.say(text);
      return exits.done;
    }
    const place = resolve(folder, flags.out);
    await mkdir(place, { recursive: true });
    const name = join(place, `invoice-${number}`);
    await writeFile(`${name}.csv`, trust.invoiceCsv(made));
    await writeFile(`${name}.xlsx`, trust.invoiceXlsx(made));
    await writeFile(`${name}.txt`, text);
    await writeFile(`${name}.pdf`, await pagesOf(trust.invoiceLetter(made, ours), invoice.madeAt));
    terminal.say(`Written: ${name}.csv, .xlsx, .txt, .pdf`);
    return exits.done;
  });

const pagesOf = async (letter: Letter, madeAt: Instant): Promise<Uint8Array> =>
  (await inProcessPrinter.print(letter, madeAt)).pdf;

export type PaidFlags = TenantFlags & {
  readonly amount: string;
  readonly into: "trust" | "operating";
  readonly reference: string;
  readonly on?: string;
};

export const runPaid = (context: Context, number: string, flags: PaidFlags): Promise<Exit> =>
  withTrust(context, flags.tenant, async (ready) => {
    const { house, tenant, hand } = ready;
    const all = await house.database.transaction(tenant, (tx) => trust.invoicesOf(tx, null));
    const invoice = all.find((one) => String(one.number) === number);
    if (invoice === undefined) return refused(context, "There is no such invoice.");
    const amount = parseDecimal(flags.amount, invoice.open.currency);
    const on = dayIn(flags.on, today(ready));
    if (!on.ok) return refused(context, on.error);
    if (!amount.ok) return refused(context, `${flags.amount} is no amount.`);
    const { into, reference } = flags;
    const paid = { amount: amount.value, on: on.value, into, reference };
    const asked = { ...hand, number: invoice.number, ...paid };
    const made = await trust.payInvoice(house, tenant, asked);
    if (!made.ok) return refused(context, `Refused: ${made.error.kind}.`);
    context.terminal.print(JSON.stringify({ open: encode(made.value.open) }));
    return exits.done;
  });

/** Suspense and credit balances by the day from which a state may claim them. */
export const runUnapplied = (context: Context, flags: AsOfFlags): Promise<Exit> =>
  withTrust(context, flags.tenant, async (ready) => {
    const on = dayIn(flags.asOf, today(ready));
    if (!on.ok) return refused(context, on.error);
    const rows = await ready.house.database.transaction(ready.tenant, (tx) =>
      trust.unappliedCash(tx, on.value),
    );
    const { terminal } = context;
    if (terminal.json) terminal.print(JSON.stringify(encode(rows)));
    for (const { account, kind, amount, since, dormant } of rows) {
      terminal.say(
        `${face("acct", account)} ${kind.padEnd(9)} ${told(amount)} since ${since}, presumed ` +
          `abandoned from ${dormant.dormantOn} (${dormant.cite ?? "no period known"}; ${dormant.status})`,
      );
    }
    return exits.done;
  });
