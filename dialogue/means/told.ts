/** What a message tells of their means, line by line. */

import { type Money, zero } from "@forbear/kernel";
import type { MeansAnswers, MeansItem, MeansQuestion } from "../conversation.ts";
import { isQuestion } from "../heard/asides.ts";
import { isPlainYes } from "../heard/plain-yes.ts";
import { type Turn, intentOf, means, signalOf, valuesOf } from "../turn/turn.ts";
import { householdAnew, householdTold } from "./children.ts";
import {
  householdBeside,
  householdWords,
  isAlone,
  isNoDebts,
  isNoIncome,
  isNothing,
  saysNoIncome,
  tellsHousehold,
} from "./household.ts";
import type { Item, Told } from "./items.ts";
import { askedLine, noAnswers } from "./questions.ts";
import { monthly, regular } from "./regular.ts";
import { home, isWhole } from "./statement.ts";
import { isStatement, readingOf } from "./reading.ts";

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
  const persons = personsTold(turn, asked);
  // "Me and my son, he is 9": an age is no sum.
  const noSums = persons !== null && (tellsHousehold(turn.text) || !hasSumBeside(turn));
  const sums = noSums ? null : sumsTold(turn, asked);
  if (sums === null) {
    if (persons === null) return offersTerms(turn) ? null : noneTold(turn, asked);
    return { ...noAnswers, ...noneBeside(turn, asked), household: persons };
  }
  const essentials = asked === "essentials" ? allOf(turn, sums.essentials) : sums.essentials;
  return { ...sums, essentials, household: persons ?? householdBeside(turn.text) };
}

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
  const speaks =
    asked === "household" || tellsHousehold(text) || ((asked ?? before) !== null && isAlone(text));
  return speaks ? householdTold(conversation, text) : null;
}

/** Asked what goes out, they tell all of it: a home that they do not name costs nothing. */
function allOf(turn: Turn, told: readonly MeansItem[] | null): readonly MeansItem[] | null {
  const currency = turn.debt?.total.currency;
  if (told === null || currency === undefined || isWhole(told)) return told;
  return [...told, { ...regular(zero(currency), monthly), of: home }];
}

/** "Nothing else, just me": none of what was asked, and for whom it has to do. */
function noneBeside({ text }: Turn, asked: MeansQuestion | null): Partial<MeansAnswers> {
  const [first = ""] = text.split(/[,.;\n]/u);
  const none = asked === "otherDebts" && first !== text && (isNothing(first) || isNoDebts(first));
  return none ? { otherDebts: [] } : {};
}

/** Nothing of a line: no income, no other debts, "nothing" to what was asked. */
function noneTold(turn: Turn, asked: MeansQuestion | null): MeansAnswers | null {
  const { text } = turn;
  if (asked === null) return tellsNoIncome(turn) ? { ...noAnswers, income: [] } : null;
  if (isNoDebts(text)) return { ...noAnswers, otherDebts: [] };
  if (asked === "income") return isNoIncome(text) ? { ...noAnswers, income: [] } : null;
  if (asked === "household") return null;
  const nods = asked === "otherDebts" && askedAgain(turn) && isPlainYes(text);
  if (!isNothing(text) && !nods) return null;
  const before = turn.known.means?.(noAnswers).answers[asked] ?? [];
  return { ...noAnswers, [asked]: asked === "essentials" ? allOf(turn, before) : before };
}

type Lines = Pick<MeansAnswers, "income" | "essentials" | "otherDebts">;

/** The lines of money, with what stood in them before; null where no sum of theirs is told. */
function sumsTold(turn: Turn, asked: MeansQuestion | null): Omit<MeansAnswers, "household"> | null {
  const before = turn.known.means?.(noAnswers).answers ?? noAnswers;
  const read = readingOf(turn);
  if (read !== null && isStatement(turn, read)) {
    const put = putRight(before, read);
    if (put !== null) return put;
    const items = read.items.flatMap((item): readonly Item[] => {
      const line = lineFor(item, asked) ?? leads(item, read, before);
      return line === null ? [] : [{ ...item, line }];
    });
    const known = items.filter(({ line }) => line !== "food");
    const of = (line: keyof Lines): readonly MeansItem[] | null =>
      withItems(
        before[line],
        known.filter((one) => one.line === line),
      );
    const none =
      read.noDebts || namesOldDebt(read, before, asked) ? (before.otherDebts ?? []) : null;
    const told = {
      income: of("income"),
      essentials: of("essentials"),
      otherDebts: of("otherDebts") ?? none,
    };
    if (items.length > 0 || none !== null || read.includes) return told;
  }
  return byRoles(turn, asked, before);
}

/** What the words do not name, by the line that was asked for. */
function lineFor({ line, name }: Item, asked: MeansQuestion | null): Item["line"] {
  // Asked what other debts take: the car is being paid off.
  if (asked === "otherDebts" && name === "car") return "otherDebts";
  return line ?? (asked === "household" ? null : asked);
}

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

/** "520, not 620": that figure, in whichever line it stands. */
function putRight(
  before: MeansAnswers,
  { items, instead }: Told,
): Omit<MeansAnswers, "household"> | null {
  const [right, more] = items;
  if (instead === null || right === undefined || more !== undefined) return null;
  const lines = ["income", "essentials", "otherDebts"] as const;
  const line = lines.find((one) =>
    (before[one] ?? []).some(({ amount }) => amount.minor === instead.minor),
  );
  if (line === undefined) return null;
  const put = (before[line] ?? []).map((one) =>
    one.amount.minor !== instead.minor
      ? one
      : right.every === null
        ? { ...one, amount: right.amount }
        : { ...one, ...regular(right.amount, right.every) },
  );
  return { income: null, essentials: null, otherDebts: null, [line]: put };
}

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
  const all = amountsTold(turn, asked);
  const every = valuesOf(turn, "recurrence").at(0)?.value ?? null;
  const of = (line: keyof Lines): readonly MeansItem[] | null =>
    withItems(
      before[line],
      all
        .filter(({ role }) => roleLine(role, asked) === line)
        .map(({ amount }) => ({ line, name: "", amount, every, adds: false })),
    );
  const told = { income: of("income"), essentials: of("essentials"), otherDebts: of("otherDebts") };
  return all.length === 0 ? null : told;
}

/** A line with what is told of it now: a sum that is named in the place of that name, one that is not in the place of all. */
function withItems(
  before: readonly MeansItem[] | null,
  items: readonly Item[],
): readonly MeansItem[] | null {
  if (items.length === 0) return null;
  const plain = items.some(({ name, adds }) => name === "" && !adds);
  const renamed = new Set(items.filter(({ adds }) => !adds).map(({ name }) => name));
  const kept = (before ?? []).filter(({ of = "" }) => !renamed.has(of) && !plain);
  return [...kept, ...items.map(itemOf)];
}

const itemOf = ({ name, amount, every }: Item): MeansItem => ({
  ...regular(amount, every ?? monthly),
  ...(name === "" ? {} : { of: name }),
});

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
