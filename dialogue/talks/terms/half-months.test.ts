/** Twice a month: the quincena on its two days, and what becomes of it where it is another thing. */

import type { Language } from "@forbear/kernel";
import { duesOf as duesIn, housePolicy } from "@forbear/negotiation";
import { expect, test } from "vitest";
import { goesOn, newTalk, played } from "../played.ts";
import type { World } from "../world.ts";
import { at, day } from "../world.ts";
import { otherHalf } from "../../values/days.ts";
import { model } from "../shipped.ts";

const duesOf = (language: Language, lines: readonly string[], world: Partial<World> = {}) =>
  played(model, language, ["=hello", ...lines], world).dues;

test.each`
  on              | other
  ${"2026-03-15"} | ${"2026-03-31"}
  ${"2026-04-15"} | ${"2026-04-30"}
  ${"2026-03-31"} | ${"2026-04-15"}
  ${"2026-03-30"} | ${"2026-04-15"}
  ${"2026-02-28"} | ${"2026-03-15"}
  ${"2026-04-01"} | ${"2026-04-15"}
  ${"2026-03-05"} | ${"2026-03-20"}
  ${"2026-03-20"} | ${"2026-04-05"}
  ${"2027-02-14"} | ${"2027-02-28"}
`("beside $on the month is paid on $other", ({ on, other }: Record<string, string>) => {
  expect(otherHalf(day(on ?? ""))).toBe(other);
});

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["es", ["60 cada quincena"], ["60 03-15", "60 03-31", "60 04-15"]],
  ["es", ["60 quincenales"], ["60 03-15", "60 03-31", "60 04-15"]],
  [
    "es",
    ["puedo dar 50", "cada quincena", "empezando el 15"],
    ["50 03-15", "50 03-31", "50 04-15"],
  ],
  ["es", ["60 cada quincena a partir de abril"], ["60 04-01", "60 04-15", "60 05-01"]],
  ["es", ["100 cada quincena", "pero cobro los dias 1 y 16"], ["100 03-16", "100 04-01"]],
  ["es", ["50 por quincena los días 5 y 20", "no, mejor 60"], ["60 03-05", "60 03-20"]],
  ["es", ["150 cada quincena"], ["150 03-15", "150 03-31", "112 04-15"]],
  ["es", ["una quincena si y otra no, 50"], ["50 03-09", "50 04-09"]],
  ["es", ["60 cada quincena", "quincenal no, mensual"], ["120 03-09", "120 04-09"]],
  ["en", ["50 twice a month"], ["50 03-15", "50 03-31", "50 04-15"]],
  ["en", ["50 twice a month", "on the 1st and the 15th"], ["50 03-15", "50 04-01", "50 04-15"]],
  ["hi-Latn", ["mahine me do baar 700"], ["700 03-15", "700 03-31", "700 04-15"]],
])("in %s, %s: twice a month, on its two days", (language, lines, dues) => {
  expect(duesOf(language, lines).slice(0, dues.length)).toEqual(dues);
});

test.each<readonly [readonly string[], readonly string[]]>([
  [["206.25 cada quincena"], ["206 03-15", "206 03-31"]],
  [["300 cada quincena"], ["300 03-15", "112 03-31"]],
  [["la mitad esta quincena y la otra mitad la que sigue"], ["206 03-15", "206 03-31"]],
  [["200 el viernes y lo demás en dos pagos de quincena"], ["200 03-06", "106 03-15", "106 03-31"]],
])("%s: two payments, each on its day", (lines, dues) => {
  expect(duesOf("es", lines)).toEqual(dues);
});

test.each<readonly [readonly string[], readonly string[]]>([
  [["60 quincenales empezando este viernes"], ["60 03-06", "60 03-20", "60 04-03"]],
  [
    ["100 cada quincena", "no, cada dos semanas"],
    ["100 03-09", "100 03-23", "100 04-06"],
  ],
])("%s: every two weeks, and the same sum", (lines, dues) => {
  expect(duesOf("es", lines).slice(0, 3)).toEqual(dues);
});

test("in Spain a quincena is two weeks", () => {
  const dues = duesOf("es", ["60 cada quincena"], { country: "ES" });
  expect(dues.slice(0, 3)).toEqual(["60 03-09", "60 03-23", "60 04-06"]);
});

test("where policy takes no two days a month, two weeks are told as what comes nearest", () => {
  const policy = { ...housePolicy, unequal: [] };
  const { last, dues } = played(model, "es", ["=hola", "60 cada quincena"], { policy });
  expect(last.said).toEqual(["closest", "confirm-plan"]);
  expect(dues.slice(0, 3)).toEqual(["60 03-09", "60 03-23", "60 04-06"]);
});

test("a quincena of their pay is one of the plan", () => {
  const { dues } = played(model, "es", [
    "=hola",
    "me pagan cada quincena",
    "60 cada vez que cobro",
  ]);
  expect(dues.slice(0, 2)).toEqual(["60 03-15", "60 03-31"]);
});

const inFebruary = "2026-02-03T10:00:00.000Z";
const playedSince = (language: Language, lines: readonly string[]) => {
  const talk = newTalk(language, { owes: language.startsWith("hi") ? 9000_00n : 900_00n });
  talk.now = at(inFebruary);
  talk.conversation = { ...talk.conversation, startedAt: talk.now, touchedAt: talk.now };
  const [last] = ["=hello", ...lines].map((line) => goesOn(model, talk, line)).slice(-1);
  return { talk, said: last?.step.say.map(({ template }) => template) };
};
const saidSince = (language: Language, lines: readonly string[]) =>
  playedSince(language, lines).said;
const duesSince = (language: Language, lines: readonly string[]): readonly string[] => {
  const terms = playedSince(language, lines).talk.kept.at(-1)?.terms;
  return terms === undefined ? [] : duesIn(terms).map(({ dueOn }) => dueOn.slice(5));
};

test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["en", ["50 twice a month"], ["02-15", "02-28", "03-15", "03-31", "04-15", "04-30"]],
  [
    "hi-Latn",
    ["mahine me do baar 1000", "15 aur last tareekh ko"],
    ["02-15", "02-28", "03-15", "03-31"],
  ],
  [
    "hi",
    ["महीने में दो बार 1000", "15 और महीने की आखिरी तारीख को"],
    ["02-15", "02-28", "03-15", "03-31"],
  ],
  ["es", ["100 cada quincena"], ["02-15", "02-28", "03-15", "03-31"]],
  ["en", ["50 twice a month", "on the 15th and the 28th"], ["02-15", "02-28", "03-15", "03-28"]],
  ["es", ["100 el último día de cada mes"], ["02-28", "03-31", "04-30"]],
  ["hi", ["हर महीने के आख़िर में 1500"], ["02-28", "03-31", "04-30"]],
  ["hi-Latn", ["har mahine ki aakhri tareekh ko 1500"], ["02-28", "03-31", "04-30"]],
  [
    "hi-Latn",
    ["har mahine ki aakhri tareekh ko 1500", "nahi 10 february ko"],
    ["02-10", "03-10", "04-10"],
  ],
])("begun in February in %s, %s falls on the last of every month", (language, lines, dues) => {
  expect(duesSince(language, lines).slice(0, dues.length)).toEqual(dues);
});

test("a plan at month's end says so, and says no more so once it is another day", () => {
  const said = (...lines: readonly string[]) => saidSince("en", ["50 twice a month", ...lines]);
  expect(said()).toEqual(["confirm-plan-ends"]);
  expect(said("on the 1st and the 15th")).toEqual(["confirm-plan-days"]);
});
