/** Payments that lie on the table or were agreed, and some of them are put on another day or made another sum. */

import type { Language } from "@forbear/kernel";
import { type Offer, duesOf as termsDue } from "@forbear/negotiation";
import { expect, test } from "vitest";
import { played } from "../talks/played.ts";
import { model } from "../talks/shipped.ts";

const told = ({ terms }: Offer): readonly string[] =>
  termsDue(terms).map(({ amount, dueOn }) => `${amount.minor / 100n} ${dueOn.slice(5)}`);
const duesOf = (language: Language, ...lines: readonly string[]) =>
  played(model, language, ["=hello", ...lines]).dues;

const two = "i can do 200 on the 10th and the rest on the 20th";
const three = "100 on the 10th, 150 on the 20th and the rest on the 30th";

test.each<readonly [Language, string, string, readonly string[]]>([
  ["en", two, "the 22nd for the other one", ["200 03-10", "212 03-22"]],
  ["en", two, "and the second on the 30th", ["200 03-10", "212 03-30"]],
  ["en", two, "can the last one be the 5th of april", ["200 03-10", "212 04-05"]],
  ["en", two, "first of april for the rest", ["200 03-10", "212 04-01"]],
  ["en", two, "i could do the first on friday", ["200 03-06", "212 03-20"]],
  ["en", two, "the other one on the 5th", ["200 03-05", "212 03-20"]],
  ["en", two, "actually make it the 22nd", ["200 03-10", "212 03-22"]],
  ["en", two, "make the second payment 150", ["262 03-10", "150 03-20"]],
  [
    "en",
    "half on the 10th and half on the 20th",
    "and the second on the 30th",
    ["206 03-10", "206 03-30"],
  ],
  ["en", three, "the third on the 3rd of april", ["100 03-10", "150 03-20", "162 04-03"]],
  ["en", three, "make the second one 120", ["100 03-10", "120 03-20", "192 03-30"]],
  ["es", "200 el 10 y el resto el 20", "la segunda el 22", ["200 03-10", "212 03-22"]],
  ["es", "200 el 10 y el resto el 20", "y la primera el 12", ["200 03-12", "212 03-20"]],
  ["hi-Latn", "2000 10 ko aur baaki 20 ko", "dusri 22 ko", ["2000 03-10", "2125 03-22"]],
  ["hi", "2000 10 तारीख को और बाकी 20 को", "दूसरी 22 को", ["2000 03-10", "2125 03-22"]],
  ["hi", "1500 10 मार्च को और बाकी 10 अप्रैल को", "हाँ बाकी 10 अप्रैल को", ["1500 03-10", "2625 04-10"]],
])("in %s, after '%s', '%s' moves that one alone", (language, before, line, dues) => {
  expect(duesOf(language, before, line)).toEqual(dues);
});

const uneven = "100 now, 150 on the 16th and the rest on the 31st";
const halves = "half on the 20th and half april 5";
const fortnights = "150 friday and then 50 every other friday";
const behindFirst = ["50 03-20", "50 04-03", "50 04-17", "50 05-01", "50 05-15", "37 05-29"];

test.each<readonly [Language, string, string, readonly string[]]>([
  [
    "en",
    uneven,
    "no the middle one bigger: 112.50 now, 200 in the middle, 100 last",
    ["112 03-02", "200 03-16", "100 03-31"],
  ],
  ["en", uneven, "first one 50, last one 150", ["50 03-02", "212 03-16", "150 03-31"]],
  ["en", halves, "wait make that the 6th, the 5th is a sunday", ["206 03-20", "206 04-06"]],
  ["en", halves, "call it the 18th for the first to be safe", ["206 03-18", "206 04-05"]],
  ["en", halves, "ok then 20th for all of it, forget april", ["412 03-20"]],
  [
    "en",
    halves,
    "make it thirds, 6th, 20th and april 3rd",
    ["137 03-06", "137 03-20", "137 04-03"],
  ],
  ["en", fortnights, "no, 125 on friday then", ["125 03-06", ...behindFirst]],
  [
    "en",
    "200 on friday and the rest on the 27th",
    "how about 180 on friday",
    ["180 03-06", "232 03-27"],
  ],
  [
    "en",
    "100 a month from the 20th",
    "make the first one 112.50 so the rest are even",
    ["112 03-20", "100 04-20", "100 05-20", "100 06-20"],
  ],
  [
    "es",
    "la mitad el 20 y la mitad el 5 de abril",
    "no, el 6 porque el 5 es domingo",
    ["206 03-20", "206 04-06"],
  ],
  ["es", "mitad mañana y mitad el 20", "olvida lo de mañana, mejor todo el 20", ["412 03-20"]],
  ["hi-Latn", "aadha kal aur aadha 20 ko", "kal ka chhodo, pura 20 ko", ["4125 03-20"]],
  [
    "hi",
    "1000 आज, 1000 16 को और बाकी 31 को",
    "बीच वाली 1500 की कर दो",
    ["1000 03-02", "1500 03-16", "1625 03-31"],
  ],
])(
  "in %s, after '%s', '%s': that, and the others make up for it",
  (language, before, line, dues) => {
    expect(duesOf(language, before, line)).toEqual(dues);
  },
);

