/** Less than all for all of it: walked down honestly to what is ours to agree, and beyond it asked for. */

import type { Money } from "@forbear/kernel";
import type { Offer } from "@forbear/negotiation";
import type { OfferWish, Say } from "../conversation.ts";
import { asksHowMany } from "../heard/questions/how-many.ts";
import { say } from "../wording/saying.ts";
import { readBack, totalOf } from "./offers.ts";
import { isPlainYes } from "../heard/answers/plain-yes.ts";
import { askApproval, wantPerson, whatWorks } from "../turn/questions.ts";
import { type Reply, type Turn, intentOf, means, reply, valuesOf } from "../turn/turn.ts";
import { saysCannot } from "../heard/answers/cannot.ts";
import { saysForgive, saysRest } from "../heard/wishes/when-words.ts";
import { datesOffered } from "./days/days-offered.ts";
import { amountsOffered } from "./named/sums-offered.ts";
import { wishOf } from "./wishes.ts";
import { pattern } from "../words/pattern.ts";
import { phrases, plainly } from "../words/phrases.ts";

type Lower = Extract<OfferWish, { kind: "settlement" }>;

const isLower = (wish: OfferWish | null | undefined): wish is Lower => wish?.kind === "settlement";

/** The lower sum that the message asks for; null where it asks for none. */
function lowerWish(turn: Turn): Lower | null {
  const { asked, notes, wish } = turn.conversation;
  const named = leastNamed(turn);
  const count = valuesOf(turn, "count").at(0)?.value ?? null;
  const firstOn = datesOffered(turn).at(0) ?? null;
  const now: Lower = { kind: "settlement", amount: named, count, firstOn };
  const asks =
    (means(turn, "ask_settlement") && !onlyCannot(turn, named)) ||
    (named !== null && saysForgive(turn.text));
  if (asks && (answersHowMuch(turn) || paysRestLater(turn) || paysAll(turn))) return null;
  if (asks && !paysInParts(turn) && !isPlanForAll(turn) && !isPartOnDay(turn)) return now;
  const again = asked?.question === wantPerson.name || isHaggling.test(turn.text);
  const haggles = again && notes.includes(haggled);
  if (haggles && offersLess(turn)) return now;
  if (!isLower(wish)) return null;
  if (means(turn, "reject_offer") && named === null && count === null && firstOn === null) {
    return asked?.question === askApproval.name ? null : now;
  }
  const changes = means(turn, "propose_plan") ? count !== null : named !== null || firstOn !== null;
  if (!changes || isRegular(turn)) return null;
  return {
    kind: "settlement",
    amount: named ?? wish.amount ?? lastTotal(turn),
    count: count ?? wish.count,
    firstOn: firstOn ?? wish.firstOn,
  };
}

/** "700? I tell you I can't": that they cannot, and no wish to end it for less. */
const onlyCannot = (turn: Turn, named: Money | null): boolean =>
  named === null && saysCannot(turn.text) && !lessWords.test(turn.text);

const isHaggling = pattern(
  String.raw`(?<!\p{L})(?:what about|how about|would you|will you|you take|accept|y si|qu[eé] tal)(?!\p{L})`,
);

const lessWords = pattern(
  String.raw`(?<!\p{L})(?:settle\p{L}*|discount\p{L}*|less|lower|reduc\p{L}*|forget|forgiv\p{L}*|write|written|waive\p{L}*|close|clear|final|descuento|rebaja|menos|quita|liquidar|kam|chhoot|maaf|कम|छूट|माफ़?)(?!\p{L})`,
);

/** "Stop the interest and I pay 100 a month": so much each time, and not a word of less. */
const isPlanForAll = (turn: Turn): boolean =>
  isRegular(turn) && wishOf(turn)?.kind === "plan" && !lessWords.test(turn.text);

/** "How about half then", asked how much they could pay: a part of it, and not a word of less. */
const answersHowMuch = (turn: Turn): boolean =>
  /^amount (?:on|each)$/.test(turn.conversation.asked?.question ?? "") &&
  amountsOffered(turn).length === 1 &&
  !lessWords.test(turn.text) &&
  !saysForgive(turn.text);

/** So sure we must be that a part on a day, and not a word of less, is offered for all of it. */
const sureOfLess = 0.8;
const isPartOnDay = (turn: Turn): boolean =>
  (intentOf(turn, "ask_settlement")?.confidence ?? 0) < sureOfLess &&
  datesOffered(turn).length === 1 &&
  amountsOffered(turn).length === 1 &&
  means(turn, "promise_to_pay", "propose_plan", "pay_now") &&
  !lessWords.test(turn.text) &&
  !saysForgive(turn.text) &&
  !turn.conversation.notes.includes(haggled);

