/** Words that states want in a first letter, exact, by the codes that law asked for and by the state's own rule. */

import type { NoticeKnown } from "./known.ts";

export type StateWords = {
  readonly texts: readonly string[];
  /** Codes that law asked for and that no words of ours meet. */
  readonly unmet: readonly string[];
};

/** Cal. Civ. Code 1788.14(d)(2): where the debt may still be reported. */
const californiaBarred = (collector: string): string =>
  "The law limits how long you can be sued on a debt. Because of the age of your debt, we will not " +
  `sue you for it. If you do not pay the debt, ${collector} may continue to report it to the credit ` +
  "reporting agencies as unpaid for as long as the law permits this reporting.";

/** By region, whatever else is asked: 209 CMR 18.16 and 940 CMR 7.04; Minn. Stat. 332.37. */
const always: ReadonlyMap<string, string> = new Map([
  [
    "US-MA",
    "NOTICE OF IMPORTANT RIGHTS: You have the right to make a written or oral request that " +
      "telephone calls regarding your debt not be made to you at your place of employment. Any such " +
      "oral request will be valid for only ten days unless you provide written confirmation of the " +
      "request postmarked or delivered within seven days of such request. You may terminate this " +
      "request by writing to the debt collector.",
  ],
  ["US-MN", "This collection agency is licensed by the Minnesota Department of Commerce."],
]);

function asked(code: string, { reader, writer }: NoticeKnown): string | null {
  if (code === "showLicenceNumber" && writer.licence !== null) {
    return `License number: ${writer.licence}`;
  }
  if (code === "addTimeBarredNotice" && reader.region === "US-CA") {
    return californiaBarred(writer.name);
  }
  return null;
}

/** Codes whose words the form itself has, or that a notice as a whole meets. */
const metByForm: ReadonlySet<string> = new Set([
  "addInitialDisclosure",
  "addSubsequentDisclosure",
  "addDebtAdviceSignpost",
  "encloseArrearsInformationSheet",
  "encloseDefaultInformationSheet",
]);

export function stateWords(known: NoticeKnown): StateWords {
  const own = always.get(known.reader.region);
  const texts = own === undefined ? [] : [own];
  const unmet: string[] = [];
  for (const code of new Set(known.requirements)) {
    const text = asked(code, known);
    if (text !== null) texts.push(text);
    else if (!metByForm.has(code)) unmet.push(code);
  }
  return { texts, unmet };
}
