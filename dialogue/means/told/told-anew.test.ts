/** Figures told anew after their question has passed: replaced, added to or lessened exactly, and contested by none of it. */

import { readFileSync } from "node:fs";
import type { Language } from "@forbear/kernel";
import { byMonth } from "@forbear/negotiation";
import { describe, expect, test } from "vitest";
import type { MeansItem } from "../../conversation.ts";
import { goesOn } from "../../talks/played.ts";
import { type Situation, talkAt } from "../../talks/situations.ts";
import { ears } from "../../understanding/ears.ts";
import { noAnswers } from "../questions.ts";

const { model } = ears(readFileSync(new URL("../../understanding/weights.bin", import.meta.url)));

const inUnits = (items: readonly MeansItem[] | null): string =>
  items === null
    ? "-"
    : String(items.reduce((all, one) => all + byMonth(one, "half-even").minor, 0n) / 100n);

/** Income, essentials and other debts by the month once the line was said; then what else it did. */
function after(language: Language, situation: Situation, text: string): string {
  const { talk } = talkAt(model, language, situation);
  const { step } = goesOn(model, talk, text);
  const { income, essentials, otherDebts } = talk.known.means?.(noAnswers).answers ?? noAnswers;
  const cases = step.acts.filter(({ kind }) => kind === "open-case" || kind === "hand-over");
  return [...[income, essentials, otherDebts].map(inUnits), ...cases.map(({ kind }) => kind)].join(
    " ",
  );
}

describe("in a talk that stands there", () => {
  test.each([
    ["en", "offer", "sorry it is 2900 not 3200", "2900 1650 0"],
    ["en", "offer", "i make 2900 instead of 3200 now", "2900 1650 0"],
    ["en", "offer", "i told you 3200 but it's really 2900", "2900 1650 0"],
    ["en", "offer", "rent went up, now 1750 in all", "3200 1750 0"],
    ["en", "offer", "my rent just went up to 1500", "3200 1750 0"],
    ["en", "offer", "my wife earns 900 too, I did not add it", "4100 1650 0"],
    ["en", "offer", "they cut my hours, 2600 from now", "2600 1650 0"],
    ["en", "offer", "new job next week, 2400 instead", "2400 1650 0"],
    ["en", "offer", "overtime, 400 more each month", "3600 1650 0"],
    ["en", "offer", "also 60 a month to a card", "3200 1650 60"],
    ["en", "offer", "i didnt mention my student loan its 120 a month", "3200 1650 120"],
    ["en", "offer", "i left out the kids daycare, 400 a month", "3200 2050 0"],
    ["en", "offer", "hold on i gave you the wrong rent, its 1300", "3200 1550 0"],
    ["en", "pause", "i start a new job monday, ill be making 2400 a month", "2400 1350 0"],
    ["en", "pause", "my bills are 200 less than i told you", "1500 1150 0"],
    ["en", "essentials", "wait the 3200 was wrong its 2900. bills are 1500", "2900 1500 -"],
    ["en", "others", "200 to a card and rent is 1500 not 1400", "3200 1750 200"],
    ["en", "others", "none. i forgot childcare though, 300 on top of the 1650", "3200 1950 0"],
    ["en", "others", "100 a month. and my husband gets 800 i didnt count that", "4000 1650 100"],
    ["es", "offer", "no son 3200, son 2900", "2900 1650 0"],
    ["es", "offer", "la renta es 1450 no 1400", "3200 1700 0"],
    ["es", "offer", "la renta subio a 1500", "3200 1750 0"],
    ["es", "offer", "se me olvido la guarderia, 300 mas", "3200 1950 0"],
    ["es", "offer", "me bajaron el sueldo 400", "2800 1650 0"],
    ["es", "offer", "con las horas extras son 400 mas al mes", "3600 1650 0"],
    ["es", "offer", "conte el internet dos veces, de gastos son 50 menos", "3200 1600 0"],
    ["es", "offer", "no mencione un prestamo de 120 al mes", "3200 1650 120"],
    ["es", "pause", "aparte de los 1500 saco 400 limpiando casas", "1900 1350 0"],
    ["es", "pause", "ya no son 1500, son 1900", "1900 1350 0"],
    ["es", "others", "nada, pero dije mal, gano 3000 no 3200", "3000 1650 0"],
    ["es", "others", "100 al mes. y se me paso la escuela de mi hija, 200", "3200 1850 100"],
    ["es", "essentials", "perdon, dije mal, son 2900 al mes", "2900 - -"],
    ["hi-Latn", "offer", "galat bola tha, salary 29000 hai", "29000 11000 0"],
    ["hi-Latn", "offer", "kiraya 9500 ho gaya hai ab", "32000 11500 0"],
    ["hi-Latn", "offer", "makan malik ne kiraya 500 badha diya", "32000 11500 0"],
    ["hi-Latn", "offer", "bachche ki fees batana bhool gaya 1500", "32000 12500 0"],
    ["hi-Latn", "offer", "agle hafte se nayi naukri, 24000 milenge", "24000 11000 0"],
    ["hi-Latn", "offer", "internet do baar gin liya tha, kharcha 500 kam hai", "32000 10500 0"],
    ["hi-Latn", "offer", "kharcha sab milakar 12500 hai", "32000 12500 0"],
    ["hi-Latn", "pause", "papa ki pension 5000 bhi aati hai wo nahi bataya tha", "20000 9000 0"],
    ["hi-Latn", "others", "kuch nahi. kharcha 11000 nahi 12000 hai", "32000 12000 0"],
    ["hi-Latn", "others", "2000 loan ka, aur salary 32 nahi 30 hazar hai", "30000 11000 2000"],
    ["hi", "offer", "माफ़ करना 32000 नहीं 29000 है", "29000 11000 0"],
    ["hi", "offer", "किराया अब 9500 हो गया है", "32000 11500 0"],
    ["hi", "offer", "मेरी पत्नी भी 9000 कमाती है, वो नहीं जोड़ा था", "41000 11000 0"],
    ["hi", "offer", "ड्यूटी कम कर दी, अब 26000 मिलेंगे", "26000 11000 0"],
    ["hi", "offer", "खर्चा 500 कम है, नेट दो बार जोड़ दिया था", "32000 10500 0"],
    ["hi", "pause", "पापा की पेंशन 5000 भी आती है, बताना भूल गई", "20000 9000 0"],
    ["hi", "others", "कोई नहीं। किराया 9000 नहीं 10000 है", "32000 12000 0"],
    ["hi", "others", "2000 लोन का। और 32 नहीं 30 हजार कमाता हूं", "30000 11000 2000"],
  ] as const)("%s %s: %s", (language, situation, text, expected) => {
    expect(after(language, situation, text)).toBe(expected);
  });
});

