/** `bench gate`: may we? with every reason, on facts already typed, beside other people's engines. */

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { present } from "@forbear/kernel";
import { currentLaw, decide, type Request } from "@forbear/law";
import { mixOf } from "./gate-mix.ts";
import { bare, decided, type FlatRequest, flatten, packLaw, type Said } from "./gate-pack.ts";
import { type Peer, peerNames, peersHere } from "./gate-peers.ts";
import type { Side } from "./contest.ts";
import type { Bench, Contest } from "./harness.ts";
import { median } from "./statistics.ts";

const sizes = {
  smoke: { requests: 200, timed: 2_000, decisions: 20_000, peerRounds: 30, fullPairs: 1 },
  full: { requests: 4_000, timed: 200_000, decisions: 10_000_000, peerRounds: 600, fullPairs: 9 },
} as const;
type Size = (typeof sizes)[keyof typeof sizes];

/**
 * Decisions a second on one core. The ratio is of equal work, our engine over the rows and facts that
 * peers are given; the full work, from typed facts, is printed beside it, and its latency is what counts.
 */
export const gateBench: Bench = {
  says: "Verdicts with all reasons, citations and next change, on facts already typed",
  bars: [
    ...peerNames.map((to) => ({ kind: "ratio", to, atLeast: 50 }) as const),
    { kind: "figure", name: "p99Us", atMost: 10 },
    { kind: "figure", name: "heapGrowthMb", atMost: 4 },
  ],
  async prepare({ smoke, chance }) {
    const size = smoke ? sizes.smoke : sizes.full;
    const requests = mixOf(size.requests, chance.fork("mix"));
    const flat = flatten(requests);
    const peers = peersHere(!smoke);
    const packs = [...new Set(flat.map(({ pack }) => pack))];
    for (const peer of peers) await peer.prepare(packs);
    return contestOf(requests, flat, peers, size);
  },
};

function contestOf(
  requests: readonly Request[],
  flat: readonly FlatRequest[],
  peers: readonly Peer[],
  size: Size,
): Contest {
  const checks: Check[] = [];
  const full: Side = { round: () => Promise.resolve(decideAll(requests)) };
  const theirs = peers.map((peer) => [peer.name, peerSide(peer, flat, size, checks)] as const);
  const others = Object.fromEntries([
    ...theirs,
    ["bare function", bareSide(flat, checks)] as const,
    ["ours from typed facts", full] as const,
  ]);
  const packs = new Set(flat.map(({ pack }) => pack));
  const rows = [...packs].map(({ rules }) => rules.length);
  const homes = new Set(requests.map(({ jurisdiction }) => jurisdiction.region));
  const absent = peerNames.filter((name) => !peers.some((peer) => peer.name === name));
  return {
    unit: "decisions",
    ours: equalSide(flat, checks),
    others,
    absent,
    violations: () => Promise.resolve(checks.splice(0).flatMap((check) => check())),
    figures: async () => ({
      ...(await fullWork(full, theirs, size.fullPairs)),
      ...figuresOf(requests, size),
    }),
    settings: {
      mix: `${String(requests.length)} acts in ${String(homes.size)} jurisdictions, 0 to 200 contacts each`,
      ours: "our engine over the rows and facts that peers are given, with trace and reasons",
      "ours from typed facts":
        "the full pack of each place, with trace: counts, calendars, zones, citations, next change",
      peers:
        absent.length === 0
          ? `one rule set a place and channel, ${String(Math.min(...rows))} to ${String(Math.max(...rows))} rows; hours, call counts and representation they judge on facts worked out beforehand, of every other rule they are given its conclusion`
          : `${absent.join(", ")} not installed: the bare function is the anchor`,
      ...Object.fromEntries(peers.map(({ name, version }) => [name, version])),
    },
    close: () => Promise.resolve(),
  };
}

/** Looks over the answers of a round, once its clock has stopped. */
type Check = () => readonly string[];

/** Decides every request; the number of trace lines is used, so that nothing is optimised away. */
function decideAll(requests: readonly Request[]): number {
  let lines = 0;
  for (const request of requests) lines += decide(request, currentLaw).trace.length;
  return lines > 0 ? requests.length : 0;
}

