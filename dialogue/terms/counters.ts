/** Another sum than what their means carry: set up where policy bears it, else the least there is, or why not more. */

import { type Money, money } from "@forbear/kernel";
import { type Offer, duesOf } from "@forbear/negotiation";
import { couldDoMore, namesAnother, saysByLess } from "../heard/counters.ts";
import { wantPerson } from "../turn/questions.ts";
import { type Reply, type Turn, isNoted, means, noted, reply, valuesOf } from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import { datesOffered } from "./days-offered.ts";
import { sameRate } from "./joined.ts";
import { leastTold, longestPlan } from "./longest.ts";
import { minted, offerByMeans } from "./means-offer.ts";
import { largestOf, readBack, readBackQuestion } from "./offers.ts";
import { wishOf } from "./wishes.ts";

type OfMeans = NonNullable<ReturnType<typeof offerByMeans>>;

const aMonth = { every: 1, unit: "month" } as const;

/** The sum they name for each time; null where they name none, several, or other things beside it. */
function named(turn: Turn, offer: OfMeans): Money | null {
  if (offer.terms.kind === "pause" || datesOffered(turn).length > 0) return null;
  const sums = valuesOf(turn, "money").filter(({ role }) => role !== "quoted");
  const [only, other] = sums;
  if (only === undefined || other !== undefined || valuesOf(turn, "count").length > 0) return null;
  const isOwn = only.role === "expense" || only.role === "paid";
  if (isOwn || !("currency" in only.value)) return null;
  if (only.value.currency !== offer.balance.currency) return null;
  if (!namesAnother(turn.text, turn.understood.values) && !couldDoMore(turn.text)) return null;
  const each = largestOf(offer);
  if (saysByLess(turn.text)) {
    const minor = each.minor - only.value.minor;
    return minor > 0n ? money(each.currency, minor) : null;
  }
  if (only.value.minor >= offer.balance.minor) return null;
  return byRhythm(turn, offer, only.value);
}

/** "50 a week", of a monthly offer: as much by the month. */
function byRhythm(turn: Turn, { terms }: OfMeans, amount: Money): Money {
  const wish = wishOf(turn);
  const every = terms.kind === "pause" ? aMonth : terms.rhythm;
  if (wish?.kind !== "plan" || wish.every === null) return amount;
  return sameRate({ ...wish, instalment: amount }, every) ?? amount;
}

/** The answer to another sum for what was offered; null where the message brings none. */
export function counter(turn: Turn): Reply | null {
  const offer = offerByMeans(turn);
  if (offer === null) return null;
  const sum = named(turn, offer);
  // The sum that lies there is said over: no other is wished for.
  if (sum?.minor === largestOf(offer).minor) return null;
  if (sum === null) return couldDoMore(turn.text) && noSum(turn) ? keepsToMeans(turn, offer) : null;
  const got = minted(turn, offer, { each: sum });
  if (got.ok) return reply(readBack(turn, got.value));
  if (sum.minor >= largestOf(offer).minor) return keepsToMeans(turn, offer);
  return leastOf(turn, offer, got.error.nearest);
}

const noSum = (turn: Turn): boolean => valuesOf(turn, "money").length === 0;

/** More than their means carry is not set up; nothing keeps them from paying it. */
function keepsToMeans(turn: Turn, offer: OfMeans): Reply {
  if (offer.terms.kind === "pause") return reply({ question: readBackQuestion(offer) });
  const made = readBack(turn, offer);
  const says = [say("stays-by-means", { link: turn.known.paymentLink })];
  return reply({ ...made, say: says, forward: true });
}

/** Less than policy bears: the least there is, with its figure; who wants less than that is for a colleague. */
function leastOf(turn: Turn, offer: OfMeans, nearest: Offer | null): Reply {
  const { notes } = turn.conversation;
  if (isNoted(turn, leastTold)) return toColleague();
  const found = offer.terms.kind === "plan" ? (longest(turn, offer) ?? nearest) : nearest;
  const smaller = found !== null && largestOf(found).minor < largestOf(offer).minor;
  const least = smaller ? found : offer;
  const made = readBack(turn, least);
  return reply({
    ...made,
    say: [say("least-by-means", { amount: duesOf(least.terms)[0]?.amount ?? largestOf(least) })],
    change: { ...made.change, notes: noted(notes, leastTold) },
  });
}

function longest(turn: Turn, { terms }: OfMeans): Offer | null {
  if (terms.kind !== "plan") return null;
  const { rhythm: every, instalments } = terms;
  const firstOn = instalments[0]?.dueOn ?? null;
  return longestPlan(turn.known.mint, { every, firstOn });
}

const toColleague = (): Reply =>
  reply({
    say: [say("below-policy")],
    question: wantPerson,
    change: { flow: "hardship", pending: null, wish: null },
    disposition: "offer-refused",
  });

/** The least there is was told, and it is too much all the same. */
export const refusesLeast = (turn: Turn): Reply | null =>
  isNoted(turn, leastTold) &&
  offerByMeans(turn) !== null &&
  noSum(turn) &&
  means(turn, "reject_offer")
    ? toColleague()
    : null;
