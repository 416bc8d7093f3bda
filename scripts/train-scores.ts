/** Trains the scorecard that ships, writes it, and prints what it is worth on accounts it never saw. */

import { writeFileSync } from "node:fs";
import { fairnessOfCards, measureCards, shippedSource, trainCards } from "@forbear/samples";

const at = (path: string): URL => new URL(path, import.meta.url);
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const source = shippedSource();
const scorecard = trainCards(source);
writeFileSync(
  at("../scoring/scorecards/cards-2026.json"),
  `${JSON.stringify(scorecard, null, 2)}\n`,
);

const report = measureCards(source, scorecard);
say(`${scorecard.name} ${scorecard.version}`);
say(`held out: ${report.accounts} accounts, ${percent(report.paid / report.accounts)} paid`);
say(`AUC ${report.auc.toFixed(4)}  KS ${report.ks.toFixed(4)}  Brier ${report.brier.toFixed(4)}`);
say(`calibration error ${percent(report.calibrationError)}`);
for (const one of report.tenths) {
  say(`  ${one.accounts}  foretold ${percent(one.foretold)}  seen ${percent(one.seen)}`);
}
for (const band of report.bands) {
  say(`${band.name}: ${band.accounts} accounts, ${percent(band.paid / band.accounts)} paid`);
}
const turns = [0, 1, 2, 3, 4].map((turn) => {
  const { auc } = measureCards(source, trainCards(source, turn), turn);
  return auc.toFixed(4);
});
say(`AUC with each fifth held out in turn: ${turns.join(" ")}`);
for (const by of ["sex", "education", "marriage", "age"] as const) {
  say(`by ${by}`);
  for (const one of fairnessOfCards(source, scorecard, by)) {
    const foretold = `foretold ${percent(one.foretold)} paid ${percent(one.paid)}`;
    const favoured = `favoured ${percent(one.favoured)} ratio ${one.impactRatio.toFixed(3)}`;
    say(
      `  ${one.group}: ${one.accounts} accounts, ${favoured}, ${foretold}, AUC ${one.auc.toFixed(3)}`,
    );
  }
}
