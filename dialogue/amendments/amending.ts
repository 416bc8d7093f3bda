/** "Make the first one 125", "the April one on the 20th": of the payments that lie before them, one is to be another. */

import { type PlainDate, daysBetween } from "@forbear/kernel";
import { type Instalment, type Rhythm, shapeOf } from "@forbear/negotiation";
import type { PlanWish } from "../conversation.ts";
import { phrases, plainly } from "../words/phrases.ts";
import { saysSkip } from "../heard/wishes/plan-words.ts";
import { leavesRestOpen, saysAll } from "../heard/wishes/when-words.ts";
import type { IntentName } from "../meaning.ts";
import { tokensIn } from "../schedules/schedule.ts";
import { datesOffered } from "../terms/days/days-offered.ts";
import { saysFrom } from "../terms/days/others-begin.ts";
import { liveOffer } from "../terms/offers.ts";
import { amountsOffered } from "../terms/named/sums-offered.ts";
import { type Turn, isVerified, means } from "../turn/turn.ts";
import { amendedWish, withoutOne } from "./amended.ts";
import { readBefore } from "./back-to.ts";
import { type Amendment, type Amendments, amendmentsIn } from "./read.ts";
import { withoutYes } from "./said-over.ts";
import { areAlike, placeNamed } from "../schedules/which-payment.ts";

type Plan = { readonly dues: readonly Instalment[]; readonly rhythm: Rhythm };

/** The plan they speak of: read back, else in mind, else agreed; null where there are no two payments. */
function onTable(turn: Turn): Plan | null {
  const plan = offered(turn) ?? agreed(turn);
  return plan === null || plan.dues.length < 2 ? null : plan;
}

function offered(turn: Turn): Plan | null {
  const { pending, wish = null } = turn.conversation;
  const stands = turn.debt?.agreement.kind !== "none";
  const inMind = wish?.kind === "plan" && !stands ? turn.known.mint(wish) : null;
  const read = pending === null ? null : liveOffer(turn, pending.offer);
  const terms = read?.terms ?? (inMind?.ok === true ? inMind.value.terms : null);
  return terms?.kind === "plan" ? { dues: terms.instalments, rhythm: terms.rhythm } : null;
}

function agreed({ debt, conversation: { pending } }: Turn): Plan | null {
  const agreement = debt?.agreement;
  if (agreement?.kind !== "plan" || pending !== null) return null;
  return { dues: agreement.left ?? [], rhythm: agreement.every };
}

/** All of them alike, in one rhythm. */
const isRegular = ({ dues, rhythm }: Plan): boolean =>
  areAlike(dues) && shapeOf(rhythm, dues)?.apart === 0;

const movesFirst = ({ own, othersStay }: Amendments): boolean =>
  !othersStay && own.every(({ at, amount }) => at === 0 && amount === null);

/** "The first one on the 20th", of payments that are all alike: there they begin, and all move. */
const beginsThere = (plan: Plan, found: Amendments): boolean =>
  isRegular(plan) && movesFirst(found);

/** The same, where one is paid today ahead of them: the first of the others. */
const othersBegin = ({ dues, rhythm }: Plan, found: Amendments | null, today: PlainDate): boolean =>
  found !== null &&
  movesFirst(found) &&
  dues.length > 2 &&
  dues[0]?.dueOn === today &&
  shapeOf(rhythm, dues)?.apart === 1;

/** "Pehli kist 5 se", of payments in a rhythm: all of them, or those behind a first, begin on that day. */
function beginElsewhere(turn: Turn): boolean {
  const plan = offered(turn);
  const found = plan === null || plan.dues.length < 2 ? null : named(turn, plan);
  if (plan === null || found === null || turn.conversation.pending === null) return false;
  return beginsThere(plan, found) || othersBegin(plan, found, turn.known.today);
}

/** So many payments of what is left, whatever that comes to. */
const isByCount = ({ conversation: { wish = null } }: Turn): boolean =>
  wish?.kind === "plan" && wish.count !== null && wish.instalment === null;

/** Which of them is to be left out: by its place or its month, else by the one day that they name. */
function leftOut({ text, understood }: Turn, { dues }: Plan): number {
  const at = placeNamed(text, dues, true);
  if (at >= 0) return at;
  const days = understood.values.flatMap((one) => (one.kind === "date" ? [one.value] : []));
  const found = dues.flatMap(({ dueOn }, n) => (days.includes(dueOn) ? [n] : []));
  return found.length === 1 ? (found[0] ?? -1) : -1;
}

/** The plan as it is wished now; null where the message changes no single payment of one. */
export function amended(turn: Turn): PlanWish | null {
  const plan = onTable(turn);
  if (plan === null || leavesRestOpen(turn.text)) return null;
  const all = turn.debt?.total.minor;
  const ofAll = saysAll(turn.text) || amountsOffered(turn).some(({ minor }) => minor === all);
  if (ofAll) return null;
  if (saysSkip(turn.text)) {
    const at = leftOut(turn, plan);
    return at < 0 ? null : withoutOne(plan, at);
  }
  const byPlace = named(turn, plan);
  if (othersBegin(plan, byPlace, turn.known.today)) return null;
  const found = byPlace ?? unnamed(turn, plan);
  if (found === null || beginsThere(plan, found)) return null;
  return amendedWish(plan, { ...found, evens: found.evens || isByCount(turn) });
}

