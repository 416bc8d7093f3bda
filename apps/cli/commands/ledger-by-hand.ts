/** `forbear ledger post, charge, waive, refund, correct, suspense, terms`: the books by hand, refused with the reason. */

import {
  type Json,
  type Money,
  type PersonId,
  type PlainDate,
  type Result,
  err,
  face,
  localDate,
  ok,
  parseDecimal,
  parseFace,
  parsePlainDate,
  toJson,
} from "@forbear/kernel";
import {
  type DebtBook,
  type FreezeReason,
  type TermsFact,
  parseRate,
  parseTerms,
} from "@forbear/ledger";
import { type InForce, posting, readAccounts } from "@forbear/operations";
import type { Tools } from "@forbear/server";
import type { Context } from "../context.ts";
import { fails, forTenant } from "../opened.ts";
import { jsonOf } from "../reading.ts";
import { type Exit, exits } from "../terminal.ts";
import { accountNamed } from "./ledger.ts";

type Ready = {
  readonly house: Tools["house"];
  readonly tenant: InForce["settings"]["tenant"]["id"];
  /** The debt's own: amounts are of it where nothing else is said. */
  readonly currency: string;
  readonly hand: posting.ByHand;
  readonly today: PlainDate;
  /** Who owes the debt, who leads first. */
  readonly owing: readonly PersonId[];
};

/** Finds the debt and does an act on it; a refusal is told with its reason. */
export function byHand(
  context: Context,
  name: string,
  tenant: string | undefined,
  act: (ready: Ready) => Promise<Result<Json, string>>,
): Promise<Exit> {
  return forTenant(context, tenant ?? null, async (tools, standing) => {
    const { house } = tools;
    const { id } = standing.settings.tenant;
    const account = await accountNamed(tools, standing, name);
    const [file] =
      account === null
        ? []
        : await house.database.transaction(id, (tx) => readAccounts(tx, [account]));
    if (account === null || file === undefined) {
      return fails(context, `No debt is named ${name}.`);
    }
    const by = { kind: "system", part: "command line" } as const;
    const today = localDate(house.clock.now(), standing.zone);
    const hand = { account, by, zone: standing.zone };
    const { currency } = file.state.balances.principal;
    const owing = file.state.obligors.map(({ person }) => person);
    const done = await act({ house, tenant: id, hand, today, currency, owing });
    if (!done.ok) return fails(context, `Refused: ${done.error}.`);
    context.terminal.print(JSON.stringify(done.value));
    return exits.done;
  });
}

const done = (result: Result<unknown, string>): Result<Json, string> =>
  result.ok ? ok({ done: true }) : result;

export function amountOf(text: string, currency: string): Result<Money, string> {
  const read = parseDecimal(text, currency);
  return read.ok
    ? read
    : err("not an amount: digits, at most as many decimals as the currency has");
}

export function dayOr(text: string | undefined, unsaid: PlainDate): Result<PlainDate, string> {
  if (text === undefined) return ok(unsaid);
  const day = parsePlainDate(text);
  return day.ok ? day : err(`${text} is no date; write it as 2026-03-02`);
}

export type Common = { readonly tenant?: string; readonly currency?: string; readonly on?: string };

export type PostFlags = Common & {
  readonly amount: string;
  readonly reference: string;
  readonly method: posting.Received["method"];
};

/** Books money that came by another way than the processor. */
export const runPost = (context: Context, name: string, flags: PostFlags): Promise<Exit> =>
  byHand(context, name, flags.tenant, async ({ house, tenant, currency, hand, today }) => {
    const amount = amountOf(flags.amount, flags.currency ?? currency);
    if (!amount.ok) return amount;
    const valueOn = dayOr(flags.on, today);
    if (!valueOn.ok) return valueOn;
    const { method, reference } = flags;
    const received = { amount: amount.value, valueOn: valueOn.value, method, reference };
    const posted = await posting.postReceived(house, tenant, hand, { ...received, person: null });
    if (!posted.ok) return posted;
    return ok({ ...posted.value, payment: face("paym", posted.value.payment) });
  });

/** Charges a fee that the terms allow. */
export const runCharge = (
  context: Context,
  name: string,
  flags: Common & { readonly code: string },
): Promise<Exit> =>
  byHand(context, name, flags.tenant, async ({ house, tenant, hand, today }) => {
    const on = dayOr(flags.on, today);
    if (!on.ok) return on;
    const fee = await posting.chargeFee(house, tenant, hand, flags.code, on.value);
    return fee.ok ? ok({ charged: { ...toJson(fee.value) } }) : fee;
  });

export type WaiveFlags = Common & {
  readonly book: DebtBook;
  readonly amount: string;
  readonly because: string;
};

