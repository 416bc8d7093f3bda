/** "What else do you offer?", of terms that lie there: it takes none of them back. */

import type { Understood } from "../../meaning.ts";

const figures: ReadonlySet<string> = new Set(["money", "date", "recurrence"]);
const sureOfNo = 0.85;
const faintest = 0.25;

const ofOffer: readonly string[] = [
  "reject_offer",
  "accept_offer",
  "propose_plan",
  "ask_settlement",
];
/** "And what else do you offer?", of what was read back: no figure, and no more than a guess at other terms. */
export const asksWaysOnly = ({ intents, values }: Understood): boolean =>
  !values.some(({ kind }) => figures.has(kind)) &&
  intents.every(
    ({ name, confidence }) =>
      name === "unclear" ||
      confidence < faintest ||
      (ofOffer.includes(name) && confidence < sureOfNo),
  );
