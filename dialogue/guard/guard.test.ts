/** The guard: lets our own words pass, and not one changed digit, date, name, link or negation. */

import { type Language, languages } from "@forbear/kernel";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type ChannelName, channelNames } from "../meaning.ts";
import { wordsSaid } from "../talks/sayings.ts";
import type { Worded, WordedContent } from "../wording/word.ts";
import { debtWordIn } from "./claims.ts";
import { figuresIn } from "./figures.ts";
import { type GuardFault, guard } from "./guard.ts";

type Sample = {
  readonly language: Language;
  readonly channel: ChannelName;
  readonly worded: Worded;
};

let samples: readonly Sample[] = [];
beforeAll(() => {
  samples = wordsSaid({ talks: 250, turns: 6 });
}, 60_000);

function read({ language, channel, worded }: Sample, text: string): readonly GuardFault[] {
  const { licensed, content, stops } = worded;
  const result = guard(text, licensed, { language, channel, content, stops });
  return result.ok ? [] : result.error;
}

/** Tries a change at every place where it can be made, in words drawn from many talks. */
function everyChange(
  changes: (sample: Sample, draw: (below: number) => number) => readonly string[],
): number {
  let tried = 0;
  const draws = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(fc.nat({ max: samples.length - 1 }), draws, (at, random) => {
      const sample = samples[at];
      if (!sample) return;
      let next = 0;
      const draw = (below: number): number => (random[(next += 1) % 40] ?? 0) % below;
      for (const text of changes(sample, draw)) {
        if (text === sample.worded.text) continue;
        tried += 1;
        expect(read(sample, text), `${sample.worded.text}\n${text}`).not.toEqual([]);
      }
    }),
    { numRuns: 400, seed: 7 },
  );
  return tried;
}

const replaced = (text: string, at: number, length: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + length);

describe("a law of nature: what was approved passes, what was changed does not", () => {
  test("the words of the talks pass as they are", () => {
    for (const sample of samples) expect(read(sample, sample.worded.text)).toEqual([]);
    expect(new Set(samples.map(({ language }) => language)).size).toBe(4);
    expect(samples.length).toBeGreaterThan(500);
  });

  test("one digit changed is caught", () => {
    const tried = everyChange(({ worded: { text } }, draw) =>
      [...text.matchAll(/\d/g)].map(({ index, 0: digit }) =>
        replaced(text, index, 1, String((Number(digit) + 1 + draw(9)) % 10)),
      ),
    );
    expect(tried).toBeGreaterThan(500);
  });

  test("one digit added or lost is caught", () => {
    everyChange(({ worded: { text } }, draw) =>
      [...text.matchAll(/\d/g)].flatMap(({ index }) => [
        replaced(text, index, 1, ""),
        replaced(text, index, 0, String(1 + draw(9))),
      ]),
    );
  });

  test("a month changed is caught", () => {
    const names = {
      en: ["March", "May"],
      es: ["marzo", "mayo"],
      hi: ["मार्च", "मई"],
      "hi-Latn": ["March", "May"],
    } as const;
    const tried = everyChange(({ language, worded: { text } }) => {
      const [from, to] = names[language];
      return [...text.matchAll(new RegExp(`${from}(?= \\d| de)|(?<=\\d )${from}`, "g"))].map(
        ({ index }) => replaced(text, index, from.length, to),
      );
    });
    expect(tried).toBeGreaterThan(10);
  });

  test("one letter of a name, a link or a number changed is caught", () => {
    const tried = everyChange(({ worded: { text, licensed } }, draw) =>
      licensed.facts.flatMap((fact) => {
        if (fact.is !== "text") return [];
        const at = text.indexOf(fact.text) + draw(fact.text.length);
        return [replaced(text, at, 1, text[at] === "x" ? "y" : "x")];
      }),
    );
    expect(tried).toBeGreaterThan(100);
  });

  test("two amounts or two dates changed for each other are caught", () => {
    const tried = everyChange(({ language, worded: { text } }) => {
      const seen = figuresIn(text, language).map((figure) => figure.text);
      const [a, b] = [seen[0], seen.at(-1)];
      if (a === undefined || b === undefined || a === b || text.split(a).length !== 2) return [];
      if (text.split(b).length !== 2) return [];
      return [text.replace(a, "\u0001").replace(b, a).replace("\u0001", b)];
    });
    expect(tried).toBeGreaterThan(5);
  });

  test("a negation lost or added is caught", () => {
    const not: { readonly [language in Language]: string } = {
      en: "not",
      es: "no",
      hi: "नहीं",
      "hi-Latn": "nahi",
    };
    everyChange(({ language, worded: { text } }, draw) => {
      const spaces = [...text.matchAll(/(?<=[\p{L}\p{M}]) (?=[\p{L}])/gu)];
      const at = spaces[draw(Math.max(1, spaces.length))]?.index;
      const lost = text.replace(new RegExp(`(?<=[ ])${not[language]}(?=[ .।?])`, "u"), "");
      return at === undefined ? [lost] : [lost, replaced(text, at, 1, ` ${not[language]} `)];
    });
  });

  test("a sentence left out with its figure is caught", () => {
    everyChange(({ worded: { text } }) => {
      const parts = text.split("\n\n");
      return parts.flatMap((part, at) =>
        /\d/.test(part) ? [parts.filter((_, other) => other !== at).join("\n\n")] : [],
      );
    });
  });
});

