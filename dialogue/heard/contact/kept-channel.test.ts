/** "Only e-mail me": the channel that is left beside a stop, and what is no such wish. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import type { ChannelName } from "../../meaning.ts";
import { played } from "../../talks/played.ts";
import { onlyChannel } from "./kept-channel.ts";
import { model } from "../../talks/shipped.ts";

test.each<readonly [Language, ChannelName, string]>([
  ["en", "webchat", "only email me from now on, no calls or texts"],
  ["es", "webchat", "solo escribanme por correo, no por telefono"],
  ["es", "sms", "por ahora solo escribanme por correo, no por aqui ni por telefono"],
  ["hi", "webchat", "सिर्फ ईमेल करो, फोन मत करो"],
  ["hi-Latn", "sms", "sirf email karo, call aur message mat karo"],
])("in %s on %s, '%s' leaves e-mail alone", (language, channel, line) => {
  const { last, talk } = played(model, language, ["=hello", line], { channel });
  expect(last.said[0]).toBe("contact-kept");
  expect(talk.stopped).toHaveLength(5);
  expect(talk.stopped).not.toContain("email");
});

test("beside the channel written on, the talk goes on", () => {
  const line = "dont call me, only text me. can i pay 50 a month";
  const { last, talk } = played(model, "en", ["=hello", line], { channel: "sms" });
  expect(talk.stopped).toContain("voice");
  expect(talk.stopped).not.toContain("sms");
  expect(last.said).toContain("confirm-plan");
});

test.each<readonly [Language, string]>([
  ["en", "actually forget email, only text me, no calls"],
  ["es", "mejor sólo por mensaje de texto, nada de llamadas"],
  ["es", "sólo mensajes, no me llamen"],
  ["hi", "ईमेल छोड़िए, सिर्फ़ मैसेज कीजिए, कॉल मत कीजिए"],
  ["hi-Latn", "email rehne do, sirf message karo, call mat karo"],
])("in %s, '%s' stops calls, and the talk goes on", (language, line) => {
  const { talk } = played(model, language, ["=hello", line], { channel: "sms" });
  expect(talk.stopped).toContain("voice");
  expect(talk.stopped).not.toContain("sms");
});

test.each(["webchat", "sms", "whatsapp"] as const)(
  "on %s, 'only text me, no calls' stops calls and never what they write on",
  (channel) => {
    const { talk } = played(model, "en", ["=hello", "only text me, no calls"], { channel });
    expect(talk.stopped).toContain("voice");
    expect(talk.stopped).not.toContain(channel);
  },
);

test.each([
  "you only call me when i'm at work, stop",
  "stop only texting me",
  "stop it. you guys just email me numbers",
  "solo llaman cuando estoy trabajando, paren",
  "aap log sirf call karte rehte ho, band karo",
  "आप सिर्फ फ़ोन करते हो, बंद करो",
])("'%s' leaves no channel", (line) => {
  expect(onlyChannel(line, "webchat")).toBeNull();
});
