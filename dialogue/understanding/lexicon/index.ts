/** The lexical layer: words that raise a signal whatever the model thinks, in all our languages at once. */

import type { Word } from "../../words/words.ts";
import { dangerClasses, dangerHeard, dangerSpelt } from "./danger.ts";
import { englishNot } from "./english-not.ts";
import { english, englishClasses } from "./english.ts";
import { hindi, hindiClasses, hindiNot } from "./hindi.ts";
import {
  type Match,
  type Wordings,
  compile,
  matchesOf,
  wordsByLabel,
  wordsOfPatterns,
} from "./patterns.ts";
import { spanish, spanishClasses, spanishNot } from "./spanish.ts";

const takenBack = "not ";

type Lexicon = Readonly<Record<string, Wordings>>;

function* labelled(raising: readonly Lexicon[], voiding: readonly Lexicon[]) {
  for (const lexicon of raising) yield* Object.entries(lexicon);
  for (const lexicon of voiding) {
    for (const [label, wordings] of Object.entries(lexicon)) {
      yield [takenBack + label, wordings] as const;
    }
  }
}

const asSpelt = compile(
  labelled([english, spanish, dangerSpelt], [englishNot, spanishNot]),
  { ...englishClasses, ...spanishClasses, ...dangerClasses },
  "plain",
);
const asHeard = compile(labelled([hindi, dangerHeard], [hindiNot]), hindiClasses, "rough");

/** The words of the English and Spanish patterns as they are spelt, those of the Hindi ones by ear. */
export const lexiconWords = {
  spelt: wordsOfPatterns(asSpelt),
  heard: wordsOfPatterns(asHeard),
} as const;

const ofLabel = { spelt: wordsByLabel(asSpelt), heard: wordsByLabel(asHeard) } as const;

/** Whether a word is among those that some wording of the label is made of. */
export const belongsTo = (label: string, { word, key }: Word): boolean =>
  ofLabel.spelt.get(label)?.has(word) === true || ofLabel.heard.get(label)?.has(key) === true;

export type Raised = {
  /** What the words alone raise, by label. */
  readonly raised: ReadonlyMap<string, Match>;
  /** Labels that a figure of speech takes back: the model must be quite sure of them. */
  readonly doubted: ReadonlySet<string>;
  /** Labels that such a figure takes back where it is all that is said: the model heard no more. */
  readonly denied: ReadonlySet<string>;
};

/** So many words may stand beside a figure of speech that is all that is said. */
const fewBeside = 2;

/**
 * What the words alone say. All languages are matched whatever the message is taken to be in: a wrong
 * guess of the language must not lose a right. A label is taken back where a figure of speech covers
 * the same words.
 * @param spoken the words of the message without signs
 */
export function raisedBy(spoken: readonly Word[]): Raised {
  const all = [...matchesOf(asSpelt, spoken), ...matchesOf(asHeard, spoken)];
  const back = all.filter(({ label }) => label.startsWith(takenBack));
  const raised = new Map<string, Match>();
  for (const match of all) {
    if (match.label.startsWith(takenBack) || raised.has(match.label)) continue;
    const voided = back.some(
      ({ label, from, to }) =>
        label === takenBack + match.label && from < match.to + 2 && match.from < to + 2,
    );
    if (!voided) raised.set(match.label, match);
  }
  const doubted = new Set(back.map(({ label }) => label.slice(takenBack.length)));
  const whole = back.filter(({ from, to }) => to - from + fewBeside >= spoken.length);
  const denied = new Set(whole.map(({ label }) => label.slice(takenBack.length)));
  return { raised, doubted, denied };
}
