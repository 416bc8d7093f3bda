/** The limited-content message: an attempt that conveys nothing about a debt (12 CFR 1006.2(j)). */

import type { LimitedContent } from "../../facts/content.ts";
import type { Matter } from "../../matter.ts";
import { type Rule, allows, denies } from "../../rule.ts";
import { collectorRule, regulationFBegins, toConsumer } from "../coverage.ts";

const extrasAllowed: readonly LimitedContent["extras"][number][] = [
  "salutation",
  "messageDateTime",
  "suggestedReplyTimes",
  "anyRepresentativeMayHelp",
];

function contentFault(content: LimitedContent): string | null {
  if (content.businessNameIndicatesDebtCollection) return "the name shows that it collects debts";
  if (!content.asksForReply) return "no request to reply";
  if (content.contactNames.length === 0) return "names no natural person to contact";
  if (content.replyNumbers.length === 0) return "gives no number to reply to";
  if ((content.businessName ?? "").trim() === "") return "gives no business name";
  const more = content.extras.some((extra) => !extrasAllowed.includes(extra));
  return more ? "says more than such a message may" : null;
}

function fault(matter: Matter): string | null {
  const { content, contactPoint } = matter.facts;
  if (matter.channel !== "voicemail" && matter.channel !== "ringlessVoicemail") {
    return "only a voicemail can be such a message";
  }
  if (!toConsumer(matter)) return "such a message is for a consumer";
  if (contactPoint.belongsToOtherPerson || contactPoint.reassignment.reassigned === true) {
    return "the number is known to be another person's";
  }
  if (content.revealsDebt) return "conveys information about a debt";
  return content.limitedContent === null ? null : contentFault(content.limitedContent);
}

const message: Rule = collectorRule({
  id: "us.regf.limited_content_message",
  says: "A voicemail with a neutral name, a request to reply, a person and a number, and nothing more",
  kind: "prohibition",
  actions: ["leaveLimitedContentMessage"],
  from: regulationFBegins,
  test(matter) {
    const wrong = fault(matter);
    return wrong === null
      ? allows(
          "12 CFR 1006.2(j); 12 CFR 1006.2(d); cmt 2(d)-2",
          "holds what it must and nothing else: no communication",
        )
      : denies("12 CFR 1006.2(j)", wrong);
  },
});

export const rules: readonly Rule[] = [message];
