/** The schedule of payments that a message lays out, whatever its parts and their order. */

import { type Money, weekday } from "@forbear/kernel";
import { type OfferWish, type PlanWish, untoldPlan } from "../conversation.ts";
import type { Understood } from "../meaning.ts";
import { type Turn, isVerified, means, valuesOf } from "../turn/turn.ts";
import { phrases, plainly } from "../words/phrases.ts";
import { leavesRestOpen, saysForgive, saysPayDay } from "../heard/wishes/when-words.ts";
import { type Item, type Laid, laidOut, putRight as inPlaceOf } from "./items.ts";
import { onEachDay, planOf } from "./plan.ts";
import { type Token, namesTwo, tokensOf } from "./tokens.ts";

/** "And the rest later": of which nothing is named. */
const hasTime = ({ size, days, rhythm, count, follows }: Item): boolean =>
  size.is !== "rest" || days.length > 0 || rhythm !== null || count !== null || follows;

const ofBudget = ["give_income", "give_expenses"] as const;
const notProposed: ReadonlySet<string> = new Set([...ofBudget, "ask_settlement"]);

/** Into how many parts it is to be, as they said before or say by "one ... the other"; null: untold. */
function partsInMind({ conversation, text, debt }: Turn): number | null {
  const { wish = null } = conversation;
  if (wish?.kind === "plan" && wish.count !== null && wish.instalment === null) {
    return wish.first ? halvesOf(wish, debt?.total ?? null) : wish.count;
  }
  return namesTwo(text) && !saysPayDay(text) ? pair : null;
}
const pair = 2;

/** Two halves, whoever pays them; other sizes tell not which of them is on which day. */
function halvesOf({ first = null, count }: PlanWish, total: Money | null): number | null {
  const half = ((total?.minor ?? 0n) + 1n) / 2n;
  const isHalf =
    first !== null && (first.amount.minor === half || 2n * first.amount.minor === total?.minor);
  return isHalf && count === 1 ? pair : null;
}

type Heard = {
  readonly laid: Laid;
  readonly total: Money;
  /** Something in it was said in the place of something else. */
  readonly isPutRight: boolean;
};

/** A sum, a figure or two days: without any of them nothing is laid out. */
const mayLayOut = (turn: Turn): boolean =>
  valuesOf(turn, "money").length > 0 ||
  /\p{Nd}{2}/u.test(turn.text) ||
  valuesOf(turn, "date").length > 1;

/** A turn asks several times what its message lays out: it is read once. */
const read = new WeakMap<Understood, Heard | null>();

/** What the words lay out; null where they leave it open, or hold a figure of which nothing is known. */
function heardIn(turn: Turn): Heard | null {
  const known = read.get(turn.understood);
  if (known !== undefined) return known;
  const heard = mayLayOut(turn) ? newlyHeard(turn) : null;
  read.set(turn.understood, heard);
  return heard;
}

/** What the message lays out, thing by thing; null where a figure in it tells none of them. */
export function tokensIn(turn: Turn): readonly Token[] | null {
  const total = turn.debt?.total;
  if (total === undefined) return null;
  const offers = valuesOf(turn, "money").some(
    ({ role }) => role === undefined || role === "offer" || role === "instalment",
  );
  return tokensOf({
    text: turn.text,
    language: turn.understood.language ?? turn.conversation.language,
    today: turn.known.today,
    total,
    offersAll: !offers && !means(turn, ...ofBudget, "report_payment"),
    country: turn.known.jurisdiction.country,
  });
}

/** "Dec 4, a Friday": its weekday just beside a day is no other day. */
const isToldOfDay = (token: Token, all: readonly Token[]): boolean =>
  token.is === "day" &&
  token.step.unit === "week" &&
  all.some((day) => {
    if (day.is !== "day" || day.step.unit === "week") return false;
    if (weekday(day.on) !== weekday(token.on)) return false;
    const [one, two] = day.from < token.from ? [day, token] : [token, day];
    const between = all.some(({ from }) => from >= one.to && from < two.from);
    return !between && two.from - one.to <= mostBetween;
  });
const mostBetween = 3;

/** "The remaining 6,738 at 280 a month", behind a part that was promised: what is left, said with its figure. */
function isWhatIsLeft({ debt }: Turn, tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (debt?.agreement.kind !== "promise" || token?.is !== "sum" || before?.is !== "rest")
    return false;
  const left = debt.total.minor - debt.agreement.amount.minor;
  const apart = left - token.amount.minor;
  return apart >= 0n && apart < 100n;
}

function newlyHeard(turn: Turn): Heard | null {
  const total = turn.debt?.total;
  const tokens = tokensIn(turn);
  if (tokens === null || total === undefined) return null;
  const tells = ({ is }: Token): boolean => is !== "parting" && is !== "choice";
  const said = tokens.slice(tokens.findIndex(tells), tokens.findLastIndex(tells) + 1);
  if (said.some(({ is }) => is === "choice")) return null;
  const own = said.filter(
    (token, at) => !isToldOfDay(token, said) && !isWhatIsLeft(turn, said, at),
  );
  const meant = inPlaceOf(own);
  return { laid: laidOut(meant), total, isPutRight: meant !== own };
}

