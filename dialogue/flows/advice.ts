/** Questions that a machine should not answer: consequences and credit files. A person can. */

import { say } from "../wording/saying.ts";
import { wantPerson } from "./questions.ts";
import { type Reply, type Turn, means, reply } from "./turn.ts";

export const advice = (turn: Turn): Reply | null =>
  means(turn, "ask_consequences", "ask_credit_report")
    ? reply({ say: [say("cannot-advise")], question: wantPerson })
    : null;
