/** Offers that hang on something: what is sure of them is what can be agreed. Four languages. */

import { phrases, plainly } from "../words/phrases.ts";
import { saysForgive } from "../heard/wishes/when-words.ts";
import type { Value } from "../meaning.ts";
import { type Reply, type Turn, isVerified, reply, valuesOf } from "../turn/turn.ts";
import { asProposal } from "../schedules/schedule.ts";
import { readValues } from "../values/read.ts";
import { say } from "../wording/saying.ts";
import { wordsOf } from "../words/words.ts";
import { liveOffer, readBackQuestion } from "./offers.ts";
import { pattern } from "../words/pattern.ts";

const edge = String.raw`[\p{L}\p{M}\p{N}]`;
const form = (source: string): RegExp => pattern(source.replaceAll(/\s*\n\s*/gu, ""));

const ifWord = String.raw`(?<!${edge})(?:if|when|once|in case|si|cuando|agar|jab|अगर|जब|यदि)(?!${edge})`;
/** What happens to them, and is not theirs to do: money that may come, somebody who may say no. */
const happens = String.raw`(?<!${edge})(?:refund|rebate|bonus|tax|overtime|raise|tips|loan|lump sum|comes?|arrives?|lands?|goes through|get|gets|sell|sells|win|wins|says? (?:no|yes)|refuses?|helps?
|bono|aguinaldo|reembolso|devoluci[oó]n|llega|llegan|cae|caen|cobro|vendo|me dan|ayudan?
|rifand|aa?y[aeio]|aa?yeg[aei]|aa jaye|aa gaya|mil|mile|mila|milta|milega|mana|bike|bech|bheje
|बोनस|रिफ़?ंड|आया|आए|आये|आएगा|आ जाए|मिल|मिला|मिले|मना|बिक|भेज)(?!${edge})`;
const otherwise = String.raw`(?<!${edge})(?:if not|if it (?:does ?n'?t|does not|don'?t)(?: come)?|otherwise|or else|else|si no(?: llega)?|de lo contrario|nahi+n? toh?|warna|varna|नहीं तो|वरना|वर्ना)(?!${edge})`;

/** "If my refund comes I clear it all, if not 50 a month": up to where the sure part begins. */
const untilElse = form(String.raw`${ifWord}[^.?!\n]*?${happens}[\s\S]*?${otherwise}[\s,:]*`);
/** "... and I'll clear it when the refund comes", behind what they offer. */
const hangingOn = form(
  String.raw`(?:[\s,;]+|^)(?:(?:and|but|plus|y|pero|aur|par|और|पर)\s+)(?:[^\s,.]+\s+){0,6}?${ifWord}[^.?!\n]*?${happens}[^.?!\n]*$`,
);
/** "Agar bonus aaya to 3000": nothing of it is sure. */
const allHangs = form(
  String.raw`^[^\p{L}\p{N}]*(?:(?:and|but|so|ok|y|pero|aur|par|और|पर)[\s,]+)*${ifWord}[^.?!\n]*?${happens}`,
);

/** The words without what hangs on something; the same where nothing does, or nothing else is left. */
function sureWords(text: string): string {
  const cut = text.replace(untilElse, " ").replace(hangingOn, " ").trim();
  return /[\p{L}\p{N}]/u.test(cut) ? cut : text;
}

const answersOffer: ReadonlySet<string> = new Set([
  "accept_offer",
  "reject_offer",
  "ask_settlement",
  "pay_now",
]);

/** What is read in the sure words alone: beside the others a figure may read as another. */
function valuesIn(text: string, { understood, conversation, known, debt }: Turn): readonly Value[] {
  const language = understood.language ?? conversation.language;
  return readValues(text, wordsOf(text), language, {
    today: known.today,
    currency: debt?.total.currency ?? "",
    locale: `${language}-${known.jurisdiction.country}`,
    lastAgentAct: "offer_plan",
  });
}

/** The message as far as it hangs on nothing, where that much is an offer of its own. */
function sureOf(turn: Turn): Turn {
  if (!isVerified(turn) || turn.debt === null) return turn;
  const text = turn.text.normalize("NFC");
  const sure = sureWords(text);
  if (sure === text) return turn;
  const values = valuesIn(sure, turn);
  if (!values.some(({ kind }) => kind === "money" || kind === "recurrence")) return turn;
  const others = turn.understood.intents.filter(({ name }) => !answersOffer.has(name));
  const intents = [{ name: "propose_plan", confidence: 1 } as const, ...others];
  return { ...turn, text: sure, understood: { ...turn.understood, intents, values } };
}

/** The message as an offer: what is sure of it, and as a proposal where it lays payments out. */
export const asOffered = (turn: Turn): Turn => asProposal(sureOf(turn));

const more = phrases(String.raw`
  bonus|refund|rebate|overtime|raise|tips|lump sum|sell|loan|more|extra
  bono|aguinaldo|reembolso|devoluci[oó]n|vendo|m[aá]s|extra
  bonus|refund|rifand|zyada|jyada|बोनस|रिफ़?ंड|ज़?्यादा
`);

/** Another sum that hangs on something, of terms that lie there: they stay, and it is told what may be done then. */
export function underCondition(turn: Turn): Reply | null {
  const { pending } = turn.conversation;
  const offer = pending === null ? null : liveOffer(turn, pending.offer);
  if (offer === null || valuesOf(turn, "money").length === 0) return null;
  if (!allHangs.test(turn.text.normalize("NFC")) || saysForgive(turn.text)) return null;
  const comes = more.test(plainly(turn.text));
  return reply({
    say: [comes ? say("pay-any", { link: turn.known.paymentLink }) : say("if-missed")],
    question: readBackQuestion(offer),
    forward: true,
  });
}
