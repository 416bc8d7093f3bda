/** Whole talks as golden text, in four languages, to be reviewed line by line. */

import { languages } from "@forbear/kernel";
import { describe, expect, test } from "vitest";
import { phrases } from "./phrases.ts";
import { allStories, told } from "./stories.ts";

const usLaw = ["addSubsequentDisclosure", "addOptOutNotice"];

describe("stories", () => {
  test.each(languages)("as they are told in %s on webchat", async (language) => {
    const all = allStories.map(([title, scenes, world]) => told(title, scenes, language, world));
    const text = `${all.join("\n\n\n")}\n`;
    expect(text).not.toContain("REFUSED");
    await expect(text).toMatchFileSnapshot(`golden/${language}.txt`);
  });

  test.each(languages)("as they are told in %s by text message, under US law", async (language) => {
    const world = {
      channel: "sms",
      requirements: usLaw,
      country: "US",
      deskIsOpen: false,
    } as const;
    const all = allStories.map(([title, scenes, its]) =>
      told(title, scenes, language, { ...world, ...its }),
    );
    const text = `${all.join("\n\n\n")}\n`;
    expect(text).not.toContain("REFUSED");
    await expect(text).toMatchFileSnapshot(`golden/${language}.sms.txt`);
  });

  test("every phrase is said in one of them", () => {
    const said = new Set<unknown>(allStories.flatMap(([, scenes]) => scenes));
    expect(Object.keys(phrases).filter((name) => !said.has(name))).toEqual([]);
  });
});
