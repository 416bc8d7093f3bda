/** Grant and revoke: what a person allows and refuses, by channel and contact point. */

import {
  type Channel,
  type Consent,
  type Evidence,
  type QuietTime,
  isOutreach,
} from "@forbear/accounts";
import type { ContactPointId, PersonId } from "@forbear/kernel";
import { cancel } from "./cancel.ts";
import type { Work } from "./work.ts";

export function grantConsent(work: Work, person: PersonId, consent: Consent): void {
  const { bucket } = work.person(person);
  work.append(bucket, { person, account: null }, { kind: "consent-given", consent });
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

/** Notes a time the person called inconvenient; the last look before sending obeys it. */
export function noteQuietTime(work: Work, person: PersonId, quiet: QuietTime): void {
  const { bucket } = work.person(person);
  work.append(bucket, { person, account: null }, { kind: "quiet-time-stated", quiet });
}
