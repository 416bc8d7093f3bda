/** Agents, charges, complaints and limitation in India (RBI, Limitation Act 1963). */

import { contactKinds } from "../facts/act.ts";
import { dayNumber } from "../facts/time.ts";
import { mayBeBarred } from "../lapse.ts";
import type { Matter } from "../matter.ts";
import { type Parameter, always, day, valueOn } from "../parameter.ts";
import {
  type Rule,
  type Test,
  allows,
  denies,
  due,
  passes,
  requires,
  silent,
  standing,
  warns,
} from "../rule.ts";

import { aboutDigitalLoan, boundByRbi, indian } from "./coverage.ts";
import { pursues } from "../pursuit.ts";

/** The borrower was told who collects before the agent made contact. */
const toldOfAgent =
  (cite: string, concerns: (kind: string) => boolean): Test =>
  (matter) => {
    if (!pursues(matter) || matter.act.initiatedBy === "consumer") return silent();
    const debts = matter.debts.filter(({ kind }) => concerns(kind));
    if (debts.length === 0) return silent();
    const told = debts.every(({ recoveryAgent }) => {
      const sentAt = recoveryAgent?.particularsSentAt ?? null;
      return sentAt !== null && sentAt <= matter.now;
    });
    return told
      ? allows(cite, "the borrower was told who collects")
      : requires(cite, "the borrower was not told who collects", ["sendRecoveryAgentParticulars"]);
  };

const isAgent = (matter: Matter): boolean =>
  matter.facts.collector.role === "agency" && boundByRbi(matter);

const agentNotice: Rule = indian({
  id: "in.rbi.agent_notice",
  says: "The lender tells the borrower which agency is assigned before it makes contact",
  kind: "requirement",
  actions: contactKinds,
  binds: isAgent,
  from: day("2008-04-24"),
  test: toldOfAgent("RBI DBOD.No.Leg.BC.75/09.07.005/2007-08 (24 Apr 2008)", () => true),
});

const digitalNotice: Rule = indian({
  id: "in.rbi.dl_agent_notice",
  says: "Digital loans: the agent's particulars go out by e-mail or SMS before the agent's contact",
  kind: "requirement",
  actions: contactKinds,
  binds: isAgent,
  from: day("2023-02-14"),
  test: toldOfAgent(
    "RBI FAQ 14 Feb 2023; RBI (Digital Lending) Directions 2025",
    (kind) => kind === "digitalLoan",
  ),
});

const digitalFlow: Rule = indian({
  id: "in.rbi.dl_flow",
  says: "Digital loans: repayment goes to the lender's own account; no agent's fee is charged",
  kind: "prohibition",
  actions: ["chargeFee"],
  binds: (matter) => isAgent(matter) && aboutDigitalLoan(matter),
  test: () => denies("RBI (Digital Lending) Directions 2025", "an agent's fee from the borrower"),
});

const noComplaint = passes(
  "RBI DBOD.No.Leg.BC.75/09.07.005/2007-08 (24 Apr 2008)",
  "no complaint about the dues is known",
);

const complaintHold: Rule = indian({
  id: "in.rbi.complaint_hold",
  whereUnbound: "named",
  says: "A debt about which the borrower complains goes to no agency until that is disposed of",
  kind: "prohibition",
  actions: ["placeDebt"],
  binds: boundByRbi,
  from: day("2008-04-24"),
  test({ facts, debts }) {
    const cite = "RBI DBOD.No.Leg.BC.75/09.07.005/2007-08 (24 Apr 2008)";
    const { complaint } = facts.requests;
    const disputes = debts.flatMap(({ dispute }) => (dispute === null ? [] : [dispute]));
    if (complaint === null && disputes.length === 0) return noComplaint;
    const open =
      (complaint !== null && complaint.acceptedOn === null) ||
      disputes.some(({ status }) => status === "open");
    return open
      ? denies(cite, "a complaint about the dues is open")
      : allows(cite, "the complaint is disposed of");
  },
});

