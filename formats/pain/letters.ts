/** Letters that every SEPA bank takes: Latin without accents, Greek and Bulgarian written in Latin. */

import { folded } from "../fixed/field.ts";

const pairs = (from: string, to: string): readonly (readonly [string, string])[] => {
  const letters = Array.from(from);
  return to.split(" ").map((latin, at) => [letters[at] ?? "", latin] as const);
};

/** As the European Payments Council's best practices for extended character sets have them (EPC217-08). */
const capitals: ReadonlyMap<string, string> = new Map([
  ...pairs("ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ", "A V G D E Z I TH I K L M N X O P R S T Y F CH PS O"),
  ...pairs(
    "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯ",
    "A B V G D E ZH Z I Y K L M N O P R S T U F H TS CH SH SHT A Y YU YA",
  ),
]);

/** "Жана" to "Zhana": as its letter was, so its first Latin one is. */
function inLatin(letter: string): string {
  const bare = letter.normalize("NFD").replaceAll(/\p{M}/gu, "");
  const whole = capitals.get(letter.toUpperCase()) ?? capitals.get(bare.toUpperCase());
  if (whole === undefined) return letter;
  const isCapital = letter !== letter.toLowerCase();
  return isCapital ? whole.charAt(0) + whole.slice(1).toLowerCase() : whole.toLowerCase();
}

/** Words as every SEPA bank prints them; what has no Latin letter becomes a full stop. */
export const sepaText = (text: string, most: number): string =>
  folded(
    text
      .replaceAll("&", "+")
      .replaceAll(/(?<=[οόΟΌ])[υύ]/gu, "u")
      .replaceAll(/[\p{Script=Greek}\p{Script=Cyrillic}]/gu, inLatin),
  )
    .replaceAll(/[^A-Za-z0-9+?/:().,' -]/g, ".")
    .slice(0, most)
    .trim();
