/** Ages, ties and who pays their own way, in answers to the question for whom it has to do. */

import { expect, test } from "vitest";
import { householdIn } from "./household.ts";

const lines = `
1+0 me and two dogs
1+0 i have housemates but everyone pays their own share
1+0 my roommate pays his own bills so just me
1+0 divorced, kids are grown and gone, just me
1+0 comparto depa pero cada uno paga lo suyo, o sea solo yo
1+0 flatmates hai par sab apna kharcha khud karte hai, bas main
1+0 रूममेट्स हैं पर सब अपना अपना देते हैं, मैं अकेला
2+0 me and my man
2+0 husband and me, baby due in june
2+0 mi novia y yo, esta embarazada
2+0 biwi pet se hai, abhi hum do
2+0 maa ke saath rehti hu
2+0 i live with my mother
1+1 me and my little sister, she's 13
1+2 main aur do bhai 13 aur 16 ke
2+0 me and my older brother
2+1 two kids and me, the oldest is 19
3+1 mi mujer, yo y dos hijos, la grande tiene 21
3+1 हम पति पत्नी और दो बच्चे, बड़ी वाली 18 की है
2+1 main, bada beta 20 ka aur chhota 15 ka
2+2 two grown ups and two children under 18
2+3 wife me and the three kids 4 7 and 11
3+0 hubby myself n our daughter whos 20
2+2 dos grandes y dos chiquitos
2+2 do bade do chhote
2+4 6 in the house, 4 of them kids
3+2 5 total, 2 are minors
1+2 पति गुज़र गए, मैं और दो बच्चे
2+2 पति पत्नी और जुड़वां बच्चे
3+0 mai meri maa or behen, behen 22 ki h
`;

test.each(
  lines
    .trim()
    .split("\n")
    .map((line) => [line.slice(0, 3), line.slice(4)] as const),
)("%s: %s", (household, text) => {
  const found = householdIn(text);
  expect(found === null ? "-" : `${found.adults}+${found.children}`).toBe(household);
});
