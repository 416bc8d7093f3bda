/** The day that we set for theirs will not do: it is not proposed again. */

import type { OfferWish } from "../conversation.ts";
import { type PlainDate } from "@forbear/kernel";
import { duesOf } from "@forbear/negotiation";
import { whenAsked } from "../terms/days/asked-when.ts";
import { liveOffer } from "../terms/offers.ts";
import { wantPerson } from "../turn/questions.ts";
import { type Reply, type Turn, means, reply, valuesOf } from "../turn/turn.ts";
import { say } from "../wording/saying.ts";

const dayOf = (wish: OfferWish | null): PlainDate | null =>
  wish?.kind === "promise" ? wish.dueOn : wish?.kind === "plan" ? wish.firstOn : null;

const dayOfMonth = (day: PlainDate): string => day.slice(-2);

/** "I am paid the 7th", of the day that is not ours to set, once more. */
function namedOver(turn: Turn): Reply | null {
  const { said = [], asked, wish = null } = turn.conversation;
  const theirs = dayOf(wish);
  const told = said.includes("later-not-ours") && asked?.question === wantPerson.name;
  const days = valuesOf(turn, "date").map(({ value }) => dayOfMonth(value));
  const again = theirs !== null && days.includes(dayOfMonth(theirs));
  if (!told || !again || valuesOf(turn, "money").length > 0) return null;
  return reply({ say: [say("more-time")], question: wantPerson, change: { wish } });
}

/** A part before it, or a person for more time; else a day of theirs is asked for. Null: no day was refused. */
export function dayRefused(turn: Turn): Reply | null {
  const { pending, wish = null } = turn.conversation;
  const offer = pending === null ? null : liveOffer(turn, pending.offer);
  if (offer === null) return namedOver(turn);
  if (offer.terms.kind === "pause") return null;
  const days = duesOf(offer.terms).map(({ dueOn }) => dueOn);
  const [first] = days;
  const refused = turn.understood.values.some(
    (one) => one.kind === "date" && one.role === "wrong" && days.includes(one.value),
  );
  const others = valuesOf(turn, "date").map(({ value }) => value);
  const asked = dayOf(wish);
  const later = asked !== null && first !== undefined && asked > first && !days.includes(asked);
  const sums = valuesOf(turn, "money").length + valuesOf(turn, "recurrence").length > 0;
  // "7 ko aati hai", of the 7th of April that they named: that one once more.
  const over =
    later && others.length > 0 && others.every((day) => dayOfMonth(day) === dayOfMonth(asked));
  const alone = refused && others.length === 0 && means(turn, "change_due_date");
  if (sums || !(alone || over)) return null;
  const change = { flow: "negotiate", pending: null, wish } as const;
  return later
    ? reply({ say: [say("later-not-ours")], question: wantPerson, change })
    : reply({ question: whenAsked(turn), change });
}
