/** Whole talks as golden text, a file a story in all four languages, to be reviewed line by line. */

import { languages } from "@forbear/kernel";
import { describe, expect, test } from "vitest";
import { phrases } from "./phrases.ts";
import { allStories, told } from "./stories.ts";
import type { World } from "./world.ts";

const usLaw = ["addSubsequentDisclosure", "addOptOutNotice"];

const ways: { readonly [folder: string]: Partial<World> } = {
  webchat: {},
  "sms-us": { channel: "sms", requirements: usLaw, country: "US", deskIsOpen: false },
};

const fileOf = (title: string): string => title.toLowerCase().replaceAll(/[^a-z]+/g, "-");

describe.each(Object.entries(ways))("on %s", (folder, way) => {
  test.each(allStories)("%s, in every language", async (title, scenes, its) => {
    const all = languages.map(
      (language) => `[${language}] ${told(title, scenes, language, { ...way, ...its })}`,
    );
    const text = `${all.join("\n\n\n")}\n`;
    expect(text).not.toContain("REFUSED");
    await expect(text).toMatchFileSnapshot(`golden/${folder}/${fileOf(title)}.txt`);
  });
});

test("every phrase is said in a story, and every story has a file of its own", () => {
  const said = new Set<unknown>(allStories.flatMap(([, scenes]) => scenes));
  expect(Object.keys(phrases).filter((name) => !said.has(name))).toEqual([]);
  expect(new Set(allStories.map(([title]) => fileOf(title))).size).toBe(allStories.length);
});