const bare: WordedContent = {
  revealsDebt: true,
  asksForPayment: false,
  debtCollectorDisclosure: "none",
  optOutNotice: false,
  identifiesCaller: false,
  onlyConfirmsOptOut: false,
  aiDisclosure: false,
  freeDebtAdviceSignpost: false,
  adviceAdded: false,
  differs: false,
  licenceShown: null,
};
const nothing = { facts: [], negations: 0, words: "" } as const;

const faultsIn = (text: string, language: Language, more: Partial<WordedContent> = {}) => {
  const content = { ...bare, ...more };
  const result = guard(text, nothing, { language, channel: "webchat", content, stops: false });
  return result.ok ? [] : result.error.map((fault) => fault.kind);
};

test("a part of the day in Spanish is no day, and tomorrow is one", () => {
  expect(faultsIn("Un compañero le llamará por la mañana.", "es")).not.toContain("claim");
  expect(faultsIn("Un compañero le llamará mañana por la mañana.", "es")).toContain("claim");
});

describe("what is never said", () => {
  test.each`
    language     | text                                                    | claim
    ${"en"}      | ${"If you do nothing we will have you arrested."}       | ${"arrest"}
    ${"en"}      | ${"We will take you to court over this."}               | ${"legal-threat"}
    ${"en"}      | ${"We can clean up your credit report for you."}        | ${"credit-file"}
    ${"en"}      | ${"This is your last chance to sort this out with us."} | ${"urgency"}
    ${"en"}      | ${"I am a real person and I am here to help you."}      | ${"pretends-to-be-human"}
    ${"en"}      | ${"We can give you a discount on the account."}         | ${"discount"}
    ${"en"}      | ${"You should be ashamed of this."}                     | ${"shame"}
    ${"en"}      | ${"You can pay fifty dollars and we are done."}         | ${"figure-in-words"}
    ${"en"}      | ${"You have to pay this by tomorrow."}                  | ${"relative-date"}
    ${"es"}      | ${"Si no responde, la policía irá a su casa."}          | ${"arrest"}
    ${"es"}      | ${"Vamos a presentar una demanda en el juzgado."}       | ${"legal-threat"}
    ${"es"}      | ${"Esto va a dañar su historial de crédito."}           | ${"credit-file"}
    ${"es"}      | ${"Es urgente que responda a este mensaje."}            | ${"urgency"}
    ${"es"}      | ${"Soy una persona real y le quiero ayudar."}           | ${"pretends-to-be-human"}
    ${"es"}      | ${"Le podemos hacer un descuento en la cuenta."}        | ${"discount"}
    ${"es"}      | ${"Tiene que pagar mañana por la tarde."}               | ${"relative-date"}
    ${"hi"}      | ${"जवाब दें, वरना पुलिस आपके घर आएगी।"}                     | ${"arrest"}
    ${"hi"}      | ${"हम आप पर मुक़दमा करेंगे।"}                                | ${"legal-threat"}
    ${"hi"}      | ${"इससे आपका सिबिल ख़राब हो जाएगा।"}                      | ${"credit-file"}
    ${"hi"}      | ${"यह आपकी अंतिम चेतावनी है।"}                             | ${"urgency"}
    ${"hi"}      | ${"मैं एक असली इंसान हूँ।"}                                  | ${"pretends-to-be-human"}
    ${"hi"}      | ${"हम आपको इस खाते पर छूट दे सकते हैं।"}                      | ${"discount"}
    ${"hi"}      | ${"आपको कल तक भुगतान करना होगा।"}                        | ${"relative-date"}
    ${"hi-Latn"} | ${"Aap jawab dein, warna police aapke ghar aayegi."}    | ${"arrest"}
    ${"hi-Latn"} | ${"Hum aap par court mein case karenge."}               | ${"legal-threat"}
    ${"hi-Latn"} | ${"Isse aapka CIBIL kharab ho jayega."}                 | ${"credit-file"}
    ${"hi-Latn"} | ${"Main ek asli insaan hoon aur aapki madad karunga."}  | ${"pretends-to-be-human"}
    ${"hi-Latn"} | ${"Hum aapko is account par discount de sakte hain."}   | ${"discount"}
    ${"hi-Latn"} | ${"Aapko kal tak payment karna hoga."}                  | ${"relative-date"}
  `("$language: $text", ({ language, text, claim }) => {
    const content = bare;
    const to = { language, channel: "webchat", content, stops: false } as const;
    const result = guard(String(text), nothing, to);
    const claims = result.ok
      ? []
      : result.error.flatMap((one) => (one.kind === "claim" ? one.claim : []));
    expect(claims).toContain(claim);
  });
});

