/** Deaths told over two messages, in four languages: condolence, and no more asking; a mourner who owes stays one. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../talks/played.ts";
import { model } from "../talks/shipped.ts";

test.each<readonly [Language, readonly string[]]>([
  ["en", ["my husband passed away in March", "the account was his"]],
  ["en", ["=hello", "my husband passed away in March", "the account was his"]],
  ["en", ["=hello", "my mother died last week", "the account was hers not mine"]],
  ["en", ["my mother died last week", "she is the one you are looking for"]],
  ["en", ["my brother passed", "ok", "it was in his name"]],
  ["en", ["who is this?", "his daughter, he died"]],
  ["en", ["this is his daughter", "he passed last month"]],
  ["es", ["mi mamá falleció", "la deuda era de ella"]],
  ["es", ["mi esposo falleció en marzo", "estaba a su nombre"]],
  ["es", ["quién es?", "soy su hija, él murió"]],
  ["hi-Latn", ["mere pati ka dehant ho gaya march mein", "account unka tha"]],
  ["hi-Latn", ["kaun?", "main unki beti, wo nahi rahe"]],
  ["hi", ["मेरे पति का मार्च में देहांत हो गया", "खाता उनका था"]],
  ["hi", ["कौन?", "मैं उनकी बेटी, वो गुज़र गए"]],
  ["hi", ["मेरे पति पिछले हफ्ते नहीं रहे", "अब उनका पैसा मुझे देना पड़ेगा क्या"]],
  ["hi", ["मेरे पति नहीं रहे", "उनका कर्ज मुझे भरना पड़ेगा क्या"]],
  ["hi-Latn", ["mere pati nahi rahe pichle hafte", "unka paisa mujhe dena padega kya"]],
  ["hi-Latn", ["papa nahi rahe", "ye unka number hai"]],
])("in %s, %j ends as a death, and money is asked for no more", (language, lines) => {
  const { turns } = played(model, language, [...lines, "ok", "what now"]);
  const told = turns.slice(0, -2);
  expect(told.flatMap(({ acts }) => acts)).toContain("note-death");
  for (const { said } of turns.slice(-3)) {
    expect(said.every((id) => /^(?:condolence|bereaved|all-right|acts-for-them)/.test(id))).toBe(
      true,
    );
  }
});

test.each<readonly [Language, readonly string[]]>([
  ["en", ["=hello", "my dad died in january", "the funeral cost a lot", "i can do 40 a month"]],
  ["en", ["=hello", "my dad died in january", "i paid for his funeral, can i have more time"]],
  [
    "en",
    ["=hello", "my husband always did the bills, he passed last spring. could I send a cheque?"],
  ],
  ["es", ["=hola", "las cuentas las llevaba mi esposo y se me murió en marzo, ¿cómo pago?"]],
  ["hi-Latn", ["=hello", "sab hisaab mere pati dekhte the, wo guzar gaye, main kaise bharu"]],
])("in %s, %j: who mourns and owes is no dead person", (language, lines) => {
  const { turns } = played(model, language, lines);
  expect(turns.flatMap(({ acts }) => acts)).not.toContain("note-death");
});

test.each<readonly [Language, readonly string[]]>([
  ["en", ["=hello", "this is her son, my mother passed away on sunday"]],
  ["es", ["=hola", "soy su hijo, mi mamá falleció el domingo"]],
  ["hi-Latn", ["=hello", "main unka beta bol raha hu, mummy ka dehant ho gaya"]],
])(
  "in %s, %j: whoever took the phone tells of a death, although the person had proved who they are",
  (language, lines) => {
    const { turns } = played(model, language, lines);
    expect(turns.flatMap(({ acts }) => acts)).toContain("note-death");
  },
);

test("the family is in no need for it, by our words", () => {
  const lines = ["मेरे पति नहीं रहे", "उनका कर्ज मुझे भरना पड़ेगा क्या", "मेरे पास कुछ नहीं है दो बच्चे हैं"];
  expect(played(model, "hi", lines).last.said).toEqual(["bereaved"]);
});

test.each<readonly [Language, readonly string[]]>([
  [
    "hi-Latn",
    [
      "mai unka beta bol rha hu papa icu me h",
      "papa ne mujhe likh ke diya h sab mai dekhta hu",
      "wo letter kaha bheju",
    ],
  ],
  [
    "hi",
    ["मैं उनका बेटा बोल रहा हूं पापा आईसीयू में हैं", "पापा ने मुझे लिख के दिया है सब मैं देखता हूं", "वो कागज कहां भेजूं"],
  ],
])("in %s, a son with a paper of his ill father sends it here", (language, lines) => {
  const { turns } = played(model, language, lines);
  expect(turns.map(({ said }) => said.at(-1))).toEqual([
    "acts-for-them",
    "stranger-noted",
    "send-here",
  ]);
  expect(turns[1]?.acts).toEqual(expect.arrayContaining(["note-representation", "open-case"]));
});
