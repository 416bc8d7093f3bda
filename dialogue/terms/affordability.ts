/** What their means carry: the questions in their order, then what leaves them enough. */

import { type Offer, duesOf } from "@forbear/negotiation";
import { asksWhyThat } from "../heard/questions/of-offer.ts";
import type { MeansQuestion, MeansStanding, OfferWish, PlanWish, Say } from "../conversation.ts";
import { askChildrenToo, askedLine, coupleTold, noAnswers, questions } from "../means/questions.ts";
import { isAlone, tellsHousehold } from "../means/household/household.ts";
import { lastWords, otherWords } from "../turn/manners.ts";
import { middleSay } from "../means/answers/middle.ts";
import { askAmount, wantPerson } from "../turn/questions.ts";
import { type Question, type Reply, type Turn, noted, reply, signalOf } from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import { beginsOn } from "./days/day-meanwhile.ts";
import { leastTold, longestPlan } from "./longest.ts";
import { largestOf, readBack } from "./offers.ts";
import { reckonedSay } from "./reckoned.ts";
import { aMonth, lumpIn, lumpNoted, lumpSay } from "./parts/rest-in-parts.ts";
import { namedIn, rhythmIn } from "./named/wish-shape.ts";

/** On to the next question, or to what leaves them enough. */
export function goOn(turn: Turn, standing: MeansStanding): Reply {
  if (standing.missing.length === 0) return affordable(turn, standing);
  const next = lineToAsk(turn, standing.missing);
  const couple = next === "household" && turn.conversation.notes.includes(coupleTold);
  return reply({
    question: next === null ? wantPerson : couple ? askChildrenToo : questions[next],
    change: { flow: "hardship", pending: null },
  });
}

/** What was asked in both wordings waits for the others, and is come back to once in its last words; null: it was. */
function lineToAsk(
  { conversation: { said = [] } }: Turn,
  missing: MeansStanding["missing"],
): MeansQuestion | null {
  const wasSaid = (template: string): boolean => said.includes(template);
  const fresh = missing.find((line) => !wasSaid(otherWords(questions[line].say.template)));
  return fresh ?? missing.find((line) => !wasSaid(lastWords(questions[line].say.template))) ?? null;
}

/** Notes that what their means carry was offered. */
export const offeredByMeans = "means-offered";

/** Notes that they keep their figures to themselves, and what is possible without. */
export const toldSmall = "small-without-figures";

/** The first question of the short form, why we ask first; null where no statement is taken. */
export function beginMeans(turn: Turn): Reply | null {
  const { means: standingWith } = turn.known;
  if (standingWith === null) return null;
  const standing = standingWith(noAnswers);
  const { notes } = turn.conversation;
  if (standing.missing.length === 0) {
    return notes.includes(offeredByMeans) ? null : affordable(turn, standing);
  }
  // Who keeps their figures to themselves is not asked for them again.
  if (notes.includes(toldSmall)) return null;
  // Who was asked already and tells again that there is nothing is not asked once more.
  if (askedLine(turn) !== null || notes.includes(`asked:${questions.income.name}`)) return null;
  const made = goOn(turn, standing);
  // A text message has room for help or for our reason: help goes first.
  const brief = turn.conversation.channel === "sms" && signalOf(turn, "hardship") !== undefined;
  return brief ? made : { ...made, say: [say("means-why")] };
}

/** What they wish is beyond policy or beyond them: what they can keep up is asked first; null: it was. */
export function byMeansFirst(turn: Turn, wish: OfferWish): Reply | null {
  const standing = turn.known.means?.(noAnswers);
  if (standing === undefined) return null;
  const { conversation } = turn;
  if (standing.missing.length === 0) {
    if (conversation.notes.includes(offeredByMeans)) return null;
    return affordable({ ...turn, conversation: { ...conversation, wish } }, standing);
  }
  const { missing } = standing;
  const again = conversation.notes.filter((note) => note === `asked:means ${missing[0] ?? ""}`);
  if (again.length >= mostMeansAsked) return null;
  const made = goOn(turn, standing);
  return { ...made, say: [whyAsked(turn, wish)], change: { ...made.change, wish } };
}

