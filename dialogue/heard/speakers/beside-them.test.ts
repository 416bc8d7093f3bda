/** Somebody helps the person beside them: who proves who they are then is served, and nobody else. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../../talks/played.ts";
import { model } from "../../talks/shipped.ts";

test.each<readonly [Language, readonly [string, string, string]]>([
  [
    "en",
    [
      "hi im marias daughter, she cant see the screen, shes right here",
      "=im maria, my daughter reads it to me",
      "how much do i owe",
    ],
  ],
  [
    "es",
    [
      "Hola soy la hija de maria, ella no sabe leer pero esta aqui conmigo",
      "=soy maria, mi hija me ayuda a leer",
      "cuanto debo",
    ],
  ],
  ["hi", ["मैं उनकी बेटी हूँ, उन्हें पढ़ना नहीं आता, वे मेरे साथ ही हैं", "=मैं मारिया हूँ", "कितना देना है"]],
  [
    "hi-Latn",
    [
      "main unki beti hoon, unko padhna nahi aata, woh mere saath hi hain",
      "=main maria hoon",
      "kitna dena hai",
    ],
  ],
])("in %s, the person takes over from who helps, and is told what they ask", (language, lines) => {
  const { turns } = played(model, language, lines, { channel: "sms" });
  expect(turns[0]?.said).toContain("helper-here");
  expect(turns[1]?.said).toContain("verified");
  expect(turns[2]?.said.some((one) => one.startsWith("balance"))).toBe(true);
});

const helper = "hi im marias daughter, she cant see the screen, shes right here";

test("who helps learns nothing, and claims prove nothing", () => {
  const { turns } = played(model, "en", [helper, "how much does she owe", "im maria"]);
  expect(turns.map(({ acts }) => acts).flat()).not.toContain("verified");
  expect(turns[1]?.said).toEqual(["stranger-again"]);
  expect(turns[2]?.said).toContain("verify-details");
});

test.each(["=her birthday is the 12th of april", "=wrong number, i dont know any maria"])(
  "what somebody else tells proves nobody: %s",
  (line) => {
    const { last } = played(model, "en", [helper, line]);
    expect(last.acts).not.toContain("verified");
  },
);

test("of somebody who is not beside them a colleague looks at any proof", () => {
  const { last } = played(model, "en", ["im her daughter", "=im maria jones"]);
  expect(last.acts).toEqual(["hand-over"]);
});
