/** How a reply is said: who we are in the first of them, and nothing twice in the same words. */

import type { Conversation, Say } from "../conversation.ts";
import { declarationOf, isTemplateId } from "../wording/catalogue.ts";
import { say } from "../wording/saying.ts";
import { noted } from "./turn.ts";

const mostRemembered = 48;

export const otherWords = (template: string): string => `${template}-again`;
/** What some questions are asked in after both. */
export const lastWords = (template: string): string => `${template}-last`;

/** The same in other words, where it was said before and there are other words. */
function inOtherWords(one: Say, said: readonly string[]): Say {
  const again = otherWords(one.template);
  const last = lastWords(one.template);
  // The last words over and over would be the same receipt twice in a row.
  const turns = said.includes(last) && said.indexOf(last) > said.indexOf(again);
  if (said.includes(again) && isTemplateId(last) && !turns) return { ...one, template: last };
  return said.includes(one.template) && isTemplateId(again) ? { ...one, template: again } : one;
}

/** Said in both wordings already: left out where the reply has something else to say. */
function fresh(says: readonly Say[], said: readonly string[]): readonly Say[] {
  const worn = ({ template }: Say): boolean =>
    said.includes(otherWords(template)) &&
    isTemplateId(template) &&
    !declarationOf(template).asks &&
    !declarationOf(template).stops &&
    (declarationOf(template).courtesy || !declarationOf(template).revealsDebt);
  const left = says.filter((one) => !worn(one));
  const answers = left.some(
    ({ template }) => isTemplateId(template) && !declarationOf(template).asks,
  );
  return answers ? left : says;
}

/** A greeting opens the reply, whoever brought it. */
const greetingFirst = (says: readonly Say[]): readonly Say[] => [
  ...says.filter(({ template }) => template === "hello"),
  ...says.filter(({ template }) => template !== "hello"),
];

const namesUs = ({ template }: Say): boolean =>
  isTemplateId(template) && declarationOf(template).namesUs;

const answersRight = ({ template }: Say): boolean =>
  isTemplateId(template) && declarationOf(template).stops;

/** The reply as it is said, and what is remembered of it. */
export type Manner = Pick<Conversation, "disclosed"> & {
  readonly says: readonly Say[];
  readonly said: readonly string[];
};

/** `disclosed` and `said` are of what was told before, in this talk and since it last rested. */
export function mannerly(
  says: readonly Say[],
  said: readonly string[],
  disclosed: readonly string[],
): Manner {
  if (says.length === 0) return { says, said, disclosed };
  const worded = greetingFirst(fresh(says, said)).map((one) => inOtherWords(one, said));
  const all = disclosed.includes("name") || worded.some(namesUs) ? worded : introduced(worded);
  const now = [...says, ...worded].map(({ template }) => template);
  const remembered = [...said.filter((one) => !now.includes(one)), ...new Set(now)];
  const saysAi = all.some(({ template }) => template === "hello");
  const named = noted(disclosed, "name");
  return {
    says: all,
    said: remembered.slice(-mostRemembered),
    disclosed: saysAi ? noted(named, "ai") : named,
  };
}

/** Who we are comes first; the words of a right are not delayed by more than the name. */
const introduced = (says: readonly Say[]): readonly Say[] =>
  says.some((one) => answersRight(one) || one.template === "i-am-ai")
    ? [say("this-is"), ...says]
    : [say("hello"), ...says];
