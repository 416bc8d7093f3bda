/** The printer: what makes pages of a letter, for an envelope or to be kept. */

import type { Letter } from "@forbear/dialogue";
import type { Instant } from "@forbear/kernel";

export interface Printer {
  /** A PDF that reads aloud: tagged, titled, in its language, with its fonts inside. The same letter, the same bytes. */
  print(letter: Letter, madeAt: Instant): Promise<Uint8Array>;
}
