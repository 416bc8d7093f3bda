/** Who speaks of the person by name is somebody else. */

import { readFileSync } from "node:fs";
import { must, parsePlainDate } from "@forbear/kernel";
import { describe, expect, test } from "vitest";
import type { Hearing } from "../meaning.ts";
import { loadModel } from "./weights.ts";
import { kinOfThem } from "./names.ts";
import { understand } from "./understand.ts";
import { wordsOf } from "../words/words.ts";

const model = must(loadModel(readFileSync(new URL("weights.bin", import.meta.url))));
const today = must(parsePlainDate("2026-11-23"));

const signals = (text: string, names: readonly string[]): readonly string[] => {
  const hearing: Hearing = { today, channel: "sms", locale: "en-US", names };
  return understand(text, hearing, model).signals.map(({ name }) => name);
};

describe("a death told of the person by name", () => {
  test.each([
    ["Daniel passed away last month, I'm the family", ["Daniel", "Moreno"]],
    ["Priya ka pichhle mahine dehant ho gaya", ["Priya", "Nair"]],
    ["Luis falleció el mes pasado, soy de la familia", ["Luis", "Ortega"]],
  ])("%s", (text, names) => {
    expect(signals(text, names)).toContain("deceased");
    expect(signals(text, names)).toContain("third_party");
    expect(signals(text, names)).not.toContain("vulnerable");
  });

  test("a mourner who gives their own name is no dead person, and nobody else", () => {
    const text = "this is Daniel, my wife passed away last month";
    expect(signals(text, ["Daniel", "Moreno"])).toEqual(["vulnerable"]);
  });
});

describe("whoever says that they are the person mourns another", () => {
  test.each([
    ["Soy Maria Jones, mi esposo falleció", ["Maria", "Jones"]],
    ["I'm Maria Jones and my husband passed away", ["Maria", "Jones"]],
    ["main Rina Ghosh hoon, mere pati nahi rahe", ["Rina", "Ghosh"]],
  ])("%s", (text, names) => {
    expect(signals(text, names)).toEqual(expect.arrayContaining(["vulnerable"]));
    expect(signals(text, names)).not.toContain("deceased");
  });

  test.each([
    ["I'm Maria Jones's daughter, she passed away in May", ["Maria", "Jones"]],
    ["soy la hija de Maria Jones, ella falleció en mayo", ["Maria", "Jones"]],
    ["this is about Maria Jones, she has died", ["Maria", "Jones"]],
  ])("but %s", (text, names) => {
    expect(signals(text, names)).toEqual(expect.arrayContaining(["deceased", "third_party"]));
  });
});

describe("their kin answers", () => {
  test.each([
    ["This is Carol's wife", ["Carol", "Draper"]],
    ["main Rina ki patni hoon", ["Rina", "Ghosh"]],
    ["मैं रमेश की पत्नी हूँ", ["Ramesh", "Yadav"]],
    ["soy la esposa de Héctor", ["Héctor", "Luna"]],
  ])("%s", (text, names) => {
    expect(signals(text, names)).toContain("third_party");
  });

  test("another's name is no sign of kin", () => {
    const spoken = wordsOf("This is Carol's wife");
    expect(kinOfThem(spoken, { today, names: ["Megan", "Harper"] })).toBeNull();
    expect(kinOfThem(spoken, { today, names: ["Carol", "Draper"] })).not.toBeNull();
  });

  test("the person's own name, said by themselves, tells nothing", () => {
    expect(signals("yes, Carol Draper, 7 May 1988", ["Carol", "Draper"])).toEqual([]);
  });
});

describe("a bare name, told to one who asked for it, claims no right", () => {
  const asked = (text: string): readonly string[] => {
    const hearing: Hearing = { today, channel: "sms", locale: "en-US", lastAgentAct: "verify" };
    return understand(text, hearing, model).signals.map(({ name }) => name);
  };

  test.each([
    "Hope",
    "Hope Diaz",
    "hi this is Hope",
    "Heaven",
    "Luz",
    "Pooja",
    "Ganga",
    "main Jeevan bol raha hoon",
    "soy Luz",
    "see the picture",
    "look at the photo",
  ])("%s", (text) => {
    expect(asked(text)).toEqual([]);
  });

  test.each([
    ["Bankruptcy", "insolvency"],
    ["Lawyer", "represented"],
    ["Abogado", "represented"],
    ["STOP", "stop_channel"],
    ["Baja", "stop_channel"],
    ["Suicide", "crisis"],
    ["want to die", "crisis"],
    ["not me", "wrong_person"],
    ["he died", "deceased"],
    ["go away", "stop_contact"],
    ["I won't be in the picture, I want to die", "crisis"],
  ])("but one word of a right does: %s", (text, signal) => {
    expect(asked(text)).toContain(signal);
  });
});

describe("whoever gives the person's own name is no wrong person", () => {
  const maria = ["Maria", "Jones"];
  test.each([
    "This is Maria. I got the letter",
    "Hi, got your text about the account. This is Maria",
    "hi this is Maria Jones returning your message",
    "soy María Jones, me llegó una carta",
    "main Maria bol rahi hu, aapka message aaya tha",
  ])("%s", (text) => {
    expect(signals(text, maria)).not.toContain("wrong_person");
  });

  test.each([
    "This is Maria, but you have the wrong person",
    "This is Maria Gonzalez, I don't know any Jones",
    "this is not Maria",
  ])("but %s", (text) => {
    expect(signals(text, maria)).toContain("wrong_person");
  });
});

describe("a name told in the other script is the same name", () => {
  test.each([
    "मारिया जोन्स का देहांत हो गया है",
    "मेरी माँ मारिया जोन्स का पिछले महीने देहांत हो गया है",
    "mariya jons ka dehant ho gaya hai",
  ])("%s", (text) => {
    expect(signals(text, ["Maria", "Jones"])).toEqual(
      expect.arrayContaining(["deceased", "third_party"]),
    );
  });

  test.each(["मेरी माँ का देहांत हो गया है", "मैं मारिया जोन्स हूँ, मेरी माँ का देहांत हो गया है"])(
    "but %s",
    (text) => {
      expect(signals(text, ["Maria", "Jones"])).not.toContain("deceased");
    },
  );
});
