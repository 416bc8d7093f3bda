/**
 * A server for the browser tests: the built pages under the strictest policy, and canned answers that
 * are checked against the contract on their way out. It can be made to wait, fail and tell.
 */

import { existsSync, readFileSync } from "node:fs";
import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import {
  type AccountLine,
  type ConversationView,
  type DeskEvent,
  type HandsetMessage,
  type Light,
  type Me,
  type Overview,
  type Part,
  type QueueSummary,
  type RouteName,
  type TimelineEntry,
  account,
  accountPage,
  conversation,
  dayReport,
  deskEvent,
  handsetTalk,
  handsetText,
  me,
  noncePlaceholder,
  overview,
  partPage,
  queueList,
  queueStep,
  reportPage,
  routes,
  signIn,
  staffMessage,
  timelinePage,
} from "@forbear/contract";
import type { z } from "zod";
import * as world from "./world.ts";

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

/** What the server knows; a test changes it before or while it looks. */
export type World = {
  signedIn: boolean;
  me: Me;
  overview: Overview;
  queues: QueueSummary[];
  lines: AccountLine[];
  lights: Light[];
  timeline: TimelineEntry[];
  talk: ConversationView;
  parts: Part[];
  handset: HandsetMessage[];
  reports: ReturnType<typeof world.reports>;
};

const newWorld = (): World => ({
  signedIn: true,
  me: world.me(),
  overview: world.overview(),
  queues: world.queues(),
  lines: world.lines(),
  lights: world.lights(),
  timeline: world.timeline(),
  talk: world.conversation(),
  parts: world.parts(),
  handset: world.handsetMessages(),
  reports: world.reports(),
});

export type Posted = { readonly route: RouteName; readonly path: string; readonly body: unknown };

export type Desk = {
  readonly url: string;
  readonly world: World;
  /** Every POST so far. */
  readonly posted: Posted[];
  /** Answers this route with a problem until `heal`. */
  fail(route: RouteName, status: number, detail: string): void;
  /** Answers this route with text that no contract knows. */
  garble(route: RouteName): void;
  heal(route: RouteName): void;
  /** Lets this route wait. */
  slow(route: RouteName, ms: number): void;
  /** Tells every tab. */
  tell(event: DeskEvent): void;
  /** Drops every event stream; the tabs may open it again. */
  cut(): void;
  close(): Promise<void>;
};

class Problem extends Error {
  readonly status: number;
  constructor(status: number, detail: string) {
    super(detail);
    this.status = status;
  }
}

type Asked = {
  readonly params: Readonly<Record<string, string>>;
  readonly search: URLSearchParams;
  readonly body: unknown;
};
type Answer = (asked: Asked) => unknown;

const checked =
  <T>(schema: z.ZodType<T>, answer: (asked: Asked) => T): Answer =>
  (asked) =>
    schema.parse(answer(asked));

const found = <T>(one: T | undefined): T => {
  if (one === undefined) throw new Problem(404, "There is nothing here.");
  return one;
};

const page = <T>(items: readonly T[]) => ({ items: [...items], next: null });

function step(known: World, search: URLSearchParams, name: string) {
  const queue = found(known.queues.find((each) => each.name === name));
  const inside = known.lines.filter(({ waitsFor }) => waitsFor === name);
  const at = (id: string | null): number => inside.findIndex((line) => line.id === id);
  const after = search.get("after");
  const before = search.get("before");
  const to = before !== null ? at(before) - 1 : after !== null ? at(after) + 1 : 0;
  const account = inside[to] ?? null;
  return { queue, account, left: account === null ? 0 : inside.length - to };
}

/** What each route answers, from the world as it is at that moment. */
function answersOf(known: World, desk: () => Desk): Readonly<Record<string, Answer>> {
  const lineOf = (id: string | undefined): AccountLine =>
    found(known.lines.find((line) => line.id === id));
  const fits = (text: string, q: string): boolean => text.toLowerCase().includes(q.toLowerCase());
  return {
    signIn: ({ body }) => {
      const { password } = signIn.parse(body);
      if (password !== "correct horse") {
        throw new Problem(401, "This e-mail address and password do not fit together.");
      }
      known.signedIn = true;
      return me.parse(known.me);
    },
    signOut: () => {
      known.signedIn = false;
      return {};
    },
    me: checked(me, () => known.me),
    overview: checked(overview, () => known.overview),
    queues: checked(queueList, () => ({ items: known.queues })),
    queue: checked(queueStep, ({ params, search }) => step(known, search, params["name"] ?? "")),
    accounts: checked(accountPage, ({ search }) => {
      const life = search.get("life");
      const q = search.get("q") ?? "";
      return page(
        known.lines.filter(
          (line) => (life === null || line.life === life) && fits(line.person.name, q),
        ),
      );
    }),
    account: checked(account, ({ params }) => ({
      ...world.accountOf(lineOf(params["id"])),
      lights: known.lights,
    })),
    timeline: checked(timelinePage, () => page(known.timeline)),
    liftHold: () => ({}),
    closeCase: () => ({}),
    conversation: checked(conversation, () => known.talk),
    takeOver: () => {
      known.talk = { ...known.talk, status: "with-person" };
      return {};
    },
    handBack: () => {
      known.talk = { ...known.talk, status: "open" };
      return {};
    },
    say: ({ body }) => {
      const { text } = staffMessage.parse(body);
      const n = known.talk.messages.length + 1;
      const said = world.messageOf(n, { direction: "outbound", author: "staff", text });
      known.talk = { ...known.talk, messages: [...known.talk.messages, said] };
      return {};
    },
    decision: () => ({ decision: "as it was exported" }),
    reports: checked(reportPage, () => page(known.reports)),
    report: checked(dayReport, ({ params }) =>
      found(known.reports.find(({ day }) => day === params["day"])),
    ),
    parts: checked(partPage, ({ search }) =>
      page(known.parts.filter(({ name }) => fits(name, search.get("q") ?? ""))),
    ),
    talk: checked(handsetTalk, ({ params }) => ({
      part: found(known.parts.find(({ person }) => person === params["person"])),
      messages: known.handset,
    })),
    text: ({ body }) => {
      const { text, channel } = handsetText.parse(body);
      hear(known, desk, text, channel);
      return {};
    },
  };
}

