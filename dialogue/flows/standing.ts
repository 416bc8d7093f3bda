/** What was agreed is known to be agreed: asked after, held to, quoted or remarked on, it stands, and no other terms are opened. */

import { type Offer, duesOf } from "@forbear/negotiation";
import type { Money, PlainDate } from "@forbear/kernel";
import type { KnownDebt, Say } from "../conversation.ts";
import { saysCannot } from "../heard/answers/cannot.ts";
import { asideIn } from "../heard/questions/asides.ts";
import { isQuestion } from "../heard/questions-in.ts";
import { asksLeftAfter } from "../heard/questions/left-after.ts";
import {
  asksIfStands,
  asksOfLink,
  holdsToAgreed,
  saysAlreadyYes,
} from "../heard/questions/still-stands.ts";
import { saysMove, saysSkip, saysUnable } from "../heard/wishes/plan-words.ts";
import { saysAll } from "../heard/wishes/when-words.ts";
import { asksIfMissed } from "../heard/questions/what-if.ts";
import type { IntentName, Value } from "../meaning.ts";
import { asksLeftBy } from "../terms/left-by.ts";
import { largestOf, liveOffer, runsOf } from "../terms/offers.ts";
import { amountsOffered } from "../terms/named/sums-offered.ts";
import { wantPerson } from "../turn/questions.ts";
import { type Reply, type Turn, intentOf, means, reply, valuesOf } from "../turn/turn.ts";
import { phrases, plainly } from "../words/phrases.ts";
import { say } from "../wording/saying.ts";
import { agreementSay } from "./explain.ts";

type Agreement = KnownDebt["agreement"];

const stands = (turn: Turn): turn is Turn & { readonly debt: KnownDebt } =>
  turn.debt !== null && turn.debt.agreement.kind !== "none";

/** What stands, its next sum and day, and of a plan all that is still to come. */
export function whatStands(debt: KnownDebt): readonly Say[] {
  const { agreement } = debt;
  const left = agreement.kind === "plan" && !agreement.missed ? (agreement.left ?? []) : [];
  const last = left.length > 1 ? left.at(-1) : undefined;
  const rest =
    last === undefined ? [] : [say("plan-left", { runs: runsOf(left), lastOn: last.dueOn })];
  return [say("agreed-stands"), agreementSay(debt), ...rest];
}

/** The sums and days of what was agreed. */
function duesIn(
  agreement: Agreement,
): readonly { amount: Money | null; dueOn: PlainDate | null }[] {
  switch (agreement.kind) {
    case "none":
      return [];
    case "promise":
      return [agreement];
    case "pause":
      return [{ amount: null, dueOn: agreement.until }];
    case "plan":
    case "settlement": {
      const { amount, nextDueOn } = agreement;
      const left = agreement.kind === "plan" ? (agreement.left ?? []) : [];
      return [{ amount, dueOn: nextDueOn }, ...left];
    }
  }
}

const bareNumber = /^\P{Nd}*\p{Nd}{1,2}\P{Nd}*$/u;
const monthNamed = phrases(String.raw`
  january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec
  enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
  janvari|farvari|july|agast|sitambar|aktubar|navambar|disambar|जनवरी|फ़?रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर
`);

/** A figure of the message that stands so in what was agreed. */
function standsSo(value: Value, { agreement, total }: KnownDebt): boolean {
  const dues = duesIn(agreement);
  switch (value.kind) {
    case "money": {
      const { value: sum } = value;
      if ("shareOfBalance" in sum) return false;
      const left = agreement.kind === "plan" ? (agreement.left ?? []) : [];
      const all = left.reduce((sumOf, { amount }) => sumOf + amount.minor, 0n);
      const own = dues.some(({ amount }) => amount?.minor === sum.minor);
      return own || sum.minor === all || sum.minor === total.minor;
    }
    case "date": {
      const bare = bareNumber.test(value.text) && !monthNamed.test(plainly(value.text));
      return dues.some(
        ({ dueOn }) => dueOn === value.value || (bare && dueOn?.slice(8) === value.value.slice(8)),
      );
    }
    case "recurrence": {
      if (agreement.kind !== "plan") return false;
      const { every, unit, anchor, weekday } = value.value;
      const elsewhere =
        anchor !== undefined && !dues.some(({ dueOn }) => dueOn?.slice(8) === anchor.slice(8));
      if (elsewhere || weekday !== undefined) return false;
      return every === agreement.every.every && unit === agreement.every.unit;
    }
    case "count":
      return agreement.kind === "plan" && value.value === agreement.left?.length;
    default:
      return true;
  }
}

