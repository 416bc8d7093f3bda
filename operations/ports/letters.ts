/** The printer: what makes pages of a letter, for an envelope or to be kept. */

import type { Letter } from "@forbear/dialogue";
import type { Instant } from "@forbear/kernel";

export type Pages = {
  readonly pdf: Uint8Array;
  /** How many there are: what a mail house charges by, and looks for in the envelope. */
  readonly count: number;
};

export interface Printer {
  /** A PDF that reads aloud: tagged, titled, in its language, with its fonts inside. The same letter, the same bytes. */
  print(letter: Letter, madeAt: Instant): Promise<Pages>;
}
