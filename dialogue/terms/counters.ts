/** Other terms than their means were offered: read back as asked where policy and means bear it, else the nearest, and why. */

import { addMonths } from "@forbear/kernel";
import { type Offer, duesOf } from "@forbear/negotiation";
import { type Say, untoldPlan } from "../conversation.ts";
import { couldDoMore } from "../heard/wishes/counters.ts";
import { wantPerson } from "../turn/questions.ts";
import { type Reply, type Turn, isNoted, means, noted, reply, valuesOf } from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import { moreTime } from "./days/far-first-day.ts";
import { leastTold, longestPlan } from "./longest.ts";
import { type Standing, minted, offerByMeans, standsByMeans } from "./means-offer.ts";
import { largestOf, namesItsSum, readBack, readBackQuestion } from "./offers.ts";
import { type OtherTerms, atOldRate, otherTerms } from "./other-terms.ts";

/** The answer to other terms for what was offered or agreed; null where the message brings none. */
export function counter(turn: Turn): Reply | null {
  const standing = standsByMeans(turn);
  if (standing === null) return null;
  const other = otherTerms(turn, standing);
  if (other === null) {
    const more = standing.offer !== null && couldDoMore(turn.text) && noSum(turn);
    if (more) return keepsToMeans(turn, standing);
    return namesItAlone(turn, standing)
      ? reply({ ...readBack(turn, standing.offer), forward: true })
      : null;
  }
  const got = onItsDay(turn, standing, other) ?? minted(turn, standing, other);
  const sum = atOldRate(other, standing);
  const alone = other.every === null && other.firstOn === null;
  const below = standing.kind === "plan" && sum !== null && sum.minor < standing.each.minor;
  if (!got.ok && sum !== null && (alone || below)) {
    if (sum.minor >= standing.each.minor) return keepsToMeans(turn, standing);
    return leastOf(turn, standing, got.error.nearest);
  }
  const made = got.ok ? got.value : got.error.nearest;
  if (made === null || duesOf(made.terms).length === 0) {
    return other.each === null
      ? moreTime({ ...untoldPlan, firstOn: other.firstOn })
      : toColleague();
  }
  return differing(turn, made, other);
}

/** The sum that lies there, and nothing beside it: it is read once more. */
const namesItAlone = (
  turn: Turn,
  standing: Standing,
): standing is Standing & { readonly offer: NonNullable<Standing["offer"]> } =>
  standing.offer !== null &&
  standing.kind === "reduced" &&
  isBareSum(turn.text) &&
  namesItsSum(standing.offer, turn.text);
const isBareSum = (text: string): boolean => /^[\s\p{P}\p{Sc}\p{Nd}]+$/u.test(text);

/** "On the 15th, starting in May": later than policy waits, so the last 15th before. */
function onItsDay(
  turn: Turn,
  standing: Standing,
  other: OtherTerms,
): ReturnType<typeof minted> | null {
  const { firstOn } = other;
  const number = firstOn?.slice(8);
  const said = valuesOf(turn, "recurrence").some(({ value }) => value.anchor?.slice(8) === number);
  const figure = Number(number);
  const named = said || valuesOf(turn, "date").some(({ text }) => dayIn(text) === figure);
  if (firstOn === null || !named || minted(turn, standing, other).ok) return null;
  for (let back = 1; back <= mostBack; back += 1) {
    const sooner = addMonths(firstOn, -back);
    if (sooner <= turn.known.today) return null;
    const got = minted(turn, standing, { ...other, firstOn: sooner });
    if (got.ok) return got;
  }
  return null;
}
const mostBack = 12;
const dayIn = (text: string): number => Number(/\p{Nd}+/u.exec(text)?.[0]);

const noSum = (turn: Turn): boolean => valuesOf(turn, "money").length === 0;

type Often = { readonly every: number; readonly unit: string };
const sameAs = (one: Often, other: Often): boolean =>
  one.unit === other.unit && one.every === other.every;

/** Read back as near as it comes, with what of it is not as they asked. */
function differing(turn: Turn, offer: Offer, other: OtherTerms): Reply {
  const { terms } = offer;
  const [first] = duesOf(offer.terms);
  const back = readBack(turn, offer);
  const says: Say[] = [];
  const amount = first?.amount.minor ?? 0n;
  const late = other.firstOn !== null && first !== undefined && first.dueOn < other.firstOn;
  if (late) says.push(say("start-latest", { dueOn: first.dueOn }));
  const asRhythm = other.every === null || ("rhythm" in terms && sameAs(terms.rhythm, other.every));
  const isMore = other.each !== null && amount > other.each.minor;
  const isLess = other.each !== null && amount < other.each.minor;
  const twice = offer.terms.kind === "plan" && other.every?.unit === "half_month";
  if (isMore && first !== undefined) says.push(say("least-by-means", { amount: first.amount }));
  else if (!asRhythm && !twice) says.push(say("closest"));
  else if (isLess) says.push(say("closest-means"));
  const notes = isMore ? noted(turn.conversation.notes, leastTold) : turn.conversation.notes;
  const wish = asRhythm
    ? null
    : { ...untoldPlan, instalment: other.each, every: other.every, firstOn: other.firstOn };
  return reply({ ...back, say: says, change: { ...back.change, notes, wish }, forward: true });
}

/** More than their means carry is not set up; nothing keeps them from paying it. */
function keepsToMeans(turn: Turn, { offer }: Standing): Reply {
  if (offer?.terms.kind === "pause") return reply({ question: readBackQuestion(offer) });
  const says = [say("stays-by-means", { link: turn.known.paymentLink })];
  return reply({ ...(offer === null ? {} : readBack(turn, offer)), say: says, forward: true });
}

/** Less than policy bears: the least there is, with its figure; who wants less than that is for a colleague. */
function leastOf(turn: Turn, standing: Standing, nearest: Offer | null): Reply {
  const { notes } = turn.conversation;
  if (isNoted(turn, leastTold)) return toColleague();
  const found = standing.kind === "plan" ? (longest(turn, standing) ?? nearest) : nearest;
  const smaller = found !== null && largestOf(found).minor < standing.each.minor;
  const least = smaller ? found : standing.offer;
  if (least === null) return toColleague();
  const made = readBack(turn, least);
  return reply({
    ...made,
    say: [say("least-by-means", { amount: duesOf(least.terms)[0]?.amount ?? largestOf(least) })],
    change: { ...made.change, notes: noted(notes, leastTold) },
  });
}

const longest = (turn: Turn, { every, firstOn }: Standing): Offer | null =>
  longestPlan(turn.known.mint, { every, firstOn });

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
