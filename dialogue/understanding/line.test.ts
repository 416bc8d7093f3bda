/** The line format of `forbear understand`. */

import { readFileSync } from "node:fs";
import { must } from "@forbear/kernel";
import { expect, test } from "vitest";
import { understandLine } from "./line.ts";
import { ears } from "./ears.ts";

const { model } = ears(readFileSync(new URL("./weights.bin", import.meta.url)));

test("a line comes back with what was understood, in plain JSON", () => {
  const line = {
    id: "x-1",
    text: "I'll pay $40 on Friday",
    channel: "sms",
    locale: "en-US",
    today: "2026-05-06",
    context: { lastAgentAct: "ask_promise", balanceMinor: 12000, currency: "USD" },
  };
  const out = must(understandLine(line, model));
  expect(JSON.parse(JSON.stringify(out))).toMatchObject({
    id: "x-1",
    language: "en",
    signals: [],
    intents: [{ name: "promise_to_pay" }],
    values: [
      { kind: "date", value: "2026-05-08", text: "on Friday" },
      { kind: "money", role: "offer", value: { minor: 4000, currency: "USD" }, text: "$40" },
    ],
  });
});

test.each`
  line                                   | error
  ${"text"}                              | ${"not-an-object"}
  ${[]}                                  | ${"not-an-object"}
  ${{ id: 1 }}                           | ${"no-text"}
  ${{ text: "hi" }}                      | ${"no-date"}
  ${{ text: "hi", today: "2026-02-30" }} | ${"not-a-date"}
`("a line that cannot be read says $error", ({ line, error }) => {
  expect(understandLine(line, model)).toEqual({ ok: false, error: String(error) });
});

test("a line without a date takes the one of the command", () => {
  const out = must(understandLine({ text: "tomorrow" }, model, "2026-05-06"));
  expect(out.values.map(({ value }) => value)).toEqual(["2026-05-07"]);
});
