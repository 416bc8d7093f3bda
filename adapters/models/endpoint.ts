/** Asks a language model over HTTP; the one file that knows the library which speaks its dialects. */

import { type Result, err, ok } from "@forbear/kernel";
import type { LanguageModel } from "ai";
import type { z } from "zod";

/** Where the model is, what it is called, and how long a turn may wait for it. */
export type Endpoint = {
  readonly dialect: "openai-compatible" | "anthropic";
  /** The address that the dialect's paths are added to, without a slash at its end; null: the maker's own. */
  readonly url: string | null;
  readonly model: string;
  /** Sent with every request, written nowhere. */
  readonly key: string | null;
  /** For all attempts of one question together, in milliseconds. */
  readonly timeLimitMs: number;
  /** Whether the endpoint takes a JSON schema; else it is only told of it in the task. */
  readonly takesSchema: boolean;
};

/** Why there is no answer: of these words alone the log is told. */
export type NoAnswer =
  "too-slow" | "unreachable" | "refused" | "over-quota" | "broken" | "too-long";

export type Question<T> = {
  readonly task: string;
  readonly prompt: string;
  readonly shape: z.ZodType<T>;
};

export interface Asker {
  /** One attempt; it ends when `signal` does. */
  ask<T>(question: Question<T>, signal: AbortSignal): Promise<Result<T, NoAnswer>>;
}

const longestAnswerBytes = 256 * 1024;
const mostTokens = 1_200;

class TooLong extends Error {}

/** Leads nowhere else, and reads no more than an answer can be. */
const guardedFetch: typeof fetch = async (input, init) => {
  const answer = await fetch(input, { ...init, redirect: "error" });
  if (answer.body === null) return answer;
  let read = 0;
  const capped = answer.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, to) {
        read += chunk.byteLength;
        if (read > longestAnswerBytes) to.error(new TooLong());
        else to.enqueue(chunk);
      },
    }),
  );
  return new Response(capped, { status: answer.status, headers: answer.headers });
};

async function modelAt({
  dialect,
  url,
  model,
  key,
  takesSchema,
}: Endpoint): Promise<LanguageModel> {
  if (dialect === "anthropic") {
    const { createAnthropic } = await import("@ai-sdk/anthropic");
    // Never by the environment of this process: only what was configured for us is sent.
    const at = { apiKey: key ?? "", fetch: guardedFetch };
    return createAnthropic(url === null ? at : { ...at, baseURL: url })(model);
  }
  const { createOpenAICompatible } = await import("@ai-sdk/openai-compatible");
  const at = {
    name: "configured",
    baseURL: url ?? "https://api.openai.com/v1",
    supportsStructuredOutputs: takesSchema,
    fetch: guardedFetch,
  };
  return createOpenAICompatible(key === null ? at : { ...at, apiKey: key })(model);
}

const statusOf = (error: unknown): number | null =>
  error instanceof Error && "statusCode" in error && typeof error.statusCode === "number"
    ? error.statusCode
    : null;

const causes = (error: unknown): readonly unknown[] =>
  error instanceof Error && error.cause !== undefined ? [error, ...causes(error.cause)] : [error];

function reasonOf(error: unknown, signal: AbortSignal): NoAnswer {
  if (signal.aborted) return "too-slow";
  if (causes(error).some((one) => one instanceof TooLong)) return "too-long";
  const status =
    causes(error)
      .map(statusOf)
      .find((one) => one !== null) ?? null;
  if (status === 429 || status === 402) return "over-quota";
  if (status !== null && status >= 400) return "refused";
  const name = error instanceof Error ? error.name : "";
  const isOfAnswer = /NoObject|NoOutput|NoContent|JSONParse|TypeValidation|InvalidResponse/;
  return isOfAnswer.test(name) || status !== null ? "broken" : "unreachable";
}

/** What speaks the dialect, loaded in its own time: a house without a model never does. */
async function loaded(endpoint: Endpoint) {
  const [model, { Output, generateText }] = await Promise.all([modelAt(endpoint), import("ai")]);
  return { model, Output, generateText };
}

export function askerAt(endpoint: Endpoint): Asker {
  // Begun now, so that the first question does not spend its time on it; a fault is told when asked.
  const loading = loaded(endpoint);
  loading.catch(() => undefined);
  return {
    async ask({ task, prompt, shape }, signal) {
      try {
        const { model, Output, generateText } = await loading;
        const { output } = await generateText({
          model,
          system: task,
          prompt,
          output: Output.object({ schema: shape }),
          maxOutputTokens: mostTokens,
          maxRetries: 0,
          abortSignal: signal,
        });
        const read = shape.safeParse(output);
        return read.success ? ok(read.data) : err("broken");
      } catch (error) {
        return err(reasonOf(error, signal));
      }
    },
  };
}
