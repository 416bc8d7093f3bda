/** What an answer to "for how many has it to do?" is not: nobody named in it writes to us, and nothing in it contests a debt. */

import type { Conversation, Known } from "../../conversation.ts";
import { phrases, plainly } from "../../words/phrases.ts";
import type { Signal, SignalName, Understood } from "../../meaning.ts";
import { claimsPlainly } from "./beside-answers.ts";
import { householdAnew, householdTold } from "../household/children.ts";
import { askedLine, noAnswers } from "../questions.ts";
import { householdWords } from "../household/household.ts";
import { asksWhoCounts } from "../household/who-counts.ts";

const mostRead = 300;

/** "I'm 15", "I'm her son", "soy su hija", "main unka beta hoon": of whoever writes. */
export const ofWriter = phrases(String.raw`
  i(?:'?m| am)(?: only| just| still)? (?:(?:\d|1[0-7])(?: (?:years?|yrs?))?(?! (?:kids?|adults?|of|people))|a (?:kid|child|minor|teenager)|under ?age|(?:his|her|their|the|maria'?s?) (?:son|daughter|kid|child|wife|husband|mom|mum|mother|dad|father|brother|sister|partner|girlfriend|boyfriend|roommate|friend))|this is (?:his|her|their) \p{L}+|(?:he|she)(?:'?s| is) (?:not (?:here|home|in)|at work|asleep)|i(?:'?m| am) not (?:her|him|them|maria|the (?:right )?person)|wrong (?:person|number)
  (?:tengo|apenas tengo|s[oó]lo tengo) (?:\d|1[0-7]) a[nñ]os|soy (?:menor|un ni[nñ]o|una ni[nñ]a)|soy (?:su|la|el) (?:hij[oa]|espos[oa]|marido|mujer|herman[oa]|mam[aá]|pap[aá]|madre|padre|pareja|novi[oa]|niet[oa]|amig[oa]) ?(?:de\p{L}*)?|(?:ella|[eé]l) no est[aá]|no soy (?:ella|[eé]l|maria|esa persona)|n[uú]mero equivocado
  (?:main|mai|mein) (?:to |abhi |sirf )*(?:\d|1[0-7]) (?:saal|sal|varsh) k[ai] (?:hu+n?|hoo?n)|(?:main|mai) (?:to |abhi )*(?:bachch?[ai]|bacch[ai]|nabalig|minor) (?:hu+n?|hoo?n)|(?:main|mai) (?:unk[aei]|usk[aei]|ink[aei]|isk[aei]|maria k[aei]) \p{L}+ (?:hu+n?|hoo?n|bol)|(?:woh?|ve) (?:ghar (?:pe|par|me) )?(?:nahi+n?|nhi) (?:hai|hain)|galat number
  मैं (?:तो |अभी |सिर्फ़? )*(?:[0-9]|1[0-7]) (?:साल|वर्ष) क[ाी] (?:हूँ|हूं|हु)|मैं (?:तो |अभी )*(?:बच्च[ाी]|नाबालिग़?) (?:हूँ|हूं)|मैं (?:उनक[ाेी]|उसक[ाेी]|इनक[ाेी]|इसक[ाेी]) [\p{L}\p{M}]+ (?:हूँ|हूं|बोल)|(?:वो|वह|वे) (?:घर (?:पर|पे) )?नहीं (?:है|हैं)|ग़?लत नंबर
`);

/** Words of a danger to life: with none of them a faint guess at it in such an answer is none. */
const ofDanger = phrases(String.raw`
  (?:di(?:e|ed|es|ing)|dead|dying|kill\p{L}*|suicid\p{L}*|end (?:it|my|this|things)|no (?:point|reason|hope|way out)|(?:can'?t|cannot|can not) (?:go on|take|cope|do this|live)|giv(?:e|ing) up|hurt\p{L}*|harm\p{L}*|better off|overdos\p{L}*|pills|hopeless|not worth|anymore|any more)
  (?:mor(?:ir\p{L}*|ime)|muert\p{L}*|muero|matar\p{L}*|suicid\p{L}*|acabar con|quitarme|no (?:puedo|aguanto) m[aá]s|ya no (?:quiero|puedo|aguanto)|sin esperanza|rendir\p{L}*|pastillas)
  (?:mar(?:na|ne|u+|oon|jau\p{L}*|jaa\p{L}*)?|mar ja\p{L}*|jaan|jaa?n de\p{L}*|suicide|khudkushi|aatmahatya|atmahatya|jeen[aei]|jina|zindagi|jindagi|zeher|zahar|khatam|himmat|umeed nahi)
  (?:मर[\p{L}\p{M}]*|जान|सुसाइड|ख़?ुदकुशी|आत्महत्या|जीन[\p{M}]*|ज़?िंदगी|ज़?हर|ख़?त्म|हिम्मत|उम्मीद)
`);

