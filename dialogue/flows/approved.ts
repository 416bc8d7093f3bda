/** What a colleague decided on what was asked of them, told in the talk it was asked in. */

import type { Instant } from "@forbear/kernel";
import type { Offer } from "@forbear/negotiation";
import type { Conversation, OfferWish, Say } from "../conversation.ts";
import { say } from "../wording/saying.ts";
import { mannerly } from "../turn/manners.ts";
import { readBackQuestion, totalOf } from "../terms/offers.ts";
import { whatWorks } from "../turn/questions.ts";
import type { Question } from "../turn/turn.ts";

/** Granted as asked, another sum instead, or neither. */
export type ApprovalAnswer =
  | { readonly kind: "approved"; readonly offer: Offer }
  | { readonly kind: "countered"; readonly offer: Offer }
  | { readonly kind: "refused" };

export type ApprovalTold = {
  readonly conversation: Conversation;
  readonly say: readonly Say[];
};

/**
 * The answer in words, and the talk once they were read: an offer is read back and a plain yes agrees
 * it; after a no the talk goes on with what is ours to agree.
 */
export function tellApproval(
  talk: Conversation,
  answer: ApprovalAnswer,
  now: Instant,
): ApprovalTold {
  switch (answer.kind) {
    case "approved":
      return offered(talk, answer.offer, say("approval-given"), now);
    case "countered":
      return offered(talk, answer.offer, say("approval-countered"), now);
    case "refused": {
      const after = { ...talk, flow: "negotiate", pending: null, wish: null } as const;
      return asking(after, say("approval-refused"), whatWorks, now);
    }
  }
}

/** The talk where the answer could not be told: what was granted is taken up when they write next. */
export const approvalUntold = (talk: Conversation, answer: ApprovalAnswer): Conversation =>
  answer.kind === "refused" ? { ...talk, wish: null } : { ...talk, wish: wishFor(answer.offer) };

function offered(talk: Conversation, offer: Offer, first: Say, now: Instant): ApprovalTold {
  const shown = [...talk.shown.filter((id) => id !== offer.id), offer.id].slice(-mostShown);
  const after: Conversation = {
    ...talk,
    flow: "negotiate",
    pending: { kind: "confirm-offer", offer: offer.id },
    shown,
    wish: wishFor(offer),
  };
  return asking(after, first, readBackQuestion(offer), now);
}

const mostShown = 8;

const wishFor = (offer: Offer): OfferWish => ({
  kind: "settlement",
  amount: totalOf(offer),
  count: null,
  firstOn: null,
});

function asking(talk: Conversation, first: Say, question: Question, now: Instant): ApprovalTold {
  const manner = mannerly([first, question.say], talk.said ?? [], talk.disclosed);
  return {
    conversation: {
      ...talk,
      disclosed: manner.disclosed,
      said: manner.said,
      asked: { question: question.name, times: 1 },
      notUnderstood: 0,
      touchedAt: now,
    },
    say: manner.says,
  };
}
