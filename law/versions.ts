/** What each version of a rule says and answered: who changes a rule has to raise its version. */

import { type Json, canonical } from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import { decide } from "./decide.ts";
import { printDay } from "./facts/time.ts";
import type { Lawbook } from "./lawbook.ts";
import { printRequest } from "./print.ts";
import { lineJson } from "./replay.ts";
import type { Rule } from "./rule.ts";
import type { WorkedCase } from "./worked.ts";

/** One rule as it was seen: its words, and its answers in the worked cases made for it, as hashes. */
export type SeenRule = {
  readonly version: number;
  readonly words: string;
  /** By the hash of the question. */
  readonly answers: Readonly<Record<string, string>>;
};

/** Every rule by its id. */
export type SeenRules = Readonly<Record<string, SeenRule>>;

const hashOf = (json: Json): string => sha256(canonical(json)).slice(0, 10);

const wordsOf = ({ id, says, kind, layer, actions, channels, from, to, names }: Rule): Json => ({
  ...{ id, says, kind, layer, actions, channels },
  ...{ from: printDay(from), to: to === null ? null : printDay(to) },
  names: names.map((name) => ({ ...name })),
});

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : 1;

/** The rules of a lawbook as they are, seen through the worked cases. */
export function seenRules(cases: readonly WorkedCase[], lawbook: Lawbook): SeenRules {
  const answers = new Map<string, [question: string, answer: string][]>();
  for (const { request, ruleIds } of cases) {
    const question = hashOf(printRequest({ ...request, id: "" }));
    for (const line of decide(request, lawbook).trace) {
      const { id } = line.rule;
      if (!ruleIds.includes(id)) continue;
      answers.set(id, [...(answers.get(id) ?? []), [question, hashOf(lineJson(line))]]);
    }
  }
  const rules = new Map(lawbook.bodies.flatMap((body) => body.rules).map((one) => [one.id, one]));
  const seen = [...rules].map(([id, rule]): [string, SeenRule] => {
    const own = Object.fromEntries((answers.get(id) ?? []).sort(byName));
    return [id, { version: rule.version, words: hashOf(wordsOf(rule)), answers: own }];
  });
  return Object.fromEntries(seen.sort(byName));
}

/** Ids of rules that say or answer something else than before, and are of no later version. */
export function changedSilently(before: SeenRules, now: SeenRules): readonly string[] {
  return Object.entries(now)
    .filter(([id, rule]) => {
      const known = before[id];
      if (known === undefined || rule.version > known.version) return false;
      const isAnsweredOtherwise = Object.entries(rule.answers).some(
        ([question, answer]) => (known.answers[question] ?? answer) !== answer,
      );
      return rule.version < known.version || rule.words !== known.words || isAnsweredOtherwise;
    })
    .map(([id]) => id);
}

/** What to do about them, for people; empty where there are none. */
export const raiseVersions = (ids: readonly string[]): string =>
  ids.length === 0
    ? ""
    : `These rules say or answer something else than their version did: ${ids.join(", ")}. ` +
      "Raise `version` in each, run `npm run law:book`, and commit law/generated.";