/** Takes off what is owed in a book. */
export const runWaive = (context: Context, name: string, flags: WaiveFlags): Promise<Exit> =>
  byHand(context, name, flags.tenant, async ({ house, tenant, currency, hand, today }) => {
    const amount = amountOf(flags.amount, flags.currency ?? currency);
    if (!amount.ok) return amount;
    const on = dayOr(flags.on, today);
    if (!on.ok) return on;
    const { book, because } = flags;
    const change = { book, amount: amount.value, on: on.value, because };
    return done(await posting.waive(house, tenant, hand, change));
  });

/** Gives a credit balance back. */
export const runRefund = (
  context: Context,
  name: string,
  flags: Common & { readonly amount: string; readonly because: string },
): Promise<Exit> =>
  byHand(context, name, flags.tenant, async ({ house, tenant, currency, hand }) => {
    const amount = amountOf(flags.amount, flags.currency ?? currency);
    if (!amount.ok) return amount;
    return done(await posting.refund(house, tenant, hand, amount.value, flags.because));
  });

export type PaymentFlags = {
  readonly tenant?: string;
  readonly payment: string;
  readonly because: string;
};

/** Takes back a payment that was posted in error. */
export const runCorrect = (context: Context, name: string, flags: PaymentFlags): Promise<Exit> =>
  byHand(context, name, flags.tenant, async ({ house, tenant, hand }) => {
    const payment = parseFace("paym", flags.payment);
    if (!payment.ok) return err("not the id of a payment");
    return done(await posting.correctPayment(house, tenant, hand, payment.value, flags.because));
  });

/** Books money that waited in suspense on its debt. */
export const runSuspense = (context: Context, name: string, flags: PaymentFlags): Promise<Exit> =>
  byHand(context, name, flags.tenant, async ({ house, tenant, hand }) => {
    const payment = parseFace("paym", flags.payment);
    if (!payment.ok) return err("not the id of a payment");
    return done(await posting.settleSuspense(house, tenant, hand, payment.value, flags.because));
  });

export type TermsFlags = {
  readonly tenant?: string;
  readonly from?: string;
  readonly until?: string;
  readonly document?: string;
  readonly rate?: string;
  readonly cite?: string;
  readonly freeze?: FreezeReason;
  readonly limit?: string;
  readonly thaw?: string;
  readonly withdraw?: string;
};

/** Tells of a debt's terms: a document, a rate, a freeze, its end, or that one was told in error. */
export const runTerms = (context: Context, name: string, flags: TermsFlags): Promise<Exit> =>
  byHand(context, name, flags.tenant, async ({ house, tenant, hand, today }) => {
    const fact = await factOf(context, flags, today);
    if (!fact.ok) return fact;
    const told = await posting.tellTerms(house, tenant, hand, fact.value);
    return told.ok ? ok({ told: told.value }) : told;
  });

async function factOf(
  context: Context,
  flags: TermsFlags,
  today: PlainDate,
): Promise<Result<TermsFact, string>> {
  const { document, rate, freeze, thaw, withdraw } = flags;
  const kinds = [document, rate, freeze, thaw, withdraw].filter((one) => one !== undefined);
  if (kinds.length !== 1) {
    return err("say one of --document, --rate, --freeze, --thaw and --withdraw");
  }
  const from = dayOr(flags.from, today);
  if (!from.ok) return from;
  if (withdraw !== undefined) return ok({ kind: "withdrawn", of: withdraw });
  if (thaw !== undefined) {
    const until = dayOr(flags.until, today);
    return until.ok ? ok({ kind: "thaw", freeze: thaw, until: until.value }) : until;
  }
  if (freeze !== undefined) return freezeOf(freeze, from.value, flags);
  if (rate !== undefined) {
    const annual = parseRate(rate);
    if (!annual.ok) return err(`${rate} is no rate a year: write 0.0999 or 9.99%`);
    if (flags.cite === undefined) return err("say with --cite where the rate is written");
    return ok({ kind: "rate", from: from.value, annual: annual.value, cite: flags.cite });
  }
  const read = await jsonOf(context, document ?? "");
  if (!read.ok) return read;
  const terms = parseTerms(read.value as Json);
  if (terms.ok) return ok({ kind: "terms", from: from.value, terms: terms.value });
  return err(terms.error.map(({ path, problem }) => `${path || "it"} ${problem}`).join("; "));
}

function freezeOf(
  because: FreezeReason,
  from: PlainDate,
  flags: TermsFlags,
): Result<TermsFact, string> {
  const until = flags.until === undefined ? ok(null) : dayOr(flags.until, from);
  if (!until.ok) return until;
  const limit = flags.limit === undefined ? ok(null) : parseRate(flags.limit);
  if (!limit.ok) return err(`${flags.limit ?? ""} is no rate a year`);
  return ok({ kind: "freeze", from, until: until.value, because, limit: limit.value });
}
