/** Settlements: less than all for all of it, inside a band of the policy and the word of who agrees. */

import {
  type Money,
  type PlainDate,
  addDays,
  divide,
  least,
  minorDigits,
  money,
  most,
  share,
  subtract,
} from "@forbear/kernel";
import {
  type Answer,
  type Bounds,
  type RefusalReason,
  answer,
  canKeepUp,
  dueWithin,
  inFull,
  usualFirstOn,
} from "./bounds.ts";
import { type SettlementBand, bandFor, leniencyOf } from "./policy.ts";
import { amountsByCount, dateOfInstalment, instalmentsOf } from "./schedule.ts";
import { type Authority, type Rhythm, type Terms, authorities } from "./terms.ts";

/** What the person proposes to pay in all, as an amount or as a part of 10,000 of the balance. */
export type SettlementRequest = {
  readonly kind: "settlement";
  readonly amount?: Money;
  readonly part?: number;
  readonly count?: number;
  readonly firstOn?: PlainDate;
};

/** The payments of a settlement are a month apart. */
export const settlementRhythm: Rhythm = { every: 1, unit: "month" };

/** The least that may be taken under a band by one's own word. */
export const floorOf = (balance: Money, band: SettlementBand, authority: Authority): Money =>
  share(balance, BigInt(band.floors[authority]), "up");

/** What is offered next: a step lower each time, in whole units, never below one's floor. */
function nextRung(balance: Money, band: SettlementBand, authority: Authority, offered: number) {
  const part = Math.max(band.openingPart - band.stepPart * offered, band.floors[authority]);
  const unit = 10n ** BigInt(minorDigits(balance.currency));
  const exact = share(balance, BigInt(part), "up");
  const whole = money(balance.currency, divide(exact.minor + unit - 1n, unit, "down") * unit);
  return least(most(whole, floorOf(balance, band, authority)), balance);
}

/** Whose word so much would take; null: nobody's, it is below every floor. */
const neededFor = (balance: Money, band: SettlementBand, asked: Money): Authority | null =>
  authorities.find((one) => asked.minor >= floorOf(balance, band, one).minor) ?? null;

/** In how many payments the amount may be made: each at least the smallest, kept up, and in time. */
function countFor(
  { owed, minting, limits }: Bounds,
  band: SettlementBand,
  amount: Money,
  firstOn: PlainDate,
  asked: number,
): number {
  const lastOn = addDays(minting.today, band.payWithinDays);
  const fits = (count: number): boolean => {
    const each = amountsByCount(amount, count);
    const small = each.some(({ minor }) => minor < limits.minimumInstalment.minor);
    const kept = each.every((one) => canKeepUp(owed.sustainable, one, settlementRhythm));
    return !small && kept && dateOfInstalment(settlementRhythm, firstOn, count - 1) <= lastOn;
  };
  const most_ = Math.min(Math.max(1, Math.trunc(asked)), band.mostInstalments);
  for (let count = most_; count > 1; count -= 1) if (fits(count)) return count;
  return 1; // paid at once it may come from savings or from family: means do not bound it
}

export function settlementFor(bounds: Bounds, request: SettlementRequest): Answer {
  const { owed, minting, limits } = bounds;
  const { balance } = owed;
  const { authority, policy } = minting;
  const band = bandFor(policy, owed.daysPastDue, owed.segment);
  if (band === undefined) return answer(null, "no-settlement");
  const rung = nextRung(balance, band, authority, owed.settlementsOffered);
  if (rung.minor >= balance.minor) return answer(inFull(bounds), "no-settlement");

  const [firstOn, whyDate] = firstDateFor(bounds, band, request.firstOn);
  const made = (
    amount: Money,
    why: RefusalReason | null,
    needs: Authority | null = null,
  ): Answer => {
    const asked = request.count ?? 1;
    const count = countFor(bounds, band, amount, firstOn, Number.isFinite(asked) ? asked : 1);
    const whyCount = count < asked ? "too-many-instalments" : null;
    const instalments = instalmentsOf(settlementRhythm, firstOn, amountsByCount(amount, count));
    const terms: Terms = {
      kind: "settlement",
      band: band.name,
      rhythm: settlementRhythm,
      instalments,
      forgives: subtract(balance, amount),
      leniency: leniencyOf(limits),
    };
    return { terms, why: why ?? whyDate ?? whyCount, needs };
  };

  const asked = askedFor(balance, request) ?? rung;
  if (asked.currency !== balance.currency) return made(rung, "other-currency");
  if (asked.minor >= balance.minor) return answer(inFull(bounds), "amount-above-balance");
  if (asked.minor >= floorOf(balance, band, authority).minor) return made(asked, null);
  const needs = neededFor(balance, band, asked);
  return made(rung, needs === null ? "settlement-too-low" : "above-authority", needs);
}

function askedFor(balance: Money, { amount, part }: SettlementRequest): Money | null {
  if (amount !== undefined) return amount;
  if (part === undefined || !(part >= 0 && part <= 10_000)) return null;
  return share(balance, BigInt(Math.trunc(part)), "up");
}

/** Within the band's days, and within those for any first payment. */
function firstDateFor(
  bounds: Bounds,
  band: SettlementBand,
  asked: PlainDate | undefined,
): readonly [PlainDate, RefusalReason | null] {
  const [near, why] = dueWithin(bounds, asked ?? usualFirstOn(bounds));
  const latest = addDays(bounds.minting.today, band.payWithinDays);
  return near <= latest ? [near, why] : [latest, asked === undefined ? why : "date-too-late"];
}
