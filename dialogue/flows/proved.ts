/** Who speaks is proved: on to what they came for, to what they had in mind before, or to where things stand. */

import type { Conversation } from "../conversation.ts";
import { type Intent, type IntentName, intentNames } from "../meaning.ts";
import { say } from "../wording/saying.ts";
import { isBrief } from "../heard/sayings/as-meant.ts";
import { business } from "./business.ts";
import { besideProof } from "../heard/speakers/beside-proof.ts";
import { changeTold } from "./plan-service.ts";
import { ownsMiss } from "../heard/answers/missed-promise.ts";
import { opensMatter } from "../heard/questions/of-account.ts";
import { offersSum } from "../heard/wishes/sum-offered.ts";
import { proposed } from "../terms/proposing.ts";
import { wishBefore } from "../turn/resumed.ts";
import { whereWeStand } from "./servicing.ts";
import { asksToStopTaking } from "./taking.ts";
import { type Reply, type Turn, reply, together } from "../turn/turn.ts";

/** The turn goes on with what they wanted before they were known; `found` are the notes that remain. */
export function proved(said: Turn, found: readonly string[]): Reply {
  const turn = besideProof(said, said.known.proves);
  const { conversation, known, understood } = turn;
  const wanted = found
    .filter((note) => note.startsWith("wants:"))
    .map((note) => intentNames.find((name) => `wants:${name}` === note))
    .filter((name) => name !== undefined)
    // Who asked whose matter it is also wants to know what it comes to.
    .flatMap((name) => (name === "ask_creditor" ? ([name, "ask_balance"] as const) : [name]));
  const notes = found.filter((note) => !note.startsWith("wants:") && note !== wishBefore);
  const offers = offersSum(understood.values);
  const proposes = offers && understood.intents.some(isProposal);
  const proves = proposes ? proofBeside : proofOnly;
  const now: Turn = {
    ...turn,
    conversation: {
      ...conversation,
      notes,
      verification: { kind: "verified", at: known.now },
    },
    understood: {
      ...understood,
      intents: [
        ...(isBrief(beyondProof(turn)) && !proposes && !opensMatter(turn.text)
          ? []
          : understood.intents.filter(({ name }) => !proves.has(name))),
        ...[...new Set([...wanted, ...wishedIn(conversation)])].map((name) => ({
          name,
          confidence: 1,
        })),
      ],
      // What proves who they are is no figure to agree on; nobody was born on a day to come.
      values: understood.values.filter(
        (value) =>
          (proposes || value.kind !== "count") &&
          !(value.kind === "date" && (!offers || value.value <= known.today)),
      ),
    },
  };
  const asks =
    now.understood.intents.length > 0 ||
    asksToStopTaking(now.conversation, turn.text) ||
    ownsMiss(turn.text);
  const change = changeTold(now, conversation);
  const rest =
    change !== null
      ? change
      : asks
        ? business(now, true)
        : (asBefore(now, found) ?? whereWeStand(now));
  const next = rest.say.length === 0 && rest.question === null ? whereWeStand(now) : rest;
  return together([
    reply({
      say: [say("verified")],
      acts: [{ kind: "verified" }],
      change: { verification: now.conversation.verification, notes },
      disposition: "verified",
      forward: true,
    }),
    next,
  ]);
}

/** The words beside dates, postcodes and other figures, which prove who they are and ask nothing. */
const beyondProof = ({ text, understood }: Turn): string =>
  understood.values
    .reduce((rest, { text: said }) => rest.replace(said, " "), text)
    .replace(/\S*\p{Nd}\S*/gu, " ");

/** What they proposed in figures before they were known is taken up once they are. */
function wishedIn({ wish = null, notes }: Conversation): readonly IntentName[] {
  if (wish === null || notes.includes(wishBefore)) return [];
  if (wish.kind === "plan" && wish.instalment !== null) return ["propose_plan"];
  return wish.kind === "promise" && wish.dueOn !== null ? ["promise_to_pay"] : [];
}

/** Days later, on this channel or another: what they had in mind when they last talked with us. */
function asBefore(turn: Turn, found: readonly string[]): Reply | null {
  const { conversation, debt } = turn;
  const wish = conversation.wish ?? null;
  const stands = debt === null || debt.total.minor <= 0n || debt.agreement.kind !== "none";
  if (wish === null || stands || !found.includes(wishBefore)) return null;
  const made = proposed(turn, wish);
  return { ...made, say: [say("as-before"), ...made.say] };
}

/** "It's me, I can pay 100 on Friday": so sure we must be that beside the proof they propose something. */
const sureOfProposal = 0.5;
const isProposal = ({ name, confidence }: Intent): boolean =>
  (name === "promise_to_pay" || name === "propose_plan" || name === "pay_now") &&
  confidence >= sureOfProposal;

const proofBeside: ReadonlySet<IntentName> = new Set<IntentName>([
  "greet",
  "confirm_identity",
  "accept_offer",
  "unclear",
  "smalltalk",
]);
const proofOnly: ReadonlySet<IntentName> = new Set<IntentName>([
  "greet",
  "confirm_identity",
  "accept_offer",
  "unclear",
  "promise_to_pay",
  "smalltalk",
]);
