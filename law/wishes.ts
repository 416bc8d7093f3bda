/** What the consumer refused or asked for, honoured where no law of the place says so. */

import { type Clock, either, isOpen } from "./clock.ts";
import { contactKinds } from "./facts/act.ts";
import { openMessage } from "./history.ts";
import type { Matter } from "./matter.ts";
import { type Rule, allows, denies, rule, silent } from "./rule.ts";
import { party, withProfessional } from "./parties.ts";
import { agreedTimes, wishedTimes } from "./times.ts";
import { refusal } from "./refusal.ts";

const cite = "house policy on contact requests";

/** The times asked for as clocks, each open as well at a time that was agreed to. */
function clocksOf(matter: Matter): readonly Clock[] {
  const free = matter.channel === "letter" || openMessage(matter) !== null;
  if (free || party(matter) === "joint") return [];
  const agreed = agreedTimes(matter);
  return wishedTimes(matter).map((clock) => either(clock, ...agreed));
}

/** House policy of a country: media, places and times that the consumer refused are not used. */
export const wishesRule = (id: string): Rule =>
  rule({
    id,
    says: "House policy, not law: what a consumer refused, or asked for, is honoured",
    kind: "prohibition",
    layer: "preference",
    actions: contactKinds,
    test(matter) {
      if (withProfessional(matter) || matter.act.initiatedBy === "consumer") return silent();
      const refused = refusal(matter);
      if (refused !== null) return denies(cite, refused);
      const clocks = clocksOf(matter);
      if (clocks.length === 0) return silent();
      return clocks.every((clock) => isOpen(clock, matter.now))
        ? allows(cite, "at a time the consumer asked for", [], clocks)
        : denies(cite, "at a time the consumer refused", clocks);
    },
  });
