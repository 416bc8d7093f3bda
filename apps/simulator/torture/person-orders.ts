/** What comes in for one person, in every order: whatever comes first, they end where they would have. */

import { type PaymentId, later } from "@forbear/kernel";
import {
  type Told,
  dispatch,
  hearFrom,
  hearNews,
  houseBooking,
  lookUpDoubtful,
  sql,
  sweep,
} from "@forbear/operations";
import type { CarrierPlan, Subject } from "./lab.ts";
import { newsOf } from "./orders.ts";
import { payOnce, thePayment } from "./paying.ts";
import { answer, ask, settleDown, takenTwice } from "./scenario.ts";

/** Six pieces of news, none of which waits for another. */
export const comings = [
  "a stop",
  "the stop once more",
  "a dispute",
  "the carrier's receipt",
  "the payment settled",
  "the payment returned",
] as const;
export type Coming = (typeof comings)[number];

/** When the house looks: after each of them, or when all have come. */
export type Looks = "after each" | "at the end";

/** It takes the first message and does not say so: its receipt comes late. */
export const tellsLate: CarrierPlan = { answers: ["takes-in-silence", "takes"], lookUp: "truth" };

/** Somebody was written to, and a payment of theirs was asked for; neither has been answered for. */
async function prepare(subject: Subject): Promise<PaymentId> {
  const { house, tenant, force } = subject;
  pass(subject, 60);
  await sweep(house(), tenant, force);
  await dispatch(house(), tenant, force.settings);
  await payOnce(subject, "tok_ok");
  return thePayment(subject);
}

const pass = ({ clock }: Subject, seconds: number): void =>
  clock.set(later(clock.now(), seconds * 1000));

async function come(subject: Subject, payment: PaymentId, coming: Coming): Promise<unknown> {
  const { house, tenant, phone, force, clock } = subject;
  const says = (providerId: string, text: string) =>
    hearFrom(house(), tenant, { channel: "sms", from: phone, providerId, text });
  const tells = (to: Told["to"]) =>
    hearNews(
      house(),
      tenant,
      newsOf({ payment, tenant, at: clock.now() }, to),
      houseBooking(force.zone),
    );
  switch (coming) {
    case "a stop":
    case "the stop once more":
      return says("carrier-stop", "STOP");
    case "a dispute":
      return says("carrier-dispute", "This is not my debt");
    case "the carrier's receipt":
      return lookUpDoubtful(house(), tenant);
    case "the payment settled":
      return tells("settled");
    case "the payment returned":
      return tells("returned");
  }
}

/** The turns, the next steps and what may leave; nobody is asked what became of anything. */
async function look(subject: Subject): Promise<void> {
  const { house, tenant, force } = subject;
  await answer(subject);
  await sweep(house(), tenant, force);
  await dispatch(house(), tenant, force.settings);
}

/** Where the person stands in the end, one fact a line; what was said in reply is not among them. */
async function standing(subject: Subject): Promise<string> {
  const facts = await ask(subject, (tx) =>
    tx.query<{ fact: string }>(sql`
      select 'debt ' || a.balance || ' ' || a.life || ' ' || coalesce(a.waits_for, '-') as fact
        from forbear.account a
       where a.tenant_id = ${tx.tenant} and a.bucket between 0 and 4095
      union all
      select 'hold on debt ' || (h ->> 'kind')
        from forbear.account a, jsonb_array_elements(a.state -> 'holds') h
       where a.tenant_id = ${tx.tenant} and a.bucket between 0 and 4095
      union all
      select 'hold ' || (h ->> 'kind')
        from forbear.person p, jsonb_array_elements(p.state -> 'holds') h
       where p.tenant_id = ${tx.tenant} and p.bucket between 0 and 4095
      union all
      select 'stopped ' || (s ->> 'channel')
        from forbear.person p, jsonb_array_elements(p.state -> 'stops') s
       where p.tenant_id = ${tx.tenant} and p.bucket between 0 and 4095
      union all
      select 'payment ' || status from forbear.payment
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095
      union all
      select 'case ' || kind || ' ' || status from forbear.case_file
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095
      union all
      select 'heard ' || (read_at is not null) from forbear.message
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and direction = 'inbound'
      union all
      select act || ' ' || status from forbear.contact
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095 and direction = 'outbound'
         and status <> 'cancelled'
      order by 1`),
  );
  return facts.map(({ fact }) => fact).join("\n");
}

/** Lets all of it come in this order; where the person stands then, and what is wrong at once. */
export async function comeInOrder(
  subject: Subject,
  order: readonly Coming[],
  looks: Looks,
): Promise<{ readonly stands: string; readonly wrong: readonly string[] }> {
  const payment = await prepare(subject);
  for (const coming of order) {
    pass(subject, 600);
    await come(subject, payment, coming);
    if (looks === "after each") await look(subject);
  }
  await look(subject);
  await settleDown(subject);
  return { stands: await standing(subject), wrong: takenTwice(subject) };
}
