/** Payments with some of them changed, as the plan that is wished: who takes up the difference. */

import type { Money } from "@forbear/kernel";
import { type Instalment, type Rhythm, dateOfInstalment, shapeOf } from "@forbear/negotiation";
import { type PlanWish, untoldPlan } from "../conversation.ts";
import type { Amendments } from "./read.ts";
import { areAlike } from "../schedules/which-payment.ts";

type Part = Instalment;

const sumOf = (parts: readonly { readonly amount: Money }[]): bigint =>
  parts.reduce((sum, { amount }) => sum + amount.minor, 0n);

/** So much over so many, the odd cents with the last. */
function spread(minor: bigint, parts: readonly Part[]): readonly Part[] {
  const count = BigInt(parts.length);
  const each = (minor + count - 1n) / count;
  return parts.map(({ amount, dueOn }, n) => ({
    amount: { ...amount, minor: n === parts.length - 1 ? minor - each * (count - 1n) : each },
    dueOn,
  }));
}

type Plan = { readonly dues: readonly Instalment[]; readonly rhythm: Rhythm };

/**
 * The plan as it is wished now. A sum that changed is made up for by those behind it: in their old size,
 * however many of it that takes, where they are alike; else by the last; by the others evenly where the
 * last is what changed, or where they say so. Null where the sums are more than all of it.
 */
export function amendedWish({ dues, rhythm }: Plan, amendments: Amendments): PlanWish | null {
  const { own, evens, othersEach } = amendments;
  const all = sumOf(dues);
  const changed = dues.map((due, n): Part => {
    const one = own.find(({ at }) => at === n);
    return { amount: one?.amount ?? due.amount, dueOn: one?.dueOn ?? due.dueOn };
  });
  const sized = new Set(own.flatMap(({ at, amount }) => (amount === null ? [] : [at])));
  if (sized.size === 0) return asParts(changed, rhythm);
  const left = all - sumOf(changed.filter((_, n) => sized.has(n)));
  if (left < 0n) return null;
  const end = Math.max(...own.map(({ at }) => at)) + 1;
  const behind = changed.slice(end);
  if (othersEach !== null && behind.length > 0) {
    const next = tailOf(changed, end, rhythm);
    return next === null ? null : { ...next, instalment: othersEach };
  }
  const tail = evens || behind.length < 2 ? null : tailOf(changed, end, rhythm);
  const exact = evens && behind.length > 1 ? evenTail(changed, end, rhythm, all) : null;
  const inRhythm = tail ?? exact;
  if (inRhythm !== null) return inRhythm;
  const others = changed.filter((_, n) => !sized.has(n));
  if (others.length === 0) return asParts(changed, rhythm);
  const shares = evens || sized.has(dues.length - 1);
  const kept = shares ? spread(left, others) : withLast(left, others);
  let next = 0;
  const parts = changed.map((part, n) => (sized.has(n) ? part : (kept[next++] ?? part)));
  return asParts(
    parts.filter(({ amount }) => amount.minor > 0n),
    rhythm,
  );
}

/** The others as they were, the last of them taking up what is left. */
function withLast(left: bigint, others: readonly Part[]): readonly Part[] {
  const kept: Part[] = [];
  let open = left;
  others.forEach(({ amount, dueOn }, n) => {
    const isLast = n === others.length - 1;
    const minor = isLast || amount.minor > open ? open : amount.minor;
    kept.push({ amount: { ...amount, minor }, dueOn });
    open -= minor;
  });
  return kept;
}

/** Those behind the changed ones in their old size, where they are alike and fall in the rhythm. */
function tailOf(parts: readonly Part[], end: number, rhythm: Rhythm): PlanWish | null {
  const behind = parts.slice(end);
  const [next] = behind;
  const regular = shapeOf(rhythm, behind);
  const secondOn = regular?.begins.secondOn;
  const falls = regular?.apart === 0 && (secondOn === undefined || end === 1);
  if (next === undefined || !falls || !areAlike(behind)) return null;
  return {
    ...aheadOf(parts.slice(0, end)),
    instalment: next.amount,
    every: rhythm,
    firstOn: next.dueOn,
    ...(secondOn === undefined ? {} : { second: { firstOn: secondOn, instalment: null } }),
    ...(regular.begins.atMonthEnd === true ? { atMonthEnd: true } : {}),
  };
}

/** "So that the rest are even": in their old size where that comes out, else in as many equal parts. */
function evenTail(
  parts: readonly Part[],
  end: number,
  rhythm: Rhythm,
  all: bigint,
): PlanWish | null {
  const tail = tailOf(parts, end, rhythm);
  if (tail === null || tail.instalment === null) return null;
  const left = all - sumOf(parts.slice(0, end));
  if (left % tail.instalment.minor === 0n) return tail;
  return { ...tail, instalment: null, count: parts.length - end };
}

/** The payments ahead of the others: one as a first, more as parts. */
function aheadOf(parts: readonly Part[]): PlanWish {
  const [first, second] = parts;
  return first !== undefined && second === undefined
    ? { ...untoldPlan, first }
    : { ...untoldPlan, parts };
}

/** Each by itself; two as a first and the rest. */
function asParts(parts: readonly Part[], rhythm: Rhythm): PlanWish {
  const [first, second, third] = parts;
  if (first !== undefined && second !== undefined && third === undefined) {
    return { ...untoldPlan, count: 1, every: rhythm, firstOn: second.dueOn, first };
  }
  return { ...untoldPlan, every: rhythm, parts };
}

/** So few on days of no rhythm were laid out one by one. */
const mostListed = 3;

/**
 * The plan without one of its payments: where they fall in a rhythm, as many as before, one later; else its
 * sum goes with the last.
 */
export function withoutOne({ dues, rhythm }: Plan, at: number): PlanWish | null {
  const kept = dues.filter((_, n) => n !== at);
  const [last, before] = [dues.at(-1), dues.at(-2)];
  const left = dues[at];
  if (left === undefined || last === undefined || kept.length === 0) return null;
  const shape = shapeOf(rhythm, dues);
  const from1 = Math.min(shape?.apart ?? 0, 1);
  const listed = shape === null || (shape.apart > 1 && dues.length <= mostListed);
  if (!listed && areAlike(dues.slice(from1)) && at >= from1 && dues.length > 2) {
    const from = shape.begins.secondOn === undefined ? last : (before ?? last);
    const added = dateOfInstalment(rhythm, from.dueOn, 1);
    const days = [...kept.map(({ dueOn }) => dueOn), added];
    return asParts(
      dues.map(({ amount }, n) => ({ amount, dueOn: days[n] ?? added })),
      rhythm,
    );
  }
  const parts = kept.map((one, n) =>
    n === kept.length - 1
      ? { ...one, amount: { ...one.amount, minor: one.amount.minor + left.amount.minor } }
      : one,
  );
  return parts.length > 1 ? asParts(parts, rhythm) : null;
}