/** What is hard in a life: told in these words it is heard, and a list of those at home is none of it. */
const ofHardLife = phrases(String.raw`
  (?:sick|ill|illness|disab\p{L}*|cancer|hospital\p{L}*|surgery|stroke|died|dead|death|passed(?: away)?|lost|losing|laid off|fired|let go|unemploy\p{L}*|abus\p{L}*|violen\p{L}*|depress\p{L}*|anxi\p{L}*|homeless|evict\p{L}*|starv\p{L}*|hungry|struggl\p{L}*|scared|afraid|carer|special needs|autis\p{L}*|dementia|jail|prison|fled|shelter)
  (?:enferm\p{L}*|discapac\p{L}*|c[aá]ncer|hospital\p{L}*|cirug[ií]a|muri[oó]|fallec\p{L}*|muert\p{L}*|perd[ií]\p{L}*|despid\p{L}*|desemple\p{L}*|sin trabajo|abus\p{L}*|violen\p{L}*|depres\p{L}*|ansiedad|desaloj\p{L}*|hambre|miedo|autis\p{L}*|c[aá]rcel|albergue|luto)
  (?:bimaa?r\p{L}*|beemaar\p{L}*|viklaang|apahij|cancer|hospital|aspatal|operation|guzar\p{L}*|gujar\p{L}*|mar ga\p{L}*|chal bas\p{L}*|maut|dehant|naukri|job|berozgaar\p{L}*|maar\p{L}*|hinsa|depress\p{L}*|bhookh\p{L}*|dar\p{L}*|jail)
  (?:बीमार[\p{L}\p{M}]*|विकलांग|दिव्यांग|कैंसर|अस्पताल|हॉस्पिटल|ऑपरेशन|गुज़?र[\p{L}\p{M}]*|मर ग[\p{L}\p{M}]*|चल बस[\p{L}\p{M}]*|मौत|देहांत|नौकरी|जॉब|बेरोज़?गार[\p{L}\p{M}]*|मार[\p{L}\p{M}]*|हिंसा|डिप्रेशन|भूख[\p{L}\p{M}]*|डर[\p{L}\p{M}]*|जेल)
`);

/** Of when and how we write: "only at weekends" beside it may be of that. */
const ofContact = phrases(String.raw`
  call(?:s|ed|ing)?|text(?:s|ed|ing)?|messag\p{L}*|contact\p{L}*|writ\p{L}*|phon\p{L}*|ring|stop|not now|busy|later
  llam\p{L}*|mensaj\p{L}*|escrib\p{L}*|contact\p{L}*|marc(?:ar|que|a)\p{L}*|ahora no|ocupad[oa]|despu[eé]s|luego
  (?:phone|call|msg|message|mat|baad|abhi nahi|busy) ?\p{L}*|फोन|फ़ोन|कॉल|मैसेज|मत|बाद में|अभी नहीं|बिज़ी
`);

const ofOthers: ReadonlySet<SignalName> = new Set<SignalName>(["minor", "third_party"]);
const ofClaims: ReadonlySet<SignalName> = new Set<SignalName>([
  "dispute",
  "request_proof",
  "suspects_scam",
]);
const ofLife: ReadonlySet<SignalName> = new Set<SignalName>(["vulnerable", "hardship"]);

/** So sure we must be of a claim without its words, of what is hard, and of a danger to life. */
const sureOfClaim = 0.9;
const sureOfLife = 0.8;
const sureOfDanger = 0.6;

function stands({ name, confidence }: Signal, text: string): boolean {
  const said = plainly(text, mostRead);
  if (ofOthers.has(name)) return ofWriter.test(said);
  if (ofClaims.has(name)) return confidence >= sureOfClaim || claimsPlainly(text);
  if (ofLife.has(name)) return confidence >= sureOfLife || ofHardLife.test(said);
  return name !== "crisis" || confidence >= sureOfDanger || ofDanger.test(said);
}

/** The message as it is meant where the household is asked for, or was told and is told anew. */
export function heardOfHousehold(
  conversation: Conversation,
  understood: Understood,
  text: string,
  known: Known,
): Understood {
  if (conversation.verification.kind !== "verified") return understood;
  const before = known.means?.(noAnswers).answers.household ?? null;
  const asked = askedLine({ conversation }) === "household";
  const answers = asked && (asksWhoCounts(text) || householdTold(conversation, text) !== null);
  const changes = householdAnew(conversation, before, text) !== null;
  if (!answers && !changes) return understood;
  const asks = asksWhoCounts(text) && !ofContact.test(plainly(text, mostRead));
  const signals = understood.signals.filter(
    (one) => stands(one, text) && !(asks && one.name === "inconvenient"),
  );
  const rest = householdWords(text);
  const values = understood.values.filter(
    ({ kind, text: said }) => (kind !== "money" && kind !== "date") || rest.includes(said),
  );
  const plain = changes && !values.some(({ kind }) => kind === "money");
  const kept = plain
    ? []
    : understood.intents.filter(
        ({ name }) =>
          !(changes && name === "correct_previous") && !(asks && name === "set_preference"),
      );
  const silent = signals.length === 0 && kept.length === 0;
  const intents = silent || plain ? [{ name: "unclear", confidence: 1 } as const] : kept;
  return { ...understood, signals, values, intents };
}
