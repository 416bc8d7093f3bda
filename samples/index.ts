/** The sample portfolio: true accounts of a public set, joined with invented people. */

export { agencySettings, agencyZone, clientSettings } from "./agency.ts";
export { shippedSource } from "./uci-cards/shipped.ts";
export {
  type Source,
  type SourceAccount,
  type SourceMonth,
  type SourceOutcome,
  readSource,
} from "./uci-cards/source.ts";
export {
  type FairnessBy,
  type Part,
  examplesOf,
  fairnessOfCards,
  historyOf,
  measureCards,
  partOf,
  trainCards,
} from "./uci-cards/training.ts";
export { type SampleClient, sampleClients } from "./portfolio/clients.ts";
export {
  type SampleFile,
  type SampleOutcome,
  type Setting as SampleSetting,
  sampleFiles,
  sampleOutcomes,
  sampleSeed,
} from "./portfolio/file.ts";
export {
  type SampleBankAccount,
  type SampleStatement,
  sampleBankAccount,
  sampleStatement,
  sampleStatementName,
} from "./money/bank.ts";
export { sampleSettlements, sampleTerms } from "./money/terms.ts";
