/** "I get paid on the 6th, I could do it on the 10th": the day their money comes is not the day they pay. */

import { everyPhrase, phrases, plainly } from "../../words/phrases.ts";
import type { Value } from "../../meaning.ts";
import { withoutPayDayClause } from "../../heard/wishes/pay-day-clause.ts";
import { placeIn } from "../../heard/place.ts";
import { type Turn, isVerified } from "../../turn/turn.ts";

const payDay = everyPhrase(String.raw`
  (?:i|we)(?: only| usually| always| do)* get (?:next )?paid|(?:i'?m|i am|we'?re|we are)(?: only| usually| always)* (?:getting |next )*paid
  (?:my |the )?(?:next )?(?:pay ?day|pay ?che(?:ck|que)|wages?|salary|benefits?|pension|check|giro|ssi|ssdi|ss|uc|universal credit)(?: date)?(?:'?s| is| are| comes?| lands?| goes| gets?| hits?| drops?| arrives?)(?: in| into my account| paid| there| through)?
  (?:me|nos) (?:pagan|depositan|llega el sueldo|cae (?:la quincena|el sueldo))|cobro|cobramos|mi (?:d[ií]a de pago|quincena|sueldo) (?:es|cae|llega)
  (?:meri |mera )?(?:salary|tankhwah|pagaar|vetan|payday)|(?:मेरी |मेरा )?(?:सैलरी|तनख़्वाह|तनख्वाह|वेतन)
`);

/** "I'm paid on the 7th", "salary 7 ko aati hai": they speak of when their money comes. */
export const namesPayDay = (text: string): boolean => plainly(text).search(payDay) >= 0;

/** What may stand between the words for pay day and its day: no new clause. */
const sameClause = /^[^,.;!?\n]{0,28}$/u;
const newClause = phrases("so|but|and|then|i can|i could|i'?ll|y|pero|puedo|le|aur|to|toh|और|तो");
const joined = (between: string): boolean => sameClause.test(between) && !newClause.test(between);

/** "The 15th and the 30th": one more of the same days. */
const listed = /^[\s,]*(?:and|&|or|y|o|aur|ya|और|या)?[\s,]*(?:on )?(?:the |el |los )?$/iu;

const eachTime = phrases("each time|every time|a time|cada vez|har baa?r|हर बार");

const fields: ReadonlySet<Value["kind"]> = new Set<Value["kind"]>(["date", "recurrence"]);

/** The message without the day of their pay, where it names another on which they would pay. */
export function withoutPayDay(turn: Turn): Turn {
  if (!isVerified(turn)) return turn;
  const text = plainly(turn.text);
  const plain = withoutPayDayClause(text);
  if (plain !== text) return withoutThose(turn, text, plain);
  const found = [...text.matchAll(payDay)];
  if (found.length === 0) return turn;
  const { understood } = turn;
  const ends = found.map(({ index, 0: words }) => ({ end: index + words.length, follows: joined }));
  const paidOn = new Set<Value>();
  for (const [value, from, to] of placed(text, understood.values)) {
    const isOne = ends.some(({ end, follows }) => from >= end && follows(text.slice(end, from)));
    if (!isOne) continue;
    paidOn.add(value);
    ends.push({ end: to, follows: (between) => listed.test(between) });
  }
  // "Paid every 4 weeks, can do 45 each time": their rhythm is that of what they pay.
  const inItsRhythm = eachTime.test(text);
  const ofPay = (value: Value): boolean =>
    paidOn.has(value) && !(inItsRhythm && value.kind === "recurrence");
  const days = understood.values.filter(({ kind, role }) => kind === "date" && role !== "wrong");
  const theirs = days.filter(ofPay);
  if (theirs.length === days.length) return turn;
  const values = understood.values.filter((one) => !ofPay(one));
  return values.length === understood.values.length
    ? turn
    : { ...turn, understood: { ...understood, values } };
}

/** Without the days, and the figures of days, that stand in a clause about their pay alone; its rhythm stays where there is no other. */
function withoutThose(turn: Turn, text: string, plain: string): Turn {
  const { understood } = turn;
  const isLeft = ({ text: said }: Value): boolean => placeIn(plain, plainly(said)) >= 0;
  const rhythm = understood.values.some((one) => one.kind === "recurrence" && isLeft(one));
  const values = understood.values.filter(
    (one) =>
      (one.kind !== "date" && one.kind !== "money" && !(rhythm && one.kind === "recurrence")) ||
      isLeft(one) ||
      placeIn(text, plainly(one.text)) < 0,
  );
  // The only days they name are those on which they would pay.
  const names = values.some(({ kind }) => kind === "date");
  return names ? { ...turn, understood: { ...understood, values } } : turn;
}

/** Days and rhythms with the places where they stand, in the order of the words. */
function placed(
  text: string,
  values: readonly Value[],
): readonly (readonly [Value, number, number])[] {
  return values
    .filter(({ kind }) => fields.has(kind))
    .map((value) => {
      const said = plainly(value.text);
      const from = placeIn(text, said);
      return [value, from, from + said.length] as const;
    })
    .filter(([, from]) => from >= 0)
    .sort(([, a], [, b]) => a - b);
}
