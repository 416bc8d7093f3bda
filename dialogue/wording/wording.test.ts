/** Words: every template in every language, filled, within its length and as plain as promised. */

import { type Language, languages, money, must, parsePlainDate } from "@forbear/kernel";
import { describe, expect, test } from "vitest";
import type { Say, SlotValue } from "../conversation.ts";
import { guard } from "../guard/guard.ts";
import { channelNames } from "../meaning.ts";
import { collector, homes, sample, whole } from "../talks/samples.ts";
import { type TemplateId, declarationOf, templateIds } from "./catalogue.ts";
import { disclosure, disclosureCodes } from "./disclosures.ts";
import { isGsm, mostOn, ownLength } from "./length.ts";
import type { Licensed } from "./licensed.ts";
import { say } from "./saying.ts";
import { templates } from "./templates/index.ts";
import { word } from "./word.ts";

function listIn({ slots }: Say, name: string): Extract<SlotValue, { is: "list" }> {
  const list = slots[name];
  if (list?.is !== "list") throw new RangeError(`a list of ${name}`);
  return list;
}

/** A reply that is not left out where a text message is too short for all. */
function stands(id: TemplateId): boolean {
  const { courtesy, mayWait, act, asks, stops } = declarationOf(id);
  return !courtesy && !mayWait && !asks && !stops && act === "replyToConsumer";
}
const hasLink = (id: TemplateId): boolean =>
  Object.values(declarationOf(id).slots).includes("link");

const text = { channel: "sms", requirements: [], collector } as const;

/** How many letters the words of a text message are beyond the most that may leave. */
function beyond(said: string, licensed: Licensed, differs = false): number {
  const { length, limit } = ownLength("sms", said, [], licensed);
  return length - mostOn("sms", limit, licensed, differs);
}
const onText = (says: readonly Say[], language: Language) =>
  word(says, { ...text, language, country: homes[language][0] });

describe("every template", () => {
  test.each(languages)("is there in %s, and no other", (language) => {
    expect(Object.keys(templates[language]).sort()).toEqual([...templateIds].sort());
  });

  test.each(languages)("in %s names no figure of its own", (language) => {
    for (const id of templateIds) {
      const words = templates[language][id];
      const all = typeof words === "string" ? words : words.full + words.short;
      expect(all, id).not.toMatch(/\p{N}/u);
    }
  });

  test.each(languages)("in %s passes the guard on every channel", (language) => {
    for (const id of whole) {
      for (const channel of channelNames) {
        for (const requirements of [[], ["addSubsequentDisclosure", "addOptOutNotice"]]) {
          const to = { language, channel, requirements, collector, country: homes[language][0] };
          const { text, licensed, content, stops } = word([sample(id, language)], to);
          const read = guard(text, licensed, { language, channel, content, stops });
          expect(read, `${id} on ${channel}: ${text}`).toEqual({ ok: true, value: text });
        }
      }
    }
  });

  test.each(languages)("in %s fits two parts of a text message", (language) => {
    for (const id of whole) {
      const to = { language, channel: "sms", requirements: [], collector } as const;
      const worded = word([sample(id, language)], { ...to, country: homes[language][0] });
      const { text, licensed } = worded;
      const { length, limit } = ownLength("sms", text, [], licensed);
      expect(length, `${id}: ${text}`).toBeLessThanOrEqual(limit);
    }
  });

  test.each(languages)("in %s lists of payments leave whole, in up to four parts", (language) => {
    const { items, template } = listIn(sample("confirm-plan-parts", language), "days");
    const six = { is: "list", items: [...items, ...items, ...items], template } as const;
    const runs = listIn(sample("confirm-plan", language), "runs");
    const four = { ...runs, items: [...runs.items, ...runs.items] };
    const plan = sample("confirm-plan-again", language);
    const then = sample("confirm-plan-then", language);
    for (const read of [
      { template: "confirm-plan-parts", slots: { days: six } },
      { ...plan, slots: { ...plan.slots, runs: four } },
      { ...then, slots: { ...then.slots, after: four } },
    ]) {
      const { text, licensed } = onText([read], language);
      expect(beyond(text, licensed), text).toBeLessThanOrEqual(0);
      expect(beyond([text, text, text, text].join(" "), licensed)).toBeGreaterThan(0);
    }
  });

  test.each(languages)("in %s any answer leaves with the terms read back behind it", (language) => {
    const answers = whole.filter(stands);
    const backs = templateIds.filter((id) => /^confirm-.*-again$/.test(id));
    expect(backs.length).toBeGreaterThan(10);
    for (const answer of answers) {
      for (const back of backs) {
        const { text, licensed } = onText(
          [sample(answer, language), sample(back, language)],
          language,
        );
        expect(beyond(text, licensed), `${answer} ${back}: ${text}`).toBeLessThanOrEqual(0);
      }
    }
  });

  test.each(languages)("in %s any answer about the debt leaves with a question", (language) => {
    const answers = whole.filter(stands);
    const told = answers.filter((id) => declarationOf(id).revealsDebt && !hasLink(id));
    for (const answer of told.filter((id) => id !== "your-rights")) {
      for (const question of ["ask-when", "ask-amount", "ask-pay-day", "which-day"] as const) {
        const both = [sample(answer, language), sample(question, language)];
        const { text, licensed } = onText(both, language);
        const over = beyond(text, licensed, declarationOf(answer).differs);
        expect(over, `${answer} ${question}: ${text}`).toBeLessThanOrEqual(0);
      }
    }
  });

  test("what is said in other words the second time takes the same slots", () => {
    const again = templateIds.filter((id) => id.endsWith("-again"));
    expect(again.length).toBeGreaterThan(20);
    for (const id of again) {
      const first = templateIds.find((one) => `${one}-again` === id);
      const slots = first === undefined ? null : declarationOf(first).slots;
      if (slots !== null) expect(declarationOf(id).slots, id).toEqual(slots);
    }
  });

  test.each(languages)("in %s uses the slots it declares, in full and in short", (language) => {
    for (const id of templateIds) {
      const words = templates[language][id];
      for (const text of typeof words === "string" ? [words] : [words.full, words.short]) {
        const used = [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name);
        const slots = Object.entries(declarationOf(id).slots);
        const said = slots.filter(([, kind]) => kind !== "choice").map(([name]) => name);
        expect(used, id).toEqual(expect.arrayContaining(said));
      }
    }
  });
});

