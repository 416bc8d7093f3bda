/** Paying: a payment is asked of the processor, its news is heard, the books say so. */

import { type PaymentId, later, present, trusted } from "@forbear/kernel";
import { collectNews, houseBooking, pay, sql } from "@forbear/operations";
import type { SimulatedHouse } from "../house.ts";
import { type Subject, goodCarrier } from "./lab.ts";
import { type Scenario, ask, owedNow, takenTwice } from "./scenario.ts";

export const paidMinor = 100_00n;
const hourMs = 3_600_000;

async function payAndPost(subject: Subject, token: string, days: number): Promise<void> {
  await payOnce(subject, token);
  await hearAll(subject, days);
}

/** One click on "pay", however often it is sent. */
export async function payOnce(
  subject: Subject,
  token: string,
  house: SimulatedHouse = subject.house(),
): Promise<void> {
  await pay(house, subject.tenant, {
    account: subject.account,
    person: subject.person.id,
    amount: { currency: "USD", minor: paidMinor },
    method: "card",
    token,
    offer: null,
    key: "click-1",
  });
}

/** The tenant's one payment. */
export async function thePayment(subject: Subject): Promise<PaymentId> {
  const payments = await ask(subject, (tx) =>
    tx.query<{ id: string }>(sql`
      select id from forbear.payment
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095`),
  );
  return trusted<PaymentId>(present(payments.at(0), "the payment").id);
}

/** Lets so many days pass, hearing the processor's news on each. */
export async function hearAll({ house, clock, force }: Subject, days: number): Promise<void> {
  for (let day = 0; day < days; day += 1) {
    clock.set(later(clock.now(), 25 * hourMs));
    await collectNews(house(), () => houseBooking(force.zone));
  }
}

type Stored = { readonly id: string; readonly status: string };

/**
 * One payment, as the processor has it: in the state that its token leads to where it was taken,
 * failed where it never was; and the debt less exactly what settled.
 */
export async function paidOnce(
  subject: Subject,
  status: string,
  settledMinor: bigint,
): Promise<readonly string[]> {
  const payments = await ask(subject, (tx) =>
    tx.query<Stored>(sql`
      select id, status from forbear.payment
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095
       order by id`),
  );
  const wrong = [...takenTwice(subject)];
  const [payment] = payments;
  if (payment === undefined || payments.length > 1) {
    return [...wrong, `expected one payment, found ${String(payments.length)}`];
  }
  const taken = await subject.processor.answerOf({
    id: trusted<PaymentId>(payment.id),
    tenant: subject.tenant,
  });
  const expected = taken === null ? "failed" : status;
  if (payment.status !== expected) {
    wrong.push(`expected a payment ${expected}, found it ${payment.status}`);
  }
  const left = subject.owedMinor - (expected === "settled" ? settledMinor : 0n);
  const balance = await owedNow(subject);
  if (balance !== left) wrong.push(`the debt is ${String(balance)}, not ${String(left)}`);
  return wrong;
}

const paying = (
  name: string,
  token: string,
  days: number,
  status: string,
  settledMinor: bigint,
): Scenario => ({
  name,
  carrier: goodCarrier,
  prepare: ({ clock }) => {
    clock.set(later(clock.now(), 60_000));
    return Promise.resolve();
  },
  act: (subject) => payAndPost(subject, token, days),
  // Whoever saw no answer clicks again, with the same key; the processor tells its news again.
  again: async (subject) => {
    await payOnce(subject, token);
    await hearAll(subject, days + 1);
  },
  wrong: (subject) => paidOnce(subject, status, settledMinor),
});

export const payings: readonly Scenario[] = [
  paying("pay", "tok_ok", 2, "settled", paidMinor),
  paying("pay, declined", "tok_declined_insufficient-funds", 1, "failed", 0n),
  paying("pay, taken in silence", "tok_hangs", 2, "settled", paidMinor),
  paying("pay, returned later", "tok_returned", 6, "returned", 0n),
  paying("pay, disputed later", "tok_disputed", 5, "charged-back", 0n),
  paying("pay, disputed and won", "tok_disputed_won", 12, "settled", paidMinor),
];
