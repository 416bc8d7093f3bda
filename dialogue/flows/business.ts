/** The business of a talk with one who is verified: every intent of the message gets its answer. */

import type { Offer } from "@forbear/negotiation";
import { say } from "../wording/saying.ts";
import { advice } from "./advice.ts";
import { after } from "./after.ts";
import { allAnswered } from "./also-asked.ts";
import { amountOrPerson, beginMeans, offeredByMeans } from "../terms/affordability.ts";
import { liveOffer, readBack } from "../terms/offers.ts";
import { isHeavyDebt } from "../terms/heavy.ts";
import { openMeans } from "../means/questions.ts";
import { asksWhatWeDo } from "../means/answers/what-each.ts";
import { asksIfOurs } from "../heard/questions/asked-of-ours.ts";
import { asideIn, asideSay } from "../heard/questions/asides.ts";
import { isQuestion } from "../heard/questions-in.ts";
import { besideTheirNo } from "./beside-no.ts";
import { callback } from "./callback.ts";
import { saysNoPerson } from "../heard/answers/call-off.ts";
import { callsOffPlan } from "../heard/answers/calls-off-plan.ts";
import { consults } from "../heard/answers/consults.ts";
import { agreementSay, explain } from "./explain.ts";
import { notNow, whatTheyCan } from "./hardship.ts";
import { keepsThatPlan } from "../heard/answers/keeps-plan.ts";
import { saysNotAll } from "../heard/answers/not-all.ts";
import { negotiate } from "./negotiate.ts";
import { isSorry } from "../heard/sayings/not-as-heard.ts";
import { asksWhere, pay, paymentReport, paysItAll, wantsLinkAgain, writesCard } from "./pay.ts";
import { phrases, plainly } from "../words/phrases.ts";
import { saysEndPlan } from "../heard/wishes/plan-words.ts";
import { ordinary } from "./ordinary.ts";
import { planService } from "./plan-service.ts";
import { notDearer, standsAsAgreed, touchesNothing, whatStands } from "./standing.ts";
import {
  asksBest,
  asksSlower,
  asksSource,
  saysAllTheyCan,
  saysLater,
  saysLost,
} from "../heard/sayings/set-ways.ts";
import { asksWhatNow } from "../heard/questions/what-now.ts";
import { asksWhatElse } from "../heard/questions/what-else.ts";
import { taunts } from "../heard/taunts.ts";
import { asksOnlyAgreed } from "../heard/questions/what-agreed.ts";
import { isPlainYes } from "../heard/answers/plain-yes.ts";
import { documents } from "../rights/proof.ts";
import { askWhen, wantPerson, whatWorks } from "../turn/questions.ts";
import { ownsMiss } from "../heard/answers/missed-promise.ts";
import { putRight } from "./put-right.ts";
import { again, notUnderstood, openQuestion, wayBack } from "./repair.ts";
import { admits, asksToWait } from "../heard/sayings/sayings.ts";
import {
  type Reply,
  type Turn,
  isNoted,
  isReadBack,
  isVerified,
  means,
  needsGentleness,
  noted,
  reply,
  together,
  valuesOf,
} from "../turn/turn.ts";
import { wishOf } from "../terms/wishes.ts";
import { agreedBeside } from "./yes-beside.ts";
import { pattern } from "../words/pattern.ts";
import { showsUnseen } from "../heard/questions/pictures.ts";
import { contactWishes, forDesk } from "./wishes-of-contact.ts";

