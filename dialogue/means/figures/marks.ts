/** Words of a message that tell of its figures without naming them: what comes in, is offered, is past, is another's. */

import type { Span, Spelt } from "../../schedules/spelling.ts";
import * as change from "./change-words.ts";
import { inside, marks, overlaps } from "./spans.ts";
import * as sprung from "./once-words.ts";
import * as words from "./words.ts";

export type Marks = { readonly [kind in keyof typeof kinds]: readonly Span[] };
const kinds = {
  forgotten: change.forgotten,
  ofWork: change.ofWork,
  whole: change.whole,
  slips: change.ownSlip,
  fromNow: change.fromNow,
  onlyThat: change.onlyThat,
  comesIn: words.comesIn,
  offers: words.offers,
  besides: words.besides,
  earners: words.earners,
  noDebts: words.noDebts,
  includes: words.includes,
  past: words.past,
  themselves: words.themselves,
  springs: words.springs,
  owes: words.owes,
  takenOff: words.takenOff,
  toThem: words.toThem,
  once: sprung.once,
  outOf: sprung.outOf,
  nowAndThen: sprung.nowAndThen,
  gives: sprung.gives,
} as const;

/** `toOthers`: somebody else is paid: "le pago 60 a una tarjeta". */
export const marksIn = (spelt: Spelt, toOthers: boolean, hasBegun: boolean): Marks => ({
  forgotten: marks(spelt, kinds.forgotten),
  // "My hours got cut, 50 on the 10th", before we asked, is what they would pay.
  ofWork: hasBegun ? marks(spelt, kinds.ofWork) : [],
  whole: marks(spelt, kinds.whole),
  slips: marks(spelt, kinds.slips),
  fromNow: marks(spelt, kinds.fromNow),
  onlyThat: marks(spelt, kinds.onlyThat),
  comesIn: [...marks(spelt, kinds.comesIn), ...marks(spelt, change.comesLater)],
  offers: toOthers ? [] : marks(spelt, kinds.offers).filter((one) => !givesKin(spelt, one)),
  // "Otro trabajo" takes the place of the one they had.
  besides: marks(spelt, kinds.besides).filter(
    (one) => !marks(spelt, kinds.ofWork).some((work) => overlaps(one, work)),
  ),
  earners: marks(spelt, kinds.earners),
  noDebts: marks(spelt, kinds.noDebts),
  includes: marks(spelt, kinds.includes),
  past: marks(spelt, kinds.past),
  themselves: marks(spelt, kinds.themselves),
  springs: marks(spelt, kinds.springs),
  owes: marks(spelt, kinds.owes),
  takenOff: marks(spelt, kinds.takenOff),
  toThem: marks(spelt, kinds.toThem),
  once: marks(spelt, kinds.once),
  outOf: marks(spelt, kinds.outOf),
  nowAndThen: marks(spelt, kinds.nowAndThen),
  gives: marks(spelt, kinds.gives),
});

/** "Vivo con mi hermana y le doy 400": given to their own, and offered to nobody. */
const givesKin = (spelt: Spelt, { from, to }: Span): boolean =>
  /^(?:le|les) (?:doy|pago|mando)$/u.test(
    spelt.plain.slice(spelt.starts[from], spelt.starts[to] ?? spelt.plain.length).trim(),
  ) && marks(spelt, words.earners).length > 0;

export const within = (of: Marks, piece: Span & { readonly reach: number }): Marks => ({
  forgotten: of.forgotten.filter(inside({ from: piece.from, to: piece.reach })),
  ofWork: of.ofWork.filter(inside(piece)),
  whole: of.whole.filter(inside(piece)),
  slips: of.slips.filter(inside(piece)),
  fromNow: of.fromNow.filter(inside(piece)),
  onlyThat: of.onlyThat.filter(inside(piece)),
  comesIn: of.comesIn.filter(inside(piece)),
  offers: of.offers.filter(inside(piece)),
  besides: of.besides.filter(inside(piece)),
  earners: of.earners.filter(inside(piece)),
  noDebts: of.noDebts.filter(inside(piece)),
  includes: of.includes.filter(inside(piece)),
  past: of.past.filter(inside(piece)),
  themselves: of.themselves.filter(inside(piece)),
  springs: of.springs.filter(inside(piece)),
  owes: of.owes.filter(inside(piece)),
  takenOff: of.takenOff.filter(inside(piece)),
  toThem: of.toThem.filter(inside(piece)),
  once: of.once.filter(inside(piece)),
  outOf: of.outOf.filter(inside(piece)),
  nowAndThen: of.nowAndThen.filter(inside(piece)),
  gives: of.gives.filter(inside(piece)),
});
