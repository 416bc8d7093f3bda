/** What the message says and looks like. */

import { type Codec, type Of, choice, count, flag, list, maybe, no } from "../codec.ts";
import { number, or, record, several, text, yes } from "../codec.ts";
import type { ActionKind } from "./act.ts";
import { date } from "./time.ts";
import { amount } from "./words.ts";

export const conduct = choice(
  "threatOfArrest",
  "falselyFromAttorney",
  "threatOfUnintendedAction",
  "profaneOrAbusive",
  "threatToPublishName",
  "misleadingReasonToCall",
  "pressureToBorrowOrSell",
  "falseStatement",
  "concealsCollectorIdentity",
  "threatOfViolence",
);
/** One objectionable thing found in the draft. */
export type Conduct = Of<typeof conduct>;

export const noticeKind = choice(
  "validationNotice",
  "verificationOfDebt",
  "terminatingEfforts",
  "mayInvokeRemedy",
  "intendsRemedy",
  "accountStatement",
  "periodicStatement",
  "earlyInterventionNotice",
  "noticeOfSumsInArrears",
  "defaultNotice",
  "mortgageArrearsStatement",
  "letterOfClaim",
  "other",
);
export type NoticeKind = Of<typeof noticeKind>;

export const limitedContent = record({
  businessName: maybe(text),
  businessNameIndicatesDebtCollection: flag,
  asksForReply: flag,
  contactNames: list(text),
  replyNumbers: list(text),
  extras: list(
    choice(
      "salutation",
      "messageDateTime",
      "suggestedReplyTimes",
      "anyRepresentativeMayHelp",
      "debtReference",
      "other",
    ),
  ),
});
export type LimitedContent = Of<typeof limitedContent>;

const letter = record({
  format: or(choice("sealedLetter", "postcard"), "sealedLetter"),
  envelopeText: maybe(text),
  envelopeRevealsDebtCollection: no,
  addressedTo: or(choice("namedPerson", "occupier"), "namedPerson"),
  markedPrivate: no,
  resemblesCourtDocument: no,
});

const notice = record({
  kind: noticeKind,
  missingElements: several(text),
  enclosures: several(
    choice(
      "arrearsInformationSheet",
      "defaultInformationSheet",
      "informationSheet",
      "replyForm",
      "financialStatement",
    ),
  ),
  specifiedDateDaysAfterService: maybe(count),
  accountNumberTruncated: no,
});

const fields = {
  text: maybe(text),
  language: maybe(text),
  revealsDebt: flag,
  asksForPayment: flag,
  amountSought: maybe(amount),
  amountScope: or(choice("arrearsDue", "fullBalance"), "notStated"),
  demandsPaymentBy: maybe(date),
  interestRatePercent: maybe(number),
  explainsDemand: no,
  visibility: or(choice("private", "contacts", "public"), "private"),
  identifiesCaller: yes,
  debtCollectorDisclosure: or(choice("initial", "subsequent", "none"), "none"),
  optOutNotice: maybe(record({ included: flag, fee: maybe(amount), requiresOtherMeans: no })),
  onlyConfirmsOptOut: no,
  containsMarketing: no,
  offersNewCredit: no,
  threatensSuit: no,
  threatensVisit: no,
  threatensRecovery: no,
  conduct: several(conduct),
  freeDebtAdviceSignpost: no,
  timeBarredNotice: or(choice("none", "plainStatement", "prescribed"), "none"),
  licenceNumber: maybe(record({ shown: flag, pointSize: maybe(count) })),
  limitedContent: maybe(limitedContent),
  prerecorded: maybe(
    record({
      identifiesCallerAtStart: or(flag, "notStated"),
      automatedOptOut: or(flag, "notStated"),
    }),
  ),
  letter: maybe(letter),
  notice: maybe(notice),
  ombudsmanInformation: no,
  template: maybe(
    record({
      registrationId: maybe(text),
      trafficCategory: or(choice("promotional", "service", "transactional"), "notStated"),
    }),
  ),
};

export type Content = { readonly [K in keyof typeof fields]: Of<(typeof fields)[K]> };

const reveals: ReadonlySet<ActionKind> = new Set([
  "collect",
  "paymentReminder",
  "settlementOffer",
  "sendNotice",
]);
const asks: ReadonlySet<ActionKind> = new Set(["collect", "paymentReminder", "settlementOffer"]);

/** What an act of this kind conveys where the format says nothing: two defaults hang on the act. */
export const conveyedBy = (kind: ActionKind) => ({
  revealsDebt: reveals.has(kind),
  asksForPayment: asks.has(kind),
});

/** The content of an act of this kind. */
export function contentOf(kind: ActionKind): Codec<Content> {
  const absent = conveyedBy(kind);
  const whole: Codec<Content> = record({
    ...fields,
    revealsDebt: or(flag, absent.revealsDebt),
    asksForPayment: or(flag, absent.asksForPayment),
  });
  return {
    read: (value, path) => whole.read(value === undefined ? {} : value, path),
    write(content) {
      const json = whole.write(content);
      return json && Object.keys(json).length > 0 ? json : undefined;
    },
    shape: { is: "optional", of: whole.shape },
  };
}
