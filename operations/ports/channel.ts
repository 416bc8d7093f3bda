/** Carriers: what takes a finished message to a person, and what they can answer. */

import { type ContactId, type Instant, type Result, type TenantId, ok } from "@forbear/kernel";
import type { CallOutcome, CarrierStop, Channel as ChannelName } from "@forbear/accounts";
import type { Letter } from "@forbear/dialogue";

export type OutboundMessage = {
  /** Also the idempotency key: handing over the same id twice delivers once. */
  readonly id: ContactId;
  readonly tenant: TenantId;
  readonly channel: ChannelName;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** A letter as a document, to be printed; null on every other channel. */
  readonly letter: Letter | null;
  readonly at: Instant;
};

export type Receipt = {
  readonly providerId: string;
  /** What the carrier asks for it, in minor units; null: it names no price, and the tenant's counts. */
  readonly costMinor: bigint | null;
  /** What came of a call, where the carrier knows it by now; null: it was none, or is not over. */
  readonly call: CallOutcome | null;
};

export type ChannelError =
  /** The provider will never take it: the number is dead, or its owner stopped us there. */
  | { readonly kind: "refused"; readonly because: "no-such-address" | CarrierStop | "rejected" }
  /** Nothing was taken; the same id may be tried again. */
  | { readonly kind: "unavailable" }
  /** Nobody knows whether it was taken. */
  | { readonly kind: "no-answer" };

export interface Channel {
  readonly provider: string;
  send(message: OutboundMessage): Promise<Result<Receipt, ChannelError>>;
  /** What became of a message whose sending gave no answer. */
  lookUp(id: ContactId): Promise<"taken" | "never-taken" | "unknown">;
}

/** The default: keeps what was sent. Tests, the simulator and a first start run on it. */
export function loopback(
  provider = "loopback",
  onSent: (message: OutboundMessage) => void = () => undefined,
): Channel & { readonly sent: ReadonlyMap<ContactId, OutboundMessage> } {
  const sent = new Map<ContactId, OutboundMessage>();
  return {
    provider,
    sent,
    send(message) {
      if (!sent.has(message.id)) {
        sent.set(message.id, message);
        onSent(message);
      }
      return Promise.resolve(
        ok({ providerId: `${provider}-${message.id}`, costMinor: null, call: null }),
      );
    },
    lookUp: (id) => Promise.resolve(sent.has(id) ? "taken" : "never-taken"),
  };
}
