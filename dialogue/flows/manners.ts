/** How a reply is said: who we are in the first of them, and nothing twice in the same words. */

import type { Conversation, Say } from "../conversation.ts";
import { declarationOf, isTemplateId } from "../wording/catalogue.ts";
import { say } from "../wording/saying.ts";
import { noted } from "./turn.ts";

const mostRemembered = 48;

/** The same in other words, where it was said before and there are other words. */
function inOtherWords(one: Say, said: readonly string[]): Say {
  const again = `${one.template}-again`;
  return said.includes(one.template) && isTemplateId(again) ? { ...one, template: again } : one;
}

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
  const worded = says.map((one) => inOtherWords(one, said));
  const all = disclosed.includes("name") || worded.some(namesUs) ? worded : introduced(worded);
  const remembered = [...new Set([...said, ...says.map(({ template }) => template)])];
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
