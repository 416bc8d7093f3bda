/** Maryland: Com. Law 14-202, CJP 5-1202, fees for paying, creditors included. */

import { contactKinds } from "../../facts/act.ts";
import { type Rule, allows, denies } from "../../rule.ts";
import { limitationParameters } from "../limitation.ts";
import { barredSuitTest } from "../regf/timebarred.ts";
import {
  anyCollector,
  conductTest,
  employerContactTest,
  stateRule,
  thirdPartyRule,
  together,
} from "./bound.ts";

const law = "Md. Com. Law 14-202";

const conduct: Rule = stateRule({
  id: "us.md.conduct",
  says: "No threats or harassment, and no contact with the employer before judgment",
  kind: "prohibition",
  actions: contactKinds,
  binds: anyCollector,
  test: together([conductTest(law), employerContactTest(law)]),
});

const timebarred: Rule = thirdPartyRule({
  id: "us.md.timebarred_suit",
  says: "No suit by a collector on a debt too old to sue on; no payment revives it",
  kind: "prohibition",
  actions: ["fileSuit"],
  parameters: limitationParameters,
  test: barredSuitTest("Md. CJP 5-1202"),
});

const fee: Rule = stateRule({
  id: "us.md.convenience_fee",
  says: "No fee for a way of paying without authority in the agreement or in law",
  kind: "prohibition",
  actions: ["chargeFee"],
  binds: anyCollector,
  test({ facts }) {
    const cite = "Alexander v. Carrington (4th Cir. 2022); Md. Com. Law 14-202(11)";
    const charged = facts.transaction.fee;
    if (charged?.authorisedByAgreement === true || charged?.permittedByLaw === true) {
      return allows(cite, "the agreement authorises it or a statute permits it");
    }
    const unknown =
      charged?.authorisedByAgreement === "unknown" || charged?.permittedByLaw === "unknown";
    return denies(cite, unknown ? "nobody knows the authority for it" : "nothing authorises it");
  },
});

export const rules: readonly Rule[] = [conduct, timebarred, fee];
