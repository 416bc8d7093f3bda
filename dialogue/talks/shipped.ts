/** Talks heard by the model that ships: what tests begin with. */

import { readFileSync } from "node:fs";
import { type Language, must } from "@forbear/kernel";
import { loadModel } from "../understanding/weights.ts";
import { played } from "./played.ts";
import type { World } from "./world.ts";

const weights = new URL("../understanding/weights.bin", import.meta.url);

export const model = must(loadModel(readFileSync(weights)));

/** A talk with one who proved who they are by the first word. */
export const after = (language: Language, ...lines: readonly string[]) =>
  played(model, language, ["=hello", ...lines]);

export const lastOf = (language: Language, ...lines: readonly string[]) =>
  after(language, ...lines).last;

/** What is told of their means, line by line, by those to whom too little is left. */
export const nothingLeft = {
  en: ["=hello", "cant pay it all, i make 1000 a month", "rent 900", "nothing", "just me"],
  es: ["=hola", "no puedo con todo, gano 1000 al mes", "renta 900", "nada", "vivo sola"],
  "hi-Latn": ["=haan", "salary 12000", "kiraya 8000", "emi 3000", "2 bade 1 bachcha"],
  hi: ["=हां", "वेतन 12000", "किराया 8000", "किस्त 3000", "2 बड़े 1 बच्चा"],
} as const satisfies { readonly [language in Language]: readonly string[] };

const rupees = 120_000_00n;
export const owesMuch = { en: 9_000_00n, es: 9_000_00n, "hi-Latn": rupees, hi: rupees };

/** A talk in which too little is left of what they told: a pause was proposed when `lines` begin. */
export const atPause = (language: Language, lines: readonly string[], world: Partial<World> = {}) =>
  played(model, language, [...nothingLeft[language], ...lines], {
    owes: owesMuch[language],
    channel: "webchat",
    ...world,
  });
