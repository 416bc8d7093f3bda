/** Words as they are shortened in chat, written out: "para q quieren", "y u need 2 know", "kyo chahiye". Each only where it can be nothing else. */

import { edge, pattern } from "./pattern.ts";
import { rememberedLast } from "./remembered.ts";

type Short = readonly [short: string, whole: string];

/** Before or behind these "q" and "k" are Spanish. */
const spanishBehind = String.raw`es|son|quier\p{L}*|pued\p{L}*|podr\p{L}*|pas[ao]|hago|hac\p{L}*|hay|me|le|les|se|nos|no|si|s[ií]|necesit\p{L}*|tien\p{L}*|tengo|pag\p{L}*|debo|onda|tal|eso|esto|esta|este|ya|yo|uds?|usted(?:es)?|gan[ao]\p{L}*|van?|sigue\p{L}*|signific\p{L}*|sirv\p{L}*|opciones|planes|ayudas?|ofrec\p{L}*|pregunt\p{L}*|pid\p{L}*|ocup\p{L}*|digo|dig[ao]n?|deuda|cuenta|banco|empresa`;
const spanishBefore = String.raw`ahora|ustedes|usted|uds?|eso|esto|lo|con|creo|dice|dijo|m[aá]s|tengo|tiene|y|pero|entonces|bueno|luego`;
const hindiBehind = String.raw`pu+ch\p{L}*|poo?ch\p{L}*|cha?h?i?ye|chah\p{L}*|ba?ta\p{L}*|bhej\p{L}*|kar|kr\p{L}*|itn[aei]|ye|yeh|mujhe|mje|aap|ap|tum|call|msg|message|de|du|dun|doon`;
/** What is done, behind "need 2". */
const done = String.raw`know|pay|tell|ask|see|be|get|do|give|talk|speak|say|hear|come|go|find|make|send|set|sort|call|help|share|answer|explain|check|settle|clear|stop|pa(?:y|id)`;

const english: readonly Short[] = [
  [
    String.raw`y(?= (?:do|does|did|u|you|r|are|is|should|would|must|am|dont|don't|the (?:hell|heck|fuck))(?!${edge}))`,
    "why",
  ],
  ["wy|whyy+", "why"],
  [String.raw`(?<!(?:siete|ocho) )u(?! h?[oó]|\.\p{L})`, "you"],
  [String.raw`(?<![&.])r(?![&.'’]| ?&)`, "are"],
  [
    String.raw`(?<=(?:need|needs|want|wants|have|has|got|going|like|supposed|able|try|trying|how|what|where|due) )2(?= (?:${done})(?!${edge}))`,
    "to",
  ],
  [String.raw`(?<=\p{L} )2(?= (?:you|ya)(?!${edge}))`, "to"],
  [String.raw`(?<=what )4`, "for"],
  [String.raw`(?<=\p{L} )4(?= (?:me|u|you|what|it|that|this)(?!${edge}))`, "for"],
  ["(?:wat|wht|wut|wot)('?s)?", "what$1"],
  ["hw m(?:u?ch)|how ?mch|how muc|howmuch", "how much"],
  ["hw", "how"],
];

const spanish: readonly Short[] = [
  [String.raw`xq|xk|xke|xque|x (?:q|k|que|qué)|pq|pk|pke|porq|pork|por [qk]`, "por que"],
  [String.raw`paq|pa ?[qk]|para [qk]|pa qu[eé]`, "para que"],
  [
    String.raw`pa(?= (?:eso|esto|mis?|el|la|los|las|una?|usted(?:es)?|uds?|ver|pagar\p{L}*|que|cu[aá]ndo)(?!${edge}))`,
    "para",
  ],
  ["uds", "ustedes"],
  [String.raw`ud(?!\.)`, "usted"],
  [String.raw`[qk](?= (?:${spanishBehind})(?!${edge}))`, "que"],
  [String.raw`(?<=(?<!${edge})(?:${spanishBefore}) )[qk]`, "que"],
  [String.raw`d(?= (?:[qk]|qu[eé]|d[oó]nde|cu[aá]nto|qui[eé]n|parte)(?!${edge}))`, "de"],
  [String.raw`(?<=(?<!${edge})de )[qk]`, "que"],
  ["kiero", "quiero"],
  ["kieren", "quieren"],
  ["kien", "quien"],
  ["[kq]uanto|cto|cnto", "cuanto"],
];

const hindi: readonly Short[] = [
  [String.raw`q(?= (?:${hindiBehind})(?!${edge}))`, "kyun"],
  [String.raw`(?<=(?<!${edge})(?:aap|ap|tum|mujhe|ye|yeh|itna|phir|fir|to) )q`, "kyun"],
  ["ku+n?|kyo+n?|kyou|kyn|kiu+n?|kiyu+n?|kyu{2,}n?", "kyun"],
  [String.raw`(?:ky|kia)(?= (?:h|he|hai|kar|kr|ho|hoga|chahiye|matlab)(?!${edge}))`, "kya"],
  ["kese|kse", "kaise"],
  ["ktn([aei])", "kitn$1"],
  ["kb", "kab"],
  [String.raw`kon(?= (?:h|he|hai|hain|ho|bol|baat|si|sa|se)(?!${edge}))`, "kaun"],
  [String.raw`(?<=[\p{L}\p{M}] )h`, "hai"],
  ["nhi|nhin|nhii|nhe", "nahi"],
  ["mje|mjhe|muje", "mujhe"],
  ["ap", "aap"],
  ["apk([aeio])", "aapk$1"],
  ["aplog|ap log", "aap log"],
  ["tm", "tum"],
  ["phle|phele|pehele", "pehle"],
  ["kr", "kar"],
  [
    String.raw`kr((?:n[aei]|t[aei]|o|u|un|do|du|dun|de|di|ke|oge|ega|egi|enge|unga|ungi|iye|ein|wa\p{L}*))`,
    "kar$1",
  ],
  [String.raw`pu+c+h+(\p{L}*)`, "pooch$1"],
  ["rh([aei])", "rah$1"],
  [String.raw`bt(a\p{L}*)`, "bat$1"],
];

const all = [...english, ...spanish, ...hindi];
const asWords = (short: string): string => `(?<!${edge})(?:${short})(?!${edge})`;

/** Most messages have none of these, and are looked through but once. */
const anyShort = pattern(all.map(([short]) => asWords(short)).join("|"));
const each = all.map(([short, whole]) => [pattern(asWords(short), "g"), whole] as const);

/** The text with its chat spellings written out; what is no such spelling stays as it is. */
export const writtenOut = rememberedLast(
  (text: string) => text,
  (text) =>
    anyShort.test(text)
      ? each.reduce((said, [short, whole]) => said.replaceAll(short, whole), text)
      : text,
);
