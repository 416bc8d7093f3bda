/** What a line in the lobby is taken for. */

import { expect, test } from "vitest";
import { inLobby, newChat, referenceIn } from "./lobby.ts";

test.each([
  ["my reference is CHB-7044954.", "CHB-7044954"],
  ["c5834cd71fa7b3a9c03c0819e19dab1e", "c5834cd71fa7b3a9c03c0819e19dab1e"],
  ["c583 4cd7 1fa7 b3a9 c03c 0819 e19d ab1e", "c5834cd71fa7b3a9c03c0819e19dab1e"],
  [
    "it says https://pay.example/portal/harbor/at/c5834cd71fa7b3a9c03c0819e19dab1e",
    "c5834cd71fa7b3a9c03c0819e19dab1e",
  ],
  ["I am Carol Colburn, born 1988-06-27", null],
  ["born 27/06/1988", null],
  ["hello there", null],
])("in %j the reference is %j", (text, reference) => {
  expect(referenceIn(text)).toBe(reference);
});

test("the end of a number that a letter shows is kept as no reference, and told to be too little", () => {
  expect(inLobby(newChat("en"), "****7546", new Set())).toMatchObject({ words: "onlyItsEnd" });
});