test.each([
  ["en", "offer", "i dispute this debt, and my rent is 1450 not 1400"],
  ["en", "offer", "i never signed anything with you. i make 2900 not 3200"],
  ["es", "offer", "esa deuda no es mia. gano 2900 no 3200"],
  ["hi-Latn", "offer", "ye karza mera nahi hai. salary 29000 hai 32000 nahi"],
] as const)("a claim beside it is heard: %s %s: %s", (language, situation, text) => {
  expect(after(language, situation, text)).toContain("open-case");
});

describe("other debts: none of them, ended, not paid now, and what is owed in all", () => {
  test.each([
    ["en", "nope just this one", "3200 1650 0"],
    ["en", "nothing bro", "3200 1650 0"],
    ["en", "nah just you guys lol", "3200 1650 0"],
    ["en", "none thank god", "3200 1650 0"],
    ["en", "350 a month in total", "3200 1650 350"],
    ["en", "have student loans but they're deferred", "3200 1650 0"],
    ["en", "student loans are in forbearance so nothing right now", "3200 1650 0"],
    ["en", "i had a car loan, paid it off last year", "3200 1650 0"],
    ["en", "had one, it ended in December", "3200 1650 0"],
    ["en", "car is paid off, so nothing", "3200 1650 0"],
    ["en", "owe the hospital 3000 but I give them 25 a month", "3200 1650 25"],
    ["en", "i owe 8000 on a visa, paying 150 a month", "3200 1650 150"],
    ["en", "owe 6000 on another card but i'm not paying it", "3200 1650 0"],
    ["en", "there's a medical bill of 1200 but i can't pay anything on it", "3200 1650 0"],
    ["en", "i have a card but i dont pay anything on it right now", "3200 1650 0"],
    ["en", "60 to the hospital and 40 for a payday", "3200 1650 100"],
    ["es", "nop solo esta", "3200 1650 0"],
    ["es", "no gracias a dios", "3200 1650 0"],
    ["es", "nada mas esta deuda", "3200 1650 0"],
    ["es", "tenia un prestamo pero ya lo termine de pagar", "3200 1650 0"],
    ["es", "debo 5000 en una tarjeta pero no la estoy pagando", "3200 1650 0"],
    ["es", "le debo 3000 al hospital y le doy 25 al mes", "3200 1650 25"],
    ["es", "le pago 50 por semana a un prestamo", "3200 1650 216"],
    ["es", "tengo prestamos de estudiante pero estan en pausa", "3200 1650 0"],
    ["es", "cien al mes al hospital y 35 al mes a un banco", "3200 1650 135"],
    ["hi-Latn", "kuch ni", "32000 11000 0"],
    ["hi-Latn", "nahi bhai kuch nahi", "32000 11000 0"],
    ["hi-Latn", "bas aapka hi hai", "32000 11000 0"],
    ["hi-Latn", "pehle the ab sab chuka diye", "32000 11000 0"],
    ["hi-Latn", "bhai se 50 hazar liye the, 3000 mahina lauta raha hu", "32000 11000 3000"],
    ["hi-Latn", "dukan wale ka udhar hai par abhi kuch nahi de raha", "32000 11000 0"],
    ["hi-Latn", "education loan hai par abhi kist shuru nahi hui", "32000 11000 0"],
    ["hi", "कुछ नहीं भाई", "32000 11000 0"],
    ["hi", "बस यही है", "32000 11000 0"],
    ["hi", "पहले लोन था, अब खत्म हो गया", "32000 11000 0"],
    ["hi", "बहन से 20 हजार लिए थे, 2000 महीना देता हूं", "32000 11000 2000"],
    ["hi", "फोन की किस्त 1500 और गोल्ड लोन का ब्याज 1000", "32000 11000 2500"],
    ["hi", "पढ़ाई का लोन है अभी बंद है", "32000 11000 0"],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(after(language, "others", text)).toBe(expected);
  });
});

test.each([
  ["en", "i already paid this off, i have the receipt"],
  ["en", "i paid the debt off last year"],
  ["en", "no, i don't owe this debt"],
  ["es", "esa deuda ya la pagué, tengo el recibo"],
  ["hi-Latn", "aapka to maine chuka diya hai pehle hi"],
] as const)("what is said of ours is heard: %s: %s", (language, text) => {
  expect(after(language, "others", text)).toContain("open-case");
});
