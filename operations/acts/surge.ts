/** Surge: while many who wrote wait for an answer, we answer and seek nobody. */

import type { Transaction } from "../ports/database.ts";
import type { Clock } from "../ports/clock.ts";
import type { Log } from "../ports/log.ts";
import { beginSurge, endSurge, waitingNow } from "../stores/conversations/waiting.store.ts";

/** More messages than this wait: outreach rests. It is what a worker answers in a few seconds. */
export const surgeAbove = 200;

/** As few as this wait again: outreach goes on. */
export const surgeOverAt = 20;

/**
 * True while outreach rests because people who wrote wait to be answered. Notes when that begins and
 * when it is over, in the transaction that asks.
 */
export async function outreachRests(
  house: { readonly clock: Clock; readonly log: Log },
  tx: Transaction,
): Promise<boolean> {
  const { waiting, surge } = await waitingNow(tx, surgeAbove + 1);
  const now = house.clock.now();
  if (surge === null) {
    if (waiting <= surgeAbove) return false;
    await beginSurge(tx, now, waiting);
    house.log.warn("outreach rests while messages wait", { tenant: tx.tenant, above: surgeAbove });
    return true;
  }
  if (waiting > surgeOverAt) return true;
  await endSurge(tx, now);
  house.log.info("outreach goes on", { tenant: tx.tenant, since: surge.since });
  return false;
}
