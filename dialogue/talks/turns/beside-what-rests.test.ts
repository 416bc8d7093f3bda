/** What is asked, given or taken back beside something that rests or waits: each of it is answered. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { asksIfDemanded, asksWhatIsLeft } from "../../heard/questions/comes-of-it.ts";
import { saysSayHere } from "../../heard/contact/say-here.ts";
import { takesBackDispute } from "../../heard/answers/takes-back.ts";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

const after = (language: Language, ...lines: readonly string[]) =>
  played(model, language, ["=hi", ...lines]).last;

const contested: Readonly<Record<Language, string>> = {
  en: "thats not what i agreed, I paid 150 in january and its not counted",
  es: "no reconozco ese monto, ya pagué 150 en enero y no está",
  hi: "रकम गलत है, मैंने जनवरी में 1500 दिए थे वो गिने नहीं",
  "hi-Latn": "galat hai amount, maine january me 1500 diye the wo gine nahi",
};

test.each<readonly [Language, string, string]>([
  ["en", "do you stop asking me for money while you look", "hold-stands"],
  ["es", "¿van a dejar de pedirme dinero mientras lo revisan?", "hold-stands"],
  ["hi", "तब तक पैसे माँगोगे क्या", "hold-stands"],
  ["hi-Latn", "tab tak paise mangoge kya", "hold-stands"],
  ["en", "ok if the 150 is found then what do i owe", "owed-once-checked"],
  ["en", "ok and if its right then i'd owe 262.50 correct?", "owed-once-checked"],
  ["es", "¿y si aparecen los 150 cuánto debería?", "owed-once-checked"],
  ["hi", "अगर 1500 मिल गए तो कितना देना होगा", "owed-once-checked"],
  ["hi-Latn", "agar 1500 mil gaye to kitna dena hoga", "owed-once-checked"],
])("in %s, contested, '%s' is answered by %s", (language, line, template) => {
  const { said, acts } = after(language, contested[language], line);
  expect(said).toEqual([template]);
  expect(acts).toEqual([]);
});

test("the address and the question beside it are both answered, and no payment is noted", () => {
  const line = "its jones.m@example.com, do you stop asking me for money while you look";
  const { said, acts } = after("en", contested.en, line);
  expect(said).toEqual(["details-noted", "hold-stands"]);
  expect(acts).toEqual(["open-case"]);
});

test.each<readonly [Language, string, string]>([
  ["en", "can you email me the agreement and the original contract", "its maria.j@example.com"],
  [
    "es",
    "¿me pueden mandar el contrato original? quiero ver que lo debo",
    "es maria.j@example.com",
  ],
  ["hi-Latn", "mujhe agreement aur asli contract email kar dijiye", "maria.j@example.com hai"],
])("in %s the address for the papers is noted", (language, wish, line) => {
  const { said, acts } = after(language, wish, line);
  expect(said).toEqual(["details-noted"]);
  expect(acts).toEqual(["open-case"]);
});

test("papers are asked for also while a colleague is awaited", () => {
  const { said, acts } = after("en", "let me talk to a person", "can you send me the documents");
  expect(said[0]).toBe("documents-coming");
  expect(acts).toEqual(["open-case"]);
});

test.each<readonly [Language, string]>([
  ["en", "my lawyer says ask for everything in writing"],
  ["es", "mi abogado dice que les pida todo por escrito"],
  ["hi", "मेरे वकील कहते हैं कि सब कुछ लिखित में माँगूँ"],
  ["hi-Latn", "mera vakil kehta hai sab kuch likhit mein mango"],
])("in %s, '%s' claims both", (language, line) => {
  const { said, acts } = after(language, line);
  expect(said[0]).toBe("represented-noted");
  expect(acts).toEqual(["note-representation", "open-case"]);
});

test.each<readonly [Language, string, string, string]>([
  [
    "en",
    "I dispute this, never had that account",
    "ok actually it is mine, i can do 60 a month",
    "yes",
  ],
  ["es", "No reconozco esa cuenta", "bueno sí es mía, puedo dar 60 al mes", "sí"],
  ["hi", "ये रकम गलत है, मैं नहीं मानता", "छोड़ो, सही है, 700 महीना कर दो", "हाँ"],
  ["hi-Latn", "agreement dikhao pehle, proof chahiye", "chhodo kaagaz, 700 mahina kar do", "haan"],
])("in %s what is offered as it is taken back is read back", (language, rests, back, yes) => {
  expect(after(language, rests, back, yes).said.at(-1)).toBe("confirm-plan");
});

test.each<readonly [Language, string]>([
  ["en", "just say it here"],
  ["es", "lo que sea díganlo por aquí"],
  ["hi", "जो कहना है यहीं लिखकर कहो"],
  ["hi-Latn", "jo bolna hai yahin likh ke bolo"],
])("in %s, '%s' goes on here", (language, line) => {
  expect(after(language, line)).toMatchObject({ said: ["what-works-again"], acts: [] });
});

test.each([
  "stop asking me for money",
  "it is not mine",
  "is that my account",
  "do i have to pay if i am late",
  "yahin pay kar sakta hu kya",
])("'%s' is none of these", (line) => {
  const heard = [asksIfDemanded, asksWhatIsLeft, saysSayHere, takesBackDispute];
  expect(heard.some((hears) => hears(line))).toBe(false);
});
