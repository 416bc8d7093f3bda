/** What people say they can pay is kept, and nothing beyond it is put before them as if they had not said it. */

import { usd } from "@forbear/kernel";
import { expect, test } from "vitest";
import { meaning } from "../hearing.ts";
import { monthly, plan, templates, verified } from "../proved.ts";
import { Talk } from "../world.ts";

test("a day that is named after an amount is the day of that amount, never of the whole debt", () => {
  const talk = verified();
  talk.hears(meaning({ signals: [["vulnerable", "income_shock"]] }), "no wages for two months");
  const named = talk.hears(plan(15_00n), "15 a month, no more");
  expect(templates(named)).toEqual(["means-why-named", "ask-income-again"]);
  const day = talk.hears(
    meaning({ intents: ["change_due_date"], dates: ["2026-03-05"] }),
    "after the 5th",
  );
  expect(talk.kept).toEqual([]);
  expect(templates(day)).not.toContain("confirm-promise");
  expect(talk.conversation.wish).toMatchObject({ instalment: usd(15_00n), firstOn: "2026-03-05" });
});

test("whoever told of something hard is read back nothing above their word, however they ask", () => {
  const talk = verified();
  talk.hears(meaning({ signals: ["hardship"] }), "money is short");
  talk.hears(plan(15_00n), "15 a month");
  for (const said of [
    meaning({ intents: ["promise_to_pay"], dates: ["2026-03-06"] }),
    meaning({ intents: ["propose_plan"] }),
    meaning({ intents: ["ask_more_time"], dates: ["2026-04-01"] }),
    meaning({ intents: ["accept_offer"] }),
  ]) {
    talk.hears(said, "words");
    expect(talk.kept).toEqual([]);
  }
});

test("a plan far above what they named is no answer to it: what they have is asked first", () => {
  const talk = verified();
  expect(templates(talk.hears(plan(5_00n), "5 a month"))).toEqual([
    "means-why-named",
    "ask-income",
  ]);
});

test("a plan near to what they named is read back", () => {
  const talk = verified();
  const said = talk.hears(plan(30_00n), "30 a month");
  expect(templates(said).at(-1)).toMatch(/^confirm-plan/);
});

test("now so much, and then so much each month: each time comes to the amount beside the rhythm", () => {
  const talk = verified();
  const said = meaning({
    intents: ["propose_plan"],
    money: [usd(100_00n), usd(50_00n)],
    dates: ["2026-03-02"],
    every: monthly,
  });
  talk.hears(said, "100 now and 50 a month");
  expect(talk.conversation.wish).toMatchObject({ instalment: usd(50_00n), every: monthly });
});

test('"I meant next Friday" is the Friday after the one that was read back', () => {
  const talk = verified();
  talk.hears(meaning({ intents: ["promise_to_pay"], dates: ["2026-03-06"] }), "friday");
  talk.hears(meaning({ intents: ["correct_previous"] }), "wait i meant next friday");
  expect(talk.kept.at(-1)?.terms).toMatchObject({ kind: "promise", dueOn: "2026-03-13" });
});

test("one amount on two days is so much each time, from the first of them", () => {
  const talk = verified();
  const said = meaning({
    intents: ["promise_to_pay"],
    money: [usd(100_00n)],
    dates: ["2026-03-15", "2026-03-30"],
  });
  talk.hears(said, "100 on the 15th and 100 on the 30th");
  expect(talk.conversation.wish).toMatchObject({
    kind: "plan",
    instalment: usd(100_00n),
    firstOn: "2026-03-15",
  });
});

test('a sum and "forgive the rest" is a lower sum asked for, not a part of all', () => {
  const talk = verified();
  const said = talk.hears(
    meaning({ intents: ["promise_to_pay"], money: [usd(100_00n)], dates: ["2026-03-02"] }),
    "if i pay 100 today will you forgive the rest",
  );
  expect(said.step.disposition).toBe("settlement-asked");
});

test("another rhythm keeps what it comes to by the year", () => {
  const talk = verified();
  const fortnight = { every: 2, unit: "week" } as const;
  talk.hears(
    meaning({ intents: ["propose_plan"], money: [usd(50_00n)], every: fortnight }),
    "50 a fortnight",
  );
  talk.hears(meaning({ intents: ["propose_plan"], every: monthly }), "make it monthly");
  expect(talk.conversation.wish).toMatchObject({ instalment: usd(109_00n), every: monthly });
});

test("the least that can be paid each time is the longest plan, said without pressure", () => {
  const talk = verified();
  const said = talk.hears(meaning({ intents: ["propose_plan"] }), "whats the least a month");
  expect(templates(said)).toEqual(["least-each", "confirm-plan"]);
  expect(talk.kept.at(-1)?.terms).toMatchObject({ instalments: { length: 12 } });
});

test("what happens where a payment is missed is answered while a plan is spoken of", () => {
  const talk = verified();
  talk.hears(plan(60_00n), "60 a month");
  const said = talk.hears(meaning({ intents: ["ask_consequences"] }), "what if i miss one");
  expect(templates(said)[0]).toBe("if-missed");
});

