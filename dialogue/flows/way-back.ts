/** What was heard as a right in this talk and is denied is taken back: at once, or once it is known who asks; what stands then is said. */

import type { CaseId, HoldId } from "@forbear/kernel";
import type { Hold, HoldKind } from "@forbear/accounts";
import { secondsBetween } from "@forbear/kernel";
import type { Known } from "../conversation.ts";
import {
  deniesComplaint,
  deniesDeath,
  deniesDisputing,
  deniesPapers,
  saysOwnAccount,
} from "../heard/answers/denies.ts";
import { takesBackDispute, takesBackProof } from "../heard/answers/takes-back.ts";
import { allowsAgain } from "../heard/contact/allow-again.ts";
import { saysNoStopMeant } from "../heard/contact/no-stop-meant.ts";
import { whatWorks } from "../turn/questions.ts";
import { talkRestsAfterSeconds } from "../turn/resumed.ts";
import {
  type Reply,
  type Turn,
  backAsked,
  isNoted,
  isVerified,
  needsGentleness,
  noted,
  reply,
  strangerGuessed,
  strangerHere,
  together,
} from "../turn/turn.ts";
import { say } from "../wording/saying.ts";
import { plainly } from "../words/phrases.ts";
import { stopUndone } from "./stop-undone.ts";
import { withdrawal } from "./withdrawal.ts";
import { forDesk } from "./wishes-of-contact.ts";
import { proofIn, verify, verifyDetails } from "./verify.ts";

type GoOn = (turn: Turn) => Reply;

const isFresh = ({ known }: Turn, { at }: Hold): boolean =>
  secondsBetween(at, known.now) <= talkRestsAfterSeconds;

/** The turn as it is once these holds are gone. */
function without(turn: Turn, ...kinds: readonly HoldKind[]): Turn {
  const left = (holds: readonly Hold[]) => holds.filter(({ kind }) => !kinds.includes(kind));
  const lifted = <Debt extends { readonly holds: readonly Hold[] }>(debt: Debt): Debt => ({
    ...debt,
    holds: left(debt.holds),
  });
  const known: Known = {
    ...turn.known,
    personHolds: left(turn.known.personHolds),
    debts: turn.known.debts.map(lifted),
  };
  return { ...turn, known, debt: turn.debt === null ? null : lifted(turn.debt) };
}

/** They say nothing beside: what is open is asked, and nobody is told that they were not understood. */
const saysNoMore = ({ understood: { intents, values } }: Turn): boolean =>
  values.length === 0 && intents.every(({ name }) => idle.has(name));
const idle: ReadonlySet<string> = new Set([
  "unclear",
  "reject_offer",
  "deny_identity",
  "correct_previous",
  "accept_offer",
]);

function goneOn(turn: Turn, goOn: GoOn): Reply {
  const proves = !isVerified(turn) && proofIn(turn).proof === "right";
  if (proves || !saysNoMore(turn) || turn.conversation.withPerson) return goOn(turn);
  if (isVerified(turn)) return reply({ question: needsGentleness(turn) ? null : whatWorks });
  return reply({ question: verifyDetails });
}

/** "I never complained": none is open any more, whoever wrote it. */
function complaintBack(turn: Turn, goOn: GoOn): Reply | null {
  const { known, conversation, text } = turn;
  const told = conversation.said?.some((one) => one.startsWith("complaint-withdrawn")) === true;
  const hold = known.personHolds.find(
    (one): one is Extract<Hold, { kind: "complaint" }> => one.kind === "complaint",
  );
  if ((hold === undefined && !told) || !deniesComplaint(text)) return null;
  if (hold === undefined) {
    return told && saysNoMore(turn)
      ? together([reply({ say: [say("complaint-withdrawn")] }), goneOn(turn, goOn)])
      : null;
  }
  const here = isFresh(turn, hold) && isNoted(turn, "complaint");
  const kase: CaseId = hold.case;
  const part = here
    ? reply({
        say: [say("complaint-withdrawn")],
        acts: [{ kind: "withdraw-complaint", case: kase }],
        change: { notes: conversation.notes.filter((note) => note !== "complaint") },
        forward: true,
      })
    : reply({ say: [say("put-right")], acts: [forDesk(turn)] });
  const notes = conversation.notes.filter((note) => note !== "complaint");
  const now = without({ ...turn, conversation: { ...conversation, notes } }, "complaint");
  const next = goneOn(now, goOn);
  return together([part, next]);
}

/** The death that was only heard in their words, while nobody said that another writes. */
function deathHere(turn: Turn): HoldId | null {
  const hold = turn.known.personHolds.find(({ kind }) => kind === "deceased");
  if (hold === undefined || !isFresh(turn, hold) || !isNoted(turn, "deceased")) return null;
  return isNoted(turn, strangerGuessed) || !isNoted(turn, strangerHere) ? hold.id : null;
}

const deniesDying = (turn: Turn): boolean => deniesDeath(turn.text) || saysOwnAccount(turn.text);

