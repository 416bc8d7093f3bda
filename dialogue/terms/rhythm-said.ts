/** How often, as a read-back says it: by the week, by the month, on the third Wednesday of every month. */

import type { PlainDate } from "@forbear/kernel";
import type { Rhythm } from "@forbear/negotiation";
import { weekdaySlot } from "../wording/weekdays.ts";

/** What fills the words of a rhythm that begins on a day. */
export const oftenSaid = ({ every, unit, weekday }: Rhythm, firstOn: PlainDate) => ({
  every,
  unit: weekday === undefined ? unit : "weekday",
  nth: weekdaySlot(weekday ?? "counted", firstOn),
});
