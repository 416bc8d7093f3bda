/** "I get paid on the 6th, I could do it on the 10th": the day their money comes is not the day they pay. */

import type { Value } from "../meaning.ts";
import { placeIn } from "../heard/place.ts";
import { type Turn, isVerified } from "../turn/turn.ts";

const edge = String.raw`[\p{L}\p{M}\p{N}]`;
const payDay = new RegExp(
  `(?<!${edge})(?:${String.raw`
  (?:i|we)(?: only| usually| always| do)* get (?:next )?paid|(?:i'?m|i am|we'?re|we are)(?: only| usually| always)* (?:getting |next )*paid
  (?:my |the )?(?:next )?(?:pay ?day|pay ?che(?:ck|que)|wages?|salary|benefits?|pension|check|giro|ssi|ssdi|ss|uc|universal credit)(?: date)?(?:'?s| is| are| comes?| lands?| goes| gets?| hits?| drops?| arrives?)(?: in| into my account| paid| there| through)?
  (?:me|nos) (?:pagan|depositan|llega el sueldo|cae (?:la quincena|el sueldo))|cobro|cobramos|mi (?:d[ií]a de pago|quincena|sueldo) (?:es|cae|llega)
  (?:meri |mera )?(?:salary|tankhwah|pagaar|vetan|payday)|(?:मेरी |मेरा )?(?:सैलरी|तनख़्वाह|तनख्वाह|वेतन)
`
    .trim()
    .replaceAll(/\s*\n\s*/gu, "|")})(?!${edge})`,
  "giu",
);

/** What may stand between the words for pay day and its day: no new clause. */
const sameClause = /^[^,.;!?\n]{0,28}$/u;
const newClause = new RegExp(
  `(?<!${edge})(?:so|but|and|then|i can|i could|i'?ll|y|pero|puedo|le|aur|to|toh|और|तो)(?!${edge})`,
  "iu",
);
const joined = (between: string): boolean => sameClause.test(between) && !newClause.test(between);

const fields: ReadonlySet<Value["kind"]> = new Set<Value["kind"]>(["date", "recurrence"]);

/** The message without the day of their pay, where it names another on which they would pay. */
export function withoutPayDay(turn: Turn): Turn {
  if (!isVerified(turn)) return turn;
  const text = turn.text.normalize("NFC").replaceAll("’", "'");
  const found = [...text.matchAll(payDay)];
  if (found.length === 0) return turn;
  const ofPay = ({ kind, text: said }: Value): boolean => {
    const at = placeIn(text, said.normalize("NFC").replaceAll("’", "'"));
    if (!fields.has(kind) || at < 0) return false;
    return found.some(({ index, 0: words }) => {
      const end = index + words.length;
      return at >= end && joined(text.slice(end, at));
    });
  };
  const { understood } = turn;
  const days = understood.values.filter(({ kind, role }) => kind === "date" && role !== "wrong");
  const theirs = days.filter(ofPay);
  if (theirs.length === days.length) return turn;
  const values = understood.values.filter((one) => !ofPay(one));
  return values.length === understood.values.length
    ? turn
    : { ...turn, understood: { ...understood, values } };
}
