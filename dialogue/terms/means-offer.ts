/** What their means carry, once it was offered: the offer that stands, and the same from another day or with another sum. */

import type { Money, PlainDate, Result } from "@forbear/kernel";
import { type Offer, duesOf } from "@forbear/negotiation";
import type { Declined, OfferWish } from "../conversation.ts";
import { noAnswers } from "../means/questions.ts";
import { type Turn, isNoted } from "../turn/turn.ts";
import { offeredByMeans } from "./affordability.ts";
import { largestOf, liveOffer } from "./offers.ts";

type ByMeans = Offer & {
  readonly terms: Extract<Offer["terms"], { kind: "plan" | "reduced" | "pause" }>;
};

const isByMeans = (offer: Offer | null): offer is ByMeans =>
  offer !== null && ["plan", "reduced", "pause"].includes(offer.terms.kind);

/** The offer by means on the table, else the last that was shown; null where none was made or something is agreed. */
export function offerByMeans(turn: Turn): ByMeans | null {
  const { conversation, known, debt } = turn;
  if (!isNoted(turn, offeredByMeans) || debt?.agreement.kind !== "none") return null;
  if (known.means?.(noAnswers).missing.length !== 0) return null;
  const ids = [
    ...conversation.shown,
    ...(conversation.pending === null ? [] : [conversation.pending.offer]),
  ];
  return ids.map((id) => liveOffer(turn, id)).findLast(isByMeans) ?? null;
}

/** What else it is to be; what is left out stays as it is. */
type Change = {
  readonly each?: Money;
  readonly firstOn?: PlainDate;
};

/** What policy answers to the same offer so changed. */
export function minted(turn: Turn, offer: ByMeans, change: Change): Result<Offer, Declined> {
  const mint = turn.known.means?.(noAnswers).mint ?? turn.known.mint;
  return mint(changed(offer, change));
}

function changed(offer: ByMeans, { each, firstOn }: Change): OfferWish {
  const { terms } = offer;
  const first = firstOn ?? (terms.kind === "pause" ? null : (duesOf(terms)[0]?.dueOn ?? null));
  if (terms.kind !== "plan") {
    const instalment = each ?? (terms.kind === "pause" ? null : largestOf(offer));
    return { kind: "by-means", instalment, firstOn: first };
  }
  return {
    kind: "plan",
    instalment: each ?? terms.instalments[0]?.amount ?? null,
    count: null,
    every: terms.rhythm,
    firstOn: first,
  };
}
