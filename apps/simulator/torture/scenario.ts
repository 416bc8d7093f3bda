/** What a scenario is: something the house does, how it is taken up again after a fault, and what must be true then. */

import { later } from "@forbear/kernel";
import {
  type Transaction,
  collectNews,
  dispatch,
  handAll,
  houseBooking,
  lookUpDoubtful,
  lookUpDoubtfulPayments,
  refunds,
  sql,
  sweep,
  takeTurns,
} from "@forbear/operations";
import { type CarrierPlan, type Subject } from "./lab.ts";

export type Scenario = {
  readonly name: string;
  readonly carrier: CarrierPlan;
  /** Brings the subject to where the work begins; no fault strikes here. */
  readonly prepare: (subject: Subject) => Promise<void>;
  /** The work that the fault strikes. */
  readonly act: (subject: Subject) => Promise<void>;
  /** What the world does again on its own: a webhook is repeated, a payer clicks again. */
  readonly again: (subject: Subject) => Promise<void>;
  /** What is wrong in the end; empty: nothing. */
  readonly wrong: (subject: Subject) => Promise<readonly string[]>;
};

export const nothing = (): Promise<void> => Promise.resolve();

/** The turns that wait are taken, and what they answer is handed over, as the server's own loop does. */
export async function answer({ house, tenant, force }: Subject): Promise<void> {
  const at = house();
  const turns = await takeTurns(at, tenant, { ...force, handsOver: true });
  await handAll(
    at,
    tenant,
    turns.flatMap(({ reply }) => reply?.leaving ?? []),
  );
}

/** A round of the steps of production. */
export async function round(subject: Subject): Promise<void> {
  const { house, tenant, force } = subject;
  const at = house();
  await collectNews(at, () => houseBooking(force.zone));
  await lookUpDoubtful(at, tenant);
  await lookUpDoubtfulPayments(at, tenant, force.zone);
  await refunds.lookUpDoubtfulRefunds(at, tenant, force.zone);
  await answer(subject);
  await sweep(at, tenant, force);
  await dispatch(at, tenant, force.settings);
}

/** Seconds from round to round: back within three, then long enough for whatever waits to be done. */
const pauses = [3, 60, 6 * 60, 6 * 60];

export async function settleDown(subject: Subject): Promise<void> {
  for (const seconds of pauses) {
    subject.clock.set(later(subject.clock.now(), seconds * 1000));
    await round(subject);
  }
}

export const ask = <T>(
  { house, tenant }: Subject,
  query: (tx: Transaction) => Promise<T>,
): Promise<T> => house().database.transaction(tenant, query);

/** What is still owed, in minor units. */
export async function owedNow(subject: Subject): Promise<bigint | undefined> {
  const { bucket, id } = subject.account;
  const rows = await ask(subject, (tx) =>
    tx.query<{ balance: bigint }>(sql`
      select balance from forbear.account
       where tenant_id = ${tx.tenant} and bucket = ${bucket} and id = ${id}`),
  );
  return rows.at(0)?.balance;
}

type Counted = { readonly status: string; readonly act: string; readonly many: bigint };

/** The contacts of the tenant by act and status. */
export const contacts = (subject: Subject): Promise<readonly Counted[]> =>
  ask(subject, (tx) =>
    tx.query<Counted>(sql`
      select act, status, count(*) as many
        from forbear.contact
       where tenant_id = ${tx.tenant} and bucket between 0 and 4095
       group by act, status
       order by act, status`),
  );

/** Messages that a carrier took more than once. */
export const takenTwice = ({ carrier }: Subject): readonly string[] =>
  [...carrier.taken].flatMap(([id, times]) =>
    times > 1 ? [`${id} was taken ${String(times)} times`] : [],
  );
