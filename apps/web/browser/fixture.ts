/** A server for the browser tests: the built pages, and canned answers checked against the contract. */

// A server for the browser tests: the built pages under the strictest policy, and canned answers that
// are checked against the contract on their way out. It can be made to wait, fail and tell.

import { existsSync, readFileSync } from "node:fs";
import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import { extname, join } from "node:path";
import {
  type DeskEvent,
  type RouteName,
  deskEvent,
  noncePlaceholder,
  routes,
} from "@forbear/contract";
import { type Answers, Problem, type World, answersOf, newWorld } from "./answers.ts";

const web = join(import.meta.dirname, "../../../dist/web");
const nonce = "bm9uY2U-for-tests";

/** As strict as a page of ours may ever be served: what breaks it shows in the console of a test. */
const policy = [
  "default-src 'none'",
  `script-src 'self' 'nonce-${nonce}'`,
  `style-src 'self' 'nonce-${nonce}'`,
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

export type Posted = { readonly route: RouteName; readonly path: string; readonly body: unknown };

export type Desk = {
  readonly url: string;
  readonly world: World;
  /** Every POST so far. */
  readonly posted: Posted[];
  /** Answers this route with a problem until `heal`. */
  fail(route: RouteName, status: number, detail: string): void;
  /** Answers this route with a page that no contract knows. */
  garble(route: RouteName): void;
  heal(route: RouteName): void;
  /** Reads this route's answers at once and holds them back until what it returns is called. */
  hold(route: RouteName): () => void;
  /** How many answers of the route are held back now. */
  held(route: RouteName): number;
  /** The paths that were answered so far. */
  readonly answered: readonly string[];
  /** Tells every tab. */
  tell(event: DeskEvent): void;
  /** Drops every event stream; the tabs may open it again. */
  cut(): void;
  close(): Promise<void>;
};

type Matched = { readonly route: RouteName; readonly params: Readonly<Record<string, string>> };

const patterns = Object.entries(routes).flatMap(([route, path]) => {
  const expression = new RegExp(`^${path.replace(/:(\w+)/g, "(?<$1>[^/]+)")}$`);
  return isRoute(route) ? [{ route, expression }] : [];
});

function isRoute(name: string): name is RouteName {
  return Object.hasOwn(routes, name);
}

function matched(path: string): Matched | null {
  for (const { route, expression } of patterns) {
    const match = expression.exec(path);
    if (match === null) continue;
    const params = Object.entries(match.groups ?? {}).map(
      ([key, text]) => [key, decodeURIComponent(text)] as const,
    );
    return { route, params: Object.fromEntries(params) };
  }
  return null;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  request.setEncoding("utf8");
  let text = "";
  for await (const part of request) text += String(part);
  return text === "" ? null : JSON.parse(text);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "content-type": type });
  response.end(body);
}

function sendProblem(response: ServerResponse, status: number, detail: string): void {
  const told = {
    type: "urn:forbear:problem:told",
    title: status === 401 ? "Nobody is signed in" : "Not done",
    status,
    code: `told-${String(status)}`,
    detail,
  };
  send(response, status, "application/problem+json", JSON.stringify(told));
}

function sendPage(response: ServerResponse, path: string): void {
  const file = join(web, path);
  const type = types[extname(path)];
  if (type !== undefined && existsSync(file)) {
    response.writeHead(200, { "content-type": type, "cache-control": "max-age=60" });
    response.end(readFileSync(file));
    return;
  }
  const html = readFileSync(join(web, "index.html"), "utf8").replaceAll(noncePlaceholder, nonce);
  response.writeHead(200, { "content-type": "text/html", "content-security-policy": policy });
  response.end(html);
}

type Fault = { readonly status: number; readonly detail: string } | "garbled";

/** How the answers of a desk are bent, and who listens to it. */
type Hold = { readonly until: Promise<void>; count: number };

type Manner = {
  readonly faults: Map<RouteName, Fault>;
  readonly holds: Map<RouteName, Hold>;
  readonly answered: string[];
  readonly streams: Set<ServerResponse>;
  readonly posted: Posted[];
};

function openStream(manner: Manner, response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write("retry: 300\n\n");
  manner.streams.add(response);
  response.on("close", () => manner.streams.delete(response));
}

function sendFault(response: ServerResponse, fault: Fault): void {
  if (fault === "garbled") send(response, 200, "text/html", "<p>A proxy says hello</p>");
  else sendProblem(response, fault.status, fault.detail);
}

async function answer(
  known: World,
  answers: Answers,
  manner: Manner,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://desk");
  const at = matched(url.pathname);
  if (at === null || at.route === "imports") {
    sendPage(response, url.pathname);
    return;
  }
  const { route, params } = at;
  const body = request.method === "POST" ? await bodyOf(request) : null;
  if (request.method === "POST") manner.posted.push({ route, path: url.pathname, body });
  const wait = async (): Promise<void> => {
    const hold = manner.holds.get(route);
    if (hold === undefined) return;
    hold.count += 1;
    await hold.until;
    hold.count -= 1;
  };
  const fault = manner.faults.get(route);
  if (fault !== undefined) {
    await wait();
    sendFault(response, fault);
  } else if (!known.signedIn && route !== "signIn") {
    sendProblem(response, 401, "Sign in first.");
  } else if (route === "events") {
    openStream(manner, response);
  } else {
    const told = JSON.stringify(answers[route]({ params, search: url.searchParams, body }));
    await wait();
    send(response, 200, "application/json", told);
    manner.answered.push(url.pathname);
  }
}

/** Opens a desk on a port of its own. */
export async function openDesk(): Promise<Desk> {
  const known = newWorld();
  const manner: Manner = {
    faults: new Map(),
    holds: new Map(),
    streams: new Set(),
    posted: [],
    answered: [],
  };
  const { faults, holds, streams, posted, answered } = manner;
  function tell(event: DeskEvent): void {
    const line = `data: ${JSON.stringify(deskEvent.parse(event))}\n\n`;
    for (const stream of streams) stream.write(line);
  }
  const answers = answersOf(known);
  const server = createServer((request, response) => {
    answer(known, answers, manner, request, response).catch((error: unknown) => {
      const status = error instanceof Problem ? error.status : 500;
      sendProblem(response, status, error instanceof Error ? error.message : String(error));
    });
  });
  const port = await portOf(server);
  return {
    url: `http://127.0.0.1:${String(port)}`,
    world: known,
    posted,
    fail: (route, status, detail) => void faults.set(route, { status, detail }),
    garble: (route) => void faults.set(route, "garbled"),
    heal: (route) => void faults.delete(route),
    hold: (route) => heldIn(holds, route),
    held: (route) => holds.get(route)?.count ?? 0,
    answered,
    tell,
    cut: () => streams.forEach((stream) => stream.destroy()),
    close: () => closed(server),
  };
}

function heldIn(holds: Manner["holds"], route: RouteName): () => void {
  let letGo = (): void => undefined;
  const until = new Promise<void>((go) => (letGo = go));
  holds.set(route, { until, count: 0 });
  return () => {
    holds.delete(route);
    letGo();
  };
}

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
