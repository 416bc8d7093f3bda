/** One move for each kind of event: a kind that is added and not placed here does not compile. */

import type { Event, Happening, HappeningKind, HappeningOf } from "./event.ts";

export type Moves<State> = {
  readonly [K in HappeningKind]: (state: State, what: HappeningOf<K>, event: Event) => State;
};

/** The state after the event, by the move of its kind. */
export function move<State>(moves: Moves<State>, before: State, event: Event): State {
  // The table has the move of this very kind; the compiler cannot follow the pair through the index.
  const step = moves[event.what.kind] as (state: State, what: Happening, event: Event) => State;
  return step(before, event.what, event);
}
