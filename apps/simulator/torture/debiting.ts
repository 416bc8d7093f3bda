/** Debiting: what falls due is taken by itself, from a kept card or by the bank's file, once whatever dies. */

import type { AccountState } from "@forbear/accounts";
import {
  type Json,
  type Money,
  type PlainDate,
  addDays,
  decode,
  later,
  localDate,
  money,
  must,
  present,
} from "@forbear/kernel";
import { duesOf } from "@forbear/negotiation";
import {
  agreeChoice,
  debits,
  mintChoices,
  portalView,
  posting,
  sql,
  stored,
} from "@forbear/operations";
import { type Subject, goodCarrier } from "./lab.ts";
import { type Scenario, ask, owedNow, round, takenTwice } from "./scenario.ts";

const dayMs = 86_400_000;
const words = "I let the agency take each payment of my plan on its day.";

const todayOf = ({ clock, force }: Subject): PlainDate => localDate(clock.now(), force.zone);

/** They choose the first plan that their page offers; a day of it falls due and no more. */
async function agreePlan(subject: Subject): Promise<void> {
  const { house, tenant, force, person, account, clock } = subject;
  clock.set(later(clock.now(), 60_000));
  const visit = { person, language: "en" } as const;
  must(await mintChoices(house(), tenant, force, visit, account.id), "what they may choose");
  const view = present(await portalView(house(), tenant, force, visit), "their page");
  const offers = view.debts.flatMap((debt) => debt.offers);
  const plan = offers.find(({ offer }) => duesOf(offer.terms).length > 1);
  const { token } = present(plan, "a plan to choose");
  must(
    await agreeChoice(house(), tenant, force, visit, account.id, token),
    "a plan that is agreed",
  );
}

/** The plan's first payment: its day and how much. */
async function firstDue(
  subject: Subject,
): Promise<{ readonly dueOn: PlainDate; readonly amount: Money }> {
  const { account } = subject;
  const [row] = await ask(subject, (tx) =>
    tx.query<{ state: Json }>(sql`
      select state from forbear.account
       where tenant_id = ${tx.tenant} and bucket = ${account.bucket} and id = ${account.id}`),
  );
  const { life } = decode<AccountState>(present(row, "the debt").state);
  if (life.kind !== "on-plan") throw new Error(`the debt is ${life.kind}`);
  return present(life.plan.instalments.at(0), "a payment of the plan");
}

/** Each day before the one named, and what the house does on it. */
async function untilDay(
  subject: Subject,
  day: PlainDate,
  daily: (subject: Subject) => Promise<unknown>,
): Promise<void> {
  while (todayOf(subject) < day) {
    subject.clock.set(later(subject.clock.now(), dayMs));
    await round(subject);
    await daily(subject);
  }
}

const takeByItself = ({ house, tenant, force }: Subject): Promise<unknown> =>
  stored.collectStored(house(), tenant, force);

async function keepCard(subject: Subject): Promise<void> {
  const { house, tenant, account, person, clock } = subject;
  await agreePlan(subject);
  const means = await stored.setUpMeans(house(), tenant, {
    account,
    person: person.id,
    method: "card",
    words,
    today: todayOf(subject),
    doneAt: "https://agency.example/done",
    leftAt: "https://agency.example/left",
    language: "en",
    payee: "Agency",
  });
  const told = { to: "authorised", token: "tok_ok", last4: "4242", expiresOn: null } as const;
  await stored.hearMeans(house(), tenant, must(means, "a card that is kept").means, {
    ...told,
    at: clock.now(),
  });
  const { dueOn } = await firstDue(subject);
  await untilDay(subject, addDays(dueOn, -1), takeByItself);
}

/** The day comes and is looked at twice; the card's money is here two days on. */
async function cardDays(subject: Subject): Promise<void> {
  const { dueOn } = await firstDue(subject);
  await untilDay(subject, dueOn, takeByItself);
  await takeByItself(subject);
  await untilDay(subject, addDays(dueOn, 3), takeByItself);
}

async function openTrust({ house, tenant }: Subject, on: PlainDate): Promise<void> {
  const opened = await posting.bank.openBankAccount(house(), tenant, {
    ref: "trust",
    name: "Trust",
    currency: "USD",
    purpose: "trust",
    client: null,
    openedOn: on,
    openedWith: money("USD", 0n),
    numbers: {
      number: "021000021",
      bank: "061100017",
      creditorId: null,
      originatorId: "1234567890",
      serviceUser: null,
      shownAs: "Agency",
    },
  });
  must(opened, "the account of a scenario");
}

async function giveMandate(subject: Subject): Promise<void> {
  const { house, tenant, account, person } = subject;
  await agreePlan(subject);
  const today = todayOf(subject);
  await openTrust(subject, today);
  const mandate = await debits.setUpMandate(house(), tenant, {
    account,
    person: person.id,
    rail: "ach",
    words: {
      holder: "Ana Lopez",
      number: "00123456",
      bank: "076401251",
      kind: "checking",
      given: "written",
      words,
      evidence: "scan 1",
    },
    signedOn: today,
    notifiedOn: today,
    by: { kind: "system", part: "torture" },
  });
  must(mandate, "a mandate of a scenario");
}

const bankDay = async ({ house, tenant, force, clock }: Subject): Promise<void> => {
  const on = localDate(clock.now(), force.zone);
  const asked = { account: "trust", rail: "ach", on, zone: force.zone } as const;
  const made = await debits.collectDebits(house(), tenant, asked);
  if (!made.ok && made.error.kind !== "no-banking-day") must(made, "the bank's file");
  await posting.bank.settleDebits(house(), tenant, force.zone);
};

/** The bank's file is made for the day and its money comes in, looked at twice. */
async function bankDays(subject: Subject): Promise<void> {
  const { dueOn } = await firstDue(subject);
  await untilDay(subject, addDays(dueOn, 3), bankDay);
  await bankDay(subject);
}

/** Of the first payment of the plan: taken once, here once, and the debt less by it. */
async function debitedOnce(subject: Subject): Promise<readonly string[]> {
  const { amount } = await firstDue(subject);
  const payments = await ask(subject, (tx) =>
    tx.query<{ status: string; minor: bigint }>(sql`
      select status, minor from forbear.payment
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095
         and coalesce(reason, '') <> 'never-taken'
       order by requested_at, id`),
  );
  const wrong = [...takenTwice(subject)];
  const told = payments.map(({ status, minor }) => `${status} ${String(minor)}`).join(", ");
  if (told !== `settled ${String(amount.minor)}`) wrong.push(`payments: ${told}`);
  const [owed, left] = [await owedNow(subject), subject.owedMinor - amount.minor];
  if (owed !== left) wrong.push(`the debt is ${String(owed)}, not ${String(left)}`);
  return wrong;
}

export const debitings: readonly Scenario[] = [
  {
    name: "take by a card that is kept",
    carrier: goodCarrier,
    prepare: keepCard,
    act: cardDays,
    again: cardDays,
    wrong: debitedOnce,
  },
  {
    name: "take by the bank's file",
    carrier: goodCarrier,
    prepare: giveMandate,
    act: bankDays,
    again: bankDays,
    wrong: debitedOnce,
  },
];
