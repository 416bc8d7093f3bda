/** Plans in parts as people lay them out in four languages: what is read back, payment by payment. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../talks/played.ts";
import { model } from "../talks/shipped.ts";

/** What lies on the table after that line of one who is verified, whole units and day, as far as told. */
function readBack(language: Language, line: string, upTo: number): readonly string[] {
  const { dues } = played(model, language, ["=hello", line]);
  return dues.slice(0, upTo).map((due) => {
    const [amount = "", on = ""] = due.split(" ");
    return `${String(Math.floor(Number(amount)))} ${on}`;
  });
}

test.each<readonly [Language, string, readonly string[]]>([
  [
    "en",
    "3 payments, first one small like 100 on march 20, other two equal",
    ["100 03-20", "156 04-20", "156 05-20"],
  ],
  [
    "en",
    "can we do 3 payments? 100 on the 20th then the other two the same",
    ["100 03-20", "156 04-20", "156 05-20"],
  ],
  ["en", "lets split it 3 ways, 1st one march 20", ["137 03-20", "137 04-20", "137 05-20"]],
  [
    "en",
    "4 ways, every 2 weeks, starting friday",
    ["103 03-06", "103 03-20", "103 04-03", "103 04-17"],
  ],
  ["en", "one month i might do 60 and the next 140", ["60 03-09", "140 04-09"]],
  [
    "en",
    "50 this friday, 50 next friday and the rest in april",
    ["50 03-06", "50 03-13", "312 04-13"],
  ],
  [
    "en",
    "i can give you 100 on the 6th, 100 on the 20th, and then 212.50 on april 3rd",
    ["100 03-06", "100 03-20", "212 04-03"],
  ],
  [
    "en",
    "120 today, 120 on the 20th and clear the rest on april 10",
    ["120 03-02", "120 03-20", "172 04-10"],
  ],
  [
    "en",
    "two payments of 100 two weeks apart starting friday then the rest in may",
    ["100 03-06", "100 03-20", "212 04-20"],
  ],
  ["en", "first payment 50 then 75 a month after that", ["50 03-09", "75 04-09"]],
  ["en", "50 a month till june then the rest", ["50 03-09", "50 04-09", "50 05-09"]],
  ["en", "100 down and 3 equal payments", ["100 03-02", "104 04-02", "104 05-02", "104 06-02"]],
  ["en", "half on friday and the other half the friday after", ["206 03-06", "206 03-13"]],
  [
    "en",
    "a third now, a third on the 20th and a third in april",
    ["137 03-02", "137 03-20", "137 04-20"],
  ],
  ["en", "200 on the 15th, remainder 30 days later", ["200 03-15", "212 04-14"]],
  [
    "en",
    "i could do 40 every friday for 4 weeks and then pay off the rest",
    ["40 03-06", "40 03-13", "40 03-20", "40 03-27", "252 04-03"],
  ],
  ["en", "75 on the 6th and the 20th each month", ["75 03-06", "75 03-20", "75 04-06", "75 04-20"]],
  ["en", "60 each on the 1st and 15th", ["60 03-15", "60 04-01", "60 04-15"]],
  [
    "en",
    "30 a week for the first month then 60 a week",
    ["30 03-09", "30 03-16", "30 03-23", "30 03-30", "60 04-06"],
  ],
  [
    "en",
    "100 this month, 100 next month and 212.50 in may",
    ["100 03-31", "100 04-30", "212 05-30"],
  ],
  ["en", "pay 150 on mar 10 & 262.50 on apr 10", ["150 03-10", "262 04-10"]],
  ["en", "25 on friday and then 25 every week after that", ["25 03-06", "25 03-13", "25 03-20"]],
  [
    "en",
    "could i do 80 for the first two months and then 100 after",
    ["80 03-09", "80 04-09", "100 05-09"],
  ],
  [
    "en",
    "112.50 on friday and then 3 x 100 monthly",
    ["112 03-06", "100 04-06", "100 05-06", "100 06-06"],
  ],
  [
    "en",
    "200 this tues, 100 the tues after, 112.50 the one after that",
    ["200 03-03", "100 03-10", "112 03-17"],
  ],
  [
    "es",
    "3 pagos, el primero de 100 el 20 de marzo y los otros dos iguales",
    ["100 03-20", "156 04-20", "156 05-20"],
  ],
  ["es", "un mes 60 y el otro 140", ["60 03-09", "140 04-09"]],
  [
    "es",
    "50 este viernes, 50 el otro viernes y lo demás en abril",
    ["50 03-06", "50 03-13", "312 04-13"],
  ],
  ["es", "60 los viernes", ["60 03-06", "60 03-13"]],
  [
    "es",
    "dos pagos de 100 cada quincena y el resto en mayo",
    ["100 03-15", "100 03-31", "212 05-31"],
  ],
  ["es", "primero 50 y luego 75 al mes", ["50 03-09", "75 04-09"]],
  [
    "es",
    "100 de enganche y tres pagos iguales",
    ["100 03-02", "104 04-02", "104 05-02", "104 06-02"],
  ],
  ["es", "la mitad el viernes y la otra mitad el viernes siguiente", ["206 03-06", "206 03-13"]],
  [
    "es",
    "una tercera parte ahora, otra el 20 y otra en abril",
    ["137 03-02", "137 03-20", "137 04-20"],
  ],
  ["es", "200 el 15 y lo que falta 30 días después", ["200 03-15", "212 04-14"]],
  [
    "es",
    "40 cada viernes por 4 semanas y después liquido el resto",
    ["40 03-06", "40 03-13", "40 03-20", "40 03-27", "252 04-03"],
  ],
  ["es", "75 el 6 y el 20 de cada mes", ["75 03-06", "75 03-20", "75 04-06", "75 04-20"]],
  ["es", "60 los dias 1 y 15", ["60 03-15", "60 04-01", "60 04-15"]],
  [
    "es",
    "100 este mes, 100 el que viene y 212.50 en mayo",
    ["100 03-31", "100 04-30", "212 05-31"],
  ],
  ["es", "el 15 y a fin de mes, 50 cada vez", ["50 03-15", "50 03-31", "50 04-15"]],
  ["es", "80 los dos primeros meses y luego 100", ["80 03-09", "80 04-09", "100 05-09"]],
  [
    "es",
    "en 4 partes cada 15 dias empezando el viernes",
    ["103 03-06", "103 03-20", "103 04-03", "103 04-17"],
  ],
  [
    "es",
    "le doy 150 el martes, 100 el otro martes y 162.50 el que sigue",
    ["150 03-03", "100 03-10", "162 03-17"],
  ],
  [
    "hi-Latn",
    "3 kist kar do, pehli 1000 ki 20 march ko, baaki do barabar",
    ["1000 03-20", "1562 04-20", "1562 05-20"],
  ],
  ["hi-Latn", "ek mahine 600 aur agle mahine 1400", ["600 03-09", "1400 04-09"]],
  [
    "hi-Latn",
    "500 is friday, 500 agle friday aur baaki april me",
    ["500 03-06", "500 03-13", "3125 04-13"],
  ],
  ["hi-Latn", "600 shukravar ko", ["600 03-06"]],
  ["hi-Latn", "har shukravar 600", ["600 03-06", "600 03-13"]],
  ["hi-Latn", "pehle 500 phir har mahine 750", ["500 03-09", "750 04-09"]],
  ["hi-Latn", "1000 abhi aur teen barabar kist", ["1000 03-02", "1041 04-02"]],
  ["hi-Latn", "aadha friday ko aadha agle friday ko", ["2062 03-06", "2062 03-13"]],
  [
    "hi-Latn",
    "1/3 abhi, 1/3 20 tarikh ko aur 1/3 april me",
    ["1375 03-02", "1375 03-20", "1375 04-20"],
  ],
  ["hi-Latn", "2000 15 ko, baaki 30 din baad", ["2000 03-15", "2125 04-14"]],
  [
    "hi-Latn",
    "4 hafte tak har friday 600 phir baaki ek saath",
    ["600 03-06", "600 03-13", "600 03-20", "600 03-27", "1725 04-03"],
  ],
  ["hi-Latn", "har mahine 6 aur 20 ko 750", ["750 03-06", "750 03-20", "750 04-06"]],
  [
    "hi-Latn",
    "is mahine 1000, agle mahine 1000, may me 2125",
    ["1000 03-31", "1000 04-30", "2125 05-31"],
  ],
  ["hi-Latn", "pehle do mahine 800 phir 1000", ["800 03-09", "800 04-09", "1000 05-09"]],
  [
    "hi-Latn",
    "do kist me, pehli 2000 ki 10 ko dusri 2125 ki 10 april ko",
    ["2000 03-10", "2125 04-10"],
  ],
  [
    "hi",
    "3 किस्त कर दो, पहली 1000 की 20 मार्च को, बाकी दो बराबर",
    ["1000 03-20", "1562 04-20", "1562 05-20"],
  ],
  ["hi", "500 इस शुक्रवार, 500 अगले शुक्रवार और बाकी अप्रैल में", ["500 03-06", "500 03-13", "3125 04-13"]],
  ["hi", "पहले 500 फिर हर महीने 750", ["500 03-09", "750 04-09"]],
  ["hi", "1000 अभी और तीन बराबर किस्त", ["1000 03-02", "1041 04-02"]],
  ["hi", "आधा शुक्रवार को आधा अगले शुक्रवार को", ["2062 03-06", "2062 03-13"]],
  ["hi", "2000 15 को, बाकी 30 दिन बाद", ["2000 03-15", "2125 04-14"]],
  ["hi", "हर महीने 6 और 20 को 750", ["750 03-06", "750 03-20", "750 04-06"]],
  ["hi", "इस महीने 1000, अगले महीने 1000, मई में 2125", ["1000 03-31", "1000 04-30", "2125 05-31"]],
  ["hi", "पहले दो महीने 800 फिर 1000", ["800 03-09", "800 04-09", "1000 05-09"]],
  [
    "hi",
    "हर शुक्रवार 600, चार हफ्ते तक, फिर बाकी एक साथ",
    ["600 03-06", "600 03-13", "600 03-20", "600 03-27", "1725 04-03"],
  ],
  [
    "en",
    "I'd like to pay 75 on the 1st and 75 on the 15th of every month until it's done, starting 15 March",
    ["75 03-15", "75 04-01", "75 04-15", "75 05-01"],
  ],
  [
    "en",
    "100 end of this month, 100 end of april and whatever's left end of may",
    ["100 03-31", "100 04-30", "212 05-31"],
  ],
  [
    "en",
    "4 payments of 80 every week and then the rest the week after, first one on march 11",
    ["80 03-11", "80 03-18", "80 03-25", "80 04-01", "92 04-08"],
  ],
  [
    "en",
    "50 one week 100 the next and keep alternating like that, starting 3/9",
    ["50 03-09", "100 03-16", "50 03-23", "100 03-30"],
  ],
  [
    "en",
    "half this friday, the other half in two equal bits on the 20th and april 3rd",
    ["206 03-06", "103 03-20", "103 04-03"],
  ],
  [
    "en",
    "150 in ten days, 150 two weeks later and the last bit three weeks after that one",
    ["150 03-12", "150 03-26", "112 04-16"],
  ],
  [
    "es",
    "yo cobro por quincena asi q puedo dar 50 el 15 y 50 el ultimo de cada mes hasta acabar",
    ["50 03-15", "50 03-31", "50 04-15", "50 04-30"],
  ],
  [
    "es",
    "Vale, os hago un ingreso de 150 el día 6 y el resto en dos plazos iguales, el 6 de abril y el 6 de mayo",
    ["150 03-06", "131 04-06", "131 05-06"],
  ],
  [
    "es",
    "ahorita no traigo pero el viernes le doy 80 y despues 80 cada dos semanas",
    ["80 03-06", "80 03-20", "80 04-03"],
  ],
  [
    "es",
    "cuatro pagos de 80 cada semana y luego el resto, empezando el 11 de marzo",
    ["80 03-11", "80 03-18", "80 03-25", "80 04-01", "92 04-08"],
  ],
  [
    "es",
    "un mes 60 y al otro 120 y asi alternando empezando el 20 de marzo",
    ["60 03-20", "120 04-20", "60 05-20", "120 06-20"],
  ],
  [
    "es",
    "la mitad el viernes 13, un cuarto el 27 y el otro cuarto el 10 de abril",
    ["206 03-13", "103 03-27", "103 04-10"],
  ],
  [
    "es",
    "dos veces al mes 70 cada vez, el 1 y el 16, empezando el 16 de marzo",
    ["70 03-16", "70 04-01", "70 04-16"],
  ],
  [
    "hi",
    "हर महीने दो बार, 5 और 20 तारीख को, 600-600 रुपये",
    ["600 03-05", "600 03-20", "600 04-05", "600 04-20"],
  ],
  [
    "hi",
    "भाई साहब अभी तंगी है इस शुक्रवार से हर हफ्ते 500 ले लीजिए",
    ["500 03-06", "500 03-13", "500 03-20"],
  ],
  [
    "hi",
    "आधा पैसा 13 को, बचे हुए का आधा 27 को और जो रह जाए 10 अप्रैल को",
    ["2062 03-13", "1031 03-27", "1031 04-10"],
  ],
  ["hi", "ढाई हज़ार सोलह मार्च को और सोलह सौ पच्चीस तीस मार्च को", ["2500 03-16", "1625 03-30"]],
  [
    "hi",
    "हज़ार हज़ार रुपये 6, 13 और 20 मार्च को और आखिरी 1125 27 मार्च को",
    ["1000 03-06", "1000 03-13", "1000 03-20", "1125 03-27"],
  ],
  [
    "hi-Latn",
    "yaar abhi tight chal raha hai is friday se har week 500 le lo",
    ["500 03-06", "500 03-13", "500 03-20"],
  ],
  [
    "hi-Latn",
    "800 wali 4 kist har hafte 11 march se uske baad baki ka",
    ["800 03-11", "800 03-18", "800 03-25", "800 04-01", "925 04-08"],
  ],
  [
    "hi-Latn",
    "pehla payment 1125 14 march ko baki teen payment 1000 1000 ke har do hafte",
    ["1125 03-14", "1000 03-28", "1000 04-11", "1000 04-25"],
  ],
  [
    "hi-Latn",
    "sir 3 part me kar do na 6 ko 20 ko aur 3 april ko",
    ["1375 03-06", "1375 03-20", "1375 04-03"],
  ],
  [
    "hi-Latn",
    "wed ko 600 fri ko 600 aur bacha hua next month",
    ["600 03-04", "600 03-06", "2925 04-06"],
  ],
])("in %s, '%s' is read back so", (language, line, dues) => {
  expect(readBack(language, line, dues.length)).toEqual(dues);
});

