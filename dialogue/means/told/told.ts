/** What a message tells of their means, line by line. */

import { type Money, zero } from "@forbear/kernel";
import type { MeansAnswers, MeansItem, MeansQuestion } from "../../conversation.ts";
import { isQuestion } from "../../heard/questions-in.ts";
import { phrases, plainly } from "../../words/phrases.ts";
import { saysToldLate } from "../../heard/answers/told-late.ts";
import { isPlainYes } from "../../heard/answers/plain-yes.ts";
import { type Turn, intentOf, means, signalOf, valuesOf } from "../../turn/turn.ts";
import { householdAnew, householdTold } from "../household/children.ts";
import {
  householdBeside,
  householdWords,
  isAlone,
  isNoDebts,
  isNoIncome,
  isNothing,
  listsHome,
  saysNoIncome,
  tellsHousehold,
} from "../household/household.ts";
import type { Told } from "../figures/items.ts";
import type { Item } from "../figures/pieces.ts";
import { tellsNone } from "../answers/none-of-it.ts";
import { askedLine, debtAskedOf, noAnswers } from "../questions.ts";
import { monthly, regular } from "../regular.ts";
import { lessParts, withoutOnce, withoutTotals } from "./counted-once.ts";
import { putRight, withItems } from "./lines-kept.ts";
import { paysNoOthers } from "../figures/other-debts.ts";
import { saidOfOffers } from "./said-of-offers.ts";
import { shareOfIncome } from "./share-of-income.ts";
import { home, isWhole } from "../statement.ts";
import { type MoneyLine, moneyLines } from "../stood.ts";
import { isStatement, readingOf } from "../answers/reading.ts";
import { isToldAgain } from "./told-again.ts";
import { isUnreckoned } from "../answers/unreckoned.ts";
import { whatIsToCount } from "../answers/what-counts.ts";

type Said = { readonly amount: Money; readonly role: string | undefined };

/** No words beside the amount. */
const isBareAmount = ({ text, understood }: Turn): boolean =>
  !/\p{L}/u.test(understood.values.reduce((rest, { text: said }) => rest.replace(said, " "), text));

/** An income that nobody asked for must be told in so many words. */
const sureOfIncome = 0.5;
const tellsIncome = (turn: Turn): boolean =>
  (intentOf(turn, "give_income")?.confidence ?? 0) >= sureOfIncome;

/** Amounts that tell of income or spending; what is offered, paid or quoted is none. */
function amountsTold(turn: Turn, asked: MeansQuestion | null): readonly Said[] {
  const proposes = means(turn, "propose_plan", "promise_to_pay");
  // "9,000 comes in, 8,000 goes out, I can give 800": what is offered tells the others apart from it.
  const apart = valuesOf(turn, "money").some(({ role }) => role === "instalment");
  return valuesOf(turn, "money").flatMap(({ value, role }): readonly Said[] => {
    if (!("currency" in value)) return [];
    const own = role === "income" || role === "expense";
    const offered = role === "offer" || role === "instalment";
    const answers = asked !== null && (role === undefined || (offered && !proposes));
    // "I get 1,400 a month": so much each time, and it comes in; a bare number answers what was asked.
    const told = tellsIncome(turn) && !isBareAmount(turn) && !isQuestion(turn.text);
    const comesIn = asked === null && !proposes && offered && told;
    if (comesIn) return [{ amount: value, role: "income" }];
    const tells =
      asked !== null || !proposes || apart || means(turn, "give_income", "give_expenses");
    return (own && tells) || answers ? [{ amount: value, role }] : [];
  });
}

/** "How do I pay the 50?" tells nothing of what comes in. */
const asksOfPaying = (turn: Turn): boolean =>
  isQuestion(turn.text) && means(turn, "ask_payment_methods", "ask_balance", "ask_breakdown");

