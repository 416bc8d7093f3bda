/** People as they write: weary, brief, in halves, on pay day, with questions of their own. */

import { usd } from "@forbear/kernel";
import { expect, test } from "vitest";
import type { IntentName, SignalName } from "../../meaning.ts";
import { meaning } from "../hearing.ts";
import { monthly, plan, templates, verified } from "../proved.ts";

const weekly = { every: 1, unit: "week" } as const;
const says = (...intents: readonly IntentName[]) => meaning({ intents });
const faintly = (name: SignalName, confidence: number, text: string) => ({
  ...meaning({}),
  signals: [{ name, confidence, quote: text }],
  intents: [],
});

test.each(["50 now and the rest in May", "50 now, rest later", "50 ahora y el resto en mayo"])(
  "%s: the first part is agreed for today, and the rest stays open",
  (text) => {
    const talk = verified();
    const values = [{ kind: "money", value: usd(50_00n), text: "50", role: "offer" }] as const;
    const said = talk.hears(meaning({ intents: ["propose_plan", "promise_to_pay"], values }), text);
    expect(templates(said)).toEqual(["confirm-part"]);
    expect(talk.kept.at(-1)?.terms).toMatchObject({ amount: usd(50_00n), dueOn: "2026-03-02" });
  },
);

test("next Thursday may be either of two, and the answer settles which", () => {
  const talk = verified();
  const asked = talk.hears(
    meaning({ intents: ["promise_to_pay"], money: [usd(60_00n)] }),
    "60 next thursday",
  );
  expect(templates(asked)).toEqual(["which-day"]);
  expect(talk.conversation.asked?.question).toBe("which day 2026-03-05 2026-03-12");
  const again = talk.hears(says("accept_offer"), "yes");
  expect(templates(again)).toEqual(["which-day"]);
  talk.hears(says("unclear"), "the later one");
  expect(talk.kept.at(-1)?.terms).toMatchObject({ amount: usd(60_00n), dueOn: "2026-03-12" });
});

test("whoever is paid on a day is asked how much of it they can pay, not for all", () => {
  const talk = verified();
  const when = talk.hears(says("promise_to_pay"), "when i get paid");
  expect(templates(when)).toEqual(["ask-pay-day"]);
  const much = talk.hears(
    meaning({ intents: ["promise_to_pay"], dates: ["2026-03-06"] }),
    "the 6th",
  );
  expect(templates(much)).toEqual(["ask-amount-on"]);
  const part = talk.hears(meaning({ intents: ["unclear"], money: [usd(80_00n)] }), "80");
  expect(templates(part)).toEqual(["confirm-part"]);
  expect(talk.kept).toHaveLength(1);
});

test("a day after a plan was named is the day of that plan", () => {
  const talk = verified();
  talk.hears(plan(60_00n), "60 a month");
  talk.hears(
    meaning({ intents: ["promise_to_pay"], dates: ["2026-03-15"] }),
    "and start on the 15th",
  );
  expect(talk.kept.at(-1)?.terms).toMatchObject({
    kind: "plan",
    instalments: [{ dueOn: "2026-03-15" }, {}, {}, {}, {}, {}, {}],
  });
});

test("an amount that was named for a day goes on where a rhythm is added", () => {
  const talk = verified();
  talk.hears(
    meaning({ intents: ["promise_to_pay"], money: [usd(50_00n)], dates: ["2026-03-06"] }),
    "50 on friday",
  );
  talk.hears(meaning({ intents: ["propose_plan"], every: weekly }), "every friday");
  expect(talk.conversation.wish).toMatchObject({ instalment: usd(50_00n), every: weekly });
});

test.each([
  "do it",
  "ok do that",
  "yep cheers",
  "👍",
  "sure why not",
  "go on then",
  "yea",
  "ok mate do it",
])("%s is a yes where one was asked for", (text) => {
  const talk = verified();
  talk.hears(plan(60_00n), "60 a month");
  expect(templates(talk.hears(says("thanks"), text))).toEqual(["agreed-plan"]);
});

test.each(["is that all right then", "are you sure", "ok but can i change it"])(
  "%s is no yes",
  (text) => {
    const talk = verified();
    talk.hears(plan(60_00n), "60 a month");
    talk.hears(says("unclear"), text);
    expect(talk.conversation.pending).not.toBeNull();
  },
);

test("an ok where nothing stands open is heard, and nothing more is made of it", () => {
  const talk = verified();
  talk.hears(says("request_callback"), "ring me");
  expect(templates(talk.hears(says("unclear"), "ok"))).toEqual(["all-right"]);
});

