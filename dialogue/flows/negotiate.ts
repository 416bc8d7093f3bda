/** negotiate: in full, on a day, in parts; inside policy by minting, the nearest to it otherwise. */

import type { Money, OfferId, PlainDate } from "@forbear/kernel";
import { type Offer, duesOf } from "@forbear/negotiation";
import type { KnownDebt, OfferWish } from "../conversation.ts";
import { say } from "../wording/saying.ts";
import { amountOrPerson, beginMeans, byMeansFirst, goOn, toldIn } from "./affordability.ts";
import { agreementSay } from "./explain.ts";
import { pauseOnTable } from "./hardship.ts";
import { agreed, largestOf, liveOffer, readBack, readBackQuestion } from "./offers.ts";
import { isPlainYes } from "./plain-yes.ts";
import { askAmount, askWhen, changeWhat, wantPerson, whatWorks } from "./questions.ts";
import { approval, settlement } from "./settle.ts";
import {
  type Reply,
  type Turn,
  intentOf,
  means,
  needsGentleness,
  noted,
  reply,
  together,
  valuesOf,
} from "./turn.ts";
import { amountsOffered, datesOffered, joined, wishOf } from "./wishes.ts";

/** Makes policy answer a wish: the offer read back, the nearest one, or that there is none. */
export function proposed(turn: Turn, wish: OfferWish): Reply {
  if (wish.kind === "promise" && wish.dueOn === null) {
    return reply({ question: askWhen, change: { flow: "promise", wish, pending: null } });
  }
  const minted = turn.known.mint(wish);
  if (minted.ok) return asAsked(turn, wish, minted.value);
  const { nearest, why } = minted.error;
  if (nearest === null) {
    return reply({
      say: [say("cannot-set-up")],
      question: wantPerson,
      change: { flow: "negotiate", pending: null, wish: null },
      disposition: "offer-refused",
    });
  }
  if (needsGentleness(turn) && asksMore(nearest, wish)) return tooMuchForThem(turn, wish);
  return reply({ ...withWish(readBack(turn, nearest), wish), say: [say(closestBecause(why))] });
}

/** Read back; where policy chose what they left out, as one way among others, or as near as it comes. */
function asAsked(turn: Turn, wish: OfferWish, offer: Offer): Reply {
  const open = wish.kind === "plan" && wish.instalment === null && wish.count === null;
  const says = missesDays(turn, offer) ? [say("closest")] : open ? [say("one-way")] : [];
  return reply({ ...withWish(readBack(turn, offer), wish), say: says });
}

/** Of several days that they named, one is no day of the plan: its rhythm only comes near it. */
function missesDays(turn: Turn, { terms }: Offer): boolean {
  const named = datesOffered(turn);
  if (terms.kind !== "plan" || named.length < 2) return false;
  const days = new Set(terms.instalments.map(({ dueOn }) => dueOn));
  return named.some((day) => !days.has(day));
}

type ClosestId = "closest" | `closest-${"past" | "late" | "small" | "long" | "more"}`;

const closestReasons: { readonly [why: string]: ClosestId } = {
  "date-in-the-past": "closest-past",
  "date-too-late": "closest-late",
  "amount-below-minimum": "closest-small",
  "instalment-below-minimum": "closest-small",
  "too-many-instalments": "closest-long",
  "term-too-long": "closest-long",
  "amount-above-balance": "closest-more",
  "more-than-balance": "closest-more",
  "one-payment-covers-it": "closest-more",
};

/** Why it is not what was asked; most reasons can be told in a word. */
const closestBecause = (why: string): ClosestId => closestReasons[why] ?? "closest";

/** What they named as what they can pay each time; null where they named none. */
const namedIn = (wish: OfferWish): Money | null =>
  wish.kind === "plan" ? wish.instalment : wish.kind === "promise" ? wish.amount : null;

/** The nearest that policy has would take more each time than they said they can pay. */
function asksMore(offer: Offer, wish: OfferWish): boolean {
  const named = namedIn(wish);
  const largest = largestOf(offer);
  return named !== null && named.currency === largest.currency && largest.minor > named.minor;
}

/** What they cannot afford is not read back to them, for fear that they say yes: we ask what they can. */
function tooMuchForThem(turn: Turn, wish: OfferWish): Reply {
  const first = byMeansFirst(turn, wish);
  if (first !== null) return first;
  return reply({
    say: [say("below-policy")],
    question: wantPerson,
    change: { flow: "hardship", pending: null, wish: null },
    disposition: "offer-refused",
  });
}

const withWish = (made: Partial<Reply>, wish: OfferWish): Partial<Reply> => ({
  ...made,
  change: { ...made.change, wish },
});

