/** A feast told as a time to pay: "Holi ke baad", "after Christmas", "antes de Reyes". Four languages. */

import type { Feast } from "../../wording/feasts.ts";
import { edge, phrases, plainly, wordsIn } from "../../words/phrases.ts";
import { pattern } from "../../words/pattern.ts";

export type FeastTime = { readonly feast: Feast; readonly side: "after" | "before" | "around" };

const names: readonly (readonly [Feast, string])[] = [
  ["holi", "holi|holee|होली"],
  ["diwali", "d[ie]e?[wv]al(?:i|ee)|d[ie]e?pa[wv]al(?:i|ee)|दीवाली|दिवाली|दीपावली"],
  ["eid", "eid|bakra? ?eid|bakr[ie]d|ईद|बक़?रीद"],
  ["ramadan", "ramadh?an|rama?[zj]aa?n|रमज़?ान|रमादान"],
  ["dussehra", "dus+ehra|dash[ae]hra|dussera|दशहर[ाे]"],
  ["rakhi", "r[ae]a?khi|raksha ?bandhan|राखी|रक्षा ?बंधन"],
  ["navratri", "nav(?:a)?ratr[ia]|नवरात्र(?:ि|ी)?"],
  ["durgapuja", "durga ?(?:puja|pooja|pujo)|दुर्गा ?पूजा"],
  ["ganesh", "ganesh (?:chaturthi|utsav)|ganpati|गणेश (?:चतुर्थी|उत्सव)|गणपति"],
  ["chhath", "chhath(?: puja)?|छठ(?: पूजा)?"],
  ["onam", "onam|ओणम"],
  ["pongal", "pongal|पोंगल"],
  ["sankranti", "(?:makar )?sankranti|lohri|(?:मकर )?संक्रांति|लोहड़ी"],
  ["christmas", "christmas|xmas|x-mas|(?:la )?navidad(?:es)?|bada din|क्रिसमस|बड़ा दिन"],
  [
    "newyear",
    "new year(?:'?s)?(?: day)?|(?:el )?a[ñn]o nuevo|na(?:ye|ya|e) saal|नए साल|नया साल|न्यू ईयर",
  ],
  ["easter", "easter|(?:la )?semana santa|(?:la )?pascua|ईस्टर"],
  ["thanksgiving", "thanksgiving|acci[oó]n de gracias"],
  ["kings", "(?:el d[ií]a de )?(?:los )?reyes(?: magos)?"],
];

const wishing = phrases(String.raw`
  happy|merry|blessed|feliz|felices|shubh\p{L}*|mubarak\p{L}*|badh?ai\p{L}*|शुभ[\p{L}\p{M}]*|मुबारक|बधाई[\p{L}\p{M}]*|हैप्पी
`);
const anyFeast = phrases(names.map(([, name]) => name).join("|"));
const mostOfWishes = 8;

/** "Happy Holi", "feliz Navidad": good wishes, and no time to pay. */
export const wishesWell = (text: string): boolean =>
  wordsIn(text) <= mostOfWishes && wishing.test(plainly(text)) && anyFeast.test(plainly(text));

/** "Holi ke 2 din baad", "two days after Holi": nearer than that it is not told. */
const days = String.raw`(?:\s+(?:day|ka|ke|ki|का|के|की|din|दिन|ki chhutti|break|holidays?|\p{N}+|ek|do|teen|char|kuch|एक|दो|तीन|चार|कुछ))*`;
/** Said behind the feast in Hindi, before it in English and Spanish. */
const behind = {
  after: "baad|bad|ke ?baad|के ?बाद|बाद|nikal(?:ne|te)|निकल(?:ने|ते)|guzar(?:ne|te)",
  before: "se pehle|pehle|se pahle|pahle|tak|से पहले|पहले|तक",
  around: "pe|par|ko|ke (?:time|samay|aas ?paas|waqt)|पर|पे|को|के (?:समय|आस ?पास|वक़्त)",
};
const ahead = {
  after: "after|past|once|despu[eé]s de|luego de|pasando|pasad[oa]|pasen",
  before: "before|by|till|until|antes de|hasta|para",
  around: "around|at|on|over|come|por|en|sobre",
};
const some = String.raw`(?:\s+(?:the|el|la|los|las|next|this))*`;

const forms = names.flatMap(([feast, words]) =>
  (["after", "before", "around"] as const).map((side) => ({
    feast,
    side,
    form: pattern(
      `(?<!${edge})(?:(?:${words})${days}\\s+(?:${behind[side]})|(?:${ahead[side]})${some}\\s+(?:${words}))(?!${edge})`,
    ),
  })),
);

const mostRead = 400;

/** The feast by which they would pay; null where none is told as a time. */
export function feastIn(text: string): FeastTime | null {
  const said = plainly(text, mostRead);
  const found = forms.find(({ form }) => form.test(said));
  return found === undefined ? null : { feast: found.feast, side: found.side };
}

const alone = names.map(([, form]) => pattern(`^(?:${form})$`));

/** Whether the words of a day are the name of a feast alone: "christmas". */
export const isFeast = (words: string): boolean => alone.some((form) => form.test(plainly(words)));
