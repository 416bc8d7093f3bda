/** Hearing: a webhook brings a message, its turn is taken, the reply goes out. */

import { later } from "@forbear/kernel";
import { type HeardAs, type Model, hearAll, sql } from "@forbear/operations";
import { type Subject, goodCarrier } from "./lab.ts";
import { type Scenario, answer, ask, contacts, round, takenTwice } from "./scenario.ts";

/** Texts come together, the first of them twice. */
const webhook = (subject: Subject, texts: readonly string[]): Promise<readonly HeardAs[]> => {
  const inbound = texts.map((text, at) => ({
    channel: "sms" as const,
    from: subject.phone,
    providerId: `carrier-${String(at + 1)}`,
    text,
  }));
  return hearAll(subject.house(), subject.tenant, [...inbound, ...inbound.slice(0, 1)]);
};

async function hearAndAnswer(subject: Subject, texts: readonly string[]): Promise<void> {
  await webhook(subject, texts);
  for (let n = 0; n < texts.length; n += 1) await answer(subject);
}

/** A model elsewhere that hears nothing more, and puts every answer into words that may not be said. */
const liesAfar = (model: Model): Model => ({
  ...model,
  near: false,
  rephrase: ({ text }) => Promise.resolve(`${text} Your debt is waived.`),
});

/** The same subject, whose tenant lets a model elsewhere hear and rephrase, and has one that lies. */
function withLiar(subject: Subject): Subject {
  const { force } = subject;
  const { tenant } = force.settings;
  const languageModel = { understands: true, rephrases: true, personalData: "redacted" } as const;
  const lets = { ...tenant, settings: { ...tenant.settings, languageModel } };
  return {
    ...subject,
    force: { ...force, settings: { ...force.settings, tenant: lets } },
    house() {
      const house = subject.house();
      return { ...house, model: liesAfar(house.model) };
    },
  };
}

type Kept = { readonly heard: bigint; readonly unread: bigint; readonly written: bigint };

/** Each message heard and read, one reply to each written and taken; nothing else of the kind. */
async function oneReplyEach(subject: Subject, many: number): Promise<readonly string[]> {
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
  if (row?.heard !== BigInt(many)) wrong.push(`heard ${String(row?.heard)} times`);
  if (row?.unread !== 0n) wrong.push("still unread");
  const handed = replies
    .filter(({ status }) => status === "handed-over")
    .reduce((sum, one) => sum + one.many, 0n);
  if (handed !== BigInt(many)) wrong.push(`expected ${String(many)} handed over, found ${told}`);
  return wrong;
}

const hearing = (name: string, ...texts: readonly string[]): Scenario => ({
  name,
  carrier: goodCarrier,
  prepare: async (subject) => {
    subject.clock.set(later(subject.clock.now(), 60_000));
    await round(subject);
    subject.clock.set(later(subject.clock.now(), 60_000));
  },
  act: (subject) => hearAndAnswer(subject, texts),
  // A carrier that got no answer to its webhook brings it again; one that did may, all the same.
  again: async (subject) => {
    await webhook(subject, texts);
    await webhook(subject, texts);
  },
  wrong: (subject) => oneReplyEach(subject, texts.length),
});

/** Three transactions a turn instead of one, and words that the guard must refuse each time. */
const besideLiar = (scenario: Scenario): Scenario => ({
  ...scenario,
  act: (subject) => scenario.act(withLiar(subject)),
  async wrong(subject) {
    const lies = subject.carrier.texts.filter(({ text }) => text.includes("waived"));
    return [
      ...lies.map(({ id }) => `${id} says what may not be said`),
      ...(await scenario.wrong(subject)),
    ];
  },
});

export const hearings: readonly Scenario[] = [
  hearing("hear a yes", "yes it's me"),
  hearing("hear a stop", "STOP"),
  hearing("hear a dispute", "this is not my debt"),
  hearing("hear two at once", "yes it's me", "how much do I owe?"),
  besideLiar(hearing("hear beside a model that lies", "yes it's me")),
];
