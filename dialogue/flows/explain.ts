/** explain: how much, to whom, how it is made up, since when, what is due next. */

import { asksWhyThat, namesReckoning } from "../heard/questions/of-offer.ts";
import { offerByMeans } from "../terms/means-offer.ts";
import type { KnownDebt, Say } from "../conversation.ts";
import type { TemplateId } from "../wording/catalogue.ts";
import { leftBy } from "../terms/left-by.ts";
import { leftAfter } from "../terms/left-after.ts";
import { say } from "../wording/saying.ts";
import { countsSay } from "./counts-asked.ts";
import { asideIn, asksWhoWeAre, asksWhy } from "../heard/questions/asides.ts";
import { isQuestion } from "../heard/questions-in.ts";
import type { IntentName } from "../meaning.ts";
import { phrases, plainly } from "../words/phrases.ts";
import { questionsIn } from "../heard/questions-in.ts";
import { findsInterestDear } from "../heard/questions/interest-dear.ts";
import { hadInMind } from "../heard/questions/expected.ts";
import { asksWhyMeans } from "../means/answers/beside-answers.ts";
import { asksOfTheirMoney } from "../means/questions.ts";
import { asksEnd, asksHowMany } from "../heard/questions/how-many.ts";
import { runsOf } from "../terms/offers.ts";
import { type Reply, type Turn, means, reply, signalOf } from "../turn/turn.ts";
import { pattern } from "../words/pattern.ts";

/** How many debts one message can name. */
const mostNamed = (turn: Turn): number => (turn.conversation.channel === "sms" ? 1 : 4);

/** What is owed: of one debt or of several, as many as a message can name. */
export function balances(turn: Turn, debt: KnownDebt): readonly Say[] {
  const { debts } = turn.known;
  const line = ({ creditor, total }: KnownDebt) => ({ creditor, total });
  if (debts.length > 1 && debts.length <= mostNamed(turn)) {
    return [say("several-debts", { debts: debts.map((one) => say("debt-line", line(one))) })];
  }
  const others = debts.length - 1;
  const alone = say("balance", line(debt));
  return others > 0 ? [alone, say("more-debts", { others })] : [alone];
}

/** Where nothing was added there is nothing to list. */
function breakdown({ creditor, balances, total }: KnownDebt): Say {
  const { interest, fees, costs } = balances;
  const added = [interest, fees, costs].some(({ minor }) => minor !== 0n);
  return added
    ? say("breakdown", { creditor, ...balances, total })
    : say("nothing-added", { creditor, total });
}

export function agreementSay({ agreement }: KnownDebt): Say {
  switch (agreement.kind) {
    case "none":
      return say("no-date-set");
    case "promise":
      return say("promise-stands", { amount: agreement.amount, dueOn: agreement.dueOn });
    case "plan":
      if (agreement.missed) return say("plan-behind", agreement.missed);
      return agreement.nextDueOn === null
        ? say("plan-stands-done")
        : say("plan-stands", { amount: agreement.amount, dueOn: agreement.nextDueOn });
    case "settlement":
      return agreement.nextDueOn === null
        ? say("plan-stands-done")
        : say("settlement-stands", { amount: agreement.amount, dueOn: agreement.nextDueOn });
    case "pause":
      return say("pause-stands", { until: agreement.until });
  }
}

/** "How many payments is that?", of the plan that stands: all that is left of it; else what stands. */
function standing(text: string, debt: KnownDebt): Say {
  const { agreement } = debt;
  const counts = asksHowMany(text) || asksEnd(text);
  const left = agreement.kind === "plan" && counts ? (agreement.left ?? []) : [];
  const last = left.at(-1);
  return last === undefined
    ? agreementSay(debt)
    : say("plan-left", { runs: runsOf(left), lastOn: last.dueOn });
}

const added = pattern(
  String.raw`(?<!\p{L})(?:interest|fees?|late charges?|inter[eé]s(?:es)?|byaa?j|ब्याज)(?!\p{L})`,
);

/** "Is there interest on it?", where no intent was heard in it. */
const asksOfInterest = (turn: Turn): boolean =>
  means(turn, "unclear") &&
  isQuestion(turn.text) &&
  added.test(turn.text) &&
  countsSay(turn) === null;

