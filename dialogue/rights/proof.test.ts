/** Papers, and how the sum is made up: what rests the debt, and what is simply answered. */

import { expect, test } from "vitest";
import { meaning } from "../talks/hearing.ts";
import { templates, verified } from "../talks/proved.ts";
import { newTalk } from "../talks/played.ts";

const itemised = meaning({ signals: ["request_proof"], intents: ["ask_breakdown"] });
const acts = (said: ReturnType<ReturnType<typeof verified>["hears"]>) =>
  said.step.acts.map(({ kind }) => kind);

test.each([
  "can you break the 412 down for me, what is fees and what is the bill",
  "desglóseme el total: capital, intereses, gastos",
  "412 mein kya kya joda hai",
  "इसमें मूल कितना और ब्याज कितना",
])("%s: told at once, and sent in writing; the talk goes on", (text) => {
  const talk = verified();
  const said = talk.hears(itemised, text);
  expect(acts(said)).toEqual(["itemise"]);
  expect(templates(said).slice(0, 3)).toEqual(["breakdown", "since", "in-writing-too"]);
  expect(templates(talk.hears(itemised, text))).not.toContain("in-writing-too");
});

test.each([
  "prove it first, and itemise it line by line",
  "send me the agreement and a breakdown",
  "mándeme el contrato y el desglose",
  "pehle kagaz dikhao aur hisaab do",
  "सबूत दीजिए और हिसाब भी",
])("%s: a right, and the debt rests until the papers went out", (text) => {
  const said = verified().hears(itemised, text);
  expect(acts(said)).toEqual(["open-case"]);
  expect(templates(said)).toEqual(["proof-noted"]);
});

test("who is not proved yet is asked who they are before any figure", () => {
  const said = newTalk("en").hears(itemised, "what is that number made of");
  expect(acts(said)).toEqual(["itemise"]);
  expect(templates(said)).not.toContain("breakdown");
  expect(templates(said).join(" ")).toMatch(/verify/);
});
