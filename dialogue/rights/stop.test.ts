/** Stops beside other words: work alone, a payment that is claimed, a channel that is left, somebody else's. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { played } from "../talks/played.ts";
import { model } from "../talks/shipped.ts";

test.each<readonly [Language, string]>([
  ["en", "stop calling me at work"],
  ["es", "no me llamen a la oficina"],
  ["hi-Latn", "office number pe call mat karna"],
])("in %s, '%s' is of work, and of no hour", (language, line) => {
  const { last } = played(model, language, ["=hello", line]);
  expect(last.said).toEqual(["work-noted"]);
  expect(last.acts).toEqual(["quiet-time"]);
});

test.each<readonly [Language, string]>([
  ["en", "I already paid you, stop bothering me"],
  ["es", "YA LES PAGUE dejen de estar fregando"],
  ["hi-Latn", "paise de diye maine, pareshan karna band karo"],
  ["hi", "मैंने पैसे दे दिए, परेशान करना बंद करो"],
])("in %s, '%s' stops, and what was paid is looked into", (language, line) => {
  const { last } = played(model, language, ["=hello", line]);
  expect(last.said).toEqual(["stop-confirmed"]);
  expect(last.acts).toEqual(["stop-contact", "open-case"]);
});

test.each<readonly [Language, string]>([
  ["en", "i have no money, stop bothering me"],
  ["es", "no tengo dinero, ya no me molesten"],
  ["hi-Latn", "paise nahi hai, pareshan mat karo"],
  ["hi", "पैसे नहीं हैं, परेशान मत करो"],
])("in %s, '%s' stops beside hardship too", (language, line) => {
  const { last } = played(model, language, ["=hello", line]);
  expect(last.said).toEqual(["stop-confirmed"]);
  expect(last.acts).toContain("stop-contact");
});

test.each<readonly [Language, string]>([
  ["en", "stop bothering me at work"],
  ["hi-Latn", "office me pareshan mat karo"],
])("in %s, '%s' is of work alone", (language, line) => {
  expect(played(model, language, ["=hello", line]).last.acts).toEqual(["quiet-time"]);
});

test("a stop alone opens no case", () => {
  expect(played(model, "en", ["=hello", "stop bothering me"]).last.acts).toEqual(["stop-contact"]);
});

test.each<readonly [Language, string]>([
  ["en", "dont call me, here is fine"],
  ["es", "no me llamen, por aqui esta bien"],
  ["hi-Latn", "call mat karo, yahin theek hai"],
  ["hi", "फ़ोन मत करो, यहीं ठीक है"],
])("in %s, '%s' ends calls, and the talk goes on", (language, line) => {
  const { last, talk } = played(model, language, ["=hello", line], { channel: "whatsapp" });
  expect(last.said).toEqual(["channel-stopped"]);
  expect(last.acts).toEqual(["stop-channel"]);
  expect(talk.conversation.ended).toBe(false);
});

test.each<readonly [Language, readonly string[]]>([
  ["es", ["ya no le escriban hasta que salga"]],
  ["es", ["soy su esposo, está en el hospital", "ya no le escriban hasta que salga"]],
  ["en", ["well can you stop texting her then till shes home, she had a stroke"]],
])("in %s, who asks for another is told that it stopped: %j", (language, lines) => {
  const { last } = played(model, language, lines, { channel: "sms" });
  expect(last.said).toEqual(["stop-confirmed"]);
  expect(last.acts).toContain("stop-channel");
});

test.each<readonly [Language, string]>([
  ["en", "I'm her son and I deal with her money, what do you need from me"],
  ["es", "soy su hijo y yo le llevo las cuentas, que necesitan de mi"],
  ["hi-Latn", "main unka beta hu, unke paise main dekhta hu, mujhse kya chahiye"],
  ["hi", "मैं उनका बेटा हूँ, उनके पैसे मैं देखता हूँ, मुझसे क्या चाहिए"],
])("in %s, who does their money is told what shows it: '%s'", (language, line) => {
  expect(played(model, language, [line]).last.said).toContain("acts-for-them");
});
