/** Words that ask to stop: the per-se words of 47 CFR 64.1200(a)(10) and their like. */

import type { HistoryEntry } from "./facts/past.ts";
import type { Channel } from "./facts/words.ts";
import { electronicChannels } from "./matter.ts";

/** The words of the rule, then those the engine accepts beside them. */
export const perSeWords: readonly string[] = [
  "stop",
  "quit",
  "end",
  "revoke",
  "opt out",
  "cancel",
  "unsubscribe",
];
const alike: readonly string[] = [
  "optout",
  "opt-out",
  "stopall",
  "stop all",
  "alto",
  "parar",
  "pare",
  "detener",
  "cancelar",
  "baja",
  "arret",
  "arrêt",
];
const words: ReadonlySet<string> = new Set([...perSeWords, ...alike]);

/** The message is one of the per-se words, in any case and with any punctuation around it. */
export function isOptOutWord(text: string): boolean {
  const bare = text
    .toLowerCase()
    .replace(/[^\p{L}\s-]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return (
    words.has(bare) || words.has(bare.replace(/^(?:please|pls|por favor) | (?:please|pls)$/g, ""))
  );
}

const contacting =
  "(?:call|text|contact|messag|mail|e-?mail|phon|ring|writ|send|reach|bother|harass|spam)\\w*";
const contacts = "(?:calls?|texts?|messages?|e-?mails?|letters?|sms|contacts?|voicemails?)";

/** How people ask to be left alone, in words of their own. */
const requests: readonly RegExp[] = [
  `\\b(?:do not|don'?t|never)\\s+(?:ever\\s+|please\\s+)?${contacting}`,
  `\\b(?:do not|don'?t)\\s+want\\s+(?:\\w+\\s+){0,4}?(?:${contacting}|${contacts}\\b)`,
  `\\b(?:stop|quit|cease)\\s+(?:\\w+\\s+){0,2}?(?:${contacting}|${contacts}\\b)`,
  `\\bno more\\s+(?:\\w+\\s+){0,2}?${contacts}\\b`,
  "\\b(?:take me off|remove me|leave me alone|go away|unsubscribe|opt(?:ing)?[ -]?out)\\b",
  "\\b(?:remove|delete|lose|forget) my (?:number|name|e-?mail|address)\\b",
  "\\bno (?:me|nos) (?:llam|escrib|mand|env|contact)\\w*|\\b(?:deje|dejen|deja|ya no)\\b.{0,20}\\b(?:llam|escrib|mand|env|contact|mensaj)\\w*",
  "^\\W*(?:(?:please|pls|ok|okay|just|hey)\\W+)*(?:stop|quit|enough|no more)(?:\\W+(?:it|this|that|now|already|please|pls|all|thanks|everything))*\\W*$",
].map((pattern) => new RegExp(pattern, "iu"));

const wrong = /\bwrong (?:number|person|guy|phone)\b/iu;

/** Says that the number is not the consumer's: it is left alone, other numbers are not. */
export const saysWrongNumber = ({ meaning, text }: HistoryEntry): boolean =>
  meaning === "notRead" && text !== null && wrong.test(text);

const media: readonly (readonly [RegExp, readonly Channel[]])[] = [
  [/\b(?:call\w*|phon\w+|ring|ringing|voicemails?|llam\w*)\b/iu, ["phoneCall"]],
  [/\b(?:text\w*|sms)\b/iu, ["sms"]],
  [/\be-?mail\w*|\bcorreos?\b/iu, ["email"]],
  [/\b(?:letters?|mailing|mail|cartas?)\b(?!\w)/iu, ["letter"]],
  [/\b(?:contact\w*|leave me alone|harass\w*|bother\w*)\b/iu, ["phoneCall", ...electronicChannels]],
];

/** What a request to stop leaves open: "text me instead", "e-mail is fine". */
const instead =
  /\b(?:\w+\s+(?:to\s+)?me\s+instead|instead\b.*|(?:only|just|rather)\s+\w+\s+me|\S+\s+(?:is|are)\s+(?:fine|ok|okay|better))\b/giu;

/** The media a request to stop names, or else the one it came by; "contact" is all but letters (J-4). */
export function mediaRefused({ text, channel }: HistoryEntry): readonly Channel[] {
  const refused = text?.replace(instead, " ") ?? "";
  const named = media.filter(([word]) => word.test(refused));
  return named.length === 0 ? [channel] : [...new Set(named.flatMap(([, channels]) => channels))];
}

const work =
  /\b(?:at (?:my |the )?(?:work|job|office|workplace)|work (?:line|number|phone|e-?mail))\b/iu;

/** The request is about the place of work alone. */
export const aboutWork = ({ text }: HistoryEntry): boolean => text !== null && work.test(text);

/** A reasonable person would read it as a request to stop. */
export const readsAsStop = (text: string): boolean =>
  isOptOutWord(text) || requests.some((request) => request.test(text));

const again = /^[^\p{L}]*(?:start|unstop|resume|opt[ -]?in|subscribe)[^\p{L}]*$/iu;

/** An inbound message that takes a stop back. */
export const asksToResume = ({ meaning, text }: HistoryEntry): boolean =>
  meaning === "resumeRequest" || (meaning === "notRead" && text !== null && again.test(text));

/** An inbound message that asks to stop, as understood upstream or, if nobody did, as it reads. */
export const asksToStop = ({ meaning, text }: HistoryEntry): boolean =>
  meaning === "stopRequest" || (meaning === "notRead" && text !== null && readsAsStop(text));