const figured: ReadonlySet<string> = new Set(["money", "date", "recurrence", "count"]);

const figuresIn = (values: readonly Value[]): readonly Value[] =>
  values.filter(({ kind, role }) => figured.has(kind) && role !== "wrong");

/** A payment told of, taken or made goes its own way, whatever sum of the plan it is. */
const ofPaying: readonly IntentName[] = ["report_payment", "payment_problem", "pay_now"];
const sureOfPaying = 0.8;

/** What would change the terms, whatever figures stand beside it. */
const otherwise = phrases(String.raw`
  instead|rather|change|another|other day|early|earlier|sooner|later|half|halves|split|twice|less|lower|more|skip|weekly|fortnight\p{L}*|every week|up to
  mejor|en vez|cambi\p{L}*|otr[oa] d[ií]a|antes|despu[eé]s|mitad|partes?|dos veces|menos|m[aá]s|quincena\p{L}*|semanal\p{L}*|pas\p{L}*lo|mover\p{L}*|adelant\p{L}*
  badal\p{L}*|dusr[aei]|jaldi|baad|aadh[aei]|hiss\p{L}*|kam|zyada|bajay|jagah|hafte|aage|बदल[\p{L}\p{M}]*|दूसर[ाेी]|जल्दी|बाद|आध[ाेी]|हिस्स[\p{L}\p{M}]*|कम|ज़?्यादा|जगह|हफ़?्ते|आगे
`);

const changes = ({ text }: Turn): boolean =>
  saysSkip(text) || saysMove(text) || saysUnable(text) || otherwise.test(plainly(text));

/** Their words touch no term: they quote what stands, suppose, or ask what will be left. */
export function touchesNothing(turn: Turn): boolean {
  if (!stands(turn) || turn.conversation.pending !== null) return false;
  const { debt, understood, text } = turn;
  const figures = figuresIn(understood.values);
  const allStand = figures.every((value) => standsSo(value, debt));
  if (asksIfMissed(text) && allStand) return true;
  if (asksLeftAfter(text) || asksLeftBy(text)) return true;
  const unable = saysCannot(text) || understood.signals.some(({ name }) => name === "hardship");
  if (unable || means(turn, ...ofPaying) || changes(turn)) return false;
  // "This one, to 15 April", on which the next falls due: a day of the plan may be wished for as well.
  const next = debt.agreement.kind === "plan" ? debt.agreement.nextDueOn : null;
  const elsewhere = figures.some(({ kind, value }) => kind === "date" && value !== next);
  if (elsewhere && means(turn, "change_due_date", "ask_more_time")) return false;
  if (figures.length > 0) return allStand;
  return isQuestion(text) && asideIn(text, "if-missed", "reminds", "if-things-change") !== null;
}

/** The other terms that lie there change one day of what stands: they may still want that. */
function changesDays(turn: Turn): boolean {
  const { pending } = turn.conversation;
  return pending !== null && liveOffer(turn, pending.offer)?.terms.kind === "changed";
}

/** "Is the link for the 4,000 the same?": the link, and no other terms. */
function whichLink(turn: Turn): Reply | null {
  const { debt, understood, text, conversation, known } = turn;
  if (debt === null || conversation.pending !== null || !asksOfLink(text)) return null;
  if (
    means(turn, "payment_problem") ||
    !figuresIn(understood.values).every((one) => standsSo(one, debt))
  )
    return null;
  return reply({
    say: [say("pay-link", { link: known.paymentLink })],
    disposition: "payment-link",
  });
}

