/** How long a message may be on each channel, and how its length is counted. */

import type { ChannelName } from "../meaning.ts";

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
  [...text].every((letter) => gsm.has(letter) || gsmExtension.has(letter));

/**
 * Two parts of a text message in GSM (2 x 153 letters), four in UCS-2 (4 x 67 units): a name with one
 * letter outside GSM makes the whole message UCS-2, and the words are the same.
 */
const smsLimit = { gsm: 306, ucs2: 268 } as const;

const limits: { readonly [channel in Exclude<ChannelName, "sms">]: number } = {
  whatsapp: 1024,
  webchat: 1000,
  voice: 900,
  email: 4000,
  post: 6000,
};

/** Units of the channel that the words take, and how many they may take. */
export function lengthOn(
  channel: ChannelName,
  text: string,
): { readonly length: number; readonly limit: number } {
  if (channel !== "sms") return { length: text.length, limit: limits[channel] };
  if (!isGsm(text)) return { length: text.length, limit: smsLimit.ucs2 };
  const doubled = [...text].filter((letter) => gsmExtension.has(letter)).length;
  return { length: text.length + doubled, limit: smsLimit.gsm };
}

const folds: readonly (readonly [RegExp, string])[] = [
  [/₹\s?/g, "Rs "],
  [/[‘’]/g, "'"],
  [/[“”]/g, '"'],
  [/[–—]/g, "-"],
  [/…/g, "..."],
  [/á/g, "a"],
  [/í/g, "i"],
  [/ó/g, "o"],
  [/ú/g, "u"],
  [/Á/g, "A"],
  [/Í/g, "I"],
  [/Ó/g, "O"],
  [/Ú/g, "U"],
];

/** The same words in letters that a text message carries cheaply, as is the custom in Spanish. */
export const folded = (text: string): string =>
  folds.reduce((said, [letter, plain]) => said.replace(letter, plain), text);
