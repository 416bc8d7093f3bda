/** `forbear ledger`: the statement of one debt, and the trial balance of all. */

import { totalOwed } from "@forbear/accounts";
import {
  type AccountId,
  type PlainDate,
  addDays,
  birthBucket,
  face,
  localDate,
  parseFace,
  parsePlainDate,
  toDecimal,
  toJson,
} from "@forbear/kernel";
import {
  type InForce,
  type Ref,
  intake,
  readAccounts,
  transfersOf,
  trialBalance,
} from "@forbear/operations";
import type { Tools } from "@forbear/server";
import type { Context } from "../context.ts";
import { fails, forTenant } from "../opened.ts";
import { type Exit, exits } from "../terminal.ts";

type OnDay = { readonly on?: string; readonly tenant?: string };

function dayOf(flags: OnDay, today: PlainDate): PlainDate | null {
  if (flags.on === undefined) return today;
  const read = parsePlainDate(flags.on);
  return read.ok ? read.value : null;
}

/** The debt by our id or by any client's own reference; null when neither names one. */
export async function accountNamed(
  { house }: Tools,
  { settings }: InForce,
  name: string,
): Promise<Ref<AccountId> | null> {
  const id = parseFace("acct", name);
  if (id.ok) return { bucket: birthBucket(id.value), id: id.value };
  for (const { ref } of settings.clients.values()) {
    const found = await intake.accountsByReference(house, settings.tenant.id, ref, [name]);
    const account = found.get(name);
    if (account !== undefined) return account;
  }
  return null;
}

export const runStatement = (context: Context, name: string, flags: OnDay): Promise<Exit> =>
  forTenant(context, flags.tenant ?? null, async (tools, standing) => {
    const { terminal } = context;
    const { house } = tools;
    const day = dayOf(flags, localDate(house.clock.now(), standing.zone));
    if (day === null) return fails(context, `${flags.on ?? ""} is no date.`);
    const ref = await accountNamed(tools, standing, name);
    const { id: tenant } = standing.settings.tenant;
    const [found, booked] =
      ref === null
        ? []
        : await house.database.transaction(tenant, async (tx) => [
            (await readAccounts(tx, [ref])).at(0),
            await transfersOf(tx, ref),
          ]);
    if (found === undefined) return fails(context, `No debt is named ${name}.`);
    const transfers = (booked ?? []).filter((one) => one.valueOn <= day);
    if (terminal.json) {
      const rows = transfers.map((one) => ({ ...one, amount: toJson(one.amount) }));
      const owed = toJson(totalOwed(found.state));
      terminal.print(JSON.stringify({ account: face("acct", found.id), day, rows, owedNow: owed }));
      return exits.done;
    }
    terminal.print(`${face("acct", found.id)}, transfers up to ${day}`);
    for (const { valueOn, debit, credit, amount, reverses } of transfers) {
      const figure = `${toDecimal(amount).padStart(14)} ${amount.currency}`;
      const undoes = reverses === null ? "" : "  (reverses)";
      terminal.print(
        `  ${valueOn}  ${debit.padEnd(14)} <- ${credit.padEnd(14)} ${figure}${undoes}`,
      );
    }
    const owed = totalOwed(found.state);
    terminal.print(`owed now: ${toDecimal(owed)} ${owed.currency}`);
    return exits.done;
  });

export const runTrialBalance = (context: Context, flags: OnDay): Promise<Exit> =>
  forTenant(context, flags.tenant ?? null, async ({ house }, { settings, zone }) => {
    const { terminal } = context;
    const now = house.clock.now();
    const day = dayOf(flags, addDays(localDate(now, zone), 1));
    if (day === null) return fails(context, `${flags.on ?? ""} is no date.`);
    const totals = await house.database.transaction(settings.tenant.id, (tx) =>
      trialBalance(tx, day, now),
    );
    if (terminal.json) {
      const rows = totals.map((one) => ({
        client: settings.clients.get(one.client)?.ref ?? "",
        book: one.book,
        debited: toJson(one.debited),
        credited: toJson(one.credited),
      }));
      terminal.print(JSON.stringify({ day, rows }));
    }
    const sides = new Map<string, { debited: bigint; credited: bigint }>();
    for (const { client, book, debited, credited } of totals) {
      const { currency } = debited;
      const name = settings.clients.get(client)?.ref ?? "";
      const left = toDecimal(debited).padStart(16);
      const right = toDecimal(credited).padStart(16);
      terminal.say(`${name.padEnd(8)} ${currency} ${book.padEnd(14)} ${left} ${right}`);
      const sum = sides.get(currency) ?? { debited: 0n, credited: 0n };
      sides.set(currency, {
        debited: sum.debited + debited.minor,
        credited: sum.credited + credited.minor,
      });
    }
    const uneven = [...sides].filter(([, sum]) => sum.debited !== sum.credited);
    for (const [currency] of uneven) terminal.complain(`${currency} does not balance.`);
    if (uneven.length === 0) terminal.say("Both sides are equal in every currency.");
    return uneven.length === 0 ? exits.done : exits.failed;
  });
