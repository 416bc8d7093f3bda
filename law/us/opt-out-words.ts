/** Words that ask to stop: the per-se words of 47 CFR 64.1200(a)(10) and their like. */

import type { HistoryEntry } from "../facts/past.ts";
import type { Channel } from "../facts/words.ts";
import { electronicChannels } from "../matter.ts";

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

const request =
  /\b(?:stop|quit|cease|no more|do not|don'?t|dont|never|remove me|unsubscribe|opt(?:ing)?[ -]?out|take me off|leave me alone|no me|deje|dejen|ya no)\b.{0,40}\b(?:text\w*|call\w*|contact\w*|messag\w*|mail\w*|e-?mail\w*|sms|list|llam\w*|mensaj\w*|escrib\w*)\b|^\s*(?:remove me|leave me alone|take me off)/iu;

const media: readonly (readonly [RegExp, readonly Channel[]])[] = [
  [/\b(?:call\w*|phon\w+|ring|ringing|voicemails?|llam\w*)\b/iu, ["phoneCall"]],
  [/\b(?:text\w*|sms)\b/iu, ["sms"]],
  [/\be-?mail\w*|\bcorreos?\b/iu, ["email"]],
  [/\b(?:letters?|mailing|mail|cartas?)\b(?!\w)/iu, ["letter"]],
  [/\b(?:contact\w*|leave me alone|harass\w*|bother\w*)\b/iu, ["phoneCall", ...electronicChannels]],
];

/** The media a request to stop names, or else the one it came by; "contact" is all but letters (J-4). */
export function mediaRefused({ text, channel }: HistoryEntry): readonly Channel[] {
  const named = text === null ? [] : media.filter(([word]) => word.test(text));
  return named.length === 0 ? [channel] : [...new Set(named.flatMap(([, channels]) => channels))];
}

const work =
  /\b(?:at (?:my |the )?(?:work|job|office|workplace)|work (?:line|number|phone|e-?mail))\b/iu;

/** The request is about the place of work alone. */
export const aboutWork = ({ text }: HistoryEntry): boolean => text !== null && work.test(text);

/** A reasonable person would read it as a request to stop. */
export const readsAsStop = (text: string): boolean => isOptOutWord(text) || request.test(text);

const again = /^[^\p{L}]*(?:start|unstop|resume|opt[ -]?in|subscribe)[^\p{L}]*$/iu;

/** An inbound message that takes a stop back. */
export const asksToResume = ({ meaning, text }: HistoryEntry): boolean =>
  meaning === "resumeRequest" || (meaning === "notRead" && text !== null && again.test(text));

/** An inbound message that asks to stop, as understood upstream or, if nobody did, as it reads. */
export const asksToStop = ({ meaning, text }: HistoryEntry): boolean =>
  meaning === "stopRequest" || (meaning === "notRead" && text !== null && readsAsStop(text));
