/** From a placed row to the debt that the house keeps, with its score. */

import type { Obligor } from "@forbear/accounts";
import type { PlacementRow } from "@forbear/formats";
import { type ClientId, type PlainDate, assert } from "@forbear/kernel";
import { type Scorecard, featuresOf, score } from "@forbear/scoring";
import type { NewAccount } from "../acts/place.ts";

/** What all debts of a file share. */
export type Placing = {
  readonly client: { readonly id: ClientId };
  readonly placedOn: PlainDate;
  readonly scorecard: Scorecard | null;
};

/** The debt of one row, with its score where the client's history tells one. */
export function newAccount(
  row: PlacementRow,
  obligors: readonly Obligor[],
  file: Placing,
  reference: string,
): NewAccount {
  const [first, ...others] = obligors;
  assert(first !== undefined, "a debt has someone who owes it");
  return {
    reference,
    client: file.client.id,
    of: row.product,
    obligors: [first, ...others],
    balances: row.owed,
    placedOn: file.placedOn,
    openedOn: row.openedOn,
    defaultedOn: row.defaultedOn,
    chargedOffOn: row.chargedOffOn,
    lastPaymentOn: row.lastPayment?.on ?? null,
    noticeSentAt: null,
    itemisation: row.itemisation,
    schedule: row.schedule,
    papers: {
      number: row.reference,
      creditor: row.creditor,
      originalCreditor: row.originalCreditor,
    },
    score: file.scorecard === null ? null : scored(row, file.scorecard),
    holds: [],
  };
}

/** By what the client's six months tell; null where they do not. */
function scored(row: PlacementRow, scorecard: Scorecard): NewAccount["score"] {
  const features = row.behaviour === null ? null : featuresOf(row.behaviour);
  if (features === null) return null;
  const { probability, reasons } = score(features, scorecard);
  return {
    scorecard: scorecard.version,
    payBasisPoints: probability,
    reasons: reasons.map((reason) => reason.code),
  };
}