/** The offer a yes is meant for: the one named, the one read back, or the newest shown. */
function meantOffer(turn: Turn): { readonly id: OfferId; readonly pending: boolean } | null {
  const { pending, shown } = turn.conversation;
  const named = intentOf(turn, "accept_offer")?.offerId;
  const found =
    turn.known.offers.find(({ id }) => id === named)?.id ?? pending?.offer ?? shown.at(-1);
  return found === undefined ? null : { id: found, pending: found === pending?.offer };
}

/** A yes that brings other figures is no yes to ours: "yes, but on the 15th". */
function contradicts(turn: Turn, { terms, balance }: Offer): boolean {
  const dues = duesOf(terms);
  const all = dues.reduce((sum, { amount }) => sum + amount.minor, 0n);
  const inParts = terms.kind === "plan" || terms.kind === "settlement" || terms.kind === "changed";
  const otherAmount = amountsOffered(turn).some(
    ({ currency, minor }) =>
      !dues.some(({ amount }) => amount.currency === currency && amount.minor === minor) &&
      !(inParts && currency === balance.currency && minor === all),
  );
  const otherDate = datesOffered(turn).some((date) => !dues.some(({ dueOn }) => dueOn === date));
  const rhythm = wishOf(turn);
  const otherKind = rhythm?.kind === "plan" && !("rhythm" in terms);
  return otherAmount || otherDate || otherKind;
}

function accepted(turn: Turn): Reply {
  const meant = meantOffer(turn);
  if (meant === null) {
    const stands = turn.debt !== null && turn.debt.agreement.kind !== "none";
    return stands
      ? reply({ say: [say("all-right")] })
      : reply({ question: whatWorks, change: { flow: "negotiate" } });
  }
  const offer = liveOffer(turn, meant.id);
  if (offer === null) {
    return reply({
      say: [say("offer-gone")],
      question: whatWorks,
      change: { flow: "negotiate", pending: null },
    });
  }
  const wish = wishOf(turn);
  if (wish !== null && contradicts(turn, offer)) return proposed(turn, corrected(turn, wish));
  const asked = turn.conversation.asked?.question;
  const plain = isPlainYes(turn.text) || confirms(turn, offer);
  const answersIt = plain && meant.pending && asked === readBackQuestion(offer).name;
  return answersIt ? agreed(turn, offer) : reply(readBack(turn, offer));
}

/** A yes that says the figures over: "yes, 50 a month from the 15th". */
const confirms = (turn: Turn, offer: Offer): boolean =>
  hasFigures(turn) &&
  turn.understood.signals.length === 0 &&
  !contradicts(turn, offer) &&
  isPlainYes(withoutValues(turn));

const withoutValues = ({ text, understood }: Turn): string =>
  understood.values.reduce((rest, { text: said }) => rest.replace(said, " "), text);

/** What was wished before, with what is said now; one payment promised in so many words is a new wish. */
function corrected(turn: Turn, wish: OfferWish): OfferWish {
  const before = turn.conversation.wish ?? null;
  const anew = before?.kind === "plan" && wish.kind === "promise" && wish.dueOn !== null;
  return anew && means(turn, "promise_to_pay") ? wish : joined(before, wish);
}

function refused(turn: Turn): Reply {
  const wish = wishOf(turn);
  if (wish !== null && hasFigures(turn)) return proposed(turn, corrected(turn, wish));
  const { pending, notes } = turn.conversation;
  const stands = turn.debt !== null && turn.debt.agreement.kind !== "none";
  if (stands && pending === null) {
    const told = notes.includes("stands-told");
    return reply({
      say: [say("stays-as-agreed")],
      question: told ? wantPerson : changeWhat,
      change: { flow: "plan-service", wish: null, notes: noted(notes, "stands-told") },
      disposition: "explained",
    });
  }
  const again = notes.includes("refused") || needsGentleness(turn);
  return reply({
    say: [say(stands ? "stays-as-agreed" : "nothing-agreed")],
    question: again ? wantPerson : stands ? null : whatWorks,
    change: { flow: "negotiate", pending: null, wish: null, notes: noted(notes, "refused") },
    disposition: "offer-refused",
  });
}

const hasFigures = (turn: Turn): boolean =>
  turn.understood.values.some(
    ({ kind, role }) => role !== "wrong" && ["money", "date", "recurrence", "count"].includes(kind),
  );

/** An answer in figures to a question of ours: "50", "the 15th". */
const answersWithFigures = (turn: Turn): boolean => {
  const asked = turn.conversation.asked?.question ?? "";
  const open = ["promise when", "amount each", "offer what-works", "offer change"].includes(asked);
  return (open || turn.conversation.pending !== null) && hasFigures(turn) && wishOf(turn) !== null;
};

