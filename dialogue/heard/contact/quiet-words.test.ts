/** Hours and days in place of a stop, in four languages; and a stop that stays one whatever hours it names. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import type { AskedAct } from "../../conversation.ts";
import { goesOn, newTalk } from "../../talks/played.ts";
import { model } from "../../talks/shipped.ts";

const actsOf = (language: Language, line: string, proved = false): readonly AskedAct[] => {
  const talk = newTalk(language, { channel: "sms" });
  if (proved) goesOn(model, talk, "=hello");
  return goesOn(model, talk, line).step.acts;
};
type Row = readonly [Language, string, object];

test.each<Row>([
  ["en", "stop texting before 9am", { time: { before: "09:00" }, days: null }],
  ["en", "don't call me on Sundays", { time: null, days: ["SU"] }],
  ["en", "no calls while I'm at work till 5", { time: { before: "17:00" } }],
  ["en", "quit messaging me on weekends", { time: null, days: ["SA", "SU"] }],
  ["en", "stop calling me in the mornings, i work nights", { time: { part: "morning" } }],
  ["es", "no me escriban antes de las 9", { time: { before: "09:00" } }],
  ["es", "dejen de mandarme mensajes después de las 8 de la noche", { time: { after: "20:00" } }],
  ["es", "no me llamen los domingos", { time: null, days: ["SU"] }],
  ["es", "no llamen mientras trabajo hasta las 5", { time: { before: "17:00" } }],
  ["hi-Latn", "subah 9 baje se pehle message mat karo", { time: { before: "09:00" } }],
  ["hi-Latn", "sunday ko call mat karo", { time: null, days: ["SU"] }],
  ["hi-Latn", "office time mein 5 baje tak call mat karna", { time: { before: "17:00" } }],
  ["hi", "सुबह 9 बजे से पहले मैसेज मत करो", { time: { before: "09:00" } }],
  ["hi", "रविवार को फोन मत करना", { time: null, days: ["SU"] }],
  ["hi", "मैं काम पर होता हूँ, 5 बजे तक फोन मत करो", { time: { before: "17:00" } }],
])("in %s, '%s' sets hours or days and stops no channel", (language, line, quiet) => {
  const acts = actsOf(language, line);
  expect(acts).toMatchObject([{ kind: "quiet-time", ...quiet }]);
});

test.each<readonly [Language, string]>([
  ["en", "stop"],
  ["en", "stop texting me"],
  ["en", "STOP. never text me before 9 or any other time"],
  ["en", "STOP. i said dont text me on sundays"],
  ["en", "stop texting me!! you text at 3am at night and on sundays, never again"],
  ["en", "stop texting me after today"],
  ["es", "no me manden más mensajes, ni los domingos ni nunca más"],
  ["hi-Latn", "message band karo. raat ko bhi aate hain"],
  ["hi", "मैसेज बंद करो"],
])("in %s, '%s' is a stop", (language, line) => {
  const kinds = actsOf(language, line).map(({ kind }) => kind);
  expect(kinds.some((kind) => kind === "stop-channel" || kind === "stop-contact")).toBe(true);
});

test("hours named beside business are kept, and the business goes on", () => {
  const talk = newTalk("en");
  goesOn(model, talk, "=hello");
  const said = goesOn(
    model,
    talk,
    "i work nights so dont call before noon pls, can i pay 50 a month",
  );
  expect(said.step.acts).toMatchObject([
    { kind: "quiet-time", time: { before: "12:00" } },
    { kind: "keep-offer" },
  ]);
  expect(said.step.say.map(({ template }) => template)).toEqual([
    "preference-noted",
    "confirm-plan",
  ]);
});

test("only between two hours: both sides of them are quiet", () => {
  expect(actsOf("en", "only text me between 6 and 8 pm", true)).toMatchObject([
    { kind: "quiet-time", time: { before: "18:00" } },
    { kind: "quiet-time", time: { after: "20:00" } },
  ]);
});
