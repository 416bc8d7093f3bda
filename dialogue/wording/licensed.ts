/** All that finished words may say of figures, dates, names, links and numbers, in the order said. */

import type { Money, PlainDate } from "@forbear/kernel";

export type Fact =
  | { readonly is: "money"; readonly amount: Money }
  | { readonly is: "date"; readonly date: PlainDate }
  | { readonly is: "count"; readonly count: number }
  | { readonly is: "text"; readonly text: string };

export type Licensed = {
  readonly facts: readonly Fact[];
  /** How often the approved words say no: a "not" that was lost turns a promise round. */
  readonly negations: number;
  /** The approved words, where there are any: others may bring no value that these do not hold. */
  readonly words?: string;
};
