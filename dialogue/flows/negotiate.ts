/** negotiate: what they can spare, told or asked, and then what they agree and propose. */

import type { Money, PlainDate } from "@forbear/kernel";
import type { MeansAnswers, OfferWish, Say } from "../conversation.ts";
import { namesFigures, readingOf } from "../means/answers/reading.ts";
import { openOfChildren } from "../means/household/children.ts";
import { tellsHousehold } from "../means/household/household.ts";
import { countsSay } from "./counts-asked.ts";
import { quietIn } from "../heard/contact/quiet-words.ts";
import { offersSum } from "../heard/wishes/sum-offered.ts";
import { amountOrPerson, goOn, offeredByMeans } from "../terms/affordability.ts";
import {
  askChildren,
  askDebt,
  askedLine,
  childrenAskedOf,
  noAnswers,
  openMeans,
} from "../means/questions.ts";
import { moneyLines } from "../means/stood.ts";
import { answered } from "../means/statement.ts";
import { toldIn } from "../means/told/told.ts";
import { dayMeanwhile, onDay } from "../terms/days/day-meanwhile.ts";
import { notesMiddle } from "../means/answers/middle.ts";
import { incomeVaries } from "../means/answers/varied-income.ts";
import { namedIn } from "../terms/named/wish-shape.ts";
import { wishOf } from "../terms/wishes.ts";
import { wantPerson } from "../turn/questions.ts";
import {
  type Question,
  type Reply,
  type Turn,
  isNoted,
  means,
  needsGentleness,
  reply,
  signalOf,
  together,
  valuesOf,
} from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import { amidMeans, wasThanked } from "./amid-means.ts";
import { agreeing } from "./agreeing.ts";
import { asItStands, reckonsAnew } from "./beside-pause.ts";
import { cannotAtAll } from "./cannot-at-all.ts";
import { proposesTerms } from "./figures-in-answer.ts";
import { isOfOffer, ofTheOffer } from "./of-the-offer.ts";
import { openQuestion } from "./repair.ts";

/** The business of agreeing, in one message; null where it brings none. */
export function negotiate(turn: Turn): Reply | null {
  const made = negotiated(turn);
  return made === null ? null : asItStands(turn, made);
}

