/** "Is my first payment the 2nd or the 6th?": of what is agreed they ask the day, and move nothing. Four languages. */

import type { SignalName, Understood } from "../../meaning.ts";
import { phrases, plainly, wordsIn } from "../../words/phrases.ts";
import { isQuestion } from "../questions-in.ts";

const mostRead = 200;
const mostWords = 20;

const isOn = phrases(String.raw`
  (?:is|was|isn'?t|wasn'?t|are|does|did|do|it'?s|thats?|that'?s) (?:\p{L}+ ){0,4}(?:payments?|first|next|plan|it|that|one|due|start|starts|starting|begin|begins|on|for|instal?ments?|the \p{Nd}{1,2}(?:st|nd|rd|th)?)
  (?:it|that|the (?:plan|first one|next one)) (?:starts|begins|is due)|when(?:'?s| is| was| does| do)
  (?:mi|el|la|un)? ?(?:primer[oa]?|pr[oó]xim[oa]|siguiente|plan|pago|cuota)?(?: pago| cuota)? ?(?:es|era|fue|ser[ií]a|empieza|comienza|vence|toca|qued[oó]|cae)(?: el| en| para)?
  (?:ko|se|tarikh|tareekh|date) (?:ko )?(?:hi )?(?:hai|h|thi|tha|hain|shuru|aayegi|jayegi|katega|kategi|lagegi)
  (?:को|से|तारीख़?) (?:को )?(?:ही )?(?:है|थी|था|हैं|शुरू|आएगी|जाएगी|कटेगी|लगेगी)
`);
const assured = phrases(String.raw`
  right|correct|yes|no|yeah|verdad|cierto|correcto|no es as[ií]|na|hai na|sahi|ना|न|है ना|सही
`);
/** What they ask for instead of what is set. */
const wishes = phrases(String.raw`
  can|could|may|might|would|will|shall|should|let|if|instead|rather|better|move|change|shift|push|skip|earlier|later|prefer|want|need|make|not|can'?t
  pued\p{L}*|podr\p{L}*|mejor|mover\p{L}*|cambi\p{L}*|pas[ae]\p{L}*|quier\p{L}*|prefier\p{L}*|necesit\p{L}*|si|salt\p{L}*|otro|en vez
  sak\p{L}*|kar|kardo|karo|badal\p{L}*|chahi\p{L}*|agar|chalega|aage|rakh\p{L}*|de|den[ae]|sakt[aei]|सक[\p{L}\p{M}]*|कर|करो|बदल[\p{L}\p{M}]*|चाहि[\p{L}\p{M}]*|अगर|चलेगा|आगे|रख[\p{L}\p{M}]*|दे|देना
`);
const ofDay = new Set<SignalName>(["inconvenient", "hardship", "request_proof"]);

/** Asked, or said to be assured of it, with a day named; a wish in it is none of these. */
export function asksDayOfAgreed({ values, signals }: Understood, text: string): boolean {
  const said = plainly(text, mostRead);
  const named = values.some(({ kind }) => kind === "date");
  const figures = values.some(({ kind }) => kind === "money" || kind === "count");
  const claims = signals.some(({ name }) => !ofDay.has(name));
  if (!named || figures || claims || wordsIn(said) > mostWords) return false;
  const asks = isQuestion(said) || assured.test(said);
  return asks && isOn.test(said) && !wishes.test(said);
}