const sinceWhen = phrases(String.raw`
  (?:since|from) when|how (?:old|long ago|far back)(?: is (?:it|this|that))?|when (?:(?:did|does|was|is) )?(?:it|this|that|the (?:debt|account|balance)) (?:all )?(?:start|began|begin|started|from|go unpaid|first)(?:ed)?(?: \p{L}+)?
  when (?:it|this|that|(?:the|this) (?:debt|account|card|loan)) was (?:opened|taken out|started)|when was (?:it|this|that|(?:the|this) (?:debt|account|card|loan)) (?:opened|taken out|started)|when did i (?:open|take out|get) (?:it|this|that)(?: out)?
  desde cu[aá]ndo|(?:de|hace) cu[aá]nt[oa]s? (?:tiempo|a[ñn]os?|meses)(?: es| son)?|cu[aá]ndo (?:empez[oó]|comenz[oó]|fue)
  kab (?:se|ka|ki|shuru)(?: \p{L}+)?|कब (?:से|का|की|शुरू)(?: [\p{L}\p{M}]+)?
`);
const ofDays: readonly IntentName[] = ["ask_due_date", "ask_creditor", "ask_breakdown", "unclear"];

/** "When did it start?", of the debt, while nothing is agreed. */
const asksSince = (turn: Turn, debt: KnownDebt): boolean =>
  debt.since !== null &&
  debt.agreement.kind === "none" &&
  turn.conversation.pending === null &&
  turn.understood.values.length === 0 &&
  means(turn, ...ofDays) &&
  sinceWhen.test(plainly(turn.text));

const who = phrases("who|whom|whose|qui[eé]n(?:es)?|kis(?:ko|ka|ki|ke)?|किस(?:को|का|की|के)?");

/** "Who do I owe, and since when?" */
const asksWhoToo = (turn: Turn): boolean =>
  means(turn, "ask_creditor") && questionsIn(turn.text).some((part) => who.test(part));

const toldOfPayment = ({ conversation }: Turn): boolean =>
  conversation.notes.includes("payment-reported");

/** Answers to questions about the debt; null where none was asked. */
export function explain(turn: Turn): Reply | null {
  const { debt } = turn;
  if (debt === null) return null;
  const said: Say[] = [];
  if (debt.since !== null && asksSince(turn, debt)) {
    const { since, creditor } = debt;
    const says = [
      ...(asksWhoToo(turn) ? [say("creditor-is", { creditor })] : []),
      say("since", { since }),
    ];
    return reply({ say: says, change: { flow: "explain" }, disposition: "explained" });
  }
  const goesOn = asideIn(turn.text, "interest-goes-on") !== null;
  // "Show me the sum", of what their means carry: that one is told.
  const ofReckoning =
    (asksWhyThat(turn.text) || namesReckoning(turn.text)) && offerByMeans(turn) !== null;
  const then = leftBy(turn) ?? (debt.agreement.kind === "none" ? null : leftAfter(turn));
  if (!goesOn && !ofReckoning && (means(turn, "ask_breakdown") || asksOfInterest(turn))) {
    said.push(breakdown(debt));
    const told = (template: TemplateId): boolean =>
      turn.conversation.said?.includes(template) === true;
    if (debt.since !== null && !told("since")) said.push(say("since", { since: debt.since }));
    if (signalOf(turn, "request_proof") && !told("in-writing-too"))
      said.push(say("in-writing-too"));
    if (hadInMind(turn.text) || findsInterestDear(turn.text)) said.push(say("if-wrong"));
  } else if (means(turn, "ask_balance") || then !== null) {
    said.push(...(then === null ? balances(turn, debt) : [then]));
    if (toldOfPayment(turn)) said.push(say("told-not-in-yet"));
  }
  const guessed = means(turn, "unclear", "confirm_identity", "accept_offer", "repeat");
  // "What's it got to do with you?", asked for a figure of theirs: why we ask.
  const ofOurQuestion = asksOfTheirMoney(turn) && asksWhyMeans(turn.text);
  const whose = means(turn, "ask_creditor") || (guessed && !ofOurQuestion && asksWhy(turn.text));
  const told = turn.conversation.said ?? [];
  const whatFor = asksWhy(turn.text) && told.includes("creditor-is") && !told.includes("breakdown");
  if (whose && asksWhoWeAre(turn.text)) said.push(say("this-is"));
  if (whose && whatFor && said.length === 0) said.push(breakdown(debt));
  else if (whose) said.push(say("creditor-is", { creditor: debt.creditor }));
  // "From when?", of what is read back: it is read back once more.
  const ofOffer = turn.conversation.pending !== null && debt.agreement.kind === "none";
  if (means(turn, "ask_due_date") && !ofOffer) said.push(standing(turn.text, debt));
  if (said.length === 0 && means(turn, "ask_due_date")) return reply({});
  if (said.length === 0) return null;
  // Who told of a payment and asks what is left is not asked for more in the same breath.
  const paid = means(turn, "ask_balance") && toldOfPayment(turn);
  const disposition = paid ? "payment-reported" : "explained";
  return reply({ say: said, change: { flow: "explain" }, disposition });
}
