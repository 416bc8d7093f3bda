/** A message on its way to its signals. */

import type { ChannelName, Hearing } from "../meaning.ts";
import type { Reading, Verdicts } from "./classify.ts";
import type { Raised } from "./lexicon/index.ts";
import type { Word } from "../words/words.ts";

/** A message as far as it has been read when its signals are sought. */
export type Heard = {
  readonly text: string;
  /** The words without the signs between them. */
  readonly spoken: readonly Word[];
  readonly reading: Reading;
  readonly verdicts: Verdicts;
  readonly said: Raised;
  readonly hearing: Hearing;
  /** Channels that are asked for: they are not the one to stop. */
  readonly wanted: readonly ChannelName[];
};
