/** Offers in a talk: read back with every figure, agreed only after a yes, never from memory. */

import { type Money, type OfferId, type PlainDate, never, present } from "@forbear/kernel";
import type { PlainOffer as Offer, PlainTerms as Terms } from "@forbear/negotiation";
import type { Say } from "../conversation.ts";
import { say } from "../wording/saying.ts";
import { type Question, type Reply, type Turn, reply } from "./turn.ts";

/** Equal instalments in a row: "11 payments of $34.37, 1 payment of $34.42". */
function runsOf(instalments: readonly { readonly amount: Money }[]): readonly Say[] {
  const runs: { number: number; readonly amount: Money }[] = [];
  for (const { amount } of instalments) {
    const last = runs.at(-1);
    if (last?.amount.minor === amount.minor) last.number += 1;
    else runs.push({ number: 1, amount });
  }
  return runs.map((run) => say("plan-run", run));
}

const ends = <T>(all: readonly T[]): readonly [T, T] => [
  present(all.at(0), "a plan has instalments"),
  present(all.at(-1), "a plan has instalments"),
];

function readBackSay(terms: Terms): Say {
  switch (terms.kind) {
    case "in-full":
      return say("confirm-full", { amount: terms.amount, dueOn: terms.payBy });
    case "promise":
      return say("confirm-promise", { amount: terms.amount, dueOn: terms.dueOn });
    case "plan": {
      const { instalments, rhythm } = terms;
      const [first, last] = ends(instalments);
      return say("confirm-plan", {
        runs: runsOf(instalments),
        unit: rhythm.unit,
        every: rhythm.every,
        firstOn: first.dueOn,
        lastOn: last.dueOn,
      });
    }
    default:
      return never(terms);
  }
}

/** Equal for equal terms, whatever token they came under. */
function nameOf(terms: Terms): string {
  switch (terms.kind) {
    case "in-full":
      return `offer terms full ${terms.amount.minor} ${terms.payBy}`;
    case "promise":
      return `offer terms promise ${terms.amount.minor} ${terms.dueOn}`;
    case "plan": {
      const [first, last] = ends(terms.instalments);
      const { length } = terms.instalments;
      return `offer terms plan ${length} ${first.amount.minor} ${first.dueOn} ${last.dueOn}`;
    }
    default:
      return never(terms);
  }
}

export const readBackQuestion = ({ terms }: Offer): Question => ({
  name: nameOf(terms),
  say: readBackSay(terms),
});

/** Puts an offer on the table and asks for a yes to exactly these figures. */
export function readBack(turn: Turn, offer: Offer): Partial<Reply> {
  const { conversation, known } = turn;
  const kept = known.offers.some(({ id }) => id === offer.id);
  const others = conversation.shown.filter((id) => id !== offer.id);
  return {
    question: readBackQuestion(offer),
    acts: kept ? [] : [{ kind: "keep-offer", offer }],
    change: {
      flow: offer.terms.kind === "plan" ? "negotiate" : "promise",
      pending: { kind: "confirm-offer", offer: offer.id },
      shown: [...others, offer.id].slice(-mostShown),
    },
    disposition: "offer-made",
  };
}

const mostShown = 8;

/** A live offer by its id: minted, kept, not expired, on the balance of now. */
export function liveOffer({ known, debt }: Turn, id: OfferId): Offer | null {
  const offer = known.offers.find((one) => one.id === id);
  if (!offer || debt === null) return null;
  const fresh = offer.expiresAt > known.now && offer.account === debt.account;
  return fresh && offer.balance.minor === debt.total.minor && !isPast(offer, known.today)
    ? offer
    : null;
}

const isPast = ({ terms }: Offer, today: PlainDate): boolean => firstDueOn(terms) < today;

function firstDueOn(terms: Terms): PlainDate {
  switch (terms.kind) {
    case "in-full":
      return terms.payBy;
    case "promise":
      return terms.dueOn;
    case "plan":
      return ends(terms.instalments)[0].dueOn;
    default:
      return never(terms);
  }
}

/** The one yes that makes an agreement. */
export function agreed(turn: Turn, { id, terms }: Offer): Reply {
  const plan = terms.kind === "plan";
  return reply({
    say: [
      plan
        ? say("agreed-plan", { firstOn: firstDueOn(terms) })
        : say("agreed-promise", {
            amount: terms.amount,
            dueOn: firstDueOn(terms),
            link: turn.known.paymentLink,
          }),
    ],
    acts: [{ kind: "agree", offer: id }],
    change: { flow: "after", pending: null, wish: null },
    disposition: plan ? "plan-made" : "promise-made",
    forward: true,
  });
}