function negotiated(turn: Turn): Reply | null {
  if (turn.debt === null || speaksOfQuiet(turn)) return null;
  const cannot = cannotAtAll(turn);
  if (cannot !== null) return cannot;
  // "Actually rent is 950 now": a figure of their household is said of no offer.
  const named = namesFigures(turn);
  const ofIt = named && !isOfOffer(turn) ? null : ofTheOffer(turn);
  if (ofIt !== null) return ofIt;
  const anew = reckonsAnew(turn, turn.debt);
  if (anew !== null && toldIn(turn) === null) return anew;
  const amid = amidMeans(turn, turn.debt);
  if (amid !== null) return amid;
  const { means: standingWith } = turn.known;
  const varies = incomeVaries(turn);
  if (varies !== null) return varies;
  const told = standingWith === null ? null : toldIn(turn);
  if (told !== null && isOtherMoney(turn, told)) {
    return inOurMoney(turn, turn.debt.total.currency);
  }
  const open = openMeans(turn);
  const day = told === null && open === null ? null : dayMeanwhile(turn);
  if (told === null && rhythmAlone(turn)) return reply({ question: open });
  if (standingWith === null || told === null) {
    return open !== null && day !== null ? keptDay(turn, day, open) : agreeing(turn, turn.debt);
  }
  const standing = standingWith(told);
  const withMeans = knowing(turn, told, standingWith);
  const wish = wishOf(withMeans);
  const offers = !named || readingOf(turn)?.offers === true;
  const proposes =
    wish !== null && offers && offersSum(withMeans.understood.values) && proposesTerms(turn);
  const rest = proposes ? agreeing(withMeans, turn.debt) : null;
  const line = askedLine(turn);
  // Of what was reckoned with another household it is reckoned anew.
  const reckons = isNoted(turn, offeredByMeans) && standing.missing.length === 0;
  const ofHome = line === null && !reckons && tellsHousehold(turn.text);
  const heard = ofHome ? household(turn) : null;
  // Of the household or the rent, where we asked what comes in: thanks, and the question stands or waits.
  const beside = line !== null && told[line] === null;
  const wished = day === null ? null : onDay(turn, day);
  const withDay = wished === null ? turn : wishing(turn, wished);
  const part = rest === null ? leftOpen(turn, told) : null;
  const asked = part === null ? null : reply({ question: part, change: { flow: "hardship" } });
  const putsRight = corrected(turn, told);
  const goes = asked ?? rest ?? heard ?? goOn(withDay, standing);
  // Who puts a figure right was not answering: what we asked last stands.
  const stays = putsRight && goes.question === wantPerson ? open : null;
  const next = stays === null ? goes : { ...goes, question: stays };
  const keeps = day !== null && rest === null && next.change.wish === undefined;
  // "Rent 1350, and I can give 50 a month": what they would pay waits for the verdict.
  const offered = rest === null && readingOf(turn)?.offers === true && namedIn(wish) !== null;
  const asksOn = next.question?.name.startsWith("means ") === true;
  const heardWish = offered && asksOn && !keeps && next.change.wish === undefined;
  const wishSaid = isSaid(turn, "wish-heard") ? [] : [say("wish-heard")];
  const all = together([
    reply({ say: takenUp(turn, next.question, { putsRight, beside, answered: rest !== null }) }),
    reply(heardWish ? { say: wishSaid, change: { wish } } : {}),
    reply(keeps ? { say: [say("day-kept", { dueOn: day })], change: { wish: wished } } : {}),
    next,
    reply({
      acts: [{ kind: "note-means", told }],
      forward: true,
      disposition: "means-asked",
    }),
  ]);
  return notesMiddle(turn, all);
}

/** The turn as it stands with what it tells: its figures are their household's, and nothing told now is asked for again. */
function knowing(turn: Turn, told: MeansAnswers, standingWith: StandingWith): Turn {
  const read = readingOf(turn);
  const own = [
    ...(read?.items ?? []).filter(({ line }) => line !== null).map(({ amount }) => amount),
    ...(read?.aside ?? []),
  ];
  const isOwn = (value: Turn["understood"]["values"][number]): boolean =>
    value.kind === "money" &&
    "currency" in value.value &&
    own.some(({ minor }) => minor === ("minor" in value.value ? value.value.minor : null));
  const values = turn.understood.values.filter((value) => !isOwn(value));
  const text = turn.understood.values
    .filter(isOwn)
    .reduce((rest, { text: said }) => rest.replace(said, " "), turn.text);
  const means: StandingWith = (more) => standingWith(answered(told, more));
  return {
    ...turn,
    text,
    understood: { ...turn.understood, values },
    known: { ...turn.known, mint: means(noAnswers).mint, means },
  };
}
type StandingWith = NonNullable<Turn["known"]["means"]>;

/** What is said of what they told: that it counts, that it is put right, or thanks. */
function takenUp(
  turn: Turn,
  next: Question | null,
  of: { readonly putsRight: boolean; readonly beside: boolean; readonly answered: boolean },
): readonly Say[] {
  const counts = countsSay(turn);
  if (counts !== null) return [counts];
  if (of.putsRight) return [say("figure-put-right")];
  // Help that is named for one in need begins with thanks of its own.
  if (of.answered || wasThanked(turn)) return [];
  if (of.beside) return [say("told")];
  // What they tell before we asked is thanked, so that our next question does not come from nowhere.
  const asks = next?.name.startsWith("means ") === true;
  const begins = asks && !turn.conversation.notes.some((note) => note.startsWith("asked:means "));
  return begins ? [say("budget-heard")] : [];
}

