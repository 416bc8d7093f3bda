/** An answer of a person of ours in a talk, as it is put before the law: to be said, or only thought of. */

import {
  type ContactPoint,
  type Contemplated,
  type PastContact,
  noDetails,
} from "@forbear/accounts";
import type { Channel } from "@forbear/accounts";
import type { AccountId, Instant, Language } from "@forbear/kernel";

export type Answering = {
  readonly channel: Channel;
  readonly point: ContactPoint | null;
  /** The debt the talk is about; null where none is left. */
  readonly about: AccountId | null;
  /** When they last wrote here; null when they never did. */
  readonly heard: { readonly at: Instant; readonly channel: Channel } | null;
  readonly verified: boolean;
  readonly language: Language;
  /** The words; null while there are none. */
  readonly text: string | null;
};

/** The point that their last message on the channel came from. */
export function pointTheyUsed(
  points: readonly ContactPoint[],
  history: readonly PastContact[],
  channel: Channel,
): ContactPoint | null {
  const from = history.findLast(
    (one) => one.direction === "inbound" && one.channel === channel,
  )?.point;
  return points.find((one) => one.id === from) ?? null;
}

export const answering = (of: Answering): Contemplated => ({
  act: "replyToConsumer",
  channel: of.channel,
  point: of.point,
  about: of.about === null ? [] : [of.about],
  initiatedBy: "consumer",
  to: "consumer",
  answers: of.heard,
  verified: of.verified,
  dialMode: "manual",
  recorded: false,
  callerId: null,
  reservation: null,
  content: {
    text: of.text,
    language: of.language,
    revealsDebt: of.verified,
    asksForPayment: false,
    amountSought: null,
    amountScope: "fullBalance",
    demandsPaymentBy: null,
    identifiesCaller: true,
    debtCollectorDisclosure: "subsequent",
    optOutNotice: false,
    onlyConfirmsOptOut: false,
    containsMarketing: false,
    threatensSuit: false,
    freeDebtAdviceSignpost: false,
    timeBarredNotice: "none",
    licenceNumberShown: false,
    ombudsmanInformation: false,
    notice: null,
    limitedContent: null,
    prerecorded: null,
    template: null,
  },
  details: noDetails,
});
