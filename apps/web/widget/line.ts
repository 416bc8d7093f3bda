/** The chat's way to the server: what it asks there, and what an answer means. Remembers one reference. */

import { eventsOf } from "./stream.ts";

export type Said = { readonly id: string; readonly from: "you" | "us"; readonly text: string };
export type Heard =
  | { readonly kind: "known"; readonly known: boolean }
  | { readonly kind: "line"; readonly line: Said };

export type Sent = "sent" | "not-sent" | "too-fast" | "over" | "full";

export type Line = {
  /** Begins a chat unless one is remembered. False: there is none to be had. */
  begin(): Promise<boolean>;
  isBegun(): boolean;
  send(id: string, text: string): Promise<Sent>;
  /** Hears until the signal; true where the chat itself is over. */
  listen(hear: (heard: Heard) => void, signal: AbortSignal): Promise<boolean>;
  end(): Promise<void>;
  forget(): void;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function heardIn(event: string, text: string): Heard | null {
  const told: unknown = JSON.parse(text);
  if (!isObject(told)) return null;
  const { id, from, text: words, known } = told;
  if (event === "known" && typeof known === "boolean") return { kind: "known", known };
  if (event !== "line" || typeof id !== "string" || typeof words !== "string") return null;
  return { kind: "line", line: { id, from: from === "you" ? "you" : "us", text: words } };
}

async function codeOf(answer: Response): Promise<unknown> {
  const told: unknown = await answer.json().catch(() => null);
  return isObject(told) ? told["code"] : null;
}

/** A page may be refused its store (a frame without cookies): the chat then lasts as long as the page. */
function memory(key: string) {
  let kept: string | null = null;
  const tried = <T>(use: () => T, otherwise: T): T => {
    try {
      return use();
    } catch (refused) {
      if (refused instanceof DOMException) return otherwise;
      throw refused;
    }
  };
  return {
    get: () => kept ?? tried(() => sessionStorage.getItem(key), null),
    set(value: string | null) {
      kept = value;
      tried(() => {
        if (value === null) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, value);
      }, undefined);
    },
  };
}

type Ask = {
  readonly method: "GET" | "POST";
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /** The chat it is about: the one remembered, unless said. */
  readonly bearer?: string | null;
};

/** @param root the address of the server, without a slash at its end */
export function lineTo(root: string, tenant: string, language: string): Line {
  const reference = memory(`forbear-webchat ${tenant}`);
  let beginning: Promise<boolean> | null = null;
  const asked = (path: string, { method, body, signal, bearer = reference.get() }: Ask) =>
    fetch(`${root}/webchat/${encodeURIComponent(tenant)}/${path}`, {
      method,
      credentials: "omit",
      headers: {
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(method === "GET" ? { accept: "text/event-stream" } : {}),
        ...(path === "chats" ? {} : { authorization: `Bearer ${bearer ?? ""}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    }).catch(() => null); // no connection: said as a value

  async function beginNew(): Promise<boolean> {
    const answer = await asked("chats", { method: "POST", body: { language } });
    const told: unknown = answer?.ok === true ? await answer.json() : null;
    if (!isObject(told) || typeof told["session"] !== "string") return false;
    reference.set(told["session"]);
    return true;
  }

  return {
    isBegun: () => reference.get() !== null,
    forget: () => reference.set(null),
    async begin() {
      if (reference.get() !== null) return true;
      // Opened and written in at once, it is still one chat.
      beginning ??= beginNew().finally(() => {
        beginning = null;
      });
      return beginning;
    },
    async send(id, text) {
      const answer = await asked("lines", { method: "POST", body: { id, text } });
      if (answer === null) return "not-sent";
      if (answer.ok) return "sent";
      if (answer.status === 401) return "over";
      if (answer.status !== 429) return "not-sent";
      return (await codeOf(answer)) === "chat-full" ? "full" : "too-fast";
    },
    async listen(hear, signal) {
      const answer = await asked("lines", { method: "GET", signal });
      if (answer === null) return false;
      if (answer.status === 401) return true;
      if (!answer.ok || answer.body === null) return false;
      for await (const { event, text } of eventsOf(answer.body)) {
        const heard = heardIn(event, text);
        if (heard !== null) hear(heard);
      }
      return false;
    },
    async end() {
      const ended = reference.get();
      reference.set(null); // whoever opens it again before the server answered begins anew
      await asked("end", { method: "POST", bearer: ended });
    },
  };
}
