/** A sum that they would pay, once or each time; what was quoted, earned or spent is none. */

import type { Value } from "../../meaning.ts";

export const offersSum = (values: readonly Value[]): boolean =>
  values.some(({ kind, role }) => kind === "money" && (role === "offer" || role === "instalment"));
