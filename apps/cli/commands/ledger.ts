/** `forbear ledger`: statements of any day as known on any day, trial balances, and what is booked by hand. */

import {
  type AccountId,
  type Instant,
  type PlainDate,
  type Result,
  type TimeZone,
  addDays,
  birthBucket,
  err,
  localDate,
  ok,
  parseFace,
  parsePlainDate,
  toDecimal,
  toJson,
} from "@forbear/kernel";
import {
  type InForce,
  type Ref,
  desk,
  intake,
  knownBy,
  posting,
  trialBalance,
} from "@forbear/operations";
import type { Tools } from "@forbear/server";
import type { Context } from "../context.ts";
import { fails, forTenant } from "../opened.ts";
import { type Exit, exits } from "../terminal.ts";
import { statementInWords } from "./ledger-words.ts";

type AsOf = {
  /** The former name of `asOf`. */
  readonly on?: string;
  readonly asOf?: string;
  readonly knownOn?: string;
  readonly tenant?: string;
};

type Moment = { readonly on: PlainDate; readonly knownAt: Instant };

/** The day asked about and the moment whose knowledge is asked for; now where nothing is said. */
function asked(
  flags: AsOf,
  now: Instant,
  zone: TimeZone,
  unsaid: PlainDate,
): Result<Moment, string> {
  const dayText = flags.asOf ?? flags.on;
  const day = dayText === undefined ? ok(unsaid) : parsePlainDate(dayText);
  if (!day.ok) return err(`${dayText ?? ""} is no date; write it as 2026-03-02.`);
  const knownAt = flags.knownOn === undefined ? now : knownBy(flags.knownOn, zone);
  if (knownAt === null) return err(`${flags.knownOn ?? ""} is neither a date nor a moment.`);
  return ok({ on: day.value, knownAt });
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

export type StatementFlags = AsOf & { readonly account?: string; readonly through?: string };

export const runStatement = (
  context: Context,
  name: string | null,
  flags: StatementFlags,
): Promise<Exit> =>
  forTenant(context, flags.tenant ?? null, async (tools, standing) => {
    const { house } = tools;
    const now = house.clock.now();
    const moment = asked(flags, now, standing.zone, localDate(now, standing.zone));
    if (!moment.ok) return fails(context, moment.error);
    const through = flags.through === undefined ? null : parsePlainDate(flags.through);
    if (through?.ok === false) return fails(context, `${flags.through ?? ""} is no date.`);
    const named = flags.account ?? name;
    if (named === null)
      return fails(context, "Name a debt: our id, or the client's own reference.");
    const ref = await accountNamed(tools, standing, named);
    const made =
      ref === null
        ? null
        : await house.database.transaction(standing.settings.tenant.id, (tx) =>
            posting.debtStatement(tx, ref, { ...moment.value, through: through?.value ?? null }),
          );
    if (made === null) return fails(context, `No debt is named ${named}.`);
    if (context.terminal.json) context.terminal.print(JSON.stringify(desk.statementJson(made)));
    else for (const line of statementInWords(made)) context.terminal.print(line);
    return exits.done;
  });

export const runTrialBalance = (context: Context, flags: AsOf): Promise<Exit> =>
  forTenant(context, flags.tenant ?? null, async ({ house }, { settings, zone }) => {
    const { terminal } = context;
    const now = house.clock.now();
    const moment = asked(flags, now, zone, addDays(localDate(now, zone), 1));
    if (!moment.ok) return fails(context, moment.error);
    const { on, knownAt } = moment.value;
    const totals = await house.database.transaction(settings.tenant.id, (tx) =>
      trialBalance(tx, on, knownAt),
    );
    if (terminal.json) {
      const rows = totals.map((one) => ({
        client: settings.clients.get(one.client)?.ref ?? "",
        book: one.book,
        debited: toJson(one.debited),
        credited: toJson(one.credited),
      }));
      terminal.print(JSON.stringify({ day: on, knownAt, rows }));
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
