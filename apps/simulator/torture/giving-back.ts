/** Giving back: refunds are sent once, and what a processor posts is heard once, whatever dies in between. */

import { createHmac } from "node:crypto";
import { chosenGateway, gatewayBookOn, stripeGateway, stripeName } from "@forbear/adapters";
import { type PaymentId, type StaffId, msOf, must, trusted, usd } from "@forbear/kernel";
import {
  type Gateway,
  type House,
  collectNews,
  houseBooking,
  refunds,
  sql,
} from "@forbear/operations";
import { type Subject, goodCarrier } from "./lab.ts";
import { hearAll, paidMinor, paidOnce, payOnce, thePayment } from "./paying.ts";
import { type Scenario, ask } from "./scenario.ts";

const givenMinor = 30_00n;
const staff = trusted<StaffId>("00000000-0000-7000-8000-000000000009");

async function giveBack(subject: Subject): Promise<void> {
  const { house, tenant, force } = subject;
  const asked = {
    payment: await thePayment(subject),
    amount: usd(givenMinor),
    because: "paid too much",
    staff,
    fourEyes: false,
    key: "refund-1",
  };
  must(await refunds.askRefund(house(), tenant, asked, force.zone), "a refund that may be asked");
}

type Given = {
  readonly refunds: bigint;
  readonly given: bigint;
  readonly standing: bigint;
  readonly balance: bigint;
};

async function givenOnce(subject: Subject): Promise<readonly string[]> {
  const { bucket, id } = subject.account;
  const [found] = await ask(subject, (tx) =>
    tx.query<Given>(sql`
      select (select count(*) from forbear.money_back
               where tenant_id = ${tx.tenant} and bucket between 0 and 4095) as refunds,
             (select count(*) from forbear.money_back
               where tenant_id = ${tx.tenant} and bucket between 0 and 4095
                 and status = 'given') as given,
             (select coalesce(sum(minor), 0)::bigint from forbear.payment
               where tenant_id = ${tx.tenant} and bucket between 0 and 4095
                 and status = 'settled') as standing,
             (select balance from forbear.account
               where tenant_id = ${tx.tenant} and bucket = ${bucket} and id = ${id}) as balance`),
  );
  const stays = paidMinor - givenMinor;
  const balance = subject.owedMinor - stays;
  const wanted: Given = { refunds: 1n, given: 1n, standing: stays, balance };
  return Object.entries(wanted).flatMap(([what, many]) => {
    const has = found?.[what as keyof Given];
    return has === many ? [] : [`${what} is ${String(has)}, not ${String(many)}`];
  });
}

// What Stripe posts ---------------------------------------------------------------------------------

const hookSecret = "whsec_of_the_lab";

/** The house that lives now, with Stripe beside the processor in this process. */
function withStripe(subject: Subject): House {
  const house = subject.house();
  const { database, vault, clock, log } = house;
  const stripe = stripeGateway({
    book: gatewayBookOn({ database, vault }, stripeName),
    accountOf: () =>
      Promise.resolve({
        key: "sk_test_lab00000",
        hookSecrets: [hookSecret],
        url: "http://127.0.0.1:1",
      }),
    now: () => clock.now(),
    log,
    timeLimitMs: 1_000,
    url: null,
  });
  const gateway: Gateway = chosenGateway({
    inHouse: house.gateway,
    processors: new Map([[stripeName, stripe]]),
    nameFor: () => Promise.resolve(null),
    database,
    vault,
    now: () => clock.now(),
  });
  return { ...house, gateway };
}

const paidEvent = (payment: PaymentId, created: number) => ({
  id: "evt_paid",
  object: "event",
  created,
  type: "payment_intent.succeeded",
  data: { object: { id: "pi_lab", metadata: { forbear_payment: payment } } },
});

const disputeEvent = (created: number) => ({
  id: "evt_disputed",
  object: "event",
  created,
  type: "charge.dispute.funds_withdrawn",
  data: {
    object: {
      id: "dp_lab",
      amount: Number(paidMinor),
      currency: "usd",
      status: "needs_response",
      reason: "fraudulent",
      payment_intent: "pi_lab",
      charge: "ch_lab",
    },
  },
});

async function post({ tenant, clock }: Subject, house: House, event: object): Promise<void> {
  const body = Buffer.from(JSON.stringify(event));
  const t = String(Math.floor(msOf(clock.now()) / 1000));
  const mac = createHmac("sha256", hookSecret).update(`${t}.`).update(body).digest("hex");
  const headers = { "stripe-signature": `t=${t},v1=${mac}` };
  const at = clock.now();
  must(await house.gateway.deliver({ tenant, provider: stripeName, headers, body, at }));
}

async function postAndHear(subject: Subject): Promise<void> {
  const payment = await thePayment(subject);
  const house = withStripe(subject);
  const created = Math.floor(msOf(subject.clock.now()) / 1000);
  await post(subject, house, paidEvent(payment, created));
  await post(subject, house, disputeEvent(created));
  await post(subject, house, disputeEvent(created));
  await collectNews(house, () => houseBooking(subject.force.zone));
}

async function heardOnce(subject: Subject): Promise<readonly string[]> {
  const [told] = await ask(subject, (tx) =>
    tx.query<{ many: bigint; heard: bigint }>(sql`
      select count(*) as many, count(heard_at) as heard from forbear.gateway_told
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095`),
  );
  const wrong = [...(await paidOnce(subject, "charged-back", 0n))];
  // It was paid; its money was withdrawn; the dispute is to be answered.
  const pieces = 3n;
  if (told?.many !== pieces || told.heard !== pieces) {
    wrong.push(`${String(told?.many)} pieces of news kept, ${String(told?.heard)} heard`);
  }
  return wrong;
}

export const givings: readonly Scenario[] = [
  {
    name: "give a part of a payment back",
    carrier: goodCarrier,
    prepare: async (subject) => {
      await payOnce(subject, "tok_ok");
      await hearAll(subject, 2);
    },
    act: giveBack,
    // Whoever saw no answer asks again, with the same key.
    again: giveBack,
    wrong: givenOnce,
  },
  {
    name: "hear what a processor posts",
    carrier: goodCarrier,
    prepare: (subject) => payOnce(subject, "tok_ok"),
    act: postAndHear,
    // The processor posts again what was not acknowledged, for three days.
    again: async (subject) => {
      await postAndHear(subject);
      await hearAll(subject, 3);
    },
    wrong: heardOnce,
  },
];
