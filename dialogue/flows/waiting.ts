/** A person has the talk: rights are heard, paying goes on, and the rest is told to wait, not forever. */

import type { Say } from "../conversation.ts";
import { declarationOf, isTemplateId } from "../wording/catalogue.ts";
import { say } from "../wording/saying.ts";
import { after } from "./after.ts";
import { comesTooLate, mustBeSeen } from "./called-off.ts";
import { callback } from "./callback.ts";
import { asideIn, asideSay, asksWhenCalled } from "../heard/questions/asides.ts";
import { isQuestion } from "../heard/questions-in.ts";
import { asksIfPlanGoesOn } from "../heard/questions/asked-of-us.ts";
import { agreementSay, explain } from "./explain.ts";
import { waits } from "./handoff.ts";
import { whileItRests } from "./held.ts";
import { restsBy } from "./resting.ts";
import { ordinary } from "./ordinary.ts";
import { pay, paymentReport } from "./pay.ts";
import type { Heard } from "./rights.ts";
import {
  type Reply,
  type Turn,
  isVerified,
  means,
  noted,
  reply,
  together,
  valuesOf,
} from "../turn/turn.ts";
import type { IntentName } from "../meaning.ts";
import { keptSum, wishKept } from "../terms/wish-kept.ts";
import { phrases, plainly } from "../words/phrases.ts";
import { documents } from "../rights/proof.ts";
import { provedMeanwhile } from "./verify.ts";
import { asksWhoTheyAre, provedWanting } from "./wanted.ts";
import { contactWishes } from "./wishes-of-contact.ts";

const mostTold = 2;

/** What can be done while a colleague is on the way; the rest is for them. */
export function waiting(turn: Turn, heard: Heard): Reply {
  const wanting = provedWanting(turn);
  if (wanting !== null) return together([wanting.told, waiting(wanting.now, heard)]);
  const parts = [
    provedMeanwhile(turn, waits(turn)),
    paying(turn),
    explaining(turn),
    calling(turn),
    wishing(turn),
    wishes(turn),
    papers(turn),
    leaving(turn),
    ofTheTalk(turn) ?? planStands(turn) ?? ofAccount(turn),
    ofHold(turn, heard),
    comesTooLate(turn) ? reply({ say: [say("colleague-has-it")] }) : null,
    mustBeSeen(turn) ? reply({ say: [say("colleague-first")] }) : null,
  ].filter((part) => part !== null);
  if (heard.say.length > 0) parts.unshift(reply({ say: heard.say }));
  const { notes } = turn.conversation;
  const who = parts.length > 0 || isPressed(turn) ? null : asksWhoTheyAre(turn);
  if (who !== null) {
    const wish = wishKept(turn);
    const keeps = wish !== null && wish !== turn.conversation.wish;
    const first = keeps ? say("kept-for-colleague") : waits(turn);
    return reply({ say: [first], question: who, change: { wish }, disposition: "with-person" });
  }
  if (parts.length > 0) return { ...answering(turn, together(parts)), handOver: null };
  const told = notes.filter((note) => note.startsWith("waiting")).length;
  const silent = told >= mostTold && !isQuestion(turn.text) && !tellsOrAsks(turn);
  const again = silent ? [] : [waits(turn)];
  return reply({
    say: again,
    change: told < mostTold ? { notes: [...notes, `waiting ${told + 1}`] } : {},
    disposition: "with-person",
  });
}

/** A figure, a day, a wish: silence is no answer to it. */
const tellsOrAsks = ({ understood: { values, intents } }: Turn): boolean =>
  values.length > 0 || intents.some(({ name }) => !saysLittle.has(name));
const saysLittle: ReadonlySet<IntentName> = new Set<IntentName>([
  "unclear",
  "accept_offer",
  "thanks",
  "goodbye",
  "smalltalk",
]);

const ofCalls = phrases(String.raw`
  calls?|called|calling|ring|phone|call ?back|ll[aá]m\p{L}*|m[aá]rqu\p{L}*|tel[eé]fono|fone|baat|कॉल|फ़?ोन|बात
`);

/** "From the 5th", behind what they would pay: a day to pay, and none to be called on. */
const isDayToPay = (turn: Turn): boolean =>
  (turn.conversation.wish ?? null) !== null &&
  valuesOf(turn, "date").length + valuesOf(turn, "recurrence").length > 0 &&
  valuesOf(turn, "time").length === 0 &&
  !ofCalls.test(plainly(turn.text));

const calling = (turn: Turn): Reply | null =>
  asksWhenCalled(turn.text) || isDayToPay(turn) ? null : callback(turn);

const namesNoSum = (turn: Turn): boolean => valuesOf(turn, "money").length === 0;

const ofWishes: readonly IntentName[] = [
  "propose_plan",
  "promise_to_pay",
  "change_due_date",
  "ask_settlement",
  "request_callback",
];

