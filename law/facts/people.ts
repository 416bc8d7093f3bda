/** Who acts, whose debt it is, and to whom the act is directed. */

import { type Of, choice, count, flag, group, known, maybe, no, or } from "../codec.ts";
import { atLeastOne, record, several, text } from "../codec.ts";
import { date, zoneName } from "./time.ts";
import { relation, timeRange } from "./words.ts";

/** creditor: first party. agency, debtBuyer: third parties to US federal law. */
export const collectorRole = choice("creditor", "agency", "debtBuyer", "enforcementAgent");

export const collector = record({
  role: collectorRole,
  institution: or(
    choice(
      "collectionAgency",
      "consumerLender",
      "bank",
      "federallyRegulatedBank",
      "cooperativeBank",
      "nbfc",
      "nbfcMicrofinance",
      "housingFinanceCompany",
      "assetReconstructionCompany",
      "creditPurchaser",
      "utilitySupplier",
      "localAuthority",
      "healthcareProvider",
      "other",
    ),
    "notRelevant",
  ),
  /** The kind of creditor an agency acts for. */
  actsFor: or(choice("bank", "federallyRegulatedBank", "otherCreditor"), "otherCreditor"),
  /** A creditor under a name that suggests a third party. */
  usesAnotherName: no,
  inCollectionProcedures: no,
  licence: or(choice("held", "notHeld", "unknown"), "held"),
});
export type Collector = Of<typeof collector>;

export const consumer = record({
  /** Every IANA zone the consumer may now be in; a time must be right in all of them. */
  timeZones: atLeastOne(zoneName),
  workingHours: or(known(timeRange), "notRelevant"),
  isMinor: or(known(flag), false),
  /** Null: alive as far as known. */
  diedOn: maybe(date),
  household: group({ pensionersLivingAlone: no, childrenAges: several(count) }),
  vulnerabilities: several(
    choice(
      "recentBereavement",
      "seriousIllness",
      "mentalHealth",
      "domesticAbuse",
      "addiction",
      "lowCapability",
      "financialDifficulty",
      "pensionableAge",
      "poweredMedicalEquipment",
      "crisis",
      "other",
    ),
  ),
});
export type Consumer = Of<typeof consumer>;

export const recipient = group({
  relation: or(relation, "consumer"),
  /** Tells apart people of one relation; null: the relation alone identifies the person. */
  personId: maybe(text),
  /** Somebody else who answered and would now hear what is said. */
  answeredBy: maybe(relation),
  /** `beforeDebtIsNamed`: it will be established before anything about the debt is said. */
  identityVerified: or(known(flag), "beforeDebtIsNamed"),
  identityMatch: or(choice("confirmed", "doubtful", "unknown"), "confirmed"),
});
export type Recipient = Of<typeof recipient>;
