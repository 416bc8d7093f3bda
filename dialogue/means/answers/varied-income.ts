/** "Some weeks 200, some weeks nothing": what comes in is asked over a longer time, and reckoned from no good week. */

import { phrases, plainly } from "../../words/phrases.ts";
import { tellsWayOfWork } from "../../heard/wishes/way-of-work.ts";
import { say } from "../../wording/saying.ts";
import { type Reply, type Turn, intentOf, means, noted, reply } from "../../turn/turn.ts";
import { askIncome, askedLine, openMeans } from "../questions.ts";
import { readingOf } from "./reading.ts";

const sometimesNothing = phrases(String.raw`
  (?:some ?times|some (?:weeks|months|days)|one (?:week|month)|other (?:weeks|months|days|times)|others)[^.?!]{0,40}?(?:nothing|zero|none|(?<!\d)0(?!\d)|not a (?:thing|penny|dime|cent))
  (?:a veces|hay (?:veces|semanas|meses|d[ií]as)|(?:unas|algunas|otras|hay) (?:semanas|veces)|(?:unos|algunos|otros) (?:meses|d[ií]as)|otr[oa]s?)[^.?!]{0,40}?(?:nada|cero|(?<!\d)0(?!\d)|ni un (?:peso|duro|centavo|d[oó]lar|chavo)|no (?:hay|entra|gano|saco|cae|vendo|me sale) (?:nada|trabajo|chamba)?)
  (?:kabhi|kisi (?:mahine|hafte|din))[^.?!]{0,40}?(?:kuch (?:bhi )?(?:nahi+n?|nhi)|kabhi (?:nahi+n?|nhi)|zero|(?<!\d)0(?!\d))|(?:कभी|किसी (?:महीने|हफ़?्ते|दिन))[^.?!।]{0,40}?(?:कुछ (?:भी )?नहीं|कभी नहीं|ज़?ीरो|(?<!\d)0(?!\d))
`);
const uneven = phrases(String.raw`
  (?:it )?(?:varies|depends(?: on the (?:week|month|day|work|season|tips))?)|irregular|(?:not|isn'?t|isnt|no) (?:\p{L}+ )?(?:steady|regular|fixed|the same)|up and down|all over the place|(?:no|never the) same (?:each|every) (?:week|month)
  (?:me |eso )?(?:var[ií]a|depende(?: de(?:l| la| los| las)? \p{L}+)?)|no (?:es|tengo|hay)(?: un| una)? (?:\p{L}+ )?fij[oa]|irregular|seg[uú]n lo que (?:salga|venda|caiga|haya)|lo que (?:salga|caiga|vaya saliendo)|nunca es (?:igual|lo mismo)
  (?:fix|fixed|pakka|ek jaisa|barabar) (?:nahi+n?|nhi)|(?:kam|upar)[ -](?:zyada|jyada|neeche|niche)|(?:kaam|kam) (?:pe|par) (?:hai|depend)|(?:फ़?िक्स|पक्का|एक जैसा) नहीं|कम[ -]ज़्यादा|ऊपर[ -]नीचे
`);
const askedVaried = "income-varies";
const sureOfIncome = 0.4;

/** How to count it, and the question again; null where it was said before, or nothing varies. */
export function incomeVaries(turn: Turn): Reply | null {
  const { conversation, text, known } = turn;
  const asked = askedLine(turn) === "income";
  const tells = asked || (intentOf(turn, "give_income")?.confidence ?? 0) >= sureOfIncome;
  if (!tells || known.means === null || conversation.notes.includes(askedVaried)) return null;
  const said = plainly(text);
  const read = readingOf(turn);
  const figures =
    turn.understood.values.some(({ kind }) => kind === "money") || (read?.items ?? []).length > 0;
  const varies =
    sometimesNothing.test(said) ||
    (asked && !figures && (uneven.test(said) || tellsWayOfWork(text)));
  // "Another job, 2300 in all" is told anew, and varies no more.
  if (read?.anew === true && read.items.length > 0 && !asked) return null;
  if (!varies || means(turn, "propose_plan", "pay_now")) return null;
  return reply({
    say: [say("income-varies")],
    question: openMeans(turn) ?? askIncome,
    change: { flow: "hardship", notes: noted(conversation.notes, askedVaried) },
    disposition: "means-asked",
    forward: true,
  });
}
