/** Languages we do not write: told from ours, answered plainly, given to a person; stops and danger to life count. */

import { expect, test } from "vitest";
import { Talk } from "../../talks/world.ts";
import { understand } from "../../understanding/understand.ts";
import { otherTongue } from "./other-language.ts";
import { model } from "../../talks/shipped.ts";

function hears(text: string, channel: "webchat" | "sms" = "webchat") {
  const talk = new Talk({ channel });
  const { today } = talk;
  const hearing = { channel, locale: "en-US", today, currency: "USD", lastAgentAct: "verify" };
  const said = talk.hears(understand(text, hearing, model), text);
  return {
    templates: said.step.say.map(({ template }) => template),
    acts: said.step.acts,
    faults: said.faults,
    text: said.worded?.text ?? "",
  };
}

test.each([
  ["Bonjour, je ne comprends pas l'anglais", "French"],
  ["pouvez-vous m'écrire en français s'il vous plaît", "French"],
  ["Não entendo inglês, falo português", "Portuguese"],
  ["Hindi ko maintindihan, Tagalog lang po", "Tagalog"],
  ["我不会说英语", "Chinese"],
  ["أنا لا أتكلم الإنجليزية", "Arabic"],
  ["Не понимаю по-английски", "Russian"],
  ["Tôi không nói tiếng Anh", "Vietnamese"],
  ["Nie mówię po angielsku", "Polish"],
  ["한국어만 할 수 있어요", "Korean"],
  ["Mwen pale kreyòl sèlman", "Haitian Creole"],
  ["தமிழ் மட்டும் தெரியும்", "Tamil"],
  ["do you speak French", "French"],
])("%s: we say what we write in, and a person finds an interpreter of %s", (text, tongue) => {
  for (const channel of ["webchat", "sms"] as const) {
    const said = hears(text, channel);
    expect(said.templates.some((one) => one.startsWith("other-language"))).toBe(true);
    expect(said.acts).toContainEqual({
      kind: "hand-over",
      because: `needs an interpreter: ${tongue}`,
    });
    if (channel === "webchat") expect(said.faults).toEqual([]);
  }
});

test.each([
  ["arrêtez de me contacter", "stop-contact"],
  ["pare de me mandar mensagens", "stop-channel"],
  ["tigilan nyo na ako", "stop-contact"],
  ["停止", "stop-channel"],
  ["别再联系我了", "stop-contact"],
  ["توقف عن مراسلتي", "stop-channel"],
  ["не пишите мне больше", "stop-channel"],
  ["je veux mourir", "crisis"],
  ["quero morrer", "crisis"],
  ["gusto ko nang mamatay", "crisis"],
  ["我想死", "crisis"],
  ["أريد أن أموت", "crisis"],
  ["хочу умереть", "crisis"],
  ["죽고 싶어요", "crisis"],
])("%s is heard all the same: %s", (text, act) => {
  expect(hears(text).acts.map(({ kind }) => kind)).toContain(act);
});

test.each([
  "i live in a chinese neighborhood",
  "can my sister in Germany pay",
  "I ate french fries and cannot pay",
  "my name is Anna Müller, 12 May 1980",
  "soy Ângela Conceição",
  "quiero pagar 50 al mes para no deber mas, con mi tarjeta",
  "main kal de dunga, mera naam Nguyen hai",
  "no tengo dinero y estoy en el hospital",
  "pas de",
  "ok merci",
])("'%s' is none of these, or too little to tell", (text) => {
  const { language } = understand(
    text,
    { channel: "webchat", today: new Talk().today, locale: "en-US" },
    model,
  );
  const tongue = otherTongue(text, language);
  expect(tongue === null || text.includes("merci")).toBe(true);
});
