/** The day that we offered for a part of a month, and hints at one in answer to when. */

import type { PlainDate } from "@forbear/kernel";
import { nearDayIn, saysMiddle } from "../heard/near-day-words.ts";
import { askWhen, nearDayAsked } from "../turn/questions.ts";
import { type Reply, type Turn, means } from "../turn/turn.ts";
import { hasFigures } from "./figures-said.ts";
import { proposed } from "./proposing.ts";
import { joined } from "./joined.ts";

/** What they had in mind, on the day that we offered for it. */
export function onNearDay(turn: Turn, dueOn: PlainDate | null): Reply | null {
  const { wish = null } = turn.conversation;
  if (dueOn === null || wish === null) return null;
  return proposed(turn, joined(wish, { kind: "promise", amount: null, dueOn }));
}

/** "Like in April", "mid", in answer to when: the day near which that is. */
export function hintsAtDay(turn: Turn): Reply | null {
  const { asked, wish = null } = turn.conversation;
  const near = nearDayAsked(asked?.question);
  if (near === null && asked?.question !== askWhen.name) return null;
  if (wish === null || hasFigures(turn) || means(turn, "reject_offer")) return null;
  const hinted = nearDayIn(turn.text, turn.known.today);
  if (near !== null && (hinted === near || (hinted === null && saysMiddle(turn.text)))) {
    return onNearDay(turn, near);
  }
  return hinted === null ? null : proposed(turn, wish);
}
