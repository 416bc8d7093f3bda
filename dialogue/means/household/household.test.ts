/** For whom it has to do, as people tell it in four languages. */

import { expect, test } from "vitest";
import { householdTold } from "./children.ts";
import {
  householdBeside,
  householdIn,
  householdWords,
  isAlone,
  isOpenTotal,
  tellsHousehold,
} from "./household.ts";

const told = (text: string): string => {
  const found = householdIn(text);
  return found === null ? "-" : `${found.adults}+${found.children}`;
};

const table = (lines: string): readonly (readonly [string, string])[] =>
  lines
    .trim()
    .split("\n")
    .map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]);

/** What they say, and how many adults and children it is. */
const households = `
1+0 just me
1+0 its just me
1+0 i live alone
1+0 only me, no kids
1+0 no kids
1+0 divorced, live on my own
1+0 my ex wife left, its just me
2+0 2
2+0 2 adults
2+1 2 and 1
2+1 2 adults 1 kid
2+1 2 adults, 1 child
2+2 2 adults 2 kids
2+2 Adults: 2, kids: 2
2+3 adults 2 kids 3
2+0 me and my wife
2+0 my wife and i
2+0 just me and my husband
2+0 just the two of us
2+0 both of us
2+0 me and my mom
2+0 me n my roommate
3+0 father mother and me
3+0 me my mom and dad
3+0 me and my parents
4+0 me, my parents and my brother
5+0 i live with my parents and two brothers
1+1 me and my son hes 9
1+1 me and my daughter
1+1 me and my 9 year old
1+2 i have a 9 year old and a 5 year old
1+2 me and my kids, 5 and 7
1+2 me and my kids aged 5 and 7
1+3 me and my kids (4, 7 and 9)
1+3 3 kids and me
1+3 there's 3 kids and me and i work part time
1+2 single mom of 2
1+2 single mum with two kids
2+3 me and hubby and our 3 kids
2+2 wife and 2 kids
3+1 me, my wife, my mother and our 1 child
2+0 me and my son is 22
2+1 me, my son who is 22 and my daughter who is 12
3+0 me and my two adult kids
4+0 family of 4
5+0 we are five
4+0 there's 4 of us
2+2 there are 4 of us, 2 are kids
2+2 family of 4 with 2 kids
2+2 we are 4: me, my wife and 2 kids
2+3 we are 5, 3 kids
2+1 2 people and a baby
3+0 me and 2 adults
2+2 2 adults, me and my wife, and 2 kids
2+2 my partner and me plus twins
1+1 yo y mi hijo
1+0 vivo sola
1+0 vivo solo
1+0 yo nomas
1+0 nomas yo
1+0 yo solito
1+0 sin hijos, solo yo
2+0 somos dos
2+0 somos dos adultos
2+0 los dos nada mas
2+0 los dos nada más
2+0 mi mama y yo
2+0 mi mamá y yo
2+0 mi marido y yo
3+0 mis papás y yo
3+0 mi papá, mi mamá y yo
2+3 nosotros dos y 3 niños
2+1 somos dos y un niño
2+1 somos 2 adultos y 1 niño
2+2 somos 4 con dos niños
4+0 somos 4
4+0 somos cuatro en la casa
1+2 madre soltera de 2
1+2 mamá soltera con dos hijos
1+2 yo y mis dos hijos
2+2 mi esposa, mis 2 hijos y yo
2+2 somos 4, mi esposa, mis 2 hijos y yo
3+2 mi esposa, mi suegra, mis 2 hijos y yo
2+2 2 adultos y 2 son niños
2+2 tenemos dos hijos
2+0 mi hijo de 22 y yo
1+1 mi hijo de 9 y yo
1+2 yo con mis niños de 5 y 7 años
2+2 mi pareja, 2 niños
1+0 akela
1+0 akela hu
1+0 main akeli hi
1+0 sirf main
1+0 अकेला हूँ
1+0 सिर्फ़ मैं
2+1 hum do aur ek bachcha
2+1 हम दो और एक बच्चा
2+1 hum 2 aur ek beta 5 saal ka
2+0 hum do
2+0 hum dono
2+0 main aur meri biwi
2+0 मैं और मेरी पत्नी
2+2 main, biwi aur 2 bachche
4+2 mai, biwi, do bachche aur mummy papa
4+2 मैं, बीवी, दो बच्चे और मम्मी पापा
3+1 2 bade, 1 bachcha aur meri maa
2+2 2 bade 2 bachche
2+2 दो बड़े और दो बच्चे
2+2 bade 2 bachche 2
5+0 5 jan
5+0 5 jan hai ghar me
5+0 hum 5 log
3+0 3 log
4+0 चार लोग
2+3 5 log hai 3 bacche
2+3 5 लोग हैं 3 बच्चे
2+2 4 log, 2 bacche
2+2 ghar me 4 log hai, jisme 2 bachche
2+0 main aur mera beta, 22 saal ka
2+0 dono
1+2 main aur 2 bachche
2+0 main aur mummy
2+0 मैं और माँ
3+0 main mata pita ke saath
2+0 bachche nahi hai, bas pati patni
4+0 haan bhai 4 log
3+0 mera bhai, didi aur main
4+2 pati, main, 2 bachche, saas sasur
1+1 main aur ek beti
2+1 its me my girlfriend and our baby
4+0 me and 3 flatmates
2+0 me and a friend
2+0 live with my grandma
3+0 my grandparents and me
2+1 husband, me, and a toddler
1+1 solo yo y mi niña
1+3 yo y 3 chamacos
3+1 mi hermano, mi mamá, yo y mi bebé
2+2 esposo y 2 hijos
5+0 en casa somos 5 personas
3+3 somos 6, tres niños
2+1 yo, mi novia y el bebe
1+2 yo y los niños
2+2 pati patni aur do bachche
2+2 पति, पत्नी और दो बच्चे
6+0 घर में 6 लोग
3+2 पाँच लोग, दो बच्चे
3+0 मैं, मेरे पापा और मम्मी
2+1 मैं और पत्नी और एक बेटी
1+1 मैं और मेरा बेटा
2+3 2 adult 3 bacche
2+0 koi bachcha nahi, main aur patni
3+0 3 bade
3+0 3 bade, bachche nahi
2+2 2+2
3+2 we are 5 people including 2 kids
3+2 3 adults and 2 children
2+1 2 grown ups 1 little one
1+4 4 kids and i
1+1 i have one kid
1+1 just my son and i
1+2 2 boys and me
2+0 me and my boyfriend, no kids
2+0 me and my boyfriend. we dont have kids
4+1 me, my brother, my sister in law, my mom and my nephew
3+2 2 adults, 2 kids and my mother in law
2+2 4 people, 2 adults and 2 kids
2+2 4 log: 2 bade 2 bachche
2+3 2 adultos 3 niños menores
2+3 hum pati patni aur 3 bachche
2+0 me and husband he gets 1400 a month
2+0 my wife works part time
2+0 my husband, he's disabled
- let me ask my mum first
- my mother died last week
- can my wife call you instead
- lo voy a platicar con mi esposo
- biwi se puchna padega
- पति से पूछना पड़ेगा
- no idea
- 500
- i get paid on the 5th
- what do you mean
- why do you need that
- no se
- pata nahi
- kal bataunga
`;

