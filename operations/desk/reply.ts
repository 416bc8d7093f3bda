/** An answer of a person of ours in a talk, as it is put before the law: to be said, or only thought of. */

import {
  type ContactPoint,
  type Contemplated,
  type PastContact,
  isOurs,
  noDetails,
  saysNothing,
} from "@forbear/accounts";
import type { Channel } from "@forbear/accounts";
import { type DisclosureCode, disclosure, isDisclosure } from "@forbear/dialogue";
import type { AccountId, Instant, Language } from "@forbear/kernel";
import type { Decision } from "@forbear/law";
import { spokenOn } from "../acts/talk.ts";
import { missingIn } from "../acts/words.ts";

export type Answering = {
  readonly channel: Channel;
  readonly point: ContactPoint | null;
  /** The debt the talk is about; null where none is left. */
  readonly about: AccountId | null;
  /** When they last wrote here; null when they never did. */
  readonly heard: { readonly at: Instant; readonly channel: Channel } | null;
  readonly verified: boolean;
  readonly language: Language;
  /** The words of our own person; null while there are none. */
  readonly text: string | null;
  /** What is added behind them because law asks for it. */
  readonly added: readonly DisclosureCode[];
};

/** The point that their last message on the channel came from. */
export function pointTheyUsed(
  points: readonly ContactPoint[],
  history: readonly PastContact[],
  channel: Channel,
): ContactPoint | null {
  const from = history.findLast(
    (one) => one.direction === "inbound" && one.channel === channel && isOurs(one),
  )?.point;
  return points.find((one) => one.id === from) ?? null;
}

/** What our person wrote, with what law asks for behind it: these words leave. */
export const wordsOf = (
  { channel, language, added }: Pick<Answering, "channel" | "language" | "added">,
  text: string,
): string =>
  [text, ...added.map((code) => disclosure(code, language, spokenOn(channel)))].join(" ");

/** Naming a debt, a disclosure would itself tell a stranger of it. */
const namesDebt = (code: DisclosureCode): boolean =>
  code === "addInitialDisclosure" ||
  code === "addSubsequentDisclosure" ||
  code === "addDebtAdviceSignpost";

const mostRounds = 4;

/** Asks, adds what law asks of the words, and asks again, until it asks no more that we can add. */
export function disclosing<Asked extends { readonly decision: Decision }>(
  verified: boolean,
  ask: (added: readonly DisclosureCode[]) => Asked,
): { readonly added: readonly DisclosureCode[]; readonly asked: Asked } {
  let added: readonly DisclosureCode[] = [];
  for (let round = 1; ; round += 1) {
    const asked = ask(added);
    const more = missingIn(asked.decision)
      .filter(isDisclosure)
      .filter((code) => !added.includes(code) && (verified || !namesDebt(code)));
    if (more.length === 0 || round === mostRounds) return { added, asked };
    added = [...new Set([...added, ...more])];
  }
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
    ...saysNothing,
    text: of.text === null ? null : wordsOf(of, of.text),
    language: of.language,
    revealsDebt: of.verified,
    amountScope: "fullBalance",
    debtCollectorDisclosure: of.added.includes("addInitialDisclosure")
      ? "initial"
      : of.added.includes("addSubsequentDisclosure")
        ? "subsequent"
        : "none",
    optOutNotice: of.added.includes("addOptOutNotice"),
  },
  details: noDetails,
});
