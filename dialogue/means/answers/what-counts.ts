/** "Do I count the school fees?", "does that include the card?": what of their money belongs to what we ask, asked and not told. Four languages. */

import type { MeansQuestion } from "../../conversation.ts";
import { spellingOf, places } from "../../schedules/spelling.ts";
import { phrases, plainly } from "../../words/phrases.ts";
import { pattern } from "../../words/pattern.ts";
import { tidy, wordsOf } from "../../words/words.ts";
import { namesPersons } from "../household/household.ts";
import { longest } from "../figures/spans.ts";
import { leftOut, wonders } from "../household/who-counts.ts";
import { type Line, names } from "../figures/words.ts";

const mostRead = 300;

/** What one does with a figure that belongs to a sum. */
const counting = phrases(String.raw`
  count(?:s|ed|ing)?(?! on)|includ(?:e|es|ed|ing)|(?:add|put|list|mention)(?: (?:in|down|it|that|them|my|the|our|his|her|\p{L}+s))?|(?:part of|goes? (?:in|under)|go (?:in|under)|fall under|come under) (?:that|this|it|those|these|essentials|bills|the (?:bills|essentials|list|total))|in (?:that|this|there|those)(?: too| as well)?(?=$|\s*[?？])|(?:is|are|does) (?:that|it|this) (?:with|without|before|after|just|only)
  cuent[aoe]n?|contar(?:l[oae]s?)?|contando|inclu(?:yo|ye|yen|ir(?:l[oae]s?)?|id[oa]s?|yendo)|(?:pongo|meto|agrego|sumo|anoto|apunto)|(?:debo|hay que|tengo que) (?:poner|meter|agregar|sumar|anotar)|entra[n]?(?: ah[ií]| en (?:eso|esto|los gastos))?|va[n]? (?:ah[ií]|incluid[oa]s?|en (?:eso|esto|los gastos))|se refiere
  gin (?:l[uoe]\p{L}*)|gin(?:u+n?|oon?|na|ne|ni|te|ti|ta|e|o|enge|unga|ungi|ayen?ge|enge)|ginti|jo(?:d|r)(?:u+n?|na|ne|ni|e|o|oon|te|ti)|shaa?mil|count|include|add|lik(?:h|kh)(?:u+n?|na|ni|oon)|bata(?:u+n?|na|ni|oon)|(?:is|us|inn?|isi|usi)(?:s?e|me|mein|m)? (?:me |mein )?(?:aata|aati|aate|ata|ati|ate|aayega|ayega|aega|aayegi|ayegi)
  गिन(?:ूँ|ूं|ू|ना|ने|नी|ते|ती|ता|ें|ो|ेंगे|ूँगा|ूंगा|ूँगी|ूंगी|ा जाएगा)?|गिनती|जोड़?[\p{M}]*(?:ना|नी|ने)?|शामिल|काउंट|ऐड|लिख(?:ूँ|ूं|ू|ना|नी)|बता(?:ऊँ|ऊं|ऊ|ना|नी)|(?:इस|उस|इन)में (?:आता|आती|आते|आएगा|आयेगा|आएगी)
`);

/** Of how it is worked out, of what is owed, or of us: no line of theirs. */
const ofElse = phrases(String.raw`
  interest|fees? (?:you|on (?:this|my|the) (?:debt|account|loan))|(?:my|the) (?:balance|debt|account) (?:include|count)\p{L}*|credit (?:report|score|file)|(?:on|by|for|with) you|to pay|autopay|on file|(?:on|in|to) (?:the|a|this|my) (?:call|chat|plan|payment|offer)|you (?:guys )?(?:add|put|charge)\p{L}*|(?:did|have|are) (?:you|u) (?:count|includ|add)\p{L}*
  inter[eé]s(?:es)?|(?:la|mi) deuda (?:incluye|cuenta)|historial|bur[oó]|(?:ustedes|me) (?:agregaron|sumaron|cobran)
  byaa?j|sood|(?:aap|ap)(?:ne)? (?:joda|jode|jodi|lagaya|count)|ब्याज|सूद|आपने (?:जोड़ा|जोड़े|जोड़ी|लगाया)
`);

