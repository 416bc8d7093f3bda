/** `forbear offers`: what may be agreed about a debt today, by policy and by what a household can keep up. */

import {
  type Json,
  type OfferId,
  type Result,
  type Money,
  bucket,
  encode,
  err,
  localDate,
  never,
  ok,
  parseDecimal,
  toDecimal,
} from "@forbear/kernel";
import {
  type Authority,
  type Instalment,
  type Means,
  type Minting,
  type Offer,
  type Owed,
  type Refusal,
  byExpected,
  houseKeepModel,
  limitsFor,
  meansOf,
  offerFor,
  offersFor,
} from "@forbear/negotiation";
import { type InForce, owedOf, readAccounts } from "@forbear/operations";
import type { Tools } from "@forbear/server";
import type { Context } from "../context.ts";
import { fails, forTenant } from "../opened.ts";
import { jsonOf } from "../reading.ts";
import { type Exit, exits } from "../terminal.ts";
import { accountNamed } from "./ledger.ts";
import { readRequest, readStatement } from "./statement-file.ts";

export type OffersFlags = {
  readonly means?: string;
  readonly sustainable?: string;
  readonly ask?: string;
  readonly authority: Authority;
  readonly tenant?: string;
};

export const runOffers = (context: Context, name: string, flags: OffersFlags): Promise<Exit> =>
  forTenant(context, flags.tenant ?? null, async (tools, standing) => {
    const owed = await owedBy(tools, standing, name);
    if (owed === null) return fails(context, `No debt is named ${name}.`);
    const means = await meansIn(context, standing, owed, flags);
    if (!means.ok) return fails(context, means.error);
    const known: Owed = { ...owed, sustainable: means.value.sustainable };
    const minting = mintingOf(tools, standing, flags.authority);
    const asked = flags.ask === undefined ? null : askedOf(flags.ask, known, minting);
    if (asked?.ok === false) return fails(context, asked.error);
    const offers = asked === null ? offersFor(known, minting) : [];
    const ranked = byExpected(offers, houseKeepModel);
    show(context, { owed: known, means: means.value.means, ranked, answer: asked?.value ?? null });
    return exits.done;
  });

async function owedBy(tools: Tools, standing: InForce, name: string): Promise<Owed | null> {
  const { house } = tools;
  const ref = await accountNamed(tools, standing, name);
  if (ref === null) return null;
  const [file] = await house.database.transaction(standing.settings.tenant.id, (tx) =>
    readAccounts(tx, [ref]),
  );
  const obligor = file?.state.obligors.at(0);
  if (file === undefined || obligor === undefined) return null;
  const today = localDate(house.clock.now(), standing.zone);
  return owedOf(file.state, {
    account: file.id,
    person: obligor.person,
    today,
    sustainable: null, // told on the command line, if at all
    settlementsOffered: 0,
  });
}

const mintingOf = ({ house }: Tools, { policy, zone }: InForce, authority: Authority): Minting => ({
  policy,
  authority,
  today: localDate(house.clock.now(), zone),
  now: house.clock.now(),
  newId: () => house.ids.next<OfferId>(bucket(0)),
});

type Known = { readonly sustainable: Money | null; readonly means: Means | null };

async function meansIn(
  context: Context,
  { policy }: InForce,
  { balance }: Owed,
  flags: OffersFlags,
): Promise<Result<Known, string>> {
  const { currency } = balance;
  if (flags.sustainable !== undefined) {
    const read = parseDecimal(flags.sustainable, currency);
    const right = read.ok && read.value.minor >= 0n;
    return right
      ? ok({ sustainable: read.value, means: null })
      : err(`--sustainable ${flags.sustainable} is no amount of ${currency}; write 120.00.`);
  }
  if (flags.means === undefined) return ok({ sustainable: null, means: null });
  const rules = limitsFor(policy, currency)?.means;
  if (rules === undefined) return err(`The policy makes no offer in ${currency}.`);
  const json = await jsonOf(context, flags.means);
  if (!json.ok) return json;
  const statement = readStatement(json.value, currency);
  if (!statement.ok) return err(`${flags.means}: ${statement.error}`);
  const means = meansOf(statement.value, rules);
  return means.ok
    ? ok({ sustainable: means.value.sustainable, means: means.value })
    : err(`${flags.means}: ${means.error}`);
}