test.each([
  ["does this stop the interest", "interest-unknown"],
  ["can i pay a bit extra some months", "pay-any"],
  ["can i change it later if my hours change", "if-missed"],
  ["is this being recorded", "kept-here"],
  ["do you take venmo?", "other-ways-to-pay"],
  ["why do i owe this", "creditor-is"],
])("%s is answered", (text, template) => {
  const talk = verified();
  expect(templates(talk.hears(says("unclear"), text))[0]).toBe(template);
});

test("where to send it, asked by one who pays, is how one can pay", () => {
  const talk = verified();
  const said = talk.hears(says("ask_payment_methods"), "where do i send it");
  expect(templates(said)[0]).toBe("ways-to-pay");
});

test("whoever asks again what there is gets it told, and a question that moves on", () => {
  const talk = verified();
  const said = talk.hears(says("unclear"), "ok what are my options");
  expect(templates(said)).toEqual(["options-are", "ask-amount"]);
});

test("what is hard in life does not make us forget what they said they can pay", () => {
  const talk = verified();
  talk.hears(
    { ...plan(60_00n), signals: meaning({ signals: [["vulnerable", "bereavement"]] }).signals },
    "my dad died in autumn, i could do 60 a month now",
  );
  const said = talk.hears(says("unclear"), "yes please do that");
  expect(talk.conversation.wish).toMatchObject({ instalment: usd(60_00n) });
  expect(templates(said)).not.toContain("what-works");
});

test("asked what comes in, another sum to pay is no income", () => {
  const talk = verified();
  talk.hears(plan(5_00n), "5 a month");
  const values = [{ kind: "money", value: usd(6_00n), text: "6", role: "income" }] as const;
  const said = talk.hears(
    meaning({ intents: ["give_income"], values, every: monthly }),
    "hmm no make it 6 a month",
  );
  expect(said.step.acts.map(({ kind }) => kind)).not.toContain("note-means");
  expect(talk.conversation.wish).toMatchObject({ instalment: usd(6_00n) });
});

test("no income is an answer to what comes in, and is not asked again", () => {
  const talk = verified();
  talk.hears(plan(5_00n), "5 a month");
  const said = talk.hears(meaning({ signals: ["hardship"] }), "nothing coming in at the moment");
  expect(templates(said).at(-1)).toBe("confirm-pause");
});

test("why we ask is answered, and the question stands", () => {
  const talk = verified();
  talk.hears(plan(5_00n), "5 a month");
  const said = talk.hears(says("unclear"), "why do you need to know my income");
  expect(templates(said)).toEqual(["means-why", "ask-income-again"]);
});

test("no to the sum is no to the sum: how much they can manage is asked", () => {
  const talk = verified();
  talk.hears(says("propose_plan"), "whats the least a month");
  const said = talk.hears(says("reject_offer"), "thats too much for me");
  expect(templates(said)).toEqual(["nothing-agreed", "ask-amount"]);
});

test("weary words are no threat, and hard words for us do not end the talk", () => {
  const talk = verified();
  const tired = talk.hears(faintly("threatens_us", 0.94, "you"), "you lot again");
  expect(tired.step.acts).toEqual([]);
  const angry = talk.hears(
    { ...faintly("threatens_us", 1, "vultures"), language: "en" },
    "you people are vultures",
  );
  expect(templates(angry)).toEqual(["calm-here"]);
  expect(talk.conversation.withPerson).toBe(false);
  const threat = talk.hears(
    { ...faintly("threatens_us", 1, "kill"), language: "en" },
    "you crooks, i will come to your office and kill you",
  );
  expect(templates(threat)[0]).toBe("calm");
  expect(threat.step.acts.map(({ kind }) => kind)).toContain("hand-over");
});

test.each([
  ["dispute", 0.55, "is there any interest on it"],
  ["fraud", 0.12, "sure let me grow some money on my tree"],
  ["hardship", 0.22, "every friday"],
] as const)("a faint %s of %d in %s stops no talk", (name, confidence, text) => {
  const talk = verified();
  const said = talk.hears(faintly(name, confidence, text), text);
  expect(said.step.acts).toEqual([]);
});

test("danger to life is never doubted, however faint", () => {
  const talk = verified();
  const said = talk.hears(faintly("crisis", 0.13, "words"), "words");
  expect(templates(said)).toContain("crisis");
});

test("while a dispute is looked into, the day and the sum of a payment are added to it", () => {
  const talk = verified();
  talk.hears(meaning({ signals: [["dispute", "already_paid"]] }), "i paid this");
  const weak = { name: "promise_to_pay", confidence: 0.33 } as const;
  const day = { ...meaning({ dates: ["2026-03-03"] }), intents: [weak] };
  expect(templates(talk.hears(day, "by card on the 3rd"))).toEqual(["added"]);
  const sum = { ...meaning({ money: [usd(120_00n)] }), intents: [weak] };
  expect(templates(talk.hears(sum, "120"))).toEqual(["added-again"]);
});

