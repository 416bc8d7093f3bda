/** While a hold stands that stops collection, nothing about the debt is talked of: a person lifts it. */

import type { HoldKind } from "@forbear/accounts";
import type { Known } from "../conversation.ts";
import { say } from "../wording/saying.ts";
import { after } from "./after.ts";
import { asideIn, asideSay, asksIfMustPay } from "../heard/questions/asides.ts";
import { isQuestion } from "../heard/questions-in.ts";
import { asksIfPlanGoesOn, saysNotYet } from "../heard/questions/asked-of-us.ts";
import { asksIfDemanded, asksWhatComes, asksWhatIsLeft } from "../heard/questions/comes-of-it.ts";
import { explain } from "./explain.ts";
import { housekeeping } from "./business.ts";
import { pay } from "./pay.ts";
import { paysAnyway } from "./paying-on-hold.ts";
import { isPlainYes } from "../heard/answers/plain-yes.ts";
import { type IntentName, type Value, intentNames } from "../meaning.ts";
import { tellsReach } from "../rights/represented.ts";
import {
  type Question,
  type Reply,
  type Turn,
  isHeld,
  isVerified,
  means,
  reply,
  together,
  valuesOf,
} from "../turn/turn.ts";
import { allAnswered } from "./also-asked.ts";
import { isResting, rests } from "./resting.ts";
import { provedMeanwhile } from "./verify.ts";
import { asksWhoTheyAre, provedWanting } from "./wanted.ts";
import { wishKept } from "../terms/wish-kept.ts";
import { pattern } from "../words/pattern.ts";

/** The debts that may be spoken of: the leading one, and others that nothing holds. */
export const speakable = (known: Known): Known => ({
  ...known,
  debts: known.debts.filter((debt, at) => at === 0 || !rests(debt.holds)),
});

const mostTold = 2;
const isReference = ({ kind }: Value): boolean => kind === "reference";

/** What they ask, and cannot be told while it rests; who only tells us more is thanked for it. */
const asks: readonly IntentName[] = intentNames.filter((name) => name.startsWith("ask_"));
const wantsToPay: readonly IntentName[] = [
  "pay_now",
  "promise_to_pay",
  "propose_plan",
  "accept_offer",
  "ask_payment_methods",
  "change_due_date",
];

/** What was not understood and is put as a question is one. */
const asksUs = (turn: Turn): boolean => means(turn, ...asks, "repeat") || isQuestion(turn.text);

/** A payment that was made is noted, papers and names are passed on; the rest is for a colleague. */
export function onHold(turn: Turn, heard: boolean): Reply {
  const wanting = heard ? null : provedWanting(turn);
  if (wanting !== null) return together([wanting.told, onHold(wanting.now, false)]);
  const kept = housekeeping(turn);
  const leave = after(turn);
  const proved = provedMeanwhile(turn, say("on-hold"));
  const follows = heard ? null : askedWhatFollows(turn);
  const paying = heard || follows !== null ? null : paysAnyway(turn);
  const facts = heard || follows !== null || paying !== null ? null : factsAsked(turn);
  const talk = follows === null && paying === null && facts === null ? ofTheTalk(turn) : null;
  const told = [proved, ...kept, leave, follows, paying, facts, talk].filter(
    (part) => part !== null,
  );
  // "I gave you that already, Rosa, 312 555 0188", of who acts for them, is of no payment.
  const names = isHeld(turn, "represented") && tellsReach(turn);
  const paid =
    means(turn, "report_payment") && !names && follows === null ? (pay(turn)?.acts ?? []) : [];
  const silent = heard && turn.understood.intents.length === 0;
  if (told.length > 0 || silent) {
    const all = together([...told, reply({ acts: paid, disposition: "on-hold" })]);
    return { ...all, say: allAnswered(turn, all.say) };
  }
  return { ...forColleague(turn), acts: paid, disposition: "on-hold" };
}

/** What rests at their own word does not keep from them what they ask; what others rule or guard does. */
const restsAtTheirWord: ReadonlySet<HoldKind> = new Set<HoldKind>([
  "dispute",
  "proof-due",
  "ceased",
]);

/** "Will bailiffs come?", "do I pay meanwhile?": what rests is the answer, to whom it may be told. */
export function whileItRests(turn: Turn): Reply | null {
  const comes = asksWhatComes(turn.text) || asksIfDemanded(turn.text);
  if (!comes && asideIn(turn.text, "must-i") === null) return null;
  if (isHeld(turn, "deceased")) return reply({ say: [say("bereaved")] });
  const told = isVerified(turn) ? say("hold-stands") : say("nothing-to-do");
  return reply({ say: [told], disposition: "on-hold" });
}

/** "Do you ask me for money meanwhile?", "what do I owe if you find it?": what they contest is looked at first. */
function askedWhatFollows(turn: Turn): Reply | null {
  const contested = turn.debt?.holds.some(({ kind }) => kind === "dispute") === true;
  if (contested && isVerified(turn) && asksWhatIsLeft(turn.text))
    return reply({ say: [say("owed-once-checked")], disposition: "on-hold" });
  return asksIfDemanded(turn.text) ? whileItRests(turn) : null;
}

const restsOnlyAtTheirWord = ({ known, debt }: Turn): boolean =>
  [...known.personHolds, ...(debt?.holds ?? [])].every(
    ({ kind }) => !isResting(kind) || restsAtTheirWord.has(kind),
  );