/** What the message tells of their means, each line as it stands with it; null where it tells nothing. */
export function toldIn(turn: Turn): MeansAnswers | null {
  const asked = askedLine(turn);
  // "My daughter gives me 300, I had not said that": who gives it lives nowhere by that.
  const late = asked === null && saysToldLate(turn.text);
  const gives = late && hasSumBeside(turn) && valuesOf(turn, "recurrence").length > 0;
  // "Dono ki jod ke 83k": what two bring in, and not for how many it has to do.
  const persons =
    gives || (asked !== "household" && tellsJoint(turn)) ? null : personsTold(turn, asked);
  if ((asked === "income" || asked === "essentials") && tellsNone(turn.text, asked))
    return noneOf(turn, asked);
  const read = asked === "otherDebts" ? readingOf(turn) : null;
  if (read?.items.length === 0) {
    const before = turn.known.means?.(noAnswers).answers.otherDebts ?? [];
    if (paysNoOthers(turn.text)) return { ...noAnswers, otherDebts: before };
    if (read.owed) return null;
  }
  // "Me and my son, he is 9": an age is no sum.
  const noSums = persons !== null && (tellsHousehold(turn.text) || !hasSumBeside(turn));
  const sums = noSums ? null : sumsTold(turn, asked);
  if (sums === null) {
    if (persons === null)
      return saysNoOthers(turn, asked)
        ? { ...noAnswers, otherDebts: turn.known.means?.(noAnswers).answers.otherDebts ?? [] }
        : offersTerms(turn)
          ? null
          : noneTold(turn, asked);
    return { ...noAnswers, ...noneBeside(turn, asked), household: persons };
  }
  const all = asked === "essentials" && whatIsToCount(turn.text) === null;
  const essentials = all ? allOf(turn, sums.essentials) : sums.essentials;
  const beside = tellsJoint(turn) ? null : householdBeside(turn.text);
  return { ...sums, essentials, household: gives ? null : (persons ?? beside) };
}

/** What comes in, told for both in one. */
const tellsJoint = (turn: Turn): boolean => readingOf(turn)?.joint === true;

/** "My bf moved in, he makes 1,900": a sum, and not how old or how many somebody is. */
function hasSumBeside(turn: Turn): boolean {
  const rest = householdWords(turn.text);
  return valuesOf(turn, "money").some(({ text }) => rest.includes(text));
}

function personsTold(turn: Turn, asked: MeansQuestion | null): MeansAnswers["household"] {
  const { text, conversation, known } = turn;
  const before = known.means?.(noAnswers).answers.household ?? null;
  const anew = householdAnew(conversation, before, text);
  if (anew !== null) return anew;
  const [first = ""] = text.split(clauseEnd);
  const rest = asked === "otherDebts" && isNone(first) ? text.slice(first.length + 1) : "";
  if (tellsHousehold(rest)) return householdTold(conversation, rest);
  const speaks =
    asked === "household" ||
    tellsHousehold(text) ||
    ((asked ?? before) !== null && isAlone(text)) ||
    (before === null && tellsHomeBeside(turn, asked));
  return speaks ? householdTold(conversation, text) : null;
}

/** Beside what is hard for them, or our questions, and where they offer nothing. */
const tellsHomeBeside = (turn: Turn, asked: MeansQuestion | null): boolean =>
  (asked !== null || signalOf(turn, "hardship") !== undefined) &&
  !means(turn, "propose_plan", "promise_to_pay", "pay_now", "accept_offer", "report_payment") &&
  !isQuestion(turn.text) &&
  listsHome(turn.text);

/** Asked what goes out, they tell all of it: a home that they do not name costs nothing. */
function allOf(turn: Turn, told: readonly MeansItem[] | null): readonly MeansItem[] | null {
  const currency = turn.debt?.total.currency;
  if (told === null || currency === undefined || isWhole(told)) return told;
  return [...told, { ...regular(zero(currency), monthly), of: home }];
}

const clauseEnd = /[,.;!।\n]/u;
const isNone = (clause: string): boolean =>
  isNothing(clause) || isNoDebts(clause) || paysNoOthers(clause);

/** "I said none, no debts", "none, I'd pay 50 a month": asked what other debts take, a part of it says that none do. */
export const saysNoOthers = ({ text }: Pick<Turn, "text">, asked: MeansQuestion | null): boolean =>
  asked === "otherDebts" && text.split(clauseEnd).some((clause) => isNone(clause));

/** "Nothing else, just me": none of what was asked, and for whom it has to do. */
function noneBeside({ text }: Turn, asked: MeansQuestion | null): Partial<MeansAnswers> {
  const [first = ""] = text.split(clauseEnd);
  const none = asked === "otherDebts" && first !== text && isNone(first);
  return none ? { otherDebts: [] } : {};
}

/** Nothing of a line: no income, no other debts, "nothing" to what was asked. */
function noneTold(turn: Turn, asked: MeansQuestion | null): MeansAnswers | null {
  const { text } = turn;
  if (asked === null) return tellsNoIncome(turn) ? { ...noAnswers, income: [] } : null;
  if (isNoDebts(text)) return { ...noAnswers, otherDebts: [] };
  if (asked === "income") return isNoIncome(text) ? { ...noAnswers, income: [] } : null;
  if (asked === "household") return null;
  const part = shareOfIncome(text, turn.known.means?.(noAnswers).answers.income ?? null);
  if (part !== null && !/[?¿]/u.test(text)) return { ...noAnswers, [asked]: part };
  const nods = asked === "otherDebts" && askedAgain(turn) && isPlainYes(text);
  const unknown = debtAskedOf(turn.conversation) !== null && (isUnreckoned(text) || nods);
  if (!isNothing(text) && !nods && !unknown) return null;
  return noneOf(turn, asked);
}