/** The business of agreeing, in one message; null where it brings none. */
export function negotiate(turn: Turn): Reply | null {
  if (turn.debt === null) return null;
  const { means: standingWith } = turn.known;
  const told = standingWith === null ? null : toldIn(turn);
  if (standingWith === null || told === null) return agreeing(turn, turn.debt);
  const standing = standingWith(told);
  const withMeans = { ...turn, known: { ...turn.known, mint: standing.mint } };
  const wish = wishOf(withMeans);
  const proposes = wish !== null && hasOffer(turn) && means(turn, ...proposals);
  const rest = proposes ? agreeing(withMeans, turn.debt) : null;
  return together([
    rest ?? goOn(turn, standing),
    reply({
      acts: [{ kind: "note-means", told }],
      forward: true,
      disposition: "means-asked",
    }),
  ]);
}

const proposals = ["promise_to_pay", "propose_plan", "ask_settlement"] as const;

/** An amount that is offered beside those of their budget. */
const hasOffer = (turn: Turn): boolean =>
  valuesOf(turn, "money").some(({ role }) => role === "offer" || role === "instalment");

function agreeing(turn: Turn, debt: KnownDebt): Reply | null {
  const lower = approval(turn) ?? settlement(turn);
  if (lower !== null) return lower; // what is asked beside it would be read as agreed at the lower sum
  if (means(turn, "accept_offer")) return accepted(turn);
  if (means(turn, "reject_offer")) return refused(turn);
  const wish = wishOf(turn);
  if (wish !== null && assures(turn, debt, wish)) return reply({ say: [agreementSay(debt)] });
  // The link was given: whoever pays now is asked for no day.
  if (means(turn, "pay_now") && datesOffered(turn).length === 0) return null;
  const proposes = means(turn, "promise_to_pay", "propose_plan", "change_due_date");
  if (means(turn, "correct_previous") && !(wish !== null && hasFigures(turn))) {
    return reply({ question: changeWhat, change: { pending: null } });
  }
  const stands = debt.agreement.kind !== "none" && turn.conversation.pending === null;
  const otherwise = means(turn, "change_due_date") || (stands && means(turn, "correct_previous"));
  if (wish !== null && otherwise && onlyDay(wish)) {
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
      question: amountOrPerson(turn),
      change: { flow: "hardship", pending: null },
    });
  }
  return null;
}

/** An amount in answer to "how much each time" is that of each time. */
function inAnswer(turn: Turn, wish: OfferWish): OfferWish {
  const asked = turn.conversation.asked?.question;
  if (asked === undefined) return wish;
  if (asked === askAmount.name && wish.kind === "promise" && wish.dueOn === null) {
    const each = { kind: "plan", instalment: wish.amount, count: null, every: null } as const;
    return corrected(turn, { ...each, firstOn: null });
  }
  return corrected(turn, wish);
}

/** "You will get it": they will pay as agreed, and propose nothing new. */
const assures = (turn: Turn, { agreement }: KnownDebt, wish: OfferWish): boolean =>
  agreement.kind !== "none" &&
  turn.conversation.pending === null &&
  wish.kind === "promise" &&
  wish.amount === null &&
  wish.dueOn === null &&
  means(turn, "promise_to_pay");

const onlyDay = (wish: OfferWish): boolean => wish.kind === "promise" && wish.amount === null;

/** Another day for what is agreed, in its own amounts; where nothing is, a day for all of it. */
function otherDay(turn: Turn, { agreement }: KnownDebt): Reply {
  const on = datesOffered(turn).at(0) ?? null;
  if (turn.conversation.pending !== null && on !== null && turn.conversation.wish) {
    return proposed(
      turn,
      joined(turn.conversation.wish, { kind: "promise", amount: null, dueOn: on }),
    );
  }
  if (agreement.kind === "plan") {
    if (on === null)
      return reply({ question: askWhen, change: { pending: null, wish: planAs(agreement, on) } });
    return proposed(turn, planAs(agreement, on));
  }
  if (on === null && needsGentleness(turn)) {
    return reply({ say: [say("more-time")], question: wantPerson, change: { pending: null } });
  }
  const amount = agreement.kind === "promise" ? agreement.amount : null;
  return proposed(turn, { kind: "promise", amount, dueOn: on });
}

const planAs = (
  { amount, every }: Extract<KnownDebt["agreement"], { kind: "plan" }>,
  firstOn: PlainDate | null,
): OfferWish => ({ kind: "plan", instalment: amount, count: null, every, firstOn });
