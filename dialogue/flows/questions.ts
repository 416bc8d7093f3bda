/** The questions that several flows ask. */

import { say } from "../wording/saying.ts";
import type { Question } from "./turn.ts";

export const whatWorks: Question = { name: "offer what-works", say: say("what-works") };
export const askWhen: Question = { name: "promise when", say: say("ask-when") };
export const askAmount: Question = { name: "amount each", say: say("ask-amount") };
export const wantPerson: Question = { name: "propose person", say: say("want-person") };
/** More than is ours to agree: whether a colleague who may shall be asked. */
export const askApproval: Question = { name: "settle approval", say: say("ask-approval") };
/** Of a plan that stands: another day, or left out; and this payment alone, or all that follow. */
export const planHow: Question = { name: "plan how", say: say("plan-how") };
export const planWhich: Question = { name: "plan which", say: say("plan-which") };
export const changeWhat: Question = { name: "offer change", say: say("change-what") };
/** Questions that a bare yes does not answer: asked once more. */
const open: readonly Question[] = [askWhen, askAmount, planHow, planWhich, changeWhat];

/** The question of that name that stands open, where a yes or no is no answer to it. */
export const stillOpen = (name: string | undefined): Question | null =>
  open.find((question) => question.name === name) ?? null;

/** Messages were stopped here; the person writes all the same. */
export const goOnHere: Question = { name: "resume here", say: say("stopped-here") };
