/** The language a person asks for. */

import type { Language } from "../meaning.ts";
import { type Desk, after, set, wordAt, wording } from "./desk.ts";

const names: ReadonlyMap<string, Language> = new Map(
  Object.entries<Language>({
    english: "en",
    ingles: "en",
    angrezi: "en",
    angreji: "en",
    angrejee: "en",
    inglish: "en",
    spanish: "es",
    espanol: "es",
    castellano: "es",
    hindi: "hi",
    hindee: "hi",
    devanagari: "hi",
    devnagri: "hi",
    devnagari: "hi",
    hinglish: "hi-Latn",
  }),
);

const notBefore = set("no not dont cant bad poor nahi my good only little");
const notAfter = set(
  "nahi nahin nhi samajh samajhti samajhta aati aata kamzor is class teacher movie film",
);
const asks =
  /^(?:in|en|speak|speaks|write|talk|habla|hable|hablar|please|por|pls|prefer|prefiero|me|mein|mai)$/;

/** True after a refusal in the same clause: "no hablo inglés". */
function refused(desk: Desk, at: number): boolean {
  for (let i = at - 1; i >= at - 3 && i >= 0 && desk.words[i]?.kind !== "sign"; i -= 1) {
    if (notBefore.has(wordAt(desk, i))) return true;
  }
  return false;
}

/** Reads the language asked for: "in Spanish please", "hindi me batao"; not "no hablo inglés". */
export function readLanguages(desk: Desk): void {
  for (let at = 0; at < desk.words.length; at += 1) {
    const language = names.get(wordAt(desk, at));
    if (language === undefined) continue;
    if (refused(desk, at) || after(desk, at + 1, 2, notAfter)) continue;
    const asked = asks.test(wordAt(desk, at - 1)) || asks.test(wordAt(desk, at + 1));
    if (!asked && desk.words.length > 3) continue;
    const text = wording(desk, at, at + 1);
    desk.values.push({ kind: "language", value: language, text });
  }
}
