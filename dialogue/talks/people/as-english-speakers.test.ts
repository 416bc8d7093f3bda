/** Talks as people of the US, the UK and India write them in English, heard by the shipped model. */

import { usd } from "@forbear/kernel";
import { expect, test } from "vitest";
import { meaning } from "../hearing.ts";
import { played } from "../played.ts";
import { templates, verified } from "../proved.ts";
import { model } from "../shipped.ts";

const proof = "=Maria Jones 5 May 1980";
const talks = (...lines: readonly string[]) => played(model, "en", [proof, ...lines]);
const nothingLeft = [
  "i cant afford it",
  "900 a month",
  "1100 rent and food",
  "none",
  "me and 2 kids",
];

test("a day named amid the questions about means is kept, and the plan begins on it", () => {
  const { turns, last, dues } = talks(
    "I'm really struggling, can't afford much",
    "2200 a month",
    "1500",
    "I get paid next friday so it would have to be then",
    "none",
    "just me",
  );
  expect(turns[4]?.said).toEqual(["day-kept", "ask-other-debts-again"]);
  expect(last.said).toEqual(["means-heard", "confirm-plan"]);
  expect(dues[0]).toBe("68 03-13");
});

test("a day named beside what comes in is kept as well", () => {
  const { last } = talks(
    "I'm really struggling, can't afford much",
    "I get 1800 a month and I could pay you on the 20th",
  );
  expect(last.said).toEqual(["day-kept", "ask-essentials"]);
});

test.each([
  ["is it cleared?"],
  ["did my payment go through"],
  ["did you receive the 50 i sent"],
  ["has the money reached you?"],
])("%s: what came in and what is left", (line) => {
  expect(talks(line).last.said).toEqual(["payment-not-seen", "left-now"]);
});

test.each(["no wait, the 15th, not the 12th", "sorry I meant the 15th"])(
  "%s, behind the yes to a plan: all of it moves",
  (line) => {
    const { last } = talks("can i do 50 a month starting the 12th", "yes", line);
    expect(last.said).toEqual(["confirm-move-all"]);
    expect(last.text).toContain("moves to March 15, 2026");
  },
);

test("whoever has somebody do their money is told how that one may speak for them", () => {
  const { turns, last } = talks(
    "my daughter does my money now",
    "can you talk to her instead",
    "her name is Ana Jones, 555 201 3344",
  );
  expect(turns[1]?.said).toEqual(["someone-else"]);
  expect(turns[2]?.said).toEqual(["someone-else-again"]);
  expect(last.said).toEqual(["helper-noted"]);
  expect(last.acts).toEqual(["open-case"]);
});

test("asked for better than a pause: that there is nothing smaller, and the pause stands", () => {
  const { last } = talks(...nothingLeft, "can you do better");
  expect(last.said).toEqual(["pause-is-most", "confirm-pause-again"]);
});

test("asked for better than a plan: a longer one, and then that none is left", () => {
  const { turns, last } = talks("can i pay 50 a month", "can you do better", "longer?");
  expect(turns[2]?.said).toEqual(["smaller-parts", "confirm-plan-again"]);
  expect(last.said).toEqual(["parts-are-least", "want-person"]);
});

test.each(["i insist", "no i want to pay 40 a month"])(
  "an offer beyond their means may be paid on any day; %s: a colleague",
  (line) => {
    const { turns, last } = talks(...nothingLeft, "i can do 40 a month", "ok 30 a month", line);
    expect(turns.at(-3)?.said).toEqual(["own-figures", "confirm-pause-again"]);
    expect(turns.at(-2)?.said).toEqual(["own-figures-again"]);
    expect(last.acts).toEqual(["hand-over"]);
  },
);

test.each([
  ["stop harassing me about it, I don't mean stop texting", "webchat"],
  ["stop contacting me every day, but you can still text me about my plan", "webchat"],
  ["stop contacting me, emails are fine", "email"],
])("%s: every channel stops but that one", (line, kept) => {
  const { last, talk } = talks(line);
  expect(last.said[0]).toBe("contact-kept");
  expect(last.acts).not.toContain("stop-contact");
  expect(talk.stopped).toHaveLength(5);
  expect(talk.stopped).not.toContain(kept);
});

test.each([
  "stop contacting me. you think you can text me all day? stop",
  "if you keep texting me I will sue, stop contacting me",
  "stop contacting me and never text me again",
])("%s: a stop", (line) => {
  expect(talks(line).last.acts).toContain("stop-contact");
});

