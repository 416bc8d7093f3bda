/** Asks the server by the paths and schemas of the contract: an answer is parsed or it is a fault. */

import "../plain-zod.ts";
import { type Problem, type RouteName, problem, routes } from "@forbear/contract";
import { Defect, present } from "@forbear/kernel";
import type { z } from "zod";

/** Why there is no answer: the server refused, could not be reached, or spoke another language. */
export type Fault =
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "unreachable" }
  | { readonly kind: "unreadable"; readonly status: number };

/** Thrown for the query client, which tells failure by it; the screens read `fault`. */
export class AskFailure extends Error {
  override readonly name = "AskFailure";
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.kind === "refused" ? fault.problem.detail : fault.kind);
    this.fault = fault;
  }
}

/** The status that the server answered with; null when it was not reached. */
export function statusOf(error: unknown): number | null {
  if (!(error instanceof AskFailure)) return null;
  const { fault } = error;
  if (fault.kind === "refused") return fault.problem.status;
  return fault.kind === "unreadable" ? fault.status : null;
}

type Params = Readonly<Record<string, string>>;
type Search = Readonly<Record<string, string | undefined>>;

/** The path of a route, its `:words` filled in, with what is given of `search` behind it. */
export function pathTo(route: RouteName, params: Params = {}, search: Search = {}): string {
  const path = routes[route].replace(/:(\w+)/g, (_, word: string) =>
    encodeURIComponent(present(params[word], `${route} needs ${word}`)),
  );
  const given = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    if (value !== undefined && value !== "") given.set(key, value);
  }
  return given.size === 0 ? path : `${path}?${given.toString()}`;
}

/** GET: the answer, parsed. */
export async function ask<T>(schema: z.ZodType<T>, path: string, signal: AbortSignal): Promise<T> {
  const answer = await reached(path, { signal, headers: { accept: "application/json" } });
  const body: unknown = await bodyOf(answer);
  if (!answer.ok) throw new AskFailure(refusal(answer.status, body));
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new AskFailure({ kind: "unreadable", status: answer.status });
}

/** POST: done when it returns. A key of its own lets the server know a repeated one. */
export async function tell(path: string, body: unknown): Promise<void> {
  await told(path, body);
}

/** POST: what the server made of it, parsed. */
export async function tellFor<T>(schema: z.ZodType<T>, path: string, body: unknown): Promise<T> {
  const answer = await told(path, body);
  const parsed = schema.safeParse(await bodyOf(answer));
  if (parsed.success) return parsed.data;
  throw new AskFailure({ kind: "unreadable", status: answer.status });
}

async function told(path: string, body: unknown): Promise<Response> {
  const answer = await reached(path, {
    method: "POST",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "idempotency-key": newKey(),
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new AskFailure(refusal(answer.status, await bodyOf(answer)));
  return answer;
}

async function reached(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { ...init, credentials: "same-origin" });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    if (error instanceof TypeError) throw new AskFailure({ kind: "unreachable" });
    throw new Defect("fetch failed in a way it does not describe");
  }
}

/** What came as JSON; null for anything else, such as the page of a proxy that is in between. */
async function bodyOf(answer: Response): Promise<unknown> {
  const isJson = /[/+]json\b/.test(answer.headers.get("content-type") ?? "");
  if (!isJson) return null;
  try {
    return await answer.json();
  } catch {
    return null; // cut off on its way: told as unreadable
  }
}

function refusal(status: number, body: unknown): Fault {
  const told = problem.safeParse(body);
  return told.success ? { kind: "refused", problem: told.data } : { kind: "unreadable", status };
}

/** 128 random bits; `crypto.randomUUID` is missing where a page came over plain HTTP. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