test.each(table(households))("%s: %s", (household, line) => {
  expect(told(line)).toBe(household);
});

/** The same beside sums: what is told of them, "-" where that is not certain. */
const besideSums = `
2+1 2400 a month, 2 adults 1 kid, rent 800
1+2 2300 a month, rent 850, no other debts, its me and my 2 kids
1+0 i make 2100, rent 800, just me
1+0 just me, food 300
2+0 1900 a month. me and my husband. rent 700
- me and my wife make 3000 a month
- my wife makes 2100 and i get 1150
- me and husband he gets 1400 a month
- child support 600 a month
- i pay my mom 200 a month
- kids school 200
- rent 500, water 80
- a single payment of 500
- 100 a week for 2 months
- 5 jan ko 500 dunga
2+1 gano 2200 al mes, pago 850 de renta, somos 2 adultos y 1 niño
1+0 gano 1700, alquiler 800, vivo solo
1+1 renta 700, yo y mi hijo
- mi esposo gana 3600 al mes y yo 200
- la renta es de 900 y la luz 40
4+0 salary 30000, rent 5000, ghar me 4 log
2+1 salary 30000 hai, kiraya 5000, main, biwi aur ek bachcha
2+1 वेतन 30000, किराया 8000, मैं, पत्नी और एक बच्चा
- biwi ki salary 18000 hai
- kiraya 6000, bijli 800, bus 500
`;

test.each(table(besideSums))("%s beside sums: %s", (household, line) => {
  const found = householdBeside(line);
  expect(found === null ? "-" : `${found.adults}+${found.children}`).toBe(household);
});