test("a yes after all is agreed agrees nothing more", () => {
  const talk = verified();
  talk.hears(plan(60_00n), "60 a month");
  talk.hears(meaning({ intents: ["accept_offer"] }), "yes");
  const offer = talk.kept.at(-1);
  const again = talk.hears(
    {
      ...meaning({}),
      intents: [{ name: "accept_offer", confidence: 1, ...(offer && { offerId: offer.id }) }],
    },
    "yes",
  );
  expect(templates(again)).toEqual(["all-right"]);
});

test("a yes to a question that it does not answer has it asked again, and brings no old offer back", () => {
  const talk = verified();
  talk.hears(plan(60_00n), "60 a month");
  talk.hears(plan(5_00n), "i mean 5 a month");
  const said = talk.hears(meaning({ intents: ["accept_offer"] }), "yeah go on");
  expect(templates(said)).toEqual(["ask-income-again"]);
});

test.each(["don't send anyone to my house", "no manden a nadie a mi casa", "ghar pe mat bhejna"])(
  "%s: the desk sees to it, and the messages go on",
  (text) => {
    const talk = verified();
    const said = talk.hears(meaning({}), text);
    expect(templates(said)[0]).toBe("visits-noted");
    expect(said.step.acts.map(({ kind }) => kind)).toEqual(["open-case"]);
  },
);

test("a day without an amount is no promise of all of it from one who is short of money", () => {
  const talk = verified();
  talk.hears(meaning({ signals: ["hardship"], intents: ["ask_more_time"] }), "nothing this month");
  const day = talk.hears(
    meaning({ intents: ["change_due_date"], dates: ["2026-03-07"] }),
    "the 7th",
  );
  expect(templates(day)).toEqual(["ask-amount"]);
  const each = talk.hears(meaning({ intents: ["promise_to_pay"], money: [usd(40_00n)] }), "40");
  expect(templates(each)).toEqual(["confirm-part"]);
});

test("whoever is verified and speaks of somebody else is no stranger", () => {
  const talk = verified();
  const weak = meaning({});
  const said = talk.hears(
    { ...weak, signals: [{ name: "third_party", confidence: 0.4, quote: "my husband" }] },
    "can you tell my husband",
  );
  expect(templates(said)[0]).toBe("someone-else");
  expect(talk.conversation.verification.kind).toBe("verified");
  const sure = talk.hears(
    { ...weak, signals: [{ name: "third_party", confidence: 0.9, quote: "his wife" }] },
    "this is his wife",
  );
  expect(templates(sure)[0]).toBe("third-party");
  expect(talk.conversation.verification.kind).toBe("unverified");
});

const askedOfTaking = [
  "stop taking money out of my card",
  "i revoke my authorization for automatic payments",
  "cancelen el cargo automático",
  "auto debit cancel karo",
  "मेरे कार्ड से पैसे काटना बंद करो",
];

test.each(askedOfTaking)(
  "%s: it stops at once, what is owed is said, and messages go on",
  (text) => {
    const talk = verified();
    talk.taken = ["card"];
    const guess = [{ name: "stop_channel", confidence: 0.4, quote: text }] as const;
    const said = talk.hears({ ...meaning({}), signals: guess }, text);
    expect(templates(said)).toEqual(["taking-stopped", "taking-owed", "taking-pay-here"]);
    expect(said.step.acts).toContainEqual({ kind: "stop-taking", of: ["card"] });
    expect(talk.taken).toEqual([]);
    expect(said.faults).toEqual([]);
  },
);

test.each(askedOfTaking)("%s, where nothing is taken: a colleague looks", (text) => {
  const said = verified().hears(meaning({}), text);
  expect(templates(said)).toEqual(["taking-none"]);
  expect(said.step.acts.map(({ kind }) => kind)).toContain("open-case");
});

test("of a card and an account that which is named stops, and all where neither is", () => {
  const stops = (text: string): readonly string[] => {
    const talk = verified();
    talk.taken = ["bank", "card"];
    talk.hears(meaning({}), text);
    return talk.taken;
  };
  expect(stops("stop charging my card")).toEqual(["bank"]);
  expect(stops("cancel the direct debit")).toEqual(["card"]);
  expect(stops("cancel autopay")).toEqual([]);
});

test("to ask what would come of it stops nothing", () => {
  const talk = verified();
  talk.taken = ["card"];
  const said = talk.hears(meaning({}), "what happens if i cancel autopay");
  expect(templates(said)).toEqual(["stop-taking-here"]);
  expect(talk.taken).toEqual(["card"]);
});

test("asked for by one not yet known, it is done as soon as they are", () => {
  const talk = new Talk();
  talk.taken = ["card"];
  const first = talk.hears(meaning({}), "stop taking money out of my card");
  expect(talk.taken).toEqual(["card"]);
  expect(templates(first)).toContain("verify-details");
  expect(first.step.acts.map(({ kind }) => kind)).toContain("open-case");
  talk.proof = "right";
  const said = talk.hears(meaning({ intents: ["confirm_identity"] }), "Ana Story, 12 March 1985");
  expect(templates(said)).toContain("taking-stopped");
  expect(talk.taken).toEqual([]);
});
