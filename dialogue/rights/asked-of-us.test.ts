/** Questions of where the talk stands complain of nothing. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../talks/played.ts";
import { asksWhereWeStand } from "./asked-of-us.ts";
import { model } from "../talks/shipped.ts";

test.each<readonly [Language, string, string]>([
  ["es", "60 al mes", "y mientras contestan, queda algo acordado o nada?"],
  ["es", "60 al mes", "me mandan recordatorio?"],
  ["en", "60 a month", "is anything agreed yet?"],
  ["hi-Latn", "600 mahina", "kuch tay hua kya?"],
  ["hi", "600 महीना", "कुछ तय हुआ क्या?"],
])("in %s, after '%s', '%s' opens no complaint", (language, plan, line) => {
  const { last } = played(model, language, ["=hello", plan, line]);
  expect(asksWhereWeStand(line)).toBe(true);
  expect(last.said).not.toContain("complaint-noted");
});

test("whoever asks why we call so often complains still", () => {
  expect(asksWhereWeStand("why do you keep calling me?")).toBe(false);
  expect(played(model, "en", ["=hello", "why do you keep calling me?"]).last.acts).toContain(
    "open-case",
  );
});
