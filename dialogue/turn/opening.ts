/** What a talk is before the person answers: our first words, and the state where a reply could not leave. */

import type { Instant } from "@forbear/kernel";
import type { Conversation, Say, Slots } from "../conversation.ts";
import type { TemplateId } from "../wording/catalogue.ts";
import { isItYou, noted } from "./turn.ts";

/**
 * The state when the reply could not leave (the gate or the guard refused it): what was not read is
 * neither asked nor agreed by what the person says next.
 */
export const unsaid = (conversation: Conversation): Conversation => ({
  ...conversation,
  pending: null,
  asked: null,
});

/** The first words of a talk that we begin; the reply to them is read as the answer to "is it you?". */
export function opening(
  conversation: Conversation,
  template: TemplateId,
  slots: Slots,
  now: Instant,
): { readonly conversation: Conversation; readonly say: readonly Say[] } {
  return {
    conversation: {
      ...conversation,
      asked: { question: isItYou, times: 1 },
      disclosed: noted(
        template === "first-contact" ? noted(conversation.disclosed, "ai") : conversation.disclosed,
        "name",
      ),
      touchedAt: now,
    },
    say: [{ template, slots }],
  };
}
