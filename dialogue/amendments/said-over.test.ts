/** A yes in which what was read back is said over, or a part of it, agrees; with anything else in it, it does not. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../talks/played.ts";
import { model } from "../talks/shipped.ts";

test.each<readonly [Language, string, string]>([
  ["en", "50 on friday and the rest on march 20", "yes 50 on friday"],
  ["en", "50 on friday and the rest on march 20", "yes, the rest on the 20th"],
  ["en", "half on friday and half on the 31st", "yes half on friday half on the 31st"],
  ["en", "half friday half the 20th", "yep half and half"],
  ["en", "half friday half the 20th", "yes 206.25 each"],
  ["en", "60 a month from the 20th", "ok 60 a month from the 20th is good"],
  ["en", "in 4 payments", "yes 4 payments"],
  ["es", "mitad el viernes y la otra mitad a fin de mes", "si la otra mitad a fin de mes"],
  ["es", "100 el viernes y lo demas el 20", "si lo demas el 20"],
  ["es", "la mitad el viernes y la otra el 20", "si, la mitad y la mitad"],
  ["es", "80 al mes desde el 15", "vale, el primero el 15"],
  ["hi", "आधा शुक्रवार को, बाकी 20 को", "हाँ आधा-आधा ठीक है"],
  ["hi", "1500 शुक्रवार को, बाकी 20 को", "हाँ ठीक है, बाकी 20 को"],
  ["hi-Latn", "1500 friday ko baaki 20 ko", "haan 1500 friday ko theek hai"],
  ["hi-Latn", "700 har mahine 5 se", "ok 5 se theek hai"],
  ["hi-Latn", "pura friday ko", "haan pura friday ko"],
])("in %s, after '%s', '%s' agrees", (language, before, line) => {
  expect(played(model, language, ["=hello", before, line]).last.acts).toEqual(["agree"]);
});

const two = "50 on friday and the rest on march 20";
const halves = "half on friday and half on the 20th";

test.each<readonly [Language, string, string, readonly string[]]>([
  ["en", two, "yes but 50 on the 10th", ["50 03-10", "362 03-20"]],
  ["en", two, "yes 50 on the 20th", ["362 03-06", "50 03-20"]],
  ["en", two, "yes all of it on friday", ["412 03-06"]],
  ["en", halves, "yes but half on the 25th", ["206 03-06", "206 03-25"]],
  ["en", "in 4 payments", "yes in 3 payments", ["137 03-09", "137 04-09", "137 05-09"]],
  ["en", "400 a month", "yes every two weeks", ["184 03-09", "184 03-23", "43 04-06"]],
  [
    "es",
    "la mitad el viernes y la otra mitad el 20",
    "si pero la otra mitad el 25",
    ["206 03-06", "206 03-25"],
  ],
  ["es", "100 el viernes y lo demas el 20", "si puedo el viernes", ["100 03-06", "312 03-20"]],
  ["hi-Latn", "aadha friday ko aadha 20 ko", "haan par aadha 25 ko", ["2062 03-06", "2062 03-25"]],
  ["hi", "आधा शुक्रवार को, आधा 20 को", "हाँ पर दूसरा आधा 25 को", ["2062 03-06", "2062 03-25"]],
])("in %s, after '%s', '%s' agrees to nothing yet", (language, before, line, dues) => {
  const { last, dues: read } = played(model, language, ["=hello", before, line]);
  expect(last.acts).not.toContain("agree");
  expect(read).toEqual(dues);
});
