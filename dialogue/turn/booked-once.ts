/** What several parts of a reply ask for alike is done once. */

import type { AskedAct } from "../conversation.ts";

/**
 * A call-back is booked once, whatever asks for it, and the first knows best when; the hours that two
 * parts of a message leave out alike are kept once, and what a colleague is to read is passed on once.
 */
export function bookedOnce(acts: readonly AskedAct[]): readonly AskedAct[] {
  const sameAs = (act: AskedAct): ((other: AskedAct) => boolean) => {
    if (act.kind === "book-callback") return ({ kind }) => kind === act.kind;
    if (act.kind !== "quiet-time" && act.kind !== "open-case") return (other) => other === act;
    const told = JSON.stringify(act);
    return (other) => other.kind === act.kind && JSON.stringify(other) === told;
  };
  return acts.filter((act, at) => acts.findIndex(sameAs(act)) === at);
}
