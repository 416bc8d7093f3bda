/** Plan service in a talk: read back in four languages, and counted by a plain yes alone. */

import { expect, test } from "vitest";
import type { Language } from "@forbear/kernel";
import { type Said, Talk, day } from "../talks/world.ts";
import type { IntentName, Understood, Value } from "../meaning.ts";

const heard = (language: Language, intents: readonly IntentName[], dates: readonly string[] = []) =>
  ({
    language,
    signals: [],
    intents: intents.map((name) => ({ name, confidence: 1 })),
    values: dates.map((on): Value => ({ kind: "date", value: day(on), text: on })),
  }) satisfies Understood;

const words = ({ worded, faults }: Said): string => {
  expect(faults).toEqual([]);
  return worded?.text ?? "";
};

const templates = ({ step }: Said): readonly string[] => step.say.map(({ template }) => template);

/** A talk in which a plan of 412.50 from 15 March was agreed. */
function onPlan(language: Language = "en"): Talk {
  const talk = new Talk({ language });
  talk.proof = "right";
  talk.hears(heard(language, ["greet"]), "Maria Lopez, 1980-05-05");
  const propose: Understood = {
    ...heard(language, ["propose_plan"], ["2026-03-15"]),
    values: [
      { kind: "date", value: day("2026-03-15"), text: "15 March" },
      { kind: "count", value: 4, text: "4" },
    ],
  };
  talk.hears(propose, "4 payments from 15 March");
  const said = talk.hears(heard(language, ["accept_offer"]), yes[language]);
  expect(templates(said)).toContain("agreed-plan");
  talk.proof = "no-answer";
  return talk;
}

const yes = { en: "yes", es: "sí", hi: "हाँ", "hi-Latn": "haan" } as const;

const skips: readonly (readonly [Language, string])[] = [
  ["en", "Can I skip this month please?"],
  ["es", "¿Puedo saltarme este mes?"],
  ["hi", "क्या यह किस्त छोड़ सकते हैं?"],
  ["hi-Latn", "kya yeh kist chhod sakte hain?"],
];

test.each(skips)("in %s a payment is left out after a plain yes: %s", (language, text) => {
  const talk = onPlan(language);
  const asked = talk.hears(heard(language, ["ask_more_time"]), text);
  expect(templates(asked)).toEqual(["confirm-skip"]);
  expect(words(asked)).not.toBe("");
  expect(asked.step.acts.map(({ kind }) => kind)).toEqual(["keep-offer"]);
  const agreed = talk.hears(heard(language, ["accept_offer"]), yes[language]);
  expect(agreed.step.acts).toContainEqual(expect.objectContaining({ kind: "agree" }));
  expect(templates(agreed)).toEqual(["agreed-change"]);
  words(agreed);
});

const which: readonly (readonly [Language, string, string])[] = [
  ["en", "just this one", "confirm-move"],
  ["en", "all of them please", "confirm-move-all"],
  ["es", "solo este pago", "confirm-move"],
  ["es", "todos", "confirm-move-all"],
  ["hi", "सिर्फ़ यह किस्त", "confirm-move"],
  ["hi", "सब", "confirm-move-all"],
  ["hi-Latn", "sirf yeh kist", "confirm-move"],
  ["hi-Latn", "sab", "confirm-move-all"],
];

test.each(which)("in %s, which payments move is asked: %s", (language, text, template) => {
  const talk = onPlan(language);
  const first = talk.hears(heard(language, ["change_due_date"], ["2026-03-20"]), "20 March");
  expect(templates(first)).toEqual(["plan-which"]);
  words(first);
  const read = talk.hears(heard(language, ["unclear"]), text);
  expect(templates(read)).toEqual([template]);
  words(read);
  expect(talk.hears(heard(language, ["accept_offer"]), yes[language]).step.disposition).toBe(
    "plan-changed",
  );
});

test("a wish for more time is asked what would help, and a day is asked for where none is named", () => {
  const talk = onPlan();
  expect(templates(talk.hears(heard("en", ["ask_more_time"]), "I need more time"))).toEqual([
    "plan-how",
  ]);
  expect(templates(talk.hears(heard("en", ["unclear"]), "another day"))).toEqual(["ask-when"]);
  const days = talk.hears(heard("en", ["unclear"], ["2026-03-22"]), "the 22nd, only this one");
  expect(templates(days)).toEqual(["confirm-move"]);
});

test("nothing is changed by a maybe, a no, or a yes to other figures", () => {
  const talk = onPlan();
  const asked = talk.hears(
    heard("en", ["change_due_date"], ["2026-03-20"]),
    "only this, to 20 March",
  );
  expect(templates(asked)).toEqual(["confirm-move"]);
  const other = talk.hears(heard("en", ["accept_offer"], ["2026-03-25"]), "yes but on 25 March");
  expect(templates(other)).toEqual(["confirm-move-again"]);
  expect(other.step.acts.some(({ kind }) => kind === "agree")).toBe(false);
  const no = talk.hears(heard("en", ["reject_offer"]), "no");
  expect(templates(no)).toEqual(["stays-as-agreed"]);
  const late = talk.hears(heard("en", ["accept_offer"]), "yes");
  expect(late.step.acts.some(({ kind }) => kind === "agree")).toBe(false);
});

test("beyond the next payment all of them move, and the person is told so first", () => {
  const talk = onPlan();
  const said = talk.hears(
    heard("en", ["change_due_date"], ["2026-04-15"]),
    "this one, to 15 April",
  );
  expect(templates(said)).toEqual(["change-follows", "confirm-move-all"]);
  words(said);
});

test("a second payment in a row cannot be left out, and another day is looked at", () => {
  const talk = onPlan();
  talk.hears(heard("en", ["ask_more_time"]), "skip this month");
  talk.hears(heard("en", ["accept_offer"]), "yes");
  const again = talk.hears(heard("en", ["ask_more_time"]), "skip the next one too");
  expect(templates(again)).toEqual(["skip-no", "ask-when"]);
  words(again);
});

test("other amounts are a new plan, read back as one", () => {
  const talk = onPlan();
  const replan: Understood = {
    ...heard("en", ["propose_plan"]),
    values: [{ kind: "count", value: 6, text: "6" }],
  };
  expect(templates(talk.hears(replan, "can I pay it in 6 instead"))).toContain(
    "confirm-plan-again",
  );
});
