/** Offers in a talk: read back with every figure, agreed only after a yes, never from memory. */

import {
  type Money,
  type OfferId,
  type PlainDate,
  minorDigits,
  money,
  never,
  present,
  sum,
} from "@forbear/kernel";
import { type Offer, type Rhythm, type Terms, duesOf, shapeOf } from "@forbear/negotiation";
import type { Say } from "../conversation.ts";
import { say } from "../wording/saying.ts";
import { namesHousehold } from "../heard/wishes/counters.ts";
import { otherHalf } from "../values/days.ts";
import { weekdaySlot } from "../wording/weekdays.ts";
import { oftenSaid } from "./rhythm-said.ts";
import { type Question, type Reply, type Turn, reply } from "../turn/turn.ts";

/** Equal instalments in a row: "11 payments of $34.37, 1 payment of $34.42". */
export function runsOf(
  instalments: readonly { readonly amount: Money }[],
  line: "plan-run" | "plan-run-after" = "plan-run",
): readonly Say[] {
  const runs: { number: number; readonly amount: Money }[] = [];
  for (const { amount } of instalments) {
    const last = runs.at(-1);
    if (last?.amount.minor === amount.minor) last.number += 1;
    else runs.push({ number: 1, amount });
  }
  return runs.map((run) => say(line, run));
}

const ends = <T>(all: readonly T[]): readonly [T, T] => [
  present(all.at(0), "a plan has instalments"),
  present(all.at(-1), "a plan has instalments"),
];

/** What stays open after a promise of less than all; null where nothing does. */
function restOf({ terms, balance }: Offer): Money | null {
  if (terms.kind !== "promise") return null;
  const minor = balance.minor - terms.amount.minor;
  return minor > 0n ? money(balance.currency, minor) : null;
}

function readBackSay(offer: Offer): Say {
  const { terms } = offer;
  const rest = restOf(offer);
  switch (terms.kind) {
    case "in-full":
      return say("confirm-full", { amount: terms.amount, dueOn: terms.payBy });
    case "promise": {
      const { amount, dueOn } = terms;
      return rest === null
        ? say("confirm-promise", { amount, dueOn })
        : say("confirm-part", { amount, dueOn, rest });
    }
    case "plan":
      return planSay(terms);
    case "settlement": {
      const { instalments, forgives } = terms;
      const [first, last] = ends(instalments);
      if (instalments.length === 1) return say("confirm-settlement", { ...first, forgives });
      return say("confirm-settlement-parts", {
        runs: runsOf(instalments),
        firstOn: first.dueOn,
        lastOn: last.dueOn,
        forgives,
      });
    }
    case "reduced": {
      const { instalments, rhythm, reviewOn } = terms;
      const firstOn = ends(instalments)[0].dueOn;
      return say("confirm-relief", {
        runs: runsOf(instalments),
        ...oftenSaid(rhythm, firstOn),
        firstOn,
        reviewOn,
      });
    }
    case "changed":
      return changeSay(terms);
    case "pause":
      return say("confirm-pause", { until: terms.until });
    default:
      return never(terms);
  }
}

/** One alike payment at a time; a first apart and then those; two payments; two days of each month; or each by itself. */
function planSay({ instalments, rhythm }: Extract<Terms, { kind: "plan" }>): Say {
  const [first, last] = ends(instalments);
  const [, second] = instalments;
  const shape = shapeOf(rhythm, instalments);
  const apart = shape?.apart ?? 0;
  const lastOn = last.dueOn;
  const twice = shape?.begins.secondOn !== undefined;
  if (twice && isInTurns(instalments.slice(apart))) {
    const days = instalments.slice(0, apart + 2);
    const told = {
      days: days.map((one) => say("plan-day", one)),
      number: instalments.length,
      amount: last.amount,
      lastOn,
    };
    const { firstOn, secondOn = firstOn, atMonthEnd } = shape.begins;
    if (rhythm.weekday !== undefined) {
      const nth = weekdaySlot(rhythm.weekday, firstOn, secondOn);
      return say("confirm-plan-weekdays", { ...told, nth });
    }
    const unit = otherHalf(firstOn) === secondOn ? "half_month" : "month";
    const template = atMonthEnd === true ? "confirm-plan-ends" : "confirm-plan-days";
    return say(template, { ...told, unit });
  }
  const differs = last.amount.minor - first.amount.minor !== oddCent(instalments);
  if (instalments.length === 2 && (differs || apart > 0)) {
    return say("confirm-plan-two", { ...first, rest: last.amount, lastOn });
  }
  if (twice || apart > 1 || isUneven(instalments)) return partsSay(instalments, rhythm, apart);
  if (apart === 1 && second !== undefined) {
    const runs = runsOf(instalments.slice(1));
    const often = oftenSaid(rhythm, second.dueOn);
    return say("confirm-plan-first", { ...first, runs, ...often, firstOn: second.dueOn });
  }
  return say("confirm-plan", {
    runs: runsOf(instalments),
    ...oftenSaid(rhythm, first.dueOn),
    firstOn: first.dueOn,
    lastOn,
  });
}

