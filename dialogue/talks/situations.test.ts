/** Answers in people's own words at each point of a talk: how many did what they meant, never fewer than before. */

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { metIn } from "./met.ts";
import { readMet } from "./situations.ts";
import { model } from "./shipped.ts";

const folder = join(import.meta.dirname, "../situations");
/** Least share that does what it meant, by set: the first was worked on, the others only counted. */
const floors: Readonly<Record<string, number>> = {
  first: 0.95,
  second: 0.91,
  third: 0.94,
  fourth: 0.88,
};

/** One line in three is heard each time; all of them where `SITUATIONS=all` asks for it. */
const nth = process.env["SITUATIONS"] === "all" ? 1 : 3;

const files = readdirSync(folder).flatMap((name) => {
  const [, language = "", set = ""] = /^([^.]+)\.(\w+)\.tsv$/.exec(name) ?? [];
  return set === "" ? [] : [{ name, language: language as Language, set }];
});

test.each(Object.entries(floors))(
  "%s set: at least %d of 1",
  (set, floor) => {
    const outcomes = files
      .filter((file) => file.set === set)
      .flatMap(({ name, language }) =>
        readMet(name, readFileSync(join(folder, name), "utf8"))
          .filter((_, at) => at % nth === 0)
          .map((met) => metIn(model, language, met)),
      );
    const right = outcomes.filter(({ amiss }) => amiss === null).length;
    expect(outcomes.length).toBeGreaterThan(130);
    expect(right / outcomes.length).toBeGreaterThanOrEqual(floor);
  },
  300_000,
);