type Answered = Result<Offer, Refusal>;

function askedOf(ask: string, owed: Owed, minting: Minting): Result<Answered, string> {
  let json: unknown;
  try {
    json = JSON.parse(ask);
  } catch {
    return err(`--ask is not JSON; write '{"kind":"plan","instalment":"40.00"}'.`);
  }
  const request = readRequest(json, owed.balance.currency);
  return request.ok ? ok(offerFor(request.value, owed, minting)) : err(`--ask: ${request.error}`);
}

type Shown = {
  readonly owed: Owed;
  readonly means: Means | null;
  readonly ranked: readonly Offer[];
  readonly answer: Answered | null;
};

function show({ terminal }: Context, { owed, means, ranked, answer }: Shown): void {
  if (terminal.json) {
    const said: Json = {
      balance: encode(owed.balance),
      daysPastDue: owed.daysPastDue,
      sustainable: encode(owed.sustainable),
      means: encode(means),
      offers: encode(ranked.map(({ terms }) => terms)),
      ...(answer === null ? {} : { answer: answered(answer) }),
    };
    terminal.print(JSON.stringify(said));
    return;
  }
  terminal.say(`Owed: ${figure(owed.balance)}, ${String(owed.daysPastDue)} days past due.`);
  for (const { line, monthly } of means?.reasons ?? []) {
    terminal.say(`  ${line.replaceAll("-", " ").padEnd(20)} ${toDecimal(monthly).padStart(12)}`);
  }
  if (owed.sustainable !== null)
    terminal.say(`Can be kept up: ${figure(owed.sustainable)} a month.`);
  for (const doubt of means?.doubts ?? []) terminal.say(`A person should look: ${doubt}.`);
  if (answer === null) for (const { terms } of ranked) terminal.print(inWords(terms));
  else if (answer.ok) terminal.print(`Yes: ${inWords(answer.value.terms)}`);
  else {
    const { why, counter, needs } = answer.error;
    terminal.print(`No: ${why}${needs === null ? "" : `; it needs the word of a ${needs}`}.`);
    if (counter !== null) terminal.print(`Nearest: ${inWords(counter.terms)}`);
  }
}

const answered = (answer: Answered): Json =>
  answer.ok
    ? { agreed: true, terms: encode(answer.value.terms) }
    : {
        agreed: false,
        why: answer.error.why,
        needs: answer.error.needs,
        counter: answer.error.counter === null ? null : encode(answer.error.counter.terms),
      };

const figure = (amount: Money): string => `${toDecimal(amount)} ${amount.currency}`;

/** Equal payments in a row are told once: "5 of 20.00". */
function payments(instalments: readonly Instalment[]): string {
  const runs: { count: number; amount: Money }[] = [];
  for (const { amount } of instalments) {
    const last = runs.at(-1);
    if (last?.amount.minor === amount.minor) last.count += 1;
    else runs.push({ count: 1, amount });
  }
  const told = runs.map(({ count, amount }) => `${String(count)} of ${figure(amount)}`).join(", ");
  return `${told}, from ${instalments.at(0)?.dueOn ?? ""} to ${instalments.at(-1)?.dueOn ?? ""}`;
}

function inWords(terms: Offer["terms"]): string {
  switch (terms.kind) {
    case "in-full":
      return `in full: ${figure(terms.amount)} by ${terms.payBy}`;
    case "promise":
      return `promise: ${figure(terms.amount)} on ${terms.dueOn}`;
    case "plan":
      return `plan: ${payments(terms.instalments)}`;
    case "settlement":
      return `settlement: ${payments(terms.instalments)}; forgives ${figure(terms.forgives)}`;
    case "reduced":
      return `reduced: ${payments(terms.instalments)}; looked at again on ${terms.reviewOn}`;
    case "changed":
      return `other days: ${payments(terms.instalments)}`;
    case "pause":
      return `pause: nothing is asked until ${terms.until}`;
    default:
      return never(terms);
  }
}
