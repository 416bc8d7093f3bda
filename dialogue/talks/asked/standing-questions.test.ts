/** Standing questions about us and what follows: heard in four languages, answered in every state. */

import type { Language } from "@forbear/kernel";
import { describe, expect, test } from "vitest";
import { standingQuestions } from "../../heard/questions/standing.ts";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

test.each([
  ["en", "whence", "where'd you find my number"],
  ["es", "whence", "¿quién les dio mi celular?"],
  ["hi-Latn", "whence", "mera contact kaha se nikala aapne"],
  ["hi", "whence", "तुम्हें मेरा नंबर किसने दिया"],
  ["en", "data", "do you guys pass my details to other companies?"],
  ["es", "data", "¿y se quedan con mi info o la venden?"],
  ["hi-Latn", "data", "mera data kisko dete ho"],
  ["hi", "data", "मेरा डेटा किसी को मत देना"],
  ["en", "for-whom", "on whose behalf are you texting"],
  ["es", "for-whom", "¿para qué banco trabajan ustedes?"],
  ["hi-Latn", "for-whom", "kis bank ki taraf se message kar rahe ho"],
  ["hi", "for-whom", "आप किस बैंक की तरफ से हो"],
  ["en", "genuine", "prove to me you're legit"],
  ["es", "genuine", "¿cómo compruebo que no es un fraude?"],
  ["hi-Latn", "genuine", "ye asli hai kaise pata chalega"],
  ["hi", "genuine", "मैं कैसे मानूं कि ये फर्जी नहीं है"],
  ["en", "steps", "so are you gonna drag me to court over this"],
  ["es", "steps", "y si no pago que?"],
  ["hi-Latn", "steps", "kya mujhpe mukadma hoga"],
  ["hi", "steps", "पैसे नहीं दिए तो मेरे साथ क्या होगा"],
  ["en", "credit-file", "does it go on my credit file"],
  ["es", "credit-file", "¿esto me mancha el buró?"],
  ["hi-Latn", "credit-file", "mera cibil score girega kya isse"],
  ["hi", "credit-file", "सिबिल खराब होगा क्या"],
  ["en", "wages", "can you dock my paycheck for it"],
  ["es", "wages", "digame pues si un juez me puede embargar el sueldo"],
  ["hi-Latn", "wages", "meri tankhwah se kaatoge kya"],
  ["hi", "wages", "मेरी तनख्वाह से काट लोगे क्या"],
  ["en", "visit", "are your people going to turn up at my flat"],
  ["es", "visit", "¿van a mandar cobradores a mi domicilio?"],
  ["hi-Latn", "visit", "koi agent ghar to nahi aayega na"],
  ["hi", "visit", "घर पे आदमी भेजोगे क्या"],
  ["en", "another-pays", "is it ok if my dad pays some of it"],
  ["es", "another-pays", "puede pagar mi hermana por mi"],
  ["hi-Latn", "another-pays", "koi aur mere badle pay kar sakta hai kya"],
  ["hi", "another-pays", "मेरा बेटा मेरे लिए दे सकता है क्या"],
  ["en", "link-safe", "i dont trust this link, is it legit?"],
  ["es", "link-safe", "solo pregunte si el link es seguro"],
  ["en", "hold-why", "why did you freeze it"],
  ["es", "hold-until", "hasta cuando queda en pausa"],
  ["hi", "hold-until", "ये सब कब तक रुका रहेगा"],
])("in %s, %s is heard in '%s'", (_, asked, line) => {
  expect(standingQuestions(line)).toContain(asked);
});

test.each([
  "i want to change my phone number",
  "can you check my details again",
  "i work at the court house, i can pay on friday",
  "send the letter to my home please",
  "my credit card payment is 90",
  "my mom died, can i pay less",
  "can you pause it for a month",
  "I will sue you, see you in court",
  "I know where your office is and I'm coming down",
  "puedo pagar 50 al mes?",
  "pago la tarjeta de crédito 40 al mes, ¿se puede?",
  "salary 12000 aati hai, kya kist ho sakti hai",
  "court me milenge, aap logon pe case karunga",
  "kya main 5 tarikh ko de sakta hu",
  "मेरा वेतन 20000 है, क्या किस्त हो सकती है",
])("'%s' asks nothing of us that stands", (line) => {
  expect(standingQuestions(line)).toEqual([]);
});

test.each([
  ["will you take me to court if I don't pay? and does it go on my credit file", 2],
  ["¿de qué empresa es? ¿y cómo sé que no es una estafa?", 2],
  ["केस करोगे या नहीं और सिबिल खराब होगा क्या", 2],
])("of '%s' both are heard", (line, many) => {
  expect(standingQuestions(line)).toHaveLength(many);
});

const states = {
  "before proof": { en: ["hi"], es: ["hola"], hi: ["हां"], "hi-Latn": ["haan"] },
  "in a hold": {
    en: ["=hello", "that's not my debt"],
    es: ["=hola", "esa deuda no es mía"],
    hi: ["=हां", "यह कर्ज मेरा नहीं है"],
    "hi-Latn": ["=haan", "ye karza mera nahi hai"],
  },
  "while a colleague is awaited": {
    en: ["=hello", "i want a human"],
    es: ["=hola", "quiero hablar con una persona"],
    hi: ["=हां", "इंसान से बात कराओ"],
    "hi-Latn": ["=haan", "insaan se baat karao"],
  },
  "beside a plan": {
    en: ["=hello", "60 a month from the 20th"],
    es: ["=hola", "60 al mes desde el 20"],
    hi: ["=हां", "1000 महीना 20 से"],
    "hi-Latn": ["=haan", "1000 mahina 20 tarikh se"],
  },
} as const satisfies { readonly [state: string]: { readonly [l in Language]: readonly string[] } };

const questions: readonly (readonly [Language, string, string])[] = [
  ["en", "what do you do with my data", "data-kept"],
  ["es", "me pueden embargar el sueldo?", "wages-unknown"],
  ["hi", "मेरा डेटा किसको देते हो", "data-kept"],
  ["hi-Latn", "cibil kharab hoga kya isse", "file-unseen"],
  ["en", "where did you get my number", "whence-unknown"],
  ["es", "¿y a quién le pasan mis datos?", "data-kept"],
];

describe.each(Object.entries(states))("%s", (_, lines) => {
  test.each(questions)(
    "in %s, '%s' is answered by %s, and by no receipt",
    (language, ask, answer) => {
      const { said } = played(model, language, [...lines[language], ask], {
        channel: "webchat",
      }).last;
      expect(said).toContain(answer);
      expect(said.join()).not.toMatch(/still-waiting|on-hold|cannot-advise|say-again|handing-over/);
    },
  );
});

test.each<readonly [Language, readonly string[], string]>([
  ["en", ["=hello", "that's not my debt", "what is on hold and why"], "hold-why-dispute"],
  ["es", ["=hola", "esa deuda no es mía", "hasta cuando queda en pausa"], "hold-until"],
])("in %s, after %j what rests and until when is told: %s", (language, lines, answer) => {
  expect(played(model, language, lines).last.said).toContain(answer);
});

test.each<readonly [Language, string, string]>([
  ["en", "i want to kill myself, will you sue me", "crisis"],
  ["en", "im her son, who do you collect for", "third-party"],
])("in %s, '%s' is answered by %s alone", (language, line, answer) => {
  expect(played(model, language, [line]).last.said.filter((one) => one !== "this-is")).toEqual([
    answer,
  ]);
});
