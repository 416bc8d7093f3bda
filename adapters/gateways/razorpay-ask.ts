/** Asking Razorpay: one request under its keys, and the few ways in which it can fail. */

import { type Instant, type Result, type TenantId, err, ok } from "@forbear/kernel";
import type { Log, ProcessorKeys, Reached } from "@forbear/operations";
import { z } from "zod";
import type { GatewayBook } from "./references.ts";

/** An account at Razorpay. Its secrets are sent there, and written nowhere. */
export type RazorpayAccount = {
  readonly keyId: string;
  readonly keySecret: string;
  readonly hookSecrets: readonly string[];
  /** Where its API is; null: Razorpay's own address. */
  readonly url: string | null;
};

export type RazorpayMeans = {
  readonly book: GatewayBook;
  readonly accountOf: (tenant: TenantId) => Promise<RazorpayAccount | null>;
  readonly now: () => Instant;
  readonly log: Log;
  readonly timeLimitMs: number;
  /** Where its API is for keys that are not in force yet; null: Razorpay's own address. */
  readonly url: string | null;
};

/** `not-let-in`: the keys open nothing. */
export type Failed = "refused" | "no-answer" | "unavailable" | "not-let-in";

/** Seconds between 1970 and the making of an id, which carries its time. */
export const madeAtSeconds = (id: string): number =>
  Math.floor(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16) / 1000);

/** One request; what is no answer of its shape is none. The same key is the same refund. */
export async function ask<T>(
  { log, timeLimitMs }: RazorpayMeans,
  { keyId, keySecret, url }: RazorpayAccount,
  shape: z.ZodType<T>,
  path: string,
  body: object | null | "delete",
  key: string | null = null,
): Promise<Result<T, Failed>> {
  const credentials = Buffer.from(`${keyId}:${keySecret}`).toString("base64");
  let status: number;
  let text: string;
  try {
    const answer = await fetch(`${url ?? "https://api.razorpay.com"}/v1/${path}`, {
      method: body === null ? "GET" : body === "delete" ? "DELETE" : "POST",
      headers: {
        authorization: `Basic ${credentials}`,
        "content-type": "application/json",
        ...(key === null ? {} : { "x-refund-idempotency": key }),
      },
      ...(body === null || body === "delete" ? {} : { body: JSON.stringify(body) }),
      redirect: "error",
      signal: AbortSignal.timeout(timeLimitMs),
    });
    status = answer.status;
    text = (await answer.text()).slice(0, 1_000_000);
  } catch (error) {
    // The network's trouble is the world's: what came of the request is not known.
    const what = error instanceof Error ? error.name : "unknown";
    log.warn("razorpay did not answer", { path: path.split("?")[0] ?? "", what });
    return err("no-answer");
  }
  if (status >= 400) log.warn("razorpay refused", { path: path.split("?")[0] ?? "", status });
  if (status === 401 || status === 403) return err("not-let-in");
  if (status === 429) return err("unavailable");
  // The same is being done at this moment: what comes of it is not known yet.
  if (status === 409) return err("no-answer");
  if (status >= 400 && status < 500) return err("refused");
  const read = status < 300 ? shape.safeParse(jsonOf(text)) : null;
  return read?.success === true ? ok(read.data) : err("no-answer");
}

export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // no JSON is no answer
  }
}

const anything = z.object({});

/** Whether the keys open an account: it is asked for a payment, and nothing of the answer is kept. */
export async function reach(means: RazorpayMeans, keys: ProcessorKeys): Promise<Reached> {
  const account = { keyId: keys.keyId ?? "", keySecret: keys.key, hookSecrets: [], url: means.url };
  const answer = await ask(means, account, anything, "payments?count=1", null);
  // Razorpay does not say whose keys they are.
  if (answer.ok) return { kind: "reached", owner: null };
  return { kind: answer.error === "not-let-in" ? "refused" : "no-answer" };
}
