/** Talks as people write them in Spanish and Hindi, heard by the model that ships: what comes of each. */

import type { Language } from "@forbear/kernel";
import { duesOf } from "@forbear/negotiation";
import { expect, test } from "vitest";
import { type Said, Talk } from "../world.ts";
import { understand } from "../../understanding/understand.ts";
import { lastAct } from "../../turn/last-act.ts";
import { model } from "../shipped.ts";

type Place = { readonly language: Language; readonly owes: bigint };

const countryOf = (language: Language): "US" | "IN" =>
  language === "en" || language === "es" ? "US" : "IN";

/** The talk with one who proves who they are at once, and the last thing that was said to them. */
function talked({ language, owes }: Place, lines: readonly string[]) {
  const country = countryOf(language);
  const talk = new Talk({ country, language, owes, currency: country === "US" ? "USD" : "INR" });
  let last: Said | null = null;
  for (const [at, text] of lines.entries()) {
    talk.proof = at === 0 ? "right" : "no-answer";
    const { conversation, today, world } = talk;
    const hearing = {
      channel: world.channel,
      locale: `${language}-${country}`,
      today,
      currency: world.currency,
      lastAgentAct: lastAct(conversation),
      previousLanguage: conversation.language,
    };
    last = talk.hears(understand(text, hearing, model), text);
  }
  const agreed = talk.kept.at(-1)?.terms;
  return {
    talk,
    said: last?.step.say.map(({ template }) => template) ?? [],
    acts: last?.step.acts.map(({ kind }) => kind) ?? [],
    dues: agreed === undefined ? [] : duesOf(agreed),
  };
}

test.each<
  Place & { readonly lines: readonly string[]; readonly each: bigint; readonly on: string }
>([
  {
    language: "es",
    owes: 950_00n,
    lines: [
      "hola soy yo",
      "no tengo toda esa lana",
      "puedo dar unos 50 cada quincena",
      "a partir del 6",
    ],
    each: 50_00n,
    on: "2026-03-06",
  },
  {
    language: "hi-Latn",
    owes: 18_500_00n,
    lines: [
      "haan ji main hi hu",
      "paise nahi hain abhi",
      "2000 mahine ka krdo",
      "7 tareekh ke baad",
    ],
    each: 2_000_00n,
    on: "2026-03-07",
  },
  {
    language: "hi",
    owes: 30_000_00n,
    lines: ["जी मैं ही हूँ", "ढाई हज़ार महीने के दे सकता हूँ", "एक तारीख को"],
    each: 2_500_00n,
    on: "2026-04-01",
  },
])("in $language, a day said after an amount is the first day of that plan", (story) => {
  const { dues, talk } = talked(story, [...story.lines, "ok"]);
  expect(dues[0]).toMatchObject({ amount: { minor: story.each }, dueOn: story.on });
  expect(dues.length).toBeGreaterThan(1);
  expect(talk.known.debts[0]?.agreement.kind).toBe("plan");
});

test.each<Place & { readonly line: string }>([
  { language: "es", owes: 950_00n, line: "mi marido se quedó sin trabajo, estamos batallando" },
  { language: "hi-Latn", owes: 9_000_00n, line: "mere husband ka accident ho gya h hospital me h" },
  { language: "hi", owes: 9_000_00n, line: "पति का एक्सीडेंट हो गया है अस्पताल में हैं" },
])("in $language, whoever tells of trouble at home is not taken for a stranger", (story) => {
  const { acts, said } = talked(story, ["soy yo", story.line]);
  expect(acts).toContain("vulnerable");
  expect(acts).not.toContain("third-party");
  expect(said).not.toContain("someone-else");
});

test("'mahine ke end me' is a day, and nobody is in danger", () => {
  const { acts, dues } = talked({ language: "hi-Latn", owes: 8_800_00n }, [
    "haan",
    "mahine ke end me 1000 de dungi",
  ]);
  expect(acts).toEqual(["keep-offer"]);
  expect(dues[0]?.dueOn).toBe("2026-03-31");
});

