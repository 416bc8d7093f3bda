/** Which of several accounts of one person is spoken of: by its exact sum, its size, its creditor; until another is named. */

import type { AccountId } from "@forbear/kernel";
import type { Conversation, KnownDebt } from "../conversation.ts";
import { phrases, plainly } from "../words/phrases.ts";
import { type Figure, clausesWithin, figuresIn, isFigure } from "../words/figures-in-words.ts";
import { pattern } from "../words/pattern.ts";

/** As far as words may name it. */
type Named = Pick<KnownDebt, "account" | "creditor" | "total">;

const of = String.raw`(?:one|loan|account|debt|card|balance|bill|1)`;
const ofHindi = String.raw`(?:wal[aei]|loan|udhaa?r|khaat?[ae]|karz\p{L}*|account)`;
const inHindi = String.raw`(?:वाल[ाेी]|लोन|उधार|खात[ाे]|क़?र्ज़?[\p{L}\p{M}]*|अकाउंट)`;
const cuenta = String.raw`(?:cuenta|deuda|pr[eé]stamo|tarjeta|saldo)`;

const smaller = phrases(String.raw`
  (?:small(?:er|est)?|little|littler|tiny|lower|lowest|minor) ${of}
  (?:la|el|esa|ese) (?:m[aá]s )?(?:chic[oa]|chiquit[oa]|peque[nñ][oa]|menor)|${cuenta} (?:m[aá]s )?(?:chic[oa]|chiquit[oa]|peque[nñ][oa]|menor)
  (?:chh?ot[aei]|kam) ${ofHindi}|(?:छोट[ाीे]|कम) ${inHindi}
`);
const larger = phrases(String.raw`
  (?:big(?:ger|gest)?|larg(?:e|er|est)|main|higher|highest) ${of}
  (?:la|el|esa|ese) (?:m[aá]s )?(?:grande|mayor)|${cuenta} (?:m[aá]s )?(?:grande|mayor)
  (?:bad[aei]|zyada) ${ofHindi}|(?:बड़[ाीे]|ज़?्यादा) ${inHindi}
`);

/** "Not the 416171 one": that account is none they mean. */
const notAhead = pattern(
  String.raw`(?<![\p{L}\p{M}])(?:not?|nor|instead of|sin|ni|en vez de)\s+(?:(?:for|on|the|el|la|de|del|a|rs\.?|₹|\$|£)\s*)*$`,
);
const notBehind = pattern(
  String.raw`^\s*(?:(?:wal[aei]|loan|ka|ki|ke|वाल[ाेी]|का|की|के)\s+)*(?:nahi+n?|nhi|mat|नहीं|मत)(?![\p{L}\p{M}])`,
);
const later = phrases(
  "later|after(?:wards)?|next|some other time|luego|despu[eé]s|m[aá]s tarde|baad (?:me|mein)|phir|बाद में|फिर",
);

const isNegated = (clause: string, { at, ends }: Figure): boolean =>
  notAhead.test(clause.slice(0, at)) || notBehind.test(clause.slice(ends));

type Found = { readonly debt: Named; readonly at: number; readonly weak: boolean };

function inClause(clause: string, debts: readonly Named[]): readonly Found[] {
  const weak = later.test(clause) || /[?？]/u.test(clause);
  const bySum = figuresIn(clause).flatMap((one) => {
    if (isNegated(clause, one)) return [];
    const own = debts.filter(({ total }) => isFigure(one, total));
    return own.length === 1 ? own.map((debt) => ({ debt, at: one.at, weak })) : [];
  });
  const sizes = [...debts].sort((a, b) => Number(a.total.minor - b.total.minor));
  const [least, most] = [sizes.at(0), sizes.at(-1)];
  const alike = least?.total.minor === most?.total.minor;
  const bySize = [[smaller, least] as const, [larger, most] as const].flatMap(([words, debt]) => {
    const at = clause.search(words);
    return at < 0 || debt === undefined || alike ? [] : [{ debt, at, weak }];
  });
  const byName = debts.flatMap((debt) => {
    const name = plainly(debt.creditor).toLowerCase();
    const own = debts.filter(({ creditor }) => creditor === debt.creditor).length === 1;
    const at = name === "" || !own ? -1 : clause.toLowerCase().indexOf(name);
    return at < 0 ? [] : [{ debt, at, weak }];
  });
  return [...bySum, ...bySize, ...byName].sort((a, b) => a.at - b.at);
}

/** The account that the message names; what is asked about, or is for later, gives way to what is told. */
export function accountNamed(text: string, debts: readonly Named[]): AccountId | null {
  if (debts.length < 2) return null;
  const found = clausesWithin(text).flatMap((clause) => inClause(clause, debts));
  return (found.find(({ weak }) => !weak) ?? found.at(0))?.debt.account ?? null;
}

const note = "about:";

/** The account that the talk is about: as named now, else as named before; null: none was. */
export function accountAbout(
  { notes }: Pick<Conversation, "notes">,
  text: string,
  debts: readonly Named[],
): AccountId | null {
  const named = accountNamed(text, debts);
  if (named !== null) return named;
  const before = notes.find((one) => one.startsWith(note))?.slice(note.length);
  return debts.find(({ account }) => account === before)?.account ?? null;
}

/** The talk as one about the account named now; what was in mind of another is left there. */
export function aboutNamed(
  before: Conversation,
  text: string,
  debts: readonly Named[],
): Conversation {
  const named = accountNamed(text, debts);
  const own = `${note}${named ?? ""}`;
  if (named === null || before.notes.includes(own)) return before;
  const others = before.notes.filter((one) => !one.startsWith(note));
  return { ...before, notes: [...others, own], wish: null, pending: null };
}