const differs = (peer: Pick<Peer, "knowsRequire">, said: Said, ours: Said): boolean => {
  if (!peer.knowsRequire) return (said.verdict === "deny") !== (ours.verdict === "deny");
  const sameIds =
    said.ruleIds.size === ours.ruleIds.size &&
    [...said.ruleIds].every((id) => ours.ruleIds.has(id));
  return said.verdict !== ours.verdict || !sameIds;
};

const compared = (
  peer: Pick<Peer, "name" | "knowsRequire">,
  asked: readonly FlatRequest[],
  answers: readonly Said[],
): readonly string[] => {
  const faults = asked.filter(({ says }, i) => differs(peer, present(answers[i]), says));
  return [...new Set(faults.map(({ pack }) => `${peer.name} and we differ for ${pack.key}`))];
};

/** A stretch of the mix a round, the next stretch in the next. */
function peerSide(
  peer: Peer,
  flat: readonly FlatRequest[],
  { peerRounds }: Size,
  checks: Check[],
): Side {
  let from = 0;
  return {
    async round() {
      const asked = Array.from({ length: peerRounds }, (_, i) =>
        present(flat[(from + i) % flat.length]),
      );
      from += peerRounds;
      const answers: Said[] = [];
      for (const request of asked) answers.push(await peer.answer(request));
      checks.push(() => compared(peer, asked, answers));
      return asked.length;
    },
  };
}

/** Our engine over the rows and facts of the peers. */
function equalSide(flat: readonly FlatRequest[], checks: Check[]): Side {
  const side = { name: "our engine over their rows", knowsRequire: true };
  const book = packLaw(flat);
  return {
    async round() {
      let lines = 0;
      for (const { request } of flat) lines += decide(request, book).trace.length;
      checks.push(() =>
        compared(
          side,
          flat,
          flat.map((one) => decided(one, book)),
        ),
      );
      return lines > 0 ? flat.length : 0;
    },
  };
}

/** The full work, a second, and as the median ratio of pairs beside what peers do of the shared part. */
async function fullWork(
  full: Side,
  theirs: readonly (readonly [name: string, side: Side])[],
  pairs: number,
): Promise<Readonly<Record<string, number>>> {
  const paces: number[] = [];
  const ratios = new Map(theirs.map(([name]) => [name, [] as number[]]));
  for (let pair = 0; pair < pairs; pair += 1) {
    const ours = await pace(full);
    paces.push(ours);
    for (const [name, side] of theirs) present(ratios.get(name)).push(ours / (await pace(side)));
  }
  const over = [...ratios].map(([name, found]) => [`fullWorkOver ${name}`, median(found)] as const);
  return { fullWorkPerSecond: median(paces), ...Object.fromEntries(over) };
}

async function pace({ round }: Side): Promise<number> {
  const began = performance.now();
  const units = await round();
  return (units * 1000) / (performance.now() - began);
}

function bareSide(flat: readonly FlatRequest[], checks: Check[]): Side {
  const side = { name: "the bare function", knowsRequire: true };
  return {
    async round() {
      const answers = flat.map(bare);
      checks.push(() => compared(side, flat, answers));
      return flat.length;
    },
  };
}

/** Each decision timed on its own at the full US pack, then very many for what they leave behind. */
function figuresOf(requests: readonly Request[], size: Size): Readonly<Record<string, number>> {
  const american = requests.filter(({ jurisdiction }) => jurisdiction.country === "US");
  const micros = new Float64Array(size.timed);
  for (let i = 0; i < size.timed; i += 1) {
    const request = present(american[i % american.length]);
    const began = performance.now();
    decide(request, currentLaw);
    micros[i] = (performance.now() - began) * 1000;
  }
  micros.sort();
  const at = (part: number): number => present(micros[Math.floor(micros.length * part)]);
  return {
    p50Us: at(0.5),
    p95Us: at(0.95),
    p99Us: at(0.99),
    heapGrowthMb: heapGrowth(requests, size.decisions),
    decisionsForHeap: size.decisions,
  };
}

/** What is on the heap after so many decisions that was not after the first of them, in MB. */
function heapGrowth(requests: readonly Request[], decisions: number): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  const heap = (): number => {
    if (typeof collect === "function") Reflect.apply(collect, undefined, []);
    return process.memoryUsage().heapUsed;
  };
  decideAll(requests);
  const before = heap();
  for (let done = 0; done < decisions; done += requests.length) decideAll(requests);
  return (heap() - before) / 2 ** 20;
}
