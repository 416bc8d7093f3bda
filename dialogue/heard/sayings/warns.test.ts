/** A warning that hangs on what we do, with a plan on the table: it is flagged, and the plan is read once more. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../../talks/played.ts";
import { model } from "../../talks/shipped.ts";

test.each<readonly [Language, string, string, string]>([
  ["en", "100 a month on the 10th", "and if you call my boss again i'll report you", "yes"],
  ["es", "80 cada quincena empezando el 15", "y si vuelven a llamar a mi jefe los acuso", "sí"],
  ["hi", "हर महीने 10 को 1000", "मेरे ऑफ़िस में दोबारा फ़ोन किया तो शिकायत कर दूँगा", "हाँ"],
  ["hi-Latn", "har mahine 10 ko 1000", "mere boss ko dobara phone kiya to case kar dunga", "haan"],
])("in %s, %s, '%s': no calls at work, and a yes agrees", (language, plan, warning, yes) => {
  const { turns } = played(model, language, ["=hello", plan, warning, yes]);
  const [, , warned, agreed] = turns;
  expect(warned?.acts).toEqual(expect.arrayContaining(["flag", "quiet-time"]));
  expect(warned?.acts).not.toContain("hand-over");
  expect(warned?.said.at(-1)).toMatch(/^confirm-plan.*-again$/);
  expect(agreed?.acts).toContain("agree");
});

test.each([
  [["if you call my boss again i'll report you"]],
  [["100 a month on the 10th", "i will sue you all"]],
])("%s: with nothing on the table, or of now, a person takes over", (lines) => {
  expect(played(model, "en", ["=hello", ...lines]).last.acts).toContain("hand-over");
});
