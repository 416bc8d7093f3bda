/** What was told in a talk and is taken back in it: a dispute and papers by their case, a stop by its hold. */

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
export function withdrawDispute(
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
