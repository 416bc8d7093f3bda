/** What comes with a message: kept under seal, told by its bytes, answered plainly, and only ever downloaded. */

import { type ConversationView, type PartPage, routes } from "@forbear/contract";
import { face, present } from "@forbear/kernel";
import { type TurnTaken, hearFrom, readPeople, sql, takeTurns } from "@forbear/operations";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hookSecret } from "./routes/hooks.ts";
import { standingOf } from "./standing.ts";
import { type TestServer, testServer, unreadCount } from "./testing.ts";

let server: TestServer;
let phones: readonly string[];
beforeAll(async () => {
  server = await testServer(40);
  const parts = (await server.as("administrator", { url: routes.parts })).json<PartPage>();
  phones = parts.items.flatMap(({ phone }) => (phone === null ? [] : [phone]));
});
afterAll(() => server.close());

type Media = { readonly name?: string; readonly type?: string; readonly bytes?: string };

const photo = Buffer.concat([Buffer.from("ffd8ffe0", "hex"), Buffer.alloc(500, 7)]);
const page = Buffer.from("<html><script>alert(1)</script></html>");
const voice = Buffer.from("OggS....");
const base64 = (bytes: Buffer): string => bytes.toString("base64");

let count = 0;
async function post(from: string, text: string, media: readonly Media[], path = "sms/media") {
  const body = JSON.stringify({ from, text, media });
  const id = `attached-${String((count += 1))}`;
  const now = new Date();
  const secret = hookSecret(server.house.vault, server.ours.id);
  return server.app.inject({
    method: "POST",
    url: `/hooks/${server.ours.ref}/${path}`,
    payload: body,
    headers: {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
      "webhook-signature": new Webhook(secret).sign(id, now, body),
    },
  });
}

async function sends(from: string, text: string, media: readonly Media[]): Promise<TurnTaken> {
  expect((await post(from, text, media)).statusCode).toBe(202);
  const standing = await standingOf(server.house).of(server.ours.id);
  const turns = await takeTurns(server.house, server.ours.id, present(standing));
  return present(turns[0], "the turn was taken");
}

async function seen(turn: TurnTaken): Promise<ConversationView["messages"][number]> {
  const url = routes.conversation.replace(":id", face("conv", turn.conversation));
  const talk = (await server.as("collector", { url })).json<ConversationView>();
  return present(talk.messages.find(({ id }) => id === face("mesg", turn.message.id)));
}

const fileUrl = (turn: TurnTaken, place = 0): string =>
  routes.messageFile.replace(":id", face("mesg", turn.message.id)).replace(":place", String(place));

const holdsOf = (turn: TurnTaken): Promise<readonly string[]> =>
  server.house.database.transaction(server.ours.id, async (tx) => {
    const found = await readPeople(tx, [{ bucket: turn.message.bucket, id: turn.person }]);
    return found.flatMap(({ state }) => state.holds.map(({ kind }) => kind));
  });

test("a photograph alone is answered plainly, goes to a person, and is a file to save", async () => {
  const turn = await sends(present(phones[0]), "", [
    { name: "receipt.jpg", type: "image/jpeg", bytes: base64(photo) },
  ]);
  expect(turn.reply?.text).toMatch(/got your photo\. A colleague will look at it/);
  expect(await holdsOf(turn)).toEqual(["staff-next"]);
  expect((await seen(turn)).files).toEqual([
    { place: 0, kind: "picture", name: "receipt.jpg", bytes: photo.length, status: "kept" },
  ]);
  const saved = await server.as("collector", { url: fileUrl(turn) });
  expect(saved.rawPayload).toEqual(photo);
  expect(saved.headers).toMatchObject({
    "content-type": "application/octet-stream",
    "content-disposition": expect.stringMatching(/^attachment; filename="mesg_[0-9a-z]+-0"$/),
    "content-security-policy": expect.stringContaining("sandbox"),
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });
  expect((await server.as("stranger", { url: fileUrl(turn) })).statusCode).toBe(404);
  expect((await server.as("strategy", { url: fileUrl(turn) })).statusCode).toBe(403);
  expect((await server.as("collector", { url: fileUrl(turn, 1) })).statusCode).toBe(404);
});

