/** pay: a link, never a card number; what was paid, what did not work, receipts. */

import type { AskedAct, KnownDebt } from "../conversation.ts";
import { cardMark, withoutCardNumbers } from "../values/card-numbers.ts";
import { say } from "../wording/saying.ts";
import { asideIn, asideSay, asksIfMustPay, asksToRaise } from "../heard/questions/asides.ts";
import { isQuestion } from "../heard/questions-in.ts";
import { saysLinkWillDo } from "../heard/questions/ordinary-questions.ts";
import { everyPhrase, phrases, plainly, wordsIn } from "../words/phrases.ts";
import { asksIfCame, asksIfGot } from "../heard/questions/payment-came.ts";
import { balances } from "./explain.ts";
import { askWhen } from "../turn/questions.ts";
import { type Reply, type Turn, intentOf, means, reply, together, valuesOf } from "../turn/turn.ts";
import { asksToStopTaking, stopTaking } from "./taking.ts";
import { pattern } from "../words/pattern.ts";

/** What they told of a payment, for whoever looks for it. */
export function paymentReport(turn: Turn): AskedAct {
  const amount = valuesOf(turn, "money")
    .map(({ value }) => value)
    .find((value) => "currency" in value);
  const on = valuesOf(turn, "date").at(0)?.value ?? null;
  return { kind: "note-payment-report", amount: amount ?? null, on };
}

/** What came in and what is left; a payment that does not show yet is looked for. */
function whatCame(turn: Turn, debt: KnownDebt): Reply {
  const { lastPaymentOn: paidOn } = debt;
  const seen =
    paidOn === null
      ? [say("payment-not-seen")]
      : [say("last-payment", { paidOn }), say("newer-takes-days")];
  const { creditor, total } = debt;
  const several = turn.known.debts.length > 1;
  const left = several ? balances(turn, debt) : [say("left-now", { creditor, total })];
  const told = turn.conversation.notes.includes("payment-reported");
  return reply({
    say: [...seen, ...left],
    acts: told ? [] : [paymentReport(turn)],
    change: { flow: "pay" },
    disposition: "payment-reported",
  });
}

/** A card number was written: it is read for nothing else. */
export const writesCard = ({ text }: Turn): boolean => withoutCardNumbers(text).includes(cardMark);

const sureOfProblem = 0.5;

/** A way to pay is named, and asked about: "direct debit?", "can I use a cheque". */
export const asksAnotherWay = (turn: Turn): boolean =>
  asideIn(turn.text, "another-way") !== null &&
  (isQuestion(turn.text) || means(turn, "ask_payment_methods")) &&
  !means(turn, "report_payment");

const papers = pattern(
  String.raw`(?<!\p{L})(?:document\p{L}*|papers?|paperwork|letters?|proofs?|receipts?|statements?|forms?|photos?|pictures?|screenshots?|evidence|copy|copies|files?|bills?|certificate|report|details|info\p{L}*|authority|documento\p{L}*|papeles|recibos?|fotos?|comprobante\p{L}*|kagaz\p{L}*|kaagaz\p{L}*|raseed|काग़?ज़?\p{L}*|दस्तावेज़?)(?!\p{L})`,
);

/** "Where do I send it?", of one who pays, asks for the way to pay; of papers it is another matter. */
function sendsPapers(turn: Turn): boolean {
  if (asideIn(turn.text, "where-to-send") === null) return false;
  return papers.test(turn.text) || !means(turn, "ask_payment_methods", "pay_now");
}

/** Asked for a day they say how much: no link is asked for. */
const sureOfNow = 0.6;
const answersWhen = (turn: Turn): boolean =>
  turn.conversation.asked?.question === askWhen.name &&
  (intentOf(turn, "pay_now")?.confidence ?? 0) < sureOfNow;

/** "I can pay it all on Friday": a day to come is named, and no link is asked for now. */
const promisesLater = (turn: Turn): boolean => {
  const now = intentOf(turn, "pay_now")?.confidence ?? 0;
  const days = valuesOf(turn, "date").filter(({ value }) => value > turn.known.today);
  return days.length > 0 && (intentOf(turn, "promise_to_pay")?.confidence ?? 0) > now;
};

