/** What they agree, refuse, change and propose, once what they can spare is known or not asked. */

import { type PlainDate, weekday } from "@forbear/kernel";
import { type Rhythm, dateOfInstalment } from "@forbear/negotiation";
import { amended } from "../amendments/amending.ts";
import type { KnownDebt, OfferWish } from "../conversation.ts";
import { amountOrPerson, beginMeans } from "../terms/affordability.ts";
import { better } from "../terms/better.ts";
import { beyondSum } from "../terms/beyond-sum.ts";
import { datesOffered } from "../terms/days/days-offered.ts";
import { openMeans } from "../means/questions.ts";
import { hasFigures } from "../terms/figures-said.ts";
import { hintsAtDay } from "../terms/hinted-day.ts";
import { leastEach } from "../terms/least-each.ts";
import { ourProposal } from "../terms/our-proposal.ts";
import { proposed } from "../terms/proposing.ts";
import { approval, settlement } from "../terms/settle.ts";
import { underCondition } from "../terms/under-condition.ts";
import { isBare, isEachAlone, isForAll, namedIn } from "../terms/named/wish-shape.ts";
import { wishOf } from "../terms/wishes.ts";
import { askWhen, changeWhat } from "../turn/questions.ts";
import { type Reply, type Turn, intentOf, means, needsGentleness, reply } from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import { accepted, agreedOver, backAgain, keptAsItWas } from "./accepting.ts";
import { otherDay, otherOfTwo, startsOn } from "./another-day.ts";
import { dayRefused } from "./day-refused.ts";
import { byPlace } from "./by-place.ts";
import { agreementSay } from "./explain.ts";
import { answersWithFigures, inAnswer } from "./figures-in-answer.ts";
import { pauseOnTable } from "./hardship.ts";
import {
  hardlyAccepts,
  hardlyRefuses,
  howMuchUnknown,
  notAllAtOnce,
  refused,
  tooDear,
} from "./refusing.ts";

/** The first of the ways to agree that the message takes; null where it takes none. */
export function agreeing(turn: Turn, debt: KnownDebt): Reply | null {
  const kept = agreedOver(turn) ?? backAgain(turn) ?? keptAsItWas(turn) ?? dayRefused(turn);
  if (kept !== null) return kept;
  const hangs = underCondition(turn);
  if (hangs !== null) return hangs;
  const left = ourProposal(turn, debt);
  if (left !== null) return left;
  const smallest = leastEach(turn, debt);
  if (smallest !== null) return smallest;
  const other = better(turn, debt);
  if (other !== null) return other;
  const replaced = amended(turn);
  if (replaced !== null) return proposed(turn, replaced);
  const inParts = notAllAtOnce(turn, debt) ?? tooDear(turn, debt) ?? howMuchUnknown(turn, debt);
  if (inParts !== null) return inParts;
  const lower = approval(turn) ?? settlement(turn);
  if (lower !== null) return lower; // what is asked beside it would be read as agreed at the lower sum
  const beyond = beyondSum(turn) ?? byPlace(turn);
  if (beyond !== null) return beyond;
  const hinted = hintsAtDay(turn);
  if (hinted !== null) return hinted;
  const wish = wishOf(turn);
  const stands = debt.agreement.kind !== "none" && turn.conversation.pending === null;
  if (stands && wish !== null && saysAgreedSum(turn, debt, wish))
    return reply({ say: [agreementSay(debt)], disposition: "explained" });
  const anew = stands && wish !== null ? otherAmount(turn, debt, wish) : null;
  if (anew !== null) return proposed(turn, anew);
  if (means(turn, "accept_offer") && !hardlyAccepts(turn)) return accepted(turn);
  if (means(turn, "reject_offer") && !hardlyRefuses(turn)) return refused(turn);
  if (wish !== null && assures(turn, debt, wish)) return reply({ say: [agreementSay(debt)] });
  // The link was given: whoever pays now is asked for no day.
  const paysNow = intentOf(turn, "pay_now")?.confidence ?? 0;
  const answersUs = paysNow < sureOfNow && turn.conversation.asked?.question === askWhen.name;
  // "Give me the link then, and put me down for 80 a month": the link is one thing, the plan another.
  const regular = wish?.kind === "plan" && wish.every !== null && wish.instalment !== null;
  if (paysNow > 0 && !answersUs && !regular && datesOffered(turn).length === 0) return null;
  const proposes =
    means(turn, "promise_to_pay", "propose_plan", "change_due_date") || (regular && paysNow > 0);
  if (means(turn, "correct_previous") && !(wish !== null && hasFigures(turn))) {
    const { pending, wish: before = null } = turn.conversation;
    const nothing = pending === null && before === null && debt.agreement.kind === "none";
    // "No, I mean the one from last year", where nothing was proposed: of something else.
    if (nothing) return null;
    return otherOfTwo(turn) ?? reply({ question: changeWhat, change: { pending: null } });
  }
  const otherwise = means(turn, "change_due_date") || (stands && means(turn, "correct_previous"));
  // "Starting April 1st", of a plan that stands: it begins then.
  const begins = stands && debt.agreement.kind === "plan" && startsOn(turn);
  if (wish !== null && (otherwise || begins) && isForAll(wish)) {
    return otherDay(turn, debt);
  }
  if (wish !== null && (proposes || means(turn, "correct_previous") || answersWithFigures(turn))) {
    return proposed(turn, inAnswer(turn, wish));
  }
  if (means(turn, "ask_more_time", "change_due_date")) return otherDay(turn, debt);
  if (means(turn, "give_income", "give_expenses")) {
    const begun = needsGentleness(turn) ? beginMeans(turn) : null;
    if (begun !== null) return begun;
    const pause = pauseOnTable(turn);
    if (pause !== null) return reply({ question: pause });
    return reply({
      say: [say("budget-heard")],
      question: openMeans(turn) ?? amountOrPerson(turn),
      change: { flow: "hardship", pending: null },
    });
  }
  return null;
}