/** "Rent is 480, not 450": what was told before stands there with another figure. */
function corrected({ known }: Turn, told: MeansAnswers): boolean {
  const before = known.means?.(noAnswers).answers ?? noAnswers;
  const { household } = before;
  if (household !== null && told.household !== null)
    return (
      household.adults !== told.household.adults || household.children !== told.household.children
    );
  return moneyLines.some((line) =>
    (before[line] ?? []).some(
      ({ of, amount }) =>
        told[line] !== null &&
        amount.minor > 0n &&
        !told[line].some((now) => now.of === of && now.amount.minor === amount.minor),
    ),
  );
}

/** What their answer leaves open: a debt without what it takes, how many are children. */
const leftOpen = (turn: Turn, told: MeansAnswers): Question | null =>
  debtLeftOpen(turn, told) ?? openOfChildren(turn, told) ?? childrenStillOpen(turn, told);

/** "A loan, 380, and a card": how much for the card, asked once. */
function debtLeftOpen(turn: Turn, { otherDebts }: MeansAnswers): Question | null {
  const [name] = readingOf(turn)?.unpriced ?? [];
  const asked = turn.conversation.said?.includes("ask-that-debt") === true;
  const stands = otherDebts?.some(({ of }) => of === name) === true;
  if (name === undefined || asked || stands || otherDebts === null) return null;
  return askedLine(turn) === null ? null : askDebt(name);
}

/** Asked how many are children they tell of money: it is asked once more before anything rests on it. */
function childrenStillOpen({ conversation }: Turn, told: MeansAnswers): Question | null {
  const persons = childrenAskedOf(conversation);
  const twice = (conversation.asked?.times ?? 0) > 1;
  return persons === null || twice || told.household !== null ? null : askChildren(persons);
}

/** "20,000 Mexican pesos a month", of a debt in dollars: nothing is reckoned from it. */
const isOtherMoney = ({ debt }: Turn, { income, essentials, otherDebts }: MeansAnswers): boolean =>
  [income, essentials, otherDebts].some((line) =>
    (line ?? []).some(({ amount }) => amount.currency !== debt?.total.currency),
  );

/** The money of the account, and how much theirs is in it; a figure of no line that stands open asks for none. */
function inOurMoney(turn: Turn, currency: Money["currency"]): Reply {
  const open = openMeans(turn);
  if (open === null || turn.conversation.said?.includes("ask-in-money") === true) {
    const question = open ?? openQuestion(turn) ?? amountOrPerson(turn);
    return reply({ say: [say("other-money", { currency })], question });
  }
  const asks = { name: open.name, say: say("ask-in-money", { currency }) };
  return reply({ question: asks, forward: true });
}

const wishing = (turn: Turn, wish: OfferWish): Turn => ({
  ...turn,
  conversation: { ...turn.conversation, wish },
});

const isSaid = ({ conversation }: Turn, template: string): boolean =>
  conversation.said?.includes(template) === true;

/** "Next Friday", asked what goes out: the day of whatever they can keep up, and the question stands. */
const keptDay = (turn: Turn, dueOn: PlainDate, question: Question): Reply =>
  reply({
    say: [say("day-kept", { dueOn })],
    question,
    change: { wish: onDay(turn, dueOn) },
  });

/** "I'm paid weekly", asked what comes in: how often, and how much each time is asked once more. */
const rhythmAlone = (turn: Turn): boolean =>
  askedLine(turn) === "income" &&
  valuesOf(turn, "recurrence").length > 0 &&
  turn.understood.values.every(({ kind }) => kind === "recurrence") &&
  !proposesTerms(turn);

/** "Two kids", before we asked: it is kept, and what stands open is asked for. */
function household(turn: Turn): Reply {
  if (needsGentleness(turn)) return reply({ say: [say("heard-you")] });
  return reply({ say: [say("told")], question: openQuestion(turn) ?? amountOrPerson(turn) });
}

/** "Don't text on Sundays": days on which nobody writes are no days of a plan. */
const speaksOfQuiet = (turn: Turn): boolean =>
  valuesOf(turn, "money").length === 0 &&
  (signalOf(turn, "inconvenient") !== undefined ||
    signalOf(turn, "stop_channel") !== undefined ||
    means(turn, "set_preference")) &&
  quietIn(turn) !== null;
