/** Tell means: what a household gets and spends is kept under seal; the journal knows that, not what. */

import {
  type MeansAnswers,
  answered,
  missingIn,
  noAnswers,
  sustainableOf,
} from "@forbear/dialogue";
import {
  type Money,
  type PersonId,
  type PlainDate,
  type StatementId,
  daysBetween,
} from "@forbear/kernel";
import { type Offer, type OfferPolicy, limitsFor } from "@forbear/negotiation";
import { type MeansSource, type MeansTold, sealMeans } from "../stores/means/store.ts";
import type { Work } from "./work.ts";

/** Keeps the answers beside those that still count; each telling is a statement of its own. */
export function tellMeans(
  work: Work,
  person: PersonId,
  told: MeansAnswers,
  before: MeansAnswers,
  by: { readonly source: MeansSource; readonly today: PlainDate },
): MeansAnswers {
  const { bucket } = work.person(person);
  const id = work.newId<StatementId>(bucket);
  const answers = answered(before, told);
  const whole = missingIn(answers).length === 0;
  work.append(
    bucket,
    { person, account: null },
    { kind: "means-told", statement: id, source: by.source, on: by.today, whole },
  );
  const { version: seq } = work.person(person);
  const row = { bucket, id, person_id: person, seq, told_at: work.now, told_on: by.today };
  work.rows.sealedMeans.push(
    sealMeans(work.vault, work.tenant, { ...row, source: by.source, whole }, answers),
  );
  return answers;
}

/** What still counts of what was told: nothing of a statement that is too old to rest on. */
export function standingAnswers(
  told: MeansTold | undefined,
  policy: OfferPolicy,
  currency: string,
  today: PlainDate,
): MeansAnswers {
  const rules = limitsFor(policy, currency)?.means;
  if (told === undefined || rules === undefined) return noAnswers;
  return daysBetween(told.toldOn, today) > rules.goodForDays ? noAnswers : told.answers;
}

/** What they can keep up each month in that currency; null: nobody knows. */
export function sustainableBy(
  answers: MeansAnswers,
  policy: OfferPolicy,
  currency: string,
): Money | null {
  const rules = limitsFor(policy, currency)?.means;
  return rules === undefined ? null : sustainableOf(answers, rules);
}

/** Whether an offer rests on what they told last: what was made on other means is theirs no more. */
export function restsOn(
  offer: Offer,
  told: MeansTold | undefined,
  policy: OfferPolicy,
  today: PlainDate,
): boolean {
  // Other days for a plan that stands take no more of them than they agreed to.
  if (offer.terms.kind === "changed") return true;
  const { currency } = offer.balance;
  const known = sustainableBy(standingAnswers(told, policy, currency, today), policy, currency);
  return (known?.minor ?? null) === (offer.sustainable?.minor ?? null);
}
