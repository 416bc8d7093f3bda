/** Whether a message names any figure of an agreement: a sum, a day, a rhythm, a count. */

import type { Turn } from "../turn/turn.ts";
import { datesOffered } from "./days/days-offered.ts";
import { amountsOffered } from "./named/sums-offered.ts";

export const hasFigures = (turn: Turn): boolean =>
  turn.understood.values.some(
    ({ kind, role }) => role !== "wrong" && ["money", "date", "recurrence", "count"].includes(kind),
  ) ||
  amountsOffered(turn).length > 0 ||
  datesOffered(turn).length > 0;
