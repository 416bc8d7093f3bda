/** A language we do not write: said plainly, given to a person who finds an interpreter; stops and danger to life still count. */

import { everyPhrase, plainly } from "../../words/phrases.ts";
import type { Language, Signal, SignalName, Understood } from "../../meaning.ts";
import { say } from "../../wording/saying.ts";
import { type Reply, type Turn, noted, reply } from "../../turn/turn.ts";
import { pattern } from "../../words/pattern.ts";

type Tongue = {
  readonly name: string;
  /** Letters that no language of ours has. */
  readonly letters?: RegExp;
  /** Small words that ours do not share; two of them tell it. */
  readonly small?: RegExp;
  /** One word of these tells it alone. */
  readonly own?: RegExp;
  readonly stop: RegExp;
  readonly stopAll: RegExp;
  readonly crisis: RegExp;
  /** That a colleague finds an interpreter and answers here. */
  readonly line: string;
};

const never = /(?!)/u;

const tongues: readonly Tongue[] = [
  {
    name: "French",
    small: everyPhrase(
      "je|j'ai|vous|nous|pas|en|pouvez|suis|mais|avec|pour|votre|c'est|merci|oui|bonjour|ne|est|les|des|une|mon|ma|parle|peux|veux|comprends",
    ),
    own: everyPhrase(
      "bonjour|merci|fran[çc]ais|s'il vous pla[iî]t|parlez|arr[eê]tez|contacter|mourir",
    ),
    stop: /arr[eê]te[zr]?|d[ée]sabonn\S*|ne m'[ée]crivez plus|plus de messages/iu,
    stopAll: /(?:arr[eê]tez|ne).{0,20}contact\S*|laissez[- ]moi tranquille/iu,
    crisis: /(?:veux|vais|envie de) mourir|me (?:tuer|suicider)|en finir avec la vie/iu,
    line: "Un collègue va trouver un interprète et vous répondra ici.",
  },
  {
    name: "Portuguese",
    small: everyPhrase(
      "não|voc[êe]s?|eu|uma|meu|minha|estou|falo|com|para|mas|n[ãa]o|quero|posso|obrigad[oa]|sim|em",
    ),
    own: everyPhrase("não|obrigad[oa]|portugu[êe]s|voc[êe]s?|quero|mensagens|parem?"),
    stop: pattern(
      String.raw`(?<!\p{L})(?:parem?|sair|cancelar) (?:de )?(?:me )?(?:mandar|enviar|mensage)\S*|não me mande\S*`,
    ),
    stopAll: /(?:parem?|não).{0,20}contat\S*|me deixe\S* em paz/iu,
    crisis: /quero morrer|me matar|suic[ií]dio|acabar com (?:a minha|minha) vida/iu,
    line: "Um colega vai encontrar um intérprete e responderá aqui.",
  },
  {
    name: "Tagalog",
    small: everyPhrase(
      "po|ako|hindi|lang|nyo|ninyo|ang|mga|naman|kayo|gusto|wala|opo|salamat|ko|ng|na",
    ),
    own: everyPhrase("tagalog|maintindihan|salamat po|opo"),
    stop: /(?:i?tigil|tigilan)\S*|huwag na/iu,
    stopAll: /tigilan (?:n[iy]o|ninyo) na ako|huwag (?:n[iy]o|ninyo) na akong/iu,
    crisis: /(?:gusto|gustong).{0,12}(?:mamatay)|magpakamatay|papatayin ko ang sarili/iu,
    line: "Maghahanap ang isang kasamahan ng interpreter at sasagot siya rito.",
  },
  {
    name: "Vietnamese",
    small: everyPhrase("tôi|không|nói|tiếng|xin|của|là|và|muốn"),
    own: everyPhrase("tôi|không|tiếng"),
    letters: /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]/giu,
    stop: /dừng|ngừng|đừng (?:nhắn|gửi)/iu,
    stopAll: /(?:dừng|ngừng|đừng).{0,12}liên (?:lạc|hệ)/iu,
    crisis: /muốn chết|tự tử|tự sát/iu,
    line: "Một đồng nghiệp sẽ tìm thông dịch viên và trả lời quý vị tại đây.",
  },
  {
    name: "Haitian Creole",
    small: everyPhrase("mwen|pa|kreyòl|sèlman|nou|ou|yo|genyen|kapab|vle|tanpri|bonjou|mèsi"),
    own: everyPhrase("kreyòl|mwen|mèsi"),
    stop: /sispann|rete voye/iu,
    stopAll: /(?:sispann|pa) kontakte/iu,
    crisis: /mwen vle mouri|touye tèt/iu,
    line: "Yon kolèg ap jwenn yon entèprèt epi l ap reponn ou isit la.",
  },
  {
    name: "German",
    small: everyPhrase(
      "ich|nicht|kein|keine|und|sie|mir|bitte|mein|habe|kann|auf|das|ist|deutsch|englisch",
    ),
    own: everyPhrase("ich|nicht|deutsch"),
    stop: /aufh[öo]ren|h[öo]ren sie auf|abmelden|keine nachrichten/iu,
    stopAll: /kontaktieren sie mich nicht|lassen sie mich in ruhe/iu,
    crisis: /will sterben|umbringen|suizid|selbstmord/iu,
    line: "Eine Kollegin findet einen Dolmetscher und antwortet Ihnen hier.",
  },
  {
    name: "Polish",
    small: everyPhrase("nie|mówię|po|polsku|angielsku|jestem|proszę|się|czy|mam|chcę"),
    own: everyPhrase("mówię|polsku|angielsku|proszę|dziękuję|chcę"),
    stop: /przestańcie|proszę nie pisać|nie piszcie/iu,
    stopAll: /nie kontaktować|proszę o zaprzestanie/iu,
    crisis: /chcę umrzeć|zabić się|samobój/iu,
    line: "Nasz pracownik znajdzie tłumacza i odpowie tutaj.",
  },
  {
    name: "Chinese",
    letters: /\p{Script=Han}/gu,
    stop: /停止|退订|退訂|不要再发|不要再發|别发|別發/u,
    stopAll: /(?:别|別|不要)再?(?:联系|聯繫|联络|聯絡)/u,
    crisis: /想死|自杀|自殺|不想活|活不下去/u,
    line: "我们的同事会找一位翻译，并在这里回复您。",
  },
  {
    name: "Korean",
    letters: /\p{Script=Hangul}/gu,
    stop: /그만|중지|수신 ?거부|보내지 ?마/u,
    stopAll: /연락하지 ?마/u,
    crisis: /죽고 ?싶|자살/u,
    line: "담당자가 통역을 찾아 여기로 답해 드리겠습니다.",
  },
  {
    name: "Arabic",
    letters: /\p{Script=Arabic}/gu,
    stop: /توقف|أوقف|لا ترسل/u,
    stopAll: /لا تتصل|توقف.{0,10}التواصل/u,
    crisis: /أموت|انتحار|أنتحر|أقتل نفسي/u,
    line: "سيجد زميل لنا مترجمًا وسيرد عليك هنا.",
  },
  {
    name: "Russian",
    letters: /\p{Script=Cyrillic}/gu,
    stop: /стоп|не пишите|прекратите|отписаться/iu,
    stopAll: /не (?:связывайтесь|звоните и не пишите)|не беспокойте/iu,
    crisis: /хочу умереть|покончить с собой|самоуби/iu,
    line: "Наш сотрудник найдёт переводчика и ответит вам здесь.",
  },
  ...(
    [
      ["Tamil", /\p{Script=Tamil}/gu],
      ["Bengali", /\p{Script=Bengali}/gu],
      ["Punjabi", /\p{Script=Gurmukhi}/gu],
      ["Telugu", /\p{Script=Telugu}/gu],
      ["Gujarati", /\p{Script=Gujarati}/gu],
      ["Kannada", /\p{Script=Kannada}/gu],
      ["Malayalam", /\p{Script=Malayalam}/gu],
      ["Japanese", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
      [
        "another language",
        /[\p{Script=Thai}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Ethiopic}]/gu,
      ],
    ] as const
  ).map(([name, letters]) => ({
    name,
    letters,
    stop: never,
    stopAll: never,
    crisis: never,
    line: "",
  })),
];