/** "Is this the gym thing?": whose account it is, how much and how it is made up, and nothing is asked for. */
function factsAsked(turn: Turn): Reply | null {
  if (!isVerified(turn) || !means(turn, "ask_creditor", "ask_balance", "ask_breakdown"))
    return null;
  const facts = restsOnlyAtTheirWord(turn) ? explain(turn) : null;
  if (facts === null) return null;
  return { ...facts, say: [...facts.say, say("hold-stands")], disposition: "on-hold" };
}

/** Where papers go, when an answer comes, what they have to do: that is no talk of the debt. */
function ofTheTalk(turn: Turn): Reply | null {
  const { text } = turn;
  if (asksWhatComes(turn.text)) return whileItRests(turn);
  const stay = isHeld(turn, "insolvency") || isHeld(turn, "breathing-space");
  if (stay && saysNotYet(text))
    return reply({ say: [say("not-yet-in-force")], disposition: "on-hold" });
  if (isVerified(turn) && means(turn, "ask_credit_report") && restsOnlyAtTheirWord(turn))
    return reply({ say: [say("file-unseen"), say("hold-stands")], disposition: "on-hold" });
  const agreed = (turn.debt?.agreement.kind ?? "none") !== "none";
  if (agreed && isVerified(turn) && asksIfPlanGoesOn(text))
    return reply({ say: [say("plan-rests")], disposition: "on-hold" });
  const paying = means(turn, "propose_plan", "promise_to_pay");
  const asked = paying ? null : asideIn(text, "where-to-send", "when", "must-i", "how-to-call");
  const aside = asked ?? (asksIfMustPay(text) ? "must-i" : null);
  if (aside === null) return null;
  // "Here is his number": it is given, and ours is not asked for.
  if (aside === "how-to-call" && valuesOf(turn, "phone").length > 0) return null;
  const bereaved = aside === "must-i" && isHeld(turn, "deceased");
  return reply({ say: [bereaved ? say("bereaved") : asideSay(aside)], disposition: "on-hold" });
}

const sureOfWish = 0.7;

/** "By card on the 3rd", "120": what they add to what they told, though it could be read as an offer. */
function tellsMore(turn: Turn): boolean {
  const { values, intents } = turn.understood;
  const figures = values.some(({ kind }) => kind === "date" || kind === "money");
  const wishes = intents.some(
    ({ name, confidence }) => wantsToPay.includes(name) && confidence >= sureOfWish,
  );
  return figures && !wishes && !isQuestion(turn.text);
}

/** "No, I don't have a receipt": that is told, and asks for none. */
const lacks = pattern(
  String.raw`(?<!\p{L})(?:i )?(?:don'?t|do not|didn'?t|never) (?:have|keep|get|got)|(?<!\p{L})(?:lost|threw)(?: \p{L}+)? (?:it|them|away)|no (?:lo |la |los |las )?(?:tengo|guard[eé]|encuentro)|(?:nahi|nhi) (?:hai|mil\p{L}*|rakh\p{L}*)|नहीं (?:है|मिल[\p{L}\p{M}]*)`,
);

/** What rests, and that who they are is all it takes to hear more; what they would pay is kept. */
function whoFirst(turn: Turn, question: Question, next: Reply["change"]): Reply {
  const told = turn.conversation.said?.some((one) => one.startsWith("on-hold")) === true;
  return reply({
    say: told ? [] : [say("on-hold")],
    question,
    change: { ...next, wish: wishKept(turn) },
    disposition: "on-hold",
  });
}

function forColleague(turn: Turn): Reply {
  if (isHeld(turn, "deceased")) return reply({ say: [say("bereaved")] });
  const shows = isHeld(turn, "represented") && !isVerified(turn);
  const told = turn.conversation.said?.includes("acts-for-them") === true;
  if (shows && told) return reply({ say: [say("acts-for-them")] });
  const heard = isPlainYes(turn.text) && !isHeld(turn, "ceased");
  if (heard) return reply({ say: [say("all-right")] });
  const { notes } = turn.conversation;
  const times = notes.filter((note) => note.startsWith("on-hold ")).length;
  const next = { notes: [...notes, `on-hold ${times + 1}`] };
  const adds = tellsMore(turn);
  const who = asksWhoTheyAre(turn);
  if (who !== null && !adds) return whoFirst(turn, who, next);
  if (!adds && means(turn, ...wantsToPay) && times > 0) return reply({ handOver: "on hold" });
  if (times >= mostTold && asksUs(turn)) return reply({ handOver: "on hold" });
  const reports = means(turn, "report_payment") || turn.understood.values.some(isReference);
  // They were asked who acts for them: what follows says it.
  const asked =
    isHeld(turn, "represented") &&
    turn.conversation.said?.some((one) => one.startsWith("represented-"));
  const names =
    asked === true && means(turn, "confirm_identity", "change_contact_details", "unclear");
  const tellsUs = adds || reports || names || lacks.test(turn.text);
  if (tellsUs && !isQuestion(turn.text)) return reply({ say: [say("added")], change: next });
  const questions = asksUs(turn) || means(turn, ...wantsToPay, "greet", "confirm_identity");
  if (questions || times === 0) return reply({ say: [say("on-hold")], change: next });
  return times > mostTold + 1
    ? reply({ handOver: "on hold" })
    : reply({ say: [say("added")], change: next });
}
