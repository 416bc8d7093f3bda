/** What a flow is given, and what it answers. */

import type { HoldKind } from "@forbear/accounts";
import type { Conversation, AskedAct, Known, KnownDebt, Say } from "../conversation.ts";
import type { Intent, IntentName, Signal, SignalName, Understood, Value } from "../meaning.ts";
import type { Disposition } from "./disposition.ts";

export type Turn = {
  readonly conversation: Conversation;
  readonly understood: Understood;
  readonly text: string;
  readonly known: Known;
  /** The debt the talk is about; null where there is none. */
  readonly debt: KnownDebt | null;
};

/** `name` is equal when the same would be asked again: never three times without a step forward. */
export type Question = { readonly name: string; readonly say: Say };

export type Reply = {
  readonly say: readonly Say[];
  /** At most one is asked in a turn: the first that the reply's parts bring. */
  readonly question: Question | null;
  readonly acts: readonly AskedAct[];
  readonly change: Partial<Conversation>;
  readonly disposition: Disposition;
  /** A step forward: earlier questions may be asked anew. */
  readonly forward: boolean;
  /** Passes the talk to a person, for this reason. */
  readonly handOver: string | null;
};

const nothing: Reply = {
  say: [],
  question: null,
  acts: [],
  change: {},
  disposition: "talked",
  forward: false,
  handOver: null,
};

export const reply = (parts: Partial<Reply>): Reply => ({ ...nothing, ...parts });

/** Several answers to one message: all is said and done, one question is asked. */
export function together(replies: readonly Reply[]): Reply {
  return replies.reduce(
    (all, one) => ({
      say: [...all.say, ...one.say],
      question: weightier(all.question, one.question),
      acts: [...all.acts, ...one.acts],
      change: { ...all.change, ...one.change },
      disposition: all.disposition === "talked" ? one.disposition : all.disposition,
      forward: all.forward || one.forward,
      handOver: all.handOver ?? one.handOver,
    }),
    nothing,
  );
}

/** The name under which terms are read back; a yes to it, and to nothing else, agrees them. */
export const isReadBack = ({ name }: Question): boolean => name.startsWith("offer terms");

/** Of two questions the first is asked, but a read-back goes before all else. */
function weightier(a: Question | null, b: Question | null): Question | null {
  if (a === null || b === null) return a ?? b;
  return isReadBack(b) && !isReadBack(a) ? b : a;
}

export const signalOf = ({ understood }: Turn, name: SignalName): Signal | undefined =>
  understood.signals.find((signal) => signal.name === name);

export const intentOf = ({ understood }: Turn, name: IntentName): Intent | undefined =>
  understood.intents.find((intent) => intent.name === name);

export const means = (turn: Turn, ...names: readonly IntentName[]): boolean =>
  turn.understood.intents.some((intent) => names.includes(intent.name));

/** Values that are not taken back in the same breath ("not the 5th, the 15th"). */
export const valuesOf = <Kind extends Value["kind"]>(
  { understood }: Turn,
  kind: Kind,
): readonly Extract<Value, { kind: Kind }>[] =>
  understood.values.filter(
    (value): value is Extract<Value, { kind: Kind }> =>
      value.kind === kind && value.role !== "wrong",
  );

export const isVerified = ({ conversation }: Turn): boolean =>
  conversation.verification.kind === "verified";

/** Adds a closed code once. */
export const noted = (notes: readonly string[], note: string): readonly string[] =>
  notes.includes(note) ? notes : [...notes, note];

/** Codes of a talk that shape what is said later in it. */
export const strangerHere = "stranger"; // somebody else answered
/** Nobody said that another writes: it was only made of their words, and they may be who owes. */
export const strangerGuessed = "stranger-guessed";
/** They deny what rests; it is lifted once it is known who they are. */
export const backAsked = "back-asked";
export const isNoted = ({ conversation }: Turn, note: string): boolean =>
  conversation.notes.includes(note);

/** Whoever told of hardship or of something hard in life is asked for nothing above their word. */
export const needsGentleness = ({ known, conversation, understood }: Turn): boolean =>
  understood.signals.some(({ name }) => name === "hardship" || name === "vulnerable") ||
  known.personHolds.some(({ kind }) => kind === "vulnerable" || kind === "hardship") ||
  conversation.notes.some((note) => note === "hardship" || note === "vulnerable");

export const isHeld = ({ known }: Turn, kind: HoldKind): boolean =>
  known.personHolds.some((hold) => hold.kind === kind);

/** The question of our first words, by its name: what follows is read as its answer. */
export const isItYou = "open is-it-you";