const third = "100 this friday and then the rest in three payments every two weeks";

test.each<readonly [Language, readonly string[], readonly string[]]>([
  [
    "en",
    ["60 on the 10th of each month", "can we skip the May one"],
    ["60 03-10", "60 04-10", "60 06-10"],
  ],
  [
    "en",
    ["50 on 1st and 15th of each month", "no payment on may 15, skip that one"],
    ["50 03-15", "50 04-01", "50 04-15", "50 05-01", "50 06-01"],
  ],
  [
    "es",
    ["le puedo dar 50 el 5 de cada mes", "en mayo no puedo, sáltense ese mes"],
    ["50 03-05", "50 04-05", "50 06-05"],
  ],
  [
    "hi-Latn",
    ["1500 6 march ko, 1500 16 ko aur baki 28 march ko", "16 wali hata do, baki 28 ko"],
    ["1500 03-06", "2625 03-28"],
  ],
  [
    "en",
    [
      "half on 30th and half on 10th of next month",
      "salary is coming only on 1st, so keep first one on 1st and second as it is",
    ],
    ["206 04-01", "206 04-10"],
  ],
  [
    "es",
    [
      "puedo dar 80 cada quincena, empezando el 30",
      "ay no, mejor la primera de 40 y las demás de 80",
    ],
    ["40 03-30", "80 04-15", "80 04-30"],
  ],
  [
    "es",
    ["45 el tercer miércoles de cada mes", "mejor la primera de 60 y ya luego 45"],
    ["60 03-18", "45 04-15", "45 05-20"],
  ],
  [
    "es",
    ["45 el segundo miércoles de cada mes", "mejor que sean 35 al mes, el mismo dia"],
    ["35 03-11", "35 04-08"],
  ],
  [
    "en",
    [third, "I get paid Friday but rent is out too. Make the first one 60 instead"],
    ["60 03-06", "117 03-20"],
  ],
  [
    "en",
    ["3 equal payments, last day of each month", "make the middle one the 25th of April"],
    ["137 03-31", "137 04-25", "137 05-31"],
  ],
  [
    "en",
    ["4 payments on the 15th of each month", "the second one on the 20th instead"],
    ["103 03-15", "103 04-20", "103 05-15", "103 06-15"],
  ],
])("in %s, %j: that one, and no other", (language, lines, dues) => {
  expect(duesOf(language, ...lines).slice(0, dues.length)).toEqual(dues);
});

test.each<readonly [Language, readonly string[], readonly string[]]>([
  [
    "hi-Latn",
    ["aaj pura 4125 dunga", "wait 1000 kam pad rahe hai, 3125 aaj aur 1000 25 ko chalega?"],
    ["3125 03-02", "1000 03-25"],
  ],
  [
    "es",
    [
      "lo pago todo el viernes",
      "sí",
      "Mejor partirlo en dos, la mitad el viernes y la otra mitad a fin de mes",
    ],
    ["206 03-06", "206 03-31"],
  ],
])("in %s, %j: one payment becomes two", (language, lines, dues) => {
  expect(duesOf(language, ...lines)).toEqual(dues);
});

const monthly = {
  en: ["4 monthly payments from 15 march", "yes"],
  es: ["en 4 pagos mensuales desde el 15 de marzo", "sí"],
  "hi-Latn": ["4 kist 15 march se har mahine", "haan"],
  hi: ["4 किस्त 15 मार्च से हर महीने", "हाँ"],
} as const;

test.each<readonly [Language, string, "confirm-move" | "confirm-skip", string]>([
  ["en", "just the april one on the 20th, rest stay", "confirm-move", "04-20"],
  ["en", "can the last one be the 20th", "confirm-move", "06-20"],
  ["en", "can i skip april", "confirm-skip", "05-15"],
  ["es", "la de abril el 20, las demás igual", "confirm-move", "04-20"],
  ["es", "puedo saltarme la de mayo", "confirm-skip", "06-15"],
  ["hi-Latn", "april wali 20 ko kar do baki same", "confirm-move", "04-20"],
  ["hi-Latn", "dusri wali 15 ki jagah 18 ko ho sakti hai kya", "confirm-move", "04-18"],
  ["hi-Latn", "april wali skip ho jayegi?", "confirm-skip", "05-15"],
  ["hi", "एक किस्त छोड़ सकते हैं क्या अप्रैल वाली", "confirm-skip", "05-15"],
])(
  "in %s, of the plan that was agreed, '%s' is of that payment",
  (language, line, template, on) => {
    const { last, dues } = played(model, language, ["=hello", ...monthly[language], line]);
    expect(last.said).toEqual([template]);
    expect(dues[0]?.split(" ")[1]).toBe(on);
  },
);

