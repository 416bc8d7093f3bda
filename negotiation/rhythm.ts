/** Rhythms of a policy, and the one nearest to what was asked. */

import { present } from "@forbear/kernel";
import type { OfferPolicy } from "./policy.ts";
import type { Rhythm } from "./terms.ts";

const daysOf = ({ every, unit }: Rhythm): number => every * (unit === "month" ? 30.44 : 7);

/**
 * The rhythm of the policy nearest in days; the one preferred where two are as near. By the month, on
 * the weekday that was asked for.
 */
export function nearestRhythm({ rhythms }: OfferPolicy, asked: Rhythm | undefined): Rhythm {
  const preferred = present(rhythms[0], "a policy has a rhythm");
  if (asked === undefined) return preferred;
  const apart = (rhythm: Rhythm): number => Math.abs(daysOf(rhythm) - daysOf(asked));
  const near = rhythms.reduce((best, next) => (apart(next) < apart(best) ? next : best), preferred);
  const { weekday } = asked;
  return weekday === undefined || near.unit === "week" ? near : { ...near, weekday };
}

/** As often, whatever their days. */
export const sameRhythm = (a: Rhythm, b: Rhythm): boolean =>
  a.every === b.every && a.unit === b.unit;
