/** What was asked before we knew who asks: kept whatever was answered, and answered once they are known. */

import type { HoldKind } from "@forbear/accounts";
import { type IntentName, intentNames } from "../meaning.ts";
import { say } from "../wording/saying.ts";
import { wishOf } from "../terms/wishes.ts";
import {
  type Question,
  type Reply,
  type Turn,
  isNoted,
  isVerified,
  means,
  reply,
  strangerHere,
} from "../turn/turn.ts";
import { ofTheMatter, proofAsked, proofIn } from "./verify.ts";

const prefix = "wants:";
const isWanted = (note: string): boolean => note.startsWith(prefix);

/** What the notes of the talk keep of it. */
export const wantedIn = (notes: readonly string[]): readonly IntentName[] =>
  intentNames.filter((name) => notes.includes(prefix + name));

export const withoutWanted = (notes: readonly string[]): readonly string[] =>
  notes.filter((note) => !isWanted(note));

/** Whoever is not known asks something of the matter: it is kept, whatever this reply says to it. */
export function keepingWanted(turn: Turn, made: Reply): Reply {
  const { verification, notes } = turn.conversation;
  const isOpen = verification.kind === "unverified" || verification.kind === "claimed";
  const proved = made.change.verification?.kind === "verified";
  if (!isOpen || proved || isNoted(turn, strangerHere)) return made;
  const wants = ofTheMatter.filter((name) => means(turn, name)).map((name) => prefix + name);
  const told = made.change.notes ?? notes;
  const missing = wants.filter((note) => !told.includes(note));
  if (missing.length === 0) return made;
  return { ...made, change: { ...made.change, notes: [...told, ...missing] } };
}

/** What they do not ask: a proof beside it reads like many things. */
const ofProof: ReadonlySet<IntentName> = new Set<IntentName>([
  "greet",
  "confirm_identity",
  "accept_offer",
  "unclear",
  "promise_to_pay",
  "smalltalk",
]);

/**
 * A proof given while something rests or a colleague is awaited: the turn of one who is known, with what
 * they asked before and beside it; null where nothing is proved or nothing was asked.
 */
export function provedWanting(turn: Turn): { readonly now: Turn; readonly told: Reply } | null {
  const { verification, notes } = turn.conversation;
  if (isVerified(turn) || verification.kind === "locked" || isNoted(turn, strangerHere))
    return null;
  const found = proofIn(turn);
  if (found.proof !== "right") return null;
  const beside = turn.understood.intents.filter(({ name }) => !ofProof.has(name));
  const wanted = wantedIn(notes).map((name) => ({ name, confidence: 1 }));
  if (beside.length + wanted.length === 0) return null;
  const known = { kind: "verified", at: turn.known.now } as const;
  const rest = withoutWanted(found.notes);
  const now: Turn = {
    ...turn,
    conversation: { ...turn.conversation, verification: known, notes: rest },
    understood: {
      ...turn.understood,
      intents: [
        ...beside,
        ...wanted.filter(({ name }) => !beside.some((one) => one.name === name)),
      ],
      values: [],
    },
  };
  const told = reply({
    say: [say("verified")],
    acts: [{ kind: "verified" }],
    change: { verification: known, notes: rest },
  });
  return { now, told };
}

/** Only a person speaks to whom these concern, proof or no proof. */
const notForProof: ReadonlySet<HoldKind> = new Set<HoldKind>([
  "deceased",
  "represented",
  "crisis",
  "fraud",
  "by-staff",
]);

/** Who asks of the matter and is not known is asked who they are, in a hold as well; null where that helps nobody. */
export function asksWhoTheyAre(turn: Turn): Question | null {
  const { known, debt, conversation } = turn;
  const { kind } = conversation.verification;
  if (kind === "verified" || kind === "locked" || isNoted(turn, strangerHere)) return null;
  const held = [...known.personHolds, ...(debt?.holds ?? [])];
  if (held.some((hold) => notForProof.has(hold.kind))) return null;
  const wants = means(turn, ...ofTheMatter) || wishOf(turn) !== null;
  return wants ? proofAsked(proofIn(turn).notes) : null;
}
