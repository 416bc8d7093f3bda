/** People who write Spanish as they speak it, and the same said in the other languages. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { isPlainYes } from "../../heard/answers/plain-yes.ts";
import { played } from "../played.ts";
import { after, model } from "../shipped.ts";

test.each<readonly [Language, string]>([
  ["es", "no puedo 412"],
  ["es", "no puedo los 412"],
  ["es", "412 no puedo"],
  ["es", "412 se me hace mucho"],
  ["en", "i cant do 412"],
])(
  "in %s, '%s': what is beyond them is offered in no plan, and what they can is asked",
  (...line) => {
    const [language, text] = line;
    const { last, talk } = after(language, text);
    expect(last.said.at(-1)).toBe("ask-amount");
    expect(talk.kept).toEqual([]);
  },
);

test.each<readonly [Language, string, string]>([
  ["es", "60 al mes, 100 no puedo", "60 03-09"],
  ["es", "no puedo dar 100 pero si 60 al mes", "60 03-09"],
  ["es", "50 al mes, no puedo más", "50 03-09"],
  ["hi-Latn", "har mahine 700, isse zyada nahi de sakta", "700 03-09"],
])("in %s, '%s': what they can pay beside it is read back", (language, text, first) => {
  expect(after(language, text).dues[0]).toBe(first);
});

test.each<readonly [Language, readonly string[], string]>([
  ["es", ["si le doy 200 me lo dan por pagado?", "no", "250 y ya"], "settlement-again"],
  ["es", ["250 y quedamos a mano"], "settlement"],
  ["en", ["can i settle for 200", "no", "250 and we're done"], "settlement-again"],
])("in %s, %s: a sum that ends it is a lower sum for all of it", (language, lines, template) => {
  expect(after(language, ...lines).last.said[0]).toBe(template);
});

test("a sum that is paid, or of a plan, ends nothing", () => {
  expect(after("es", "60 al mes", "50 y ya").last.said).toEqual(["confirm-plan-again"]);
  expect(after("es", "ya pagué 250 y ya").last.said).not.toContain("settlement");
});

const onBothDays = ["60 03-15", "60 03-30", "60 04-15", "60 04-30"];
const eachQuincena = ["60 03-15", "60 03-31", "60 04-15", "60 04-30"];
const fortnightly = ["60 03-09", "60 03-23", "60 04-06", "60 04-20"];

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["es", ["me pagan el 15 y el 30", "60 cada vez que cobro"], onBothDays],
  ["es", ["cobro cada 15 días", "cuánto debo?", "60 cada vez que cobro"], fortnightly],
  ["es", ["60 cada vez que cobro", "cada quincena"], eachQuincena],
  ["en", ["60 every paycheck", "every two weeks"], fortnightly],
  ["en", ["i get paid on the 15th and the 30th", "60 each time i get paid"], onBothDays],
])("in %s, %s: so much each time they are paid goes by their pay days", (language, lines, dues) => {
  expect(after(language, ...lines).dues.slice(0, 4)).toEqual(dues);
});

test.each<readonly [Language, string]>([
  ["es", "60 cada vez que cobro"],
  ["en", "60 out of each paycheck"],
  ["hi-Latn", "har salary se 700 dunga"],
])("in %s, '%s': how often that is was never told, and is asked", (language, text) => {
  expect(after(language, text).last.said).toEqual(["ask-pay-rhythm"]);
});

const halves = ["206 03-06", "206 03-31"];

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["es", ["en dos partes, una este viernes y la otra a fin de mes"], halves],
  ["es", ["puedo en dos pagos?", "una este viernes y la otra a fin de mes"], halves],
  ["en", ["two payments, one this friday and the other at the end of the month"], halves],
  [
    "hi-Latn",
    ["do kist me, ek friday ko aur doosri mahine ke end me"],
    ["2062 03-06", "2062 03-31"],
  ],
])("in %s, %s: two payments on two days are all of it", (language, lines, dues) => {
  expect(after(language, ...lines).dues).toEqual(dues);
});

test("two days of which one is to be chosen are no two payments", () => {
  expect(after("es", "pago el viernes o el lunes").dues).not.toHaveLength(2);
});

test.each<readonly [Language, readonly string[], string]>([
  ["es", ["pago todo a mediados de marzo", "si"], "412 03-15"],
  ["es", ["100 a mediados de marzo", "el 17"], "100 03-17"],
  ["es", ["le doy 100 a mitad de mes", "está bien"], "100 03-15"],
  ["es", ["100 a principios de abril", "no", "el 8"], "100 03-08"],
  ["es", ["60 al mes desde mediados de marzo", "si"], "60 03-15"],
  ["en", ["i can pay 100 mid march", "yes"], "100 03-15"],
  ["hi-Latn", ["500 march ke beech mein dunga", "haan"], "500 03-15"],
])("in %s, %s: a part of a month is asked back by a day, and goes on from it", (...row) => {
  const [language, lines, first] = row;
  const { turns, dues } = after(language, ...lines);
  expect(turns[1]?.said).toEqual(["near-day"]);
  expect(dues[0]).toBe(first);
});

test("a birthday is no hint at a day", () => {
  const { last } = played(model, "es", ["quiero pagar 100", "=12 de marzo de 1985"]);
  expect(last.said).not.toContain("near-day");
});

test.each<readonly [Language, readonly string[]]>([
  ["es", ["que opciones tengo", "la de menos cada mes"]],
  ["es", ["la más larga"]],
  ["es", ["en pagos, lo mas chiquito que se pueda"]],
  ["es", ["60 al mes", "prefiero la más barata"]],
  ["en", ["what are my options", "the cheaper one"]],
  ["en", ["give me the lowest one"]],
  ["hi-Latn", ["kya kya options hain", "kam wali"]],
  ["hi", ["सबसे कम वाली"]],
])("in %s, %s: the way with the least at a time is chosen", (language, lines) => {
  expect(after(language, ...lines).last.said[0]).toBe("least-each");
});

test.each<readonly [Language, string, string]>([
  ["es", "la última", "ask-amount"],
  ["es", "la segunda", "ask-when"],
  ["en", "the last one", "ask-amount"],
  ["en", "the first option", "ask-when"],
])("in %s, '%s' names one of our ways by its place", (language, text, template) => {
  expect(after(language, text).last.said).toEqual([template]);
});

test.each<readonly [string, readonly string[]]>([
  ["a 6 quincenas", ["68 03-15", "68 03-31", "68 04-15", "68 04-30", "68 05-15", "68 05-31"]],
  ["200 el viernes y el resto en dos pagos de quincena", ["200 03-06", "106 03-15", "106 03-31"]],
])("'%s' counts payments, each half a month", (text, dues) => {
  expect(after("es", text).dues).toEqual(dues);
});

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["es", ["qué me conviene más?"], ["options-are", "ask-amount"]],
  ["es", ["de dónde sacaron mi número"], ["whence-unknown"]],
  ["en", ["where did you get my number"], ["whence-unknown"]],
  ["es", ["ay no sé, tengo 78 años y no sé de estas cosas"], ["no-hurry", "want-person"]],
  ["es", ["no manches"], ["breakdown", "since"]],
  ["en", ["that much?!"], ["breakdown", "since"]],
  ["es", ["q es esto"], ["creditor-is", "what-works-again"]],
  ["es", ["quién es usted"], ["this-is", "creditor-is"]],
  ["es", ["me hace un descuento?", "ándele no sea malo"], ["settlement-again", "what-works-again"]],
])("in %s, %s is answered", (language, lines, templates) => {
  const { said } = after(language, ...lines).last;
  expect(said.slice(0, templates.length)).toEqual(templates);
});

test("a sum told with a shrug is theirs, and a rhythm after it joins it", () => {
  expect(after("es", "pues no sé, algo como 40", "cada quincena").dues[0]).toBe("40 03-15");
  expect(after("en", "i dunno, like 40 or so", "every month").dues[0]).toBe("40 03-09");
});

test("asked what comes in, what they can give is no income", () => {
  const { talk } = after("es", "estoy sin un mango", "te puedo tirar 30 por mes");
  expect(talk.conversation.can?.minor).toBe(30_00n);
});

test.each(["sip", "está bien", "hágale", "de una", "así es", "me parece bien", "va que va"])(
  "'%s' agrees",
  (text) => expect(isPlainYes(text)).toBe(true),
);

test.each(["está bien caro", "ya está pagado", "eso es todo", "hágale como quiera"])(
  "'%s' does not",
  (text) => expect(isPlainYes(text)).toBe(false),
);

test.each<readonly [Language, string]>([
  ["es", "me llamo Maria Jones"],
  ["hi-Latn", "mera naam Maria Jones hai"],
  ["en", "my name is Maria Jones"],
])("in %s, '%s': who tells their name does not deny to be themselves", (language, text) => {
  const { last } = played(model, language, [`=${text}`]);
  expect(last.said).toContain("verified");
  expect(played(model, language, [text]).last.said).toContain("verify-details");
});

test("another name, with a no, is still another person", () => {
  const { last } = played(model, "es", ["no soy Maria, me llamo Pedro"]);
  expect(last.said).toContain("wrong-person");
});

test("who proves who they are and tells of something hard is not asked for proof again", () => {
  const lines = ["=soy Maria Jones, me quedé sin trabajo, puedo dar 50 el viernes", "cuánto debo"];
  const { turns, talk } = played(model, "es", lines);
  expect(turns[0]?.acts).toContain("verified");
  expect(talk.conversation.wish).not.toBeNull();
  expect(turns[1]?.said).not.toContain("verify-details");
});

test("where else they may be written to, after a stop, is noted and opens nothing here", () => {
  expect(after("es", "ya no me escriban por aquí", "por correo sí").last.said).toEqual([
    "preference-noted",
  ]);
  expect(after("en", "stop texting me", "email is fine").last.said).toEqual(["preference-noted"]);
});

test("a yes with a word beside it, to what was read back, is no stop", () => {
  const { last } = after("es", "pueden esperarme hasta fin de mes?", "sí todo");
  expect(last.acts).not.toContain("stop-contact");
});

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["es", ["los 412 los puedo pagar en 3?"], ["137 03-09", "137 04-09", "137 05-09"]],
  ["es", ["y en cuotas", "en 2"], ["206 03-09", "206 04-09"]],
  ["es", ["la mitad el 20 y la mitad el 5", "mejor dos pagos"], ["206 03-20", "206 04-05"]],
  ["es", ["150 el primero de abril y el resto el quince"], ["150 04-01", "262 04-15"]],
  ["es", ["todo no, 150", "hoy"], ["150 03-02"]],
  ["es", ["si pago 200 hoy, cuánto me quedaría?"], ["200 03-02"]],
  ["en", ["if i pay 200 today how much is left"], ["200 03-02"]],
  ["es", ["necesito una prórroga", "dos semanas"], ["412 03-16"]],
  ["hi-Latn", ["thoda time chahiye", "do hafte"], ["4125 03-16"]],
  ["es", ["y si no pago qué pasa", "ok entonces 210 al mes"], ["210 03-09", "202 04-09"]],
])("in %s, %s is read back as they mean it", (language, lines, dues) => {
  expect(after(language, ...lines).dues).toEqual(dues);
});

test("both days of each month that they name, the last of it too, are those of the plan", () => {
  expect(after("es", "50 por quincena los días 15 y último").dues.slice(0, 3)).toEqual([
    "50 03-15",
    "50 03-31",
    "50 04-15",
  ]);
});

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["es", ["ya sé, ya sé"], ["heard-you"]],
  ["es", ["luego veo"], ["heard-you"]],
  ["en", ["i'll think about it"], ["all-right"]],
  ["es", ["me puede hablar más despacio"], ["no-hurry", "what-works-again"]],
  ["es", ["me hace un descuento?", "no puedo más"], ["hardship", "means-why", "ask-income"]],
  ["es", ["a ver, mándeme las opciones"], ["options-are", "ask-amount"]],
  ["es", ["60 al mes", "de cuánto?"], ["confirm-plan-again"]],
])("in %s, %s goes on kindly", (language, lines, templates) => {
  expect(after(language, ...lines).last.said).toEqual(templates);
});

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["es", ["a 3 meses cuánto sería?"], ["137 03-09", "137 04-09", "137 05-09"]],
  ["es", ["en 4 pagos", "y a 2?"], ["206 03-09", "206 04-09"]],
  ["es", ["206.25 c/quincena"], ["206 03-15", "206 03-31"]],
  ["en", ["half this month and the other half next month"], ["206 03-31", "206 04-30"]],
  [
    "es",
    ["y si le doy 200 ahorita y lo demás poquito a poco", "100 al mes"],
    ["200 03-02", "100 04-02", "112 05-02"],
  ],
  ["es", ["le doy 200 el viernes", "no, mejor 210 al mes"], ["210 03-06", "202 04-06"]],
])("in %s, %s: parts and what goes on after one are read back whole", (language, lines, dues) => {
  expect(after(language, ...lines).dues).toEqual(dues);
});

test("who mocks the sum offers none", () => {
  const { talk } = after("es", "jaja si claro, de dónde voy a sacar 400");
  expect(talk.kept).toEqual([]);
  expect(talk.conversation.wish ?? null).toBeNull();
});
