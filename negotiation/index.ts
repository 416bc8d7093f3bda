/** WHAT MAY WE AGREE? Policy, minted offers, plans and how they are judged. */

export * from "./terms.ts";
export * from "./household.ts";
export {
  type Guide,
  type Means,
  type MeansDoubt,
  type MeansLine,
  type MeansRules,
  type StatementFault,
  meansOf,
} from "./means.ts";
export {
  type Hardship,
  type Limits,
  type OfferPolicy,
  type ServiceReach,
  type ServiceRules,
  type SettlementBand,
  type UnequalKind,
  bandFor,
  housePolicy,
  limitsFor,
  policyDocument,
  policyHash,
} from "./policy.ts";
export { parsePolicy } from "./read-policy.ts";
export type { Minting, Owed, RefusalReason } from "./bounds.ts";
export { type OfferRequest, type Refusal, offerFor, offersFor } from "./mint.ts";
export { floorOf } from "./settlement.ts";
export { type PlanShape, dateOfInstalment, regularOf, rhythmOf, shapeOf } from "./schedule.ts";
export {
  type ChangeAnswer,
  type ChangeRefusal,
  type ChangeRequest,
  type StandingPlan,
  changeFor,
  changedDues,
} from "./service.ts";
export { type KeepModel, byExpected, expectedOf, houseKeepModel } from "./value.ts";
export { type Breach, breachesOf } from "./within.ts";
export { canAgree, openOffer, sealOffer } from "./token.ts";
export {
  type Agreed,
  type Judgement,
  type Received,
  catchUpUntil,
  judgeOn,
  judgePlan,
  judgePromise,
  lastDayFor,
  lastDayOf,
  stillOpen,
} from "./judge.ts";
