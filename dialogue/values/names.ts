/** The name of the person who writes, where they give it. */

import { type Desk, set, wordAt, wording } from "./desk.ts";

/** Words that lead to a name, and whether the name must then be written with a capital. */
const leads: readonly { readonly words: readonly string[]; readonly sure: boolean }[] = [
  { words: ["my", "name", "is"], sure: true },
  { words: ["my", "names"], sure: true },
  { words: ["me", "llamo"], sure: true },
  { words: ["mi", "nombre", "es"], sure: true },
  { words: ["mera", "naam"], sure: true },
  { words: ["meraa", "naam"], sure: true },
  { words: ["this", "is"], sure: false },
  { words: ["i", "am"], sure: false },
  { words: ["im"], sure: false },
  { words: ["soy"], sure: false },
  { words: ["habla"], sure: false },
];

const leadWords = new Set(leads.map(({ words }) => words[0] ?? ""));

const notNames =
  set(`a an the and not no is in on at from to of calling here hai he hu but i my mr mrs ms his her
  urgent about y no de del la el ya un una his her their your unki uska it for wrong nahi bol who what sorry
  also so very really just still only done with deployed based army navy english spanish hindi aur
  i'm im ok okay yes bankrupt chapter iva harassment legal stepchange payplan unacceptable`);
const capital = /^\p{Lu}/u;
const devanagari = /^[\u0900-\u097f]/;

function nameAt(desk: Desk, start: number, sure: boolean): number {
  let at = start;
  while (at < desk.words.length && at < start + 3) {
    const word = desk.words[at];
    const raw = desk.text.slice(word?.start, word?.end);
    if (!word || word.kind !== "word" || (at > start && word.opens) || notNames.has(word.word))
      break;
    const fits = capital.test(raw) || (sure && (devanagari.test(raw) || at < start + 2));
    if (!fits || (raw.length > 3 && raw === raw.toUpperCase() && !sure && !devanagari.test(raw)))
      break;
    at += 1;
  }
  return at;
}

/** Reads a name after "my name is", "soy", "mera naam". Other people's names are none. */
export function readNames(desk: Desk): void {
  for (let at = 0; at < desk.words.length; at += 1) {
    if (!leadWords.has(wordAt(desk, at))) continue;
    const lead = leads.find(({ words }) => words.every((word, i) => wordAt(desk, at + i) === word));
    if (!lead) continue;
    const from = at + lead.words.length;
    const to = nameAt(desk, from, lead.sure);
    const kin = /^(?:his|her|su|unki|uska)$/.test(wordAt(desk, from));
    if (to === from || kin || (wordAt(desk, to) === "s" && !lead.sure)) continue;
    const name = wording(desk, from, to);
    if (!/['\u2019]s$/.test(name)) desk.values.push({ kind: "name", value: name, text: name });
    return;
  }
}
