/** When to be called, put as the polite put it; and a call asked for beside what is hard in life is told of. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

test.each<readonly [Language, string]>([
  ["en", "thursday at 4pm if its no trouble"],
  ["es", "el jueves a las 4 y media si no es molestia"],
  ["hi", "गुरुवार को 4 बजे अगर तकलीफ़ न हो"],
  ["hi-Latn", "guruvar ko 4 baje agar takleef na ho"],
])("in %s, '%s' books a call", (language, line) => {
  const { last } = played(model, language, ["=hello", line]);
  expect(last.said).toEqual(["callback-on"]);
  expect(last.acts).toEqual(["book-callback"]);
});

test("whoever cannot read well is told that somebody calls, and when", () => {
  const { turns } = played(model, "es", [
    "=soy yo",
    "joven yo ya no veo bien las letras, me puede hablar alguien por telefono?",
    "el jueves a las 4 y media si no es molestia",
  ]);
  expect(turns.slice(1).map(({ said }) => said.join(" "))).toEqual([
    "care callback-soon",
    "callback-on",
  ]);
});

test.each<readonly [Language, string]>([
  ["hi", "घर पर कोई न आए, जो बात करनी है यहीं करो"],
  ["hi-Latn", "ghar pe koi na aaye, jo baat karni hai yahin karo"],
])("in %s, '%s': who wants it here is not called", (language, line) => {
  expect(played(model, language, ["=hello", line]).last.acts).not.toContain("book-callback");
});
