/** "Will you keep calling?": whether we do, and that they may stop it; nothing is stopped by the question. */

import { asksIfContactGoesOn } from "../heard/questions/contact-goes-on.ts";
import { asksOfStop } from "../heard/contact/asks-of-stop.ts";
import { asksWhenAnswered } from "../heard/sayings/of-this-talk.ts";
import { askedOfPause } from "../heard/questions/asked-of-pause.ts";
import { liveOffer } from "../terms/offers.ts";
import type { HoldKind } from "@forbear/accounts";
import {
  type Reply,
  type Turn,
  isHeld,
  isNoted,
  isVerified,
  reply,
  strangerHere,
} from "../turn/turn.ts";
import { restsBy } from "./resting.ts";
import { say } from "../wording/saying.ts";

/** While these stand we do not write of our own accord. */
const endContact: readonly HoldKind[] = ["ceased", "represented", "insolvency"];

/** "Will that stop the texts?", and nothing beside it. */
const onlyAsksOfStop = ({ text, understood: { intents, signals, values } }: Turn): boolean =>
  signals.length === 0 &&
  values.length === 0 &&
  intents.every(({ name }) => name === "unclear") &&
  asksOfStop(text) &&
  !asksWhenAnswered(text);

export function contactGoesOn(turn: Turn): Reply | null {
  const asks = asksIfContactGoesOn(turn.text) || onlyAsksOfStop(turn);
  if (!asks || isNoted(turn, strangerHere)) return null;
  // What a pause on the table means for it, the pause itself tells.
  const { pending } = turn.conversation;
  const lies = pending === null ? null : liveOffer(turn, pending.offer);
  if (lies?.terms.kind === "pause" && askedOfPause(turn.text, lies.terms.until) !== null)
    return null;
  const rests = endContact.some((kind) => isHeld(turn, kind));
  // What rests asks for nothing: that comes first.
  const goesOn = isVerified(turn) && restsBy(turn.known) ? "contact-while-held" : "contact-goes-on";
  return reply({
    say: [say(rests ? "contact-rests" : goesOn)],
    disposition: "explained",
  });
}
