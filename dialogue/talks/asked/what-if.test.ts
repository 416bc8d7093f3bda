/** Questions of what follows from paying or from missing a payment offer nothing, put off nothing and withdraw nothing. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

const after = (language: Language, lines: readonly string[]) =>
  played(model, language, ["=hello", ...lines]);

test.each<readonly [Language, string]>([
  ["es", "y si pago 100 hoy me dejan de llamar?"],
  ["en", "will the calls stop if i pay something?"],
  ["en", "if i pay 100 today will you stop calling me?"],
  ["hi-Latn", "paisa de dunga to phone band ho jayega kya"],
  ["hi", "अगर मैं 1000 दे दूँ तो फोन बंद करेंगे?"],
])("in %s, '%s': to be left in peace costs nothing, and no lower sum is asked for", (...row) => {
  const { last, talk } = after(row[0], [row[1]]);
  expect(last.said).toContain("contact-and-paying");
  expect(last.said).not.toContain("settlement");
  expect(talk.kept).toEqual([]);
});

test("whether something ends the calls is asked, and ends none", () => {
  const { last } = after("en", ["will the calls stop if i pay something?"]);
  expect(last.acts).not.toContain("stop-channel");
});

test.each<readonly [Language, readonly [string, string]]>([
  ["es", ["60 al mes", "oye y si me retraso un par de días algún mes?"]],
  ["es", ["60 al mes", "y si una quincena no me sale que pasa?"]],
  ["en", ["60 a month", "and what if i'm a couple days late one month?"]],
  ["hi-Latn", ["har mahine 700", "agar ek mahine na de paya to kya hoga?"]],
])("in %s, %s: what to do then is told, and the plan stays on its days", (language, lines) => {
  const [first] = after(language, [lines[0]]).dues;
  const { last, dues } = after(language, lines);
  expect(last.said).toEqual(["if-missed", "confirm-plan-again"]);
  expect(dues[0]).toBe(first);
});

test.each<readonly [Language, readonly string[], string]>([
  ["es", ["200 el 20 de marzo", "y que mas me ofrece?"], "no pues dejelo asi como estaba"],
  ["es", ["200 el 20 de marzo", "que mas me ofrece?"], "si"],
  ["en", ["200 on march 20", "what else can you offer?"], "no leave it as it was"],
])("in %s, %s: the ways there are, and the terms lie there still", (language, lines, yes) => {
  expect(after(language, lines).last.said).toEqual(["options-are", "confirm-part-again"]);
  expect(after(language, [...lines, yes]).last.acts).toContain("agree");
});

test("of a plan that stands, 'leave it as it was' changes nothing", () => {
  const lines = ["60 al mes", "si", "mejor 80 al mes", "no déjelo como estaba"];
  expect(after("es", lines).last.acts).not.toContain("agree");
});

test.each<readonly [Language, readonly [string, string, string]]>([
  ["es", ["no me alcanza para pagar", "a veces gano 200 a la semana, a veces nada", "600 al mes"]],
  ["en", ["i can't afford anything right now", "some weeks 300 some weeks nothing", "700 a month"]],
  ["hi-Latn", ["paise nahi hai abhi, tangi hai", "kabhi 5000 kabhi kuch nahi", "mahine ka 8000"]],
])("in %s, %s: no good week is taken for all of them", (language, lines) => {
  const { turns } = after(language, lines);
  const [, , varies, told] = turns;
  expect(varies?.said).toEqual(["income-varies", "ask-income-again"]);
  expect(varies?.acts).not.toContain("note-means");
  expect(told?.acts).toContain("note-means");
});

test.each<readonly [Language, string, string, string]>([
  ["en", "200 on the 7th and the rest on the 20th", "what if my pay doesnt come on the 7th", "yes"],
  ["en", "100 a month on the 10th", "and what happens if i miss one", "fine then lock it in"],
  ["es", "200 el 7 y el resto el 20", "y si el 7 no me depositan?", "sí"],
  ["es", "100 al mes el 10", "y si no me pagan el 10?", "ciérrelo así"],
  ["hi", "2000 7 को और बाकी 20 को", "और अगर 7 को तनख्वाह न आई तो?", "हाँ"],
  ["hi", "हर हफ़्ते 500 शनिवार को", "अच्छा सुन, बीच में एक हफ़्ता छूट गया तो?", "पक्का कर"],
  ["hi-Latn", "2000 7 ko aur baki 20 ko", "aur agar 7 ko na aaye salary toh?", "fix kar do"],
  ["hi-Latn", "2000 7 ko aur baki 20 ko", "agar salary late ho gayi to kya", "haan"],
])("in %s, %s, %s: the days stay as they were, and a yes agrees", (language, plan, fear, yes) => {
  const asked = after(language, [plan, fear]);
  expect(asked.last.said[0]).toBe("if-missed");
  expect(asked.dues).toEqual(after(language, [plan]).dues);
  expect(after(language, [plan, fear, yes]).last.acts).toContain("agree");
});

test("who proposes another day in such a question moves it", () => {
  const lines = ["200 on the 7th and the rest on the 20th"];
  const other = [...lines, "if i can't make the 7th can i pay on the 10th?"];
  expect(after("en", other).dues).not.toEqual(after("en", lines).dues);
});

test.each<readonly [Language, string, string, string]>([
  [
    "en",
    "100 a month on the 10th",
    "how much is the last one",
    "no i dont want a colleague, keep that plan",
  ],
  [
    "en",
    "100 a month on the 10th",
    "can you knock half off",
    "no i dont want a colleague, keep that plan",
  ],
  ["es", "100 al mes el 10", "de cuanto es el ultimo?", "no, dejame ese plan, el del 10"],
  [
    "es",
    "100 al mes el 10",
    "me quitan la mitad?",
    "no quiero hablar con nadie, mejor dejalo con ese plan",
  ],
  ["hi", "हर महीने 10 को 1000", "आख़िरी वाली कितनी है", "नहीं, वही प्लान रखो, 10 तारीख वाला"],
  [
    "hi-Latn",
    "mahine ki 10 ko 1000 1000 kar do",
    "aakhri wali kitne ki hogi",
    "nahi saathi nahi chahiye, wahi plan rakho 10 tareekh wala",
  ],
  [
    "hi-Latn",
    "mahine ki 10 ko 1000 1000 kar do",
    "aadha maaf kar do",
    "nahi saathi nahi chahiye, wahi plan rakho 10 tareekh wala",
  ],
])("in %s, %s, %s, '%s': that plan is agreed or read once more", (language, plan, asks, keeps) => {
  const { last, dues } = after(language, [plan, asks, keeps]);
  const agreed = last.acts.includes("agree");
  expect(agreed ? "agreed" : last.said.at(-1)).toBe(agreed ? "agreed" : "confirm-plan-again");
  expect(dues).toEqual(after(language, [plan]).dues);
});