/** All was told of their means, and they name no sum: what those carry, from the day they name. */
export function byMeansAgain(turn: Turn, wish: OfferWish): Reply | null {
  const standing = turn.known.means?.(noAnswers);
  if (standing === undefined || standing.missing.length > 0) return null;
  return affordable({ ...turn, conversation: { ...turn.conversation, wish } }, standing);
}

/** Why we ask; no figure but the ledger's and an offer's is said, theirs neither. Who was told so is thanked. */
function whyAsked(turn: Turn, wish: OfferWish): Say {
  const named = namedIn(wish);
  const before = namedIn(turn.conversation.wish ?? null);
  if (askedLine(turn) !== null && named?.minor === before?.minor) return say("budget-heard");
  // That it is less than the least was said with the least.
  const wasTold = turn.conversation.said?.includes("least-or-less") === true;
  return named === null || wasTold ? say("means-why") : say("means-why-named");
}

/** A line of the statement that was asked for so often is not asked for again. */
const mostMeansAsked = 2;

/** Where no statement is taken, or was asked for in vain: what they can spare, or a colleague. */
export function amountOrPerson({ conversation }: Turn): Question {
  const asked = conversation.notes.some(
    (note) =>
      note === toldSmall || note === `asked:${askAmount.name}` || note.startsWith("asked:means "),
  );
  return asked ? wantPerson : askAmount;
}

/** What they wished where their means carry it, else the most that they do. */
function affordable(turn: Turn, standing: MeansStanding): Reply {
  const { mint, nothingLeft } = standing;
  const wish = turn.conversation.wish ?? null;
  const lump = lumpIn(wish);
  const named = lump !== null && wish?.kind === "plan" ? wish.instalment : namedIn(wish);
  const every = named === null || lump !== null ? null : rhythmIn(wish);
  const byMeans = mint({ kind: "by-means", instalment: named, every, firstOn: beginsOn(wish) });
  const asked =
    wish === null || (named === null && lump === null) || !isWhole(wish) ? byMeans : mint(wish);
  const best = asked.ok ? asked : byMeans;
  const offer = best.ok ? best.value : best.error.nearest;
  const tooMuch = offer !== null && named !== null && largestOf(offer).minor > named.minor;
  const { notes } = turn.conversation;
  const change = { notes: noted(notes, offeredByMeans) };
  if (tooMuch) return leastThereIs(turn, { mint }, offer);
  if (offer === null) {
    return reply({
      say: [say("means-nothing")],
      question: wantPerson,
      change: { flow: "hardship", pending: null, wish: null, ...change },
      disposition: "offer-refused",
    });
  }
  const made = readBack(turn, offer);
  const short = nothingLeft || offer.terms.kind === "pause";
  const why = asksWhyThat(turn.text) ? reckonedSay(standing) : null;
  const pauses = offer.terms.kind === "pause";
  const kept = wish !== null && pauses && isTheirs(wish, offer) ? wish : null;
  // The day of the pause, said back: why there is a pause was told with it.
  const saidBack = wish !== null && pauses && kept === null && notes.includes(offeredByMeans);
  const heard = saidBack ? [] : [short ? nothingSay(standing) : say("means-heard")];
  const assumed =
    why === null && heard[0]?.template === "means-guide" ? householdSay(turn, standing) : [];
  const says = [...(why === null ? heard : [why]), ...assumed, ...middleSay(turn)];
  return reply({
    ...made,
    say: [
      ...says,
      ...latestStart(offer, wish),
      ...otherRhythm(offer, named === null || lump !== null ? null : rhythmIn(wish)),
      ...(lump === null || asked.ok || pauses ? [] : [lumpSay(turn, lump)]),
      ...(kept !== null ? [say("wish-kept", { link: turn.known.paymentLink })] : []),
    ],
    change: { ...made.change, wish: kept, notes: lumpNoted(change.notes, lump) },
    forward: true,
  });
}