/** "Yes" and "no" to the offer of a person. */
export function wantsPerson(turn: Turn): Reply | null {
  if (turn.conversation.asked?.question !== wantPerson.name) return null;
  // "No way, 150", "ok then 40 a month": they go on with their business.
  const proposes = isVerified(turn) && wishOf(turn) !== null;
  const pays = isVerified(turn) && means(turn, "pay_now", "ask_payment_methods");
  const keeps = isVerified(turn) && keepsThatPlan(turn.text);
  const goesOn = (proposes || pays || keeps || wantsItSettled(turn.text)) && !isPlainYes(turn.text);
  const refused = isVerified(turn) && !goesOn && saysNoPerson(turn.text);
  const beside = refused ? besideTheirNo(turn, (rest) => business(rest, false)) : null;
  if (beside !== null) return beside;
  const waits = isVerified(turn) && !goesOn && !means(turn, "reject_offer");
  const later = waits ? notNow(turn) : null;
  if (later !== null) return later;
  const nods = means(turn, "accept_offer", "confirm_identity");
  const refuses = means(turn, "reject_offer") || (nods && beginsWithNo.test(turn.text));
  if (nods && !goesOn && !refuses) {
    return reply({ handOver: "asked", disposition: "handed-over" });
  }
  if (!isVerified(turn) || !refuses || proposes || keeps) return null;
  const more = besideTheirNo(turn, (rest) => business(rest, false));
  if (more !== null) return more;
  // To ask again how much of it they could pay would press those who just said that they cannot.
  const stands = turn.debt !== null && turn.debt.agreement.kind !== "none";
  // What their means carry was read to them before: it lies there still.
  const found = stands || !isNoted(turn, offeredByMeans) ? null : lastRead(turn);
  if (found !== null) return reply({ ...readBack(turn, found), disposition: "offer-made" });
  const question = owesNothing(turn) || needsGentleness(turn) || stands ? null : whatWorks;
  return reply({ question, say: [say("all-right")] });
}

/** "No, déjelo así": no colleague, whatever the rest of it sounds like. */
const beginsWithNo = pattern(
  String.raw`^\P{L}*(?:no|nope|nah|nahi+n?|nhi|नहीं|नही)(?![\p{L}\p{M}])(?! (?:problem|worries|problema|hay problema))`,
);

/** The offer that was read to them last, while it is good. */
function lastRead(turn: Turn): Offer | null {
  const last = turn.conversation.shown.at(-1);
  return last === undefined ? null : liveOffer(turn, last);
}

/** "Ok, I want to sort this out": with us, and no yes to a colleague. */
const wantsItSettled = (text: string): boolean => settles.test(plainly(text));
const settles = phrases(String.raw`
  (?:i )?(?:want|need|would like|wanna) to (?:sort|fix|settle|pay|solve|arrange|handle|deal with)(?: (?:this|it|that))?(?: \p{L}+)?
  (?:quiero|quisiera|necesito|me gustar[ií]a|vamos a|hay que) (?:arreglar|pagar|resolver|solucionar|saldar|liquidar)(?:lo|la|les)?(?: \p{L}+)?
  (?:ise |isko |main )?(?:suljha|nipta|khatam kar|bhar|pay kar|settle kar)\p{L}*(?: hai)? ?(?:chaht\p{L}*|chahi\p{L}*)
  (?:इसे |इसको )?(?:सुलझा|निपटा|ख़?त्म कर|भर|पे कर)[\p{L}\p{M}]* ?(?:चाहत[\p{L}\p{M}]*|चाहि[\p{L}\p{M}]*)
`);

const owesNothing = ({ debt }: Turn): boolean => debt === null || debt.total.minor <= 0n;

/** What is not about the debt: open to whoever writes, verified or not. */
export const housekeeping = (turn: Turn): readonly Reply[] =>
  [contactWishes(turn), callback(turn)].filter((part) => part !== null);

/** "What did we just agree?": what stands, or that nothing does, and what lies open is read once more. */
function whatIsAgreed(turn: Turn): Reply | null {
  const { debt, understood, text } = turn;
  if (debt === null || owesNothing(turn) || !asksOnlyAgreed(understood, text)) return null;
  const lies = openQuestion(turn);
  const none = debt.agreement.kind === "none" || (lies !== null && isReadBack(lies));
  const made = reply({
    say: [none ? say("not-agreed-yet") : agreementSay(debt)],
    disposition: "explained",
  });
  return { ...made, question: wayBack(turn, made) };
}