const replyAfterMs = 250;

/** What was texted stands at once; the reply comes by itself and is told. */
function hear(known: World, desk: () => Desk, text: string, channel: "sms" | "webchat"): void {
  const add = (from: "me" | "them", said: string): void => {
    const id = `h${String(known.handset.length + 1)}`;
    const at = new Date().toISOString();
    known.handset = [...known.handset, { id, at, from, channel, text: said }];
  };
  add("me", text);
  setTimeout(() => {
    add("them", `Understood: ${text}`);
    desk().tell({ kind: "conversation", conversation: known.talk.id });
  }, replyAfterMs);
}

type Matched = { readonly route: RouteName; readonly params: Readonly<Record<string, string>> };

/** The route of a path; where two fit, the one that names more of it. */
function matched(path: string): Matched | null {
  const fitting = Object.entries(routes).flatMap(([name, pattern]) => {
    const expression = new RegExp(`^${pattern.replace(/:(\w+)/g, "(?<$1>[^/]+)")}$`);
    const match = expression.exec(path);
    return match === null ? [] : [{ name, params: match.groups ?? {} }];
  });
  const best = fitting.toSorted(
    (a, b) => Object.keys(a.params).length - Object.keys(b.params).length,
  )[0];
  if (best === undefined || !isRoute(best.name)) return null;
  const decoded = Object.entries(best.params).map(([key, text]) => [key, decodeURIComponent(text)]);
  return { route: best.name, params: Object.fromEntries(decoded) as Record<string, string> };
}

const isRoute = (name: string): name is RouteName => Object.hasOwn(routes, name);

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part as Uint8Array));
  const text = Buffer.concat(parts).toString("utf8");
  return text === "" ? null : JSON.parse(text);
}

function sendProblem(response: ServerResponse, status: number, detail: string): void {
  const told = {
    type: "urn:forbear:problem:told",
    title: status === 401 ? "Nobody is signed in" : "Not done",
    status,
    code: `told-${String(status)}`,
    detail,
  };
  response.writeHead(status, { "content-type": "application/problem+json" });
  response.end(JSON.stringify(told));
}

function sendPage(response: ServerResponse, path: string): void {
  const file = join(web, path);
  const extension = extname(path);
  if (extension !== "" && existsSync(file)) {
    const type = types[extension] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "cache-control": "max-age=60" });
    response.end(readFileSync(file));
    return;
  }
  const html = readFileSync(join(web, "index.html"), "utf8").replaceAll(noncePlaceholder, nonce);
  response.writeHead(200, { "content-type": "text/html", "content-security-policy": policy });
  response.end(html);
}

/** Opens a desk on a port of its own. */
export async function openDesk(): Promise<Desk> {
  const known = newWorld();
  const streams = new Set<ServerResponse>();
  const faults = new Map<RouteName, { status: number; detail: string } | "garbled">();
  const waits = new Map<RouteName, number>();
  const posted: Posted[] = [];
  const answers = answersOf(known, () => desk);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://desk");
    const at = matched(url.pathname);
    if (at === null) return sendPage(response, url.pathname);
    const { route, params } = at;
    const body = request.method === "POST" ? await bodyOf(request) : null;
    if (request.method === "POST") posted.push({ route, path: url.pathname, body });
    await new Promise((go) => setTimeout(go, waits.get(route) ?? 0));
    const fault = faults.get(route);
    if (fault === "garbled") {
      response.writeHead(200, { "content-type": "text/html" });
      response.end("<p>A proxy says hello</p>");
      return;
    }
    if (fault !== undefined) return sendProblem(response, fault.status, fault.detail);
    if (!known.signedIn && route !== "signIn") {
      return sendProblem(response, 401, "Sign in first.");
    }
    if (route === "events") return openStream(response);
    try {
      const told = answers[route]?.({ params, search: url.searchParams, body });
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify(told ?? {}));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      sendProblem(response, error.status, error.message);
    }
  }

  function openStream(response: ServerResponse): void {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write("retry: 300\n\n");
    streams.add(response);
    response.on("close", () => streams.delete(response));
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      if (!response.headersSent) sendProblem(response, 500, String(error));
    });
  });
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
  const { port } = server.address() as AddressInfo;

  const desk: Desk = {
    url: `http://127.0.0.1:${String(port)}`,
    world: known,
    posted,
    fail: (route, status, detail) => void faults.set(route, { status, detail }),
    garble: (route) => void faults.set(route, "garbled"),
    heal: (route) => void faults.delete(route),
    slow: (route, ms) => void waits.set(route, ms),
    tell(event) {
      const line = `data: ${JSON.stringify(deskEvent.parse(event))}\n\n`;
      for (const stream of streams) stream.write(line);
    },
    cut() {
      for (const stream of streams) stream.destroy();
    },
    close: () => closed(server),
  };
  return desk;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
