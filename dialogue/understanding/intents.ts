/** The intents of a message: what the model reads in it, and what the agent's last words make of it. */

import {
  type Hearing,
  type Intent,
  type IntentName,
  type Signal,
  type Value,
  intentNames,
} from "../meaning.ts";
import type { Verdicts } from "./classify.ts";
import { isThemselves } from "./names.ts";
import { chosenOffer, isNo, isYes } from "./offers.ts";
import type { Word } from "../words/words.ts";

type Chances = Map<IntentName, number>;

/** "One loan, 3,000 a month" in answer to what goes out tells of no payment to us. */
const sureOfPayment = 0.5;

/** What an answer to the agent's last words is, when it says little by itself. */
function fromContext(
  words: readonly Word[],
  hearing: Hearing,
  values: readonly Value[],
  found: Chances,
): void {
  const act = hearing.lastAgentAct ?? "";
  // What they could give tells of neither income nor expenses, whatever was asked.
  const money = values.some(
    ({ kind, role }) => kind === "money" && role !== "offer" && role !== "instalment",
  );
  const put = (name: IntentName, ...instead: IntentName[]): void => {
    found.set(name, Math.max(0.85, found.get(name) ?? 0));
    for (const other of instead) found.delete(other);
  };
  const offers: readonly IntentName[] = [
    "promise_to_pay",
    "propose_plan",
    "ask_settlement",
    "pay_now",
  ];
  if (/income/.test(act) && (money || found.size === 0) && !found.has("repeat")) {
    if (money || words.some(({ kind }) => kind === "number")) put("give_income", ...offers);
  }
  if (/expens|outgoing|budget/.test(act) && money) {
    put("give_expenses", ...offers);
    if ((found.get("report_payment") ?? 1) < sureOfPayment) found.delete("report_payment");
  }
  if (/verify|identity|open/.test(act) && isYes(words)) put("confirm_identity", "accept_offer");
  if (/verify|identity|open/.test(act) && isNo(words)) put("deny_identity", "reject_offer");
  const offered = /offer|propose|settle|plan/.test(act) || (hearing.offers?.length ?? 0) > 0;
  if (!offered) return;
  if (isYes(words)) put("accept_offer", "confirm_identity");
  if (isNo(words)) put("reject_offer", "deny_identity");
}

/** A rhythm with an amount is a plan, an amount with a day a promise, when nothing else was read. */
function fromValues(values: readonly Value[], signals: readonly Signal[], found: Chances): void {
  const has = (kind: Value["kind"]): boolean => values.some((value) => value.kind === kind);
  // "I am paid every Friday, 2,200 a week": what comes in is no plan, however much it sounds like one.
  const amounts = values.filter(({ kind }) => kind === "money");
  const ofIncome = amounts.some(({ role }) => role === "income");
  if (has("recurrence") && ofIncome && found.has("propose_plan") && !found.has("promise_to_pay")) {
    const own = amounts.every(({ role }) => role === "income" || role === "expense");
    const chance = own ? found.get("propose_plan") : undefined;
    if (chance !== undefined) {
      found.delete("propose_plan");
      found.set("give_income", Math.max(chance, found.get("give_income") ?? 0));
    }
  }
  if (found.size > 0 || !has("money")) return;
  if (signals.some(({ name }) => name !== "hardship" && name !== "vulnerable")) return;
  if (ofIncome) found.set("give_income", 0.6);
  else if (has("recurrence")) found.set("propose_plan", 0.6);
  else if (has("date")) found.set("promise_to_pay", 0.6);
}

const elsewhere: readonly IntentName[] = [
  "request_callback",
  "change_contact_details",
  "ask_receipt",
  "ask_documents",
];

/** A channel or language named in passing is no wish: the words must be a little like one. */
const leastPreference = 0.1;

/** A channel or language asked for is a preference, unless something is only to be sent there. */
function fromPreference(values: readonly Value[], verdicts: Verdicts, found: Chances): void {
  const asked = values.some(({ kind }) => kind === "channel" || kind === "language");
  if (!asked || elsewhere.some((name) => found.has(name))) return;
  if (verdicts("set_preference").chance < leastPreference) return;
  found.set("set_preference", Math.max(0.7, found.get("set_preference") ?? 0));
}

/** Whoever has the wrong person before them says that they are not the one who owes. */
function fromWrongPerson(signals: readonly Signal[], found: Chances): void {
  const wrong = signals.find(({ name }) => name === "wrong_person");
  if (wrong && !found.has("deny_identity")) found.set("deny_identity", wrong.confidence);
}

/** Whoever gives the person's own name as theirs, and is no wrong person, denies nothing. */
function fromOwnName(
  words: readonly Word[],
  hearing: Hearing,
  signals: readonly Signal[],
  found: Chances,
): void {
  const another = signals.some(({ name }) => name === "wrong_person" || name === "third_party");
  if (another || !found.has("deny_identity") || !isThemselves(spokenOf(words), hearing)) return;
  found.set("confirm_identity", Math.max(0.85, found.get("confirm_identity") ?? 0));
  found.delete("deny_identity");
}

const spokenOf = (words: readonly Word[]): readonly Word[] =>
  words.filter(({ kind }) => kind !== "sign");

/** All intents of a message, the surest first; `unclear` alone where there is neither intent nor signal. */
export function intentsOf(
  words: readonly Word[],
  verdicts: Verdicts,
  hearing: Hearing,
  values: readonly Value[],
  signals: readonly Signal[],
): Intent[] {
  const found: Chances = new Map();
  for (const name of intentNames) {
    if (name === "unclear") continue;
    const verdict = verdicts(name);
    if (verdict.yes) found.set(name, verdict.chance);
  }
  fromContext(words, hearing, values, found);
  fromValues(values, signals, found);
  fromPreference(values, verdicts, found);
  fromWrongPerson(signals, found);
  fromOwnName(words, hearing, signals, found);
  if (found.size === 0) return signals.length > 0 ? [] : [{ name: "unclear", confidence: 0.5 }];
  const offerId = found.has("accept_offer") ? chosenOffer(words, values, hearing) : undefined;
  return [...found]
    .sort((a, b) => b[1] - a[1])
    .map(([name, confidence]) =>
      name === "accept_offer" && offerId !== undefined
        ? { name, confidence, offerId }
        : { name, confidence },
    );
}
