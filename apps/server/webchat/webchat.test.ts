/** The webchat from outside: nothing of anyone before the proof, and each message once after it. */

import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import type { PartPage } from "@forbear/contract";
import { routes } from "@forbear/contract";
import {
  type ConversationId,
  type Language,
  type PersonId,
  bucket,
  languages,
  must,
  parseFace,
  present,
  trusted,
} from "@forbear/kernel";
import {
  changeChat,
  dispatch,
  inForce,
  loadSettings,
  readPeople,
  recordOfTalk,
  sql,
  takeTurns,
} from "@forbear/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestServer, site, testServer } from "../testing.ts";
import { shownIn } from "./chats.ts";
import { lobbyWords } from "./words.ts";

let server: TestServer;
let root: string;
beforeAll(async () => {
  server = await testServer(40);
  root = `/webchat/${server.ours.ref}`;
  await server.app.listen({ host: "127.0.0.1", port: 0 });
});
afterAll(() => server.close());

type Someone = { readonly person: PersonId; readonly bornOn: string; readonly reference: string };

/** People of ours with a date of birth, each with the reference of their link. */
async function someone(nth: number): Promise<Someone> {
  const page = (await server.as("administrator", { url: routes.parts })).json<PartPage>();
  const part = page.items.filter(({ bornOn }) => bornOn !== null)[nth];
  if (part === undefined || part.bornOn === null) throw new Error("nobody has a date of birth");
  const person = must(parseFace("pers", part.person));
  const key = server.house.vault.blind(server.ours.id, "portal-link-of", person);
  const reference = Buffer.from(key.subarray(0, 16)).toString("hex");
  return { person, bornOn: part.bornOn, reference };
}

/** The last of those whom a test has met already: each of these meets another. */
let met = 7;

const languageOnFile = (person: PersonId): Promise<Language | undefined> =>
  server.house.database.transaction(server.ours.id, async (tx) => {
    const home = Number.parseInt(person.slice(15, 18), 16) as never;
    return (await readPeople(tx, [{ bucket: home, id: person }]))[0]?.state.language;
  });

const stranger = "0f".repeat(16);
let addresses = 0;
/** A source that asked for nothing yet. */
const newSource = (): string => `198.51.100.${String((addresses += 1))}`;

type Chat = { readonly session: string; readonly from: string };

async function begin(language: Language = "en", from = newSource()): Promise<Chat> {
  const answer = await server.app.inject({
    ...{ method: "POST", url: `${root}/chats`, payload: { language }, remoteAddress: from },
  });
  expect(answer.statusCode).toBe(201);
  return { session: answer.json<{ session: string }>().session, from };
}

const newId = (): string => randomBytes(8).toString("hex");

const post = ({ session, from }: Chat, text: string, id = newId()) =>
  server.app.inject({
    method: "POST",
    url: `${root}/lines`,
    headers: { authorization: `Bearer ${session}` },
    payload: { id, text },
    remoteAddress: from,
  });

async function say(chat: Chat, text: string): Promise<void> {
  expect((await post(chat, text)).statusCode).toBe(202);
}

type Line = { id: string; from: "you" | "us"; text: string };
type Shown = { readonly known: boolean; readonly lines: readonly Line[] };

/** The events of a stream that have come whole. */
const toldIn = (text: string): readonly (Line | { readonly known: boolean })[] =>
  [...text.slice(0, text.lastIndexOf("\n\n") + 1).matchAll(/^data: ?(.*)$/gm)].map(([, json]) =>
    jsonOf(json),
  );

