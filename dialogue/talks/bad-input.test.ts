/** Whatever comes in: a sensible reply or a person, never a crash, never a leak, never two replies. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { must } from "@forbear/kernel";
import { describe, expect, test } from "vitest";
import { loadModel } from "../understanding/weights.ts";
import { understand } from "../understanding/understand.ts";
import { meaning } from "./hearing.ts";
import { Talk } from "./world.ts";

const weights = join(import.meta.dirname, "../understanding/weights.bin");
const model = must(loadModel(readFileSync(weights)));

const inputs: { readonly [name: string]: string } = {
  empty: "",
  blank: " \n\t ",
  "one hundred kilobytes": "pay pay pay ".repeat(8_500),
  "one endless word": "a".repeat(100_000),
  "binary bytes": String.fromCharCode(...Array.from({ length: 512 }, (_, n) => n % 256)),
  "half a surrogate": "hello \ud83d world",
  "emoji alone": "😭😭💸🙏",
  "right to left": "مرحبا، كم المبلغ؟ שלום כמה אני חייב",
  "zero width": "h\u200be\u200bl\u200bl\u200bo\u200b \u200bh\u200bo\u200bw\u200b much",
  homoglyphs: "hоw muсh dо I оwе",
  "ten languages": "hello hola नमस्ते bonjour hallo ciao olá привет 你好 こんにちは 안녕하세요",
  "voice without punctuation": "um yeah hi so i was just uh wondering like how much is it you know",
  "an attachment": "[image: IMG_2031.jpg, 2.1 MB]",
  "markup and code": "<b>hi</b> ${total} {company} %s \\u0000 '; drop table debts; --",
  digits: "1234567890 1234 5678 9012 3456",
  punctuation: "?!?!?! ... ;;; ???",
};

/** What a door stores of a message; the rest of an attack or a file is cut off there. */
const longestMessage = 4000;

describe.each(["webchat", "sms"] as const)("on %s", (channel) => {
  test.each(Object.entries(inputs))("%s gets one reply, or a person", (_, whole) => {
    const text = whole.slice(0, longestMessage);
    for (const known of [false, true]) {
      const talk = new Talk({ channel });
      if (known) {
        talk.proof = "right";
        talk.hears(meaning({ intents: ["greet"] }), "Ana Perez");
        talk.proof = "no-answer";
      }
      for (let times = 0; times < 4; times += 1) {
        const hearing = { today: talk.today, channel, locale: "en-US" };
        const said = talk.hears(understand(text, hearing, model), text);
        expect(said.faults).toEqual([]);
        const answered = (said.worded?.text ?? "") !== "";
        expect(answered || talk.conversation.withPerson).toBe(true);
        if (!known) expect(said.worded?.content.revealsDebt ?? false).toBe(false);
        expect(said.step.acts.some(({ kind }) => kind === "agree" || kind === "verified")).toBe(
          false,
        );
      }
    }
  });
});
