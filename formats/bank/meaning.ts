/** What a return means by its code alone, whichever scheme it came by. */

import { isReturnCode, returnReason } from "../nacha/codes.ts";
import { bacsReason } from "../bacs/reasons.ts";
import { type ReturnMeaning, isoReason } from "./reason.ts";

/** `unknown` for a code of a bank's own. */
export const meaningOf = (code: string): ReturnMeaning =>
  isReturnCode(code) ? returnReason(code).means : (bacsReason(code) ?? isoReason(code, null)).means;
