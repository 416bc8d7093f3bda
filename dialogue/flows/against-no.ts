/** Nobody is passed to a colleague against their "no": what served them alone waits until they ask for one. */

import { saysNoPerson } from "../heard/answers/call-off.ts";
import { wantsUs } from "../heard/answers/with-us.ts";
import { wantPerson } from "../turn/questions.ts";
import { type Reply, type Turn, isNoted, isVerified, means, noted } from "../turn/turn.ts";
import type { Say } from "../conversation.ts";
import { say } from "../wording/saying.ts";
import type { Heard } from "./rights.ts";
import { ofTheirs } from "./called-off.ts";

const noPerson = "no-person";

/** They say in this message that they want none. */
function declines(turn: Turn): boolean {
  const asked = turn.conversation.asked?.question === wantPerson.name;
  return saysNoPerson(turn.text) || wantsUs(turn.text) || (asked && means(turn, "reject_offer"));
}

/** They want no colleague, by this message or an earlier one. */
export const wantsNone = (turn: Turn): boolean => declines(turn) || isNoted(turn, noPerson);

/** True where they said no to a colleague, and this hand-over is for nothing but their convenience. */
export const isAgainstTheirNo = (turn: Turn, over: string | null): boolean =>
  over !== null &&
  ofTheirs.has(over) &&
  (declines(turn) || (over !== "asked" && over !== "settlement" && isNoted(turn, noPerson)));

/** Their "no" is remembered until they ask for one. */
export function withTheirNo(turn: Turn, { signals }: Heard, notes: readonly string[]) {
  if (declines(turn)) return noted(notes, noPerson);
  return signals.includes("asks_person") ? notes.filter((note) => note !== noPerson) : notes;
}

/** What is said in the place of a hand-over that is not wanted, where nothing else is. */
export function insteadOfPerson(turn: Turn, { say: says, question }: Reply): readonly Say[] {
  if (says.length > 0 || question !== null) return [];
  const owes = turn.debt !== null && turn.debt.total.minor > 0n;
  return [say(isVerified(turn) && owes ? "say-what-helps" : "say-again")];
}
