/** Whoever was busy and writes that they are there now is told where things stand, or asked who they are. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

const rows: readonly (readonly [Language, string, string])[] = [
  ["hi-Latn", "abhi busy hu baad me", "haan bolo ab"],
  ["es", "estoy ocupado ahorita", "ya estoy, digame"],
  ["en", "busy right now", "ok i'm free now, go ahead"],
  ["hi", "अभी काम में हूँ", "हाँ अब बोलो"],
];

test.each(rows)("in %s, after '%s', '%s': where things stand", (language, busy, there) => {
  const { said } = played(model, language, ["=hello", busy, there]).last;
  expect(said.at(-1)).toBe("what-works-again");
});

test.each(rows)("in %s, before a proof, after '%s', '%s': who it is", (language, busy, there) => {
  const { said } = played(model, language, [busy, there]).last;
  expect(said.at(-1)).toMatch(/^verify-details/);
});
