/** Whether the time to sue on a debt is over: so many years from accrual or the last restart. */

import type { Debt } from "./facts/debt.ts";
import type { Day } from "./facts/time.ts";
import { yearsAfter } from "./holidays.ts";
import type { Matter } from "./matter.ts";

/** The last day of the period; a payment or signed acknowledgment in time begins it again. */
function lastDay(debt: Debt, first: Day, years: number): Day {
  let last = first;
  const restarts = [debt.lastPaymentOn, debt.lastAcknowledgedOn].filter((on) => on !== null);
  for (const on of restarts.sort((a, b) => a - b)) {
    const later = yearsAfter(on, years);
    if (on <= last && later > last) last = later;
  }
  return last;
}

/** `open` too where nothing is known of the period: the format takes it as not expired. */
export function lapseOf(debt: Debt, years: number, today: Day): "open" | "barred" | "unknown" {
  const { limitation } = debt;
  if (limitation === null) return "open";
  const { isTimeBarred, expiresOn, accruedOn } = limitation;
  if (isTimeBarred === "unknown") return "unknown";
  if (isTimeBarred !== "fromDates") return isTimeBarred ? "barred" : "open";
  const first = expiresOn ?? (accruedOn === null ? null : yearsAfter(accruedOn, years));
  return first === null || today <= lastDay(debt, first, years) ? "open" : "barred";
}

/** Some debt of the act is barred, or may be. */
export const mayBeBarred = (matter: Matter, years: number): boolean =>
  matter.debts.some((debt) => lapseOf(debt, years, matter.today) !== "open");
