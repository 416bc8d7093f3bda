/** Whoever writes where they stopped us: answered, and asked first whether they wish to go on. */

import type { Conversation } from "../conversation.ts";
import type { Understood } from "../meaning.ts";
import { wishKept } from "../terms/wish-kept.ts";
import { goOnHere } from "../turn/questions.ts";
import {
  type Reply,
  type Turn,
  isNoted,
  means,
  reply,
  strangerHere,
  together,
  valuesOf,
} from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import { after } from "./after.ts";
import { housekeeping } from "./business.ts";

/** The person stopped us here and was asked whether to go on; all but a no means that they wish to. */
export const reopened = "reopened";
export const reopens = ({ asked }: Conversation, { intents }: Understood): boolean =>
  asked?.question === goOnHere.name &&
  !intents.some(({ name }) => name === "reject_offer" || name === "deny_identity");

/** "Thanks", for the stop: they wish for nothing more. */
const thanksAlone = ({ understood: { intents, values } }: Turn): boolean =>
  intents.length > 0 && intents.every(({ name }) => name === "thanks") && values.length === 0;

/** "Ok bye", after the stop. */
const leavesAlone = ({ understood: { intents, values, signals } }: Turn): boolean =>
  signals.length === 0 &&
  values.length === 0 &&
  intents.some(({ name }) => name === "goodbye") &&
  intents.every(({ name }) => name === "goodbye" || name === "thanks" || name === "accept_offer");

/** Whoever writes where they stopped us is answered, and asked first whether they wish to go on. */
export function afterStop(turn: Turn): Reply | null {
  const { known, conversation } = turn;
  if (!known.stopped.includes(conversation.channel) || isNoted(turn, reopened)) return null;
  // With who is not the person nothing goes on here.
  if (isNoted(turn, strangerHere)) return null;
  const asked = conversation.asked?.question === goOnHere.name;
  // "By e-mail it is fine": where else they may be written to is noted, and nothing opens here.
  const elsewhere = valuesOf(turn, "channel").some(({ value }) => value !== conversation.channel);
  if (elsewhere && means(turn, "set_preference")) return together(housekeeping(turn));
  if (!asked && thanksAlone(turn)) return reply({ say: [say("thanks")] });
  if (!asked && leavesAlone(turn)) return after(turn);
  if (asked) return reply({ say: [say("all-right")] });
  return reply({ question: goOnHere, change: { wish: wishKept(turn) } });
}
