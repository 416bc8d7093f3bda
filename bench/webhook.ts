/** `bench webhook`: a signed text verified, deduplicated, stored and acknowledged, beside express and an INSERT. */

import { createRequire } from "node:module";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { present } from "@forbear/kernel";
import pg from "pg";
import { Webhook } from "standardwebhooks";
import type { Bench, Contest } from "./harness.ts";
import { isInstalled, peerFolder } from "./peers.ts";
import { type ServedGround, openServed, signedHeaders } from "./served-ground.ts";
import { rankOf } from "./statistics.ts";
import { type Wire, openWire } from "./wire.ts";

/** Accounts of the source, texts a round, and the open loop: texts a second, for so many seconds. */
const sizes = {
  smoke: { accounts: 300, texts: 40, perSecond: 20, seconds: 2 },
  full: { accounts: 24_000, texts: 1_000, perSecond: 1_500, seconds: 10 },
} as const;
type Size = (typeof sizes)[keyof typeof sizes];

/** Each tenth delivery repeats one of before. */
const repeatedEach = 10;
const connections = 64;
/** So much behind its arrivals, the open loop is ended. */
const hopelessMs = 2_000;
const peerName = "express and an INSERT";

type Letter = { readonly headers: Readonly<Record<string, string>>; readonly body: string };

/** Where texts are posted to, and what it was told so far. */
type Post = {
  readonly wire: Wire;
  readonly path: string;
  readonly label: string;
  readonly sent: Set<string>;
  readonly wrong: string[];
};

export const webhookBench: Bench = {
  says: "A signed text verified, deduplicated, stored with its hold, and acknowledged",
  bars: [
    { kind: "ratio", to: peerName, atLeast: 2 },
    { kind: "figure", name: "p99Ms", atMost: 25 },
  ],
  async prepare({ smoke, chance }) {
    const size = smoke ? sizes.smoke : sizes.full;
    const { accounts } = size;
    const onHanded = (): void => undefined;
    const ground = await openServed({ accounts, chance, works: false, onHanded });
    const ours = postTo(ground.port, ground.hook.path, "ours");
    const peer = await openPeer(ground, !smoke);
    const theirs = peer === undefined ? undefined : postTo(peer.port, "/hooks", "theirs");
    return {
      ...contestOf(ground, size, ours, theirs),
      async close() {
        ours.wire.close();
        theirs?.wire.close();
        await peer?.close();
        await ground.close();
      },
    };
  },
};

const postTo = (port: number, path: string, label: string): Post => ({
  ...{ wire: openWire(port, connections), path, label },
  ...{ sent: new Set<string>(), wrong: [] },
});

function contestOf(
  ground: ServedGround,
  size: Size,
  ours: Post,
  theirs: Post | undefined,
): Omit<Contest, "close"> {
  const side = (post: Post) => {
    let letters: readonly Letter[] = [];
    return {
      before() {
        letters = lettersOf(ground, post, size.texts);
        return Promise.resolve();
      },
      async round() {
        await Promise.all(letters.map((letter) => send(post, letter)));
        return letters.length;
      },
    };
  };
  return {
    unit: "deliveries",
    ours: side(ours),
    others: theirs === undefined ? {} : { [peerName]: side(theirs) },
    absent: theirs === undefined ? [peerName] : [],
    violations: () => wrongIn(ground, ours, theirs),
    async figures() {
      const figures = await openLoop(ground, ours, size);
      const wrong = await wrongIn(ground, ours, theirs);
      return { ...figures, wrong: wrong.length };
    },
    settings: {
      server: "durable, fsync and synchronous_commit on, 256 MB of shared buffers; one for both",
      ours: "the product's route and server, 10 database connections",
      [peerName]:
        "express 5.3.0, raw body, standardwebhooks, one insert on conflict do nothing, pg pool of 10",
      arrivals: `loopback HTTP, ${String(connections)} connections; every tenth a duplicate`,
    },
  };
}

/** Signed deliveries; each tenth is one of those before it once more. */
function lettersOf({ numbers, hook }: ServedGround, post: Post, count: number): readonly Letter[] {
  const letters: Letter[] = [];
  for (let n = 0; n < count; n += 1) {
    const again = n % repeatedEach === repeatedEach - 1 ? letters[n - repeatedEach / 2] : undefined;
    if (again !== undefined) {
      letters.push(again);
      continue;
    }
    const id = `${post.label}-${String(post.sent.size)}`;
    const from = present(numbers[post.sent.size % numbers.length]);
    post.sent.add(id);
    const body = JSON.stringify({ from, text: "Hello, how much do I owe?" });
    letters.push({ body, headers: signedHeaders(hook.secret, id, body) });
  }
  return letters;
}

