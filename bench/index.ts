/** The benches by name, and how to run one. */

import type { Bench } from "./harness.ts";
import { agentBench } from "./agent.ts";
import { gateBench } from "./gate.ts";
import { gateDurableBench } from "./gate-durable.ts";
import { importBench } from "./import.ts";
import { ledgerBench } from "./ledger.ts";
import { ledgerOneBench } from "./ledger-one.ts";
import { moneyBench } from "./money.ts";
import { nightlyBench } from "./nightly.ts";
import { simulateBench } from "./simulate.ts";
import { startBench } from "./start.ts";
import { turnBench } from "./turn.ts";
import { understandBench } from "./understand.ts";
import { webhookBench } from "./webhook.ts";

export { type Asked, type Bench, measure, passes, type Refusal, type Report } from "./harness.ts";
export { inWords } from "./table.ts";

/** Every bench of the house; `npx forbear bench NAME` runs one. */
export const benches: Readonly<Record<string, Bench>> = {
  agent: agentBench,
  gate: gateBench,
  "gate-durable": gateDurableBench,
  import: importBench,
  ledger: ledgerBench,
  "ledger-one": ledgerOneBench,
  money: moneyBench,
  nightly: nightlyBench,
  simulate: simulateBench,
  start: startBench,
  turn: turnBench,
  understand: understandBench,
  webhook: webhookBench,
};
