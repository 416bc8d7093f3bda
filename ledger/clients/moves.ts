/** What a remittance moves in the books of its client. */

import { type ClientMove, clientMove } from "./books.ts";
import type { Remittance } from "./remittance.ts";

/**
 * What a remittance moves: our share and what is held back on the day of its cut-off, and what leaves
 * trust on the day it is paid. Adjustments moved when they were made; a gross client's share moves with
 * its invoice.
 */
export function remittanceMoves({ pays, totals }: Remittance): {
  readonly atCutOff: readonly ClientMove[];
  readonly whenPaid: readonly ClientMove[];
} {
  const share = pays === "net" ? ("due-to-client" as const) : ("invoiced" as const);
  return {
    atCutOff: [
      ...clientMove(share, "commission", totals.commission),
      ...clientMove(share, "charges", totals.fees),
      ...clientMove(share, "tax", totals.tax),
      ...clientMove("due-to-client", "held-back", totals.held),
      ...clientMove("held-back", "due-to-client", totals.released),
      ...clientMove("borne", "due-to-client", totals.borne),
      ...clientMove("invoiced", "due-to-client", totals.billed),
    ],
    whenPaid: clientMove("due-to-client", "trust", totals.payable),
  };
}
