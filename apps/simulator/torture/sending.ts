/** Sending: a step is decided, looked at once more, handed over and settled. */

import { type ContactId, later, present } from "@forbear/kernel";
import { deliveryTold, dispatch, sql, sweep } from "@forbear/operations";
import { type CarrierPlan, type Subject, goodCarrier } from "./lab.ts";
import { type Scenario, ask, contacts, nothing, takenTwice } from "./scenario.ts";

async function decideAndSend({ house, tenant, force }: Subject): Promise<void> {
  await sweep(house(), tenant, force);
  await dispatch(house(), tenant, force.settings);
}

/** One contact, `status` in the end, and its one message at the carrier; where nobody knows, at most one. */
async function oneContact(subject: Subject, status: string): Promise<readonly string[]> {
  const found = await contacts(subject);
  const outgoing = found.filter(({ act }) => act === "collect");
  const wrong = [...takenTwice(subject)];
  const told = outgoing.map((one) => `${one.status} ${String(one.many)}`).join(", ");
  if (told !== `${status} 1`) wrong.push(`expected one contact ${status}, found ${told}`);
  const { size } = subject.carrier.taken;
  const fits = status === "unknown" ? size <= 1 : size === 1;
  if (!fits) wrong.push(`the carrier has ${String(size)} messages`);
  return wrong;
}

const sending = (name: string, carrier: CarrierPlan, status: string): Scenario => ({
  name,
  carrier,
  prepare: ({ clock }) => {
    clock.set(later(clock.now(), 60_000));
    return Promise.resolve();
  },
  act: decideAndSend,
  again: nothing,
  wrong: (subject) => oneContact(subject, status),
});

type Stopped = { readonly stops: bigint; readonly texts: bigint; readonly outcome: string | null };

/** One text, stopped once for good: nothing of ours goes to their phone by text again. */
async function stoppedOnce(subject: Subject, outcome: string): Promise<readonly string[]> {
  const rows = await ask(subject, (tx) =>
    tx.query<Stopped>(sql`
      select (select count(*) from forbear.journal j
               where j.tenant_id = ${tx.tenant} and j.bucket between 0 and 4095
                 and j.kind = 'channel-stopped') as stops,
             (select count(*) from forbear.contact c
               where c.tenant_id = ${tx.tenant} and c.bucket between 0 and 4095
                 and c.direction = 'outbound' and c.channel = 'sms') as texts,
             (select min(outcome) from forbear.contact c
               where c.tenant_id = ${tx.tenant} and c.bucket between 0 and 4095
                 and c.direction = 'outbound' and c.channel = 'sms') as outcome`),
  );
  const { stops, texts, outcome: found } = present(rows.at(0), "one row of counts");
  const told = `${String(stops)} stops, ${String(texts)} texts, the first ${String(found)}`;
  return stops === 1n && texts === 1n && found === outcome ? [] : [told];
}

/** What left by text, as its carrier knows it. */
async function theText(subject: Subject): Promise<ContactId | undefined> {
  const rows = await ask(subject, (tx) =>
    tx.query<{ id: ContactId }>(sql`
      select id from forbear.contact
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095
         and direction = 'outbound' and channel = 'sms' and attempted_at is not null`),
  );
  return rows.at(0)?.id;
}

/** The carrier tells it as often as it likes. */
async function tellStopped(subject: Subject, receipt: string): Promise<void> {
  const message = await theText(subject);
  if (message === undefined) return;
  await deliveryTold(subject.house(), subject.tenant, {
    ...{ channel: "sms", message, receipt, at: null },
    became: { kind: "stopped", because: "complained" },
  });
}

const refusing: CarrierPlan = { answers: ["opted-out"], lookUp: "truth" };

const stoppings: readonly Scenario[] = [
  {
    ...sending("send, and they opted out at the carrier", refusing, "failed"),
    wrong: (subject) => stoppedOnce(subject, "opted-out"),
  },
  {
    ...sending("the carrier's word that they stopped us", goodCarrier, "handed-over"),
    async prepare(subject) {
      subject.clock.set(later(subject.clock.now(), 60_000));
      await decideAndSend(subject);
    },
    act: (subject) => tellStopped(subject, "receipt-1"),
    async again(subject) {
      await tellStopped(subject, "receipt-1");
      await tellStopped(subject, "receipt-2");
    },
    wrong: (subject) => stoppedOnce(subject, "complained"),
  },
];

/** What the carrier does, and what must come of it. */
export const sendings: readonly Scenario[] = [
  sending("send", goodCarrier, "handed-over"),
  sending(
    "send, accepted and then silence",
    { answers: ["takes-in-silence"], lookUp: "truth" },
    "handed-over",
  ),
  sending(
    "send, silence and nothing taken",
    { answers: ["silent", "takes"], lookUp: "truth" },
    "handed-over",
  ),
  sending(
    "send, accepted and nobody will ever know",
    { answers: ["takes-in-silence"], lookUp: "unknown" },
    "unknown",
  ),
  sending(
    "send, unavailable at first",
    { answers: ["unavailable", "takes"], lookUp: "truth" },
    "handed-over",
  ),
  ...stoppings,
];
