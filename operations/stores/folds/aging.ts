/** What a debt's row repeats of its fold, so that a day's interest and age are known set-wise. */

import { type AccountState, totalOwed } from "@forbear/accounts";
import { nanoOf } from "@forbear/ledger";

export const agingColumns = {
  unpaid_since: "date",
  accrues_since: "date",
  accrues_until: "date",
  accrual_anchor: "date",
  accrual_count: "text",
  accrual_nano: "bigint",
  accrual_base: "bigint",
  accrual_grains: "numeric",
  accrual_booked: "bigint",
  accrual_room: "numeric",
} as const;

/** Null in all columns of interest where none runs; unpaid since it fell due, while anything is owed. */
export function agingOf(state: AccountState) {
  const { accrual, defaultedOn } = state;
  const owes = totalOwed(state).minor > 0n && state.life.kind !== "closed";
  return {
    unpaid_since: owes ? defaultedOn : null,
    accrues_since: accrual?.since ?? null,
    accrues_until: accrual?.until ?? null,
    accrual_anchor: accrual?.anchor ?? null,
    accrual_count: accrual?.dayCount ?? null,
    accrual_nano: accrual === null ? null : nanoOf(accrual.rate),
    accrual_base: accrual?.base ?? null,
    accrual_grains: accrual?.accrued ?? null,
    accrual_booked: accrual?.booked ?? null,
    accrual_room: accrual?.room ?? null,
  };
}
