import { expect, test } from "vitest";
import { referenceIn } from "./lobby.ts";

test.each([
  ["my reference is CHB-7044954.", "CHB-7044954"],
  ["c5834cd71fa7b3a9c03c0819e19dab1e", "c5834cd71fa7b3a9c03c0819e19dab1e"],
  ["I am Carol Colburn, born 1988-06-27", null],
  ["born 27/06/1988", null],
  ["hello there", null],
])("in %j the reference is %j", (text, reference) => {
  expect(referenceIn(text)).toBe(reference);
});
