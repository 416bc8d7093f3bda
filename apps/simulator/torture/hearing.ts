/** Hearing: a webhook brings a message, its turn is taken, the reply goes out. */

import { later } from "@forbear/kernel";
import { type HeardAs, dispatch, hearFrom, sql, takeTurns } from "@forbear/operations";
import { type Subject, goodCarrier } from "./lab.ts";
import { type Scenario, ask, contacts, round, takenTwice } from "./scenario.ts";

const webhook = (subject: Subject, text: string): Promise<HeardAs> =>
  hearFrom(subject.house(), subject.tenant, {
    channel: "sms",
    from: subject.phone,
    providerId: "carrier-1",
    text,
  });

async function hearAndAnswer(subject: Subject, text: string): Promise<void> {
  await webhook(subject, text);
  const { house, tenant, force } = subject;
  await takeTurns(house(), tenant, force);
  await dispatch(house(), tenant, force.settings);
}

type Kept = { readonly heard: bigint; readonly unread: bigint; readonly written: bigint };

/** One message heard and read, one reply written and taken; nothing else of the kind. */
async function oneReply(subject: Subject): Promise<readonly string[]> {
  const kept = await ask(subject, (tx) =>
    tx.query<Kept>(sql`
      select count(*) filter (where direction = 'inbound') as heard,
             count(*) filter (where direction = 'inbound' and read_at is null) as unread,
             count(*) filter (where direction = 'outbound') as written
        from forbear.message
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095
         and at > ${later(subject.clock.now(), -3_600_000)}`),
  );
  const found = await contacts(subject);
  const replies = found.filter(({ act }) => act === "replyToConsumer" || act === "confirmOptOut");
  const told = replies.map((one) => `${one.status} ${String(one.many)}`).join(", ");
  const wrong = [...takenTwice(subject)];
  const row = kept.at(0);
  if (row?.heard !== 1n) wrong.push(`heard ${String(row?.heard)} times`);
  if (row?.unread !== 0n) wrong.push("still unread");
  if (!/handed-over 1/.test(told)) wrong.push(`expected one reply handed over, found ${told}`);
  return wrong;
}

const hearing = (name: string, text: string): Scenario => ({
  name,
  carrier: goodCarrier,
  prepare: async (subject) => {
    subject.clock.set(later(subject.clock.now(), 60_000));
    await round(subject);
    subject.clock.set(later(subject.clock.now(), 60_000));
  },
  act: (subject) => hearAndAnswer(subject, text),
  // A carrier that got no answer to its webhook brings it again; one that did may, all the same.
  again: async (subject) => {
    await webhook(subject, text);
    await webhook(subject, text);
  },
  wrong: oneReply,
});

export const hearings: readonly Scenario[] = [
  hearing("hear a yes", "yes it's me"),
  hearing("hear a stop", "STOP"),
  hearing("hear a dispute", "this is not my debt"),
];
