/** North Carolina: G.S. 58-70 (agencies and buyers), G.S. 75-50 and after (creditors). */

import { type ActionKind, contactKinds } from "../../facts/act.ts";
import type { Matter } from "../../matter.ts";
import { type Rule, allows, denies, silent } from "../../rule.ts";
import { aboutDebt, collects, toConsumer } from "../coverage.ts";
import { barOf, limitationParameters } from "../limitation.ts";
import { employerTest } from "../regf/place.ts";
import { thirdPartyTest } from "../regf/third-party.ts";
import {
  conductTest,
  debtBuyer,
  licenceNumberTest,
  ownCollector,
  ruleOnlyFor,
  stateRule,
  thirdPartyCollector,
  thirdPartyRule,
  together,
  toConsumerOnly,
  whereTold,
} from "./bound.ts";

/** A buyer, or an agency that collects what was assigned to one. */
const forBuyer = (matter: Matter): boolean =>
  debtBuyer(matter) ||
  (thirdPartyCollector(matter) && matter.debts.some((debt) => debt.transfer !== null));

const collecting: readonly ActionKind[] = [
  "fileSuit",
  "seekDefaultJudgment",
  "garnish",
  "debitAccount",
  "depositCheck",
];

const buyerRule = ruleOnlyFor(forBuyer);

const timebarred: Rule = buyerRule({
  id: "us.nc.debtbuyer_timebarred",
  says: "A debt buyer neither sues nor tries otherwise to collect on a debt too old to sue on",
  kind: "prohibition",
  actions: [...contactKinds, ...collecting],
  parameters: limitationParameters,
  test(matter) {
    if (!collects(matter)) return silent();
    const cite = "N.C.G.S. 58-70-115(4)";
    const bars = matter.debts.map((debt) => barOf(debt, matter));
    if (bars.includes("barred")) return denies(cite, "the debt is too old to sue on");
    return bars.includes("unknown")
      ? denies(cite, "nobody knows whether the debt is too old to sue on")
      : allows(cite, "not too old to sue on as far as known");
  },
});

const shown = licenceNumberTest("N.C.G.S. 58-70-50");

const permit: Rule = thirdPartyRule({
  id: "us.nc.permit_number",
  says: "Letters of agencies show the permit number",
  kind: "requirement",
  actions: contactKinds,
  channels: ["letter"],
  test: (matter, on) => (aboutDebt(matter) && toConsumer(matter) ? shown(matter, on) : silent()),
});

const creditors: Rule = stateRule({
  id: "us.nc.creditors",
  says: "Creditors: no word to others, no contact at work against the employer's wish, no threats or deceit",
  kind: "prohibition",
  actions: contactKinds,
  binds: ownCollector,
  test: together([
    whereTold(thirdPartyTest("N.C.G.S. 75-53")),
    toConsumerOnly(employerTest("N.C.G.S. 75-53")),
    conductTest("N.C.G.S. 75-51, 75-52, 75-54, 75-55"),
  ]),
});

export const rules: readonly Rule[] = [timebarred, permit, creditors];
