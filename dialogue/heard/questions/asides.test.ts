/** What people ask of the talk itself is told apart from what they ask of the debt, in four languages. */

import { expect, test } from "vitest";
import { actsForThem } from "../../rights/acting-for.ts";
import { type Aside, asideIn } from "./asides.ts";
import { isQuestion } from "../questions-in.ts";

const all: readonly Aside[] = [
  "why-ask",
  "where-to-send",
  "when",
  "must-i",
  "how-to-call",
  "options",
];

test.each([
  ["why do you need my postcode?", "why-ask"],
  ["why should I give you that", "why-ask"],
  ["¿por qué me pide eso?", "why-ask"],
  ["यह सब क्यों पूछ रहे हैं", "why-ask"],
  ["aapko ye kyun chahiye", "why-ask"],
  ["where do I send the letter", "where-to-send"],
  ["can I upload the receipt here?", "where-to-send"],
  ["¿a dónde mando el comprobante?", "where-to-send"],
  ["काग़ज़ कहाँ भेजूँ", "where-to-send"],
  ["form kahan bhejna hai", "where-to-send"],
  ["when will somebody answer me", "when"],
  ["how long does it take", "when"],
  ["¿cuándo me responden?", "when"],
  ["जवाब कब तक मिलेगा", "when"],
  ["kitna time lagega", "when"],
  ["do I still have to pay while you look?", "must-i"],
  ["¿tengo que hacer algo?", "must-i"],
  ["अब मुझे क्या करना है", "must-i"],
  ["can I phone you instead", "how-to-call"],
  ["what's your number", "how-to-call"],
  ["¿puedo llamarles?", "how-to-call"],
  ["आपका नंबर क्या है", "how-to-call"],
  ["what are my options", "options"],
  ["¿qué opciones hay?", "options"],
  ["मेरे पास क्या रास्ता है", "options"],
  ["aur koi option hai kya", "options"],
])("'%s' asks %s", (text, aside) => {
  expect(asideIn(text, ...all)).toBe(aside);
});

test.each([
  "how much do I have to pay?",
  "I can pay 50 a month",
  "where do I send the money",
  "yes",
  "¿cuánto tengo que pagar?",
  "मुझे कितना देना है?",
  "mujhe kitna bharna hai",
])("'%s' asks nothing of the talk itself", (text) => {
  expect(asideIn(text, ...all)).toBeNull();
});

test.each([
  ["I'm an attorney with Reed & Cole", true],
  ["I'm calling on behalf of Mr Ashworth", true],
  ["soy su abogada", true],
  ["main unka vakil bol raha hoon", true],
  ["मैं उनका वकील हूँ, उनका वकील बोल रहा हूँ", true],
  ["my lawyer will call you", false],
  ["mi abogado me representa", false],
  ["mera vakil aapse baat karega", false],
])("'%s': the writer acts for the person: %s", (text, acts) => {
  expect(actsForThem(text)).toBe(acts);
});

test.each([
  ["ok what are my choices", true],
  ["and when will that be", true],
  ["kab tak", true],
  ["ok thanks", false],
  ["theek hai", false],
])("'%s' is a question: %s", (text, asks) => {
  expect(isQuestion(text)).toBe(asks);
});
