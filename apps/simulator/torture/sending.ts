/** Sending: a step is decided, looked at once more, handed over and settled. */

import { later } from "@forbear/kernel";
import { dispatch, sweep } from "@forbear/operations";
import { type CarrierPlan, type Subject, goodCarrier } from "./lab.ts";
import { type Scenario, contacts, nothing, takenTwice } from "./scenario.ts";

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
];
