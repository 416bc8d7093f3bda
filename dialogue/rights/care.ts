/** care: danger to life, and what bends a life. Help first; nothing about money. */

import type { Say } from "../conversation.ts";
import { takesBack } from "../heard/way-of-speaking.ts";
import {
  type SignalName,
  type Understood,
  type VulnerabilityKind,
  vulnerabilityKinds,
} from "../meaning.ts";
import { wishKept } from "../terms/wish-kept.ts";
import { say } from "../wording/saying.ts";
import { adviserIn, crisisLineIn, crisisSite } from "../turn/places.ts";
import { quoteOf, right } from "../turn/right.ts";
import { type Reply, type Turn, isHeld, isVerified, noted, reply, signalOf } from "../turn/turn.ts";
import { forDesk } from "../flows/wishes-of-contact.ts";

const helpIn = ({ known }: Turn): Say => {
  const found = crisisLineIn(known.jurisdiction.country);
  return found ? say("crisis", found) : say("crisis-anywhere", { site: crisisSite });
};

const crisis = right({
  signal: "crisis",
  flow: "care",
  disposition: "crisis",
  handsOver: "crisis",
  acts: (turn) => [{ kind: "crisis", quote: quoteOf(turn, "crisis") }],
  says: (turn) => [helpIn(turn)],
});

/** Signals whose own words come first even after a danger to life. */
const aboveCalm: readonly SignalName[] = ["crisis", "stop_contact", "stop_channel", "deceased"];

/** What was taken back, until words of danger are said again. */
export const eased = "crisis-eased";

/** Beside these, words are taken back by nobody who is well. */
const weighs: ReadonlySet<SignalName> = new Set<SignalName>([
  "vulnerable",
  "hardship",
  "asks_person",
  "asks_if_ai",
  "fraud",
  "minor",
]);

/** Words of danger after all: what was taken back before counts no more. */
export const withoutEased = (notes: readonly string[], { signals }: Understood) =>
  signals.some(({ name }) => name === "crisis") ? notes.filter((note) => note !== eased) : notes;

/**
 * "It was a way of speaking": that is thanked for and passed on, and what they would pay is kept until
 * a colleague has looked; the rest of our side stays as it was.
 */
function takenBack(turn: Turn): Reply | null {
  const { notes } = turn.conversation;
  const first = takesBack(turn.text);
  if (!first && !notes.includes(eased)) return null;
  return reply({
    say: [say("crisis-eased")],
    acts: first ? [forDesk(turn)] : [],
    change: {
      flow: "care",
      pending: null,
      asked: null,
      wish: isVerified(turn) ? wishKept(turn) : null,
      notUnderstood: 0,
      notes: noted(notes, eased),
    },
    disposition: "crisis",
  });
}

/** After a danger to life, until a person lifts it, everything is answered by calm and by help. */
export function calmly(turn: Turn, heard: readonly SignalName[]): Reply | null {
  if (!isHeld(turn, "crisis") || aboveCalm.some((name) => heard.includes(name))) return null;
  const back = heard.some((name) => weighs.has(name)) ? null : takenBack(turn);
  if (back !== null) return back;
  const found = crisisLineIn(turn.known.jurisdiction.country);
  const asked = heard.includes("asks_if_ai") ? [say("i-am-ai")] : [];
  const calm = found
    ? say("crisis-again", found)
    : say("crisis-anywhere-again", { site: crisisSite });
  return reply({
    say: [...asked, calm],
    change: { flow: "care", pending: null, asked: null, wish: null, notUnderstood: 0 },
    disposition: "crisis",
    handOver: heard.includes("asks_person") ? "asked" : null,
  });
}

const kindsIn = ({ understood }: Turn): readonly VulnerabilityKind[] => {
  const said = understood.signals
    .filter(({ name }) => name === "vulnerable")
    .map(({ value }) => vulnerabilityKinds.find((kind) => kind === value) ?? "other_life_event");
  return [...new Set(said)];
};

const vulnerable = right({
  signal: "vulnerable",
  flow: "care",
  disposition: "vulnerable",
  acts: (turn) => [{ kind: "vulnerable", kinds: kindsIn(turn) }],
  says: (turn) => {
    const kind = kindsIn(turn).at(0) ?? "other_life_event";
    const adviser = adviserIn(turn.known.jurisdiction.country);
    const short = signalOf(turn, "hardship") !== undefined;
    // Whoever goes on telling is thanked in words they did not read yet.
    if (!short && turn.conversation.said?.includes("care-again") === true) {
      const worn = turn.conversation.said.includes("heard-you");
      return [say(worn ? "told" : "heard-you")];
    }
    return short && adviser !== null
      ? [say("care-and-advice", { kind, adviser })]
      : [say("care", { kind })];
  },
});

export const care = { crisis, vulnerable };
