/** States whose law is stated for people: no fact of the format decides it, or it is still open. */

import { type Rule, standing } from "../../rule.ts";

export const connecticut: readonly Rule[] = [
  standing(
    "us.ct.records",
    "Conn. Regs. 36a-809-9",
    "Every contact and attempt is logged with date, nature, persons and a summary",
  ),
  standing(
    "us.ct.creditors",
    "Conn. Gen. Stat. 36a-645 to 36a-647; Conn. Regs. 36a-647-5",
    "Creditors have duties of their own in collecting consumer debts",
  ),
];

export const louisiana: readonly Rule[] = [
  standing(
    "us.la.personal_contacts",
    "La. R.S. 9:3562",
    "Creditors: a few personal contacts after notice of non-payment; number and period unconfirmed",
  ),
];

export const newMexico: readonly Rule[] = [
  standing(
    "us.nm.revival",
    "N.M. Stat. 37-1-16",
    "A payment revives a debt here: none is sought on an old one without the State's notice",
  ),
];

export const hawaii: readonly Rule[] = [
  standing("us.hi.harassment", "Haw. Rev. Stat. 443B-16", "Agencies: a list of harassing acts"),
];

export const idaho: readonly Rule[] = [
  standing("us.id.written_notice", "Idaho Code 26-2229A", "Agencies give a written notice"),
];

export const iowa: readonly Rule[] = [
  standing("us.ia.creditors", "Iowa Code 537.7103", "Creditors have duties of their own"),
];

export const maine: readonly Rule[] = [
  standing("us.me.agencies", "32 M.R.S. 11013", "Agencies have duties of their own"),
];

export const southCarolina: readonly Rule[] = [
  standing("us.sc.creditors", "S.C. Code 37-5-108", "Creditors commit no unconscionable act"),
];

export const vermont: readonly Rule[] = [
  standing("us.vt.consumer_fraud", "Vt. Rule CP 104", "Nobody collects by unfair means"),
];