/** Two amounts that take turns, but for the last. */
const isInTurns = (instalments: readonly { readonly amount: Money }[]): boolean =>
  instalments.every(
    ({ amount }, n) =>
      n === instalments.length - 1 || amount.minor === instalments[n % 2]?.amount.minor,
  );

const mostRuns = 3;
const mostListed = 6;
/** Few payments of many sizes: each is told by itself, though their days may fall in a rhythm. */
const isUneven = (instalments: readonly { readonly amount: Money }[]): boolean =>
  instalments.length <= mostListed && runsOf(instalments).length >= mostRuns;

/** Each payment with its day; those after the named ones that fall in the rhythm as the plans they are. */
function partsSay(
  instalments: readonly { readonly dueOn: PlainDate; readonly amount: Money }[],
  rhythm: Rhythm,
  apart: number,
): Say {
  const listed = instalments.length <= mostListed ? instalments.length : apart;
  const days = instalments.slice(0, listed).map((one) => say("plan-day", one));
  const others = instalments.slice(listed);
  const [next] = others;
  if (next === undefined) return say("confirm-plan-parts", { days });
  const after = runsOf(others, "plan-run-after");
  return say("confirm-plan-then", {
    days,
    after,
    ...oftenSaid(rhythm, next.dueOn),
    firstOn: next.dueOn,
  });
}

/** What two alike payments differ by. */
const oddCent = (of: readonly { readonly amount: Money }[]): bigint =>
  of.reduce((all, { amount }) => all + amount.minor, 0n) % 2n;

function changeSay({ as, before, instalments }: Extract<Terms, { kind: "changed" }>): Say {
  const was = ends(before)[0].dueOn;
  const [{ amount, dueOn }, { dueOn: lastOn }] = ends(instalments);
  switch (as) {
    case "moved":
      return say("confirm-move", { amount, was, dueOn });
    case "moved-all":
      return instalments.length === 1
        ? say("confirm-move", { amount, was, dueOn })
        : say("confirm-move-all", { amount, was, dueOn, lastOn });
    case "skipped":
      return say("confirm-skip", { was, amount, dueOn, lastOn });
    default:
      return never(as);
  }
}

/** Equal for equal terms, whatever token they came under. */
function nameOf(terms: Terms): string {
  switch (terms.kind) {
    case "in-full":
      return `offer terms full ${terms.amount.minor} ${terms.payBy}`;
    case "promise":
      return `offer terms promise ${terms.amount.minor} ${terms.dueOn}`;
    case "plan":
    case "settlement":
    case "reduced":
    case "changed": {
      const [first, last] = ends(terms.instalments);
      const { length } = terms.instalments;
      const dates = `${first.dueOn} ${last.dueOn}`;
      const next = terms.instalments.slice(1, mostListed).map(({ amount }) => amount.minor);
      const sizes = runsOf(terms.instalments).length < mostRuns ? next.slice(0, 1) : next;
      return `offer terms ${terms.kind} ${length} ${first.amount.minor} ${sizes.join(" ")} ${dates}`;
    }
    case "pause":
      return `offer terms pause ${terms.until}`;
    default:
      return never(terms);
  }
}

export const readBackQuestion = (offer: Offer): Question => ({
  name: nameOf(offer.terms),
  say: readBackSay(offer),
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
      flow: flowOf(offer.terms),
      pending: { kind: "confirm-offer", offer: offer.id },
      shown: [...others, offer.id].slice(-mostShown),
    },
    disposition: "offer-made",
  };
}

const mostShown = 8;

const flowOf = ({ kind }: Terms): "promise" | "hardship" | "plan-service" | "negotiate" =>
  kind === "in-full" || kind === "promise"
    ? "promise"
    : kind === "changed"
      ? "plan-service"
      : kind === "reduced" || kind === "pause"
        ? "hardship"
        : "negotiate";

