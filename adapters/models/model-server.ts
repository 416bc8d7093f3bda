/** A model endpoint on this machine that answers, streams, stalls, lies, breaks and hangs up, as told. */

import { once } from "node:events";
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { assert } from "@forbear/kernel";
import type { Told } from "./told.ts";

export type Behaviour =
  /** What the model writes: an object in JSON, or text as it is. */
  | { readonly is: "writes"; readonly what: unknown }
  /** The same, in small pieces with pauses between. */
  | { readonly is: "drips"; readonly what: unknown; readonly everyMs: number }
  | { readonly is: "stalls" }
  | { readonly is: "hangs-up" }
  | { readonly is: "hangs-up-half-way" }
  | { readonly is: "status"; readonly status: number }
  | { readonly is: "redirects"; readonly to: string }
  /** Bytes without end. */
  | { readonly is: "floods" };

export type ModelServer = {
  readonly url: string;
  /** Every request body as it came, and its headers. */
  readonly asked: readonly {
    readonly body: string;
    readonly headers: IncomingMessage["headers"];
  }[];
  /** What is done from now on: given the body and how many were asked before. */
  behave(as: (body: string, before: number) => Behaviour): void;
  close(): Promise<void>;
};

/** A complete answer in the closed sets, of which tests name what matters to them. */
export const labelled = (part: Partial<Told>): Told => ({
  language: null,
  signals: [],
  intents: ["unclear"],
  values: [],
  ...part,
});

/** Speaks both dialects, each under its own path. */
export async function modelServer(): Promise<ModelServer> {
  const asked: { body: string; headers: IncomingMessage["headers"] }[] = [];
  let behaviour: (body: string, before: number) => Behaviour = () => ({
    is: "writes",
    what: labelled({}),
  });
  const server = createServer((request, response) => {
    void bodyOf(request).then(async (body) => {
      const does = behaviour(body, asked.length);
      asked.push({ body, headers: request.headers });
      await answer(request, response, body, does);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const at = server.address();
  assert(at !== null && typeof at !== "string", "a server that listens has a port");
  return {
    url: `http://127.0.0.1:${String(at.port)}/v1`,
    asked,
    behave(as) {
      behaviour = as;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  return body;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
  does: Behaviour,
): Promise<void> {
  const json = { "content-type": "application/json" };
  switch (does.is) {
    case "writes":
      response.writeHead(200, json).end(wrapped(request, body, does.what));
      return;
    case "drips": {
      response.writeHead(200, json);
      for (const piece of wrapped(request, body, does.what).match(/[^]{1,40}/g) ?? []) {
        response.write(piece);
        await pause(does.everyMs);
      }
      response.end();
      return;
    }
    case "stalls":
      return;
    case "hangs-up":
      request.socket.destroy();
      return;
    case "hangs-up-half-way":
      response.writeHead(200, { ...json, "content-length": "5000" });
      response.write('{"choices":[{"mess');
      await pause(5);
      request.socket.destroy();
      return;
    case "status":
      response.writeHead(does.status, json).end('{"error":{"message":"no","type":"x"}}');
      return;
    case "redirects":
      response.writeHead(307, { location: does.to }).end();
      return;
    case "floods":
      response.writeHead(200, json);
      flood(response);
  }
}

function flood(response: ServerResponse): void {
  const piece = "x".repeat(64 * 1024);
  const more = (): void => {
    while (!response.destroyed) {
      if (!response.write(piece)) {
        response.once("drain", more);
        return;
      }
    }
  };
  more();
}

/** In the envelope of the dialect that was spoken. */
function wrapped(request: IncomingMessage, body: string, what: unknown): string {
  const text = typeof what === "string" ? what : JSON.stringify(what);
  return request.url?.endsWith("/messages") === true
    ? JSON.stringify({
        id: "msg_1",
        type: "message",
        role: "assistant",
        model: "test",
        content: body.includes('"tool_choice"')
          ? [{ type: "tool_use", id: "t1", name: "json", input: what }]
          : [{ type: "text", text }],
        stop_reason: "end_turn",
        stop_sequence: null,
        usage: { input_tokens: 1, output_tokens: 1 },
      })
    : JSON.stringify({
        id: "c1",
        object: "chat.completion",
        created: 1,
        model: "test",
        choices: [
          { index: 0, message: { role: "assistant", content: text }, finish_reason: "stop" },
        ],
        usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
      });
}
