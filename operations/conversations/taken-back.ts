/** What was told in a talk and is taken back in it: a dispute, papers and a complaint by their case, a stop and a death by their hold. */

import type { AskedAct } from "@forbear/dialogue";
import { allowChannel } from "../acts/consent.ts";
import { closeCase } from "../acts/case.ts";
import { release } from "../acts/hold.ts";
import { reachedBy } from "../acts/talk.ts";
import type { AccountId, MessageId, PersonId } from "@forbear/kernel";
import type { Work } from "../acts/work.ts";

/** Of the talk that a turn belongs to. */
type Told = {
  readonly work: Work;
  readonly person: PersonId;
  readonly driver: AccountId | null;
  readonly message: MessageId;
};

/** Only the case that rests their debt ends: what the turn knew may be closed by the desk meanwhile. */
function withdrawDispute(
  { work, person, driver }: Told,
  { account, case: kase }: Extract<AskedAct, { kind: "withdraw-dispute" }>,
): void {
  const of = account ?? driver;
  if (of === null) return;
  const stands = work
    .account(of)
    .state.holds.some(
      (one) => (one.kind === "dispute" || one.kind === "proof-due") && one.case === kase,
    );
  if (stands) closeCase(work, person, of, kase, "withdrawn by the consumer");
}

/** The stop was not meant: it alone ends, where it still stands, and what it stopped of the channel. */
export function withdrawStop(
  { work, person, message }: Told,
  { channel, hold }: Extract<AskedAct, { kind: "withdraw-stop" }>,
): void {
  if (!work.person(person).state.holds.some(({ id }) => id === hold)) return;
  release(work, person, null, hold, "withdrawn by the consumer");
  allowChannel(work, person, reachedBy(channel), { from: "message", message });
}

/** What they never complained of is no case of ours; one that is closed meanwhile stays as it is. */
function withdrawComplaint(
  { work, person }: Told,
  { case: kase }: Extract<AskedAct, { kind: "withdraw-complaint" }>,
): void {
  const { cases } = work.person(person).state;
  const open = cases.find(({ id, of }) => id === kase && of === "complaint");
  if (open) closeCase(work, person, open.account, open.id, "withdrawn by the consumer");
}

/** Nobody died: the hold ends, and what the desk was to do for a family. */
function withdrawDeath(
  { work, person }: Told,
  { hold }: Extract<AskedAct, { kind: "withdraw-death" }>,
): void {
  const { holds, cases } = work.person(person).state;
  if (!holds.some(({ id, kind }) => id === hold && kind === "deceased")) return;
  const open = cases.find(({ of }) => of === "deceased");
  if (open) closeCase(work, person, open.account, open.id, "withdrawn by the consumer");
  release(work, person, null, hold, "withdrawn by the consumer");
}

type Withdrawal = Extract<
  AskedAct,
  { kind: "withdraw-dispute" | "withdraw-complaint" | "withdraw-death" }
>;

/** What this talk opened and they deny. */
export function withdraw(told: Told, act: Withdrawal): void {
  if (act.kind === "withdraw-dispute") withdrawDispute(told, act);
  else if (act.kind === "withdraw-complaint") withdrawComplaint(told, act);
  else withdrawDeath(told, act);
}
