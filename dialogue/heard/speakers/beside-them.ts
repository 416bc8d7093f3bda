/** "She can't read, I'm right here with her": who writes helps the person beside them, who may then speak. Four languages. */

import type { Conversation, Known } from "../../conversation.ts";
import type { Understood } from "../../meaning.ts";
import { strangerGuessed, strangerHere } from "../../turn/turn.ts";
import { tellsTheirDetails } from "./for-another.ts";
import { phrases, plainly } from "../../words/phrases.ts";
import { familia, kin, parivar, parivarHindi } from "../kin.ts";

const mostRead = 200;

const beside = phrases(String.raw`
  (?:s?he|they|mum|mom|mother|dad|father|wife|husband|nan|gran)(?:'?s|'?re| is| are)? (?:right |just |sitting |sat |standing )*(?:here|next to me|beside me|with me)(?! (?:no|not))|(?:here|sitting|sat) with (?:her|him|them)
  i'?m (?:just )?(?:reading|typing|translating|writing|texting) (?:it |this |that )?(?:out )?(?:for|to) (?:her|him|them|my (?:\p{L}+ )?${kin})|i (?:just )?(?:read|type|write|translate) (?:it |this |them )?(?:out )?(?:for|to) (?:her|him|them|my (?:\p{L}+ )?${kin})
  (?:est[aá]|aqu[ií] la tengo|aqu[ií] lo tengo)(?: \p{L}+){0,2} (?:conmigo|a mi lado|junto a m[ií])|aqu[ií] est[aá](?: conmigo)?|est[aá] aqu[ií]|(?:yo )?(?:le|se lo|se los) (?:leo|escribo|traduzco|estoy (?:leyendo|escribiendo|traduciendo))
  (?:mere|humare|hamare) (?:saath|sath|paas|bagal me|bagal mein) (?:hi )?(?:hai|hain|baith\p{L}*)|(?:yahin|yahi|yahan)(?: hi)? (?:hai|hain|baith\p{L}*)|(?:main|mai) (?:\p{L}+ ){0,3}(?:padh|likh)(?: ?kar)? (?:deta|deti|sunata|sunati|raha|rahi|de raha|de rahi)
  (?:मेरे|हमारे) (?:साथ|पास|बगल में) (?:ही )?(?:है|हैं|बैठ[\p{L}\p{M}]*)|(?:यहीं|यहाँ|यहां)(?: ही)? (?:है|हैं|बैठ[\p{L}\p{M}]*)|मैं (?:[\p{L}\p{M}]+ ){0,3}(?:पढ़|लिख)(?:कर)? (?:देता|देती|सुनाता|सुनाती|रहा|रही|दे रहा|दे रही)
`);

/** They write in the place of one who is with them and could speak. */
export const isBesideThem = (text: string): boolean => beside.test(plainly(text, mostRead));

const claims = phrases(String.raw`
  (?:i'?m|i am|this is|it'?s|my name is) (?!(?:\p{L}+s |her |his |their |the |a )?(?:\p{L}+ )?${kin}|with|here|helping|reading|typing|not|just)\p{L}+
  (?:soy|me llamo|mi nombre es|habla) (?!(?:(?:su|la|el|una?) )?${familia}|quien)\p{L}+
  (?:mera naam|(?:main|mai) (?!(?:(?:unk|usk|mer)\p{L} |\p{L}+ (?:ki|ka|ke) )?${parivar})\p{L}+(?: \p{L}+)? (?:hu+n?|hoon|bol))
  (?:मेरा नाम|मैं (?!(?:(?:उनक|उसक|मेर)[ाीे] |[\p{L}\p{M}]+ (?:की|का|के) )?${parivarHindi})[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)? (?:हूँ|हूं|बोल))
`);

/** Told to pass the talk on, somebody says who they are, or gives what we know: the person, to be proved as ever. */
const speaksNow = (
  { notes, said = [] }: Conversation,
  { signals }: Understood,
  text: string,
  { proves }: Known,
): boolean =>
  notes.includes(strangerHere) &&
  (said.includes("helper-here") || notes.includes(strangerGuessed)) &&
  !signals.some(({ name }) => name === "wrong_person" || name === "deceased") &&
  !tellsTheirDetails(text) &&
  !notes.includes("deceased") &&
  (claims.test(plainly(text, mostRead)) || proves(text) !== "no-answer");

/** The talk and the message, where the one who is helped writes now: nobody else does, and nothing is proved yet. */
export function themselvesNow(
  conversation: Conversation,
  understood: Understood,
  text: string,
  known: Known,
): readonly [Conversation, Understood] {
  if (!speaksNow(conversation, understood, text, known)) return [conversation, understood];
  const notes = conversation.notes.filter(
    (note) => note !== strangerHere && note !== strangerGuessed,
  );
  const signals = understood.signals.filter(({ name }) => name !== "third_party");
  return [
    { ...conversation, notes },
    { ...understood, signals },
  ];
}