test.each<readonly [Language, string, string]>([
  ["en", "just the april one on the 20th, rest stay", "yes"],
  ["es", "la de abril el 20, las demás igual", "sí"],
  ["hi", "अप्रैल वाली 20 को कर दो बाकी वही", "हाँ"],
  ["hi-Latn", "april wali 20 ko kar do baki same", "haan"],
])("in %s, once '%s' is agreed, the payment that falls due before it is the next", (...row) => {
  const [language, line, yes] = row;
  const { last } = played(model, language, ["=hello", ...monthly[language], line, yes]);
  expect(last.said).toEqual(["agreed-change", "plan-stands"]);
  expect(last.text).toMatch(/(?:march|marzo|मार्च) [^]*$/iu);
});

test("a payment named by its month stays in it, however near the month before is", () => {
  const plan = ["4 monthly payments from 2 march", "yes", "just the april one on the 20th"];
  expect(duesOf("en", ...plan)[0]?.split(" ")[1]).toBe("04-20");
});

test("a month in which nothing falls due leaves no other payment out", () => {
  const { last } = played(model, "en", ["=hello", ...monthly.en, "can i skip december"]);
  expect(last.said.some((template) => template.startsWith("confirm"))).toBe(false);
});

test.each<readonly [Language, readonly string[], string]>([
  [
    "en",
    ["all of it on the 15th", "make it the 20th", "hmm no actually forget it, back to how it was"],
    "412 03-15",
  ],
  ["en", ["all of it on the 15th", "make it the 20th", "no leave it on the 15th"], "412 03-15"],
  ["es", ["todo el 15", "mejor el 20", "Bah, déjalo como estaba"], "412 03-15"],
  ["es", ["todo el 15", "mejor el 20", "no, mejor todo igual como al principio"], "412 03-15"],
  [
    "hi-Latn",
    ["aadha 5 ko aadha 20 ko", "20 wala 25 ko kar do", "nahi 20 hi theek hai"],
    "2062 03-05 2062 03-20",
  ],
  [
    "hi",
    ["1500 अभी 5 को, बाकी 20 को", "पहली वाली 1000 कर दो", "नहीं 1500 ही रहने दो"],
    "1500 03-05 2625 03-20",
  ],
  ["en", ["all of it on the 20th", "can it be the 25th", "no leave it as it was"], "412 03-20"],
  ["hi", ["पूरा 20 को दूंगा", "25 को हो सकता है क्या", "नहीं जैसा था वैसा ही रहने दो"], "4125 03-20"],
])(
  "in %s, who goes back to how it was is read that, and agrees to nothing else",
  (language, lines, due) => {
    const { talk, last } = played(model, language, ["=hello", ...lines]);
    expect(last.acts).not.toContain("agree");
    const pending = talk.conversation.pending?.offer;
    const offer = talk.kept.find(({ id }) => id === pending);
    expect(offer === undefined ? "" : told(offer).join(" ")).toBe(due);
  },
);

test.each<readonly [Language, string, string]>([
  ["en", "100 a month from the 15th", "50 is too much make it 40"],
  ["hi-Latn", "1000 har mahine 15 se", "1000 jyada hai 700 kar do"],
])(
  "in %s, a plan that was agreed keeps its day when its sum is lowered",
  (language, plan, line) => {
    expect(duesOf(language, plan, "yes", line)[0]?.split(" ")[1]).toBe("03-15");
  },
);

test.each<readonly [string, readonly string[]]>([
  ["can i pay on another day, the 25th", ["03-25"]],
])("'%s', where no two payments lie on the table, names days", (line, days) => {
  const dues = duesOf("en", "60 a month", line);
  for (const day of days) expect(dues.join(" ")).toContain(day);
});

test.each<readonly [Language, string, string, readonly string[]]>([
  ["hi-Latn", "aaj 625, baki har mahine 700", "pehli kist 5 se", ["625 03-02", "700 03-05"]],
  ["hi-Latn", "700 har mahine 20 se", "pehli kist 5 se", ["700 03-05", "700 04-05"]],
  ["hi", "आज 625, बाकी हर महीने 700", "7 से करो", ["625 03-02", "700 03-07"]],
  ["en", "50 now and 60 a month after", "make it from the 7th", ["50 03-02", "60 03-07"]],
  ["es", "50 hoy y 60 al mes", "que sea desde el 7", ["50 03-02", "60 03-07"]],
])("in %s, after '%s', '%s' is when they begin, and no payment told of", (...row) => {
  const [language, before, line, two] = row;
  const { last, dues } = played(model, language, ["=hello", before, line]);
  expect(dues.slice(0, 2)).toEqual(two);
  expect(last.acts).toEqual(["keep-offer"]);
});
