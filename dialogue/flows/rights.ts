/** Signals before all else: what each does at once, and what is said to it. */

import type { AskedAct, Say } from "../conversation.ts";
import type { SignalName } from "../meaning.ts";
import { say } from "../wording/saying.ts";
import { care } from "../rights/care.ts";
import { complaint } from "../rights/complaint.ts";
import { deceased } from "../rights/deceased.ts";
import { dispute } from "../rights/dispute.ts";
import type { Disposition } from "../turn/disposition.ts";
import { fraud } from "../rights/fraud.ts";
import { asksPerson } from "./handoff.ts";
import { hardship } from "./hardship.ts";
import { insolvency } from "../rights/insolvency.ts";
import { servicemember } from "../rights/servicemember.ts";
import { itemisation, proof } from "../rights/proof.ts";
import { represented } from "../rights/represented.ts";
import type { Right } from "../turn/right.ts";
import { stopRights } from "../rights/stop.ts";
import { strangers } from "../rights/strangers.ts";
import { trust } from "../rights/trust.ts";
import type { Turn } from "../turn/turn.ts";

/**
 * In order of what is said first: life, then whether we may speak at all, then what stops the work,
 * then what bends it.
 */
export const rights: readonly Right[] = [
  care.crisis,
  deceased,
  strangers.minor,
  strangers.wrongPerson,
  strangers.thirdParty,
  stopRights.contact,
  stopRights.contactBut,
  stopRights.thisChannel,
  fraud,
  insolvency,
  represented,
  dispute,
  proof,
  itemisation,
  trust.threatens,
  trust.angry,
  care.vulnerable,
  servicemember,
  asksPerson,
  trust.suspectsScam,
  complaint,
  stopRights.inconvenient,
  care.ofMoneyOnly,
  hardship,
  stopRights.quietHours,
  trust.warns,
  stopRights.otherChannel,
  strangers.someoneElse,
  trust.asksIfAi,
  trust.manipulates,
];

export type Heard = {
  readonly signals: readonly SignalName[];
  readonly acts: readonly AskedAct[];
  readonly say: readonly Say[];
  /** Nothing but these words is said in this turn. */
  readonly stops: boolean;
  readonly handOver: string | null;
  readonly ends: boolean;
  /** Who answers is not who we thought: the proof counts no more. */
  readonly strangers: boolean;
  readonly flow: Right["flow"] | null;
  readonly disposition: Disposition | null;
};

/** A proof counts beside these: "it's Maria Jones, 12 May 1988, be quick, I'm at work", "I paid that". */
export const besideProof = ({ signals }: Heard): boolean =>
  signals.every((name) => keepsProof.has(name));
const keepsProof: ReadonlySet<SignalName> = new Set<SignalName>([
  "vulnerable",
  "hardship",
  "inconvenient",
  "dispute",
  "request_proof",
  "complaint",
  "threatens_us",
]);

/** Every right that the message claims: all their acts, the words of the weightiest. */
export function hear(turn: Turn): Heard {
  const claimed = rights.filter((right) => right.claims(turn));
  const first = claimed.at(0);
  return {
    signals: claimed.map((right) => right.signal),
    acts: claimed.flatMap((right) => right.acts(turn)),
    say: wordsFor(turn, claimed),
    stops: claimed.some((right) => right.stops),
    handOver: claimed.find((right) => right.handsOver !== null)?.handsOver ?? null,
    ends: claimed.some((right) => right.ends),
    strangers: claimed.some((right) => right.strangers),
    flow: first?.flow ?? null,
    disposition: first?.disposition ?? null,
  };
}

/** What is said alone is said alone; else the first two rights, and that the rest was heard too. */
function wordsFor(turn: Turn, claimed: readonly Right[]): readonly Say[] {
  const first = claimed.at(0);
  if (first === undefined) return [];
  const lone = claimed.filter((right) => right.alone);
  // Whoever answers for another and has our messages stopped is told so, as the person would be.
  const alone = lone.find((right) => right !== strangers.thirdParty) ?? lone.at(0);
  if (alone !== undefined && first.signal !== "crisis") return alone.says(turn);
  if (first.signal === "crisis") return first.says(turn);
  const stops = claimed.some((right) => right.stops);
  const asked = claimed.includes(trust.asksIfAi);
  const others = inOrder(claimed).filter((one) => !isTold(one, claimed, stops));
  const told = others.slice(0, turn.conversation.channel === "sms" ? 1 : mostTold);
  return [
    ...(asked ? trust.asksIfAi.says(turn) : []),
    ...told.flatMap((right) => right.says(turn)),
    ...(others.length > told.length && stops ? [say("also-noted")] : []),
  ];
}

const mostTold = 2;

/** Those that stop the talk first; each group in the order of `rights`. */
const inOrder = (claimed: readonly Right[]): readonly Right[] => [
  ...claimed.filter((right) => right.stops),
  ...claimed.filter((right) => !right.stops),
];

/** Told by another's words, or not worth a word beside what stops the talk. */
const isTold = (right: Right, claimed: readonly Right[], stops: boolean): boolean =>
  right === trust.asksIfAi ||
  (right === hardship && claimed.includes(care.vulnerable)) ||
  (right === care.ofMoneyOnly && claimed.includes(hardship)) ||
  (right === dispute && claimed.includes(fraud)) ||
  (right === trust.manipulates && stops);
