/** A postcode and a day of birth are no sum and no day; what stands beside them is. */

import { money } from "@forbear/kernel";
import { expect, test } from "vitest";
import type { Proving } from "../../conversation.ts";
import { besideProof } from "./beside-proof.ts";

const secrets = ["2300", "500034", "16/10/1975", "7 marzo 1998", "p3e 7x4"];
const proves = (text: string): Proving =>
  secrets.some((secret) => text.toLowerCase().includes(secret)) ? "right-secret" : "no-answer";

test.each<readonly [string, string]>([
  ["Hannah Underwood 16/10/1975 2300. Want to set up payments please", "Want to set up"],
  ["Tanushree Bose 500034", "Tanushree Bose"],
  ["soy Marisol Carrasco 7 marzo 1998", "soy Marisol Carrasco"],
  ["Mathieu P3E 7X4, 50 a month", "50 a month"],
])("'%s' is read without its proof", (text, kept) => {
  const found = text.match(/\d{4,6}/u)?.[0] ?? "";
  const value = { kind: "money", value: money("USD", 1n), text: found } as const;
  const turn = {
    text,
    understood: { language: "en", signals: [], intents: [], values: [value] },
  } as const;
  const left = besideProof(turn, proves);
  expect(left.text).toContain(kept);
  expect(secrets.some((secret) => left.text.toLowerCase().includes(secret))).toBe(false);
  expect(left.understood.values).toEqual(found === "" ? [value] : []);
});

test("a sum with its sign is a sum, whatever the postcode is", () => {
  const turn = {
    text: "I can do $2300",
    understood: { language: "en", signals: [], intents: [], values: [] },
  } as const;
  expect(besideProof(turn, proves).text).toBe(turn.text);
});
