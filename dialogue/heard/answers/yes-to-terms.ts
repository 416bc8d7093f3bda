/** A yes to terms that lie on the table: plain, or with remarks around it that add no condition, question, figure or wish. */

import { pattern } from "../../words/pattern.ts";
import { plainly } from "../../words/phrases.ts";
import { asks, beside, honours, isPlainYes, yeses } from "./plain-yes.ts";
import { eachOf, readThrough, sayings, wordsAlone } from "../pieces.ts";
import { agreedAtHome } from "./asked-at-home.ts";
import { agreeing, conceded, courtesies, hards, meanwhile, turns } from "./yes-remarks.ts";

/** "Y" is and; "do" and "na" mean something only where they stand. */
const elsewhere: ReadonlySet<string> = new Set(["y", "na", "ना", "do", "दो", "so", "like", "want"]);
const wordsOfYes = [...yeses]
  .filter((word) => !elsewhere.has(word) && !honours.has(word))
  .join(" ");
const wordsBeside = [...beside].filter((word) => !elsewhere.has(word)).join(" ");

const kinds = {
  yes: [...sayings(`${eachOf(wordsOfYes)}\n^ji`), ...agreeing],
  beside: [
    ...sayings(eachOf(wordsBeside)),
    ...courtesies,
    ...conceded,
    ...meanwhile,
    ...agreedAtHome,
  ],
  /** "But", and what is hard: a yes comes behind it. */
  turn: [...hards, ...turns],
} as const;

type Standing = "nothing" | "agreed" | "left-open";

const standing = (before: Standing, kind: keyof typeof kinds): Standing =>
  kind === "yes" ? "agreed" : kind === "turn" ? "left-open" : before;

/** "Dele si puedo": if, and no yes; "na karo": they are not to do it. */
const conditional = pattern(
  String.raw`(?<!(?:ese|este|el|un|del|de) )(?<!\p{L})(?:pago|hago|doy|acepto|cumplo|pongo|tomo|dele|hagalo|h[aá]galo|p[oó]ngalo|hagale|h[aá]gale) si (?!se[nñ]or|por|gracias|porfa|quiero|acepto)\p{L}|(?<!\p{L})(?:na|mat) (?:kar|lag|ban|rakh|ho)|(?:ना|मत) (?:कर|लग|बन|रख|हो)`,
);

/** "Ya lo hable con mi esposa": already, and no "yeah". */
const already =
  /\bya (?=(?:l[oea] )?(?:hable|platique|consulte|comente|pregunte|platikue|konsulte) )/gu;

/** True for a yes with which they agree to what lies there, whatever they say of it. */
export function agreesToTerms(text: string): boolean {
  const said = plainly(text).toLowerCase();
  if (conditional.test(said) || asks.test(said.replace(/^[^\p{L}]+/u, ""))) return false;
  if (isPlainYes(text)) return true;
  const words = wordsAlone(text);
  return (
    words !== null &&
    readThrough(words.replaceAll(already, ""), kinds, "nothing", standing).has("agreed")
  );
}