/** Answers everything the message asks; `heard` says that a right in it was answered already. */
export function business(turn: Turn, heard: boolean): Reply {
  const back = heard ? null : putRight(turn, (rest) => business(rest, true));
  if (back !== null) return back;
  const agreed = whatIsAgreed(turn);
  if (agreed !== null) return agreed;
  const stands = standsAsAgreed(turn);
  if (stands !== null) return stands;
  const beside = heard ? null : agreedBeside(turn, (rest) => business(rest, false));
  if (beside !== null) return beside;
  if (!heard && showsUnseen(turn.text)) return unseen(turn);
  const asked = heard || owesNothing(turn) ? null : ordinary(turn);
  if (asked !== null) return { ...asked, question: wayBack(turn, asked) };
  const about = owesNothing(turn)
    ? []
    : writesCard(turn) || wantsLinkAgain(turn)
      ? [pay(turn)]
      : [
          explain(turn),
          asksWhere(turn) ? null : documents(turn),
          asksToPayOff(turn) ? null : pay(turn),
          advice(turn),
          anyAmount(turn) ?? agreeing(turn),
        ];
  const kept = writesCard(turn) ? [] : housekeeping(turn);
  const parts = [...about.filter((part) => part !== null), ...kept];
  const leave = after(turn);
  if (leave !== null && (parts.length === 0 || leave.change.ended === true)) parts.push(leave);
  const found = parts.length > 0 ? together(parts) : (again(turn) ?? fallback(turn, heard));
  const owned = parts.length > 0 && ownsMiss(turn.text) ? [say("missed-heard")] : [];
  const made = { ...found, say: [...owned, ...allAnswered(turn, found.say)] };
  if (made.change.ended === true) return { ...made, question: null };
  return { ...made, question: wayBack(turn, made) };
}

/** A picture is not seen here: what it shows is asked, unless they were told to send papers. */
function unseen(turn: Turn): Reply {
  const toldWhere = turn.conversation.said?.includes("send-here") === true;
  if (toldWhere) return reply({ say: [say("told")], acts: [forDesk(turn)] });
  return reply({ say: [say("cannot-see")], question: openQuestion(turn) });
}

/** They want out of what was agreed: it is not ours to end, and a colleague is there for it. */
function wantsOut(turn: Turn): Reply | null {
  const { debt, conversation, text } = turn;
  const stands = debt !== null && debt.agreement.kind !== "none" && conversation.pending === null;
  const ends = saysEndPlan(text) || (stands && callsOffPlan(text));
  if (!stands || !ends || wishOf(turn) !== null) return null;
  return reply({
    say: [say("stays-as-agreed")],
    question: wantPerson,
    change: { wish: null },
    disposition: "explained",
  });
}

/** What they agree or wish; of what stands nothing is opened by a question or a remark. */
const agreeing = (turn: Turn): Reply | null =>
  touchesNothing(turn)
    ? null
    : (wantsOut(turn) ??
      notDearer(turn, planService(turn) ?? negotiate(turn) ?? whatTheyCan(turn)));

/** "What if I pay it all off in June?", of a plan that stands: sooner than agreed, and not less. */
const paysOff = phrases(String.raw`
  (?:if|can|could|may) (?:i|we) (?:just )?(?:pay|clear|settle) (?:it|this|everything|the (?:rest|lot|whole thing))(?: all)?(?: off)? (?:early|sooner|in|by|before|at|next|when|with)(?: \p{L}+)*
  (?:si|puedo) (?:lo |la )?(?:pago|pagar|liquido|liquidar)(?:lo|la)? (?:todo )?(?:antes|en)(?: \p{L}+)*|(?:agar )?(?:pehle|jaldi) (?:poora|pura|sab) (?:de|bhar|chuka)\p{L}*(?: \p{L}+)*|(?:पहले|जल्दी) (?:पूरा|सब) (?:दे|भर|चुका)[\p{L}\p{M}]*
  (?:jaldi|pehle)(?: \p{L}+){0,5} (?:ek ?saath|poora|pura|sab|saara|sara) (?:de|bhar|chuka|pay kar) sakt\p{L}*|(?:जल्दी|पहले)(?: [\p{L}\p{M}]+){0,5} (?:एक ?साथ|पूरा|सब|सारा) (?:दे|भर|चुका) सकत[\p{L}\p{M}]*
`);

