/** What was contested by mistake is taken back by a plain yes; what is not ours to lift goes to the desk. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { takesBackDispute } from "../heard/answers/takes-back.ts";
import { meaning } from "../talks/hearing.ts";
import { goesOn, newTalk, played } from "../talks/played.ts";
import { templates } from "../talks/proved.ts";
import { model } from "../talks/shipped.ts";

const contests: Readonly<Record<string, string>> = {
  en: "that's not my debt",
  es: "esa deuda no es mía",
  hi: "यह रकम ग़लत है",
  "hi-Latn": "ye mera nahi hai",
};

type Row = readonly [Language, string, string];

test.each<Row>([
  ["en", "no i didn't mean to dispute it, forget that", "yes"],
  ["en", "sorry i misread it, my mistake", "yes please"],
  ["en", "i take back my dispute", "ok"],
  ["en", "oh it's mine after all", "yes"],
  ["es", "no quise reclamar nada, me equivoqué", "sí"],
  ["es", "retiro mi reclamo", "sí"],
  ["hi", "मैं अपनी आपत्ति वापस लेता हूँ", "हाँ"],
  ["hi", "गलती से बोल दिया, रहने दो", "हाँ"],
  ["hi-Latn", "dispute nahi karna hai, galti se bola", "haan"],
  ["hi-Latn", "main apna dispute wapas leta hu", "haan ji"],
])("in %s, '%s' is asked about, and a yes takes it back", (language, line, yes) => {
  const { turns } = played(model, language, ["=hello", contests[language] ?? "", line, yes]);
  expect(turns[2]?.said).toEqual(["ask-withdraw"]);
  expect(turns[2]?.acts).not.toContain("withdraw-dispute");
  expect(turns[3]?.said).toEqual(["dispute-withdrawn", "what-works-again"]);
  expect(turns[3]?.acts).toEqual(["withdraw-dispute"]);
});

test("and the talk goes on with what they can pay", () => {
  const { last, dues } = played(model, "en", [
    "=hello",
    "that's not my debt",
    "my mistake, it is mine",
    "yes",
    "100 a month from the 1st",
  ]);
  expect(last.said).toEqual(["confirm-plan"]);
  expect(dues[0]).toBe("100 04-01");
});

test.each(["no", "hm, not sure", "what would happen then?", "yes but the interest is wrong"])(
  "asked whether they take it back, '%s' leaves it resting",
  (line) => {
    const { turns } = played(model, "en", ["=hello", "that's not my debt", "forget it", line]);
    expect(turns[2]?.said).toEqual(["ask-withdraw"]);
    expect(turns[3]?.acts).not.toContain("withdraw-dispute");
  },
);

test.each([
  "i dont dispute the debt but the interest is wrong",
  "i'm disputing it",
  "why would i take that back?",
  "how do i withdraw the dispute?",
])("'%s' takes nothing back", (line) => {
  expect(takesBackDispute(line)).toBe(false);
});

test("a name that was stolen is looked at by people, whatever is said after", () => {
  const { last } = played(model, "en", [
    "=hello",
    "somebody stole my identity and opened this account",
    "i take back my dispute",
  ]);
  expect(last.acts).not.toContain("withdraw-dispute");
});

test("what was contested long before is passed on to the desk, and rests until then", () => {
  const talk = newTalk("en");
  for (const line of ["=hello", "that's not my debt"]) goesOn(model, talk, line);
  talk.pass(30);
  const told = goesOn(model, talk, "=hello again");
  expect(told.step.conversation.verification.kind).toBe("verified");
  const said = goesOn(model, talk, "i didn't mean to dispute it");
  expect(templates(said)).toEqual(["withdrawal-noted"]);
  expect(said.step.acts.map(({ kind }) => kind)).toEqual(["open-case"]);
});

test("while papers are due as well, nothing is lifted by a yes", () => {
  const talk = newTalk("en");
  for (const line of ["=hello", "that's not my debt"]) goesOn(model, talk, line);
  talk.hears(meaning({ signals: ["request_proof"] }), "prove it");
  const said = goesOn(model, talk, "i didn't mean to dispute it");
  expect(templates(said)).toEqual(["withdrawal-noted"]);
});

const asksPapers: Readonly<Record<string, string>> = {
  en: "send me papers that prove i owe this",
  es: "quiero pruebas de que debo esto",
  hi: "सबूत भेजिए कि यह मेरा कर्ज़ है",
  "hi-Latn": "saboot bhejo ki ye mera karz hai",
};

test.each<Row>([
  ["en", "forget the papers, i'll pay 60 a month", "yes"],
  ["en", "i don't need the papers any more", "yes"],
  ["es", "ya no necesito los papeles", "sí"],
  ["hi", "कागज़ रहने दीजिए, मैं भर दूँगा", "हाँ"],
  ["hi-Latn", "papers rehne do, main bhar dunga", "haan"],
])(
  "in %s, '%s' wants no papers any more, and a yes lifts what rests for them",
  (language, line, yes) => {
    const { turns } = played(model, language, ["=hello", asksPapers[language] ?? "", line, yes]);
    expect(turns[1]?.said).toEqual(["proof-noted"]);
    expect(turns[2]?.said).toEqual(["ask-without-papers"]);
    expect(turns[2]?.acts).toEqual([]);
    expect(turns[3]?.said[0]).toBe("proof-withdrawn");
    expect(turns[3]?.acts[0]).toBe("withdraw-dispute");
  },
);

test.each([
  "no",
  "you don't have the papers",
  "where are the papers?",
  "why don't you send the papers",
])("'%s' leaves the papers due", (line) => {
  const lines = ["=hello", "send me papers that prove i owe this", line, "yes"];
  const { turns } = played(model, "en", lines);
  expect(turns.flatMap(({ acts }) => acts)).not.toContain("withdraw-dispute");
});