async function send({ wire, path, wrong }: Post, { headers, body }: Letter): Promise<void> {
  await wire.post(path, headers, body).then(
    (status) => {
      if (status !== 202) wrong.push(`a delivery was answered with ${String(status)}`);
    },
    (error: unknown) => wrong.push(`a delivery was not acknowledged: ${String(error)}`),
  );
}

/** Deliveries come at a steady rate, whether or not we keep up; from the moment each is due. */
async function openLoop(
  ground: ServedGround,
  post: Post,
  { perSecond, seconds }: Size,
): Promise<Readonly<Record<string, number>>> {
  const letters = lettersOf(ground, post, perSecond * seconds);
  const waits: number[] = [];
  const under: Promise<void>[] = [];
  const began = performance.now();
  for (const [n, letter] of letters.entries()) {
    const due = began + (n * 1000) / perSecond;
    const isHopeless = under.length - waits.length > (perSecond * hopelessMs) / 1000;
    // What is left comes all at once: every one of them was counted as sent.
    while (!isHopeless && performance.now() < due) await pause(due - performance.now());
    under.push(send(post, letter).then(() => void waits.push(performance.now() - due)));
  }
  await Promise.all(under);
  const sorted = waits.toSorted((a, b) => a - b);
  return {
    ...{ p50Ms: rankOf(sorted, 0.5), p95Ms: rankOf(sorted, 0.95), p99Ms: rankOf(sorted, 0.99) },
    ...{ maxMs: rankOf(sorted, 1), arrivalsPerSecond: perSecond, arrivals: sorted.length },
  };
}

/** On both sides as many are stored as there were different ids. */
async function wrongIn(
  ground: ServedGround,
  ours: Post,
  theirs: Post | undefined,
): Promise<readonly string[]> {
  const stored = await ground.asOwner(async (client) => {
    const count = async (table: string): Promise<number> => {
      const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${table}`);
      return present(rows[0]).n;
    };
    return {
      ours: await count("forbear.message where direction = 'inbound'"),
      theirs: theirs === undefined ? 0 : await count("forbear_bench_inbox"),
    };
  });
  const sides = [
    { post: ours, found: stored.ours },
    ...(theirs === undefined ? [] : [{ post: theirs, found: stored.theirs }]),
  ];
  return sides.flatMap(({ post: { sent, label, wrong }, found }) =>
    found === sent.size
      ? wrong
      : [...wrong, `${label}: ${String(found)} stored of ${String(sent.size)} ids`],
  );
}

type Request = { readonly headers: Record<string, string>; readonly body: Buffer };
type Response = { status(code: number): { json(body: unknown): void } };
type App = Parameters<typeof createServer>[1] & {
  post(path: string, ...handlers: readonly unknown[]): void;
};
type Express = { (): App; raw(options: { readonly type: string }): unknown };

/** As its documentation has it: the raw body checked, one statement that knows its ids, an answer. */
async function openPeer(
  ground: ServedGround,
  mayInstall: boolean,
): Promise<{ readonly port: number; close(): Promise<void> } | undefined> {
  const folder = peerFolder("webhook");
  if (folder === undefined || !isInstalled(folder, mayInstall)) return undefined;
  const express = createRequire(join(folder, "package.json"))("express") as Express;
  await ground.asOwner((client) =>
    client.query(`create table forbear_bench_inbox (
      id text primary key, body jsonb not null, at timestamptz not null default now())`),
  );
  const pool = new pg.Pool({ ...ground.connection, max: 10 });
  const webhook = new Webhook(ground.hook.secret);
  const app = express();
  const insert =
    "insert into forbear_bench_inbox (id, body) values ($1, $2) on conflict (id) do nothing";
  app.post("/hooks", express.raw({ type: "*/*" }), async (request: Request, response: Response) => {
    webhook.verify(request.body, request.headers);
    const values = [request.headers["webhook-id"], request.body.toString("utf8")];
    await pool.query({ name: "inbox", text: insert, values });
    response.status(202).json({ taken: true });
  });
  const server = createServer(app);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.close();
      server.closeAllConnections();
      await pool.end();
    },
  };
}