test("what calls itself a picture and is a page is a file like any other, and is not shown", async () => {
  const turn = await sends(present(phones[1]), "", [
    { name: '"><img src=x>.png', type: "image/png", bytes: base64(page) },
  ]);
  expect((await seen(turn)).files).toMatchObject([{ kind: "file", status: "kept" }]);
  const saved = await server.as("collector", { url: fileUrl(turn) });
  expect(saved.headers["content-type"]).toBe("application/octet-stream");
  expect(saved.headers["content-disposition"]).not.toContain("img");
});

test("with an open dispute it is evidence of it; a voice note is listened to by a person even so", async () => {
  const from = present(phones[2]);
  await sends(from, "This is not my debt", []);
  const turn = await sends(from, "Here is my bank statement", [{ bytes: base64(photo) }]);
  expect(turn.reply?.text).toMatch(/got your photo/);
  const advanced = await server.house.database.transaction(server.ours.id, (tx) =>
    tx.query<{ step: string }>(sql`
      select convert_from(bytes, 'UTF8')::jsonb -> 'what' ->> 'step' as step
        from forbear.journal
       where tenant_id = ${tx.tenant} and bucket = ${turn.message.bucket}
         and person_id = ${turn.person} and kind = 'case-advanced'`),
  );
  expect(advanced).toEqual([{ step: "evidence received: picture" }]);
  expect(await holdsOf(turn)).not.toContain("staff-next");
  const spoken = await sends(from, "", [{ type: "audio/ogg", bytes: base64(voice) }]);
  expect(spoken.reply?.text).toMatch(/listen to it/);
  expect(await holdsOf(spoken)).toContain("staff-next");
});

test("a stop beside a picture is confirmed barely, and the picture is still there", async () => {
  const turn = await sends(present(phones[3]), "STOP", [{ bytes: base64(photo) }]);
  expect(turn.step.say.map(({ template }) => template)).toEqual(["stop-confirmed"]);
  expect((await seen(turn)).files).toHaveLength(1);
});

test("what is too large, or was only told of, is said to be so and loses no words", async () => {
  const large = base64(Buffer.alloc(9 * 1024 * 1024));
  const turn = await sends(present(phones[4]), "How much do I owe?", [
    { name: "film.mp4", type: "video/mp4" },
    { name: "scan", bytes: large },
  ]);
  expect((await seen(turn)).files).toMatchObject([
    { kind: "video", status: "not-sent", bytes: 0 },
    { kind: "file", status: "too-large" },
  ]);
  expect(turn.reply).not.toBeNull();
  expect((await server.as("collector", { url: fileUrl(turn, 1) })).statusCode).toBe(404);
});

test("files come in by their own door, at most ten, as base64 and nothing else", async () => {
  const from = present(phones[5]);
  const before = await unreadCount(server);
  const one = { bytes: base64(photo) };
  expect((await post(from, "", [one], "sms")).statusCode).toBe(400);
  expect((await post(from, "", [{ bytes: "not base64!" }])).statusCode).toBe(400);
  expect(
    (
      await post(
        from,
        "",
        Array.from({ length: 11 }, () => one),
      )
    ).statusCode,
  ).toBe(400);
  expect((await post("nobody", "", [one])).statusCode).toBe(400);
  expect((await post(from, "", [one], "fax/media")).statusCode).toBe(404);
  expect(await unreadCount(server)).toBe(before);
  expect((await post("ana@nowhere.example", "hi", [one], "email/media")).statusCode).toBe(202);
  expect((await post(from, "hi", [one], "whatsapp/media")).statusCode).toBe(202);
});

test("a disk that takes nothing loses the picture, and not the right beside it", async () => {
  const full = () => Promise.reject(new Error("no space left on device"));
  const house = { ...server.house, files: { ...server.house.files, write: full } };
  const from = present(phones[6]);
  const bytes = new Uint8Array(photo);
  const inbound = { channel: "sms", from, providerId: "full-1", text: "STOP" } as const;
  const media = [{ name: null, type: null, bytes }];
  const heard = await hearFrom(house, server.ours.id, { ...inbound, media });
  expect(heard.kind).toBe("stored");
  const standing = present(await standingOf(server.house).of(server.ours.id));
  const turns = await takeTurns(house, server.ours.id, standing);
  const turn = present(
    turns.find(({ message }) => heard.kind === "stored" && message.id === heard.message.id),
  );
  expect(turn.step.acts.map(({ kind }) => kind)).toContain("stop-channel");
  expect((await seen(turn)).files).toMatchObject([{ status: "not-kept" }]);
});
