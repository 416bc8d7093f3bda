/** A hundred thousand spoilt files: each answered, and no other money believed. */

import { expect, test } from "vitest";
import { fileFormats } from "./read.ts";
import { sound } from "./sound.ts";
import { believed, bytes, spoilt, wrongWith } from "./storm.ts";

const each = 10_000;

test.each(fileFormats)("%s: ten thousand, once and twice spoilt", (format) => {
  const text = sound[format];
  for (let n = 0; n < each; n += 1) {
    const seed = `long ${format} ${String(n)}`;
    const once = spoilt(text, seed);
    expect(wrongWith(format, bytes(once)), seed).toBeNull();
    expect(believed(format, text, bytes(once)), seed).toBeNull();
    // Twice spoilt two wrongs may make a right; nothing is thrown all the same.
    expect(wrongWith(format, bytes(spoilt(once, `again ${seed}`))), seed).toBeNull();
  }
});
