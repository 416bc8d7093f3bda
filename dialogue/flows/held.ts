/** While a hold stands that stops collection, nothing about the debt is talked of: a person lifts it. */

import type { Hold, HoldKind } from "@forbear/accounts";
import type { Known } from "../conversation.ts";
import { say } from "../wording/saying.ts";
import { after } from "./after.ts";
import { housekeeping } from "./business.ts";
import { pay } from "./pay.ts";
import { type Reply, type Turn, means, reply, together } from "./turn.ts";

/** Holds that end the talk of money, even when the person brings it up: a colleague is there for that. */
const resting: ReadonlySet<HoldKind> = new Set<HoldKind>([
  "dispute",
  "ceased",
  "represented",
  "insolvency",
  "breathing-space",
  "deceased",
  "crisis",
  "fraud",
  "proof-due",
  "by-staff",
]);

const rests = (holds: readonly Hold[]): boolean => holds.some(({ kind }) => resting.has(kind));

/** Whether the person, or the debt that offers are made on, may not be talked of. */
export const restsBy = ({ personHolds, debts }: Known): boolean =>
  rests(personHolds) || rests(debts.at(0)?.holds ?? []);

/** The debts that may be spoken of: the leading one, and others that nothing holds. */
export const speakable = (known: Known): Known => ({
  ...known,
  debts: known.debts.filter((debt, at) => at === 0 || !rests(debt.holds)),
});

/** A payment that was made is still noted; the rest is for a colleague, after the second time at once. */
export function onHold(turn: Turn, heard: boolean): Reply {
  const kept = housekeeping(turn);
  const leave = after(turn);
  const told = leave !== null ? [...kept, leave] : kept;
  const paid = means(turn, "report_payment") ? (pay(turn)?.acts ?? []) : [];
  if (told.length > 0 || (heard && turn.understood.intents.length === 0)) {
    return together([...told, reply({ acts: paid, disposition: "on-hold" })]);
  }
  const times = turn.conversation.notes.filter((note) => note.startsWith("on-hold ")).length;
  const notes = [...turn.conversation.notes, `on-hold ${times + 1}`];
  return times >= 2
    ? reply({ acts: paid, handOver: "on hold", disposition: "on-hold" })
    : reply({ say: [say("on-hold")], acts: paid, change: { notes }, disposition: "on-hold" });
}
