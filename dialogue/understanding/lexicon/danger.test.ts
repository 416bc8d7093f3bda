/** A danger to life is heard sideways, amid business and beside a death; words of business that sound like it are none. */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ears } from "../ears.ts";

const { signalsIn } = ears(readFileSync(new URL("../weights.bin", import.meta.url)));
const hears = (text: string): boolean => signalsIn(text).includes("crisis");

test.each([
  "कभी लगता है सब छोड़कर उनके पास चली जाऊं",
  "पति को गए दो महीने हुए, कभी लगता है उनके पास चली जाऊं",
  "kabhi kabhi man karta hai unke paas chala jaun",
  "bas ab uske paas jaane ka man hai",
  "रात को नींद नहीं आती, लगता है सुबह ना हो तो अच्छा",
  "raat ko neend nahi aati, lagta hai subah na hi ho to achha",
  "kaash kal subah aaye hi na",
  "सोचता हूँ सो जाऊं और उठूं ही ना",
  "kist ki baat baad me, mere bina sab khush rahenge",
  "मेरे बिना घर वाले अच्छे से रहेंगे",
  "jeene ka koi matlab nahi raha, 2000 kab dena hai",
  "किसी चीज़ का कोई मतलब नहीं लगता, कितना बाकी है",
  "hamesha ke liye so jaun bas",
  "सब छोड़ कर चली जाऊं कहीं",
  "गायब हो जाऊं ऐसा लगता है",
  "perdón que tardé en contestar, últimamente no duermo y ya no le veo mucho sentido a nada, pero bueno. cuánto es lo que falta?",
  "ya no le encuentro sentido a nada desde que murió mi esposo, ¿cuánto debo?",
  "a veces quiero irme con él",
  "mi esposo falleció en marzo y quisiera alcanzarlo",
  "ojalá no amaneciera mañana",
  "quisiera dormirme y no despertar, pero bueno, cuánto es",
  "mis hijos estarían mejor sin mí",
  "pronto ya no voy a ser un problema para nadie",
  "ya nada tiene sentido",
  "cant sleep, dont really see the point of anything anymore. how much is left?",
  "my husband passed in march and i just want to join him, how much is left on this",
  "sometimes i want to follow her",
  "wish the morning would not come",
  "i wish tomorrow never came",
  "my kids would be better off without me, anyway how much do i owe",
  "soon i wont be a problem for anyone",
  "i want to fall asleep and never wake",
  "just want to disappear",
  "whats the point of anything anymore",
  "no point in going on",
  "i see no point in going on anymore, what do i owe",
])("'%s' tells of danger", (text) => {
  expect(hears(text)).toBe(true);
});

test.each([
  "sorry i took so long, some nights i think it would be easier if i wasnt around, but anyway how much is left and can i pay it next month?",
  "perdón que tardé en contestar, a veces pienso que sería mejor no estar, pero bueno cuánto es lo que falta y puedo pagar el otro mes?",
  "sorry jawab dene me der ho gayi, chhat pe khada sochta hu, khair kitna baki hai aur agle mahine de sakta hu kya?",
  "माफ़ करना जवाब देने में देर हो गई, पति के जाने के बाद जीने का मन नहीं करता, ख़ैर कितना बाकी है और अगले महीने दे सकता हूँ क्या?",
  "mi esposo falleció en enero y ya no le hallo sentido a nada, cuánto debo y puedo pagar 40 por quincena?",
])("amid business: '%s'", (text) => {
  expect(hears(text)).toBe(true);
});

test.each([
  "main unke paas jaunga paise lene",
  "kya main bank manager ke paas chala jaun",
  "call subah na ho to shaam ko karo",
  "subah na ho paye to shaam ko dunga",
  "सुबह नहीं हो पाएगा, शाम को करूँगा",
  "is plan ka koi matlab nahi",
  "mere bina puche kaise kaata",
  "gaon chala jaun to bhi kist dunga",
  "ghar chod kar mumbai aa gaya hu",
  "quiero ir con él al banco",
  "nada importa, solo el total",
  "sin mí no pueden hacer cambios",
  "no voy a ser moroso",
  "i want to join the plan",
  "i want to follow up on that",
  "can i go with her to the bank",
  "the kids are happy without the tv",
  "i wont be a problem, i will pay friday",
  "no point in calling me, text instead",
])("'%s' tells of none", (text) => {
  expect(hears(text)).toBe(false);
});
