/** Who is named of a household, and the words of the message that tell of them. */

import type { Span } from "../../schedules/spelling.ts";
import type { Word } from "../../words/words.ts";
import type { Kind } from "./person-words.ts";

export type Token = Span & { readonly kind: Kind | "sign" | "other"; readonly said: string };

/** Some of them; `n` null: uncounted. `at` to `end`: which tokens tell of them. */
export type Mention = {
  readonly who: "partner" | "relation" | "child" | "grown" | "people";
  readonly n: number | null;
  /** "5 and 7". */
  readonly ages: readonly number[];
  /** "No kids". */
  readonly none: boolean;
  readonly many: boolean;
  readonly more: boolean;
  /** "The oldest": one of those who were counted, where some were. */
  readonly ofThem: boolean;
  /** Shares the rooms, and not always the money. */
  readonly lodger: boolean;
  readonly said: string;
  readonly at: number;
  readonly end: number;
};

export type Persons = {
  readonly words: readonly Word[];
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** Who was named and is none of this house. */
  readonly gone: readonly Mention[];
  /** Others of the house live of their own money. */
  readonly ownWay: boolean;
};