test("three payments from next month, the first made bigger: the others follow it", () => {
  const { last, dues } = talks(
    "ok I will pay in 3 EMIs from 25th march",
    "make the first one bigger, like 150",
  );
  expect(last.said).toEqual(["confirm-plan-first"]);
  expect(dues).toEqual(["150 03-25", "131 04-25", "131 05-25"]);
});

test("who cannot pay a month of their plan is asked how to change it, and not what they earn", () => {
  const { turns, last } = talks(
    "60 a month on the 1st",
    "yes",
    "i cant do april, car broke",
    "leave it out",
  );
  expect(turns[3]?.said).toEqual(["hardship", "plan-how"]);
  expect(last.said).toEqual(["confirm-skip"]);
});

test("a week more, of what was promised", () => {
  const { last } = talks(
    "i will pay all on 15th",
    "yes",
    "salary still not come, give me 1 week more",
  );
  expect(last.said).toEqual(["confirm-promise-again"]);
  expect(last.text).toContain("March 22, 2026");
});

test("a day too late for a small plan is answered by the latest, and not by what they earn", () => {
  const { last } = talks("i can pay 25 a week", "start after easter");
  expect(last.said).toEqual(["closest-late", "confirm-plan-again"]);
});

test("so little by the week is the same by the month", () => {
  const { last, dues } = talks("can i pay in bits", "like a tenner a week");
  expect(last.said).toEqual(["by-the-month", "confirm-plan"]);
  expect(dues.slice(0, 2)).toEqual(["44 03-09", "44 04-09"]);
});

test("what paying in parts costs beside is a colleague's to say, and no way to pay is", () => {
  const { last } = talks("60 a month", "is there a fee for paying in bits");
  expect(last.said).toEqual(["interest-unknown", "confirm-plan-again"]);
});

test("the middle of the month, of a plan on the table, is asked back as a day", () => {
  const { turns, last } = talks("lets just say 40 a month", "mid month", "yes");
  expect(turns[2]?.said).toEqual(["near-day"]);
  expect(last.text).toContain("March 15, 2026");
});

test("a first check on a day is pay day: how much of it, is asked", () => {
  const line = "Hey, I just started a new job so money's tight til my first check on the 20th";
  expect(talks(line).last.said).toEqual(["ask-amount-on"]);
});

test("who has nothing left and asks to begin later is not asked how much", () => {
  const { last } = talks(...nothingLeft, "can we start in may instead");
  expect(last.said.join()).toMatch(/^(?:start-kept,confirm-pause-again|more-time,want-person)$/);
});

test("another sum and day put right at a plan stay a plan", () => {
  const { last, dues } = talks("can i do 45 on the 1st of every month", "actually 50 on the 15th");
  expect(last.said).toEqual(["confirm-plan-again"]);
  expect(dues.slice(0, 2)).toEqual(["50 03-15", "50 04-15"]);
});

test("of two days for a call the one that is not taken back is booked", () => {
  const { last } = talks("can someone ring me tomorrow after 4", "not tomorrow sorry, thursday");
  expect(last.text).toContain("March 5, 2026");
});

test("what they earn, told before we asked, is thanked for", () => {
  expect(talks("i get disability, 914 a month").last.said).toEqual([
    "budget-heard",
    "ask-essentials",
  ]);
});

test("a month in which to begin is the beginning of what lies on the table", () => {
  const { last } = talks("i can give 50 per month", "from april");
  expect(last.text).toContain("The first is due on April 1, 2026");
  expect(talks("i can give 50 per month", "from may").last.said[0]).toBe("closest-late");
});

test("did you get it, once a part was agreed, asks of the payment", () => {
  const { last } = talks("i can do 200 on friday", "yes", "did you get it?");
  expect(last.said).toEqual(["payment-not-seen", "left-now"]);
});

test("to pay a plan off sooner asks for no lower sum", () => {
  const { last } = talks("50 a month", "yes", "what if i pay it all off in june");
  expect(last.said).toEqual(["pay-any"]);
});

test("what was agreed, wished for in writing, puts nothing on hold", () => {
  const { last } = talks("50 a month", "yes", "will I get something in writing");
  expect(last.said).toEqual(["documents-coming"]);
});

test("a sum beside a place of work that is left out is gone on with", () => {
  const said = verified().hears(
    meaning({
      signals: [["inconvenient", "workplace"]],
      intents: ["promise_to_pay"],
      money: [usd(200_00n)],
      dates: ["2026-03-06"],
    }),
    "stop calling my work, i can pay 200 on friday",
  );
  expect(templates(said)).toEqual(["preference-noted", "confirm-part"]);
  expect(said.step.acts[0]).toMatchObject({ kind: "quiet-time", workplace: true });
});