/** Words of Latin letters and of others that only look like them. */
const mixedWords =
  /[\p{L}\p{M}]*(?:\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin})[\p{L}\p{M}]*/gu;
const mostRead = 600;
const lettersNeeded = 2;

/** So many letters of a script, in part of the words, tell a language; a name in it does not. */
function hasLetters(text: string, { letters }: Tongue): boolean {
  if (letters === undefined) return false;
  if (text.search(letters) < 0) return false;
  // Letters of ours among them are a disguise of our words.
  const read = text.replace(mixedWords, " ");
  const own = read.match(letters)?.length ?? 0;
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  return own >= lettersNeeded && own * 8 >= all;
}

function hasWords(text: string, { small, own }: Tongue): boolean {
  const found = new Set((small === undefined ? [] : (text.match(small) ?? [])).map(lower));
  const telling = own === undefined ? 0 : (text.match(own)?.length ?? 0);
  const count = text.match(/[\p{L}\p{M}']+/gu)?.length ?? 0;
  const several = telling > 0 || found.size >= leastSmall;
  return several && (found.size + telling) * 4 >= count;
}
const leastSmall = 3;
const lower = (word: string): string => word.toLowerCase();

const named =
  "french|portuguese|tagalog|filipino|mandarin|cantonese|chinese|arabic|vietnamese|russian|ukrainian|korean|haitian|creole|german|polish|urdu|punjabi|tamil|bengali|telugu|gujarati|somali|farsi|japanese|italian|romanian|turkish";
/** "Do you speak French?", "only Mandarin", "in Polish please". */
const askedFor = pattern(
  `(?<!\\p{L})(?:(?:speak|write|reply|answer|read|know)(?: me)?(?: only| just| any| some| a bit of)?(?: in)?|only(?: in)?|in(?= \\p{L}+ (?:please|pls|only))) (${named})(?!\\p{L})`,
);

/** The language of the message, or the one asked for, where it is none of ours; null: ours, or unknown. */
export function otherTongue(message: string, language: Understood["language"]): Tongue | null {
  const text = plainly(message, mostRead);
  const byLetters = tongues.find((tongue) => hasLetters(text, tongue));
  if (byLetters !== undefined) return byLetters;
  const isHindi = language === "hi-Latn" || language === "hi";
  // Danger to life and a stop are told by their own words, whatever the rest was taken for.
  const bySelf =
    isHindi || language === null
      ? tongues.find(({ crisis, stopAll }) => crisis.test(text) || stopAll.test(text))
      : undefined;
  if (bySelf !== undefined) return bySelf;
  const byWords = isHindi ? undefined : tongues.find((tongue) => hasWords(text, tongue));
  if (byWords !== undefined) return byWords;
  const asked = askedFor.exec(text)?.[1];
  if (asked === undefined) return null;
  const known = tongues.find(({ name }) => name.toLowerCase().endsWith(asked.toLowerCase()));
  const unknown = { name: asked, stop: never, stopAll: never, crisis: never, line: "" };
  return known ?? unknown;
}

const sure = 0.95;
const kept: ReadonlySet<SignalName> = new Set<SignalName>([
  "crisis",
  "stop_channel",
  "stop_contact",
]);
const sureEnough = 0.85;

/** What we can hear of it: danger to life and a stop; nothing else is guessed. */
export function heardIn(tongue: Tongue, understood: Understood, text: string): Understood {
  const told = (name: SignalName): Signal => ({
    name,
    confidence: sure,
    quote: text.slice(0, 200),
  });
  const own: SignalName[] = [
    ...(tongue.crisis.test(text) ? (["crisis"] as const) : []),
    ...(tongue.stopAll.test(text)
      ? (["stop_contact"] as const)
      : tongue.stop.test(text)
        ? (["stop_channel"] as const)
        : []),
  ];
  const others = understood.signals.filter(
    ({ name, confidence }) => kept.has(name) && confidence >= sureEnough && !own.includes(name),
  );
  return {
    language: null,
    signals: [...own.map(told), ...others],
    intents: [{ name: "unclear", confidence: 1 }],
    values: [],
  };
}

const ourLanguages: { readonly [language in Language]: string } = {
  en: "English, Spanish or Hindi",
  es: "inglés, español o hindi",
  hi: "अंग्रेज़ी, स्पेनिश या हिंदी",
  "hi-Latn": "English, Spanish ya Hindi",
};

const interpreterNoted = "interpreter";

/** In which languages we write, in theirs too where we can, and who takes over; null: it is one of ours. */
export function inOtherTongue(turn: Turn): Reply | null {
  const { conversation, understood, text } = turn;
  const tongue = otherTongue(text, understood.language);
  if (tongue === null || conversation.notes.includes(interpreterNoted)) return null;
  // A text message has no room for letters that ours are not written in.
  const line = conversation.channel === "sms" ? "" : tongue.line;
  const ours = ourLanguages[conversation.language];
  return reply({
    say: [
      line === "" ? say("other-language", { ours }) : say("other-language-too", { ours, line }),
    ],
    change: { notes: noted(conversation.notes, interpreterNoted) },
    handOver: `needs an interpreter: ${tongue.name}`,
    disposition: "handed-over",
  });
}
