/** WHAT MAY WE AGREE? Policy, minted offers, plans and how they are judged. */

export * from "./terms.ts";
export {
  type Limits,
  type OfferPolicy,
  housePolicy,
  limitsFor,
  parsePolicy,
  policyDocument,
  policyHash,
} from "./policy.ts";
export {
  type Minting,
  type OfferRequest,
  type Owed,
  type Refusal,
  type RefusalReason,
  offerFor,
  offersFor,
} from "./mint.ts";
export { dateOfInstalment } from "./schedule.ts";
export { type Breach, breachesOf } from "./within.ts";
export { canAgree, openOffer, sealOffer } from "./token.ts";
export {
  type Agreed,
  type Judgement,
  type Received,
  judgeOn,
  judgePlan,
  judgePromise,
  lastDayOf,
} from "./judge.ts";
