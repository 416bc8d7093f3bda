/** The true accounts as examples to learn from, split so that no figure is measured on its own lesson. */

import { money, present } from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import {
  type Example,
  type GroupSeen,
  type History,
  type Report,
  type Scorecard,
  fairness,
  featuresOf,
  measure,
  score,
  trainScorecard,
} from "@forbear/scoring";
import type { Source, SourceAccount } from "./source.ts";

/** The history of an account as scores read it. Scores know ratios alone: the currency is its own. */
export const historyOf = (account: SourceAccount): History => ({
  limit: money("TWD", BigInt(account.limit) * 100n),
  months: account.months.map(({ billed, paid, delay }) => ({
    billed: money("TWD", BigInt(billed) * 100n),
    paid: money("TWD", BigInt(paid) * 100n),
    delay,
  })),
});

export type Part = "fit" | "calibrate" | "held-out";

/**
 * Three fifths, a fifth and a fifth, by a hash of the account's number: no order, no chance.
 * @param turn 0..4: each of the five fifths is held out in one of the turns
 */
export function partOf(id: number, turn = 0): Part {
  const fold = (Number.parseInt(sha256(`cards-2026 ${id}`).slice(0, 8), 16) + turn) % 5;
  return fold < 3 ? "fit" : fold === 3 ? "calibrate" : "held-out";
}

/** The examples of one part. Accounts without six months of history would be left out; none is. */
export function examplesOf(source: Source, part: Part, turn = 0): Example[] {
  return source.accounts.flatMap((account, n) => {
    const features = featuresOf(historyOf(account));
    const outcome = present(source.outcomes[n]);
    return features && partOf(account.id, turn) === part
      ? [{ features, paid: !outcome.defaulted }]
      : [];
  });
}

/** Trains the scorecard that ships: the same source gives the same bytes. */
export const trainCards = (source: Source, turn = 0): Scorecard =>
  trainScorecard(
    { fit: examplesOf(source, "fit", turn), calibrate: examplesOf(source, "calibrate", turn) },
    {
      name: "cards-2026",
      predicts: "the account is not in default in the month after its last bill",
      trainedOn:
        "UCI Default of Credit Card Clients (I-Cheng Yeh, 2009), CC BY 4.0; 20,000 of 30,000 accounts",
    },
  );

/** The figures of `scoring/README.md`: on the fifth that neither weights nor probabilities saw. */
export const measureCards = (source: Source, scorecard: Scorecard, turn = 0): Report =>
  measure(scorecard, examplesOf(source, "held-out", turn));

const labels: Readonly<Record<"sex" | "education" | "marriage", Readonly<Record<string, string>>>> =
  {
    sex: { 1: "men", 2: "women" },
    education: { 1: "graduate school", 2: "university", 3: "high school" },
    marriage: { 1: "married", 2: "single" },
  };

const ageBands = [30, 40, 50, 60];

function groupOf(account: SourceAccount, by: FairnessBy): string {
  if (by !== "age") return labels[by][account.apart[by]] ?? "other or unknown";
  const { age } = account.apart;
  if (age === null) return "unknown";
  const upper = ageBands.find((end) => age < end);
  return upper === undefined
    ? "60 and over"
    : upper === 30
      ? "under 30"
      : `${upper - 10} to ${upper - 1}`;
}

export type FairnessBy = "sex" | "education" | "marriage" | "age";

/** From here on an account counts as favoured: the bands `likely` and `very-likely`. */
const favouredFrom = 7_500;

/** The fairness report on the held-out fifth: the one place where protected attributes are read. */
export function fairnessOfCards(source: Source, scorecard: Scorecard, by: FairnessBy): GroupSeen[] {
  const judged = source.accounts.flatMap((account, n) => {
    const features = featuresOf(historyOf(account));
    if (!features || partOf(account.id) !== "held-out") return [];
    const paid = !present(source.outcomes[n]).defaulted;
    return [
      { group: groupOf(account, by), probability: score(features, scorecard).probability, paid },
    ];
  });
  return fairness(judged, favouredFrom);
}
