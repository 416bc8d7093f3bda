/** Nobody is to come: passed on, and no stop of what we write. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../../talks/played.ts";
import { refusesOnlyVisits, refusesVisits } from "./visits.ts";
import { model } from "../../talks/shipped.ts";

test.each<readonly [Language, string]>([
  ["en", "dont send anyone to my house"],
  ["en", "nobody should come to my work"],
  ["es", "no manden a nadie a mi casa"],
  ["es", "que nadie venga a mi trabajo"],
  ["hi", "मेरे ऑफिस में आगे से कोई नहीं आना चाहिए"],
  ["hi", "मेरे ऑफिस में किसी को मत भेजना"],
  ["hi", "घर पर भी कोई न आए"],
  ["hi-Latn", "ghar pe koi recovery wala mat bhejna"],
  ["hi-Latn", "mere office kisi ko mat bhejna"],
])("in %s, '%s' is passed on, and stops no messages", (language, line) => {
  const { last, talk } = played(model, language, ["=hello", line]);
  expect(last.said).toContain("visits-noted");
  expect(last.acts).toContain("open-case");
  expect(last.acts).not.toContain("quiet-time");
  expect(talk.stopped).toEqual([]);
});

test.each([
  "stop texting me and don't send anyone to my house",
  "leave me alone and don't come to my house",
  "dejen de llamarme y no manden a nadie a mi casa",
  "phone mat karo aur ghar pe koi mat bhejna",
])("beside a stop it takes nothing from it: %s", (line) => {
  expect(refusesVisits(line)).toBe(true);
  expect(refusesOnlyVisits(line)).toBe(false);
});

test.each<readonly [Language, string]>([
  ["en", "dont text me at work and nobody should come to my house"],
  ["es", "no me llamen al trabajo y que nadie venga a mi casa"],
])("in %s, '%s': both are noted", (language, line) => {
  const { last } = played(model, language, ["=hello", line]);
  expect(last.said).toEqual(["work-noted", "visits-noted"]);
  expect(last.acts).toEqual(["quiet-time", "open-case"]);
});

test.each([
  "stop sending letters to my house",
  "i don't come home till 9",
  "no vengo del trabajo hasta las 9",
  "ghar pe letter mat bhejna",
  "paise ghar nahi aaye",
  "main office nahi aa sakta",
  "ghar mein koi nahi kamata",
])("'%s' is of no visit", (line) => {
  expect(refusesVisits(line)).toBe(false);
});
