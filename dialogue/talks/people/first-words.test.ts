/** How talks open: with the matter itself, with an offer beside the proof, with a promise that was missed. */

import type { Language } from "@forbear/kernel";
import { expect, test } from "vitest";
import { ownsMiss } from "../../heard/answers/missed-promise.ts";
import { opensMatter } from "../../heard/questions/of-account.ts";
import { played } from "../played.ts";
import { model } from "../shipped.ts";

type Row = readonly [Language, string];

test.each<Row>([
  ["en", "i want to talk about my loan"],
  ["es", "quiero hablar de mi préstamo"],
  ["hi", "मुझे अपने लोन के बारे में बात करनी है"],
  ["hi", "वो 412 वाले के बारे में बात करनी है"],
  ["hi-Latn", "loan ke baare me baat karni hai"],
  ["hi-Latn", "aapse baat karni thi kist ki"],
])("in %s, '%s' is told where it stands, after the proof or with it", (language, line) => {
  const { last } = played(model, language, ["=hello", line]);
  expect(last.said[0]).toBe("balance-again");
  expect(last.acts).toEqual([]);
  const first = played(model, language, [`=${line}`]).last;
  expect(first.said).toEqual(["hello", "verified", "balance", "what-works"]);
});

test.each<readonly [string, boolean]>([
  ["about my account", true],
  ["i'd like to ask something about the bill", true],
  ["what is happening with my loan", true],
  ["i want to talk to someone about my loan", false],
  ["call me about my loan", false],
  ["tengo una duda sobre mi cuenta", true],
  ["quiero hablar con alguien de mi deuda", false],
  ["kist ke baare me puchna tha", true],
  ["loan ke baare me kisi se baat karni hai", false],
  ["अपने खाते के बारे में पूछना है", true],
  ["लोन के बारे में मैनेजर से बात करनी है", false],
  ["that is not my loan", false],
])("'%s' opens the matter: %s", (text, opens) => {
  expect(opensMatter(text)).toBe(opens);
});

test.each<readonly [Language, string, string, string]>([
  ["en", "=hi its me. i can pay 100 this friday", "confirm-part", "100 03-06"],
  ["es", "=soy yo, puedo pagar 100 este viernes", "confirm-part", "100 03-06"],
  ["es", "=soy yo. puedo 75 por semana empezando este viernes", "confirm-plan", "75 03-06"],
  ["hi-Latn", "=main kal hi pura 4125 de dunga pakka", "confirm-promise", "4125 03-03"],
])("in %s, '%s' is read back at once", (language, line, read, due) => {
  const { last, dues } = played(model, language, [line]);
  expect(last.said).toEqual(["hello", "verified", read]);
  expect(dues[0]).toBe(due);
});

test.each<Row>([
  ["en", "i said id pay on the 5th and i couldnt, sorry"],
  ["es", "prometí pagar el 5 y se me pasó"],
  ["hi", "मैंने 5 तारीख को देने का बोला था, नहीं दे पाया"],
  ["hi-Latn", "5 tarikh ko dene ka bola tha, nahi de paya, sorry"],
])("in %s, '%s' is met kindly and a new day is asked", (language, line) => {
  expect(played(model, language, ["=hello", line]).last.said).toEqual(["missed-heard", "ask-when"]);
});

test("the day they name behind it is read back", () => {
  const { last, dues } = played(model, "en", [
    "=hello",
    "i said id pay on the 5th and i couldnt, my kid got sick. can i do it on the 20th",
  ]);
  expect(last.said).toEqual(["missed-heard", "confirm-promise"]);
  expect(dues).toEqual(["412 03-20"]);
});

test("half the 20th and the rest behind it takes the place of all of it on the 20th", () => {
  const { dues } = played(model, "en", [
    "=hello",
    "ill pay it all on the 20th",
    "actually half the 20th and the rest on the 30th",
  ]);
  expect(dues).toEqual(["206 03-20", "206 03-30"]);
});

test.each([
  "wada kiya tha pichle mahine, nibha nahi paya",
  "10 ko 3000 ka bola tha, nahi ho paya",
  "आपसे कहा था महीने के आख़िर में, दे नहीं पाया",
  "पिछली बार का वादा पूरा नहीं कर पाई",
])("'%s' is a miss of theirs", (text) => {
  expect(ownsMiss(text)).toBe(true);
});

test.each([
  "itna nahi de paunga",
  "wada karta hu 15 ko dunga",
  "you said you would call on the 5th and you didnt",
  "i said i paid it",
  "aapne kaha tha call karenge, nahi kiya",
  "i can pay on the 5th",
])("'%s' is no miss of theirs", (text) => {
  expect(ownsMiss(text)).toBe(false);
});
