/** States whose law is mostly stated for people: no fact of the format decides it, or it is open. */

import { contactKinds } from "../../facts/act.ts";
import { type Rule, silent, standing } from "../../rule.ts";
import { aboutDebt, toConsumer } from "../coverage.ts";
import { limitationParameters } from "../limitation.ts";
import { barredNoticeTest, thirdPartyRule } from "./bound.ts";

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

const barredNotice = barredNoticeTest("N.M. Stat. 37-1-16; NMAC 12.2.12");

export const newMexico: readonly Rule[] = [
  thirdPartyRule({
    id: "us.nm.revival",
    says: "A payment revives a debt here: none is sought on an old one without the State's notice",
    kind: "requirement",
    actions: contactKinds,
    parameters: limitationParameters,
    test: (matter, on) =>
      aboutDebt(matter) && toConsumer(matter) && matter.facts.content.asksForPayment
        ? barredNotice(matter, on)
        : silent(),
  }),
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
