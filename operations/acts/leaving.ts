/** Leaving: a contact that was marked as going out, and the message that its carrier is handed. */

import type { Letter } from "@forbear/dialogue";
import type { OutboundMessage } from "../ports/channel.ts";
import type { ReservedContact } from "../stores/contacts/store.ts";
import type { Settings } from "../stores/settings/store.ts";
import { priceOf } from "./price.ts";
import type { Work } from "./work.ts";

/** Marked `attempting` in a work that committed: its carrier is called next, whatever else happens. */
export type Leaving = {
  readonly contact: ReservedContact;
  readonly message: OutboundMessage;
  /** What it costs where its carrier names no price. */
  readonly priceMinor: bigint;
};

export type Addressed = {
  /** Where it goes, as a carrier reads it. */
  readonly to: string;
  readonly text: string;
  readonly letter: Letter | null;
};

/** The message of a contact that is marked in this work. */
export function leavingWith(
  { tenant, now }: Work,
  { tenant: { settings } }: Settings,
  contact: ReservedContact,
  { to, text, letter }: Addressed,
): Leaving {
  const { id, channel } = contact;
  const from = settings[channel === "email" ? "emailFrom" : "smsFrom"];
  const message = { id, tenant, channel, from, to, text, letter, at: now };
  return { contact, message, priceMinor: priceOf(settings, channel, text) };
}