/** All that the terms ask for together. */
export const totalOf = ({ terms, balance }: Offer): Money =>
  sum(
    balance.currency,
    duesOf(terms).map(({ amount }) => amount),
  );

/** The most that the terms ask for at one time. */
export const largestOf = ({ terms, balance }: Offer): Money =>
  duesOf(terms).reduce(
    (most, { amount }) => (amount.minor > most.minor ? amount : most),
    money(balance.currency, 0n),
  );

const figure = /\p{Nd}[\p{Nd},.]*/gu;

/** They say over what the terms ask for each time, and no rent or wage of theirs that is as much. */
export function namesItsSum({ terms }: Offer, text: string): boolean {
  if (namesHousehold(text)) return false;
  const figures = [...text.normalize("NFKC").matchAll(figure)].map(([said]) =>
    Number(said.replaceAll(",", "").replace(/\.+$/u, "")),
  );
  return duesOf(terms).some(({ amount }) =>
    figures.some((said) => said * 10 ** minorDigits(amount.currency) === Number(amount.minor)),
  );
}

/** A live offer by its id: minted, kept, not expired, on the balance of now. */
export function liveOffer({ known, debt }: Turn, id: OfferId): Offer | null {
  const offer = known.offers.find((one) => one.id === id);
  if (!offer || debt === null) return null;
  const fresh = offer.expiresAt > known.now && offer.account === debt.account;
  // Other days rest on the plan that stands: money that came meanwhile does not undo them.
  const same = offer.terms.kind === "changed" || offer.balance.minor === debt.total.minor;
  return fresh && same && !isPast(offer, known.today) ? offer : null;
}

const isPast = ({ terms }: Offer, today: PlainDate): boolean => firstDueOn(terms) < today;

function firstDueOn(terms: Terms): PlainDate {
  if (terms.kind === "pause") return terms.until;
  return ends(duesOf(terms))[0].dueOn;
}

/** The one yes that makes an agreement. */
export function agreed(turn: Turn, offer: Offer): Reply {
  const { id, terms } = offer;
  return reply({
    say: [agreedSay(offer, turn.known.paymentLink), ...dueBefore(turn, offer)],
    acts: [{ kind: "agree", offer: id }],
    // What was shown before it is off the table: a later yes means none of it.
    change: { flow: "after", pending: null, wish: null, shown: [] },
    disposition: dispositionOf(terms),
    forward: true,
  });
}

/** What falls due before the payment that was changed; nothing where that is the next. */
function dueBefore({ debt }: Turn, { terms }: Offer): readonly Say[] {
  if (terms.kind !== "changed" || debt?.agreement.kind !== "plan") return [];
  const { nextDueOn, amount } = debt.agreement;
  const isNext = nextDueOn === null || nextDueOn >= (terms.before.at(0)?.dueOn ?? nextDueOn);
  return isNext ? [] : [say("plan-stands", { amount, dueOn: nextDueOn })];
}

function agreedSay(offer: Offer, link: string): Say {
  const { terms } = offer;
  const rest = restOf(offer);
  switch (terms.kind) {
    case "in-full":
      return say("agreed-promise", { amount: terms.amount, dueOn: terms.payBy, link });
    case "promise": {
      const { amount, dueOn } = terms;
      return rest === null
        ? say("agreed-promise", { amount, dueOn, link })
        : say("agreed-part", { amount, dueOn, rest, link });
    }
    case "plan":
      return say("agreed-plan", { firstOn: firstDueOn(terms) });
    case "settlement": {
      const { instalments } = terms;
      return instalments.length === 1
        ? say("agreed-settlement", { ...ends(instalments)[0], link })
        : say("agreed-settlement-parts", { firstOn: firstDueOn(terms) });
    }
    case "reduced":
      return say("agreed-relief", { firstOn: firstDueOn(terms), reviewOn: terms.reviewOn });
    case "changed":
      return say("agreed-change", ends(terms.instalments)[0]);
    case "pause":
      return say("agreed-pause", { until: terms.until });
    default:
      return never(terms);
  }
}

const dispositionOf = ({ kind }: Terms): Reply["disposition"] =>
  kind === "changed"
    ? "plan-changed"
    : kind === "plan"
      ? "plan-made"
      : kind === "settlement"
        ? "settlement-made"
        : kind === "reduced" || kind === "pause"
          ? "relief-made"
          : "promise-made";