describe("what the guard asks of the words", () => {
  test.each`
    text                                                       | fault
    ${"You can find out more at www.pay-here.example please."} | ${"link-not-licensed"}
    ${"Please write to help@larkfield.example about this."}    | ${"link-not-licensed"}
    ${"Please call us on 555 0199 when you can."}              | ${"figure-not-licensed"}
    ${"You can pay ₹५०० here when you want to."}               | ${"figure-not-licensed"}
    ${"You can pay ½ of it when you want to."}                 | ${"figure-not-licensed"}
    ${"We work with Acme on this account for you."}            | ${"name-not-licensed"}
    ${"You do not have to pay this to us."}                    | ${"negation-changed"}
    ${"Usted puede pagar aquí cuando quiera, por favor."}      | ${"other-language"}
    ${"यह आपका खाता है।"}                                       | ${"other-language"}
    ${"You can pay this\u202e when you want to."}              | ${"hidden-letters"}
  `("$text: $fault", ({ text, fault }) => {
    expect(faultsIn(String(text), "en")).toContain(fault);
  });

  test("a message that is too long for its channel", () => {
    expect(faultsIn("You can reply to us here. ".repeat(60), "en")).toContain("too-long");
  });

  test("a disclosure that was said to be there", () => {
    const more = { debtCollectorDisclosure: "initial", optOutNotice: true } as const;
    const faults = faultsIn("You can reply to us here.", "en", more);
    expect(faults.filter((kind) => kind === "disclosure-missing")).toHaveLength(2);
  });

  test.each(languages)(
    "a question, or a word of paying, in the reply to a stop in %s",
    (language) => {
      const asks: { readonly [l in Language]: string } = {
        en: "We have stopped. When will you pay the balance?",
        es: "Hemos parado. ¿Cuándo va a pagar el saldo?",
        hi: "हमने रोक दिया है। आप बकाया कब देंगे?",
        "hi-Latn": "Humne rok diya hai. Aap bakaya kab denge?",
      };
      const to = { language, channel: "webchat", content: bare, stops: true } as const;
      const result = guard(asks[language], nothing, to);
      const kinds = result.ok ? [] : result.error.map(({ kind }) => kind);
      expect(kinds).toEqual(expect.arrayContaining(["asks-after-stop", "reveals-debt"]));
    },
  );

  test.each(channelNames)("words of a debt to one who may be anyone, on %s", (channel) => {
    const content = { ...bare, revealsDebt: false };
    const text = "Hello, this is about your unpaid account with us.";
    const result = guard(text, nothing, { language: "en", channel, content, stops: false });
    expect(result.ok).toBe(false);
    expect(debtWordIn(text, "en")).toBe("unpaid");
  });
});

describe("figures are read in one form, or not at all", () => {
  test.each`
    language | text                    | is
    ${"en"}  | ${"$1,234.50"}          | ${"money"}
    ${"en"}  | ${"£1,234.50"}          | ${"money"}
    ${"en"}  | ${"Rs 500.00"}          | ${"money"}
    ${"en"}  | ${"GBP 12.00"}          | ${"money"}
    ${"en"}  | ${"May 15, 2026"}       | ${"date"}
    ${"en"}  | ${"15 May 2026"}        | ${"date"}
    ${"es"}  | ${"15 de mayo de 2026"} | ${"date"}
    ${"hi"}  | ${"15 मई 2026"}         | ${"date"}
    ${"en"}  | ${"12"}                 | ${"count"}
    ${"en"}  | ${"31 June 2026"}       | ${"unreadable"}
    ${"en"}  | ${"$5O.00"}             | ${"unreadable"}
    ${"en"}  | ${"$1.234,50"}          | ${"unreadable"}
    ${"en"}  | ${"50%"}                | ${"unreadable"}
    ${"en"}  | ${"15/05/2026"}         | ${"unreadable"}
    ${"en"}  | ${"3rd"}                | ${"unreadable"}
    ${"en"}  | ${"１２"}               | ${"unreadable"}
  `("$text in $language is $is", ({ language, text, is }) => {
    const figures = figuresIn(`at ${String(text)}.`, language);
    const kinds = figures.map((figure) => figure.is);
    expect(is === "unreadable" ? kinds.includes("unreadable") : kinds).toEqual(
      is === "unreadable" ? true : [is],
    );
  });
});
