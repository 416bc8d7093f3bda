/** How likely? Features of an account's six months, a scorecard, and how good and fair it is. */

export { shippedScorecard } from "./cards.ts";
export { type Drift, drift } from "./drift.ts";
export { type GroupSeen, type Judged, fairness } from "./fairness.ts";
export {
  type FeatureName,
  type Features,
  type History,
  type HistoryMonth,
  featureNames,
  featuresOf,
  reasonWords,
} from "./features.ts";
export {
  type Example,
  type Foretold,
  type Report,
  type Tenth,
  auc,
  ks,
  measure,
} from "./measure.ts";
export {
  type Band,
  type BandName,
  type Bin,
  type FeatureBins,
  type Reason,
  type Score,
  type Scorecard,
  bandNames,
  parseScorecard,
  score,
} from "./scorecard.ts";
export { type Recipe, trainScorecard } from "./train.ts";