/** None beside what was told of that line before. */
function noneOf(turn: Turn, asked: "income" | "essentials" | "otherDebts"): MeansAnswers {
  const before = turn.known.means?.(noAnswers).answers[asked] ?? [];
  return { ...noAnswers, [asked]: asked === "essentials" ? allOf(turn, before) : before };
}

/** The lines of money, with what stood in them before; null where no sum of theirs is told. */
function sumsTold(turn: Turn, asked: MeansQuestion | null): Omit<MeansAnswers, "household"> | null {
  const stood = turn.known.means?.(noAnswers).answers ?? noAnswers;
  const read = readingOf(turn);
  const before = { ...stood, income: withoutOnce(stood.income, read?.once ?? []) };
  if (read !== null && isStatement(turn, read)) {
    const ofDebt = debtAskedOf(turn.conversation) ?? "";
    const asks = asked !== null && whatIsToCount(turn.text) !== null;
    const theirs = read.items.filter((item) => !saidOfOffers(turn, item));
    const told = theirs.flatMap((item): readonly Item[] => {
      const line = lineFor(item, asked, read, before, turn.text) ?? leads(item, read, before);
      const again = read.includes && stands(item, before);
      const name = item.name === "" && asks && line !== "income" ? asideCounted : item.name;
      const owed = line === "otherDebts" ? (item.to ?? (name || ofDebt)) : name;
      return line === null || again ? [] : [{ ...item, line, name: owed }];
    });
    // "I make 4100 too": what comes in, told once more, comes in once.
    const isAgain = ({ line, name, adds, amount }: Item): boolean =>
      adds &&
      line === "income" &&
      (before.income ?? []).some(
        (one) => one.amount.minor === amount.minor && (one.of ?? "") === name,
      );
    // "Bike ki 4200 bola na": it stands, and counts once.
    const items = told.filter((item) => !isToldAgain(item, before, turn.text) && !isAgain(item));
    const known = items.filter(({ line }) => line !== "food");
    const lessened = before.income?.length !== stood.income?.length ? before.income : null;
    const again = asked === "otherDebts" && items.length < told.length;
    const none =
      read.noDebts || again || namesOldDebt(read, before, asked) ? (before.otherDebts ?? []) : null;
    const lines = {
      income: lineWith(before, "income", known, read) ?? lessened,
      essentials: lineWith(before, "essentials", known, read) ?? noneLeft(read, asked, before),
      otherDebts:
        lineWith(before, "otherDebts", known, read) ??
        none ??
        noneBeside(turn, asked).otherDebts ??
        null,
    };
    const isOut = lines.essentials !== null || lessened !== null;
    if (told.length > 0 || none !== null || read.includes || isOut) return lines;
  }
  return byRoles(turn, asked, before);
}

/** "That's after rent and everything": nothing more goes out. */
const noneLeft = (
  read: Told,
  asked: MeansQuestion | null,
  { income, essentials }: MeansAnswers,
): readonly MeansItem[] | null => {
  const tells = read.items.some(({ line }) => line === "income" || line === null);
  const speaks =
    asked === "essentials" || (asked === "income" && tells) || (tells && income === null);
  return read.allOut && speaks && essentials === null ? [] : null;
};

/** "Should I put the gym in? It's 30": one figure of the line, and not all of it. */
const asideCounted = "asked whether it counts";

/** One line as it stands with what is told of it; null where nothing is. */
function lineWith(
  before: MeansAnswers,
  line: MoneyLine,
  items: readonly Item[],
  { stood, instead }: Told,
): readonly MeansItem[] | null {
  const own = withoutTotals(items.filter((one) => one.line === line));
  const stands = line === "essentials" ? lessParts(before[line], own) : before[line];
  if (instead === null || stood?.line !== line) return withItems(stands, own);
  const right = own.find(({ adds, move }) => !adds && move !== "less" && move !== "more") ?? own[0];
  if (right === undefined) return withItems(before[line], own);
  const put = putRight(before[line] ?? [], stood, right);
  return (
    withItems(
      put,
      own.filter((one) => one !== right),
    ) ?? put
  );
}

/** What is also paid bit by bit: a car, a phone, a bill of a hospital. */
const paidOff: ReadonlySet<string> = new Set(["car", "phone", "medicine"]);