/** The plan of several payments that the words lay out; null where they lay out none. */
export function scheduleIn(turn: Turn): PlanWish | null {
  const heard = heardIn(turn);
  if (heard === null) return null;
  const { laid, total } = heard;
  const items = leavesRestOpen(turn.text) ? laid.items.filter(hasTime) : laid.items;
  return (
    planOf({ ...laid, items }, total, turn.known.today) ??
    onEachDay(laid, total, laid.shared.count ?? partsInMind(turn) ?? 0)
  );
}

/** "200 on the 20th. No wait, 190 on the 21st": the one payment that is meant; null where it is no such message. */
export function putRight(turn: Turn): OfferWish | null {
  const heard = heardIn(turn);
  const [item, more] = heard?.laid.items ?? [];
  if (heard?.isPutRight !== true || item?.size.is !== "sum" || more !== undefined) return null;
  const { amount } = item.size;
  const dueOn = item.days[0]?.on ?? null;
  const every = (item.rhythm ?? heard.laid.shared.rhythm)?.every ?? null;
  if (every !== null) return { ...untoldPlan, instalment: amount, every, firstOn: dueOn };
  return dueOn === null ? null : { kind: "promise", amount, dueOn };
}

/** What the model may take a proposal for where nothing else in it contests the debt. */
const faintDispute = 0.8;

/** The message as a proposal of theirs: neither a budget nor a guessed dispute. */
function proposing(turn: Turn): Turn {
  const { understood } = turn;
  const intents = understood.intents.filter(({ name }) => !notProposed.has(name));
  const signals = understood.signals.filter(
    ({ name, confidence }) => name !== "dispute" || confidence >= faintDispute,
  );
  return {
    ...turn,
    understood: {
      ...understood,
      signals,
      intents: [...intents, { name: "propose_plan", confidence: 1 }],
    },
  };
}

/** All that is owed is laid out, and no more: in sums that come to it, or with what is left behind them. */
function laysOutAll({ laid: { items }, total }: Heard): boolean {
  const sum = items.reduce(
    (all, { size, count }) =>
      size.is === "sum" ? all + size.amount.minor * BigInt(count ?? 1) : all,
    0n,
  );
  const rest = items.at(-1)?.size.is === "rest";
  return items.length > 1 && (rest ? sum < total.minor : sum === total.minor);
}

/**
 * The message as one that proposes, where it lays payments out on days to come, or all that is owed:
 * what the model takes for what comes in or goes out, for a dispute or a lower sum, is none, unless we
 * asked for that or the words tell it.
 */
export function asProposal(turn: Turn): Turn {
  const { understood, conversation } = turn;
  const said = plainly(turn.text);
  const isAsked = conversation.asked?.question.startsWith("means ") === true;
  const ofTheirBudget = !isAsked && means(turn, ...ofBudget) && !tellsBudget.test(said);
  const contested = understood.signals.some(({ name }) => name === "dispute");
  const guessed = isVerified(turn) && contested && !contests.test(said);
  const lowers = means(turn, "ask_settlement") && !saysForgive(turn.text);
  if (!ofTheirBudget && !guessed && !lowers) return turn;
  const asked = proposing(turn);
  const plan = scheduleIn(asked);
  const heard = heardIn(asked);
  const whole = plan !== null && heard !== null && laysOutAll(heard);
  const parts = [...(plan?.first ? [plan.first] : []), ...(plan?.parts ?? [])];
  const days = [...parts.map(({ dueOn }) => dueOn), plan?.firstOn ?? null];
  const told = days.filter((day) => day !== null).length;
  if (lowers && !whole) return turn;
  return whole || told > 1 || (guessed && told > 0 && parts.length > 0) ? asked : turn;
}

/** Words of what was paid or is contested: beside them a dispute is meant. */
const contests = phrases(`
  paid|already|not mine|wrong|dispute|never|owe|owed|mistake|don'?t|didn'?t|wasn'?t|isn'?t|why|fraud|charged
  pagu[eé]|pagad[oa]|pagamos|ya|no|nunca|equivocad\\p{L}*|error|disput\\p{L}*|hice|cobr\\p{L}*|por ?qu[eé]
  di|diya|diye|dee|dedi|bhara|bhar|chuka|chuki|chuke|gaya|gayi|gya|paid|galat|nahi+n?|nhi|kyu\\p{L}*|mera|thi|tha|the
  दी|दिया|दिए|दिये|भरा|भर|चुक[ाीे]|गया|गई|ग़?लत|नहीं|क्यों|था|थी|थे
`);

const tellsBudget = phrases(`
  get|gets|earn|make|paid|salary|wages?|income|pension|benefits?|comes in|coming in|rent|bills?|food|spend|cost|costs
  gano|cobro|recibo|me pagan|sueldo|salario|pensi[oó]n|renta|luz|gasto|gastos|comida
  kama\\p{L}*|salary|tankhwah|pagaar|vetan|milt[aei]|kiraya|kharch\\p{L}*|ration|कमा[\\p{L}\\p{M}]*|सैलरी|तनख़?्वाह|वेतन|मिलत[ाेी]|किराया|खर्च[\\p{L}\\p{M}]*
`);
