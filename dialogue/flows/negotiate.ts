/** negotiate: in full, on a day, in parts; inside policy by minting, the nearest to it otherwise. */

import type { OfferId } from "@forbear/kernel";
import type { Offer } from "@forbear/negotiation";
import type { OfferWish } from "../conversation.ts";
import { say } from "../wording/saying.ts";
import { agreed, liveOffer, readBack, readBackQuestion } from "./offers.ts";
import { type Question, type Reply, type Turn, intentOf, means, reply } from "./turn.ts";
import { amountsOffered, datesOffered, joined, wishOf } from "./wishes.ts";

export const whatWorks: Question = { name: "offer what-works", say: say("what-works") };
export const askWhen: Question = { name: "promise when", say: say("ask-when") };
export const askAmount: Question = { name: "amount each", say: say("ask-amount") };
export const wantPerson: Question = { name: "propose person", say: say("want-person") };
const changeWhat: Question = { name: "offer change", say: say("change-what") };

/** Makes policy answer a wish: the offer read back, the nearest one, or that there is none. */
export function proposed(turn: Turn, wish: OfferWish): Reply {
  if (wish.kind === "promise" && wish.dueOn === null) {
    return reply({ question: askWhen, change: { flow: "promise", wish, pending: null } });
  }
  const minted = turn.known.mint(wish);
  if (minted.ok) return reply(withWish(readBack(turn, minted.value), wish));
  const { nearest } = minted.error;
  if (nearest === null) {
    return reply({
      say: [say("cannot-set-up")],
      question: wantPerson,
      change: { flow: "negotiate", pending: null, wish: null },
      disposition: "offer-refused",
    });
  }
  return reply({ ...withWish(readBack(turn, nearest), wish), say: [say("closest")] });
}

const withWish = (made: Partial<Reply>, wish: OfferWish): Partial<Reply> => ({
  ...made,
  change: { ...made.change, wish },
});

/** The offer a yes is meant for: the one named, the one read back, or the newest shown. */
function meantOffer(turn: Turn): { readonly id: OfferId; readonly pending: boolean } | null {
  const { pending, shown } = turn.conversation;
  const named = intentOf(turn, "accept_offer")?.offerId;
  const found =
    turn.known.offers.find(({ id }) => id === named)?.id ?? pending?.offer ?? shown.at(-1);
  return found === undefined ? null : { id: found, pending: found === pending?.offer };
}

/** A yes that brings other figures is no yes to ours: "yes, but on the 15th". */
function contradicts(turn: Turn, { terms }: Offer): boolean {
  const dues =
    terms.kind === "plan"
      ? terms.instalments
      : [{ amount: terms.amount, dueOn: terms.kind === "promise" ? terms.dueOn : terms.payBy }];
  const total = turn.debt?.total;
  const otherAmount = amountsOffered(turn).some(
    ({ currency, minor }) =>
      !dues.some(({ amount }) => amount.currency === currency && amount.minor === minor) &&
      !(terms.kind === "plan" && total?.minor === minor),
  );
  const otherDate = datesOffered(turn).some((date) => !dues.some(({ dueOn }) => dueOn === date));
  const rhythm = wishOf(turn);
  const otherKind = rhythm?.kind === "plan" && terms.kind !== "plan";
  return otherAmount || otherDate || otherKind;
}

function accepted(turn: Turn): Reply {
  const meant = meantOffer(turn);
  if (meant === null) return reply({ question: whatWorks, change: { flow: "negotiate" } });
  const offer = liveOffer(turn, meant.id);
  if (offer === null) {
    return reply({
      say: [say("offer-gone")],
      question: whatWorks,
      change: { flow: "negotiate", pending: null },
    });
  }
  const wish = wishOf(turn);
  if (wish !== null && contradicts(turn, offer)) return proposed(turn, corrected(turn, wish));
  const asked = turn.conversation.asked?.question;
  const answersIt = meant.pending && asked === readBackQuestion(offer).name;
  return answersIt ? agreed(turn, offer) : reply(readBack(turn, offer));
}

/** What was wished before, with what is said now; one payment promised in so many words is a new wish. */
function corrected(turn: Turn, wish: OfferWish): OfferWish {
  const before = turn.conversation.wish ?? null;
  const anew = before?.kind === "plan" && wish.kind === "promise" && wish.dueOn !== null;
  return anew && means(turn, "promise_to_pay") ? wish : joined(before, wish);
}

function refused(turn: Turn): Reply {
  const wish = wishOf(turn);
  if (wish !== null && hasFigures(turn)) return proposed(turn, corrected(turn, wish));
  return reply({
    say: [say("nothing-agreed")],
    question: turn.conversation.notes.includes("refused") ? wantPerson : whatWorks,
    change: {
      flow: "negotiate",
      pending: null,
      wish: null,
      notes: [...new Set([...turn.conversation.notes, "refused"])],
    },
    disposition: "offer-refused",
  });
}

const hasFigures = (turn: Turn): boolean =>
  turn.understood.values.some(
    ({ kind, role }) => role !== "wrong" && ["money", "date", "recurrence", "count"].includes(kind),
  );

/** An answer in figures to a question of ours: "50", "the 15th". */
const answersWithFigures = (turn: Turn): boolean => {
  const asked = turn.conversation.asked?.question ?? "";
  const open = ["promise when", "amount each", "offer what-works", "offer change"].includes(asked);
  return (open || turn.conversation.pending !== null) && hasFigures(turn) && wishOf(turn) !== null;
};

export const settlement = (turn: Turn): Reply | null =>
  means(turn, "ask_settlement")
    ? reply({
        say: [say("settlement")],
        question: wantPerson,
        change: { flow: "negotiate", pending: null },
        disposition: "settlement-asked",
      })
    : null;

/** The business of agreeing, in one message; null where it brings none. */
export function negotiate(turn: Turn): Reply | null {
  if (turn.debt === null) return null;
  const lower = settlement(turn);
  if (lower !== null) return lower; // what is asked beside it would be read as agreed at the lower sum
  if (means(turn, "accept_offer")) return accepted(turn);
  if (means(turn, "reject_offer")) return refused(turn);
  const wish = wishOf(turn);
  const proposes = means(turn, "promise_to_pay", "propose_plan", "change_due_date");
  if (means(turn, "correct_previous") && !(wish !== null && hasFigures(turn))) {
    return reply({ question: changeWhat, change: { pending: null } });
  }
  if (wish !== null && (proposes || means(turn, "correct_previous") || answersWithFigures(turn))) {
    return proposed(turn, turn.conversation.asked === null ? wish : corrected(turn, wish));
  }
  if (means(turn, "ask_more_time", "change_due_date")) {
    const { agreement } = turn.debt;
    const amount = agreement.kind === "promise" ? agreement.amount : null;
    return proposed(turn, { kind: "promise", amount, dueOn: datesOffered(turn).at(0) ?? null });
  }
  if (means(turn, "give_income", "give_expenses")) {
    return reply({
      say: [say("budget-heard")],
      question: askAmount,
      change: { flow: "hardship" },
    });
  }
  return null;
}