/** Whether they may is asked, and not by what way. */
const asksToPayOff = ({ text, understood: { intents } }: Turn): boolean =>
  intents.every(({ name }) => name === "ask_payment_methods" || name === "unclear") &&
  paysOff.test(plainly(text)) &&
  asideIn(text, "another-way") === null;

/** "Can I pay more when I have it?": they may, whatever is agreed or about to be. */
function anyAmount(turn: Turn): Reply | null {
  // "The second one earlier, on the 10th": it is to be moved.
  if (means(turn, "change_due_date") && valuesOf(turn, "date").length > 0) return null;
  const rhythm = valuesOf(turn, "count").length + valuesOf(turn, "recurrence").length > 0;
  const onlyAll = paysItAll(turn) && valuesOf(turn, "money").length === 1;
  const anew = rhythm || (means(turn, "propose_plan") && !onlyAll);
  const { debt, conversation } = turn;
  const lies = conversation.pending !== null && conversation.wish?.kind === "plan";
  const stands = debt?.agreement.kind === "plan" || lies;
  // All of it is no lower sum.
  const whole = means(turn, "ask_settlement") && paysItAll(turn);
  const early =
    (stands || whole || asksToPayOff(turn)) && !anew && paysOff.test(plainly(turn.text));
  // "The second half early": a part of what stands, and no sum of its own.
  const sums = valuesOf(turn, "money").filter(
    ({ value }) => !(stands && "shareOfBalance" in value),
  );
  if (!early && (sums.length > 0 || means(turn, "pay_now"))) return null;
  // "Ek saath nahi de sakti": no question whether they may.
  if (!early && (asideIn(turn.text, "any-amount") === null || saysNotAll(turn.text))) return null;
  if (asideIn(turn.text, "saves-early") !== null) return null;
  return reply({
    say: [say("pay-any", { link: turn.known.paymentLink })],
    disposition: "payment-link",
  });
}

/** What they ask of the talk itself; the ways there are only while something is open to agree. */
function ofTheTalk(turn: Turn): Reply | null {
  const mayAgree = turn.debt?.agreement.kind === "none" && !owesNothing(turn);
  if (asksSource(turn.text) || asksIfOurs(turn.text))
    return reply({ say: [say("cannot-advise")], question: wantPerson });
  const { pending, notes } = turn.conversation;
  const holdsFirm = pending === null && mayAgree && saysAllTheyCan(turn.text);
  if (holdsFirm && !notes.includes("firm")) {
    const begun = beginMeans(turn) ?? reply({ question: wantPerson });
    return { ...begun, change: { ...begun.change, notes: noted(notes, "firm") } };
  }
  if (means(turn, "unclear") && asksSlower(turn.text)) {
    return reply({ say: [say("no-hurry")], question: openQuestion(turn) ?? whatWorks });
  }
  const later = saysLater(turn.text) && !asksToWait(turn.text) && !admits(turn.text);
  if (means(turn, "unclear") && later && pending === null) {
    const told = turn.conversation.said?.includes("heard-you") === true;
    return reply({ say: [say(told ? "all-right" : "heard-you")], question: openMeans(turn) });
  }
  if (means(turn, "unclear") && saysLost(turn.text)) {
    return reply({ say: [say("no-hurry")], question: wantPerson });
  }
  if (means(turn, "unclear") && asksBest(turn.text) && mayAgree) return optionsThereAre(turn);
  const open = openMeans(turn);
  if (open !== null && asideIn(turn.text, "why-ask") !== null) {
    return reply({ say: [say("means-why")], question: open });
  }
  const aside = asideIn(
    turn.text,
    "options",
    "is-recorded",
    "where-to-send",
    "when",
    "how-to-call",
  );
  const asksWays = asksWhatWeDo(turn.text) || (pending === null && asksWhatNow(turn.text));
  if (aside === null) return mayAgree && asksWays ? optionsThereAre(turn) : null;
  if (aside !== "options") return reply({ say: [asideSay(aside)] });
  return mayAgree ? optionsThereAre(turn) : null;
}

