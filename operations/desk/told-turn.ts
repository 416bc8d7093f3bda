/** One turn as it went: what was understood, what was answered, by which words and law, with what effects. */

import type { Event } from "@forbear/accounts";
import type { Understood } from "@forbear/dialogue";
import { type Json, type MessageId, decode, encode, face } from "@forbear/kernel";
import { decisionById } from "../journal/decisions.store.ts";
import { eventsOfPerson } from "../journal/store.ts";
import { messagesById } from "../stores/conversations/store.ts";
import type { Ref } from "../stores/file.ts";
import type { Reading } from "./lines.ts";
import { messagesOfPerson } from "./talk.store.ts";

export type ToldTurn = {
  readonly signals: Json;
  readonly intents: Json;
  readonly values: Json;
  readonly reply: string | null;
  readonly templates: readonly string[];
  readonly offers: readonly string[];
  readonly decision: {
    readonly id: string;
    readonly verdict: string;
    readonly ruleIds: readonly string[];
  } | null;
  /** Kinds of what happened in the turn, in order. */
  readonly effects: readonly string[];
};

const newestMessages = 20;

/** The turn that read a message; null while it is unread. */
export async function toldTurn(
  { tx, vault }: Pick<Reading, "tx" | "vault">,
  ref: Ref<MessageId>,
): Promise<ToldTurn | null> {
  const message = (await messagesById(tx, vault, [ref])).at(0);
  if (message === undefined || message.readAt === null) return null;
  const person = { bucket: ref.bucket, id: message.person };
  const events = await eventsOfPerson(tx, ref.bucket, message.person);
  const effects = events.filter((one) => one.correlation === message.id);
  const said = await messagesOfPerson(tx, vault, person, newestMessages);
  const reply = said.find((one) => one.direction === "outbound" && one.at >= message.at);
  const { signals, intents, values } = decode<Understood>(message.reading);
  return {
    signals: encode(signals),
    intents: encode(intents),
    values: encode(values),
    reply: reply?.text ?? null,
    templates: effects.flatMap(templatesOf),
    offers: effects.flatMap(offersOf),
    decision: await decisionOf(tx, ref, effects),
    effects: effects.map(({ what }) => what.kind),
  };
}

const templatesOf = ({ what }: Event): readonly string[] =>
  what.kind === "contact-reserved" ? what.template.split("+") : [];

const offersOf = ({ what }: Event): readonly string[] =>
  what.kind === "offer-minted" ? [face("offr", what.offer)] : [];

async function decisionOf(
  tx: Reading["tx"],
  { bucket }: Ref<MessageId>,
  effects: readonly Event[],
): Promise<ToldTurn["decision"]> {
  const named = effects.flatMap(({ what }) => ("decision" in what ? [what.decision] : [])).at(0);
  const row = named === undefined ? null : await decisionById(tx, bucket, named);
  if (row === null) return null;
  return { id: face("decn", row.id), verdict: row.verdict, ruleIds: row.rule_ids };
}