/** Syllables by groups of vowels: rough, and the same for every text. */
const syllables = (text: string): number =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== "")
    .reduce(
      (sum, part) =>
        sum + Math.max(1, part.replace(/e$/, "").match(/[aeiouyáéíóúü]+/g)?.length ?? 1),
      0,
    );
const sentences = (text: string): number =>
  Math.max(1, text.match(/[.?!:;]+(?=\s|$)/g)?.length ?? 1);
const wordsIn = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 1;

const fullText = (id: TemplateId, language: Language): string =>
  word([sample(id, language)], {
    language,
    channel: "webchat",
    requirements: [],
    collector,
    country: homes[language][0],
  }).text;

describe("plain words", () => {
  test("English reads at a grade of six or below on the whole (Flesch-Kincaid)", () => {
    const text = templateIds.map((id) => fullText(id, "en")).join(" ");
    const grade =
      0.39 * (wordsIn(text) / sentences(text)) + 11.8 * (syllables(text) / wordsIn(text)) - 15.59;
    expect(grade).toBeLessThanOrEqual(6);
  });

  test("Spanish reads as easy or easier (Fernández Huerta, 70 and above)", () => {
    const text = templateIds.map((id) => fullText(id, "es")).join(" ");
    const ease =
      206.84 - 60 * (syllables(text) / wordsIn(text)) - 1.02 * (wordsIn(text) / sentences(text));
    expect(ease).toBeGreaterThanOrEqual(70);
  });

  test.each(["en", "es"] as const)("no sentence in %s is longer than 26 words", (language) => {
    for (const id of templateIds) {
      for (const sentence of fullText(id, language).split(/[.?!:;]+(?=\s|$)/)) {
        expect(wordsIn(sentence), sentence).toBeLessThanOrEqual(26);
      }
    }
  });

  test.each(languages)("each template in %s asks at most one question", (language) => {
    for (const id of templateIds) {
      expect(fullText(id, language).split("?").length - 1, id).toBeLessThanOrEqual(1);
    }
  });
});

describe("what is declared", () => {
  test("outreach says nothing of a debt", () => {
    const outreach = templateIds.filter((id) => declarationOf(id).act !== "replyToConsumer");
    expect(outreach.filter((id) => declarationOf(id).revealsDebt)).toEqual([]);
  });

  test("what stops collection neither reveals, asks nor seeks payment", () => {
    const stops = templateIds.map((id) => declarationOf(id)).filter((one) => one.stops);
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.filter((one) => one.revealsDebt || one.asks || one.asksForPayment)).toEqual([]);
  });
});

const balance = say("balance", { creditor: "Northwind Bank", total: money("USD", 412_50n) });
const to = { language: "en", channel: "email", requirements: [], collector } as const;