test.each([
  "me and my mom",
  "father mother and me",
  "me and my son hes 9",
  "somos dos",
  "yo y mi hijo",
  "vivo solo",
  "i live alone",
  "two kids",
  "my wife and 2 kids",
  "hum do aur ek bachcha",
  "hum 2 aur ek beta 5 saal ka",
  "5 log hai 3 bacche",
  "घर में 4 लोग हैं",
  "single mom of 2",
])("'%s' tells for whom it has to do, and nothing else", (line) => {
  expect(tellsHousehold(line)).toBe(true);
});

test.each([
  "its me",
  "just me",
  "yes",
  "my mom",
  "5 jan",
  "5 jan hai",
  "2",
  "both",
  "los dos",
  "my mother died",
  "my wife can pay",
  "can my wife call you",
  "mi mama esta enferma",
  "do i have to pay",
  "me and my wife split up",
  "meri maa bimar hai",
])("'%s' is not only that", (line) => {
  expect(tellsHousehold(line)).toBe(false);
});

test.each(["just me", "its just me", "vivo sola", "yo nomas", "akela hu", "sirf main", "solo yo"])(
  "'%s' is one alone",
  (line) => {
    expect(isAlone(line)).toBe(true);
  },
);

test.each(["just me and my wife", "i pay it alone", "solo 50", "leave me alone please stop"])(
  "'%s' is not one alone",
  (line) => {
    expect(isAlone(line)).toBe(false);
  },
);

test.each([
  ["rent 800, me and my 2 kids, phone 40", "rent 800, , phone 40"],
  ["me and husband he gets 1400 a month", "he gets 1400 a month"],
  ["gano 1700, alquiler 800, vivo solo", "gano 1700, alquiler 800, vivo"],
  ["hum 2 aur ek beta 5 saal ka, kiraya 8000", ", kiraya 8000"],
  ["rent 500, 3 months left", "rent 500, 3 months left"],
])("of '%s' is left '%s'", (line, left) => {
  expect(householdWords(line).replaceAll(/ +/gu, " ").trim()).toBe(left);
});

test.each(["4", "3 log", "somos 4", "family of 4", "we are five", "चार लोग", "5 jan hai ghar me"])(
  "'%s' leaves open how many are children",
  (line) => {
    expect(isOpenTotal(line)).toBe(true);
  },
);

test.each([
  "2",
  "3 adults",
  "4 log, 2 bacche",
  "somos dos",
  "family of 3, no kids",
  "3 of us, me and my parents",
  "3 bade",
  "2 and 1",
])("'%s' leaves nothing open", (line) => {
  expect(isOpenTotal(line)).toBe(false);
});

/** Told that they are five, and asked how many of them are children. */
const ofFive = `
3+2 2
3+2 just 2
4+1 one
4+1 one of them
3+2 two of them
3+2 2 kids
3+2 3 adults
3+2 3 adults and 2 kids
3+2 my son and my daughter
4+1 just the baby
3+2 me, my wife, my mom and 2 kids
5+0 none
5+0 no kids
5+0 we are all adults
3+2 dos
3+2 dos niños
5+0 ninguno
5+0 todos somos adultos
4+1 uno nada mas
3+2 2 bachche
3+2 दो बच्चे
5+0 koi nahi
5+0 sab bade hain
5+0 सब बड़े हैं
4+2 sorry we are 6, 2 kids
- no idea
`;

test.each(table(ofFive))("%s of five: %s", (household, line) => {
  const found = householdTold({ asked: { question: "means children 5", times: 1 } }, line);
  expect(found === null ? "-" : `${found.adults}+${found.children}`).toBe(household);
});

test.each<readonly [string, number, number]>([
  ["just me, my kids live with their mum", 1, 0],
  ["me and my wife, kids live on their own", 2, 0],
  ["just me, i send 100 to my mum back home", 1, 0],
  ["me and my husband, we live with his mum", 3, 0],
  ["vivo solo, mis hijos viven aparte", 1, 0],
  ["yo solo, mis hijos viven con su mama", 1, 0],
  ["mai akela hu, gaon me maa ko 2000 bhejta hu", 1, 0],
  ["bachche alag rehte hain, main aur biwi", 2, 0],
  ["hum 3 log alag rehte hain", 3, 0],
  ["मैं और मेरी पत्नी, बच्चे अलग रहते हैं", 2, 0],
  ["1 bada, me hi hu bas", 1, 0],
  ["ghar 3 log hum 2 aur ek beti", 2, 1],
  ["somos 3, nosotros 2 y una hija", 2, 1],
])("of '%s' only those of this house are counted, and each once", (text, adults, children) => {
  expect(householdIn(text)).toEqual({ adults, children });
});
