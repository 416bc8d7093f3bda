/** A person has the talk: rights are heard, paying goes on, and the rest is told to wait, not forever. */

import { after } from "./after.ts";
import { callback } from "./callback.ts";
import { asideIn, asideSay, isQuestion } from "./asides.ts";
import { explain } from "./explain.ts";
import { waits } from "./handoff.ts";
import { restsBy } from "./held.ts";
import { pay } from "./pay.ts";
import type { Heard } from "./rights.ts";
import { type Reply, type Turn, isVerified, means, reply, together } from "./turn.ts";
import { provedMeanwhile } from "./verify.ts";

const mostTold = 2;

/** What can be done while a colleague is on the way; the rest is for them. */
export function waiting(turn: Turn, heard: Heard): Reply {
  const parts = [
    provedMeanwhile(turn, waits(turn)),
    paying(turn),
    explaining(turn),
    callback(turn),
    leaving(turn),
    ofTheTalk(turn),
  ].filter((part) => part !== null);
  if (heard.say.length > 0) parts.unshift(reply({ say: heard.say }));
  if (parts.length > 0) return { ...together(parts), disposition: "with-person", handOver: null };
  const { notes } = turn.conversation;
  const told = notes.filter((note) => note.startsWith("waiting")).length;
  const silent = told >= mostTold && !isQuestion(turn.text);
  const again = silent ? [] : [waits(turn)];
  return reply({
    say: again,
    change: told < mostTold ? { notes: [...notes, `waiting ${told + 1}`] } : {},
    disposition: "with-person",
  });
}

/** Whoever wants to pay may, as long as nothing rests. */
function paying(turn: Turn): Reply | null {
  const wants = means(turn, "pay_now", "ask_payment_methods", "payment_problem", "report_payment");
  if (!wants || !isVerified(turn) || restsBy(turn.known)) return null;
  return pay(turn);
}

/** What is owed, and what is agreed, can be told meanwhile; what may be agreed is for the colleague. */
function explaining(turn: Turn): Reply | null {
  if (!isVerified(turn) || restsBy(turn.known) || isPressed(turn)) return null;
  return explain(turn);
}

/** Whoever threatened us or was hurt is answered by a person alone. */
const isPressed = ({ conversation }: Turn): boolean =>
  conversation.notes.some((note) => note === "threat" || note === "fraud" || note === "crisis");

function ofTheTalk({ text }: Turn): Reply | null {
  const aside = asideIn(text, "where-to-send", "when", "how-to-call");
  return aside === null ? null : reply({ say: [asideSay(aside)] });
}

/** A goodbye does not end what a colleague has begun. */
function leaving(turn: Turn): Reply | null {
  const leave = after(turn);
  return leave === null ? null : { ...leave, acts: [], change: {} };
}
