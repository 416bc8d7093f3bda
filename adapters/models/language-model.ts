/** A language model beside the embedded one: it may add to what was heard; without it all goes on. */

import { type Result, err } from "@forbear/kernel";
import type { Approved, Leave, Log, Model } from "@forbear/operations";
import { type Asker, type Endpoint, type NoAnswer, type Question, askerAt } from "./endpoint.ts";
import { merge } from "./merge.ts";
import { asSaid, redact } from "./redact.ts";
import {
  otherWords,
  rephrasingTask,
  told,
  understandingPrompt,
  understandingTask,
} from "./told.ts";

export type Beside = {
  /** Always answers, and is all there is when the other does not. */
  readonly embedded: Model;
  readonly endpoint: Endpoint;
  readonly log: Log;
  /** Milliseconds of a clock that only moves forward. */
  readonly elapsedMs: () => number;
};

/** So many failures running, and it is left alone for a while: a dead model costs no turn its time. */
const failuresUntilRest = 5;
const restMs = 30_000;
/** With less time than this left there is no second attempt. */
const leastForRetryMs = 100;

/** The configured model with the embedded one under it. It never rejects and never takes away. */
export function languageModel(beside: Beside): Model {
  const { embedded, endpoint } = beside;
  const line = lineTo(beside, askerAt(endpoint));
  return {
    version: `${endpoint.dialect}:${endpoint.model}+${embedded.version}`,
    near: false,
    async understand(text, hearing, leave) {
      const heard = await embedded.understand(text, hearing, leave);
      if (!leave.understands || text.trim() === "") return heard;
      const hides = leave.personalData === "redacted";
      const sent = hides ? redact(text, hearing) : asSaid(text, hearing);
      const prompt = understandingPrompt(sent.text, hearing);
      const answer = await line({ task: understandingTask, prompt, shape: told });
      return answer.ok ? merge(heard, answer.value, sent.original, hearing) : heard;
    },
    rephrase: (approved, leave) => rephrased(line, approved, leave),
  };
}

type Line = <T>(question: Question<T>) => Promise<Result<T, NoAnswer | "resting">>;

/** Twice at most, within the time of one question; whatever comes of it is counted. */
function lineTo({ endpoint, log, elapsedMs }: Beside, asker: Asker): Line {
  const state = { failures: 0, restsUntilMs: 0 };

  async function twice<T>(question: Question<T>): Promise<Result<T, NoAnswer>> {
    const began = elapsedMs();
    const signal = AbortSignal.timeout(endpoint.timeLimitMs);
    const first = await asker.ask(question, signal);
    const left = endpoint.timeLimitMs - (elapsedMs() - began);
    // To ask again at once what was refused or is over quota makes it worse.
    const isWorthIt = !first.ok && first.error !== "refused" && first.error !== "over-quota";
    return isWorthIt && left > leastForRetryMs ? asker.ask(question, signal) : first;
  }

  return async (question) => {
    if (elapsedMs() < state.restsUntilMs) return err("resting");
    const answer = await twice(question);
    if (answer.ok) {
      state.failures = 0;
      return answer;
    }
    state.failures += 1;
    log.warn("the language model did not answer; the embedded one did", { because: answer.error });
    if (state.failures >= failuresUntilRest) {
      state.failures = 0;
      state.restsUntilMs = elapsedMs() + restMs;
      log.warn("the language model is left alone for a while", { seconds: restMs / 1000 });
    }
    return answer;
  };
}

const markOf = (n: number): string => `\u27e6${String(n)}\u27e7`;
const anyMark = /\u27e6(\d+)\u27e7/g;

/** What is fixed stays here: the model sees a mark, and every mark must come back once, in order. */
async function rephrased(
  line: Line,
  { text, language, fixed }: Approved,
  leave: Leave,
): Promise<string | null> {
  if (!leave.rephrases || text.search(anyMark) >= 0) return null;
  const hidden: string[] = [];
  const longestFirst = [...new Set(fixed.filter((part) => part !== ""))].sort(
    (a, b) => b.length - a.length,
  );
  const parts = longestFirst.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const bare =
    parts.length === 0
      ? text
      : text.replace(new RegExp(parts.join("|"), "g"), (part) => {
          hidden.push(part);
          return markOf(hidden.length - 1);
        });
  const prompt = JSON.stringify({ language, text: bare });
  const answer = await line({ task: rephrasingTask, prompt, shape: otherWords });
  if (!answer.ok) return null;
  const words = answer.value.text;
  const marks = [...words.matchAll(anyMark)].map(([, n]) => Number(n));
  const isWhole = marks.length === hidden.length && marks.every((mark, n) => mark === n);
  return isWhole ? words.replace(anyMark, (_, n: string) => hidden[Number(n)] ?? "") : null;
}
