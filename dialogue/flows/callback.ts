/** callback: a person calls, on the day and at the time asked for. */

import type { AskedAct, Say } from "../conversation.ts";
import type { DayPart, TimeOfDay } from "../meaning.ts";
import { say } from "../wording/saying.ts";
import { placeIn } from "../heard/place.ts";
import { quietIn } from "../heard/quiet-words.ts";
import { type Reply, type Turn, means, reply, valuesOf } from "../turn/turn.ts";

const hourOf = (clock: string): number => Number(clock.split(":")[0]);

/** The part of the day in which they wish to be called; null where they named none. */
function partOf(time: TimeOfDay | null): DayPart | null {
  if (time === null) return null;
  if (typeof time === "object" && "part" in time) return time.part;
  const clock =
    typeof time === "string"
      ? time
      : "after" in time
        ? time.after
        : "from" in time
          ? time.from
          : time.before;
  const hour = hourOf(clock) - (typeof time === "object" && "before" in time ? 1 : 0);
  return hour < 12 ? "morning" : hour < 17 ? "afternoon" : "evening";
}

const timeOf = (turn: Turn): TimeOfDay | null => valuesOf(turn, "time").at(0)?.value ?? null;
const takesBack = /(?<!\p{L})(?:not|no|can'?t (?:do|on)|nahi+n?|नहीं)\s+(?:(?:on|el|the|la)\s+)*$/iu;

/** "Not tomorrow, Thursday": the day that is meant, where two are named. */
function dayOf(turn: Turn) {
  const { text } = turn;
  const [first, second] = valuesOf(turn, "date");
  const at = first === undefined ? -1 : placeIn(text, first.text);
  const wrong = second !== undefined && at > 0 && takesBack.test(text.slice(0, at));
  return (wrong ? second : first)?.value ?? null;
}

export const callbackAct = (turn: Turn): AskedAct => ({
  kind: "book-callback",
  time: timeOf(turn),
  on: dayOf(turn),
});

export function callbackSay(turn: Turn): Say {
  const on = dayOf(turn);
  const part = partOf(timeOf(turn));
  if (on === null && part !== null) return say("callback-part", { part });
  if (on === null || on < turn.known.today) return say("callback-soon");
  return say("callback-on", { on, part: part ?? "any" });
}

/** "Don't call till 5": the one hour they name is the one that they leave out. */
const leavesOut = (turn: Turn): boolean =>
  quietIn(turn) !== null && valuesOf(turn, "time").length + valuesOf(turn, "date").length < 2;

export const callback = (turn: Turn): Reply | null =>
  means(turn, "request_callback") && !leavesOut(turn)
    ? reply({
        say: [callbackSay(turn)],
        acts: [callbackAct(turn)],
        change: { flow: "callback" },
        disposition: "callback",
      })
    : null;
