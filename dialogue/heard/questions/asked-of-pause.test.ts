/** What is asked of a pause, beside the words that stop contact. */

import type { PlainDate } from "@forbear/kernel";
import { expect, test } from "vitest";
import { askedOfPause } from "./asked-of-pause.ts";

const until = "2026-06-02" as PlainDate;

test.each([
  ["so you guys wont be calling me?", "meanwhile"],
  ["will i get any texts until then?", "meanwhile"],
  ["so nothing to pay till june, right?", "meanwhile"],
  ["entonces nadie me va a llamar?", "meanwhile"],
  ["o sea que no pago nada mientras?", "meanwhile"],
  ["to koi call nahi karega na", "meanwhile"],
  ["matlab abhi kuch nahi bharna?", "meanwhile"],
  ["सच में कोई मैसेज नहीं आएगा?", "meanwhile"],
  ["do i owe it all at once in june?", "after"],
  ["what do i do when june comes", "after"],
  ["en junio me cobran todo de un jalon?", "after"],
  ["y despues que pasa", "after"],
  ["june me sab ek saath lena hai kya", "after"],
  ["जून के बाद क्या करना होगा", "after"],
])("%s: %s", (text, of) => {
  expect(askedOfPause(text, until)).toBe(of);
});

test.each([
  "no calls please",
  "dont call me till june, ok?",
  "so stop calling me, ok?",
  "can you stop texting me?",
  "ya no me llamen, ok?",
  "call mat karo na",
  "कॉल मत करो ना",
  "no more texts",
  "yes",
  "will you sue me?",
])("%s: neither", (text) => {
  expect(askedOfPause(text, until)).toBeNull();
});
