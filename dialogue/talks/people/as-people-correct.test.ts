/** What people put right, ask beside the matter and add later: excuses, days, rests, rhythms and names of others. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../played.ts";
import { asksWhenCalled } from "../../heard/questions/asides.ts";
import { saysForgive } from "../../heard/wishes/when-words.ts";
import { after, model } from "../shipped.ts";

test.each<readonly [string, boolean]>([
  ["ay perdón, eran 90", false],
  ["perdone, me equivoqué, son 90", false],
  ["se me olvidó, le doy 90 el lunes", false],
  ["forgive me, it is 90", false],
  ["maaf kijiye 90 nahi 80", false],
  ["माफ़ कीजिए, 900", false],
  ["doy 90 y me perdonan lo demás", true],
  ["perdone los intereses y le doy 90", true],
  ["perdone el resto y le doy 90", true],
  ["i pay 90 and you forgive the rest", true],
  ["baaki maaf kar do", true],
])("'%s' asks to be let off the rest: %s", (line, forgives) => {
  expect(saysForgive(line)).toBe(forgives);
});

test("an excuse puts the amount right, and the day after it", () => {
  const lines = ["pago 160 el jueves", "ay perdón, eran 130", "y no el jueves, el martes"];
  expect(after("es", ...lines).dues).toEqual(["130 03-03"]);
});

test.each<readonly [Language, string, string, readonly string[]]>([
  ["es", "le pago 110 el martes", "lo demás se lo doy el 25", ["110 03-03", "302 03-25"]],
  ["en", "i can pay 110 on friday", "the rest on the 25th", ["110 03-06", "302 03-25"]],
])("in %s, the rest of a part that was agreed comes after it", (language, part, rest, dues) => {
  const yes = language === "es" ? "sí" : "yes";
  expect(after(language, part, yes, rest).dues).toEqual(dues);
});

test.each<readonly [Language, string, readonly string[]]>([
  ["es", "gano quinientos a la semana y puedo dar 45 al mes", ["45 03-09", "45 04-09"]],
  ["en", "i make 500 a week and could do 45 a month", ["45 03-09", "45 04-09"]],
])("in %s, '%s' is paid in its own rhythm", (language, line, begins) => {
  expect(after(language, line).dues.slice(0, 2)).toEqual(begins);
});

test.each(["puedo pagar 70 los 15 y los 30", "70 los 15 y 30"])(
  "'%s' names two days and one sum",
  (line) => {
    expect(after("es", line).dues.slice(0, 3)).toEqual(["70 03-15", "70 03-30", "70 04-15"]);
  },
);

test("days on which they are paid are no sums", () => {
  const { last, dues } = after("es", "cobro los 15 y los 30");
  expect(dues).toEqual([]);
  expect(last.said[0]).toMatch(/^ask-(?:amount|pay-day)/);
});

test("who told of hardship beside a plan is read no more than that later on", () => {
  const hard = "no me alcanza ni para la renta, pero podría dar 50 al mes";
  const { dues } = after("es", hard, "empezando el 28");
  expect(dues.every((due) => Number(due.split(" ")[0]) <= 50)).toBe(true);
});

test.each<readonly [Language, string, string]>([
  ["es", "quiero hablar con una persona", "¿como a qué hora me marcan?"],
  ["en", "i want to talk to a person", "what time will they call me"],
  ["hi-Latn", "mujhe kisi insaan se baat karni hai", "kitne baje call karenge?"],
])("in %s, who asks when they are called complains of no hour", (language, person, when) => {
  expect(asksWhenCalled(when)).toBe(true);
  const { last } = after(language, person, when);
  expect(last.said[0]).toMatch(/^(?:when-unknown|callback-soon)/);
  expect(last.acts).not.toContain("quiet-time");
  expect(last.acts).not.toContain("open-case");
});

test.each(["when you call me at 7 i am asleep", "cuando me llaman al trabajo me regañan"])(
  "'%s' tells of an hour, and asks for none",
  (line) => {
    expect(asksWhenCalled(line)).toBe(false);
  },
);

test.each<readonly [Language, string, string]>([
  ["es", "esto huele a estafa", "¿y cómo lo compruebo?"],
  ["en", "this looks like a scam", "where can i check that"],
])(
  "in %s, who doubted us and asks how to check is told, not asked who they are",
  (language, ...say) => {
    const { last } = played(model, language, say);
    expect(last.said[0]).toMatch(/^how-to-check/);
    expect(last.text).not.toMatch(/nacimiento|birth/i);
  },
);

test.each<readonly [Language, string, string]>([
  ["es", "tengo abogada, hablen con ella", "se llama Laura Peña, su teléfono es 646 555 0188"],
  ["en", "talk to my attorney", "her name is Laura Penn and her number is 646 555 0188"],
])(
  "in %s, the number of who acts for them is no new number of theirs",
  (language, told, details) => {
    const { last } = after(language, told, details);
    expect(last.said).toEqual(["represented-named"]);
    expect(last.acts).toEqual(["open-case"]);
  },
);

test.each(["sí señorita", "claro que sí joven", "sale jefe", "sí así le hacemos"])(
  "'%s' is a plain yes",
  (line) => {
    expect(after("es", "90 al mes", line).last.acts).toContain("agree");
  },
);
