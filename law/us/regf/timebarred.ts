/** No suit, and no threat of one, on a debt that is too old to sue on (12 CFR 1006.26(b)). */

import { contactKinds } from "../../facts/act.ts";
import type { Matter } from "../../matter.ts";
import { type Answer, type Rule, type Test } from "../../rule.ts";
import { allows, denies, passes, silent, warns } from "../../rule.ts";
import { collectorRule, regulationFBegins } from "../coverage.ts";
import { barOf, limitationParameters } from "../limitation.ts";

/** Suit, or words that hint at it, on a barred debt; states use it under their own citation. */
export const barredSuitTest =
  (cite: string): Test =>
  (matter: Matter): Answer => {
    const { act, debts, facts, isContact } = matter;
    if (act.kind === "fileProofOfClaim") return allows(cite, "a proof of claim is excepted");
    if (isContact && debts.every(({ limitation }) => limitation === null)) {
      if (!facts.content.threatensSuit) return silent();
    }
    const bars = debts.map((debt) => barOf(debt, matter));
    if (isContact && !facts.content.threatensSuit) {
      const old = bars.includes("barred") || bars.includes("unknown");
      return old ? passes(cite, "asks without a threat of suit") : silent();
    }
    if (bars.includes("barred")) return denies(cite, "the debt is too old to sue on");
    if (bars.includes("unknown")) {
      return denies(cite, "nobody knows whether the debt is too old to sue on");
    }
    if (bars.includes("open-by-table")) {
      return warns(cite, "within the period of a table that counsel has not confirmed");
    }
    return debts.every((debt) => debt.limitation === null)
      ? passes(cite, "not too old to sue on as far as known")
      : allows(cite, "the limitation period has not ended");
  };

const suit: Rule = collectorRule({
  id: "us.regf.timebarred.suit",
  says: "No suit or threat of suit on a debt whose limitation period has ended; knowledge is no matter",
  kind: "prohibition",
  actions: [...contactKinds, "fileSuit", "fileProofOfClaim"],
  from: regulationFBegins,
  parameters: limitationParameters,
  test: barredSuitTest("12 CFR 1006.26(b)"),
});

export const rules: readonly Rule[] = [suit];
