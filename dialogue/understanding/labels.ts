/** The classes the model tells apart: signals, their values, intents and languages, each yes or no. */

import { disputeReasons, intentNames, signalNames, vulnerabilityKinds } from "../meaning.ts";

const plainSignals = signalNames.filter((name) => name !== "vulnerable");

/** The class of words that ask for nothing and raise no right: it holds back a guess. */
export const nothing = "nothing";

/** Every class by its label, in the order of the weights file. */
export const classLabels: readonly string[] = [
  ...plainSignals,
  ...disputeReasons.map((reason) => `dispute:${reason}`),
  ...vulnerabilityKinds.map((kind) => `vulnerable:${kind}`),
  "threatens_us:legal_threat",
  "inconvenient:workplace",
  ...intentNames.filter((name) => name !== "unclear"),
  "language:en",
  "language:es",
  "language:hi-Latn",
  "language:other",
  nothing,
];

const known = new Set<string>(classLabels);

/**
 * The classes a label of the training data stands for: a dispute with its reason is also a dispute;
 * a threat of law is not an insult, so that class stands alone.
 */
export function classesOf(label: string): readonly string[] {
  const [head = ""] = label.split(":");
  const own = known.has(label) ? [label] : [];
  return head === "dispute" || head === "inconvenient" ? [...new Set([head, ...own])] : own;
}

/** `vulnerable` alone can only be a doubt: any of its kinds would be fair. */
export const isLabel = (label: string): boolean =>
  label === "vulnerable" || (label !== nothing && classesOf(label).length > 0);

/**
 * What is a fair reading beside a label whatever the line says: who tells of a death speaks for
 * somebody else, who cannot pay would like more time. Neither right nor wrong where lines are scored;
 * what is learnt keeps them apart.
 */
const fairBeside: Readonly<Record<string, readonly string[]>> = {
  stop_contact: ["stop_channel"],
  request_proof: ["ask_documents", "ask_breakdown", "ask_creditor"],
  ask_creditor: ["request_proof"],
  ask_breakdown: ["request_proof"],
  insolvency: ["hardship", "represented"],
  deceased: ["vulnerable", "deny_identity"],
  wrong_person: ["deny_identity"],
  third_party: ["deny_identity"],
  minor: ["third_party", "deny_identity"],
  crisis: ["vulnerable"],
  hardship: ["ask_more_time"],
  "vulnerable:job_loss": ["hardship"],
  "vulnerable:income_shock": ["hardship"],
  "vulnerable:scam_victim": ["fraud"],
  inconvenient: ["set_preference", "request_callback"],
  "inconvenient:workplace": ["set_preference", "request_callback", "stop_channel"],
  asks_person: ["request_callback"],
  "threatens_us:legal_threat": ["complaint"],
  propose_plan: ["promise_to_pay"],
  change_due_date: ["ask_more_time"],
};

/** The labels that are a fair reading of a line with these ones. */
export const fairReadingsOf = (labels: readonly string[]): readonly string[] =>
  labels.flatMap((label) => fairBeside[label] ?? []);