/** The day that one payment of the plan that stands is to have, and which; null: none alone is named. */
export function movedAlone(turn: Turn): { readonly of: PlainDate; readonly to: PlainDate } | null {
  const plan = agreed(turn);
  const found = plan === null ? null : named(turn, plan);
  if (plan === null || found === null || beginsThere(plan, found)) return null;
  const [one, more] = found.own;
  const due = one === undefined ? undefined : plan.dues[one.at];
  if (one === undefined || due === undefined || more !== undefined) return null;
  const stays = one.dueOn === null || one.dueOn === due.dueOn;
  return one.amount !== null || stays ? null : { of: due.dueOn, to: one.dueOn };
}

const today = (turn: Turn): PlainDate => turn.known.today;

function named(turn: Turn, { dues }: Plan): Amendments | null {
  const tokens = tokensIn(turn);
  if (tokens === null) return null;
  return amendmentsIn(turn.text, withoutYes(turn.text, tokens), { dues, today: today(turn) });
}

const alone = (one: Amendment): Amendments => ({
  own: [one],
  evens: false,
  othersStay: false,
  othersEach: null,
});

/** Of payments that are not all alike: "not the 5th, the 10th", "actually the 22nd". */
function unnamed(turn: Turn, plan: Plan): Amendments | null {
  const { dues } = plan;
  if (isRegular(plan) && dues.length > 2) return null;
  const { wish = null } = turn.conversation;
  const laidOut = wish?.kind === "plan" && ((wish.first ?? null) !== null || !!wish.parts);
  if (!laidOut) return null;
  const [amount = null, moreAmounts] = amountsOffered(turn);
  const [dueOn = null, moreDays] = datesOffered(turn);
  if (moreAmounts !== undefined || moreDays !== undefined) return null;
  const was = turn.understood.values.find(({ role }) => role === "wrong");
  if (was?.kind === "date" && dueOn !== null) {
    const at = dues.findIndex((due) => due.dueOn === was.value);
    return at < 0 ? null : alone({ at, amount: null, dueOn });
  }
  if (was?.kind === "money" && "minor" in was.value && amount !== null) {
    const { minor } = was.value;
    const at = dues.findIndex((due) => due.amount.minor === minor);
    return at < 0 ? null : alone({ at, amount, dueOn: null });
  }
  if (amount !== null || dueOn === null) return null;
  if (turn.understood.values.some(({ kind }) => kind === "recurrence")) return null;
  if (!means(turn, "correct_previous", "change_due_date")) return null;
  // "Make it from the 7th", where one is paid today: the others do.
  if (dues[0]?.dueOn === today(turn) && saysFrom(turn)) return null;
  const apart = dues.map((due) => Math.abs(daysBetween(due.dueOn, dueOn)));
  const at = apart.indexOf(Math.min(...apart));
  // Those behind a first one begin there, all of them.
  const begins = at > 0 && dues.length > 2 && areAlike(dues.slice(1));
  return begins ? null : alone({ at, amount: null, dueOn });
}

/** One payment of the plan that stands is to be left out, or on another day. */
function ofOneAgreed(turn: Turn): boolean {
  const { dues } = agreed(turn) ?? { dues: [] };
  const skips = saysSkip(turn.text) && placeNamed(turn.text, dues, true) >= 0;
  return turn.understood.signals.length === 0 && (skips || movedAlone(turn) !== null);
}

/** What a change of one payment may sound like. */
const soundsLike: ReadonlySet<IntentName> = new Set<IntentName>([
  "ask_settlement",
  "reject_offer",
  "ask_balance",
  "ask_breakdown",
  "give_income",
  "give_expenses",
]);
const surely = 0.8;
const ofCalls = phrases(String.raw`
  (?:call|ring|phone) (?:me|us|my|her|him|back)|phone|ll[aá]m[ae]\p{L}+|llamada|tel[eé]fono
  (?:call|phone|fon) kar\p{L}*|(?:कॉल|फ़?ोन)(?: कर[\p{L}\p{M}]*)?
`);

/** "Call it the 16th for the first", "200 in the middle, 100 last": a change of what lies there, and no other matter. */
export function asAmendment(turn: Turn): Turn {
  const { understood, text } = turn;
  if (!isVerified(turn)) return turn;
  if (readBefore(turn) !== null) {
    const intents = [{ name: "correct_previous", confidence: 1 }] as const;
    const signals = understood.signals.filter(({ confidence }) => confidence >= surely);
    return { ...turn, understood: { ...understood, signals, intents } };
  }
  if (ofOneAgreed(turn)) {
    const intents = [{ name: "change_due_date", confidence: 1 }] as const;
    return { ...turn, understood: { ...understood, intents } };
  }
  if (amended(turn) === null && !beginElsewhere(turn)) return turn;
  const paid = understood.values.some(({ role }) => role === "paid");
  const calls = ofCalls.test(plainly(text));
  const others = understood.intents.filter(
    ({ name, confidence }) =>
      !soundsLike.has(name) &&
      name !== "correct_previous" &&
      (paid || name !== "report_payment" || confidence >= surely) &&
      (calls || name !== "request_callback"),
  );
  return {
    ...turn,
    understood: {
      ...understood,
      signals: understood.signals.filter(({ confidence }) => confidence >= surely),
      intents: [{ name: "correct_previous", confidence: 1 }, ...others],
    },
  };
}
