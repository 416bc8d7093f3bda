/** Whom UK collection law binds, and where each nation's law reaches. */

import type { Debt } from "../facts/debt.ts";
import { type Day, dayNumber } from "../facts/time.ts";
import { type Matter, once } from "../matter.ts";
import { type Rule, type RuleSpec, rule } from "../rule.ts";

export const ukRegions: readonly string[] = ["GB-ENG", "GB-WLS", "GB-SCT", "GB-NIR"];

/** A rule of the United Kingdom or of one of its nations. */
export const british = (spec: Omit<RuleSpec, "layer"> & { readonly layer?: "policy" }): Rule =>
  rule({ layer: "country", ...spec });

/** Where the nation is not known, the law of each is asked: the strictest binds. */
const lives = (nations: readonly string[]) => {
  const known: ReadonlySet<string> = new Set(nations);
  return ({ jurisdiction: { region } }: Matter): boolean => region === null || known.has(region);
};
export const inEnglandAndWales = lives(["GB-ENG", "GB-WLS"]);
export const inScotland = lives(["GB-SCT"]);
/** England and Wales, and Northern Ireland with its own order of the same six years. */
export const outsideScotland = lives(["GB-ENG", "GB-WLS", "GB-NIR"]);
export const inGreatBritain = lives(["GB-ENG", "GB-WLS", "GB-SCT"]);

const everywhereOutside: ReadonlySet<Debt["kind"]> = new Set(["councilTax", "trade", "mortgage"]);
const ownSupply: ReadonlySet<Debt["kind"]> = new Set(["energy", "water", "medical"]);

/**
 * Consumer credit and its collecting. Who supplied energy, water or care and collects for itself is
 * outside; an agency that collects it is taken to be inside.
 */
function isConcDebt({ kind, purpose }: Debt, { facts: { collector } }: Matter): boolean {
  if (purpose === "business" || everywhereOutside.has(kind)) return false;
  if (collector.role !== "creditor") return true;
  const { institution } = collector;
  const supplier =
    institution === "utilitySupplier" ||
    institution === "localAuthority" ||
    institution === "healthcareProvider";
  return !supplier && !ownSupply.has(kind);
}

/** CONC 7 binds: a lender, a purchaser or an agency about a consumer's debt. */
export const boundByConc = once((matter: Matter): boolean => {
  const { debts, facts } = matter;
  if (facts.collector.role === "enforcementAgent") return false;
  return debts.length === 0 || debts.some((debt) => isConcDebt(debt, matter));
});

const isHomeLoan = ({ kind, purpose }: Debt): boolean =>
  kind === "mortgage" && purpose !== "business";

/** MCOB 13 binds: lender or administrator of a regulated mortgage. */
export const boundByMcob = once(
  ({ debts, facts }: Matter): boolean =>
    facts.collector.role !== "enforcementAgent" && debts.some(isHomeLoan),
);

/** Bound by the FCA's rules of conduct, of either book. */
export const boundByFca = (matter: Matter): boolean => boundByConc(matter) || boundByMcob(matter);

/** A debt of somebody who did not run up all of them in business. */
export const concernsConsumer = ({ debts }: Matter): boolean =>
  debts.length === 0 || debts.some(({ purpose }) => purpose !== "business");

/** Of several last days the first that has not passed; where all have, the latest. */
export function mostPressing(days: readonly Day[], today: Day): Day | null {
  const open = days.filter((day) => day >= today);
  if (open.length > 0) return dayNumber(Math.min(...open));
  return days.length === 0 ? null : dayNumber(Math.max(...days));
}
