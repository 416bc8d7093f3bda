/** What the template declares of itself, as law reads a draft. */

import type { Facts } from "@forbear/law";
import type { LawNotice, NoticeKind } from "../words.ts";
import type { Contemplated } from "./question.ts";
import { dayOrNull } from "./time.ts";

type Content = Facts["content"];

/** How our letters are made: one person's name, a plain sealed envelope. */
const sealed: NonNullable<Content["letter"]> = {
  format: "sealedLetter",
  envelopeText: null,
  envelopeRevealsDebtCollection: false,
  addressedTo: "namedPerson",
  markedPrivate: true,
  resemblesCourtDocument: false,
};

/** Law knows some of ours by what they lead to, and by no name. */
function lawNoticeOf(notice: NoticeKind): LawNotice {
  switch (notice) {
    case "preCollectionNotice":
    case "recoveryAgentNotice":
    case "noticeOfDefaultSums":
    case "directDebitDefaultNotice":
      return "other";
    default:
      return notice;
  }
}

/**
 * The draft. What no approved template may do (a threat of a visit, an offer of credit, a public post,
 * objectionable conduct) is stated as not done: approval refused it.
 */
export function contentOf({ channel, content }: Contemplated): Content {
  return {
    text: content.text,
    language: content.language,
    revealsDebt: content.revealsDebt,
    asksForPayment: content.asksForPayment,
    amountSought: content.amountSought,
    amountScope: content.amountScope,
    demandsPaymentBy: dayOrNull(content.demandsPaymentBy),
    interestRatePercent: null,
    explainsDemand: false,
    visibility: "private",
    identifiesCaller: content.identifiesCaller,
    debtCollectorDisclosure: content.debtCollectorDisclosure,
    optOutNotice: { included: content.optOutNotice, fee: null, requiresOtherMeans: false },
    onlyConfirmsOptOut: content.onlyConfirmsOptOut,
    containsMarketing: content.containsMarketing,
    offersNewCredit: false,
    threatensSuit: content.threatensSuit,
    threatensVisit: false,
    threatensRecovery: false,
    conduct: [],
    freeDebtAdviceSignpost: content.freeDebtAdviceSignpost,
    timeBarredNotice: content.timeBarredNotice,
    licenceNumber: { shown: content.licenceNumberShown, pointSize: null },
    limitedContent: content.limitedContent,
    prerecorded: content.prerecorded,
    letter: channel === "letter" ? sealed : null,
    notice:
      content.notice === null
        ? null
        : {
            kind: lawNoticeOf(content.notice.kind),
            missingElements: content.notice.missingElements,
            enclosures: content.notice.enclosures,
            specifiedDateDaysAfterService: null,
            accountNumberTruncated: content.notice.shortensAccountNumber,
          },
    ombudsmanInformation: content.ombudsmanInformation,
    template: content.template,
  };
}
