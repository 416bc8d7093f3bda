/** "60 each time I get paid": a plan in the rhythm of their pay, as they told it in this message or before. */

import { phrases, plainly } from "../../words/phrases.ts";
import type { Money } from "@forbear/kernel";
import type { Conversation, PlanWish } from "../../conversation.ts";
import { everyOf } from "../../heard/wishes/rhythm.ts";
import { saysPayDay } from "../../heard/wishes/when-words.ts";
import { askPayRhythm } from "../../turn/questions.ts";
import { type Turn, valuesOf } from "../../turn/turn.ts";

type PayDays = NonNullable<Conversation["paid"]>;

const eachTime = phrases(
  [
    "(?:every|each) (?:single )?(?:pay ?day|pay ?check|pay ?cheque|pay ?period|check|time i(?:'?m| am| get)? paid)",
    "(?:when|whenever|as) i get paid each time|out of (?:every|each) (?:pay ?)?(?:check|cheque)|per (?:pay ?)?(?:check|cheque)",
    "(?:cada|todas las) (?:vez|veces)? ?(?:que |q |k )?(?:yo )?(?:cobr[eo]|me pag[au]en?|me pagan|reciba? mi (?:pago|sueldo|cheque)|me cae el (?:pago|sueldo))|(?:en|con|de) cada (?:cobro|pago que (?:recibo|me hacen)|cheque|sueldo|d[ií]a de pago|pago m[ií]o)|(?:cada|todos los) d[ií]as? de (?:pago|paga|cobro)",
    "(?:har|jab jab|jab bhi) (?:salary|tankhwah|tankha|pagaar|vetan|payday|pay)(?: \\p{L}+){0,3}|har baar (?:jab )?(?:salary|tankhwah|pagaar|paisa|paise)(?: \\p{L}+){0,2}",
    "(?:हर|जब जब|जब भी) (?:सैलरी|तनख़्वाह|तनख्वाह|वेतन|पगार)",
  ].join("|"),
);

/** So much each time that their money comes. */
export const saysEachPay = (text: string): boolean => eachTime.test(plainly(text));

/** So much each time, where their pay is spoken of beside it. */
const everyTime = phrases(
  "(?:each|every) time|apiece|cada (?:vez|una?|pago)|todas las veces|har (?:baar|bar|kist)|हर (?:बार|किस्त|क़िस्त)",
);

const asksRhythm = ({ conversation }: Turn): boolean =>
  conversation.asked?.question === askPayRhythm.name;

/** How often, and on which days, their pay comes, as far as this message tells it; null: it does not. */
export function payDaysIn(turn: Turn): PayDays | null {
  if (!asksRhythm(turn) && !saysPayDay(turn.text)) return null;
  const [rhythm] = valuesOf(turn, "recurrence");
  const days = [...valuesOf(turn, "date")].sort((a, b) => (a.value < b.value ? -1 : 1));
  const [firstOn = null, secondOn = null, more] = days.map(({ value }) => value);
  const places = days.map(({ weekday }) => weekday).filter((one) => one !== undefined);
  // "The third Wednesday", "the second and fourth Friday": of each month, as pay comes.
  if (places.length > 0 && places.length === days.length && more === undefined) {
    const weekday = places.includes("last") ? "last" : "counted";
    return { every: { every: 1, unit: "month", weekday }, firstOn, secondOn };
  }
  if (rhythm !== undefined) {
    const next = rhythm.value.anchor ?? (secondOn === null ? firstOn : null);
    return { every: everyOf(rhythm.value), firstOn: next, secondOn: null };
  }
  if (firstOn === null || secondOn === null || more !== undefined) return null;
  return { every: { every: 1, unit: "month" }, firstOn, secondOn };
}

/** The plan of that sum on their pay days; without a rhythm where they never told it. */
export function byPayDays(turn: Turn, amounts: readonly Money[]): PlanWish | null {
  const [only, more] = amounts;
  const asked = asksRhythm(turn) && payDaysIn(turn) !== null;
  const ofEach = saysPayDay(turn.text) && everyTime.test(plainly(turn.text));
  if (!asked && !ofEach && !saysEachPay(turn.text)) return null;
  const before = turn.conversation.wish ?? null;
  // "1,200 each time I am paid" may be what comes in.
  if (only === undefined && valuesOf(turn, "money").length > 0) return null;
  if (more !== undefined || (only === undefined && !asked && before === null)) return null;
  const paid = payDaysIn(turn) ?? turn.conversation.paid ?? null;
  const nothing = { instalment: only ?? null, count: null, every: null, firstOn: null };
  if (paid === null) return { kind: "plan", ...nothing };
  const { every, firstOn, secondOn } = paid;
  const second = secondOn === null ? {} : { second: { firstOn: secondOn, instalment: null } };
  return { kind: "plan", ...nothing, every, firstOn, ...second };
}