/** What they would pay is kept, and read back once the talk is theirs and ours again. */
function wishing(turn: Turn): Reply | null {
  if (!isVerified(turn) || isPressed(turn) || means(turn, "report_payment")) return null;
  if (!means(turn, ...ofWishes) || means(turn, "ask_receipt")) return null;
  // "Is my plan still on?" proposes none.
  if (asksIfPlanGoesOn(turn.text) && namesNoSum(turn)) return null;
  if (means(turn, "request_callback") && !isDayToPay(turn)) return null;
  const plan = [{ name: "promise_to_pay", confidence: 1 } as const];
  const meant = isDayToPay(turn)
    ? { ...turn, understood: { ...turn.understood, intents: plan } }
    : turn;
  const wish = wishKept(meant);
  if (wish === null || wish === turn.conversation.wish) return null;
  const told = turn.conversation.said?.includes("kept-for-colleague-again") === true;
  const sum = keptSum(wish);
  if (sum !== null) return reply({ say: [sum], change: { wish } });
  return reply({ say: told ? [] : [say("kept-for-colleague")], change: { wish } });
}

/** What could be answered, and once that the rest comes from a colleague. */
function answering(turn: Turn, made: Reply): Reply {
  const { notes } = turn.conversation;
  const told = notes.includes(colleagueTold) || made.say.some(saysWho) || made.say.length === 0;
  const change = { ...made.change, notes: noted(made.change.notes ?? notes, colleagueTold) };
  return {
    ...made,
    say: told ? made.say : [...made.say, waits(turn)],
    change,
    disposition: "with-person",
  };
}

const colleagueTold = "colleague-told";
/** Words that name who answers, or that stand for themselves. */
const saysWho = ({ template }: Say): boolean =>
  /^(?:still-waiting|kept-|hold-stands|added|documents-coming|details-noted|nothing-to-do|handing-over|colleague-has-it|number-elsewhere|whence-unknown|data-kept|if-you-move|always-here|callback|bye|goodbye|thanks)/.test(
    template,
  ) ||
  (isTemplateId(template) && declarationOf(template).stops);

/** Which language they wish, and when or how they are to be written to. */
const wishes = (turn: Turn): Reply | null =>
  means(turn, "set_preference") || valuesOf(turn, "email").length > 0 ? contactWishes(turn) : null;

/** Papers that show it can be asked for as ever. */
const papers = (turn: Turn): Reply | null =>
  isVerified(turn) && !isPressed(turn) && !restsBy(turn.known) ? documents(turn) : null;

/** Whoever wants to pay may, as long as nothing rests. */
function paying(turn: Turn): Reply | null {
  const wants = means(
    turn,
    "pay_now",
    "ask_payment_methods",
    "payment_problem",
    "report_payment",
    "ask_receipt",
  );
  if (!isVerified(turn) || restsBy(turn.known)) return null;
  if (!wants) return paymentCorrected(turn);
  return pay(turn);
}

/** "Not 5,000, it was 4,500, on the 3rd": more of a payment that they told of. */
function paymentCorrected(turn: Turn): Reply | null {
  const told = turn.conversation.said?.some((one) => one.startsWith("payment-reported")) === true;
  const figures = valuesOf(turn, "money").length + valuesOf(turn, "date").length > 0;
  if (!told || !figures || !means(turn, "correct_previous", "unclear")) return null;
  return reply({ say: [say("payment-reported")], acts: [paymentReport(turn)] });
}

/** What is owed, and what is agreed, can be told meanwhile; what may be agreed is for the colleague. */
function explaining(turn: Turn): Reply | null {
  if (!isVerified(turn) || restsBy(turn.known) || isPressed(turn)) return null;
  // "When will they answer?" asks of the colleague, and of no payment.
  if (means(turn, "ask_due_date") && asideIn(turn.text, "when") !== null) return null;
  return explain(turn);
}

/** Whoever was hurt is answered by a person alone; who threatened us is told what they ask. */
const isPressed = ({ conversation }: Turn): boolean =>
  conversation.notes.some((note) => note === "fraud" || note === "crisis");

/** While it rests: what they have to do meanwhile, and what they add to what they told. */
function ofHold(turn: Turn, heard: Heard): Reply | null {
  if (!restsBy(turn.known) || heard.say.length > 0) return null;
  const adds = turn.understood.values.some(({ kind }) => kind === "reference");
  return adds ? reply({ say: [say("added")] }) : whileItRests(turn);
}

function ofTheTalk({ text }: Turn): Reply | null {
  const aside = asideIn(text, "where-to-send", "when", "how-to-call", "is-recorded");
  return aside === null ? null : reply({ say: [asideSay(aside)] });
}

/** "Is my plan still on?": what was agreed stands, whoever answers. */
function planStands(turn: Turn): Reply | null {
  const { debt, known, text } = turn;
  if (debt === null || !isVerified(turn) || !asksIfPlanGoesOn(text)) return null;
  if (debt.agreement.kind === "none") return reply({ say: [say("not-agreed-yet")] });
  if (restsBy(known)) return reply({ say: [say("plan-rests")] });
  return reply({ say: [say("plan-goes-on"), agreementSay(debt)] });
}

/** What is ordinarily asked of the account, while nothing rests. */
const ofAccount = (turn: Turn): Reply | null =>
  isVerified(turn) && !restsBy(turn.known) && !isPressed(turn) ? ordinary(turn) : null;

/** A goodbye does not end what a colleague has begun. */
function leaving(turn: Turn): Reply | null {
  const leave = after(turn);
  return leave === null ? null : { ...leave, acts: [], change: {} };
}
