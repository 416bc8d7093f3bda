/** What was once misheard, each as the class it stands for. */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ears } from "./ears.ts";

const { hear, signalsIn, intentsIn } = ears(
  readFileSync(new URL("./weights.bin", import.meta.url)),
);

test.each([
  ["what do you want", "en-US"],
  ["I'm not sure", "en-US"],
  ["maybe later", "en-US"],
  ["too soon", "en-US"],
  ["what are my options", "en-US"],
  ["are you going to sue me?", "en-US"],
  ["are you taking me to court?", "en-GB"],
  ["court case karoge kya?", "hi-Latn-IN"],
  ["¿me van a demandar?", "es-MX"],
  ["I could pay 60 a month", "en-US"],
  ["30%", "en-US"],
  ["here is my passport and a utility bill as proof of who I am", "en-GB"],
  ["ya no debo nada más", "es-MX"],
  ["I'm 46", "en-US"],
  ["tengo 33 años", "es-MX"],
  ["ye 28 ko auto cut hoga ya mujhe khud karna padega", "hi-Latn-IN"],
  ["paisa khud kat jayega ya link se karu", "hi-Latn-IN"],
  ["apne aap kategi ya main karu", "hi-Latn-IN"],
  ["ये 28 को अपने आप कटेगा या मुझे ख़ुद करना पड़ेगा", "hi-IN"],
  ["en mayo no, que tengo que pagar el seguro del carro, ese mes me lo salto", "es-MX"],
  ["how long's that going to take", "en-GB"],
])("'%s' raises nothing", (text, locale) => {
  expect(signalsIn(text, { locale })).toEqual([]);
});

test.each(["i know i owe it but i can't do 412", "Look, I know I owe the money"])(
  "'%s' asks for no proof and disputes nothing",
  (text) => {
    const heard = signalsIn(text);
    expect(heard.filter((signal) => /^(?:request_proof|dispute|fraud)/.test(signal))).toEqual([]);
  },
);

test("who asks how they may know that they owe asks for proof", () => {
  expect(signalsIn("how do i know i owe it")).toContain("request_proof");
});

test("cancer is an illness and nothing else", () => {
  expect(signalsIn("I've got cancer")).toEqual(["vulnerable:physical_health"]);
});

test("whether they will be sued is a question of theirs; that they will sue is a threat", () => {
  expect(intentsIn("are you going to sue me?")).toEqual(["ask_consequences"]);
  expect(signalsIn("I am going to sue you")).toEqual(["threatens_us:legal_threat"]);
  expect(intentsIn("court case karoge kya?", { locale: "hi-Latn-IN" })).toContain(
    "ask_consequences",
  );
  expect(signalsIn("main court case karunga", { locale: "hi-Latn-IN" })).toContain(
    "threatens_us:legal_threat",
  );
});

test("two questions and a proposal in one breath are all heard", () => {
  const heard = intentsIn("How much is it and who is it for, can I pay 60 a month?");
  for (const intent of ["ask_balance", "ask_creditor", "propose_plan"]) {
    expect(heard).toContain(intent);
  }
  expect(intentsIn("what do I owe")).toEqual(["ask_balance"]);
});

test("papers that prove who somebody is are no plan and no income", () => {
  const heard = intentsIn("attached is my driving licence and my council tax bill");
  expect(heard).not.toContain("propose_plan");
  expect(heard).not.toContain("give_income");
});

test.each`
  text                            | locale          | kind       | value
  ${"split it in 3"}              | ${"en-US"}      | ${"count"} | ${3}
  ${"divide it into four please"} | ${"en-US"}      | ${"count"} | ${4}
  ${"make it 4"}                  | ${"en-US"}      | ${"count"} | ${4}
  ${"do kist me"}                 | ${"hi-Latn-IN"} | ${"count"} | ${2}
  ${"30%"}                        | ${"en-US"}      | ${"money"} | ${{ shareOfBalance: 0.3 }}
  ${"30 percent me band karo"}    | ${"hi-Latn-IN"} | ${"money"} | ${{ shareOfBalance: 0.3 }}
  ${"Lo pago todo el día 20"}     | ${"es-MX"}      | ${"date"}  | ${"2026-05-20"}
  ${"Lo pagué todo el día 20"}    | ${"es-MX"}      | ${"date"}  | ${"2026-04-20"}
`("'$text' says $kind $value", ({ text, locale, kind, value }: Record<string, unknown>) => {
  const found = hear(String(text), { locale: String(locale) }).values;
  expect(found.filter((one) => one.kind === kind).map((one) => one.value)).toEqual([value]);
});

test.each([
  ["too soon", "en-US"],
  ["I'll pay soon", "en-US"],
])("'%s' names no day", (text, locale) => {
  expect(hear(text, { locale }).values).toEqual([]);
});

test("the 'do' of English counts nothing", () => {
  const { values } = hear("can we do monthly payments", { locale: "en-US" });
  expect(values.map(({ kind }) => kind)).toEqual(["recurrence"]);
});

test("who typed a wrong figure disputes nothing; who was billed a wrong one does", () => {
  const own = "an error of mine, i typed the wrong amount, it should be 85";
  expect(signalsIn(own)).toEqual([]);
  expect(intentsIn(own)).toContain("correct_previous");
  expect(signalsIn("the amount is wrong, i only owe 85")).toEqual(["dispute:wrong_amount"]);
  expect(signalsIn("wrong amount. should be $85")).toEqual(["dispute:wrong_amount"]);
});

test.each([
  ["khud ko kaat lunga", "hi-Latn-IN"],
  ["main apne aap ko kaat lungi", "hi-Latn-IN"],
  ["paisa khud kat jayega par main nas kaat lunga", "hi-Latn-IN"],
])("'%s' is danger, and of no payment that is taken", (text, locale) => {
  expect(signalsIn(text, { locale })).toContain("crisis");
});

test("who has nothing this month lost no work by it; a debt that is none of theirs is contested", () => {
  const spanish = { locale: "es-MX" };
  expect(signalsIn("este mes ya no tengo", spanish)).toEqual(["hardship"]);
  expect(signalsIn("ya no tengo trabajo este mes", spanish)).toContain("vulnerable:job_loss");
  expect(signalsIn("no tengo que pagar eso, no es mío", spanish)).toContain("dispute:not_mine");
  expect(signalsIn("how long's this cancer thing going to last")).toEqual([
    "vulnerable:physical_health",
  ]);
});

test.each([
  ["haan baat karwa do", "hi-Latn-IN"],
  ["theek hai baat karwa dijiye", "hi-Latn-IN"],
  ["हाँ बात करवा दीजिए", "hi-IN"],
])("'%s' takes up the offer of a person", (text, locale) => {
  expect(signalsIn(text, { locale })).toContain("asks_person");
});