/** "Is it still on?", "leave it as it was", "I said yes to that": what stands, and nothing else. */
export function standsAsAgreed(turn: Turn): Reply | null {
  if (!stands(turn)) return null;
  const link = whichLink(turn);
  if (link !== null) return link;
  const { debt, text, understood, conversation } = turn;
  const asks = asksIfStands(text);
  const already = saysAlreadyYes(text);
  const holds =
    holdsToAgreed(text) ||
    already === "to-another" ||
    (already === "again" && conversation.pending === null);
  if (!asks && !holds) return null;
  if (ofPaying.some((name) => (intentOf(turn, name)?.confidence ?? 0) >= sureOfPaying)) return null;
  const figures = figuresIn(understood.values);
  const other = figures.some((value) => !standsSo(value, debt));
  // Asked of another day than theirs, they are told which stands; held to with another figure, it is a wish.
  if (!asks && other && !figures.some((value) => standsSo(value, debt))) return null;
  if (asks && other && changes(turn)) return null;
  const keeps = asks && changesDays(turn);
  return reply({
    say: whatStands(debt),
    change: keeps ? {} : { flow: "plan-service", pending: null, wish: null },
    disposition: "explained",
    forward: true,
  });
}

/** Whoever asks more than what stands takes what they were asked: dearer than it nothing is put before them unasked. */
function isDearer(turn: Turn & { readonly debt: KnownDebt }, offer: Offer): boolean {
  const { agreement } = turn.debt;
  if (agreement.kind === "pause" || agreement.kind === "none") return false;
  const largest = usualOf(offer);
  const sums = valuesOf(turn, "money").flatMap(({ value }) =>
    "minor" in value ? [value.minor] : [],
  );
  const named = [...sums, ...amountsOffered(turn).map(({ minor }) => minor)].some(
    (minor) => minor === largest.minor || minor > agreement.amount.minor,
  );
  const other = offer.terms.kind === "changed" || duesOf(offer.terms).length === 0;
  if (named || other || saysAll(turn.text)) return false;
  const most = duesIn(agreement).reduce(
    (sum, { amount }) => (amount !== null && amount.minor > sum ? amount.minor : sum),
    0n,
  );
  if (largest.minor > most) return agreement.kind === "plan";
  return (
    agreement.kind === "plan" &&
    offer.terms.kind === "reduced" &&
    rateOf(offer.terms.rhythm, largest.minor) > rateOf(agreement.every, agreement.amount.minor)
  );
}

/** What most of its payments are: an odd last one makes terms no dearer. */
function usualOf(offer: Offer): Money {
  const sorted = [...duesOf(offer.terms)].sort((a, b) =>
    a.amount.minor < b.amount.minor ? -1 : 1,
  );
  return sorted[Math.floor((sorted.length - 1) / 2)]?.amount ?? largestOf(offer);
}

/** So much a year, to be compared: four weeks and a month are not the same. */
const rateOf = ({ every, unit }: { every: number; unit: string }, minor: bigint): bigint =>
  (minor * (unit === "week" ? 52n : 12n)) / BigInt(every);

/** Asked of their means for other terms, they are told once that what was agreed stands meanwhile. */
function besideQuestions({ conversation }: Turn, made: Reply): Reply {
  const begins = made.question?.name.startsWith("means ") === true;
  const amid = conversation.asked?.question.startsWith("means ") === true;
  // "What is set up stands for now, and I reckon again" says it already.
  const says = made.say.some(({ template }) => template === "reckon-anew");
  return begins && !amid && !says ? { ...made, say: [say("stays-as-agreed"), ...made.say] } : made;
}

/** Where what they wished cannot be met but by dearer terms, that is said, and what stands. */
export function notDearer(turn: Turn, made: Reply | null): Reply | null {
  if (made === null || !stands(turn)) return made;
  const pending = made.change.pending ?? null;
  const kept = made.acts.find((act) => act.kind === "keep-offer");
  const offer =
    pending === null
      ? null
      : kept?.kind === "keep-offer"
        ? kept.offer
        : liveOffer(turn, pending.offer);
  if (offer === null || !isDearer(turn, offer)) return besideQuestions(turn, made);
  return reply({
    say: [say("change-no"), ...whatStands(turn.debt)],
    question: wantPerson,
    change: { flow: "plan-service", pending: null, wish: null },
    disposition: "offer-refused",
  });
}
