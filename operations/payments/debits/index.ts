/** Direct debits out: mandates, and the file of what falls due under them. */

export { type NewMandate, type MandateRefusal, moveMandate, setUpMandate } from "./mandate.ts";
export {
  type CollectAsked,
  type CollectOutcome,
  type CollectRefusal,
  collectDebits,
} from "./collect.ts";
export { type NewsTold, tellMandateNews } from "./news.ts";
export { bankingDaysAfter, isBankingDay } from "@forbear/kernel";
export {
  type MandateRow,
  type MandateWords,
  mandatesOf,
} from "../../stores/bank/mandates.store.ts";
export { collectionById, textOfCollection } from "../../stores/bank/collections.store.ts";
