/** Vulnerable customers, the Consumer Duty, affordability and free advice. */

import { contactKinds } from "../../facts/act.ts";
import type { Consumer } from "../../facts/people.ts";
import { day } from "../../parameter.ts";
import { type Rule, denies, passes, requires, silent, standing, warns } from "../../rule.ts";
import { boundByConc, boundByFca, british } from "../coverage.ts";
import { concBegins } from "./contact.ts";
import { legalSteps, pursues } from "../../pursuit.ts";
import { party } from "../../parties.ts";

type Vulnerability = Consumer["vulnerabilities"][number];

const quiet: ReadonlySet<Vulnerability> = new Set<Vulnerability>([
  "financialDifficulty",
  "pensionableAge",
  "poweredMedicalEquipment",
]);

const steps = [...contactKinds, ...legalSteps, "sellDebt", "placeDebt"] as const;
const seen = passes("FCA FG21/1; CONC 7.2.1R", "no sign that asks for a person");

const vulnerability: Rule = british({
  id: "uk.fg21_1.vulnerability",
  says: "Signs of vulnerability ease the pursuit and are judged by a person, never the other way",
  kind: "prohibition",
  actions: [...steps, "accelerateBalance", "debitAccount"],
  binds: boundByFca,
  from: day("2021-02-23"),
  test(matter) {
    if (party(matter) === "joint" || (matter.isContact && !pursues(matter))) return silent();
    const signs = matter.facts.consumer.vulnerabilities;
    if (signs.length === 0) return silent();
    if (signs.includes("crisis")) {
      return denies("FCA FG21/1; CONC 7.2.1R", "in crisis: collecting stops, a person helps");
    }
    const told = signs.find((sign) => !quiet.has(sign));
    return told === undefined
      ? seen
      : warns("FCA FG21/1; CONC 7.2.1R", `the customer may be vulnerable: ${told}`);
  },
});

const duty: Rule = british({
  id: "uk.prin2a.duty",
  says: "No foreseeable harm: nobody in crisis or at risk of self-harm is pursued",
  kind: "prohibition",
  actions: [...steps, "accelerateBalance", "debitAccount"],
  binds: boundByFca,
  from: day("2023-07-31"),
  test(matter) {
    if (!matter.facts.consumer.vulnerabilities.includes("crisis")) return silent();
    if (party(matter) === "joint" || (matter.isContact && !pursues(matter))) return silent();
    return denies("PRIN 2A.2.8R; FCA FG21/1", "in crisis: harm is foreseeable");
  },
});

const pointed = passes("CCA 1974 s.86A; CONC 7.3 (PS24/2)", "points to free debt advice");

const signpost: Rule = british({
  id: "uk.signpost.free_advice",
  says: "Every contact that seeks payment of arrears points to free debt advice",
  kind: "requirement",
  actions: ["collect", "paymentReminder", "settlementOffer"],
  binds: boundByConc,
  from: concBegins,
  test(matter) {
    const { asksForPayment, freeDebtAdviceSignpost } = matter.facts.content;
    if (!asksForPayment || party(matter) === "creditor") return silent();
    return freeDebtAdviceSignpost
      ? pointed
      : requires("CCA 1974 s.86A; CONC 7.3 (PS24/2)", "does not point to free debt advice", [
          "addDebtAdviceSignpost",
        ]);
  },
});

export const rules: readonly Rule[] = [
  vulnerability,
  duty,
  signpost,
  standing(
    "uk.sfs.affordability",
    "MaPS Standard Financial Statement; Scotland: Common Financial Tool",
    "A statement of means within the yearly guidelines is accepted; no surplus, no demand",
  ),
  standing(
    "uk.csa.code",
    "Credit Services Association Code of Practice",
    "The industry's voluntary code sets no verified hours or counts: none is taken from it",
  ),
];