const penalBegins = day("2024-04-01");

const penalCharges: Rule = indian({
  id: "in.rbi.penal_charges",
  says: "A penalty is a charge: it is not capitalised and bears no interest",
  kind: "prohibition",
  actions: ["chargeInterest"],
  binds: boundByRbi,
  from: penalBegins,
  test({ debts, facts }) {
    const cite = "RBI DOR.MCS.REC.28/01.01.001/2023-24 (18 Aug 2023)";
    const bound = debts.some(({ kind }) => kind !== "creditCard" && kind !== "trade");
    if (!bound) return allows(cite, "not for credit cards or trade credit");
    return facts.transaction.interest.onPenalCharge
      ? denies(cite, "interest on a penal charge")
      : passes(cite, "no interest on a penal charge");
  },
});

const answerDays: Parameter<number> = {
  id: "in.ombudsman.answer_days",
  label: "Term to answer a complaint before the Ombudsman may be asked",
  unit: "calendar days from receipt",
  status: "uncertain",
  history: [
    { from: always, value: 30, cite: "RB-IOS 2021" },
    { from: day("2026-07-01"), value: 30, cite: "RB-IOS 2026" },
  ],
};

const ombudsman: Rule = indian({
  id: "in.ombudsman",
  says: "A complaint is answered within 30 days; then the Integrated Ombudsman may be asked",
  kind: "duty",
  actions: ["checkDuty"],
  binds: boundByRbi,
  parameters: [answerDays],
  test(matter) {
    const { complaint } = matter.facts.requests;
    if (complaint === null) return silent();
    if (complaint.acceptedOn !== null) return passes("RB-IOS", "the complaint is settled");
    const line = valueOn(answerDays, complaint.receivedOn);
    if (line === undefined) return silent();
    const last = dayNumber(complaint.receivedOn + line.value);
    return due(line.cite, "a complaint is open", ["sendFinalOrHoldingResponse"], last);
  },
});

const years: Parameter<{ contract: number; mortgage: number }> = {
  id: "in.limitation.years",
  label: "Years to sue from default, payment or signed acknowledgment; on a mortgage",
  unit: "years",
  status: "uncertain",
  history: [
    {
      from: always,
      value: { contract: 3, mortgage: 12 },
      cite: "Limitation Act 1963 arts 19, 21, 55, 62; ss.18-19",
    },
  ],
};

const limitation: Rule = indian({
  id: "in.limitation",
  says: "Past three years a person looks before suit is filed or spoken of",
  kind: "warning",
  actions: [...contactKinds, "fileSuit"],
  parameters: [years],
  test(matter, on) {
    const line = valueOn(years, on);
    const suit = matter.act.kind === "fileSuit" || matter.facts.content.threatensSuit;
    if (line === undefined || !suit) return silent();
    const mortgage = matter.debts.every(
      ({ kind }) => kind === "mortgage" || kind === "housingLoan",
    );
    return mayBeBarred(matter, mortgage ? line.value.mortgage : line.value.contract)
      ? warns(line.cite, "the period to sue has ended, or may have")
      : allows(line.cite, "the period to sue runs");
  },
});

export const rules: readonly Rule[] = [
  agentNotice,
  digitalNotice,
  digitalFlow,
  complaintHold,
  penalCharges,
  ombudsman,
  limitation,
  standing(
    "in.rbi.language",
    "RBI Fair Practices Code",
    "Terms and notices are in the vernacular or a language the borrower understands",
  ),
  standing(
    "in.rbi.2026_recovery",
    "RBI draft Second Amendment Directions of 12 Feb 2026",
    "A draft of harmonised recovery conduct; its final text is not known, so it does not bind here",
  ),
  standing(
    "in.dpdp",
    "Digital Personal Data Protection Act 2023; Rules of Nov 2025",
    "Core duties from May 2027: breaches without delay, details in 72 hours, grievances in 90 days",
  ),
];
