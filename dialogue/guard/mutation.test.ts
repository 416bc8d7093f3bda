/** One thing changed in any template, in any language, in full or in short, is caught. */

import { type Language, languages } from "@forbear/kernel";
import { describe, expect, test } from "vitest";
import { collector, homes, sample, whole } from "../talks/samples.ts";
import { months } from "../wording/figures.ts";
import { type Worded, word } from "../wording/word.ts";
import { guard } from "./guard.ts";

const channels = ["webchat", "sms"] as const;
type Written = { readonly name: string; readonly worded: Worded; readonly passes: Reads };
type Reads = (text: string) => boolean;

/** Every template as it is written on a screen and in a text message. */
const written = (language: Language): readonly Written[] =>
  whole.flatMap((id) =>
    channels.map((channel) => {
      const requirements = ["addSubsequentDisclosure", "addOptOutNotice"];
      const to = { language, channel, requirements, collector, country: homes[language][0] };
      const worded = word([sample(id, language)], to);
      const { licensed, content, stops } = worded;
      const passes = (text: string): boolean =>
        guard(text, licensed, { language, channel, content, stops }).ok;
      return { name: `${id} on ${channel}`, worded, passes };
    }),
  );

/** Expects each change to be caught; how many there were. */
function caught(language: Language, changes: (text: string, worded: Worded) => readonly string[]) {
  let tried = 0;
  const missed: string[] = [];
  for (const { name, worded, passes } of written(language)) {
    for (const text of changes(worded.text, worded)) {
      if (text === worded.text) continue;
      tried += 1;
      if (passes(text)) missed.push(`${name}: ${text}`);
    }
  }
  expect(missed).toEqual([]);
  return tried;
}

const at = (text: string, index: number, length: number, by: string): string =>
  text.slice(0, index) + by + text.slice(index + length);

/** Amounts and days in the forms that people use and we never do. */
const foreign: { readonly [language in Language]: readonly string[] } = {
  en: ["fifty dollars", "by tomorrow", "next Friday", "$5", "every week", "12/05", "half of it"],
  es: ["cincuenta dólares", "mañana", "el próximo viernes", "$5", "la mitad", "12/05"],
  hi: ["पचास रुपये", "कल तक", "अगले शुक्रवार", "₹5", "आधा", "12/05"],
  "hi-Latn": ["pachaas rupaye", "kal tak", "agle shukravaar", "Rs 5", "aadha", "12/05"],
};

const no: { readonly [language in Language]: readonly [string, RegExp] } = {
  en: ["not", /\b(?:not|no|cannot)\b /i],
  es: ["no", /(?<![\p{L}])no /iu],
  hi: ["नहीं", /(?<![\p{L}\p{M}])(?:नहीं|न) /u],
  "hi-Latn": ["nahi", /\b(?:nahi|na)\b /i],
};

const threats: { readonly [language in Language]: string } = {
  en: "Otherwise we will sue you.",
  es: "Si no, le vamos a demandar en el juzgado.",
  hi: "वरना हम मुकदमा करेंगे।",
  "hi-Latn": "Warna hum court mein case karenge.",
};

describe.each(languages)("in %s", (language) => {
  test("each digit changed, added or lost", () => {
    const tried = caught(language, (text) =>
      [...text.matchAll(/\d/g)].flatMap(({ index, 0: digit }) => [
        at(text, index, 1, String((Number(digit) + 1) % 10)),
        at(text, index, 1, ""),
        at(text, index, 0, "7"),
      ]),
    );
    expect(tried).toBeGreaterThan(300);
  });

  test("each month changed", () => {
    const names = months[language].map((name) => name.replaceAll(".", ""));
    const tried = caught(language, (text) =>
      names.flatMap((name, n) => {
        const index = text.indexOf(name);
        return index < 0 ? [] : [at(text, index, name.length, names[(n + 3) % 12] ?? "")];
      }),
    );
    expect(tried).toBeGreaterThan(5);
  });

  test("each letter of each name, number and link changed, and each name left out", () => {
    const tried = caught(language, (text, { licensed }) =>
      licensed.facts.flatMap((fact) => {
        if (fact.is !== "text") return [];
        const from = text.indexOf(fact.text);
        const letters = Array.from(fact.text, (letter, n) =>
          at(text, from + n, letter.length, letter === "z" ? "y" : "z"),
        );
        return [
          ...letters,
          at(text, from, fact.text.length, ""),
          `${text} Acme`.replace(fact.text, "Acme"),
        ];
      }),
    );
    expect(tried).toBeGreaterThan(100);
  });

  test("a no lost, or one put before any word", () => {
    const [word, pattern] = no[language];
    const tried = caught(language, (text) => [
      text.replace(pattern, ""),
      ...[...text.matchAll(/(?<=[\p{Ll}\p{Lo}\p{M}]) (?=[\p{Ll}\p{Lo}])/gu)].map(({ index }) =>
        at(text, index, 1, ` ${word} `),
      ),
    ]);
    expect(tried).toBeGreaterThan(500);
  });

  test("an amount, a day or a rhythm in words of its own, and a threat", () => {
    const tried = caught(language, (text) =>
      [...foreign[language], threats[language]].map((added) => `${text} ${added}`),
    );
    expect(tried).toBeGreaterThan(500);
  });
});
