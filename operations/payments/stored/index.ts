/** Stored means of payment: authorised on the processor's page, taken by on the day, withdrawn at once. */

export {
  type SetUp,
  type SetUpAsked,
  type SetUpRefusal,
  collectMeansNews,
  endMeans,
  hearMeans,
  lookUpMeans,
  setUpMeans,
} from "./set-up.ts";
export { type Collected, collectStored } from "./collect.ts";
export { type Agreed, agreedOn } from "./agreed.ts";
export {
  type StoredMeansRow,
  askedBy,
  storedMeansById,
  storedMeansOf,
} from "../../stores/books/stored-means.store.ts";
