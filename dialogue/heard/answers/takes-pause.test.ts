/** A pause that is taken in words of its own. */

import type { PlainDate } from "@forbear/kernel";
import { expect, test } from "vitest";
import { takesPause } from "./takes-pause.ts";

const until = "2026-06-02" as PlainDate;

test.each([
  "ok pause it",
  "leave it then",
  "pause it please",
  "ok till june then",
  "yes, until June 2",
  "bueno déjelo así",
  "sí, hasta junio",
  "bueno dejelo asi hasta junio",
  "thik h june tak rok do",
  "theek h abhi rok do",
  "haan june tak theek hai",
  "ठीक है जून तक रोक दो",
  "हाँ रोक दीजिए",
])("%s: the pause is taken", (text) => {
  expect(takesPause(text, until)).toBe(true);
});

test.each([
  "yes",
  "june",
  "ok till july then",
  "until June 5",
  "stop texting me",
  "stop it",
  "leave me alone",
  "why pause it",
  "can you pause it?",
  "pause it and i pay 50",
  "don't pause it",
  "no lo deje asi",
  "sab rok do, call mat karo",
  "mat roko",
  "रोको मत",
  "july tak rok do",
])("%s: it is not, or not so", (text) => {
  expect(takesPause(text, until)).toBe(false);
});
