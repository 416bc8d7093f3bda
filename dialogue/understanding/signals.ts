/** The signals of a message: the model and the lexicon, each on its own, and recall wins. */

import {
  type ChannelName,
  type Hearing,
  type Signal,
  type SignalName,
  type SignalValue,
  disputeReasons,
  signalNames,
  vulnerabilityKinds,
} from "../meaning.ts";
import { namedChannels } from "../values/channels.ts";
import { type Reading, type Verdict, verdictOf } from "./classify.ts";
import { raisedBy } from "./lexicon/index.ts";
import type { Match } from "./lexicon/patterns.ts";
import type { Model } from "./model.ts";
import type { Word } from "./words.ts";

/** What the lexicon alone is worth: its wordings are chosen to be right nine times in ten. */
const lexicalConfidence = 0.9;

type Heard = {
  readonly text: string;
  readonly spoken: readonly Word[];
  readonly reading: Reading;
  readonly model: Model;
  readonly raised: ReadonlyMap<string, Match>;
  readonly hearing: Hearing;
};

function quoteOf({ text, spoken }: Heard, verdict: Verdict, match: Match | undefined): string {
  const words = match ? spoken.slice(match.from, match.to) : verdict.words;
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? text.length).slice(0, 200);
}

type Found = { readonly confidence: number; readonly quote: string; readonly lexical: boolean };

function find(heard: Heard, label: string): Found | undefined {
  const match = heard.raised.get(label);
  const verdict = verdictOf(heard.model, heard.reading, label);
  if (!verdict.yes && !match) return undefined;
  const confidence = match ? Math.max(lexicalConfidence, verdict.chance) : verdict.chance;
  return { confidence, quote: quoteOf(heard, verdict, match), lexical: match !== undefined };
}

const told = (name: SignalName, found: Found, value?: SignalValue): Signal => ({
  name,
  ...(value === undefined ? {} : { value }),
  confidence: found.confidence,
  quote: found.quote,
});

/** The reasons of a dispute, the surest alone unless two are quite sure; `other` where none is. */
function disputes(heard: Heard): Signal[] {
  const reasons = disputeReasons.map((reason) => ({
    reason,
    ...verdictOf(heard.model, heard.reading, `dispute:${reason}`),
  }));
  const general = find(heard, "dispute");
  const sure = reasons.filter(({ yes }) => yes).sort((a, b) => b.chance - a.chance);
  const [first] = sure;
  if (!general && !first) return [];
  const best = first ?? reasons.reduce((a, b) => (b.chance > a.chance ? b : a));
  const reason = first || best.chance > 0.1 ? best.reason : "other";
  const found = general ?? {
    confidence: best.chance,
    quote: quoteOf(heard, best, undefined),
    lexical: false,
  };
  return [told("dispute", found, reason)];
}

function vulnerabilities(heard: Heard): Signal[] {
  return vulnerabilityKinds.flatMap((kind) => {
    const found = find(heard, `vulnerable:${kind}`);
    return found ? [told("vulnerable", found, kind)] : [];
  });
}

/** The channel named in a request to stop, where it is another than the one written on. */
function stoppedChannel({ hearing, spoken }: Heard, found: Found): ChannelName | undefined {
  const named = namedChannels(spoken, hearing.channel);
  const others = named.filter((channel) => channel !== hearing.channel);
  return found && named.length === others.length ? others[0] : undefined;
}

function threats(heard: Heard): Signal[] {
  const law = find(heard, "threatens_us:legal_threat");
  if (law) return [told("threatens_us", law, "legal_threat")];
  const abuse = find(heard, "threatens_us");
  return abuse ? [told("threatens_us", abuse)] : [];
}

function inconveniences(heard: Heard): Signal[] {
  const atWork = find(heard, "inconvenient:workplace");
  if (atWork) return [told("inconvenient", atWork, "workplace")];
  const now = find(heard, "inconvenient");
  return now ? [told("inconvenient", now)] : [];
}

function signalsNamed(name: SignalName, heard: Heard): Signal[] {
  switch (name) {
    case "dispute":
      return disputes(heard);
    case "vulnerable":
      return vulnerabilities(heard);
    case "threatens_us":
      return threats(heard);
    case "inconvenient":
      return inconveniences(heard);
    default: {
      const found = find(heard, name);
      if (!found) return [];
      const value = name === "stop_channel" ? stoppedChannel(heard, found) : undefined;
      return [told(name, found, value)];
    }
  }
}

/**
 * One request can look like two: a wrong number is no dispute, a stop of one channel no stop of all.
 * The less sure of such a pair goes, unless its own words raised it.
 */
function untangle(signals: readonly Signal[], heard: Heard): Signal[] {
  const weaker = (a: SignalName, b: SignalName): SignalName | undefined => {
    const one = signals.find(({ name }) => name === a);
    const other = signals.find(({ name }) => name === b);
    if (!one || !other) return undefined;
    const loser = one.confidence >= other.confidence ? b : a;
    return heard.raised.has(loser) ? undefined : loser;
  };
  const gone = new Set([weaker("stop_contact", "stop_channel"), weaker("wrong_person", "dispute")]);
  return signals.filter(({ name }) => !gone.has(name));
}

/** All signals of a message. `words` is the whole of it, signs and all. */
export function signalsOf(
  text: string,
  words: readonly Word[],
  reading: Reading,
  hearing: Hearing,
  model: Model,
): Signal[] {
  const spoken = words.filter(({ kind }) => kind !== "sign");
  const heard: Heard = { text, spoken, reading, model, raised: raisedBy(words), hearing };
  return untangle(
    signalNames.flatMap((name) => signalsNamed(name, heard)),
    heard,
  );
}