test("a farmer who cannot pay by the month is offered no monthly plan", () => {
  const { said } = talked({ language: "hi", owes: 15_000_00n }, [
    "जी हाँ मैं ही हूँ",
    "इस बार फ़सल ख़राब हो गई बारिश से",
    "हर महीने नहीं दे सकते",
  ]);
  expect(said).not.toContain("confirm-plan");
});

test("a question whether so much is owed is no promise of it", () => {
  const { talk } = talked({ language: "hi-Latn", owes: 100_000_00n }, ["haan", "ek lakh hai kya?"]);
  expect(talk.conversation.wish ?? null).toBeNull();
});

test("what comes in each week is an income, and no plan", () => {
  const { acts } = talked({ language: "es", owes: 15_000_00n }, [
    "hola, soy yo",
    "cobro cada viernes, 2200 por semana",
  ]);
  expect(acts).toEqual(["note-means"]);
});

test("one amount by one day is a promise, and the rest stays open", () => {
  const { dues } = talked({ language: "hi-Latn", owes: 100_000_00n }, [
    "haan",
    "das hazaar is mahine de dunga 25 tak",
  ]);
  expect(dues).toMatchObject([{ amount: { minor: 10_000_00n }, dueOn: "2026-03-25" }]);
});

test("who was offered a person and names an amount goes on with us", () => {
  const { said } = talked({ language: "hi-Latn", owes: 6_400_00n }, [
    "ha bolo",
    "thoda kam nahi ho sakta?",
    "do hazaar 7 tareekh ko",
  ]);
  expect(said.at(-1)).toBe("confirm-part");
});

test.each<Place & { readonly line: string; readonly minor: bigint; readonly on: string }>([
  {
    language: "es",
    owes: 500_00n,
    line: "le mando 100 ahorita y el resto el día último",
    minor: 100_00n,
    on: "2026-03-02",
  },
  {
    language: "es",
    owes: 700_00n,
    line: "100 el 10, 100 el 20 y el resto a fin de mes",
    minor: 100_00n,
    on: "2026-03-10",
  },
  {
    language: "hi-Latn",
    owes: 8_000_00n,
    line: "paanch hazaar abhi aur baki 3 hazaar 15 ko",
    minor: 5_000_00n,
    on: "2026-03-02",
  },
])("in $language, '$line' begins with what is named first", (story) => {
  const { dues } = talked(story, ["soy yo", story.line]);
  expect(dues[0]).toMatchObject({ amount: { minor: story.minor }, dueOn: story.on });
});

test("one larger amount and then a smaller one each week are just those", () => {
  const { dues } = talked({ language: "es", owes: 950_00n }, [
    "hola, sí",
    "pago 200 el viernes y después 50 por semana",
  ]);
  expect(dues.slice(0, 3).map(({ amount, dueOn }) => `${amount.minor} ${dueOn}`)).toEqual([
    "20000 2026-03-06",
    "5000 2026-03-13",
    "5000 2026-03-20",
  ]);
});

test.each<Place & { readonly lines: readonly string[]; readonly line: string }>([
  {
    language: "es",
    owes: 600_00n,
    lines: ["sí", "100 al mes", "sí"],
    line: "este mes no voy a poder",
  },
  {
    language: "hi-Latn",
    owes: 6_000_00n,
    lines: ["haan", "1000 har mahine", "haan"],
    line: "is mahine nahi de paunga",
  },
  {
    language: "hi",
    owes: 6_000_00n,
    lines: ["हाँ", "हर महीने 1000", "हाँ"],
    line: "इस महीने नहीं दे पाऊँगा",
  },
])("in $language, who cannot pay this month is asked what would help with the plan", (story) => {
  const { said } = talked(story, [...story.lines, story.line]);
  expect(said.at(-1)).toBe("plan-how");
});

test("a few English words keep a Hinglish talk in Hinglish", () => {
  const { talk } = talked({ language: "hi-Latn", owes: 4_500_00n }, ["haan", "500 weekly"]);
  expect(talk.conversation.language).toBe("hi-Latn");
});
