/** attached: something came that we cannot read: we say that we have it, and a person looks. */

import { resumed } from "./turn/resumed.ts";
import type { AskedAct, Conversation, Known, Say, Step } from "./conversation.ts";
import { say } from "./wording/saying.ts";
import { mannerly } from "./turn/manners.ts";
import { noted } from "./turn/turn.ts";

/** What came with a message, by its bytes. */
export type AttachedKind = "picture" | "document" | "voice" | "video" | "file";

/** After these nothing more is said than their own words. */
const bare: ReadonlySet<AskedAct["kind"]> = new Set<AskedAct["kind"]>([
  "stop-contact",
  "stop-channel",
  "crisis",
  "note-death",
  "note-insolvency",
  "wrong-person",
  "third-party",
  "minor",
]);

/** What is said of what came; of several, what must be listened to first. */
const receivedSay = (kinds: readonly AttachedKind[]): Say =>
  say("media-received", { kind: kinds.find((one) => one === "voice") ?? kinds[0] ?? "file" });

/** Whoever wants no word of us here, or is in danger, is not thanked for a picture. */
const isSilent = ({ channel }: Conversation, { stopped, personHolds }: Known): boolean =>
  stopped.includes(channel) ||
  personHolds.some(({ kind }) => kind === "ceased" || kind === "crisis");

/** A message without a word: what stood open stays open, and nothing counts as not understood. */
export function attachedAlone(
  conversation: Conversation,
  kinds: readonly AttachedKind[],
  known: Known,
): Step {
  const says = isSilent(conversation, known) ? [] : [receivedSay(kinds)];
  const talk = resumed(conversation, known.now);
  const manner = mannerly(says, talk.said ?? [], talk.disclosed);
  return {
    conversation: {
      ...talk,
      ended: false,
      said: manner.said,
      disclosed: manner.disclosed,
      touchedAt: known.now,
      notes: noted(talk.notes, "attached"),
    },
    say: manner.says,
    acts: [],
    disposition: "talked",
  };
}

/** The turn of a message with words, which also brought something. */
export function attachedToo(step: Step, kinds: readonly AttachedKind[], known: Known): Step {
  const { conversation } = step;
  const notes = noted(conversation.notes, "attached");
  const quiet = isSilent(conversation, known) || step.say.length === 0;
  if (quiet || step.acts.some(({ kind }) => bare.has(kind))) {
    return { ...step, conversation: { ...conversation, notes } };
  }
  const { says, said } = mannerly([receivedSay(kinds)], conversation.said ?? [], ["name"]);
  const greets = (one: Say): boolean => one.template === "hello" || one.template === "this-is";
  return {
    ...step,
    conversation: { ...conversation, notes, said },
    say: [...step.say.filter(greets), ...says, ...step.say.filter((one) => !greets(one))],
  };
}
