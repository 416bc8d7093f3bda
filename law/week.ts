/** Lawful hours of a week as one test, the same for every country that names such hours. */

import { type Clock, type Holidays, type Slot, daily, daysOf, either, isOpen } from "./clock.ts";
import type { ActionKind } from "./facts/act.ts";
import type { Channel } from "./facts/words.ts";
import { openMessage } from "./history.ts";
import type { Matter } from "./matter.ts";
import { overMedia } from "./media.ts";
import { type Parameter, valueOn } from "./parameter.ts";
import { type Test, allows, denies, passes, silent } from "./rule.ts";
import { pursues } from "./pursuit.ts";
import { withProfessional } from "./parties.ts";
import { agreedTimes, answersAtThatHour } from "./times.ts";

/** All but letters, for which the post chooses the hour. */
export const timedChannels: readonly Channel[] = [
  "phoneCall",
  "voicemail",
  "ringlessVoicemail",
  "sms",
  "email",
  "messagingApp",
  "socialMedia",
  "inPersonVisit",
];

export type Range = { readonly from: number; readonly to: number };

/** Hours of the local day, opening in and closing out; null: closed all day. */
export type Week = {
  readonly weekday: Range | null;
  readonly saturday: Range | null;
  readonly sunday: Range | null;
};

/** The same hours on each day of the week. */
export const everyDayFrom = (from: number, to: number): Week => ({
  weekday: { from, to },
  saturday: { from, to },
  sunday: { from, to },
});

const weekdays = daysOf(["MO", "TU", "WE", "TH", "FR"]);
const saturdays = daysOf(["SA"]);
const sundays = daysOf(["SU"]);

/** The hours as a clock, closed on the holidays given, in every zone of the consumer's or of these. */
export function weekClock(
  { zones }: Pick<Matter, "zones">,
  week: Week,
  except: Holidays | null,
): Clock {
  const slots: Slot[] = [];
  const add = (range: Range | null, days: number): void => {
    if (range !== null) slots.push(daily(range.from, range.to, days));
  };
  add(week.weekday, weekdays);
  add(week.saturday, saturdays);
  add(week.sunday, sundays);
  return { kind: "hours", slots, except, zones };
}

const answers: ReadonlySet<ActionKind> = new Set<ActionKind>([
  "replyToConsumer",
  "contactRequestedByConsumer",
]);

/** A contact for the debt: one that pursues it, or that answers a message about it. */
export const isDebtContact = (matter: Matter): boolean =>
  pursues(matter) || (matter.isContact && answers.has(matter.act.kind));

/** A contact for the debt with who owes, and no professional: what hours and limits are about. */
export const isTimed = (matter: Matter): boolean =>
  isDebtContact(matter) && !withProfessional(matter);

/**
 * Contact for the debt inside the hours only, or at times the consumer agreed to by period or by
 * hour. An answer at the hour at which the consumer wrote passes, and so do professionals.
 */
export const weekTest =
  (
    hours: Parameter<Week>,
    except: (matter: Matter) => Holidays | null = () => null,
    agreed: (matter: Matter) => readonly Clock[] = agreedTimes,
    zonesOf: (matter: Matter) => Matter["zones"] = ({ zones }) => zones,
  ): Test =>
  (matter, on) => {
    const line = valueOn(hours, on);
    if (line === undefined || !isTimed(matter)) return silent();
    if (matter.act.initiatedBy === "consumer") {
      return passes(line.cite, "the consumer started this contact");
    }
    const window = weekClock({ zones: zonesOf(matter) }, line.value, except(matter));
    const message = openMessage(matter);
    if (message !== null && answersAtThatHour(message, window, matter)) {
      return allows(line.cite, "answers at the hour at which the consumer wrote");
    }
    const clock = either(window, ...agreed(matter));
    return isOpen(clock, matter.now)
      ? allows(line.cite, "inside the lawful hours, or at a time agreed to", [], [clock])
      : denies(line.cite, "outside the lawful hours", [clock]);
  };

/** The same over some media, of which a contact by another is told that it is free. */
export const weekOver = (
  channels: readonly Channel[],
  cite: string,
  ...hours: Parameters<typeof weekTest>
): Test => overMedia(channels, cite, isTimed, weekTest(...hours));
