/** Whether a name is given as one's own, alone or before a second sentence. */

import { expect, test } from "vitest";
import { givesName } from "./names-given.ts";

test.each([
  "Maria Jones here",
  "This is Maria Jones. I was born 2nd of March 1941",
  "This is Maria Jones. My zip is 60614",
  "Hi this is Maria Jones. I got your text",
  "This is Maria Jones. Whats this about",
  "I got your message, my name is Maria Jones",
  "This is Maria Jones, I do not know what you want",
  "Hola, soy María Jones. Me llegó su mensaje",
  "Mi nombre es Maria Jones, nací el 2 de marzo",
  "मैं मारिया जोन्स हूँ। आपका मैसेज आया था",
  "main Maria Jones. aapka message aaya",
])("%s gives their name", (text) => {
  expect(givesName(text)).toBe(true);
});

test.each([
  "This is not Maria Jones. You have the wrong number",
  "This is Maria Jones's old number, I'm not her",
  "This is her sister. Maria Jones moved away",
  "This is the wrong number. Who is Maria Jones",
  "I'm his wife, you want Maria Jones",
  "No soy Maria Jones. Está equivocado",
  "soy su hermana, Maria Jones no vive aquí",
  "main Maria Jones nahi hoon. galat number",
  "मैं उनकी बहन हूँ। मारिया यहाँ नहीं है",
])("%s gives no name of their own", (text) => {
  expect(givesName(text)).toBe(false);
});
