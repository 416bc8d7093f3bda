/** Addresses in a text are found whole, and the sentence around them stays. */

import { expect, test } from "vitest";
import { piecesWithLinks } from "./links.ts";

test.each`
  text                                          | links
  ${"No address here."}                         | ${[]}
  ${"See https://a.example/p/4f2a."}            | ${["https://a.example/p/4f2a"]}
  ${"(http://localhost:8420/portal/x) or call"} | ${["http://localhost:8420/portal/x"]}
  ${"https://a.example https://b.example/?q=1"} | ${["https://a.example", "https://b.example/?q=1"]}
  ${"javascript:alert(1)"}                      | ${[]}
`("in “$text” the addresses are $links", ({ text, links }) => {
  const pieces = piecesWithLinks(text);
  expect(pieces.flatMap(({ href }) => (href === null ? [] : [href]))).toEqual(links);
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
});
