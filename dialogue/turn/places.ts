/** Free help by country: crisis lines, emergency numbers, debt advice, credit files. Ours to keep right. */

/** Lines that are free and open day and night. `name` is said as it stands. */
export type CrisisLine = { readonly line: string; readonly emergency: string };

const crisisLines = new Map<string, CrisisLine>([
  ["US", { line: "988", emergency: "911" }],
  ["CA", { line: "988", emergency: "911" }],
  ["GB", { line: "Samaritans 116 123", emergency: "999" }],
  ["AU", { line: "Lifeline 13 11 14", emergency: "000" }],
  ["IN", { line: "Tele-MANAS 14416", emergency: "112" }],
]);

export const crisisLineIn = (country: string): CrisisLine | null =>
  crisisLines.get(country) ?? null;

/** Lists free lines in every country. */
export const crisisSite = "https://findahelpline.com";

const advisers = new Map<string, string>([
  ["US", "NFCC, 1-800-388-2227"],
  ["CA", "creditcounsellingcanada.ca"],
  ["GB", "StepChange, 0800 138 1111"],
  ["AU", "National Debt Helpline, 1800 007 007"],
]);

/** Free and independent debt advice; null where we know none. */
export const adviserIn = (country: string): string | null => advisers.get(country) ?? null;

const creditFiles = new Map<string, string>([
  ["US", "annualcreditreport.com"],
  ["IN", "cibil.com"],
  ["MX", "burodecredito.com.mx"],
]);

/** Where people see their own credit file; null where we know no one place. */
export const creditFileIn = (country: string): string | null => creditFiles.get(country) ?? null;
