/** `bench gate`: may we? with every reason, on facts already typed, beside other people's engines. */

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { present } from "@forbear/kernel";
import { currentLaw, decide, type Request } from "@forbear/law";
import { mixOf } from "./gate-mix.ts";
import { bare, type FlatRequest, flatten, type Said } from "./gate-pack.ts";
import { type Peer, peerNames, peersHere } from "./gate-peers.ts";
import type { Side } from "./contest.ts";
import type { Bench, Contest } from "./harness.ts";

const sizes = {
  smoke: { requests: 200, timed: 2_000, decisions: 20_000, peerRounds: 30 },
  full: { requests: 4_000, timed: 200_000, decisions: 10_000_000, peerRounds: 600 },
} as const;
type Size = (typeof sizes)[keyof typeof sizes];

/** Decisions a second on one core, every rule asked and traced; what it costs is asked of peers too. */
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
  const others = Object.fromEntries([
    ...peers.map((peer) => [peer.name, peerSide(peer, flat, size, checks)] as const),
    ["bare function", bareSide(flat, checks)] as const,
  ]);
  const packs = new Set(flat.map(({ pack }) => pack));
  const rows = [...packs].map(({ rules }) => rules.length);
  const homes = new Set(requests.map(({ jurisdiction }) => jurisdiction.region));
  const absent = peerNames.filter((name) => !peers.some((peer) => peer.name === name));
  return {
    unit: "decisions",
    ours: { round: () => Promise.resolve(decideAll(requests)) },
    others,
    absent,
    violations: () => Promise.resolve(checks.splice(0).flatMap((check) => check())),
    figures: () => Promise.resolve(figuresOf(requests, size)),
    settings: {
      mix: `${String(requests.length)} acts in ${String(homes.size)} jurisdictions, 0 to 200 contacts each`,
      ours: "the full pack of each place, with trace, from typed facts: counts, zones and clocks inside",
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
