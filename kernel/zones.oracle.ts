/** For tests: where the tables differ from Temporal around the transitions of a zone. */

import { type Instant, Temporal, type TimeZone, instantOf } from "./calendar.ts";
import { localDate, localSecond } from "./zones.ts";

/** The instants, a second before, at and after each transition in the years asked, that differ. */
export function checkTransitions(zone: TimeZone, from: Instant, until: Instant): Instant[] {
  const wrong: Instant[] = [];
  let at = Temporal.Instant.from(from).toZonedDateTimeISO(zone);
  for (;;) {
    const next = at.getTimeZoneTransition("next");
    if (next === null || next.toInstant().toString() > until) return wrong;
    for (const seconds of [-1, 0, 1]) {
      const theirs = next.add({ seconds });
      const instant = instantOf(theirs.epochMilliseconds);
      const clock = (theirs.hour * 60 + theirs.minute) * 60 + theirs.second;
      const same =
        localSecond(instant, zone) === clock &&
        localDate(instant, zone) === theirs.toPlainDate().toString();
      if (!same) wrong.push(instant);
    }
    at = next;
  }
}
