/** What the agent said last, in the words that understanding knows it by: what an answer is an answer to. */

import type { Conversation } from "../conversation.ts";
import { askAmount, askWhen, wantPerson, whatWorks, askApproval, goOnHere } from "./questions.ts";
import { isItYou } from "./turn.ts";

const acts: readonly (readonly [question: RegExp, act: string])[] = [
  [/^offer terms (?:full|promise) /, "confirm_promise"],
  [/^offer terms settlement /, "offer_settlement"],
  [/^offer terms pause /, "offer_pause"],
  [/^offer terms /, "offer_plan"],
  [/^verify /, "verify"],
  [/^which day /, "ask_day"],
  [/^near day /, "ask_day"],
  [/^plan pay-rhythm$/, "ask_day"],
  [/^amount on$/, "ask_amount"],
  [/^promise pay-day$/, "ask_day"],
  [/^means income$/, "ask_income"],
  [/^means (?:household$|children )/, "ask_household"],
  [/^means /, "ask_expenses"],
];

const named: ReadonlyMap<string, string> = new Map([
  [isItYou, "verify"],
  [askWhen.name, "ask_day"],
  [askAmount.name, "ask_amount"],
  [whatWorks.name, "ask_amount"],
  [wantPerson.name, "propose_person"],
  [askApproval.name, "propose_person"],
  [goOnHere.name, "propose_messages"],
]);

/** `lastAgentAct` of the hearing of whatever the person says next. */
export function lastAct({ asked, verification }: Conversation): string {
  if (asked === null) return verification.kind === "verified" ? "inform" : "verify";
  const { question } = asked;
  const found = named.get(question) ?? acts.find(([form]) => form.test(question))?.[1];
  return found ?? "ask";
}
