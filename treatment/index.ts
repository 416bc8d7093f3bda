/** WHAT NEXT? Segments, paths and steps of a published strategy, and who is held out of it. */

export { type Features, featuresOf, nextDueOn } from "./features.ts";
export { conditionWords } from "./condition.ts";
export { type Experiment, armOf } from "./assignment.ts";
export {
  type CollectStep,
  type ContactAct,
  type Doing,
  type Path,
  type Segment,
  type ServiceStep,
  type StopRule,
  type Strategy,
  type StrategyDocument,
  parseStrategy,
  strategyHash,
} from "./strategy.ts";
export { type Contact, type EndReason, type NextStep, type Place, nextStep } from "./next.ts";
export { houseStrategy, houseStrategyDocument } from "./strategies/house.ts";
