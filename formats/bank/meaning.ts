/** What a return means by its code alone, whichever scheme it came by. */

import { isReturnCode, returnReason } from "../nacha/codes.ts";
import { type ReturnMeaning, isoReason } from "./reason.ts";

/** Codes of Bacs' reports of unpaid direct debits. */
const bacsMeanings: Readonly<Record<string, ReturnMeaning>> = {
  "0": "no-funds", // refer to payer
  "1": "not-authorised", // instruction cancelled by payer
  "2": "deceased",
  "3": "account", // transferred
  "4": "contested", // advance notice disputed
  "5": "account", // none, or of the wrong type
  "6": "not-authorised", // no instruction held
  "7": "contested", // the amount differs
  "8": "contested", // the amount is not yet due
  "9": "our-mistake", // presentation overdue
  A: "our-mistake", // service user differs
  B: "account", // closed
};

/** `unknown` for a code of a bank's own. */
export const meaningOf = (code: string): ReturnMeaning =>
  isReturnCode(code)
    ? returnReason(code).means
    : (bacsMeanings[code] ?? isoReason(code, null).means);
