/** Every text of the portal by its key: the English file says which there are. */

import type { en } from "./en.ts";

/** One key for each thing said; a language that forgets one does not compile. */
export type Words = {
  readonly [K in keyof typeof en]: (typeof en)[K] extends string ? string : never;
};
