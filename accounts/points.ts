/** Which number, mailbox or address a channel would use. */

import type { Channel, ChannelStop, ContactPoint } from "./words.ts";

/** The kind of point that carries a channel. */
export function kindFor(channel: Channel): ContactPoint["kind"] {
  switch (channel) {
    case "sms":
    case "whatsapp":
    case "voice":
      return "phone";
    case "email":
      return "email";
    case "webchat":
      return "webchat";
    case "letter":
      return "post";
  }
}

/** False for a point that is dead, somebody else's, or from which post came back. */
export const takesContact = ({ health }: ContactPoint): boolean =>
  health === "unproven" || health === "proven";

const carries = (point: ContactPoint, channel: Channel): boolean =>
  point.kind === kindFor(channel) &&
  takesContact(point) &&
  (point.line !== "landline" || channel === "voice");

const isStopped = (point: ContactPoint, channel: Channel, stops: readonly ChannelStop[]): boolean =>
  stops.some((stop) => stop.channel === channel && (stop.point ?? point.id) === point.id);

/**
 * The best point for a channel: one that was proven before one that was not, a personal one before one
 * at work, the first told of equals. Null where none takes contact or all are stopped.
 */
export function pointFor(
  channel: Channel,
  points: readonly ContactPoint[],
  stops: readonly ChannelStop[],
): ContactPoint | null {
  const worth = (point: ContactPoint): number =>
    (point.health === "proven" ? 2 : 0) + (point.place === "workplace" ? 0 : 1);
  let best: ContactPoint | null = null;
  for (const point of points) {
    if (!carries(point, channel) || isStopped(point, channel, stops)) continue;
    if (best === null || worth(point) > worth(best)) best = point;
  }
  return best;
}
