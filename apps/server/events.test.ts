/** The event stream: told of what changes, resumed where it broke off, never of another tenant. */

import { type PartPage, type DeskEvent, routes } from "@forbear/contract";
import { present } from "@forbear/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestServer, emailOf, password, testServer } from "./testing.ts";

let server: TestServer;
let address: string;
beforeAll(async () => {
  server = await testServer();
  address = await server.app.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(() => server.close());

type Heard = { readonly id: string | null; readonly event: DeskEvent };

async function cookieOf(who: "administrator" | "stranger"): Promise<string> {
  const payload = { email: emailOf(who), password };
  const answer = await server.app.inject({ method: "POST", url: routes.signIn, payload });
  return String(answer.headers["set-cookie"]).split(";")[0] ?? "";
}

/** Listens until `enough` says so, or a few seconds are over; what was heard. */
async function listen(
  cookie: string,
  enough: (heard: readonly Heard[]) => boolean,
  lastId?: string,
): Promise<readonly Heard[]> {
  const stop = new AbortController();
  const headers = { cookie, ...(lastId === undefined ? {} : { "last-event-id": lastId }) };
  const answer = await fetch(`${address}${routes.events}`, { headers, signal: stop.signal });
  expect(answer.headers.get("content-type")).toContain("text/event-stream");
  const heard: Heard[] = [];
  const timer = setTimeout(() => stop.abort(), 4_000);
  let text = "";
  try {
    for await (const bytes of present(answer.body)) {
      text += Buffer.from(bytes).toString("utf8");
      const parts = text.split("\n\n");
      text = parts.pop() ?? "";
      heard.push(...parts.flatMap(readPart));
      if (enough(heard)) break;
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
  return heard;
}

function readPart(part: string): Heard[] {
  const field = (name: string): string | null =>
    part
      .split("\n")
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2) ?? null;
  const data = field("data");
  return data === null ? [] : [{ id: field("id"), event: JSON.parse(data) as DeskEvent }];
}

async function someoneWrites(): Promise<void> {
  const parts = (await server.as("administrator", { url: routes.parts })).json<PartPage>();
  const person = present(parts.items[0]).person;
  const answer = await server.as("administrator", {
    method: "POST",
    url: routes.text.replace(":person", person),
    payload: { text: "Hello?", channel: "webchat" },
  });
  expect(answer.statusCode).toBe(200);
}

test("a message that comes in is told with its debt and its talk; a tab resumes after it", async () => {
  const cookie = await cookieOf("administrator");
  const both = (heard: readonly Heard[]): boolean =>
    ["account", "conversation"].every((kind) => heard.some(({ event }) => event.kind === kind));
  const listening = listen(cookie, both);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await someoneWrites();
  const heard = await listening;
  expect(both(heard)).toBe(true);

  const first = present(heard.find(({ id }) => id !== null)?.id);
  const resumed = await listen(cookie, (again) => again.some(({ id }) => id !== null), first);
  const after = heard[heard.findIndex(({ id }) => id === first) + 1];
  expect(resumed.find(({ id }) => id !== null)?.id).toBe(after?.id);
});

test("a tab whose last event is forgotten is told to look at everything", async () => {
  const heard = await listen(
    await cookieOf("administrator"),
    (all) => all.some(({ id }) => id === "another-process-7"),
    "another-process-7",
  );
  expect(heard.find(({ id }) => id === "another-process-7")?.event).toEqual({ kind: "numbers" });
});

test("nothing of one tenant is told to another", async () => {
  const listening = listen(await cookieOf("stranger"), () => false);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await someoneWrites();
  expect(await listening).toEqual([{ id: null, event: { kind: "numbers" } }]);
});

test("who is not signed in hears nothing", async () => {
  expect((await fetch(`${address}${routes.events}`)).status).toBe(401);
});