/** So sure we must be that who was asked for a day, and says "all of it", pays now. */
const sureOfNow = 0.6;

/** "You will get it": they will pay as agreed, and propose nothing new. */
const assures = (turn: Turn, { agreement }: KnownDebt, wish: OfferWish): boolean =>
  agreement.kind !== "none" &&
  turn.conversation.pending === null &&
  wish.kind === "promise" &&
  wish.amount === null &&
  (wish.dueOn === null || wish.dueOn === nextOf(agreement)) &&
  means(turn, "promise_to_pay");

/** The day on which something falls due next by what is agreed. */
const nextOf = (agreement: KnownDebt["agreement"]): PlainDate | null =>
  agreement.kind === "plan" || agreement.kind === "settlement"
    ? agreement.nextDueOn
    : agreement.kind === "promise"
      ? agreement.dueOn
      : null;

/** By its weekday of the month, unless the next payment alone was moved to another day. */
const asItGoesOn = (every: Rhythm, one?: PlainDate, two?: PlainDate): Rhythm =>
  one === undefined || two === undefined || weekday(one) === weekday(two)
    ? every
    : { every: every.every, unit: every.unit };

/** "I said yes to the one of 985", of a plan of 985 that stands: it stands, and nothing is made anew. */
function saysAgreedSum(turn: Turn, { agreement }: KnownDebt, wish: OfferWish): boolean {
  if (agreement.kind !== "plan" || means(turn, "pay_now", "ask_payment_methods")) return false;
  const each = isBare(wish) || isEachAlone(wish) ? namedIn(wish) : null;
  const sums = [agreement.amount, ...(agreement.left ?? []).map(({ amount }) => amount)];
  return each !== null && sums.some(({ minor }) => minor === each.minor);
}

/** "Can I change it to 60": the plan that stands, with another amount each time. */
function otherAmount(turn: Turn, { agreement }: KnownDebt, wish: OfferWish): OfferWish | null {
  if (agreement.kind !== "plan" || means(turn, "promise_to_pay", "pay_now")) return null;
  const each = isBare(wish) || isEachAlone(wish) ? namedIn(wish) : null;
  if (each === null) return null;
  const { nextDueOn, left = [] } = agreement;
  const [one, two] = left;
  const every = asItGoesOn(agreement.every, one?.dueOn, two?.dueOn);
  const plan = { kind: "plan", instalment: each, count: null, every, firstOn: nextDueOn } as const;
  // Two days in each month stay two.
  const twice =
    every.unit === "month" &&
    one !== undefined &&
    two !== undefined &&
    one.amount.minor === two.amount.minor &&
    two.dueOn < dateOfInstalment(every, one.dueOn, 1);
  return twice ? { ...plan, second: { firstOn: two.dueOn, instalment: null } } : plan;
}
