/** A turn: one message is understood, its rights done first, and one reply written. */

import {
  type AskedAct,
  type Known,
  type Step,
  type Understood,
  advance,
  attachedAlone,
  attachedToo,
  say,
  unsaid,
} from "@forbear/dialogue";
import {
  type ConversationId,
  type Language,
  type MessageId,
  type PersonId,
  encode,
  later,
} from "@forbear/kernel";
import { cancel } from "../acts/cancel.ts";
import { read } from "../acts/hear.ts";
import { chooseLanguage } from "../acts/identify.ts";
import { talkRestsMs, talkRow } from "../acts/talk.ts";
import type { Reword } from "../acts/words.ts";
import type { Work } from "../acts/work.ts";
import type { House } from "../house.ts";
import type { Ref } from "../stores/file.ts";
import { type Turn, apply } from "./apply.ts";
import { showToDesk } from "./attached.ts";
import { groundOf } from "./ground.ts";
import { knownFor, spokenOfFirst } from "./known.ts";
import { type Replied, reply } from "./reply.ts";
import { type Manner, type Scene, pointOf } from "./scene.ts";

export type TurnTaken = {
  readonly message: Ref<MessageId>;
  readonly person: PersonId;
  readonly conversation: ConversationId;
  readonly understood: Understood;
  readonly step: Step;
  readonly reply: Replied | null;
  /** Acts that could not be done, and why. */
  readonly refused: readonly { readonly act: AskedAct["kind"]; readonly why: string }[];
};

/** The talk's own step; what came beside the words, or without any, is told to be there. */
function stepOf({ talk, message, media }: Scene, understood: Understood, known: Known): Step {
  const kinds = media.map(({ kind }) => kind);
  if (kinds.length > 0 && message.text.trim() === "") return attachedAlone(talk, kinds, known);
  const step = advance(talk, understood, message.text, known);
  return kinds.length > 0 ? attachedToo(step, kinds, known) : step;
}

/** Fewer words are heard in the language of the talk, whatever they are. */
const wordsThatTell = 4;

/** A talk that began in the language of a page, not theirs on file: written in whole words it is theirs. */
function tellsTheirs(text: string, heard: Understood, step: Step, onFile: Language): boolean {
  const { language } = step.conversation;
  if (language === onFile || language !== heard.language) return false;
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length >= wordsThatTell && step.acts.every(({ kind }) => kind !== "choose-language");
}

export function answer(
  house: House,
  work: Work,
  manner: Manner,
  scene: Scene,
  understood: Understood,
  reword: Reword,
): TurnTaken {
  const { person, message, offers } = scene;
  const { state } = work.person(person.id);
  // They broke the silence themselves.
  cancel(work, person.id, "they wrote", ({ template }) => template === "follow-up");
  const ground = groundOf(house, work, manner, scene);
  const { today } = ground;
  const taken = stepOf(scene, understood, knownFor(ground));
  if (tellsTheirs(message.text, understood, taken, state.language)) {
    chooseLanguage(work, person.id, taken.conversation.language);
  }
  const point = pointOf(scene);
  const turn: Turn = {
    work,
    person: person.id,
    driver: spokenOfFirst(work, person.id, scene.about).at(0) ?? null,
    conversation: message.conversation,
    message: message.id,
    channel: message.channel,
    point,
    today,
    offers,
    means: ground.means,
    taking: scene.taking,
  };
  const refused = taken.acts.flatMap((act) => {
    const why = apply(turn, act);
    return why === null ? [] : [{ act: act.kind, why }];
  });
  if (scene.media.length > 0) showToDesk(work, person.id, scene.media);
  const gone = refused.some(({ act }) => act === "agree");
  // What was not agreed is not said to be: the words of the turn give way to that.
  const step: Step = gone ? { ...taken, say: [say("offer-gone")] } : taken;
  const replied =
    step.say.length === 0 ? null : reply({ house, manner, scene, step, turn, reword });
  // A read-back that did not leave is not agreed by the next yes.
  const left = !gone && (step.say.length === 0 || replied !== null);
  const talk = left ? step.conversation : unsaid(step.conversation);
  work.rows.conversations.push(talkRow(person, message.conversation, message.channel, talk));
  read(work, {
    person: person.id,
    account: null,
    message: message.id,
    signals: understood.signals.map((signal) => signal.name),
    intents: understood.intents.map((intent) => intent.name),
    reading: encode({ ...understood, disposition: step.disposition }),
    reply: replied?.contact ?? null,
  });
  if (!state.holds.some((hold) => hold.kind !== "unread-message")) {
    work.wake(person.id, later(work.now, talkRestsMs));
  }
  const { conversation } = message;
  const ref = { bucket: message.bucket, id: message.id };
  return {
    message: ref,
    person: person.id,
    conversation,
    understood,
    step,
    reply: replied,
    refused,
  };
}
