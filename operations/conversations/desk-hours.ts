/** Whether a person of the desk can take over now. */

import { type Instant, localDate, localSecond, parseTimeZone, weekday } from "@forbear/kernel";
import type { TenantSettings } from "../stores/settings/store.ts";

const secondOf = (clock: string): number => {
  const [hours = "0", minutes = "0"] = clock.split(":");
  return Number(hours) * 3600 + Number(minutes) * 60;
};

/** Open from Monday to Friday between the desk's hours, in its own zone; a zone unknown is closed. */
export function deskIsOpen(now: Instant, desk: TenantSettings["desk"]): boolean {
  const zone = parseTimeZone(desk.zone);
  if (!zone.ok) return false;
  const day = weekday(localDate(now, zone.value));
  if (day === "SA" || day === "SU") return false;
  const second = localSecond(now, zone.value);
  return second >= secondOf(desk.opens) && second < secondOf(desk.closes);
}
