/** `bench understand`: whole messages understood a second, and how many rights were heard in lines never learnt. */

import {
  type Example,
  type Language,
  type Model,
  expectedOf,
  isHeldBack,
  labelsHeard,
  loadModel,
  newScore,
  precisionOf,
  recallOf,
  scoreLine,
  understand,
} from "@forbear/dialogue";
import { must, parsePlainDate, present } from "@forbear/kernel";
import type { Side } from "./contest.ts";
import type { Bench } from "./harness.ts";
import { corpus, heldBack, locales, shippedWeights } from "./understand-corpus.ts";
import { type SortingPeer, trainedPeer } from "./understand-peer.ts";

const today = must(parsePlainDate("2026-05-06"));
const size = { smoke: { timed: 300, peerRound: 1 }, full: { timed: 20_000, peerRound: 100 } };

export const understandBench: Bench = {
  says: "Messages understood, language, rights, intents and values, on lines never learnt from",
  bars: [
    { kind: "figure", name: "p50Us", atMost: 60 },
    { kind: "figure", name: "p99Us", atMost: 300 },
    { kind: "figure", name: "loadMs", atMost: 300 },
    { kind: "figure", name: "weightsMb", atMost: 8 },
    { kind: "figure", name: "rightsRecall", atLeast: 0.97 },
    { kind: "figure", name: "rightsPrecision", atLeast: 0.9 },
  ],
  async prepare({ smoke }) {
    const { timed, peerRound } = smoke ? size.smoke : size.full;
    const bytes = shippedWeights();
    const began = performance.now();
    const model = must(loadModel(bytes), "the shipped weights");
    const loadMs = performance.now() - began;
    const examples = corpus();
    const held = heldBack(examples);
    const peer = smoke ? undefined : await trainedPeer(examples.filter((one) => !isHeldBack(one)));
    const heard = () => held.map((example) => JSON.stringify(meaningOf(example, model), plain));
    const first = heard();
    return {
      unit: "messages",
      ours: { round: () => Promise.resolve(count(held, (one) => meaningOf(one, model))) },
      others: {
        ...(peer ? { "node-nlp": peerSide(peer, held, peerRound) } : {}),
        "bare linear model": {
          round: () => Promise.resolve(count(held, ({ text }) => labelsHeard(text, model))),
        },
      },
      violations: () =>
        Promise.resolve(
          heard().every((one, i) => one === first[i]) ? [] : ["the same words meant other things"],
        ),
      figures: async () => ({
        ...latencies(held, model, timed),
        loadMs,
        weightsMb: bytes.length / 1e6,
        ...rightsOf(held, model),
        ...(peer ? await peerRights(peer, held) : {}),
      }),
      settings: {
        lines: `${String(examples.length)} examples, ${String(held.length)} lines held back`,
        "node-nlp": peer
          ? "4.27.0, its defaults, one manager a language, the first label of each line"
          : "not installed or a smoke run: the bare hashed linear model is the anchor",
      },
      close: () => Promise.resolve(),
    };
  },
};

const plain = (_: string, part: unknown): unknown =>
  typeof part === "bigint" ? part.toString() : part;

const meaningOf = ({ text, language }: Example, model: Model) =>
  understand(text, { today, locale: locales[language], channel: "webchat" }, model);

/** Does the work for each line; the answers are looked at, so that none is optimised away. */
function count(held: readonly Example[], work: (example: Example) => unknown): number {
  let done = 0;
  for (const example of held) if (work(example) !== undefined) done += 1;
  return done;
}

/** Each message timed on its own, warm. */
function latencies(held: readonly Example[], model: Model, timed: number) {
  const micros = new Float64Array(timed);
  for (let i = 0; i < timed; i += 1) {
    const example = present(held[i % held.length]);
    const began = performance.now();
    meaningOf(example, model);
    micros[i] = (performance.now() - began) * 1000;
  }
  micros.sort();
  const at = (part: number): number => present(micros[Math.floor(timed * part)]);
  return { p50Us: at(0.5), p95Us: at(0.95), p99Us: at(0.99) };
}

const languages: readonly Language[] = ["en", "es", "hi", "hi-Latn"];

/** Rights heard of those told, and those told of the heard: in all, and recall by language. */
function rightsOf(held: readonly Example[], model: Model): Readonly<Record<string, number>> {
  const scored = (examples: readonly Example[]) => {
    const score = newScore();
    for (const example of examples) {
      scoreLine(score, example.text, expectedOf(example), meaningOf(example, model));
    }
    return score;
  };
  const all = scored(held);
  const byLanguage = languages.map((language) => {
    const own = scored(held.filter((example) => example.language === language));
    return [`rightsRecall_${language}`, recallOf(own.signals)] as const;
  });
  return {
    rightsRecall: recallOf(all.signals),
    rightsPrecision: precisionOf(all.signals),
    ...Object.fromEntries(byLanguage),
  };
}

/** A peer that names one label for a message is asked for the first of those told. */
async function peerRights(
  peer: SortingPeer,
  held: readonly Example[],
): Promise<Readonly<Record<string, number>>> {
  let told = 0;
  let found = 0;
  for (const example of held) {
    const [first] = expectedOf(example).expect.signals;
    if (!first || example.language === "other") continue;
    told += 1;
    const label = await peer(example.language, example.text);
    if (label.split(":")[0] === first.name) found += 1;
  }
  return { rightsRecallOfNodeNlp: found / told };
}

function peerSide(peer: SortingPeer, held: readonly Example[], each: number): Side {
  let from = 0;
  return {
    async round() {
      for (let i = 0; i < each; i += 1) {
        const { language, text } = present(held[(from + i) % held.length]);
        if (language !== "other") await peer(language, text);
      }
      from += each;
      return each;
    },
  };
}
