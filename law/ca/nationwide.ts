/** What holds in every province: privacy, access to data, the time to sue, decency. */

import { contactKinds } from "../facts/act.ts";
import { dayNumber } from "../facts/time.ts";
import { overheard } from "../hearers.ts";
import { lapseOf } from "../lapse.ts";
import { type Parameter, always, valueOn } from "../parameter.ts";
import { type Rule, allows, denies, due, passes, silent } from "../rule.ts";

import { boundLocally, canadian, decencyTest, isAgency } from "./coverage.ts";
import { pursues } from "../pursuit.ts";

const accessDays: Parameter<number> = {
  id: "ca.pipeda.access_days",
  label: "Term to answer a request for access to personal information",
  unit: "calendar days from receipt",
  status: "uncertain",
  history: [{ from: always, value: 30, cite: "PIPEDA s.8(3); Quebec Law 25" }],
};

const kept = passes("PIPEDA Sch 1 cl 4.3", "nobody else learns of the debt");

const privacy: Rule = canadian({
  id: "ca.pipeda",
  says: "Nothing of the debt to others without consent; access to one's data within 30 days",
  kind: "prohibition",
  actions: [...contactKinds, "checkDuty"],
  parameters: [accessDays],
  test(matter, on) {
    const line = valueOn(accessDays, on);
    if (line === undefined) return silent();
    if (matter.act.kind === "checkDuty") {
      const { subjectAccess } = matter.facts.requests;
      if (subjectAccess === null) return silent();
      const last = dayNumber(subjectAccess.receivedOn + line.value);
      return due(line.cite, "an access request is open", ["answerSubjectAccessRequest"], last);
    }
    const why = overheard(matter);
    return why === null ? kept : denies("PIPEDA Sch 1 cl 4.3", why);
  },
});

const years: Parameter<{ quebec: number; others: number }> = {
  id: "ca.limitation_years",
  label: "Years to sue: in Quebec; in Ontario, Alberta and British Columbia",
  unit: "years",
  status: "uncertain",
  history: [
    { from: always, value: { quebec: 3, others: 2 }, cite: "limitation Acts of the provinces" },
  ],
};

const limitation: Rule = canadian({
  id: "ca.limitation",
  says: "No suit past two years, in Quebec three",
  kind: "prohibition",
  actions: ["fileSuit", "seekDefaultJudgment"],
  parameters: [years],
  test(matter, on) {
    const line = valueOn(years, on);
    const known = matter.debts.filter((debt) => debt.limitation !== null);
    if (line === undefined || known.length === 0) return silent();
    const { quebec, others } = line.value;
    const term = matter.jurisdiction.region === "CA-QC" ? quebec : others;
    return known.some((debt) => lapseOf(debt, term, matter.today) !== "open")
      ? denies(line.cite, "barred, or not known not to be")
      : allows(line.cite, "the period runs");
  },
});

const licence: Rule = canadian({
  id: "ca.licence",
  says: "Agencies and purchasers are registered in the province of the debtor",
  kind: "prohibition",
  actions: contactKinds,
  binds: isAgency,
  test: (matter) =>
    pursues(matter) && matter.facts.collector.licence !== "held"
      ? denies("registration law of the province", "no registration is known")
      : silent(),
});

/** What no law on collecting reaches: creditors other than banks, for debts of their own. */
const crimes: Rule = canadian({
  id: "ca.criminal_code",
  says: "A creditor too utters no threats, extorts nothing, harasses and deceives nobody",
  kind: "prohibition",
  actions: contactKinds,
  binds: (matter) => boundLocally(matter) && !isAgency(matter),
  test: decencyTest("Criminal Code ss.264.1, 346, 372; Competition Act s.52"),
});

export const rules: readonly Rule[] = [privacy, limitation, licence, crimes];
