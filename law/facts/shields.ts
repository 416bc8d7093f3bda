/** What the consumer asked for, and the legal shields around them. */

import { type Of, allOr, choice, flag, group, known, list, maybe, no, or } from "../codec.ts";
import { record, several, text, yes } from "../codec.ts";
import { date, instant } from "./time.ts";
import { channel, debtId, form, place, relation, timeRange } from "./words.ts";

export const preferences = group({
  /** Refuses to pay or wants contact to stop. Only a writing is a notice under 15 USC 1692c(c). */
  cease: maybe(
    record({
      form,
      receivedAt: instant,
      postedAt: maybe(instant),
      debtIds: allOr(debtId),
      text: maybe(text),
    }),
  ),
  /** Media, or single numbers and addresses, not to be used. `requestedAt` null: before now. */
  stops: several(record({ channel, contactPointId: maybe(text), requestedAt: maybe(instant) })),
  inconvenientTimes: several(timeRange),
  inconvenientPlaces: several(place),
  /** The only times agreed to, for the channels each names. */
  permittedTimes: several(timeRange),
  /** `all`: not limited. */
  onlyChannels: or(list(channel), "all"),
  writtenContactOnly: maybe(record({ requestedOn: maybe(date) })),
  objectsToMarketing: no,
  employerForbidsContact: no,
});
export type Preferences = Of<typeof preferences>;

export const representation = record({
  by: choice("attorney", "paralegal", "financialCounsellor", "debtAdviser", "other"),
  coversThisDebt: or(known(flag), true),
  contactDetailsKnown: yes,
  since: maybe(date),
  noticeReceivedAt: maybe(instant),
  noticeByCertifiedMail: no,
  /** False: counsel recorded that a reasonable period passed without an answer. */
  responsive: yes,
  consentsToDirectContact: no,
});
export type Representation = Of<typeof representation>;

export const insolvency = record({
  kind: choice(
    "chapter7",
    "chapter13",
    "chapter11",
    "bankruptcyOrder",
    "debtReliefOrder",
    "voluntaryArrangement",
    "other",
  ),
  filer: or(choice("consumer", "coObligor"), "consumer"),
  startedOn: maybe(date),
  /** `unlessEnded`: in force unless dismissed or discharged. */
  stayInForce: or(flag, "unlessEnded"),
  debtCovered: or(known(flag), true),
  dismissedOn: maybe(date),
  dischargedOn: maybe(date),
  reaffirmed: no,
});
export type Insolvency = Of<typeof insolvency>;

export const breathingSpace = record({
  kind: choice("standard", "mentalHealthCrisis", "scottishMoratorium"),
  startsOn: date,
  /** Last protected day as notified; null: none notified. */
  endsOn: maybe(date),
  debtIncluded: known(flag),
  person: or(choice("consumer", "coObligor"), "consumer"),
  treatmentOngoing: or(flag, "notKnown"),
  cancellationRegisteredOn: maybe(date),
});
export type BreathingSpace = Of<typeof breathingSpace>;

export const protections = group({
  representation: maybe(representation),
  insolvency: maybe(insolvency),
  breathingSpace: maybe(breathingSpace),
  repaymentPlanInDevelopment: maybe(record({ informedOn: date, by: maybe(relation) })),
  mentalCapacity: or(choice("inDoubt", "lacking"), "noDoubt"),
  servicemember: maybe(
    record({
      activeDuty: flag,
      debtPredatesService: or(known(flag), false),
      interestCapRequestedOn: maybe(date),
      ordersSupplied: no,
    }),
  ),
  hardshipNotice: maybe(
    record({
      receivedOn: date,
      informationRequested: no,
      decisionGivenOn: maybe(date),
      refusalGivenOn: maybe(date),
      repeatWithin4Months: no,
    }),
  ),
  ombudsmanComplaintOpen: no,
});
export type Protections = Of<typeof protections>;