/** Once we know who asks: who was taken for dead goes on where they were. */
function deathBack(turn: Turn, goOn: GoOn): Reply | null {
  const hold = deathHere(turn);
  if (hold === null || !(deniesDying(turn) || isNoted(turn, backAsked))) return null;
  const { notes } = turn.conversation;
  const known = isVerified(turn) || proofIn(turn).proof === "right";
  if (!known) return firstKnown(turn);
  const kept = notes.filter((note) => !ofDeath.has(note));
  const now: Turn = without(
    { ...turn, conversation: { ...turn.conversation, notes: kept } },
    "deceased",
  );
  const part = reply({
    say: [say("death-withdrawn")],
    acts: [{ kind: "withdraw-death", hold }],
    change: { notes: kept, flow: "negotiate", ended: false },
    forward: true,
  });
  return together([part, goneOn(now, goOn)]);
}
const ofDeath: ReadonlySet<string> = new Set([
  strangerHere,
  strangerGuessed,
  "deceased",
  backAsked,
  "bereaved",
]);

/** Who asks is not known yet: that comes first, and what they deny is kept. */
function firstKnown(turn: Turn): Reply {
  const intents = turn.understood.intents.filter(
    ({ name }) => name !== "deny_identity" && name !== "reject_offer",
  );
  const made = verify({ ...turn, understood: { ...turn.understood, intents } }, proofIn(turn));
  const notes = noted(made.change.notes ?? turn.conversation.notes, backAsked);
  const told = isNoted(turn, backAsked);
  return {
    ...made,
    say: [...(told || made.question === null ? [] : [say("back-once-known")]), ...made.say],
    change: { ...made.change, notes },
  };
}

const atTheirWord: ReadonlySet<HoldKind> = new Set<HoldKind>(["dispute", "proof-due", "ceased"]);
const noteOf: { readonly [kind in HoldKind]?: string } = {
  dispute: "dispute",
  "proof-due": "proof-requested",
  ceased: "ceased",
};

/** They deny what rests at their word, whichever it is. */
export const deniesResting = ({ text }: Turn): boolean =>
  deniesDisputing(text) ||
  deniesPapers(text) ||
  takesBackDispute(text) ||
  takesBackProof(text) ||
  saysNoStopMeant(plainly(text));

/** Of one who is not known: what rests at their word of this talk is lifted once they are. */
function restingBack(turn: Turn): Reply | null {
  if (isVerified(turn) || isNoted(turn, strangerHere)) return null;
  const { known, debt } = turn;
  const here = [...known.personHolds, ...(debt?.holds ?? [])].some(
    (hold) =>
      atTheirWord.has(hold.kind) && isFresh(turn, hold) && isNoted(turn, noteOf[hold.kind] ?? ""),
  );
  if (!here) return null;
  const found = proofIn(turn);
  const asked = isNoted(turn, backAsked);
  if (!asked && !deniesResting(turn)) return null;
  if (found.proof === "right") return liftedOnceKnown(turn, found.notes);
  return asked && found.proof === "no-answer" && !deniesResting(turn) ? null : firstKnown(turn);
}

/** They are known now: what they denied is lifted in the same turn. */
function liftedOnceKnown(turn: Turn, found: readonly string[]): Reply | null {
  const notes = noted(found, backAsked);
  const verification = { kind: "verified", at: turn.known.now } as const;
  const now: Turn = { ...turn, conversation: { ...turn.conversation, notes, verification } };
  const back = stopUndone(now) ?? withdrawal(now);
  if (back === null) return null;
  const known = reply({
    say: [say("verified")],
    acts: [{ kind: "verified" }],
    change: { verification, notes },
  });
  return together([known, back]);
}

/** What they deny of what rests at their word: what they contest goes first, as it is more. */
export const restBack = (turn: Turn): Reply | null =>
  deniesDisputing(turn.text)
    ? (withdrawal(turn) ?? stopUndone(turn) ?? channelBack(turn))
    : (stopUndone(turn) ?? channelBack(turn) ?? withdrawal(turn));

/** A channel was stopped while something rests: that it was not meant is asked back, as ever. */
function channelBack(turn: Turn): Reply | null {
  const { known, conversation, text } = turn;
  if (!known.stopped.includes(conversation.channel)) return null;
  const asked = conversation.asked?.question.startsWith("allow again") === true;
  if (!asked && !saysNoStopMeant(plainly(text))) return null;
  const made = allowsAgain(turn);
  // Beside what rests still it is said that it does.
  const rests = made !== null && made.acts.length > 0 && isVerified(turn);
  return rests ? { ...made, say: [...made.say, say("hold-stands")] } : made;
}

const asksBack: ReadonlySet<string> = new Set([
  "stop withdraw",
  "dispute withdraw",
  "proof withdraw",
]);

/** With a colleague on the way too, what they deny of what rests is taken back here. */
function backBesidePerson(turn: Turn): Reply | null {
  const { conversation } = turn;
  if (!conversation.withPerson || !isVerified(turn)) return null;
  const asked = conversation.asked?.question ?? "";
  const answers = asksBack.has(asked) || asked.startsWith("allow again");
  return answers || deniesResting(turn) ? restBack(turn) : null;
}

/** What they deny, taken back, and the rest of the message answered; null where they deny nothing that stands. */
export const takenBackHere = (turn: Turn, goOn: GoOn): Reply | null =>
  complaintBack(turn, goOn) ?? deathBack(turn, goOn) ?? restingBack(turn) ?? backBesidePerson(turn);
