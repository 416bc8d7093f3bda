/** Plans of unequal payments as people ask for them in four languages: what is read back, and agreed by a yes. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../talks/played.ts";
import { model } from "../talks/shipped.ts";

const yes: { readonly [language in Language]: string } = {
  en: "yes",
  es: "sí",
  hi: "हाँ",
  "hi-Latn": "haan",
};

/** Says the lines to one who is verified, and gives what lies on the table after the last of them. */
function talked(language: Language, lines: readonly string[]) {
  const { dues, last } = played(model, language, ["=hello", ...lines]);
  // In rupees everything is ten times as much.
  const scale = language === "en" || language === "es" ? 1 : 10;
  const scaled = dues.map((due) => {
    const [amount = "", on = ""] = due.split(" ");
    return [String(Math.floor(Number(amount) / scale)), on].join(" ");
  });
  return { dues: scaled, acts: last.acts, said: last.said };
}

type Row = readonly [Language, string, readonly string[]];

const firstAndEach = ["200 03-02", "150 04-02", "62 05-02"];
const twoDays = ["60 03-15", "100 04-01", "60 04-15", "100 05-01", "60 05-15", "32 06-01"];
const twoDaysInRupees = [...twoDays.slice(0, 4), "92 05-15"];
const alikeThenRest = ["50 03-09", "50 04-09", "50 05-09", "262 06-09"];
const halves = ["206 03-02", "206 04-02"];

test.each<Row>([
  ["en", "200 now and then 150 a month", firstAndEach],
  ["en", "150 a month with 200 up front", firstAndEach],
  ["en", "I'll put 200 down and pay the rest at 150 a month", firstAndEach],
  ["es", "200 ahora y luego 150 al mes", firstAndEach],
  ["es", "doy 200 de enganche y 150 cada mes", firstAndEach],
  ["hi-Latn", "abhi 2000 phir har mahine 1500", firstAndEach],
  ["hi", "अभी 2000 फिर हर महीने 1500", firstAndEach],
  ["en", "i can do 100 on the 1st and 60 on the 15th", twoDays],
  ["es", "100 el 1 y 60 el 15", twoDays],
  ["hi-Latn", "1 tarikh ko 1000 aur 15 ko 600", twoDaysInRupees],
  ["hi", "1 तारीख को 1000 और 15 तारीख को 600", twoDaysInRupees],
  ["en", "three payments of 50 and then the rest", alikeThenRest],
  ["en", "50 a month for 3 months then the rest", alikeThenRest],
  ["es", "tres pagos de 50 y luego el resto", alikeThenRest],
  ["hi-Latn", "500 ki teen kisten phir baaki", alikeThenRest],
  ["hi", "500 की तीन किस्तें फिर बाकी", alikeThenRest],
  ["en", "half now half next month", halves],
  ["es", "la mitad ahora y la otra mitad el mes que viene", halves],
  ["hi-Latn", "aadha abhi aadha agle mahine", halves],
  ["hi", "आधा अभी आधा अगले महीने", halves],
])("in %s, '%s' is read back payment by payment and agreed by a yes", (language, line, dues) => {
  const read = talked(language, [line]);
  expect(read.dues).toEqual(dues);
  expect(read.said).not.toContain("closest");
  expect(talked(language, [line, yes[language]]).acts).toContain("agree");
});

test.each<Row>([
  ["en", "first 200 then the rest in four", ["200 03-09", "53 04-09"]],
  ["es", "primero 200 y el resto en cuatro pagos", ["200 03-09", "53 04-09"]],
  ["hi-Latn", "pehle 2000 baaki chaar kist mein", ["200 03-09", "53 04-09"]],
  ["hi", "पहले 2000 बाकी चार किस्त में", ["200 03-09", "53 04-09"]],
  ["en", "100 today and the rest on the 31st", ["100 03-02", "312 03-31"]],
  ["en", "a hundred on friday and then fifty every two weeks", ["100 03-06", "50 03-20"]],
  ["en", "75 on the 5th and 75 on the 20th every month", ["75 03-05", "75 03-20"]],
  ["en", "every other friday 40", ["40 03-06", "40 03-20"]],
  ["es", "un viernes sí y otro no, 40", ["40 03-06", "40 03-20"]],
  ["hi-Latn", "ek hafta chhod kar 600", ["60 03-09", "60 03-23"]],
])("in %s, '%s' begins so", (language, line, begins) => {
  expect(talked(language, [line]).dues.slice(0, 2)).toEqual(begins);
});

test("what is corrected of a first part, of the others or of the day leaves the rest as it was", () => {
  const lines = ["300 now and 150 a month", "make the first one 200", "and then 75 a month"];
  expect(talked("en", lines).dues).toEqual(["200 03-02", "75 04-02", "75 05-02", "62 06-02"]);
  expect(talked("en", [...lines, "can we start on the 10th instead"]).dues[0]).toBe("200 03-10");
});

test.each<readonly [string, string]>([
  ["instead of 200 a month i can do 50 a month", "50"],
  ["i paid 200 already and can do 50 a month", "50"],
  ["i get 300 on the 1st and i can do 40 a month", "40"],
])("'%s' has no first part: each payment is what they offer", (line, each) => {
  expect(talked("en", [line]).dues[0]?.split(" ")[0]).toBe(each);
});

test("who told of hardship and names a first part is read back neither more than that nor than each", () => {
  const read = talked("en", ["i lost my job", "i could do 100 now then 40 a month"]);
  expect(read.dues.slice(0, 2)).toEqual(["100 03-02", "40 04-02"]);
});

test("what comes in, told by one who can spare little, is no plan and never all of it at once", () => {
  const lines = [
    "ando corta de dinero",
    "puedo dar 40 o 50",
    "al mes",
    "como 900 cada quincena",
    "si",
  ];
  const told = talked("es", lines);
  expect(told.acts).not.toContain("agree");
  expect(told.dues.every((due) => Number(due.split(" ")[0]) < 100)).toBe(true);
});

test("the number of a house is no amount", () => {
  const line = "i want to pay 50 a month and also my address changed to 12 Oak St";
  expect(talked("en", [line]).dues[0]).toBe("50 03-09");
});

test("a first part named over a promise of today leaves the others a month on", () => {
  const lines = ["100 today and we see about the rest", "ok then just 100 today and 60 a month"];
  expect(talked("en", lines).dues.slice(0, 2)).toEqual(["100 03-02", "60 04-02"]);
});

test("an amount whose digits stand in another's is found where it stands itself", () => {
  const { dues } = talked("en", ["I can do 150 now and then 50 a month"]);
  expect(dues).toEqual(["150 03-02", "50 04-02", "50 05-02", "50 06-02", "50 07-02", "62 08-02"]);
});

test("to make a payment another amount is to change it, and tells of no income", () => {
  const { acts, dues } = talked("en", [
    "I can do 150 now and then 50 a month",
    "make it 40 a month",
  ]);
  expect(acts).not.toContain("note-means");
  expect(dues.slice(0, 3)).toEqual(["150 03-02", "40 04-02", "40 05-02"]);
});
