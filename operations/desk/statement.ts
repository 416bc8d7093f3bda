/** A debt's statement as the desk, the API and the command line give it. */

import type { StatementView } from "@forbear/contract";
import {
  type AccountId,
  type Instant,
  type PlainDate,
  birthBucket,
  face,
  toJson,
} from "@forbear/kernel";
import type { Balances } from "@forbear/ledger";
import { type DebtStatement, debtStatement } from "../acts/statement.ts";
import { whereIs } from "../stores/people/store.ts";
import type { Reading } from "./lines.ts";

const balancesJson = ({ principal, interest, fees, costs }: Balances) => ({
  principal: toJson(principal),
  interest: toJson(interest),
  fees: toJson(fees),
  costs: toJson(costs),
});

/** The statement with money as it crosses JSON. */
export const statementJson = (made: DebtStatement): StatementView => ({
  account: face("acct", made.account),
  asOf: made.on,
  knownAt: made.knownAt,
  life: made.life,
  owed: toJson(made.payoff),
  balances: balancesJson(made.balances),
  booked: balancesJson(made.booked),
  unbookedInterest: toJson(made.unbookedInterest),
  perDayMinor: made.perDay,
  creditBalance: toJson(made.creditBalance),
  suspended: toJson(made.suspended),
  daysPastDue: made.daysPastDue,
  bucket: made.bucket,
  quote: made.quote.map(({ on, amount }) => ({ on, amount: toJson(amount) })),
  interest: made.interest.map((line) => ({ ...line, base: toJson(line.base) })),
  lines: made.lines.map((line) => ({
    ...line,
    transfers: line.transfers.map((one) => ({ ...one, amount: toJson(one.amount) })),
    balances: balancesJson(line.balances),
    owed: toJson(line.owed),
  })),
});

/** What a debt came to on a day as known at a moment; null when the tenant has no such debt. */
export async function statementView(
  { tx, vault }: Pick<Reading, "tx" | "vault">,
  id: AccountId,
  asked: { readonly on: PlainDate; readonly knownAt: Instant; readonly through: PlainDate | null },
): Promise<StatementView | null> {
  const ref = await whereIs(tx, vault, { bucket: birthBucket(id), id });
  const made = await debtStatement(tx, ref, asked);
  return made === null ? null : statementJson(made);
}