/** "I sent you a picture of the receipt": they show one, and ask for none. */
const sentOne = pattern(
  String.raw`(?<!\p{L})(?:i|i'?ve|just|already) (?:just |already |have )*(?:sent|attached|uploaded|emailed|texted|posted)|(?:here'?s|here is|see|attached|attaching)(?: is)? (?:the|my|a)|(?<!\p{L})(?:mand[eé]|envi[eé]|adjunt\p{L}*|sub[ií]|aqu[ií] (?:est[aá]|va))(?!\p{L})|(?:bhej|bheja|bheji|laga) (?:di|diya|hai|hoon)|(?:raseed|receipt|photo) bhej[aie]|भेज (?:दी|दिया)|भेजी|भेजा`,
);

const where = pattern(
  String.raw`^[^\p{L}\p{N}]*(?:(?:ok|okay|k|and|so|sure|yes|yeah|great|fine|but|alright|then|right|bueno|y|s[ií]|pero|vale|aur|par|to|toh|theek hai|haan|और|तो|ठीक है|हाँ)[\s,.!]+)*(?:where|how|where (?:do|can|should) i(?: (?:pay|do (?:it|that)|go|send it))?|how (?:do|can) i(?: (?:pay|do (?:it|that)))?|whats? the link|(?:the )?link(?: please| pls)?|(?:send|give|text) (?:me )?(?:the|a) link(?: please| pls)?|(?:a )?d[oó]nde(?: (?:pago|le pago|hago el pago))?|c[oó]mo(?: (?:pago|le hago|hago))?|(?:el |mande el |p[aá]same el )?(?:link|enlace)|kaha+n?(?: (?:karu|karoon|pay karu|bharu|dena hai|de dun))?|kaise(?: (?:karu|karoon|bharu|du|dun))?|(?:doosr[aei]|dusr[aei]|naya|nayi|phir se|fir se|dobara) (?:link )?(?:bhej\p{L}*|do|dijiye)(?: (?:do|dijiye))?|(?:दूसर[ाीे]|नया|नई|फिर से|दोबारा) (?:लिंक )?(?:भेज[\p{L}\p{M}]*|दो|दीजिए)|link(?: (?:bhejo|do|dijiye|bhej do))?|कहाँ|कहां|कैसे|लिंक)(?: (?:करूँ|करूं|भरूँ|भरूं|दूँ|दूं|भेजो|दो|दीजिए))?[^\p{L}\p{M}\p{N}]*$`,
);

const sendIt = phrases(String.raw`
  (?:send|text|resend|forward)(?: (?:me|us))?(?: (?:it|that|this|one|the link))?(?: (?:over|again|to me|now|here|through|please|then))*
  (?:m[aá]nd|env[ií])(?:e|a|[eé]n|[aá]|ar)(?:me|nos)?(?:l[oa])?(?: (?:otra vez|de nuevo|ya|por favor|pues))*
  (?:wo |woh |yeh |phir se |dobara )?bhej(?:o|iye|do| do| dijiye| dena)?(?: na)?|(?:वो |वह |फिर से |दोबारा )?भेज(?:ो|िए|ना| दो| दीजिए)?(?: ना)?
`);
const mildYes = everyPhrase(String.raw`
  ok(?:ay)?|k|sure|yes|yeah|yep|fine|alright|right|then|please|pls|great|cool|just|go ahead|and|s[ií]|bueno|vale|dale|pues|va|por favor|haan|ji|theek hai|thik hai|acha|achha|to|हाँ|जी|ठीक है|अच्छा|तो
`);

/** "Ok send it", and not a word more. */
function saysSendIt(text: string): boolean {
  const said = plainly(text);
  const rest = said.replace(sendIt, " ");
  return rest !== said && wordsIn(rest.replaceAll(mildYes, " ")) === 0;
}
const linkGiven = ["pay-link", "pay-early", "pay-all-early", "ways-to-pay", "payment-problem"];

/** The link that was given in this talk is wanted again, whatever was asked in between. */
export const wantsLinkAgain = ({ text, conversation }: Turn): boolean =>
  conversation.pending === null &&
  conversation.said?.some((template) => linkGiven.includes(template)) === true &&
  saysSendIt(text);

/** "Ok, where?", of one who was about to pay: the way to pay. */
export const asksWhere = (turn: Turn): boolean => {
  const { pending, flow } = turn.conversation;
  const open = pending !== null || flow === "pay" || flow === "after";
  return (open && where.test(turn.text)) || wantsLinkAgain(turn);
};

/** "I don't do online": the link is no help to them. */
const cannotOnline = (turn: Turn): boolean =>
  asideIn(turn.text, "not-online") !== null && !means(turn, "report_payment", "payment_problem");

