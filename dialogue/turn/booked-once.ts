/** What several parts of a reply ask for alike is done once. */

import type { AskedAct } from "../conversation.ts";

/**
 * A call-back is booked once, whatever asks for it, and the first knows best when; the hours that two
 * parts of a message leave out alike are kept once.
 */
export function bookedOnce(acts: readonly AskedAct[]): readonly AskedAct[] {
  const sameAs = (act: AskedAct): ((other: AskedAct) => boolean) => {
    if (act.kind === "book-callback") return ({ kind }) => kind === act.kind;
    if (act.kind !== "quiet-time") return (other) => other === act;
    const hours = JSON.stringify(act);
    return (other) => other.kind === act.kind && JSON.stringify(other) === hours;
  };
  return acts.filter((act, at) => acts.findIndex(sameAs(act)) === at);
}