const parted = pattern(String.raw`(?<=[?？])|[.!;।\n]+|,(?!\d)`, "g");
const asksByMark = /[?？]\s*$/u;
const asksInHindi = phrases(
  "kya|ki nahi+n?|ya nahi+n?|kahan|kidhar|क्या|कि नहीं|या नहीं|कहाँ|कहां|किधर",
);
/** "Include ki kya", and a verb that wonders by its ending: "ginu", "jodun". */
const wondersByVerb = phrases(
  String.raw`(?:gin l|gin|jod|jor|likh l|likh|bata|count kar|add kar|include kar)(?:u+n?|oon?)|(?:गिन|जोड़?़?|लिख|बता|काउंट कर|ऐड कर)(?:ूँ|ूं|ू|ऊँ|ऊं|ऊ)|cuento|incluyo|pongo|meto|agrego|sumo|anoto|apunto`,
);
const mostOfAsking = 16;

/** "What about the phone?": of what they name with it. */
const andThat = phrases(
  String.raw`(?:what|how) about|(?:y )?qu[eé] (?:hay|pasa) (?:de|con)|(?:aur )?(?:uska|iska)? ?kya (?:hoga|karu)|का क्या`,
);
/** "Does rent count": the verb stands before whoever does it. */
const inverted = pattern(
  String.raw`^(?:\p{L}+[\s,]+){0,2}(?:do(?:es)?|is|are|am|should|shall|must|can|could|would|will) \p{L}+`,
);

const asks = (clause: string): boolean =>
  inverted.test(clause) ||
  asksByMark.test(clause) ||
  asksInHindi.test(clause) ||
  wonders.test(clause) ||
  wondersByVerb.test(clause);

/** The part of the message that asks it; null where none does. */
function askingIn(text: string): string | null {
  const found = plainly(text, mostRead)
    .split(parted)
    .map((clause) => clause.trim())
    .find(
      (clause) =>
        clause.split(/\s+/u).length <= mostOfAsking &&
        ((asks(clause) && counting.test(clause)) || andThat.test(clause)) &&
        !leftOut.test(clause) &&
        !ofElse.test(clause),
    );
  return found ?? null;
}

/** The message without the part that asks it. */
export function besideAsking(text: string): string {
  const clause = askingIn(text);
  return clause === null ? text : plainly(text).replace(clause, " ");
}

const leadsIn = pattern(
  String.raw`^\P{L}*(?:(?:that'?s|it'?s|its|thats|it|is|about|around|like|roughly|costs?|son|es|como|unos|unas|cuesta|paga|wo|vo|ye|uska|uski|lagbhag|karib|वो|ये|उसका|उसकी|लगभग)\P{L}+)*(?=[\p{Nd}$£€₹])`,
);

/** "Does that count the card? Some months I clear 2400": the figure is of something else; of "that's 240" it is not. */
export function withoutAsking(text: string): string {
  const beside = besideAsking(text);
  if (!/\p{Nd}/u.test(beside)) return text;
  // "What about the loan? That's 210" offers nothing.
  return leadsIn.test(beside.trim()) ? text.replace(andThat, " ") : beside;
}

/** What of a message is asked to belong to what we ask: a line, or "other" where its words name none. */
export type Asked = Line | "other" | "persons";

export function whatIsToCount(text: string): Asked | null {
  const clause = askingIn(text);
  if (clause === null) return null;
  const spelt = spellingOf(wordsOf(tidy(clause)));
  const found = longest(names.flatMap(([form, what]) => places(spelt, form, () => what)));
  const [first] = found;
  if (first !== undefined) return first.line;
  if (!counting.test(clause)) return null;
  return namesPersons(clause) ? "persons" : "other";
}

/** In the order in which we ask. */
const order = ["income", "essentials", "otherDebts"] as const;

/** Whether to count it where that line is asked for: now, not at all, in a later answer, or if it must be paid. */
export type Counts = "now" | "food" | "next" | "if-must";

export function whetherToCount(asked: MeansQuestion, what: Asked): Counts {
  if (what === "food") return "food";
  if (what === "other" || what === "persons") return asked === "income" ? "now" : "if-must";
  if (asked === "household") return "now";
  return order.indexOf(what) > order.indexOf(asked) ? "next" : "now";
}
