/** Devanagari read into Latin letters, so that Hindi in both scripts meets in one spelling. */

const consonants = new Map<string, string>(
  Object.entries({
    क: "k",
    ख: "kh",
    ग: "g",
    घ: "gh",
    ङ: "n",
    च: "ch",
    छ: "chh",
    ज: "j",
    झ: "jh",
    ञ: "n",
    ट: "t",
    ठ: "th",
    ड: "d",
    ढ: "dh",
    ण: "n",
    त: "t",
    थ: "th",
    द: "d",
    ध: "dh",
    न: "n",
    प: "p",
    फ: "ph",
    ब: "b",
    भ: "bh",
    म: "m",
    य: "y",
    र: "r",
    ल: "l",
    व: "v",
    श: "sh",
    ष: "sh",
    स: "s",
    ह: "h",
    ळ: "l",
    क़: "q",
    ख़: "kh",
    ग़: "g",
    ज़: "z",
    ड़: "r",
    ढ़: "rh",
    फ़: "f",
  }),
);
const vowels = new Map<string, string>(
  Object.entries({
    अ: "a",
    आ: "aa",
    इ: "i",
    ई: "ee",
    उ: "u",
    ऊ: "oo",
    ऋ: "ri",
    ए: "e",
    ऐ: "ai",
    ओ: "o",
    औ: "au",
    ऑ: "o",
    ऍ: "e",
  }),
);
const signs = new Map<string, string>(
  Object.entries({
    "ा": "aa",
    "ि": "i",
    "ी": "ee",
    "ु": "u",
    "ू": "oo",
    "ृ": "ri",
    "े": "e",
    "ै": "ai",
    "ो": "o",
    "ौ": "au",
    "ॉ": "o",
    "ॅ": "e",
  }),
);
const virama = "्";
const nukta = "़";
const nasals = new Set(["ं", "ँ"]);

type Syllable = { onset: string; vowel: string; inherent: boolean; nasal: boolean };

function syllables(word: string): Syllable[] {
  const found: Syllable[] = [];
  for (const char of word) {
    const last = found.at(-1);
    const onset = consonants.get(char);
    const alone = vowels.get(char);
    const sign = signs.get(char);
    if (onset !== undefined) {
      found.push({ onset, vowel: "a", inherent: true, nasal: false });
    } else if (alone !== undefined) {
      found.push({ onset: "", vowel: alone, inherent: false, nasal: false });
    } else if (last === undefined) {
      continue;
    } else if (sign !== undefined) {
      last.vowel = sign;
      last.inherent = false;
    } else if (char === virama) {
      last.vowel = "";
      last.inherent = false;
    } else if (char === nukta) {
      last.onset = last.onset === "j" ? "z" : last.onset === "ph" ? "f" : dotted(last.onset);
    } else if (nasals.has(char)) {
      last.nasal = true;
    }
  }
  return found;
}

const dotted = (onset: string): string =>
  onset === "d" ? "r" : onset === "dh" ? "rh" : onset === "k" ? "q" : onset;

/** Hindi does not speak the vowel of its last bare consonant, nor of one between two vowels. */
function dropSilentVowels(found: Syllable[]): void {
  const last = found.at(-1);
  if (last?.inherent === true && !last.nasal && found.length > 1) last.vowel = "";
  for (let i = found.length - 2; i > 0; i -= 1) {
    const here = found[i];
    const before = found[i - 1];
    const after = found[i + 1];
    if (here?.inherent !== true || here.nasal || !before || !after) continue;
    if (before.vowel !== "" && !before.nasal && after.vowel !== "") here.vowel = "";
  }
}

/** The word in Latin letters, as most people would type it: "नहीं" is "nahi" (nasal ends are dropped). */
export function romanise(word: string): string {
  const found = syllables(word);
  dropSilentVowels(found);
  let text = "";
  for (const [at, { onset, vowel, nasal }] of found.entries()) {
    text += onset + vowel;
    if (nasal && at < found.length - 1) text += "n";
  }
  return text.replace(/ee/g, "i").replace(/oo/g, "u").replace(/aa$/, "a");
}