/** What a page that opens the chat now is shown: all that stands there. */
async function shown({ session }: Chat): Promise<Shown> {
  const place = { tenant: server.ours.id };
  const stands = present(await shownIn({ house: server.house, place }, session));
  const { port } = server.app.server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${String(port)}${root}/lines`, {
    headers: { authorization: `Bearer ${session}`, accept: "text/event-stream" },
  });
  expect(answer.status).toBe(200);
  const reader = present(answer.body).getReader();
  const decoder = new TextDecoder();
  let text = "";
  while (toldIn(text).length < stands.lines.length + 1) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  const data = toldIn(text);
  return {
    known: data.some((told) => "known" in told && told.known),
    lines: data.flatMap((told) => ("id" in told ? [told] : [])),
  };
}

const jsonOf = (json = ""): Line | { readonly known: boolean } =>
  JSON.parse(json) as Line | { readonly known: boolean };

const words = ({ lines }: Shown, from: Line["from"]): readonly string[] =>
  lines.filter((line) => line.from === from).map(({ text }) => text);

async function enter(who: Someone, language: Language = "en"): Promise<Chat> {
  const chat = await begin(language);
  await say(chat, who.reference);
  await say(chat, who.bornOn);
  return chat;
}

/** Lets the house read what came in and send what it answers. */
async function work(): Promise<void> {
  const settings = await server.house.database.transaction(server.ours.id, loadSettings);
  const standing = inForce(present(settings));
  await takeTurns(server.house, server.ours.id, standing);
  await dispatch(server.house, server.ours.id, standing.settings);
}

const filledIn = (text: string): RegExp =>
  new RegExp(
    text
      .split(/\{\w+\}/)
      .map((part) => part.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&"))
      .join(".+"),
  );

describe("before the proof", () => {
  test.each(languages)("it greets in %s, and says that it is no person", async (language) => {
    const { known, lines } = await shown(await begin(language));
    expect(known).toBe(false);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.text).toMatch(filledIn(lobbyWords(language).greeting));
  });

  test("a true and a false reference are answered alike, and no sooner", async () => {
    const { reference } = await someone(0);
    const talks: (readonly string[])[] = [];
    for (const given of [reference, stranger]) {
      const chat = await begin();
      const began = performance.now();
      await say(chat, given);
      await say(chat, "1 January 1900");
      expect(performance.now() - began).toBeGreaterThan(790);
      const seen = await shown(chat);
      expect(seen.known).toBe(false);
      talks.push(words(seen, "us"));
    }
    expect(talks[0]).toEqual(talks[1]);
    expect(talks[0]?.at(-1)).toMatch(filledIn(lobbyWords("en").notMatched));
  });

  test("a right claimed with a reference is heard at the door, and shows nothing", async () => {
    const { person, reference } = await someone(1);
    const talks: (readonly string[])[] = [];
    for (const given of [reference, stranger]) {
      const chat = await begin();
      await say(chat, given);
      await say(chat, "Stop contacting me");
      talks.push(words(await shown(chat), "us"));
    }
    expect(talks[0]).toEqual(talks[1]);
    const waiting = await server.house.database.transaction(server.ours.id, (tx) =>
      tx.query<{ count: string }>(sql`
        select count(*)::text as count from forbear.contact
         where tenant_id = ${tx.tenant} and person_id = ${person} and direction = 'inbound'`),
    );
    expect(waiting).toEqual([{ count: "1" }]);
  });

  test("three wrong proofs end the trying in a chat, and six close the reference", async () => {
    const { reference, bornOn } = await someone(2);
    for (let n = 0; n < 2; n += 1) {
      const chat = await begin();
      for (let wrong = 0; wrong < 3; wrong += 1) {
        await say(chat, reference);
        await say(chat, "1 January 1900");
      }
      expect(words(await shown(chat), "us").at(-1)).toMatch(filledIn(lobbyWords("en").tooMany));
    }
    const right = await begin();
    await say(right, reference);
    await say(right, bornOn);
    expect((await shown(right)).known).toBe(false);
  });
});

describe("after the proof", () => {
  test("what is said goes through the house, each post once, and is answered once", async () => {
    const chat = await enter(await someone(3));
    const id = newId();
    await post(chat, "I dispute this debt, it is not mine", id);
    await post(chat, "I dispute this debt, it is not mine", id);
    await work();
    await work();
    const seen = await shown(chat);
    expect(seen.known).toBe(true);
    expect(words(seen, "you")).toEqual(["I dispute this debt, it is not mine"]);
    expect(words(seen, "us")).toHaveLength(2);
  });

  test("what proved it is kept no longer; a page loaded again shows the same talk", async () => {
    const who = await someone(4);
    const chat = await enter(who);
    await say(chat, "How much do I owe?");
    await work();
    const [first, again] = [await shown(chat), await shown(chat)];
    expect(again).toEqual(first);
    expect(words(first, "you")).toEqual(["How much do I owe?"]);
    expect(JSON.stringify(first)).not.toContain(who.bornOn);
    expect(JSON.stringify(first)).not.toContain(who.reference);
  });

  test("the record of the talk knows that they were proved before it", async () => {
    const who = await someone((met += 1));
    await say(await enter(who), "How much do I owe?");
    await work();
    await work();
    const record = await server.house.database.transaction(server.ours.id, async (tx) => {
      const talks = await tx.query<{ bucket: number; id: string }>(sql`
        select bucket, id from forbear.conversation
         where tenant_id = ${tx.tenant} and person_id = ${who.person}`);
      const { bucket: home, id } = present(talks.at(-1));
      const of = { bucket: bucket(home), id: trusted<ConversationId>(id) };
      return recordOfTalk(tx, server.house.vault, of);
    });
    expect(record?.verified).toBe(true);
    expect(record?.summary[0]).toContain("they proved who they are");
    expect(record?.rubric).toContainEqual(
      expect.objectContaining({ criterion: "knows-who-speaks-first", met: true }),
    );
  });

  test("what they came to say before the proof is heard once they gave it", async () => {
    const { reference, bornOn } = await someone(5);
    const chat = await begin();
    await say(chat, "I would like to pay in parts");
    await say(chat, reference);
    await say(chat, bornOn);
    expect(words(await shown(chat), "you")).toEqual(["I would like to pay in parts"]);
  });

  test("nothing that they came to say replaces what they said before it", async () => {
    const { reference, bornOn } = await someone(7);
    const chat = await begin();
    const came = ["How much do I owe?", "Who is this debt for?"];
    for (const text of came) await say(chat, text);
    await say(chat, reference);
    await say(chat, bornOn);
    expect(words(await shown(chat), "you")).toEqual(came);
    await work();
    await work();
    expect(words(await shown(chat), "us").length).toBeGreaterThan(came.length);
  });

  test.each([
    ["hi", "मेरा बकाया कितना है?"],
    ["hi", "hello"],
    ["es", "Hola, ¿cuánto debo ahora?"],
    ["es", "ok"],
  ] as const)(
    "in a chat in %s %j is answered in it first, whatever they spoke elsewhere",
    async (language, text) => {
      const who = await someone((met += 1));
      const chat = await enter(who, language);
      await say(chat, text);
      await work();
      await work();
      const answers = words(await shown(chat), "us");
      expect(answers.length).toBeGreaterThan(1);
      for (const answer of answers) expect(answer).not.toMatch(/\b(?:you|your|the|is)\b/i);
      // A page is in some language; whole words of theirs say which is theirs from now on.
      const onFile = await languageOnFile(who.person);
      expect(onFile).toBe(text.split(" ").length > 3 ? language : "en");
    },
  );

  test("a chat that was ended is nothing any more", async () => {
    const chat = await enter(await someone(6));
    const headers = { authorization: `Bearer ${chat.session}` };
    const ended = await server.app.inject({ method: "POST", url: `${root}/end`, headers });
    expect(ended.statusCode).toBe(204);
    expect((await post(chat, "Hello")).statusCode).toBe(401);
  });
});

describe("who may ask, and how often", () => {
  test.each(["0".repeat(32), "short", "../../etc"])(
    "the reference %s opens nothing",
    async (session) => {
      expect((await post({ session, from: newSource() }, "Hello")).statusCode).toBe(401);
    },
  );

  test("a chat of one tenant is nothing at another", async () => {
    const { session, from } = await begin();
    const answer = await server.app.inject({
      method: "POST",
      url: `/webchat/${server.theirs.ref}/lines`,
      headers: { authorization: `Bearer ${session}` },
      payload: { id: newId(), text: "Hello" },
      remoteAddress: from,
    });
    expect(answer.statusCode).toBe(401);
  });

  test("references are 128 random bits, and none comes twice", async () => {
    const source = newSource();
    const some = [await begin("en", source), await begin("en", source)];
    for (const { session } of some) expect(session).toMatch(/^[0-9a-f]{32}$/);
    expect(some[0]?.session).not.toBe(some[1]?.session);
  });

  test.each([
    [site, 201],
    ["https://elsewhere.example", 403],
    ["null", 403],
  ])("a page of %s is answered %i", async (origin, status) => {
    const answer = await server.app.inject({
      method: "POST",
      url: `${root}/chats`,
      headers: { origin, host: new URL(site).host },
      payload: {},
      remoteAddress: newSource(),
    });
    expect(answer.statusCode).toBe(status);
    const allowed = answer.headers["access-control-allow-origin"];
    expect(allowed).toBe(status === 201 ? origin : undefined);
  });

  test("one source opens thirty chats in ten minutes, and no more", async () => {
    const from = newSource();
    for (let n = 0; n < 30; n += 1) await begin("en", from);
    const more = await server.app.inject({
      ...{ method: "POST", url: `${root}/chats`, payload: {}, remoteAddress: from },
    });
    expect(more.statusCode).toBe(429);
  });

  test.each(["", " ", "x".repeat(1_001)])("a line of these letters is refused", async (text) => {
    expect((await post(await begin(), text)).statusCode).toBe(400);
  });

  test("only a tenant of a sample shows the page to try it on", async () => {
    const page = await server.app.inject({ url: root });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain(`data-tenant="${server.ours.ref}"`);
    expect((await server.app.inject({ url: "/webchat/nobody-here" })).statusCode).toBe(404);
    const to = await server.app.inject({ url: "/webchat" });
    expect(to.headers.location).toMatch(/^\/webchat\//);
  });
});

describe("how much, and from where", () => {
  test("a chat takes two hundred messages, and the last of them again", async () => {
    const chat = await begin();
    const count = await changeChat(server.house, server.ours.id, chat.session, (json) => {
      const before = json as { readonly count: number };
      return { chat: { ...before, count: 199 }, answer: 199 };
    });
    expect(count).toBe(199);
    const id = newId();
    expect((await post(chat, "The last one", id)).statusCode).toBe(202);
    const more = await post(chat, "One too many");
    expect(more.json()).toMatchObject({ status: 429, code: "chat-full" });
    expect((await post(chat, "The last one", id)).statusCode).toBe(202);
    expect(words(await shown(chat), "you")).toEqual(["The last one"]);
  });

  test("one source writes forty lines in a minute, and holds up nobody else", async () => {
    const nobody = { session: "0".repeat(32), from: newSource() };
    const answers = [];
    for (let n = 0; n < 41; n += 1) answers.push((await post(nobody, "Hello")).statusCode);
    expect(answers.slice(0, 40)).toEqual(Array.from({ length: 40 }, () => 401));
    expect(answers.at(40)).toBe(429);
    expect((await post({ ...nobody, from: newSource() }, "Hello")).statusCode).toBe(401);
  });

  const asks = (method: "OPTIONS" | "GET", path: string, origin: string, session = "") =>
    server.app.inject({
      method,
      url: `${root}/${path}`,
      headers: {
        origin,
        host: new URL(site).host,
        accept: "text/event-stream",
        authorization: `Bearer ${session}`,
      },
      remoteAddress: newSource(),
    });

  test.each(["chats", "lines", "end"])("a browser that asks first for %s is told", async (path) => {
    const allowed = await asks("OPTIONS", path, site);
    expect(allowed.statusCode).toBe(204);
    expect(allowed.headers["access-control-allow-origin"]).toBe(site);
    expect(allowed.headers["access-control-allow-credentials"]).toBeUndefined();
    for (const origin of ["https://elsewhere.example", `${site}.elsewhere.example`, "null"]) {
      const foreign = await asks("OPTIONS", path, origin);
      expect(foreign.statusCode).toBe(403);
      expect(foreign.headers["access-control-allow-origin"]).toBeUndefined();
    }
  });

  test("a page elsewhere is streamed nothing, whatever reference it holds", async () => {
    const { session } = await begin();
    const foreign = await asks("GET", "lines", "https://elsewhere.example", session);
    expect(foreign.statusCode).toBe(403);
    expect(foreign.headers["access-control-allow-origin"]).toBeUndefined();
    expect(foreign.body).not.toContain("assistant");
  });
});
