/** "A week later", "push it back two weeks": so much later or sooner than the day that stands. Four languages. */

import { placeNamed } from "../schedules/which-payment.ts";
import { phrases, plainly } from "../words/phrases.ts";
import { type PlainDate, addDays, addMonths } from "@forbear/kernel";
import { duesOf } from "@forbear/negotiation";
import type { Signal, Value } from "../meaning.ts";
import { asksIfMissed } from "../heard/questions/what-if.ts";
import { placeIn } from "../heard/place.ts";
import { saysRest } from "../heard/wishes/when-words.ts";
import { type Turn, isVerified } from "../turn/turn.ts";
import { liveOffer } from "./offers.ts";

const count = String.raw`\d{1,2}|an?|one|another|two|three|four|couple(?: of)?|few|un[ao]?|otr[oa]|dos|tres|cuatro|ek|do|teen|chaar|char|एक|दो|तीन|चार`;
const unit = String.raw`days?|weeks?|wks?|fortnights?|months?|d[ií]as?|semanas?|quincenas?|mes(?:es)?|din|hafta|hafte|mahina|mahine|दिन|हफ़?्ता|हफ़?्ते|महीना|महीने`;
const span = String.raw`(?:an? )?(?:(?<count>${count}) )?(?:(?:more|extra|full|whole) )?(?<unit>${unit})`;

const later: readonly RegExp[] = [
  phrases(
    String.raw`(?:push|move|shift|put|knock|delay|postpone|extend|set|kick)(?:ed|ing)? (?:\p{L}+ ){0,3}?(?:(?:back|out|off|by|for|on|forward|along) )*${span}`,
  ),
  phrases(
    String.raw`${span} (?:later|after(?: (?:that|this|then))?(?=\W*$)|after (?:that|this|then)|past that|longer|further|behind)`,
  ),
  phrases(
    String.raw`(?:give|need|have|get|want|with|for|just|take) (?:me )?(?:just )?(?=another|one more|an extra|\p{L}+ more|\d+ more)${span}`,
  ),

  phrases(String.raw`${span} (?:more|extra)(?: time)?`),
  phrases(String.raw`^\W*(?=another|one more|an extra|\p{L}+ more|\d+ more)${span}`),
  phrases(String.raw`${span} (?:despu[eé]s|m[aá]s(?: tarde)?)`),
  phrases(
    String.raw`(?:mover|recorrer|aplazar|mu[eé]va|rec[oó]rra|apl[aá]ce|p[aá]se)(?:l[ao])?(?: \p{L}+){0,2} ${span}`,
  ),
  phrases(String.raw`${span} (?:ke )?(?:baad|aage|aur|late)`),
  phrases(String.raw`${span} (?:के )?(?:बाद|आगे|और)`),
];
const sooner = phrases(String.raw`${span} (?:earlier|sooner|before (?:that|then)|antes|pehle|पहले)`);

const counts: Readonly<Record<string, number>> = {
  two: 2,
  couple: 2,
  "couple of": 2,
  few: 3,
  three: 3,
  four: 4,
  dos: 2,
  tres: 3,
  cuatro: 4,
  do: 2,
  teen: 3,
  chaar: 4,
  char: 4,
  दो: 2,
  तीन: 3,
  चार: 4,
};

type Shift = { readonly by: number; readonly unit: "day" | "month"; readonly text: string };

const daysIn = (name: string): number =>
  /^(?:d|दि)/iu.test(name) ? 1 : /^(?:f|q)/iu.test(name) ? 14 : 7;

function shiftIn(text: string): Shift | null {
  const said = plainly(text);
  const back = sooner.exec(said);
  const found = back ?? later.map((one) => one.exec(said)).find((one) => one !== null) ?? null;
  const name = found?.groups?.["unit"]?.toLowerCase();
  if (found === null || name === undefined) return null;
  const told = found.groups?.["count"]?.toLowerCase() ?? "";
  // "Another day" asks for one that they do not name.
  if (/^(?:another|otr[oa])$/u.test(told) && daysIn(name) === 1) return null;
  const times = (Number(told) || counts[told] || 1) * (back === null ? 1 : -1);
  const months = /^(?:m|मह)/iu.test(name);
  return {
    by: months ? times : times * daysIn(name),
    unit: months ? "month" : "day",
    text: found[0],
  };
}

const moved = (day: PlainDate, { by, unit: of }: Shift): PlainDate =>
  of === "month" ? addMonths(day, by) : addDays(day, by);

/** The day of which they speak: on the table, of two or more the one they name; else as agreed. */
function standing(turn: Turn): PlainDate | null {
  const { conversation, debt, text } = turn;
  const offer = conversation.pending === null ? null : liveOffer(turn, conversation.pending.offer);
  if (offer !== null) {
    const dues = duesOf(offer.terms);
    const named = placeNamed(text, dues);
    const { wish = null } = conversation;
    const apart =
      wish?.kind === "plan" && ((wish.first ?? null) !== null || (wish.parts ?? null) !== null);
    return apart ? (dues[named]?.dueOn ?? null) : (dues[0]?.dueOn ?? null);
  }
  const agreement = debt?.agreement;
  if (agreement?.kind === "promise") return agreement.dueOn;
  return agreement?.kind === "plan" ? agreement.nextDueOn : null;
}

/** "Better a week later" sounds like a bad moment, and is about the day. */
const sureOfBadMoment = 0.7;
const isOfDay = ({ name, confidence }: Signal): boolean =>
  name === "hardship" || (name === "inconvenient" && confidence < sureOfBadMoment);

/** The message with the day that it comes to, where one stands and no other is named. */
export function withShift(turn: Turn): Turn {
  if (!isVerified(turn) || !turn.understood.signals.every(isOfDay)) return turn;
  // "What if I'm two days late one month?" moves nothing.
  if (asksIfMissed(turn.text)) return turn;
  const shift = shiftIn(turn.text);
  const base = shift === null ? null : standing(turn);
  if (shift === null || base === null) return turn;
  const { understood } = turn;
  const inside = ({ text }: Value): boolean => placeIn(shift.text, text) >= 0;
  const left = understood.values.filter((one) => !inside(one));
  const names = left.some(
    ({ kind }) => kind === "date" || kind === "money" || kind === "recurrence",
  );
  const on = moved(base, shift);
  if (names || on < turn.known.today) return turn;
  return {
    ...turn,
    understood: {
      ...understood,
      signals: understood.signals.filter(({ name }) => name === "hardship"),
      // "The rest two weeks after": that of the rest, and what stands is moved nowhere.
      intents: [
        { name: saysRest(turn.text) ? "promise_to_pay" : "change_due_date", confidence: 1 },
      ],
      values: [...left, { kind: "date", value: on, text: shift.text, role: "due" }],
    },
  };
}
