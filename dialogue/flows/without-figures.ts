/** Whoever keeps their figures to themselves, or wants time until a day: what is possible without them. */

import { type PlainDate, addDays } from "@forbear/kernel";
import { putsOffTalk, untilMonth } from "../heard/wishes/left-until.ts";
import { toldSmall } from "../terms/affordability.ts";
import { isHeavyDebt } from "../terms/heavy.ts";
import { leastPlan } from "../terms/least-each.ts";
import { wantPerson } from "../turn/questions.ts";
import {
  type Reply,
  type Turn,
  isNoted,
  isReadBack,
  needsGentleness,
  noted,
  reply,
  valuesOf,
} from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import { whenTheyCan } from "./cannot-at-all.ts";

/** Any sum on any day, and a colleague; the least plan only to whom it is no weight. */
export function untold(turn: Turn): Reply {
  const { notes, wish = null } = turn.conversation;
  // Who cannot pay and named no sum is shown no plan of policy's.
  if (needsGentleness(turn) && wish === null) return whenTheyCan(turn, [say("means-untold")]);
  const least = needsGentleness(turn) || isHeavyDebt(turn) ? null : leastPlan(turn);
  const reads = least?.question !== null && least !== null && isReadBack(least.question);
  if (least !== null && reads) return { ...least, say: [say("means-untold"), ...least.say] };
  if (isNoted(turn, toldSmall))
    return reply({ say: [say("means-untold")], question: wantPerson, change: { pending: null } });
  return reply({
    say: [say("small-untold", { link: turn.known.paymentLink })],
    change: { pending: null, wish, notes: noted(notes, toldSmall) },
    disposition: "payment-link",
    forward: true,
  });
}

/** So far ahead at most is nobody written to by their wish. */
const mostDays = 184;

/** The last day of the time they ask for; null where they ask for none, or name no day. */
function waitsTo(turn: Turn): PlainDate | null {
  if (!putsOffTalk(turn.text)) return null;
  const { today } = turn.known;
  const day = valuesOf(turn, "date").at(-1)?.value ?? null;
  const last = day === null ? untilMonth(turn.text, today) : addDays(day, -1);
  return last !== null && last > today && last <= addDays(today, mostDays) ? last : null;
}

/** "Wait until 5 January, I write then": a yes, and nobody writes before it; what they pay by then is theirs. */
export function waits(turn: Turn): Reply | null {
  const until = waitsTo(turn);
  if (until === null || turn.debt?.agreement.kind !== "none") return null;
  return reply({
    say: [say("wait-noted", { until })],
    acts: [{ kind: "quiet-time", time: null, days: null, workplace: false, until }],
    change: { pending: null, wish: null },
    forward: true,
  });
}