test("a call asked for on a day promises no payment on it", () => {
  const talk = verified();
  const said = talk.hears(
    meaning({ intents: ["request_callback"], dates: ["2026-03-03"] }),
    "call me tomorrow",
  );
  expect(talk.kept).toEqual([]);
  expect(templates(said)).toEqual(["callback-on"]);
});

test("a sum on one day is one payment, though a plan was guessed", () => {
  const talk = verified();
  const guess = [{ name: "propose_plan", confidence: 0.1 }] as const;
  const once = meaning({ money: [usd(100_00n)], dates: ["2026-03-02"] });
  talk.hears({ ...once, intents: guess }, "100 today");
  expect(talk.kept.at(-1)?.terms).toMatchObject({ kind: "promise", amount: usd(100_00n) });
});

test("of two sums that were named the lower is taken", () => {
  const talk = verified();
  talk.hears(meaning({ intents: ["propose_plan"], every: monthly }), "50 to 60 a month");
  expect(talk.conversation.wish).toMatchObject({ instalment: usd(50_00n) });
});

test("a plan that stands can be asked for at another sum, and left as it is", () => {
  const talk = verified();
  talk.hears(plan(60_00n), "60 a month");
  talk.hears(says("accept_offer"), "yes");
  const values = [{ kind: "money", value: usd(50_00n), text: "50", role: "offer" }] as const;
  talk.hears(meaning({ intents: ["change_due_date"], values }), "can i change it to 50");
  expect(talk.conversation.wish).toMatchObject({ kind: "plan", instalment: usd(50_00n) });
  const left = talk.hears(says("unclear"), "ok leave it");
  expect(templates(left)).toEqual(["stays-as-agreed"]);
  expect(talk.conversation.pending).toBeNull();
});

test.each(["all of them", "this one only"])("%s answers which payments move", (text) => {
  const talk = verified();
  talk.hears(plan(60_00n), "60 a month");
  talk.hears(says("accept_offer"), "yes");
  talk.hears(
    meaning({ intents: ["change_due_date"], dates: ["2026-03-15"] }),
    "move it to the 15th",
  );
  const said = talk.hears(faintly("crisis", 0.55, text), text);
  expect(templates(said)[0]).toMatch(/^confirm-move/);
});

test("whoever proved who they are and does not know is no stranger", () => {
  const talk = verified();
  talk.hears(faintly("wrong_person", 0.65, "dont know"), "dont know");
  expect(talk.conversation.verification.kind).toBe("verified");
});

test.each(["😡😡", "sorry bad day"])("%s is nothing to be passed on for", (text) => {
  const talk = verified();
  talk.hears(says("unclear"), text);
  talk.hears(says("unclear"), "erm");
  expect(talk.conversation.withPerson).toBe(false);
});

test("what was refused is not brought back by an ok to something else", () => {
  const talk = verified();
  talk.hears(plan(60_00n), "60 a month");
  talk.hears(says("reject_offer"), "thats too much");
  talk.hears(meaning({ intents: ["request_callback"], dates: ["2026-03-03"] }), "call me tomorrow");
  const said = talk.hears(says("accept_offer"), "ok");
  expect(templates(said).some((id) => id.startsWith("confirm-plan"))).toBe(false);
});

test("paying more is answered once, and not by what nobody can tell", () => {
  const talk = verified();
  talk.hears(plan(60_00n), "60 a month");
  const said = talk.hears(says("ask_consequences"), "what if i pay extra some months");
  expect(templates(said)).toEqual(["pay-any", "confirm-plan-again"]);
});

test("no income, asked what comes in, is an answer and no new misfortune", () => {
  const talk = verified();
  talk.hears(plan(5_00n), "5 a month");
  const said = talk.hears(
    meaning({ signals: [["vulnerable", "income_shock"], "hardship"] }),
    "currently no income",
  );
  expect(templates(said).at(-1)).toBe("confirm-pause");
});

test("a right that is only guessed stops no talk, and a colleague reads the words, once", () => {
  const talk = verified();
  const faint = {
    ...meaning({ intents: ["ask_balance"] }),
    signals: [{ name: "dispute", value: "other", confidence: 0.2, quote: "hm" }],
  } as const;
  const first = talk.hears(faint, "hm that is a lot, how much is it");
  expect(first.step.acts.map(({ kind }) => kind)).toEqual(["open-case"]);
  expect(first.step.say.map(({ template }) => template)).toContain("balance-again");
  const again = talk.hears(faint, "hm that is a lot, how much is it");
  expect(again.step.acts).toEqual([]);
});