describe("disclosures", () => {
  test.each(
    disclosureCodes.flatMap((code) => languages.map((language) => [code, language] as const)),
  )("%s in %s is added to the letter", (code, language) => {
    const { text, unmet } = word([balance], { ...to, language, requirements: [code] });
    expect(text).toContain(disclosure(code, language, "email"));
    expect(unmet).toEqual([]);
  });

  test("a licence is shown where law asks for it and one is held, and the guard looks for it", () => {
    const requirements = ["showLicenceNumber"];
    const shown = word([say("hello")], { ...to, requirements, licence: "10234-99" });
    expect(shown.text).toContain("License number: 10234-99.");
    expect(shown.unmet).toEqual([]);
    const { licensed, content, stops } = shown;
    const reading = { language: "en", channel: "email", content, stops } as const;
    expect(guard(shown.text, licensed, reading).ok).toBe(true);
    const without = shown.text.replace("License number: 10234-99.", "");
    expect(guard(without, licensed, reading).ok).toBe(false);
    expect(word([say("hello")], { ...to, requirements }).unmet).toEqual(requirements);
  });

  test.each(languages)(
    "advice in %s is pointed to only where the debt is spoken of",
    (language) => {
      const requirements = ["addDebtAdviceSignpost"];
      const told = word([balance], { ...to, language, requirements });
      expect(told.content.freeDebtAdviceSignpost).toBe(true);
      const { licensed, content, stops } = told;
      expect(guard(told.text, licensed, { language, channel: "email", content, stops }).ok).toBe(
        true,
      );
      expect(word([say("hello")], { ...to, language, requirements }).unmet).toEqual(requirements);
    },
  );

  test("the full statement takes the place of the short one", () => {
    const requirements = ["addSubsequentDisclosure", "addInitialDisclosure"];
    const { text, content } = word([balance], { ...to, requirements });
    expect(content.debtCollectorDisclosure).toBe("initial");
    expect(text).not.toContain(disclosure("addSubsequentDisclosure", "en", "email"));
  });

  test("a statement that names a debt is never added to words that do not", () => {
    const requirements = ["addInitialDisclosure", "addOptOutNotice"];
    const worded = word([say("hello")], { ...to, requirements });
    expect(worded.unmet).toEqual(["addInitialDisclosure"]);
    expect(worded.content).toMatchObject({ debtCollectorDisclosure: "none", optOutNotice: true });
  });

  test("a requirement that is not words of ours is said to be unmet", () => {
    const { unmet } = word([balance], { ...to, requirements: ["sendValidationNotice"] });
    expect(unmet).toEqual(["sendValidationNotice"]);
  });

  test("the confirmation of a stop is bare", () => {
    const worded = word([say("stop-confirmed")], { ...to, requirements: ["addOptOutNotice"] });
    expect(worded.act).toBe("confirmOptOut");
    expect(worded.text).toBe("Larkfield: we have stopped these messages, as you asked.");
  });
});

describe("figures are written as each place writes them", () => {
  const agreed = (currency: string) =>
    say("confirm-promise", {
      amount: money(currency, 12_345_50n),
      dueOn: must(parsePlainDate("2026-05-15")),
    });
  test.each`
    language     | country | currency | text
    ${"en"}      | ${"US"} | ${"USD"} | ${"$12,345.50 by May 15, 2026"}
    ${"en"}      | ${"GB"} | ${"GBP"} | ${"£12,345.50 by 15 May 2026"}
    ${"en"}      | ${"AU"} | ${"AUD"} | ${"$12,345.50 by 15 May 2026"}
    ${"es"}      | ${"US"} | ${"USD"} | ${"$12,345.50 a más tardar el 15 de mayo de 2026"}
    ${"hi"}      | ${"IN"} | ${"INR"} | ${"15 मई 2026 तक ₹12,345.50"}
    ${"hi-Latn"} | ${"IN"} | ${"INR"} | ${"15 May 2026 tak ₹12,345.50"}
  `("$currency in $language for $country: $text", ({ language, country, currency, text }) => {
    const worded = word([agreed(String(currency))], { ...to, language, country });
    expect(worded.text).toContain(text);
  });

  test("a text message spells them in letters that every phone has", () => {
    const worded = word([agreed("INR")], {
      ...to,
      channel: "sms",
      language: "hi-Latn",
      country: "IN",
    });
    expect(worded.text).toContain("₹12,345.50"); // short enough for the dearer alphabet
    const long = word([agreed("INR"), say("i-am-ai"), say("payment-reported")], {
      ...to,
      channel: "sms",
      language: "hi-Latn",
      country: "IN",
    });
    expect(long.text).toContain("Rs 12,345.50");
    expect(isGsm(long.text)).toBe(true);
  });

  test("a text in Spanish has no accents, however short, so that a talk keeps to one spelling", () => {
    const texts = [[say("thanks")], [agreed("USD"), say("i-am-ai"), say("payment-reported")]].map(
      (says) => word(says, { ...to, channel: "sms", language: "es", country: "US" }).text,
    );
    for (const text of texts) expect(text).not.toMatch(/[áéíóú]/u);
    expect(word([agreed("USD")], { ...to, language: "es" }).text).toContain("más");
  });
});
