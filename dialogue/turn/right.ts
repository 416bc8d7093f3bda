/** The shape of a right: a signal, what it does at once, and the words that answer it. */

import type { AskedAct, FlowName, Say } from "../conversation.ts";
import type { SignalName } from "../meaning.ts";
import type { Disposition } from "./disposition.ts";
import { type Turn, signalOf } from "./turn.ts";

export type Right = {
  readonly signal: SignalName;
  readonly flow: FlowName;
  readonly disposition: Disposition;
  readonly claims: (turn: Turn) => boolean;
  readonly acts: (turn: Turn) => readonly AskedAct[];
  readonly says: (turn: Turn) => readonly Say[];
  /** No flow runs in this turn: no figure, no question, nothing about paying. */
  readonly stops: boolean;
  /** Its words go out with no others. */
  readonly alone: boolean;
  readonly ends: boolean;
  readonly strangers: boolean;
  readonly handsOver: string | null;
};

type Given = Pick<Right, "signal" | "flow" | "disposition" | "acts" | "says"> & Partial<Right>;

export const right = (given: Given): Right => ({
  claims: (turn) => signalOf(turn, given.signal) !== undefined,
  stops: true,
  alone: false,
  ends: false,
  strangers: false,
  handsOver: null,
  ...given,
});

/** The person's own words, for the evidence. */
export const quoteOf = (turn: Turn, name: SignalName): string => signalOf(turn, name)?.quote ?? "";
