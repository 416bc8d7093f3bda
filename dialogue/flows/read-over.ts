/** Terms that were read back often enough: when they are read once more, so that a yes to them agrees. */

import { asksEnd, asksHowMany } from "../heard/questions/how-many.ts";
import { isPlainYes } from "../heard/answers/plain-yes.ts";
import { asksWhatAgreed } from "../heard/questions/what-agreed.ts";
import { type Reply, type Turn, isReadBack, means, valuesOf } from "../turn/turn.ts";

/** Behind the answer to something else terms are read so often and no more, */
const mostBehind = 3;
/** never where the answer is long, as a text message has room for one of them, */
const mostSaid = 2;
/** and where they ask for them, or say yes with more, so often. */
const mostRead = 4;

/** What they ask is answered by the terms themselves. */
const asksOfTerms = (text: string): boolean =>
  asksHowMany(text) || asksEnd(text) || asksWhatAgreed(text);

/** They name the very terms that lie there once more, or their day: they want them, though they say no yes. */
const saysAgain = (turn: Turn, { say }: Reply): boolean =>
  say.length === 0 &&
  (valuesOf(turn, "date").length === 1 ||
    (valuesOf(turn, "money").length > 0 && means(turn, "propose_plan", "promise_to_pay")));

/**
 * A step forward, after which terms are read once more however often they were: they ask what the
 * terms are, say yes with something beside it or to what was left, or were answered something else.
 */
export function readsOver(turn: Turn, made: Reply, times: number): boolean {
  const { pending, asked, channel, language } = turn.conversation;
  const { question, change, say } = made;
  if (question === null || !isReadBack(question) || pending === null) return false;
  if (asked === null && isPlainYes(turn.text)) return true;
  if (times >= mostRead) return false;
  // A text message in Hindi has room for the answer or for the terms.
  const room = channel !== "sms" || language !== "hi";
  const brief = room && say.length > 0 && say.length <= mostSaid;
  const answered = brief && !("pending" in change) && times < mostBehind;
  return answered || asksOfTerms(turn.text) || means(turn, "accept_offer") || saysAgain(turn, made);
}