/** "300 now and the rest in May" is all of it. */
const paysRestLater = (turn: Turn): boolean =>
  saysRest(turn.text) &&
  means(turn, "promise_to_pay", "propose_plan", "pay_now") &&
  !lessWords.test(turn.text) &&
  !saysForgive(turn.text);

/** "412.50 on Friday and we're square" is all of it. */
const paysAll = (turn: Turn): boolean =>
  means(turn, "promise_to_pay") &&
  amountsOffered(turn).some(({ minor }) => minor === turn.debt?.total.minor);

/** "Half on the 3rd and half on the 20th" is all of it. */
const paysInParts = (turn: Turn): boolean =>
  means(turn, "promise_to_pay", "propose_plan") && datesOffered(turn).length > 1;

/** So much each time is a plan for all of it, not a lower sum. */
const isRegular = (turn: Turn): boolean => valuesOf(turn, "recurrence").length > 0;

function leastNamed(turn: Turn): Money | null {
  const total = turn.debt?.total;
  const lower = amountsOffered(turn).filter(
    ({ currency, minor }) => currency === total?.currency && minor < total.minor,
  );
  return lower.reduce<Money | null>(
    (least, one) => (least === null || one.minor < least.minor ? one : least),
    null,
  );
}

/** A sum named in the same breath, below what is owed, and on no day and in no rhythm. */
function offersLess(turn: Turn): boolean {
  const sums = amountsOffered(turn).length;
  const bare = sums === 1 && !isRegular(turn) && valuesOf(turn, "count").length === 0;
  const once = bare || wishOf(turn)?.kind === "promise";
  // "How many payments of 75?" asks for no lower sum.
  const counts = asksHowMany(turn.text);
  return datesOffered(turn).length === 0 && once && !counts && leastNamed(turn) !== null;
}

const settlements = (turn: Turn): readonly Offer[] =>
  turn.known.offers.filter(({ terms }) => terms.kind === "settlement");

/** What the lower sum on the table comes to. */
function lastTotal(turn: Turn): Money | null {
  const last = settlements(turn).at(-1);
  return last === undefined ? null : totalOf(last);
}

const least = (offers: readonly Offer[]): bigint | null =>
  offers.reduce<bigint | null>((lowest, offer) => {
    const { minor } = totalOf(offer);
    return lowest === null || minor < lowest ? minor : lowest;
  }, null);

/** "Ok, 300 today", once no lower sum was ours: a part of it on a day, and the rest stays open. */
const paysPart = (turn: Turn): boolean =>
  turn.conversation.notes.some((note) => note.startsWith(haggled)) &&
  (intentOf(turn, "promise_to_pay")?.confidence ?? 0) >=
    (intentOf(turn, "ask_settlement")?.confidence ?? 0) &&
  datesOffered(turn).length === 1 &&
  amountsOffered(turn).length === 1 &&
  !lessWords.test(turn.text) &&
  !saysForgive(turn.text);

/** "I'd like to just settle this": all of it, as far as they say; who means less is asked what they mean by their next word. */
const onlySettles = (turn: Turn): boolean =>
  turn.conversation.pending === null &&
  !isLower(turn.conversation.wish) &&
  !turn.conversation.notes.some((note) => note.startsWith(haggled)) &&
  settlesIt.test(plainly(turn.text)) &&
  !namesLess.test(plainly(turn.text));

const settlesIt = phrases(String.raw`
  (?:settle|sort|clear|finish|close|resolve)(?: (?:all|just|finally))? (?:this|it|that|my (?:account|debt|balance|bill)|the (?:account|debt|balance|bill|whole thing|matter))(?: (?:out|up|off))?
  (?:liquidar|saldar|arreglar|cerrar|finiquitar)(?:lo|la)?(?: (?:esto|eso|mi (?:cuenta|deuda)|la (?:cuenta|deuda)|este asunto))?
  (?:ye|yeh|ise|isko|isse|mamla|maamla|case|account|khata)(?: \p{L}+){0,2} (?:settle|nipta|nipat|suljha|clear|khatam|band)\p{L}*
  (?:यह|ये|इसे|इसको|मामला|केस|खाता)(?: [\p{L}\p{M}]+){0,2} (?:सेटल|निपटा|निपट|सुलझा|क्लियर|ख़?त्म|बंद)[\p{L}\p{M}]*
`);
const namesLess = phrases(String.raw`
  settlement|discount\p{L}*|less|lower|reduc\p{L}*|offer\p{L}*|deal|percent|knock|half|part|some of|for (?:a )?(?:\p{Sc} ?)?\p{N}.*|how (?:much|low) (?:would|will|do|can|could) (?:you|u)|(?:you|u) (?:take|accept)|what would|forgiv\p{L}*|waive\p{L}*|write off|reasonable|fraction
  descuento|rebaja|menos|quita|oferta|mitad|por ciento|acuerdo|parte|perd[oó]n\p{L}*|condon\p{L}*|cu[aá]nto (?:me )?(?:acepta|quita|descuenta|baja)\p{L}*
  kam|chhoot|discount|maaf|aadha|settlement|offer|kitne (?:me|mein)|छूट|कम|माफ़?|आधा|कितने में|ऑफ़?र|सेटलमेंट|डिस्काउंट
`);