/** What the words do not name, by the line that was asked for. */
function lineFor(
  { line, name, adds, to }: Item,
  asked: MeansQuestion | null,
  { slips, items }: Told,
  before: MeansAnswers,
  text: string,
): Item["line"] {
  // Asked what comes in: what they get for a child, unless they say that they pay it.
  if (asked === "income" && name === "child support" && !paysIt.test(plainly(text)))
    return "income";
  // Asked what other debts take: the car is being paid off.
  const lists = items.filter((one) => one.line === "essentials" && !paidOff.has(one.name));
  if (asked === "otherDebts" && !adds && paidOff.has(name) && lists.length < 2) return "otherDebts";
  // "I give my brother 20 too", told late.
  if (line === null && asked === "household" && to !== undefined) return "otherDebts";
  if (line !== null || asked === null || asked === "household") return line;
  // "I said it wrong, 2900": of what they told last.
  const last = moneyLines[moneyLines.indexOf(asked) - 1];
  const alone = items.length === 1 && before[asked] === null;
  return slips && alone && last !== undefined && before[last] !== null ? last : asked;
}

const paysIt = phrases(String.raw`
  (?:i|we|to|must|gotta) pay|paying|goes (?:to|on)|take[sn]? out|garnish\p{L}*|me (?:quitan|descuentan|rebajan|sacan)|pago|pagamos|deta|deti|dena|देता|देती|देना
`);

/** "The 850 includes the water": told before, and no figure of its own. */
const stands = ({ amount }: Item, { income, essentials, otherDebts }: MeansAnswers): boolean =>
  [...(income ?? []), ...(essentials ?? []), ...(otherDebts ?? [])].some(
    (one) => one.amount.minor === amount.minor,
  );

/** "1,900 a month, and rent is 1,000": so much each time, ahead of what goes out, comes in. */
const leads = (item: Item, { items, offers }: Told, before: MeansAnswers): Item["line"] =>
  item === items[0] && item.every !== null && before.income === null && !offers && items.length > 1
    ? "income"
    : null;

/** "Just the car", "the EMI I told you of", asked what other debts take: nothing beside those. */
const namesOldDebt = (read: Told, before: MeansAnswers, asked: MeansQuestion | null): boolean =>
  asked === "otherDebts" &&
  read.items.length === 0 &&
  read.left.length === 0 &&
  read.named.some(
    ({ line, name }) =>
      (line === "otherDebts" && (before.otherDebts ?? []).length > 0) ||
      (before.essentials ?? []).some(({ of }) => of === name && name !== ""),
  );

/** "60 al mes podría", whatever was asked: what they would pay. */
const offersTerms = (turn: Turn): boolean => readingOf(turn)?.offers === true;

/** As the amounts were heard, where the words do not tell. */
function byRoles(
  turn: Turn,
  asked: MeansQuestion | null,
  before: MeansAnswers,
): Omit<MeansAnswers, "household"> | null {
  if (asksOfPaying(turn) || means(turn, "report_payment")) return null;
  if (offersTerms(turn)) return null;
  const aside = readingOf(turn)?.aside ?? [];
  const all = amountsTold(turn, asked).filter(
    ({ amount }) =>
      !aside.some((one) => one.minor === amount.minor) &&
      !saidOfOffers(turn, { line: null, name: "", amount, every: null }),
  );
  const ofDebt = debtAskedOf(turn.conversation) ?? "";
  const every = valuesOf(turn, "recurrence").at(0)?.value ?? null;
  // "I had not said that": it comes beside what stood.
  const adds = asked === null && saysToldLate(turn.text);
  const of = (line: MoneyLine): readonly MeansItem[] | null =>
    withItems(
      before[line],
      all
        .filter(({ role }) => roleLine(role, asked) === line)
        .map(({ amount, role }) => ({
          line,
          name: line === "otherDebts" ? ofDebt : "",
          amount,
          every,
          // "20 more to him", asked for whom it has to do, takes the place of no figure.
          adds: adds || (asked === "household" && role === undefined),
          move: null,
        })),
    );
  const told = { income: of("income"), essentials: of("essentials"), otherDebts: of("otherDebts") };
  return all.length === 0 ? null : told;
}

/** Told that nothing is fine too, they say "ok". */
const askedAgain = ({ conversation: { asked } }: Turn): boolean => (asked?.times ?? 0) > 1;

/** "I have zero income", before we asked, of one in need. */
const tellsNoIncome = (turn: Turn): boolean =>
  saysNoIncome(turn.text) && signalOf(turn, "hardship") !== undefined;

function roleLine(role: string | undefined, asked: MeansQuestion | null): MeansQuestion {
  if (role === "income") return "income";
  if (role === "expense") return asked === "otherDebts" ? "otherDebts" : "essentials";
  return asked === null || asked === "household" ? "essentials" : asked;
}
