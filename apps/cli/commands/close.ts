/** `forbear close`: a month's books fixed as they are known, its trial balance, and what adjusts it later. */

import { type Money, money, toDecimal } from "@forbear/kernel";
import { type Month, monthText, parseMonth } from "@forbear/ledger";
import { trust } from "@forbear/operations";
import type { Context } from "../context.ts";
import { type Exit, exits } from "../terminal.ts";
import { type Ready, closeRefusal, refused, withTrust } from "./trust-words.ts";

export type CloseFlags = {
  readonly month?: string;
  readonly show?: boolean;
  readonly adjusting?: boolean;
  readonly tenant?: string;
};

const text = (amount: Money): string => toDecimal(amount).padStart(15);

export const runClose = (context: Context, flags: CloseFlags): Promise<Exit> =>
  withTrust(context, flags.tenant, async (ready) => {
    if (flags.month === undefined) return list(context, ready);
    const month = parseMonth(flags.month);
    if (!month.ok) return refused(context, `${flags.month} is no month; write it as 2026-03.`);
    if (flags.adjusting === true) return adjusting(context, ready, month.value);
    const { house, tenant, hand } = ready;
    if (flags.show === true) {
      const closed = await house.database.transaction(tenant, (tx) =>
        trust.closedMonth(tx, month.value),
      );
      if (closed === null) return refused(context, `${flags.month} is open.`);
      return show(context, ready, closed);
    }
    const closed = await trust.closeMonth(house, tenant, month.value, hand);
    return closed.ok
      ? show(context, ready, closed.value)
      : refused(context, closeRefusal(closed.error));
  });

async function list({ terminal }: Context, { house, tenant }: Ready): Promise<Exit> {
  const closes = await house.database.transaction(tenant, trust.closesOf);
  if (terminal.json) terminal.print(JSON.stringify(closes));
  for (const { month, knownAt, hash } of closes) {
    terminal.say(`${monthText(month)} closed as known at ${knownAt} (${hash ?? "not finished"})`);
  }
  if (closes.length === 0) terminal.say("No month was closed.");
  return exits.done;
}

function show(
  { terminal }: Context,
  { standing }: Ready,
  { month, knownAt, hash, balances }: trust.MonthClosed,
): Exit {
  if (terminal.json) {
    const rows = balances.map((one) => ({
      client: standing.settings.clients.get(one.client)?.ref ?? "",
      currency: one.currency,
      book: one.book,
      opening: one.opening.toString(),
      debited: one.debited.toString(),
      credited: one.credited.toString(),
      adjustedDebit: one.adjustedDebit.toString(),
      adjustedCredit: one.adjustedCredit.toString(),
    }));
    terminal.print(JSON.stringify({ month: monthText(month), knownAt, hash, rows }));
  }
  terminal.say(`${monthText(month)} as known at ${knownAt} (${hash})`);
  const heads = ["opening", "debited", "credited", "adjusting", "closing"];
  terminal.say(`${"".padEnd(30)} ${heads.map((head) => head.padStart(15)).join(" ")}`);
  for (const one of balances) {
    const of = (minor: bigint): string => text(money(one.currency, minor));
    const adjusts = one.adjustedDebit - one.adjustedCredit;
    const closing = one.opening + one.debited - one.credited + adjusts;
    const name = standing.settings.clients.get(one.client)?.ref ?? "";
    const head = `${name.padEnd(10)} ${one.currency} ${one.book.padEnd(14)}`;
    const cells = [one.opening, one.debited, one.credited, adjusts, closing].map(of);
    terminal.say(`${head.padEnd(30)} ${cells.join(" ")}`);
  }
  return exits.done;
}

/** What is booked in an open month, or was in a closed one, on days of months closed before it. */
async function adjusting(
  { terminal }: Context,
  { house, tenant, standing }: Ready,
  month: Month,
): Promise<Exit> {
  const rows = await house.database.transaction(tenant, (tx) =>
    trust.adjustingOf(tx, month, house.clock.now()),
  );
  if (terminal.json) {
    terminal.print(JSON.stringify(rows.map((row) => ({ ...row, minor: row.minor.toString() }))));
  }
  for (const row of rows) {
    const name = standing.settings.clients.get(row.client)?.ref ?? "";
    const amount = text(money(row.currency, row.minor));
    terminal.say(
      `${row.valueOn} known ${row.bookedAt} ${name.padEnd(10)} ${row.what.padEnd(12)} ` +
        `${row.debit} <- ${row.credit} ${amount} ${row.currency}`,
    );
  }
  if (rows.length === 0) terminal.say("Nothing adjusts an earlier month.");
  return exits.done;
}
