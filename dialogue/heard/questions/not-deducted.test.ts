/** A payment that was not taken off is contested, though it is asked about. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../../talks/played.ts";
import { asksWhyNotDeducted } from "./not-deducted.ts";
import { model } from "../../talks/shipped.ts";

test.each<readonly [Language, string]>([
  ["en", "i sent 150 in december why wasnt it taken off"],
  ["en", "why didn't you take off the 150 i paid"],
  ["es", "les mandé 150 en diciembre, por que no me lo descontaron"],
  ["hi", "मैंने दिसंबर में 1500 यूपीआई किये थे वो घटाये क्यों नहीं"],
  ["hi", "पिछले महीने 1500 भेजे थे, हिसाब में क्यों नहीं दिख रहे"],
  ["hi-Latn", "december ke 1500 ghataye kyu nahi"],
])("in %s, '%s' rests it", (language, line) => {
  const { last } = played(model, language, ["=hello", line]);
  expect(last.said).toEqual(["dispute-noted"]);
  expect(last.acts).toContain("open-case");
});

test.each([
  "why haven't you taken the 50 off my card",
  "why is it not 300 then",
  "if i pay 150 why wont it be taken off",
  "why can't you knock 50 off",
  "¿por qué no me descuentan nada?",
  "khate se 500 kyu nahi kate",
  "500 ghata kyu nahi sakte",
  "500 kam kyu nahi kar sakte",
])("'%s' contests nothing", (line) => {
  expect(asksWhyNotDeducted(line)).toBe(false);
});
