/** Training text read into examples: sections of labels, lines of words, alternatives in brackets. */

import { type Language, languages } from "../meaning.ts";
import { assert } from "@forbear/kernel";
import { isLabel } from "./labels.ts";
import { dice } from "./dice.ts";

/**
 * One line to learn from. `doubtful` labels are a fair reading, neither right nor wrong: they are
 * left out of that class. `line` is the source line, so that its variants stay in one split.
 */
export type Example = {
  readonly text: string;
  readonly language: Language | "other";
  readonly labels: readonly string[];
  readonly doubtful: readonly string[];
  readonly line: string;
};

type Section = { readonly labels: string[]; readonly doubtful: string[]; readonly most: number };

function readLabels(text: string, at: string): Section {
  const labels: string[] = [];
  const doubtful: string[] = [];
  let most = 4;
  for (const part of text.split(/\s+/).filter((word) => word !== "")) {
    if (part === "none") continue;
    const times = /^x(\d+)$/.exec(part);
    if (times) {
      most = Number(times[1]);
      continue;
    }
    const label = part.replace(/^\?/, "");
    assert(isLabel(label), `${at}: no such label: ${label}`);
    (part.startsWith("?") ? doubtful : labels).push(label);
  }
  return { labels, doubtful, most };
}

const slot = /\[([^[\]]*)\]/;
const word = /@([a-z]+)/g;
const definition = /^@([a-z]+) = (.+)$/;

/** One of the texts a line stands for: each `[a|b]` is drawn, inner brackets first. */
function draw(line: string, pick: (below: number) => number): string {
  let text = line;
  for (let found = slot.exec(text); found; found = slot.exec(text)) {
    const choices = (found[1] ?? "").split("|");
    text = text.replace(slot, () => choices[pick(choices.length)] ?? "");
  }
  return text.replace(/\s+/g, " ").trim();
}

function variants(line: string, most: number): string[] {
  if (!line.includes("[")) return [line];
  const pick = dice(line);
  const found = new Set<string>();
  for (let tries = 0; tries < most * 3 && found.size < most; tries += 1) {
    found.add(draw(line, pick));
  }
  return [...found];
}

const fileLanguage = (name: string): Language | "other" =>
  languages.find((language) => name.split(/[./]/)[0] === language) ?? "other";

/** Words that lines name: `@kin` stands for one of its alternatives. */
export type NamedWords = ReadonlyMap<string, string>;

/** Reads `@kin = mum|dad`, one a line; other lines are passed over. */
export function namedWordsOf(text: string): NamedWords {
  const found = text.split("\n").flatMap((line) => {
    const [, name = "", choices = ""] = definition.exec(line.trim()) ?? [];
    return name === "" ? [] : [[name, `[${choices}]`] as const];
  });
  return new Map(found);
}

/**
 * Reads one training file. `# ` opens a remark, `== label ?label x8` opens a section (`x8`: up to
 * eight draws of a line with alternatives), `text ++ label` adds labels to one line.
 * @param name of the file, as `es/hardship.txt` or `es.third.txt`: its first part is the language
 * @param shared words that lines may name beside those the text defines itself
 */
export function readExamples(
  name: string,
  text: string,
  shared: NamedWords = new Map(),
): Example[] {
  const language = fileLanguage(name);
  const examples: Example[] = [];
  const words = new Map([...shared, ...namedWordsOf(text)]);
  let section: Section = { labels: [], doubtful: [], most: 4 };
  for (const [at, raw] of text.split("\n").entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("==")) {
      section = readLabels(line.slice(2), `${name}:${String(at + 1)}`);
      continue;
    }
    if (definition.test(line)) continue;
    const [source = "", more = ""] = line.split("++");
    const filled = source.trim().replace(word, (_, name: string) => words.get(name) ?? name);
    const own = readLabels(more, `${name}:${String(at + 1)}`);
    const labels = [...section.labels, ...own.labels];
    const doubtful = [...section.doubtful, ...own.doubtful];
    for (const variant of variants(filled, section.most)) {
      examples.push({ text: variant, language, labels, doubtful, line: source.trim() });
    }
  }
  return examples;
}
