/** How long a message may be on each channel, and how its length is counted. */

import type { ChannelName } from "../meaning.ts";
import type { Licensed } from "./licensed.ts";

/**
 * Letters of the GSM 7-bit alphabet (3GPP TS 23.038) and, counted twice, of its extension. A text
 * message with any other letter is sent as UCS-2.
 */
const gsm = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?" +
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
const gsmExtension = new Set("^{}\\[~]|€\f");

export const isGsm = (text: string): boolean =>
  Array.from(text).every((letter) => gsm.has(letter) || gsmExtension.has(letter));

/** Two parts of a text message: 2 x 153 letters of GSM, 2 x 67 units of UCS-2. */
const smsLimit = { gsm: 306, ucs2: 134 } as const;
const parts = 2;
/** For payments read back on their days, of which nothing is left out. */
const mostParts = 4;

const limits: { readonly [channel in Exclude<ChannelName, "sms">]: number } = {
  whatsapp: 1024,
  webchat: 1000,
  voice: 900,
  email: 4000,
  post: 6000,
};

export type Length = { readonly length: number; readonly limit: number };

/** Units of the channel that a text takes, and how many it may take. */
export function lengthOn(channel: ChannelName, text: string): Length {
  if (channel !== "sms") return { length: text.length, limit: limits[channel] };
  if (!isGsm(text)) return { length: text.length, limit: smsLimit.ucs2 };
  const doubled = Array.from(text).filter((letter) => gsmExtension.has(letter)).length;
  return { length: text.length + doubled, limit: smsLimit.gsm };
}

/** A name, number or link counts for so much at most: how long it is is not the words' doing. */
const longestName = 30;

/**
 * The length that is ours to keep short: without the disclosures that law adds, which cannot be
 * shortened, and without what names and links do to it: one letter of a name that GSM does not have
 * makes the whole message UCS-2, and the words are the same.
 */
export function ownLength(
  channel: ChannelName,
  text: string,
  disclosures: readonly string[],
  { facts }: Licensed,
): Length {
  const names = facts.flatMap((fact) => (fact.is === "text" ? [fact.text] : []));
  const words = names.reduce((said, name) => said.replace(name, ""), text);
  const { limit } = lengthOn(channel, words);
  const named = names.reduce((sum, name) => sum + Math.min(name.length, longestName), 0);
  const added = disclosures.reduce((sum, said) => sum + said.length + 1, 0);
  return { length: lengthOn(channel, words).length + named - added, limit };
}

/**
 * The most that may leave: where even the shortest words of payments and their days, or of terms that
 * are not as asked, are longer than two parts of a text message, up to four are taken, for what is
 * agreed is read back whole, and so is why it differs.
 */
export function mostOn(
  channel: ChannelName,
  limit: number,
  { facts }: Licensed,
  differs: boolean,
): number {
  const isList = differs || facts.some(({ is }) => is === "date");
  return channel === "sms" && isList ? (limit / parts) * mostParts : limit;
}

const folds: readonly (readonly [RegExp, string])[] = [
  [/₹\s?/g, "Rs "],
  [/[‘’]/g, "'"],
  [/[“”]/g, '"'],
  [/[–—]/g, "-"],
  [/…/g, "..."],
  [/á/g, "a"],
  // GSM has this one; beside the others that it lacks it would stand alone.
  [/é/g, "e"],
  [/í/g, "i"],
  [/ó/g, "o"],
  [/ú/g, "u"],
  [/Á/g, "A"],
  [/É/g, "E"],
  [/Í/g, "I"],
  [/Ó/g, "O"],
  [/Ú/g, "U"],
];

/** The same words in letters that a text message carries cheaply, as is the custom in Spanish. */
export const folded = (text: string): string =>
  folds.reduce((said, [letter, plain]) => said.replace(letter, plain), text);