test.each<readonly [Language, string, readonly string[]]>([
  ["hi-Latn", "pehli kist 1000 ki 10 march ko, baaki do barabar", ["1000 03-10", "1562 04-10"]],
  [
    "hi",
    "पहली किस्त 2000 की 10 मार्च को, दूसरी किस्त दो हफ्ते बाद बाकी की",
    ["2000 03-10", "2125 03-24"],
  ],
])("in %s, '%s' contests nothing", (language, line, dues) => {
  expect(readBack(language, line, dues.length)).toEqual(dues);
});

test.each<readonly [Language, string]>([
  ["hi-Latn", "pehli kist 1000 ki 10 february ko de di thi, doosri 20 february ko"],
  ["en", "i paid 100 on the 10th and 100 on the 20th of last month already"],
])("in %s, '%s' is still what was paid", (language, line) => {
  const { last } = played(model, language, ["=hello", line]);
  expect(last.said.some((id) => id.startsWith("confirm-plan"))).toBe(false);
});

test.each([
  "my number is 5551234567 and i can pay 50 on friday or 60 on the 20th",
  "i paid 50 on the 3rd and 60 on the 20th of january",
  "rent is 900 on the 1st and the car is 310 on the 15th",
])("'%s' lays no payments out", (line) => {
  const { last } = played(model, "en", ["=hello", line]);
  expect(last.said.filter((id) => /^confirm-plan-(?:parts|two|first|days)/u.test(id))).toEqual([]);
});
