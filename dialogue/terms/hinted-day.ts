/** The day that we offered for a part of a month, and hints at one in answer to when. */

import { type PlainDate, addDays } from "@forbear/kernel";
import { phrases, plainly, wordsIn } from "../words/phrases.ts";
import { nearDayIn, saysMiddle, saysPartOfMonth } from "../heard/wishes/near-day-words.ts";
import { askWhen, nearDay, nearDayAsked } from "../turn/questions.ts";
import { type Reply, type Turn, means, reply } from "../turn/turn.ts";
import { hasFigures } from "./figures-said.ts";
import { proposed } from "./proposing.ts";
import { joined } from "./parts/joined.ts";

/** What they had in mind, on the day that we offered for it. */
export function onNearDay(turn: Turn, dueOn: PlainDate | null): Reply | null {
  const { wish = null } = turn.conversation;
  if (dueOn === null || wish === null) return null;
  return proposed(turn, joined(wish, { kind: "promise", amount: null, dueOn }));
}

const fromMonth = phrases(String.raw`
  (?:from|start(?:s|ing)?(?: from| in)?|begin(?:s|ning)?(?: from| in)?) \p{L}+|not (?:before|until|till) \p{L}+
  (?:desde|a partir de|empezando en|empiezo en|hasta) \p{L}+|\p{L}+ (?:mahine )?se|[\p{L}\p{M}]+ (?:महीने )?से
`);
const fewWords = 5;

/** "From May", of what lies on the table: its first day; null where no month is named as the beginning. */
function beginsInMonth(turn: Turn): PlainDate | null {
  const { text, conversation } = turn;
  const brief = wordsIn(text) <= fewWords && fromMonth.test(plainly(text));
  if (conversation.pending === null || !brief || hasFigures(turn)) return null;
  const named = nearDayIn(`in ${text.replace(/^.*\s(?=\p{L}+\W*$)/u, "")}`, turn.known.today);
  const month = named ?? nearDayIn(text, turn.known.today);
  return month === null ? null : addDays(month, 1 - Number(month.slice(-2)));
}

/** "Like in April", "mid", in answer to when: the day near which that is. */
export function hintsAtDay(turn: Turn): Reply | null {
  const { conversation } = turn;
  const { asked, wish = null } = conversation;
  const begins = beginsInMonth(turn);
  if (begins !== null && wish !== null) {
    return proposed(turn, joined(wish, { kind: "promise", amount: null, dueOn: begins }));
  }
  const near = nearDayAsked(asked?.question);
  // "Mid month", of a plan that was read back, and no more: its first day.
  const ofPlan = conversation.pending !== null && wish?.kind === "plan" && means(turn, "unclear");
  if (ofPlan && !hasFigures(turn) && saysPartOfMonth(turn.text) && wordsIn(turn.text) <= fewWords) {
    const day = nearDayIn(turn.text, turn.known.today);
    if (day !== null) return reply({ question: nearDay(day), change: { pending: null } });
  }
  if (near === null && asked?.question !== askWhen.name) return null;
  if (wish === null || hasFigures(turn) || means(turn, "reject_offer")) return null;
  const hinted = nearDayIn(turn.text, turn.known.today);
  if (near !== null && (hinted === near || (hinted === null && saysMiddle(turn.text)))) {
    return onNearDay(turn, near);
  }
  return hinted === null ? null : proposed(turn, wish);
}
