/** Quoted mail: our own words below theirs claim nothing, and no word of theirs is lost. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { ownWords } from "./own-words.ts";

const ours = "We can spread it.\nReply STOP to end these messages.";
const marked = ours.replaceAll(/^/gmu, "> ");

test.each([
  [
    "marked below",
    `I can do 40 a month\n\nOn Mon, 2 Mar 2026 at 10:15, Larkfield <help@larkfield.example> wrote:\n${marked}`,
  ],
  [
    "marked below, the attribution on two lines",
    `I can do 40 a month\n\nOn Mon, 2 Mar 2026 at 10:15, Larkfield Recovery\n<help@larkfield.example> wrote:\n${marked}`,
  ],
  [
    "unmarked below",
    `I can do 40 a month\n\nEl lun, 2 mar 2026 a las 10:15, Larkfield escribió:\n${ours}`,
  ],
  [
    "repeated whole",
    `I can do 40 a month\n\n-----Original Message-----\nFrom: Larkfield\nSent: Monday\n\n${ours}`,
  ],
  [
    "repeated whole without a rule",
    `I can do 40 a month\n\nFrom: Larkfield <help@larkfield.example>\nSent: Monday, 2 March 2026\nTo: Maria\nSubject: Your account\n\n${ours}`,
  ],
  ["marked above", `${marked}\n\nI can do 40 a month`],
  [
    "answered between",
    `> How much could you manage?\nI can do 40 a month\n> ${ours.split("\n")[1] ?? ""}`,
  ],
])("%s: only what they wrote is heard", (_, mail) => {
  expect(ownWords("email", mail)).toBe("I can do 40 a month");
});

test("words below a repeated message that stands first are kept, as nobody can tell whose they are", () => {
  const mail = `From: Larkfield\nSent: Monday\n\n${ours}\n\nstop writing to me`;
  expect(ownWords("email", mail)).toBe(mail);
});

test("a reply of nothing but our words says nothing", () => {
  expect(ownWords("email", marked)).toBe("");
});

test("what quotes nothing, and what is no e-mail, stays as it is", () => {
  const plain = fc.string().filter((text) => !/^\s*>|[:：]/mu.test(text));
  fc.assert(
    fc.property(plain, (text) => {
      expect(ownWords("email", text)).toBe(text);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(ownWords("sms", text)).toBe(text);
    }),
  );
});
