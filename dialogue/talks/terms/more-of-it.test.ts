/** What follows a complaint or a theft of the name belongs to it; a wish that no interest be added contests nothing. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

test.each<readonly [Language, string, string]>([
  [
    "en",
    "your man came to my house and shouted in front of the neighbours",
    "he had a red motorbike, dont know his name",
  ],
  [
    "hi",
    "परसों तुम्हारा आदमी घर आया और पड़ोसियों के सामने चिल्लाया",
    "उसका नाम नहीं पता, लाल मोटरसाइकिल थी",
  ],
  [
    "hi",
    "परसों तुम्हारा आदमी घर आया और पड़ोसियों के सामने चिल्लाया",
    "उसी आदमी की बात कर रहा हूँ जो घर आया था",
  ],
])("in %s, after '%s', '%s' is added to it", (language, first, line) => {
  const { last } = played(model, language, ["=hello", first, line]);
  expect(last.said).toEqual(["complaint-noted-again"]);
  expect(last.acts).toEqual(["open-case"]);
});

test("an answer on paper is passed on, and when it comes is told", () => {
  const { last } = played(model, "hi", [
    "=हाँ",
    "परसों तुम्हारा आदमी घर आया और पड़ोसियों के सामने चिल्लाया",
    "इसका जवाब मुझे लिखित में चाहिए, कब तक मिलेगा",
  ]);
  expect(last.said).toEqual(["preference-noted", "when-unknown"]);
});

test.each<readonly [Language, string, string]>([
  ["en", "someone opened this in my name", "i reported it to the police last week"],
  ["es", "alguien saco esto a mi nombre", "puse una denuncia en la policia"],
  ["hi-Latn", "mere naam se kisi ne loan liya hai", "cyber cell me complaint ki hai maine"],
])("in %s, after '%s', '%s' threatens nobody", (language, first, line) => {
  const { last } = played(model, language, ["=hello", first, line]);
  expect(last.said).toEqual(["fraud-noted-again"]);
  expect(last.acts).not.toContain("flag");
});

test("a report of us is a threat all the same", () => {
  const lines = [
    "=main",
    "mere naam se kisi ne loan liya hai",
    "cyber cell me aapki complaint ki hai",
  ];
  expect(played(model, "hi-Latn", lines).last.acts).toContain("flag");
});

test.each<readonly [Language, string]>([
  ["en", "dont add interest in the meantime"],
  ["es", "no me cobren intereses mientras tanto"],
  ["hi", "ब्याज मत चढ़ाना तब तक"],
  ["hi-Latn", "tab tak byaj mat lagana"],
])("in %s, '%s' is no dispute", (language, line) => {
  const { last } = played(model, language, ["=hello", line]);
  expect(last.said).toEqual(["interest-unknown", "want-person"]);
});
