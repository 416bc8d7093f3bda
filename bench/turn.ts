/** `bench turn`: a person's text comes in by signed webhook, and the reply is handed to the carrier. */

import { setTimeout as pause } from "node:timers/promises";
import { assert, present } from "@forbear/kernel";
import { type Check, type OutboundMessage, verify } from "@forbear/operations";
import type { Bench, Contest } from "./harness.ts";
import { type ServedGround, openServed, signedHeaders } from "./served-ground.ts";
import { rankOf } from "./statistics.ts";
import { type Wire, openWire } from "./wire.ts";

/**
 * Accounts of the source, people who write at once in a round, texts of the burst, and the open loops:
 * so long at the rate of the bars, so long on each step of the ladder, and so long at what held there.
 */
const sizes = {
  smoke: {
    ...{ accounts: 600, atOnce: 20, commits: 20, burst: 60, barRate: 20, ladder: [10, 20, 30] },
    ...{ barSeconds: 2, stepSeconds: 1, holdSeconds: 2 },
  },
  full: {
    ...{ accounts: 24_000, atOnce: 100, commits: 500, burst: 2_000, barRate: 100 },
    ladder: [10, 25, 50, 75, 100, 150, 200, 250, 300, 400, 600, 800],
    ...{ barSeconds: 30, stepSeconds: 10, holdSeconds: 60 },
  },
} as const;
type Size = (typeof sizes)[keyof typeof sizes];

const mostMs = 30;
/** What may wait for its reply when the last message comes: the arrivals of so long. */
const backlogMs = 100;
/** With the arrivals of so long waiting, a rate is given up: it grows and grows. */
const hopelessMs = 3_000;
const patienceMs = 60_000;
const connections = 64;

/** Plain questions to which everybody gets a reply at once. */
const texts = [
  "Hello, how much do I owe?",
  "I can pay something next week",
  "What is this about?",
  "Can I pay in instalments?",
  "Hola, cuanto debo?",
] as const;

/** Rights and payments, of which every tenth text of a burst is one: they are heard before the rest. */
const urgent = ["This is not my debt", "I want to pay now", "No es mi deuda"] as const;
const urgentEach = 10;
const urgentMostMs = 1_000;
/** What held for a step may not hold for a minute: then the rate below it is tried. */
const mostHolds = 2;
/** Ten times the rate of the bars. */
const burstRate = 1_000;

/** What a reply, its hold and its sending have to keep. */
const concerned: ReadonlySet<Check> = new Set<Check>([
  ...(["journal", "folds", "gate", "silence", "budget", "once", "replay"] as const),
]);

export const turnBench: Bench = {
  says: "A text in by signed webhook, understood, answered, the reply handed to the carrier",
  bars: [
    { kind: "figure", name: "p50Ms", atMost: 10 },
    { kind: "figure", name: "p95Ms", atMost: mostMs },
    { kind: "figure", name: "urgentP99Ms", atMost: urgentMostMs },
    { kind: "figure", name: "promisesBroken", atMost: 0 },
  ],
  async prepare({ smoke, chance }) {
    const size = smoke ? sizes.smoke : sizes.full;
    const handed: (message: OutboundMessage) => void = (message) => talk?.heard(message);
    let talk: Talk | null = null;
    const { accounts } = size;
    const ground = await openServed({ accounts, chance, works: true, onHanded: handed });
    await ground.asOwner((client) => client.query("create table forbear_bench_commit (n int)"));
    const wire = openWire(ground.port, connections);
    talk = new Talk(ground, wire);
    return {
      ...contestOf(ground, talk, size),
      async close() {
        wire.close();
        await ground.close();
      },
    };
  },
};

function contestOf(ground: ServedGround, talk: Talk, size: Size): Omit<Contest, "close"> {
  return {
    unit: "turns",
    ours: {
      async round() {
        const asked = talk.letters(size.atOnce).map((letter) => talk.write(letter));
        await Promise.all(asked);
        await talk.silence();
        return size.atOnce;
      },
    },
    others: {
      "one synced commit": {
        round: () =>
          ground.asOwner(async (client) => {
            for (let n = 0; n < size.commits; n += 1) {
              await client.query("insert into forbear_bench_commit values (1)");
            }
            return size.commits;
          }),
      },
    },
    violations: () => wrongIn(ground, talk),
    figures: () => figuresOf(ground, talk, size),
    settings: {
      server: "durable, fsync and synchronous_commit on, 256 MB of shared buffers",
      ours: `one process with all its loops; a round is ${String(size.atOnce)} texts at once`,
      latency: "from the moment a text is due to the call of the carrier, open loop, loopback HTTP",
      people: `${String(ground.numbers.length)} numbers, in turn`,
    },
  };
}

