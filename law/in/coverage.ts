/** Whom the Reserve Bank's rules on recovery bind: regulated lenders, and agents for them. */

import type { Collector } from "../facts/people.ts";
import type { Debt } from "../facts/debt.ts";
import { type Matter, once } from "../matter.ts";
import { type Rule, type RuleSpec, rule } from "../rule.ts";

/** A rule of India. */
export const indian = (spec: Omit<RuleSpec, "layer"> & { readonly layer?: "policy" }): Rule =>
  rule({ layer: "country", ...spec });

const notLending: ReadonlySet<Debt["kind"]> = new Set<Debt["kind"]>([
  "medical",
  "energy",
  "water",
  "councilTax",
  "retail",
  "trade",
  "check",
]);
const notLenders: ReadonlySet<Collector["institution"]> = new Set<Collector["institution"]>([
  "utilitySupplier",
  "localAuthority",
  "healthcareProvider",
  "other",
]);

/** An agency that acts for a lender of another kind is taken to act for a regulated one. */
export const boundByRbi = once(({ facts: { collector }, debts }: Matter): boolean => {
  if (collector.role === "enforcementAgent" || notLenders.has(collector.institution)) return false;
  if (collector.actsFor !== "otherCreditor") return true;
  return debts.length === 0 || debts.some(({ kind }) => !notLending.has(kind));
});

export const isMicrofinance = ({ kind }: Debt): boolean => kind === "microfinance";

/** Some debt is a microfinance loan. */
export const aboutMicrofinance = ({ debts }: Matter): boolean => debts.some(isMicrofinance);

/** Some debt is a digital loan. */
export const aboutDigitalLoan = ({ debts }: Matter): boolean =>
  debts.some(({ kind }) => kind === "digitalLoan");
