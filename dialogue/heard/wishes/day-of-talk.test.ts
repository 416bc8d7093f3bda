/** A day of chatter moves nothing, and a day that will not do is heard as refused; in four languages. */

import { type PlainDate } from "@forbear/kernel";
import { expect, test } from "vitest";
import type { Understood } from "../../meaning.ts";
import { day } from "../../values/reading.ts";
import { refusesDay, withoutDayOfTalk } from "./day-of-talk.ts";

const heard = (text: string, value: PlainDate): Understood => ({
  language: "en",
  signals: [],
  intents: [{ name: "unclear", confidence: 0.5 }],
  values: [{ kind: "date", value, text, role: "due" }],
});
const today = day("2026-03-02");

test.each([
  "it is raining hard today",
  "who won the game today",
  "tomorrow is my daughters birthday",
  "hoy llueve mucho",
  "mañana es cumpleaños de mi hija",
  "aaj match kaun jeeta",
  "kal meri beti ka birthday hai",
  "आज बारिश बहुत है",
])("'%s' names no day to pay", (text) => {
  expect(withoutDayOfTalk(heard(text, today), text).values).toEqual([]);
});

test.each([
  "make it today",
  "today works for me",
  "i get my salary tomorrow",
  "hoy mismo lo pago",
  "mejor mañana en la tarde",
  "aaj hi kar dunga",
  "kal salary aayegi meri",
  "आज ही कर दूँगा",
  "not today",
])("'%s' keeps its day", (text) => {
  expect(withoutDayOfTalk(heard(text, today), text).values).toHaveLength(1);
});

test.each([
  "cant do the 2nd",
  "the 2nd doesnt work for me",
  "the 2nd is too early",
  "el 2 no puedo",
  "el 2 no me pagan",
  "2 ko nahi ho payega",
  "haan par 2 ko mushkil hai",
  "हाँ पर 2 को नहीं हो पाएगा",
])("'%s' refuses the day", (text) => {
  expect(refusesDay(heard(text, today), text, [today])).not.toBeNull();
});

test.each([
  "the 2nd is fine",
  "no later than the 2nd",
  "no, the 2nd",
  "no problem, the 2nd",
  "is it the 2nd or not?",
  "el 2 está bien, no hay problema",
  "2 ko kar dunga",
  "2 को कोई दिक्कत नहीं",
])("'%s' refuses nothing", (text) => {
  expect(refusesDay(heard(text, today), text, [today])).toBeNull();
});