/** The ways there are: as our opening question, or in more words where that was asked before. */
function optionsThereAre(turn: Turn): Reply {
  const change = { flow: "negotiate" } as const;
  const lies = openQuestion(turn);
  // What their means carry lies there: it is what we can do for them.
  if (lies !== null && isReadBack(lies)) {
    const found = isNoted(turn, offeredByMeans);
    return reply({ say: found ? [] : [say("options-are")], question: lies });
  }
  const told = turn.conversation.said?.includes(whatWorks.say.template) === true;
  if (!told && !needsGentleness(turn)) return reply({ question: whatWorks, change });
  const begun = needsGentleness(turn) || isHeavyDebt(turn) ? beginMeans(turn) : null;
  if (begun !== null) return { ...begun, say: [say("options-are")] };
  const question = openMeans(turn) ?? amountOrPerson(turn);
  return reply({ say: [say("options-are")], question, change });
}

/** "Do I need to do anything else?": their yes or no, or nothing but what stands. */
function whatElse(turn: Turn): Reply | null {
  const { debt, text } = turn;
  if (debt === null || !means(turn, "unclear", "repeat") || !asksWhatElse(text)) return null;
  const question = openQuestion(turn);
  if (question !== null && isReadBack(question)) {
    return reply({ say: [say("only-answer")], question });
  }
  if (debt.agreement.kind === "none") return null;
  return reply({ say: [say("nothing-else"), agreementSay(debt)], disposition: "explained" });
}

function fallback(turn: Turn, heard: boolean): Reply {
  if (!heard && turn.debt !== null && touchesNothing(turn)) {
    const missed = asideIn(turn.text, "if-missed") !== null;
    const says = missed ? [say("if-missed")] : whatStands(turn.debt);
    return reply({ say: says, disposition: "explained" });
  }
  if (heard && !ownsMiss(turn.text)) return reply({});
  if (ownsMiss(turn.text) && !owesNothing(turn))
    return reply({ say: [say("missed-heard")], question: needsGentleness(turn) ? null : askWhen });
  const left = whatElse(turn);
  if (left !== null) return left;
  if (taunts(turn.text)) return reply({ say: [say("calm-here")], question: openQuestion(turn) });
  // "Ok" where nothing stands open: it is heard, and nothing more is made of it.
  const nothingOpen = turn.conversation.asked === null && turn.conversation.pending === null;
  if (nothingOpen && isPlainYes(turn.text)) return reply({ say: [say("all-right")] });
  const aside = ofTheTalk(turn);
  if (aside !== null) return aside;
  // "So I just owe the other 212": a payment they told of is being looked for.
  const paid = turn.conversation.notes.includes("payment-reported");
  const ofPayment = valuesOf(turn, "money").length > 0;
  // "To the bank directly", where they have just told of it: more of the same payment.
  const more = turn.conversation.flow === "pay" && nothingOpen && !isQuestion(turn.text);
  if (means(turn, "unclear") && paid && (ofPayment || more)) {
    const acts = ofPayment ? [] : [paymentReport(turn)];
    return reply({ say: [say("payment-reported")], acts, disposition: "payment-reported" });
  }
  const lies = turn.conversation.pending !== null;
  if (lies && means(turn, "unclear") && consults(turn.text))
    return reply({ say: [say("heard-you")] });
  const waits = asksToWait(turn.text) || isSorry(turn.text) || saysNoPerson(turn.text);
  if (means(turn, "unclear") && waits) return reply({ say: [say("all-right")] });
  if (means(turn, "unclear") && admits(turn.text) && turn.debt !== null && !owesNothing(turn)) {
    const open = openQuestion(turn);
    const stands = turn.debt.agreement.kind !== "none";
    if (open === null && stands) return reply({ say: [say("told"), agreementSay(turn.debt)] });
    const question = open ?? (needsGentleness(turn) ? null : whatWorks);
    return reply({ say: [say("told")], question });
  }
  if (!means(turn, "unclear") && turn.understood.intents.length > 0 && owesNothing(turn)) {
    return reply({ say: [say("nothing-open")], change: { flow: "after" } });
  }
  return notUnderstood(turn);
}