/** "What's the smallest I can pay": how much, and not how. */
const asksLeast = (turn: Turn): boolean => asideIn(turn.text, "least") !== null && debtIsOpen(turn);
const debtIsOpen = ({ debt }: Turn): boolean => debt?.agreement.kind === "none";

/** How one can pay; what paying costs beside is answered elsewhere. */
const asksWays = (turn: Turn): boolean =>
  means(turn, "ask_payment_methods") &&
  !asksIfMustPay(turn.text) &&
  !sendsPapers(turn) &&
  !asksLeast(turn) &&
  !asksToRaise(turn.text) &&
  asideIn(turn.text, "interest-goes-on") === null;

/** All that is owed, and not the next payment alone. */
export const paysItAll = (turn: Turn): boolean =>
  valuesOf(turn, "money").some(({ value }) =>
    "currency" in value ? value.minor === turn.debt?.total.minor : value.shareOfBalance === 1,
  );

/** Answers about paying; null where the message is about something else. */
export function pay(turn: Turn): Reply | null {
  const { known, debt } = turn;
  if (debt === null) return null;
  const link = known.paymentLink;
  const change = { flow: "pay" } as const;
  if (writesCard(turn)) {
    return reply({ say: [say("ways-to-pay", { link })], change, disposition: "payment-link" });
  }
  if (asksToStopTaking(turn.conversation, turn.text)) return stopTaking(turn);
  if (cannotOnline(turn)) return reply({ say: [asideSay("not-online")], change });
  const viaLink = saysLinkWillDo(turn.text) && means(turn, "payment_problem", "unclear");
  if (viaLink || (asksWhere(turn) && !means(turn, "ask_due_date"))) {
    const says = [say("pay-link", { link })];
    return reply({ say: says, change, disposition: "payment-link", forward: wantsLinkAgain(turn) });
  }
  const parts: Reply[] = [];
  const asks = asksIfCame(turn.text) || asksIfGot(turn.text);
  if (means(turn, "report_payment") && asks) parts.push(whatCame(turn, debt));
  else if (means(turn, "report_payment")) {
    // "Ho gaya", where the link was given: what lay on the table is paid, and is not asked about.
    const settled = turn.understood.values.length === 0 ? ({ pending: null } as const) : {};
    parts.push(
      reply({
        say: [say("payment-reported")],
        acts: [paymentReport(turn)],
        change: { ...change, ...settled },
        disposition: "payment-reported",
      }),
    );
  }
  const { confidence = 0 } = intentOf(turn, "payment_problem") ?? {};
  const { confidence: sureOfWay = 0 } = intentOf(turn, "ask_payment_methods") ?? {};
  // "The link does not open, can I use UPI?": the way asked for, and not the same link alone.
  if (asksAnotherWay(turn) && (confidence < sureOfProblem || sureOfWay > confidence)) {
    const says = [say("other-ways-to-pay", { link })];
    const problem = means(turn, "payment_problem");
    const disposition = problem ? "payment-problem" : "payment-link";
    parts.push(reply({ say: says, change, disposition }));
  } else if (means(turn, "payment_problem")) {
    const says = [say("payment-problem", { link })];
    parts.push(reply({ say: says, change, disposition: "payment-problem" }));
  } else if (
    means(turn, "pay_now") &&
    !asksIfMustPay(turn.text) &&
    !answersWhen(turn) &&
    !promisesLater(turn)
  ) {
    const early = debt.agreement.kind !== "none";
    const ends = early && paysItAll(turn) ? "pay-all-early" : "pay-early";
    const says = [say(early ? ends : "pay-link", { link })];
    parts.push(reply({ say: says, change, disposition: "payment-link" }));
  } else if (asksWays(turn)) {
    parts.push(reply({ say: [say("ways-to-pay", { link })], change, disposition: "payment-link" }));
  }
  const sends = sendsPapers(turn);
  if (sends) parts.push(reply({ say: [asideSay("where-to-send")], change }));
  else if (means(turn, "ask_receipt") && sentOne.test(turn.text)) {
    parts.push(reply({ say: [say("payment-reported")], change, disposition: "payment-reported" }));
  } else if (means(turn, "ask_receipt")) {
    const paid =
      debt.lastPaymentOn !== null ||
      means(turn, "report_payment") ||
      turn.conversation.said?.some((one) => one.startsWith("payment-reported")) === true ||
      turn.conversation.notes.includes("payment-reported");
    parts.push(reply({ say: [say(paid ? "receipt" : "receipt-then")], change }));
  }
  return parts.length === 0 ? null : together(parts);
}
