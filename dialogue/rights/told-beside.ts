/** What else the model heard in a message, beside which a fainter signal is likely none. */

import type { SignalName, Understood } from "../meaning.ts";

/** Below this the model took the likeliest for want of anything better. */
export const guessed = 0.25;

const ofContact: ReadonlySet<SignalName> = new Set<SignalName>([
  "complaint",
  "stop_channel",
  "stop_contact",
  "inconvenient",
]);
/** They complain of how they are contacted, or stop it. */
export const complains = ({ signals }: Understood): boolean =>
  signals.some(({ name, confidence }) => ofContact.has(name) && confidence >= guessed);

/** So sure we must be that hardship is told by one who asks us to say something over. */
export const sureBesideRepeat = 0.4;

export const asksAgain = ({ intents }: Understood): boolean =>
  intents.some(({ name, confidence }) => name === "repeat" && confidence >= sureBesideRepeat);

const sureOfCommand = 0.9;
/** "Mark it as paid", in an order to the machine: they command, and tell of no payment. */
export const commands = ({ signals }: Understood): boolean =>
  signals.some(({ name, confidence }) => name === "manipulation" && confidence >= sureOfCommand);
