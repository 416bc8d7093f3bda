/** "8037??", "what is 416171?", "where do you get 18,000 from": a sum that is asked about or wondered at is offered to nobody. */

import { type Money } from "@forbear/kernel";
import { duesOf } from "@forbear/negotiation";
import type { KnownDebt } from "../conversation.ts";
import type { IntentName, Value } from "../meaning.ts";
import { saysCannot } from "../heard/answers/cannot.ts";
import { placeIn } from "../heard/place.ts";
import { type Turn, isVerified } from "../turn/turn.ts";
import { phrases, plainly } from "../words/phrases.ts";
import {
  type Figure,
  clausesWithin,
  figuresIn,
  isFigure,
  isRoughly,
  saysWhence,
} from "../words/figures-in-words.ts";

/** What it is, which it is, what it is for. */
const asksWhat = phrases(String.raw`
  what(?:'?s|s| is| are| was)(?! (?:about|if|the (?:least|lowest|minimum|smallest)))|which (?:one |loan |account |debt )?is|explain|is (?:a )?question|what for
  qu[eé] (?:es|son|significa)|cu[aá]l(?:es)?(?: (?:es|son))?|a qu[eé] (?:se )?(?:debe|refiere|corresponde)|expl[ií]\p{L}*|es (?:una )?pregunta
  kya (?:hai|h|he|cheez|matlab)|kaun ?s[aie]|konsa|konsi|kis (?:cheez|cheej|baat|liye)(?: (?:ka|ki|ke))?|kaahe ka|kiska|samjha\p{L}*|sawaal (?:hai|tha)|poochh? rah\p{L}*
  क्या (?:है|हैं|चीज़?|मतलब)|कौन ?स[ाीे]|किस (?:चीज़?|बात|लिए)(?: (?:का|की|के))?|किसका|समझा[\p{L}\p{M}]*|सवाल (?:है|था)|पूछ रह[\p{L}\p{M}]*
`);

/** They would pay: then the sum is theirs to name, question mark or not. */
const offers = phrases(String.raw`
  pay\p{L}*|give|giving|send\p{L}*|offer|take|accept|do|how about|what about|what if|can|could|would|will|ok|okay|deal|settle|instead|make it|put|set|fine|works?
  pag\p{L}*|doy|dar[eé]?|dar[ií]a|mando|ofrezco|acept\p{L}*|qu[eé] tal|y si|puedo|podr[ií]a|le parece|est[aá] bien|mejor
  d(?:u|oo)n?g[aei]|denge|de d\p{L}*|bhar\p{L}*|chuka\p{L}*|le lo|lelo|chalega|kar (?:do|sakt\p{L}*|lo)|kardo|theek|thik|sakt[aei]
  दूँग[ाी]|दूंग[ाी]|देंगे|भर[\p{L}\p{M}]*|चुका[\p{L}\p{M}]*|ले लो|चलेगा|कर (?:दो|लो)|ठीक|सकत[ाेी]
`);
const figureWondered = /^[^\p{L}\p{N}]*(?:\p{L}[\p{L}\p{M}]*[^\p{L}\p{N}]*)?[?？!]*[?？][?？!]+/u;
const mostBeside = 2;

/** Sums of ours: what is owed on each account, what lies on the table, what was shown, what was agreed. */
function ours({ known, debt }: Turn): readonly Money[] {
  const agreed = debt?.agreement;
  return [
    ...known.debts.map(({ total }) => total),
    ...known.offers.flatMap(({ terms }) => duesOf(terms).map(({ amount }) => amount)),
    ...inAgreement(agreed),
  ];
}

/** What is to be paid by what was agreed. */
const inAgreement = (agreed: KnownDebt["agreement"] | undefined): readonly Money[] => [
  ...(agreed !== undefined && "amount" in agreed ? [agreed.amount] : []),
  ...(agreed?.kind === "plan" ? (agreed.left ?? []).map(({ amount }) => amount) : []),
];

/** The figures of a clause that are asked about in it. */
function askedIn(
  clause: string,
  sums: readonly Money[],
  agreed: readonly Money[],
): readonly Figure[] {
  const figures = figuresIn(clause);
  if (figures.length === 0) return [];
  const isOurs = (one: Figure): boolean => sums.some((sum) => isRoughly(one, sum));
  if (saysWhence(clause)) return figures;
  const offered = offers.test(clause);
  if (!offered && asksWhat.test(clause)) return figures;
  const words = clause.match(/[\p{L}][\p{L}\p{M}]*/gu) ?? [];
  // "Is the link for the 4,000 the same?", of what was agreed.
  const ofAgreed = (one: Figure): boolean =>
    /[?？]/u.test(clause) && !offered && agreed.some((sum) => isFigure(one, sum));
  const bare = /[?？]/u.test(clause) && words.length <= mostBeside && !offered;
  return figures.filter(
    (one) =>
      ofAgreed(one) || (isOurs(one) && (bare || figureWondered.test(clause.slice(one.ends)))),
  );
}

const ofOwnMoney: ReadonlySet<IntentName> = new Set<IntentName>([
  "give_income",
  "give_expenses",
  "ask_settlement",
  "propose_plan",
  "promise_to_pay",
  "pay_now",
]);

/** The message without the sums that it asks about; what is owed is then explained. */
export function withoutQuestioned(turn: Turn): Turn {
  const { understood, text, known } = turn;
  if (turn.debt === null || !isVerified(turn) || !/\p{N}/u.test(text)) return turn;
  const sums = ours(turn);
  const asked = clausesWithin(text).flatMap((clause) =>
    askedIn(clause, sums, inAgreement(turn.debt?.agreement)).map((one) => ({ clause, one })),
  );
  if (asked.length === 0) return turn;
  const isAsked = ({ kind, text: said }: Value): boolean =>
    (kind === "money" || kind === "date" || kind === "count") &&
    asked.some(({ clause }) => placeIn(clause, plainly(said)) >= 0);
  const values = understood.values.flatMap((value): readonly Value[] => {
    if (!isAsked(value)) return [value];
    return value.kind === "money" ? [{ ...value, role: "quoted" }] : [];
  });
  const offersElse = values.some(
    ({ kind, role }) => (kind === "money" && role !== "quoted") || kind === "date",
  );
  const ofDebt = asked.some(({ one }) => known.debts.some(({ total }) => isRoughly(one, total)));
  const kept = offersElse
    ? understood.intents
    : understood.intents.filter(({ name }) => !ofOwnMoney.has(name));
  const refuses =
    saysCannot(text) || understood.intents.some(({ name }) => name === "reject_offer");
  const explains = ofDebt && !refuses && !kept.some(({ name }) => name === "ask_breakdown");
  const intents = explains ? [{ name: "ask_breakdown", confidence: 1 } as const, ...kept] : kept;
  const silent = intents.length === 0 && understood.signals.length === 0;
  return {
    ...turn,
    understood: {
      ...understood,
      values,
      intents: silent ? [{ name: "unclear", confidence: 1 }] : intents,
    },
  };
}