type Letter = {
  readonly from: string;
  /** A right or a payment. */
  readonly urgent: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** Who wrote, who was answered, and who still waits. */
class Talk {
  readonly #ground: ServedGround;
  readonly #wire: Wire;
  readonly #waiting = new Map<string, { readonly dueMs: number; readonly urgent: boolean }>();
  readonly #waits: Wait[] = [];
  #written = 0;
  #next = 0;
  readonly wrong: string[] = [];
  /** How often each message was handed over: replies, and what strategies send between them. */
  readonly handed = new Map<string, number>();

  constructor(ground: ServedGround, wire: Wire) {
    this.#ground = ground;
    this.#wire = wire;
  }

  get written(): number {
    return this.#written;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /** Signed texts of the next people in turn; every so-and-so-many is a right or a payment. */
  letters(count: number, urgentOf = Number.POSITIVE_INFINITY): readonly Letter[] {
    const { numbers, hook } = this.#ground;
    return Array.from({ length: count }, () => {
      const n = this.#next++;
      const from = present(numbers[n % numbers.length]);
      const isUrgent = n % urgentOf === urgentOf - 1;
      const text = isUrgent ? urgent[n % urgent.length] : texts[n % texts.length];
      const body = JSON.stringify({ from, text });
      const headers = signedHeaders(hook.secret, `text-${String(n)}`, body);
      return { from, body, headers, urgent: isUrgent };
    });
  }

  /** Posts one text that was due then, and waits until it is acknowledged, not until it is answered. */
  async write(letter: Letter, dueMs = performance.now()): Promise<void> {
    const { from, headers, body } = letter;
    assert(!this.#waiting.has(from), "nobody writes again before they were answered");
    this.#waiting.set(from, { dueMs, urgent: letter.urgent });
    this.#written += 1;
    await this.#wire.post(this.#ground.hook.path, headers, body).then(
      (status) => {
        if (status !== 202) this.wrong.push(`a text was answered with ${String(status)}`);
      },
      (error: unknown) => this.wrong.push(`a text was not acknowledged: ${String(error)}`),
    );
  }

  /** A message is handed over: to whoever waits it is the reply, as nothing else goes to them then. */
  heard({ id, to }: OutboundMessage): void {
    this.handed.set(id, (this.handed.get(id) ?? 0) + 1);
    const due = this.#waiting.get(to);
    if (due === undefined) return;
    this.#waits.push({ ms: performance.now() - due.dueMs, urgent: due.urgent });
    this.#waiting.delete(to);
  }

  /** Waits until everybody was answered. */
  async silence(): Promise<void> {
    const until = performance.now() + patienceMs;
    while (this.#waiting.size > 0 && performance.now() < until) await pause(1);
    if (this.#waiting.size === 0) return;
    this.wrong.push(`${String(this.#waiting.size)} texts without a reply`);
    this.#waiting.clear();
  }

  /** The waits since this was last asked, in order. */
  takeWaits(): readonly Wait[] {
    return this.#waits.splice(0).toSorted((a, b) => a.ms - b.ms);
  }
}

type Wait = { readonly ms: number; readonly urgent: boolean };

/** After a campaign ten times as many write as usual, whether or not the replies keep up. */
async function burst(talk: Talk, count: number): Promise<Readonly<Record<string, number>>> {
  const letters = talk.letters(count, urgentEach);
  talk.takeWaits();
  const began = performance.now();
  const under: Promise<void>[] = [];
  for (const [n, letter] of letters.entries()) {
    const due = began + (n * 1000) / burstRate;
    while (performance.now() < due) await pause(Math.max(0, due - performance.now()));
    under.push(talk.write(letter, due));
  }
  await Promise.all(under);
  await talk.silence();
  const tookMs = performance.now() - began;
  const waits = talk.takeWaits();
  const of = (which: boolean): readonly number[] =>
    waits.flatMap(({ ms, urgent: isUrgent }) => (isUrgent === which ? [ms] : []));
  return {
    ...{ burstTexts: count, burstRate, answeredPerSecond: (count * 1000) / tookMs },
    ...{ urgentP50Ms: rankOf(of(true), 0.5), urgentP99Ms: rankOf(of(true), 0.99) },
    ...{ othersP50Ms: rankOf(of(false), 0.5), othersP99Ms: rankOf(of(false), 0.99) },
  };
}

type Step = { readonly waits: readonly number[]; readonly backlog: number; readonly held: boolean };

/** Texts come at a steady rate, whether or not the replies keep up. */
async function openLoop(talk: Talk, perSecond: number, seconds: number): Promise<Step> {
  const letters = talk.letters(perSecond * seconds);
  talk.takeWaits();
  const under: Promise<void>[] = [];
  const began = performance.now();
  let backlog = 0;
  for (const [n, letter] of letters.entries()) {
    const due = began + (n * 1000) / perSecond;
    while (performance.now() < due) await pause(Math.max(0, due - performance.now()));
    under.push(talk.write(letter, due));
    backlog = talk.waiting;
    if (backlog > (perSecond * hopelessMs) / 1000) break;
  }
  await Promise.all(under);
  await talk.silence();
  const waits = talk.takeWaits().map(({ ms }) => ms);
  const keepsUp = backlog <= Math.max(5, (perSecond * backlogMs) / 1000);
  return { waits, backlog, held: keepsUp && rankOf(waits, 0.95) <= mostMs };
}

/** The burst, the rate that the bars are on, and the highest that holds. */
async function figuresOf(
  ground: ServedGround,
  talk: Talk,
  size: Size,
): Promise<Readonly<Record<string, number>>> {
  const bursting = await burst(talk, size.burst);
  const { barRate, barSeconds } = size;
  const { waits, backlog, held } = await openLoop(talk, barRate, barSeconds);
  const [p50Ms, p95Ms, p99Ms] = [rankOf(waits, 0.5), rankOf(waits, 0.95), rankOf(waits, 0.99)];
  const atBar = {
    arrivalsPerSecond: barRate,
    p50Ms,
    p95Ms,
    p99Ms,
    maxMs: rankOf(waits, 1),
    backlog,
  };
  const highest = await climb(talk, size, held);
  const report = await verify(ground.house, ground.tenant.id);
  const broken = report.checks
    .filter(({ check }) => concerned.has(check))
    .reduce((sum, { violations }) => sum + violations, 0);
  const promisesBroken = broken + (await wrongIn(ground, talk)).length;
  return { ...bursting, ...atBar, ...highest, promisesBroken };
}

/** Goes the ladder up, or down where the rate of the bars did not hold; then holds what was found. */
async function climb(
  talk: Talk,
  { barRate, ladder, stepSeconds, holdSeconds }: Size,
  barHeld: boolean,
): Promise<Readonly<Record<string, number>>> {
  const figures: Record<string, number> = {};
  const holds = async (rate: number, seconds: number): Promise<boolean> => {
    const { waits, held } = await openLoop(talk, rate, seconds);
    figures[`p95MsAt${String(rate)}`] = rankOf(waits, 0.95);
    return held;
  };
  const below = ladder.filter((rate) => rate < barRate).toReversed();
  let highest = barHeld ? barRate : 0;
  for (const rate of barHeld ? ladder.filter((one) => one > barRate) : below) {
    const held = await holds(rate, stepSeconds);
    if (held) highest = rate;
    if (held !== barHeld) break;
  }
  figures["stepHeldPerSecond"] = highest;
  const tried = ladder.filter((rate) => rate <= highest).toReversed();
  for (const rate of tried.slice(0, mostHolds)) {
    if (await holds(rate, holdSeconds)) return { ...figures, heldPerSecond: rate };
  }
  return { ...figures, heldPerSecond: 0 };
}

/** Every text is stored once and has one reply of its own, and that was handed over once. */
async function wrongIn(ground: ServedGround, talk: Talk): Promise<readonly string[]> {
  const rows = await ground.asOwner(async (client) => {
    const found = await client.query<{ readonly text: string; readonly reply: string | null }>(`
      select m.id as text, c.id as reply
        from forbear.message m
        left join forbear.contact c
          on c.tenant_id = m.tenant_id and c.bucket = m.bucket and c.person_id = m.person_id
         and c.step_key = 'reply:' || m.id
       where m.direction = 'inbound'`);
    return found.rows;
  });
  const replies = rows.flatMap(({ reply }) => reply ?? []);
  const counts = {
    texts: new Set(rows.map(({ text }) => text)).size,
    replies: replies.length,
    handed: replies.reduce((sum, id) => sum + (talk.handed.get(id) ?? 0), 0),
  };
  const isRight =
    Object.values(counts).every((count) => count === talk.written) &&
    [...talk.handed.values()].every((times) => times === 1);
  return isRight
    ? talk.wrong
    : [...talk.wrong, `${String(talk.written)} texts: ${JSON.stringify(counts)}`];
}