/** A sum, or a day of their own: "till 2 June, and what of interest?" is the day of the pause, and names nothing to pay. */
const isTheirs = (wish: OfferWish, { terms }: Offer): boolean => {
  const from = beginsOn(wish);
  const isOwnDay = from !== null && !(terms.kind === "pause" && terms.until === from);
  const lowers = wish.kind === "settlement" && wish.amount !== null;
  return namedIn(wish) !== null || lumpIn(wish) !== null || isOwnDay || lowers;
};

/** Nothing is left: by whose reckoning, where something comes in. */
const nothingSay = ({ reckoned, answers }: MeansStanding): Say =>
  reckoned === null || answers.income?.length === 0
    ? say("means-nothing")
    : say("means-guide", { number: reckoned.people });

/** Nobody was asked for how many it has to do, nor told it as such: the number is said as ours. */
function householdSay({ conversation, text }: Turn, { reckoned }: MeansStanding): readonly Say[] {
  const asked = conversation.notes.some((note) =>
    /^asked:means (?:household|children)/u.test(note),
  );
  const told = text.split(/[,.;!?\n।]/u).some((one) => tellsHousehold(one) || isAlone(one));
  return asked || told || reckoned === null
    ? []
    : [say("household-assumed", { number: reckoned.people })];
}

/** They named less than policy bears: the least there is, with its figure and behind the sum at once, theirs to take or leave. */
function leastThereIs(turn: Turn, { mint }: Pick<MeansStanding, "mint">, offer: Offer): Reply {
  const { wish = null, notes } = turn.conversation;
  const first = wish?.kind === "plan" ? (wish.first ?? null) : null;
  const firstOn = beginsOn(wish);
  const plan = offer.terms.kind === "plan";
  const behind = plan && first !== null ? longestPlan(mint, { every: aMonth, first }) : null;
  const holds = behind !== null && duesOf(behind.terms)[0]?.amount.minor === first?.amount.minor;
  const even = plan ? (longestPlan(mint, { firstOn }) ?? offer) : offer;
  const least = holds ? behind : even;
  const amount = duesOf(least.terms)[holds ? 1 : 0]?.amount ?? largestOf(least);
  const made = readBack(turn, least);
  return reply({
    ...made,
    say: [
      say("means-heard"),
      ...latestStart(least, wish),
      ...(first === null || holds ? [] : [lumpSay(turn, first.amount)]),
      say("least-by-means", { amount }),
    ],
    change: {
      ...made.change,
      wish: null,
      notes: [...lumpNoted(noted(notes, offeredByMeans), first?.amount ?? null), leastTold],
    },
    forward: true,
  });
}

/** How often they named is not what can be: said before it is read back. */
const otherRhythm = ({ terms }: Offer, every: PlanWish["every"]): readonly Say[] => {
  if (every === null || terms.kind !== "reduced") return [];
  const { rhythm } = terms;
  const same = rhythm.unit === every.unit && rhythm.every === every.every;
  return same ? [] : [say("closest")];
};

/** They asked to begin later than policy waits: the latest day is said. */
function latestStart({ terms }: Offer, wish: OfferWish | null): readonly Say[] {
  const asked = beginsOn(wish);
  const dueOn = terms.kind === "pause" ? undefined : duesOf(terms)[0]?.dueOn;
  const isSooner = asked !== null && dueOn !== undefined && dueOn < asked;
  return isSooner ? [say("start-latest", { dueOn })] : [];
}

/** A promise without its day is no proposal yet. */
const isWhole = (wish: OfferWish): boolean => wish.kind !== "promise" || wish.dueOn !== null;
