/** Paid on the third Wednesday, the last Friday: plans on those days, agreed by the words that say so. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { goesOn, newTalk, played } from "../played.ts";
import { model } from "../shipped.ts";

// Monday 2 March 2026 is today.
test.each<readonly [Language, readonly string[], readonly string[]]>([
  ["en", ["40 on the third wednesday of each month"], ["40 03-18", "40 04-15", "40 05-20"]],
  [
    "en",
    ["100 now and then 50 on the last friday of every month"],
    ["100 03-02", "50 03-27", "50 04-24", "50 05-29"],
  ],
  ["en", ["my check comes second wednesday, i can do 60 each time"], ["60 03-11", "60 04-08"]],
  ["en", ["I get my check the 3rd wensday of the month, 40 each time"], ["40 03-18", "40 04-15"]],
  [
    "en",
    ["i get paid the last friday of every month", "60 each time i get paid"],
    ["60 03-27", "60 04-24", "60 05-29"],
  ],
  ["en", ["50 a month", "third wednesday"], ["50 03-18", "50 04-15"]],
  [
    "en",
    ["I get my money third Wednesday every month, I can manage 40 a month on that day"],
    ["40 03-18", "40 04-15"],
  ],
  ["en", ["40 a month, i'm paid the third Wednesday of every month"], ["40 03-18", "40 04-15"]],
  [
    "en",
    ["I get paid third Wednesday of every month, 40 a month on the 5th"],
    ["40 03-05", "40 04-05"],
  ],
  ["en", ["60 every 2nd friday of the month"], ["60 03-13", "60 04-10"]],
  [
    "en",
    ["80 on the second and fourth friday of each month"],
    ["80 03-13", "80 03-27", "80 04-10", "80 04-24"],
  ],
  [
    "en",
    ["40 on the third wednesday of each month", "make it 60"],
    ["60 03-18", "60 04-15", "60 05-20"],
  ],
  [
    "en",
    ["40 on the third wednesday of each month", "no, make it the 5th"],
    ["40 03-05", "40 04-05"],
  ],
  [
    "en",
    ["60 on the 5th of each month", "last friday of the month would be better"],
    ["60 03-27", "60 04-24", "60 05-29"],
  ],
  ["en", ["i can pay 200 on the third wednesday"], ["200 03-18"]],
  ["es", ["40 el tercer miércoles de cada mes"], ["40 03-18", "40 04-15"]],
  [
    "es",
    ["100 ahora y después 50 el último viernes de cada mes"],
    ["100 03-02", "50 03-27", "50 04-24", "50 05-29"],
  ],
  [
    "es",
    ["me llega el cheque el tercer miércoles, puedo dar 40 cada vez"],
    ["40 03-18", "40 04-15"],
  ],
  [
    "es",
    ["cobro el tercer miércoles de cada mes, ese día puedo dar 40 al mes"],
    ["40 03-18", "40 04-15"],
  ],
  ["hi", ["हर महीने के तीसरे बुधवार को 500"], ["500 03-18", "500 04-15"]],
  ["hi", ["मेरी पेंशन महीने के दूसरे बुधवार को आती है, हर बार 500 दे सकता हूँ"], ["500 03-11", "500 04-08"]],
  [
    "hi-Latn",
    ["har mahine ke aakhri shukravar ko 500", "nahi, pehle somvar ko"],
    ["500 03-02", "500 04-06", "500 05-04"],
  ],
  [
    "hi-Latn",
    ["meri pension mahine ke doosre budhwar ko aati hai, har baar 500 de sakta hoon"],
    ["500 03-11", "500 04-08"],
  ],
])("in %s, %j comes to %j", (language, lines, begins) => {
  const { dues } = played(model, language, ["=hello", ...lines]);
  expect(dues.slice(0, begins.length)).toEqual(begins);
});

test.each<readonly [Language, "sms" | "webchat", string, string]>([
  [
    "en",
    "webchat",
    "40 on the third wednesday of each month",
    "on the third Wednesday of every month",
  ],
  ["en", "sms", "50 on the last friday of every month", "on the last Friday of every month"],
  [
    "en",
    "webchat",
    "80 on the second and fourth friday of each month",
    "on the second and fourth Friday.",
  ],
  ["es", "webchat", "40 el tercer miércoles de cada mes", "el tercer miércoles de cada mes"],
  ["es", "sms", "40 el tercer miércoles de cada mes", "el tercer miercoles de cada mes"],
  ["hi", "webchat", "हर महीने के तीसरे बुधवार को 500", "हर महीने के तीसरे बुधवार को"],
  ["hi-Latn", "sms", "har mahine ke aakhri shukravar ko 500", "har mahine ke aakhri shukravaar ko"],
])(
  "in %s by %s, %s is read back as such, and the guard lets it go",
  (language, channel, line, words) => {
    const talk = newTalk(language, { channel });
    goesOn(model, talk, "=hello");
    const { worded, faults } = goesOn(model, talk, line);
    expect(faults).toEqual([]);
    expect(worded?.text).toContain(words);
  },
);

test("a payment left out is added on the next such weekday", () => {
  const talk = newTalk("en");
  const lines = [
    "=hello",
    "40 on the third wednesday of each month",
    "yes",
    "can i skip the next one",
  ];
  const said = lines.map((line) => goesOn(model, talk, line).worded?.text ?? "");
  expect(said.at(-1)).toContain("the last payment is due on January 20, 2027");
});
