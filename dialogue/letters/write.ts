/** Write a notice: the form that a place has for it, filled with what is known. */

import type { NoticeKind } from "@forbear/accounts";
import { type Result, err, never } from "@forbear/kernel";
import { australianDefaultNotice, directDebitDefaultNotice } from "./australia.ts";
import { firstNoticeInCanada } from "./canada.ts";
import { fill } from "./form.ts";
import { agentParticulars } from "./india.ts";
import type { NoticeKnown } from "./known.ts";
import type { Letter } from "./letter.ts";
import {
  defaultNotice,
  mortgageArrears,
  noticeOfDefaultSums,
  noticeOfSumsInArrears,
} from "./uk.ts";
import { nevadaMedicalNotice, validationNotice } from "./us.ts";

/** Elements that are not known, by name; `form`: no form for this notice in this place. */
export type Lacking = readonly string[];

const noForm: Result<never, Lacking> = err(["form"]);

/** The notice as a letter, whole; else what it lacks. */
export function writeNotice(kind: NoticeKind, known: NoticeKnown): Result<Letter, Lacking> {
  const country = known.reader.region.slice(0, 2);
  switch (kind) {
    case "validationNotice":
      return country === "US" ? fill(validationNotice, known) : noForm;
    case "preCollectionNotice":
      if (country === "CA") return fill(firstNoticeInCanada, known);
      return known.reader.region === "US-NV" ? fill(nevadaMedicalNotice, known) : noForm;
    case "noticeOfSumsInArrears":
      return country === "GB" ? fill(noticeOfSumsInArrears, known) : noForm;
    case "defaultNotice":
      if (country === "GB") return fill(defaultNotice, known);
      return country === "AU" ? fill(australianDefaultNotice, known) : noForm;
    case "mortgageArrearsStatement":
      return country === "GB" ? fill(mortgageArrears, known) : noForm;
    case "recoveryAgentNotice":
      return country === "IN" ? fill(agentParticulars, known) : noForm;
    case "noticeOfDefaultSums":
      return country === "GB" ? fill(noticeOfDefaultSums, known) : noForm;
    case "directDebitDefaultNotice":
      return country === "AU" ? fill(directDebitDefaultNotice, known) : noForm;
    case "verificationOfDebt":
    case "terminatingEfforts":
    case "mayInvokeRemedy":
    case "intendsRemedy":
    case "accountStatement":
    case "periodicStatement":
    case "earlyInterventionNotice":
    case "letterOfClaim":
    case "other":
      return noForm;
    default:
      return never(kind);
  }
}
