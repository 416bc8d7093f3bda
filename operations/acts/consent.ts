/** Grant and revoke: what a person allows and refuses, by channel and contact point. */

import {
  type Channel,
  type ChannelStop,
  type Consent,
  type Evidence,
  type QuietTime,
  isOutreach,
} from "@forbear/accounts";
import type { ContactPointId, PersonId } from "@forbear/kernel";
import { cancel } from "./cancel.ts";
import type { Work } from "./work.ts";

/**
 * Takes a stop of a channel back: they let us write there again, and by machine, as they did before.
 * @param evidence where the words stand that allow it
 */
export function allowChannel(
  work: Work,
  person: PersonId,
  channel: Channel,
  evidence: Evidence,
): void {
  const { bucket } = work.person(person);
  const about = { person, account: null };
  work.append(bucket, about, { kind: "channel-resumed", channel, point: null });
  for (const kind of ["electronicContact", "priorExpressConsent"] as const) {
    const consent: Consent = {
      kind,
      channels: [channel],
      point: null,
      givenTo: "collector",
      form: "electronic",
      givenAt: work.now,
      revokedAt: null,
      during: null,
      showedAccess: false,
      evidence,
    };
    work.append(bucket, about, { kind: "consent-given", consent });
  }
  work.wake(person, work.now);
}

/**
 * Stops a channel (or one point of it): consent is revoked and what was to go there is cancelled.
 * @param evidence where the words stand that asked for it
 */
export function stopChannel(
  work: Work,
  person: PersonId,
  channel: Channel,
  point: ContactPointId | null,
  evidence: Evidence,
): void {
  const { bucket } = work.person(person);
  const about = { person, account: null };
  const stop = { channel, point, at: work.now };
  work.append(bucket, about, { kind: "consent-revoked", channels: [channel], point, evidence });
  work.append(bucket, about, { kind: "channel-stopped", stop, evidence });
  cancel(
    work,
    person,
    `stopped: ${channel}`,
    (contact) =>
      isOutreach(contact.act) &&
      contact.channel === channel &&
      (point === null || contact.point === point),
  );
}

/**
 * A stop that somebody else tells of, as it stood at `at`. It changes nothing where it is known
 * already, or where they agreed to the channel again since.
 * @returns whether it is new
 */
export function stopTold(
  work: Work,
  person: PersonId,
  told: Pick<ChannelStop, "channel" | "point" | "at">,
  evidence: Evidence,
): boolean {
  const { channel, point, at } = told;
  const { consents, stops } = work.person(person).state;
  const again = consents.some(
    (one) => one.channels.includes(channel) && one.givenAt > at && one.revokedAt === null,
  );
  const known = stops.some(
    (stop) => stop.channel === channel && (stop.point === null || stop.point === point),
  );
  if (again || known) return false;
  stopChannel(work, person, channel, point, evidence);
  return true;
}

/** Notes a time the person called inconvenient; the last look before sending obeys it. */
export function noteQuietTime(work: Work, person: PersonId, quiet: QuietTime): void {
  const { bucket } = work.person(person);
  work.append(bucket, { person, account: null }, { kind: "quiet-time-stated", quiet });
}
