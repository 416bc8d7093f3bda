/** Card numbers typed into a talk: neither stored nor answered with anything but where one pays safely. */

import { pattern } from "../words/pattern.ts";

/** What stands where a card number was written. */
export const cardMark = "[card number]";
const codeMark = "[code]";

/** Digits of any script, with what people put between them; grouped or not. */
const runs = /(?<!\p{Nd})\p{Nd}(?:[\s.,_/•-]{0,3}\p{Nd}){12,18}(?!\p{Nd})/gu;
const codes = pattern(
  String.raw`\b(cvv2?|cvc2?|csc|cid|pin|otp)(\D{0,6})\p{Nd}{3,8}(?!\p{Nd})`,
  "g",
);

const zero = 0x0966; // Devanagari digits stand in a row from here
const digitsOf = (text: string): string =>
  Array.from(text.normalize("NFKC"), (letter) => {
    const code = letter.charCodeAt(0) - zero;
    return code >= 0 && code <= 9 ? String(code) : letter;
  })
    .join("")
    .replace(/\D/g, "");

/** The check digit and the first digit of card numbers (ISO/IEC 7812). */
function isCard(run: string): boolean {
  const digits = digitsOf(run);
  const sum = Array.from(digits)
    .reverse()
    .map(Number)
    .map((digit, n) => (n % 2 === 0 ? digit : digit * 2))
    .reduce((total, digit) => total + (digit > 9 ? digit - 9 : digit), 0);
  return /^[2-6]/.test(digits) && sum % 10 === 0;
}

/** The same text with a mark for each card number, and for the code that was said beside it. */
export function withoutCardNumbers(text: string): string {
  const masked = text.replace(runs, (run) => (isCard(run) ? cardMark : run));
  return masked === text ? text : masked.replace(codes, `$1$2${codeMark}`);
}