/** What there is to settle, and the ways to pay it. */
function whatIsOwed({ debt }: Turn): Reply | null {
  if (debt === null) return null;
  const { creditor, total } = debt;
  return reply({
    say: [say("balance", { creditor, total })],
    question: whatWorks,
    change: { flow: "negotiate" },
    disposition: "explained",
  });
}

/** A lower sum was asked for, or another than was offered; null where the message is of other things. */
export function settlement(turn: Turn): Reply | null {
  const wish = lowerWish(turn);
  if (wish === null) return null;
  if (wish.amount === null && onlySettles(turn)) return whatIsOwed(turn);
  if (turn.known.approvalWaits) {
    return reply({ say: [say("approval-waits")], disposition: "settlement-asked" });
  }
  const minted = turn.known.mint(wish);
  const before = least(settlements(turn));
  if (minted.ok) {
    const { value } = minted;
    // A "no" that finds no lower step: there is none that is ours.
    const same = before !== null && wish.amount === null && totalOf(value).minor >= before;
    if (same && !asksOtherwise(turn)) return lowest(wish, null);
    const steps = wish.amount === null && before !== null && totalOf(value).minor < before;
    const opens = before === null ? [say("settle-offer")] : steps ? [say("settle-step")] : [];
    return onTable(turn, wish, value, opens);
  }
  const { nearest, needs, why } = minted.error;
  if (nearest?.terms.kind !== "settlement") return paysPart(turn) ? null : notOurs(turn);
  if (why === "too-many-instalments") return onTable(turn, wish, nearest, [say("closest-long")]);
  if (why === "date-too-late") return onTable(turn, wish, nearest, [say("closest-late")]);
  const steps = before === null || totalOf(nearest).minor < before;
  return steps
    ? onTable(turn, { ...wish, amount: null }, nearest, [say("settle-closest")])
    : lowest(wish, needs);
}

/** Asked for anew, not refused: the same is read back once more. */
const asksOtherwise = (turn: Turn): boolean =>
  means(turn, "ask_settlement") && turn.conversation.pending === null;

function onTable(turn: Turn, wish: Lower, offer: Offer, says: readonly Say[]): Reply {
  const made = readBack(turn, offer);
  const kept = { ...wish, amount: totalOf(offer) };
  return reply({ ...made, say: says, change: { ...made.change, wish: kept } });
}

/** No lower by our word: who may agree to it can be asked, once; else a colleague talks with them. */
function lowest(wish: Lower, needs: string | null): Reply {
  const change = { flow: "negotiate", pending: null, wish } as const;
  return reply({
    say: [say("settle-lowest")],
    question: needs === null ? wantPerson : askApproval,
    change,
    disposition: "settlement-asked",
  });
}

/** The yes and the no to asking a colleague; null where that was not the question. */
export function approval(turn: Turn): Reply | null {
  const { asked, wish } = turn.conversation;
  if (asked?.question !== askApproval.name || !isLower(wish)) return null;
  if (means(turn, "reject_offer")) {
    return reply({ say: [say("all-right")], question: whatWorks, change: { wish: null } });
  }
  if (!means(turn, "accept_offer", "confirm_identity") && !isPlainYes(turn.text)) return null;
  const minted = turn.known.mint(wish);
  const needs = minted.ok ? null : minted.error.needs;
  if (needs === null) return settlement(turn);
  return reply({
    say: [say("approval-asked")],
    acts: [{ kind: "ask-approval", wish, needs }],
    change: { wish: null, pending: null },
    disposition: "settlement-asked",
    forward: true,
  });
}

/** No lower sum is ours to agree: said once with who can look at it, then what can be done. */
function notOurs(turn: Turn): Reply {
  const { notes } = turn.conversation;
  const change = { flow: "negotiate", pending: null, wish: null } as const;
  const times = notes.filter((note) => note.startsWith(haggled)).length;
  if (times > mostHaggled) {
    return reply({ handOver: "settlement", disposition: "settlement-asked" });
  }
  return reply({
    say: [say("settlement")],
    question: times === 1 ? whatWorks : wantPerson,
    change: { ...change, notes: [...notes, times === 0 ? haggled : `${haggled} ${times}`] },
    disposition: "settlement-asked",
  });
}

const haggled = "haggled";
const mostHaggled = 2;
