/** Several who owe one debt: what the end of one's duty does to the debt and to the others. */

import { type PersonId, type Result, err, ok } from "@forbear/kernel";

export type Owing = { readonly person: PersonId; readonly role: "sole" | "joint" | "guarantor" };

/**
 * How the duty of one ends:
 * - `released`: the creditor lets them go, with or without keeping its rights against the others;
 * - `settled`: they paid a lesser sum that ends their own part, or the whole debt;
 * - `discharged`: a court or statute freed them (bankruptcy, debt relief order).
 */
export type Ending =
  | { readonly kind: "released"; readonly keepsOthers: boolean }
  | { readonly kind: "settled"; readonly ends: "own-part" | "whole-debt" }
  | { readonly kind: "discharged" };

export type Effect = {
  /** Who goes on owing, in their order; empty: the debt has ended. */
  readonly bound: readonly PersonId[];
  readonly freed: readonly PersonId[];
  /** The debt ends as this; null: it goes on, less what was paid. */
  readonly debtEnds: "settled" | "discharged" | null;
  readonly because: string;
  readonly cite: string;
};

export type EndingRefusal = "not-an-obligor";

type Regime = "us" | "uk" | "in" | "other";

const regimeOf = (country: string): Regime =>
  country === "US" ? "us" : country === "GB" ? "uk" : country === "IN" ? "in" : "other";

/** Without words that keep the others, does a release of one joint debtor free them too? */
const releaseFreesOthers: { readonly [R in Regime]: readonly [frees: boolean, cite: string] } = {
  us: [false, "Restatement (Second) of Contracts s.294-295: discharged only if so agreed"],
  uk: [true, "Nicholson v Revill (1836) 4 A&E 675; Johnson v Davies [1999] Ch 117"],
  in: [false, "Indian Contract Act 1872 s.44"],
  other: [true, "no rule known for this country: the reading that asks least of the others"],
};

/** Is a guarantor freed when the one they stand for is released? */
const guarantorOnRelease: { readonly [R in Regime]: string } = {
  us: "Restatement (Third) of Suretyship and Guaranty s.39",
  uk: "Commercial Bank of Tasmania v Jones [1893] AC 313",
  in: "Indian Contract Act 1872 s.134",
  other: "no rule known for this country: the reading that asks least of the guarantor",
};

const dischargeIsPersonal: { readonly [R in Regime]: string } = {
  us: "11 U.S.C. 524(e)",
  uk: "Insolvency Act 1986 s.281(7), s.251I",
  in: "Lalit Kumar Jain v Union of India (2021) 9 SCC 321",
  other: "a discharge by law is the debtor's own",
};

/**
 * What one obligor's end does to the others. A payment is the debt's, whoever made it: what was paid
 * lowers it for all, and that is not asked here.
 */
export function afterEnding(
  obligors: readonly Owing[],
  who: PersonId,
  ending: Ending,
  country: string,
): Result<Effect, EndingRefusal> {
  const one = obligors.find(({ person }) => person === who);
  if (one === undefined) return err("not-an-obligor");
  const regime = regimeOf(country);
  const others = obligors.filter(({ person }) => person !== who);
  switch (ending.kind) {
    case "discharged":
      return ok(
        freedAlone(obligors, who, {
          debtEnds: others.length === 0 ? "discharged" : null,
          because: "a discharge by law is personal: the others and guarantors still owe it all",
          cite: dischargeIsPersonal[regime],
        }),
      );
    case "settled":
      if (ending.ends === "whole-debt") return ok(allFreed(obligors));
      return ok(
        freedAlone(obligors, who, {
          debtEnds: others.length === 0 ? "settled" : null,
          because: "they settled their own part: the others owe what is left after it",
          cite: releaseFreesOthers[regime][1],
        }),
      );
    case "released":
      return ok(released(obligors, one, ending.keepsOthers, regime));
  }
}

const allFreed = (obligors: readonly Owing[]): Effect => ({
  bound: [],
  freed: obligors.map(({ person }) => person),
  debtEnds: "settled",
  because: "the whole debt was settled: nobody owes what was given up",
  cite: "accord and satisfaction of the debt",
});

function freedAlone(
  obligors: readonly Owing[],
  who: PersonId,
  why: Pick<Effect, "debtEnds" | "because" | "cite">,
): Effect {
  const others = obligors.filter(({ person }) => person !== who);
  return { bound: others.map(({ person }) => person), freed: [who], ...why };
}

function released(
  obligors: readonly Owing[],
  one: Owing,
  keepsOthers: boolean,
  regime: Regime,
): Effect {
  const [frees, cite] = releaseFreesOthers[regime];
  const others = obligors.filter(({ person }) => person !== one.person);
  const principals = others.filter(({ role }) => role !== "guarantor");
  const leaves =
    one.role === "guarantor" || keepsOthers
      ? others
      : // A guarantor goes free with the one they stand for, unless another still owes it.
        frees
        ? []
        : principals.length > 0
          ? others
          : [];
  const freed = obligors.filter((each) => !leaves.includes(each));
  const guarantorsOnly = !frees && principals.length === 0 && others.length > 0;
  return {
    bound: leaves.map(({ person }) => person),
    freed: freed.map(({ person }) => person),
    debtEnds: leaves.length === 0 ? "settled" : null,
    because:
      leaves.length === others.length
        ? "the others were kept: they owe it all, less what was paid"
        : "a release without words that keep the others frees them too",
    cite: guarantorsOnly ? guarantorOnRelease[regime] : cite,
  };
}
