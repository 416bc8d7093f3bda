/** Two questions in one message: what was asked beside what was answered, and the same link but once. */

import type { Say } from "../conversation.ts";
import { type Aside, asideIn, asideSay } from "../heard/questions/asides.ts";
import { questionsIn } from "../heard/questions-in.ts";
import { type Turn, valuesOf } from "../turn/turn.ts";
import { restsBy } from "./resting.ts";
import { say } from "../wording/saying.ts";

/** What may be told beside any other answer: it rests on nothing, and asks nothing back. */
const ofTheTalk = [
  "how-to-call",
  "is-recorded",
  "where-to-send",
  "when",
] as const satisfies readonly Aside[];
const besides = [...ofTheTalk, "if-missed", "reminds"] as const satisfies readonly Aside[];

/** What is agreed is spoken of only where nothing rests, and a reminder only of what is agreed. */
const mayTell = ({ debt, known }: Turn): readonly (typeof besides)[number][] => {
  if (restsBy(known)) return ofTheTalk;
  const agreed = debt !== null && debt.agreement.kind !== "none";
  return besides.filter((aside) => agreed || aside !== "reminds");
};

const mostBeside = 1;

/** The answers to what was asked beside `said`; a question that it answers is not answered twice. */
function beside(turn: Turn, said: readonly Say[]): readonly Say[] {
  if (said.length === 0) return [];
  const told = new Set(said.map(({ template }) => template));
  const found = questionsIn(turn.text).flatMap((part) => asideIn(part, ...mayTell(turn)) ?? []);
  return (
    [...new Set(found)]
      .filter((aside) => aside !== "when" || !told.has("callback-on"))
      // "Here is his number": it is given, and ours is not asked for.
      .filter((aside) => aside !== "how-to-call" || valuesOf(turn, "phone").length === 0)
      .map(asideSay)
      .filter(({ template }) => !told.has(template))
      .slice(0, mostBeside)
  );
}

const linksOf = ({ slots }: Say): readonly string[] =>
  Object.values(slots).flatMap((value) => (value.is === "text" ? [value.text] : []));

/** Where the link stands in the reply already, what else leads there says so in words. */
function linkedOnce(said: readonly Say[]): readonly Say[] {
  return said.map((one) => {
    if (one.template !== "pay-any") return one;
    const others = said.filter((other) => other !== one).flatMap(linksOf);
    return linksOf(one).some((link) => others.includes(link)) ? say("pay-any-there") : one;
  });
}

/** All that is said in answer to the message. */
export const allAnswered = (turn: Turn, said: readonly Say[]): readonly Say[] =>
  linkedOnce([...said, ...beside(turn, said)]);
