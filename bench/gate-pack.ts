/** The pack of a place as flat rules, for engines that cannot count, keep calendars or know zones. */

import { present, spanAt, type TimeZone } from "@forbear/kernel";
import {
  type Answer,
  type Lawbook,
  type Matter,
  type Request,
  type Rule,
  currentLaw,
  decide,
  denies,
  once,
  requires,
  rule,
  silent,
} from "@forbear/law";

/** Numbers and words, worked out before the clock starts: what a peer is given of a request. */
export type Flat = Readonly<Record<string, number | string>>;

export type Outcome = "deny" | "require";
export type Condition = {
  readonly fact: string;
  readonly is: "below" | "atLeast" | "equal";
  readonly value: number | string;
};
/** One row of a peer's table: when all conditions hold, the rule speaks. */
export type FlatRule = {
  readonly id: string;
  readonly outcome: Outcome;
  readonly when: readonly Condition[];
};

export type FlatPack = { readonly key: string; readonly rules: readonly FlatRule[] };
export type FlatRequest = {
  readonly request: Request;
  readonly pack: FlatPack;
  readonly flat: Flat;
  readonly says: Said;
};
/** The verdict, and the rules behind it, in no order. */
export type Said = { readonly verdict: "allow" | Outcome; readonly ruleIds: ReadonlySet<string> };

const hour = 3600;

/**
 * Rules that peers judge themselves, on facts worked out here and not by our engine: the shared
 * subset. Of every other rule they are given its conclusion, and weigh it.
 */
const judged: Readonly<Record<string, readonly (readonly Condition[])[]>> = {
  "us.regf.time.unusual_hours": [
    [{ fact: "earliestSecond", is: "below", value: 8 * hour }],
    [{ fact: "latestSecond", is: "atLeast", value: 21 * hour }],
  ],
  "us.regf.call_frequency.7in7": [[{ fact: "callsIn7Days", is: "atLeast", value: 7 }]],
  "us.regf.attorney.represented": [[{ fact: "represented", is: "equal", value: "yes" }]],
  "in.rbi.contact_hours": [
    [{ fact: "earliestSecond", is: "below", value: 8 * hour }],
    [{ fact: "latestSecond", is: "atLeast", value: 19 * hour }],
  ],
};

const localSeconds = (zone: TimeZone, at: number): number => at + spanAt(zone, at).offset;
const dayOf = (local: number): number => Math.floor(local / 86_400);

/** For one call more: calls placed on the seven days that end today, in the zone where that is most. */
function callsIn7Days({ facts }: Request): number {
  if (facts.action.channel !== "phoneCall") return 0;
  const counts = facts.consumer.timeZones.map((zone) => {
    const today = dayOf(localSeconds(zone, facts.now));
    return facts.history.filter(({ at, channel, direction, outcome }) => {
      const ago = today - dayOf(localSeconds(zone, at));
      const placed = channel === "phoneCall" && direction === "outbound" && outcome !== "busy";
      return placed && ago >= 0 && ago < 7;
    }).length;
  });
  return Math.max(...counts);
}

function sharedFacts(request: Request): Flat {
  const { now, consumer, protections } = request.facts;
  const clocks = consumer.timeZones.map((zone) => {
    const local = localSeconds(zone, now);
    return local - dayOf(local) * 86_400;
  });
  return {
    earliestSecond: Math.min(...clocks),
    latestSecond: Math.max(...clocks),
    callsIn7Days: callsIn7Days(request),
    represented: protections.representation === null ? "no" : "yes",
  };
}

/** A consent or an answer may lift what the flat conditions see: such requests prove nothing here. */
const isPlain = ({ facts }: Request): boolean => facts.consents.length === 0;

const outcomeOf = (is: string): Outcome | null =>
  is === "denies" ? "deny" : is === "requires" ? "require" : null;

/** What a request's own rules concluded, under the name of each rule. */
function conclusions(request: Request, book: Lawbook): ReadonlyMap<string, Outcome> {
  const found = new Map<string, Outcome>();
  for (const { rule, answer } of decide(request, book).trace) {
    const outcome = outcomeOf(answer.is);
    if (outcome !== null) found.set(rule.id, outcome);
  }
  return found;
}

const factOf = (id: string): string => id.replaceAll(/[^a-zA-Z0-9]/g, "_");

const rowsOf = (rule: Rule, outcomes: ReadonlySet<Outcome>): readonly FlatRule[] => {
  const own = judged[rule.id];
  if (own !== undefined) return own.map((when) => ({ id: rule.id, outcome: "deny", when }));
  return [...outcomes].map((outcome) => ({
    id: rule.id,
    outcome,
    when: [{ fact: factOf(rule.id), is: "equal", value: outcome }],
  }));
};

/** What a rule of this kind mostly says, so that each has a row even where the mix never meets it. */
const usual = ({ kind }: Rule): Outcome =>
  kind === "requirement" || kind === "duty" ? "require" : "deny";

function packOf(key: string, rules: readonly Rule[], met: ReadonlyMap<string, Set<Outcome>>) {
  const asked = rules.filter(({ kind }) => kind !== "standing" && kind !== "scope");
  const rows = asked.flatMap((rule) => rowsOf(rule, met.get(rule.id) ?? new Set([usual(rule)])));
  return { key, rules: rows };
}

const keyOf = (place: string, channel: string | null): string => `${place} ${channel ?? "none"}`;

/** Requests with their flat facts, each with the pack of its place and channel: one pack for all alike. */
export function flatten(requests: readonly Request[]): readonly FlatRequest[] {
  const plain = requests.filter(isPlain);
  const concluded = plain.map((request) => conclusions(request, currentLaw));
  const met = new Map<string, Set<Outcome>>();
  for (const one of concluded) {
    for (const [id, outcome] of one) met.set(id, (met.get(id) ?? new Set()).add(outcome));
  }
  const packs = new Map<string, FlatPack>();
  return plain.map((request, i) => {
    const { jurisdiction, facts } = request;
    const rules = currentLaw.rulesFor(jurisdiction, facts.action.kind, facts.action.channel);
    const key = keyOf(jurisdiction.region ?? jurisdiction.country, facts.action.channel);
    const pack = packs.get(key) ?? packOf(key, rules === "unknown place" ? [] : rules, met);
    packs.set(key, pack);
    const own = present(concluded[i]);
    const told = pack.rules.filter(({ id }) => judged[id] === undefined);
    const given = told.map(({ id }) => [factOf(id), own.get(id) ?? "none"] as const);
    const flat = { ...sharedFacts(request), ...Object.fromEntries(given) };
    return { request, pack, flat, says: saidBy(own) };
  });
}

function saidBy(own: ReadonlyMap<string, Outcome>): Said {
  const outcomes = new Set(own.values());
  const verdict = outcomes.has("deny") ? "deny" : outcomes.has("require") ? "require" : "allow";
  return { verdict, ruleIds: new Set(own.keys()) };
}

function holds(flat: Flat, { fact, is, value }: Condition): boolean {
  const found = flat[fact];
  switch (is) {
    case "below":
      return Number(found) < Number(value);
    case "atLeast":
      return Number(found) >= Number(value);
    default:
      return found === value;
  }
}

/** A request's flat facts as our engine takes facts: typed, each in its place. */
type Placed = readonly (number | string | undefined)[];
type Holds = (facts: Placed) => boolean;

function compiled({ is, value }: Condition, at: number): Holds {
  switch (is) {
    case "below":
      return (facts) => Number(facts[at]) < Number(value);
    case "atLeast":
      return (facts) => Number(facts[at]) >= Number(value);
    default:
      return (facts) => facts[at] === value;
  }
}

function allOf(conditions: readonly Holds[]): Holds {
  const [only] = conditions;
  if (only !== undefined && conditions.length === 1) return only;
  return (facts) => conditions.every((one) => one(facts));
}

const reasons = { deny: denies, require: (cite: string, why: string) => requires(cite, why, []) };

const factsOf = ({ rules }: FlatPack): readonly string[] => [
  ...new Set(rules.flatMap(({ when }) => when.map(({ fact }) => fact))),
];

/**
 * The rows of a pack as rules of ours, compiled once and with answers made once, as our rules are: one
 * a rule of the pack, so that each id is asked once.
 */
function rulesOf(pack: FlatPack, placedOf: (matter: Matter) => Placed): readonly Rule[] {
  const names = factsOf(pack);
  const rows = new Map<string, { readonly holds: Holds; readonly answer: Answer }[]>();
  for (const { id, outcome, when } of pack.rules) {
    const holds = allOf(when.map((one) => compiled(one, names.indexOf(one.fact))));
    const answer = reasons[outcome](id, "its row holds");
    rows.set(id, [...(rows.get(id) ?? []), { holds, answer }]);
  }
  return [...rows].map(([id, own]) =>
    rule({
      ...{ id, says: id, kind: "prohibition", layer: "country", actions: "all" },
      test(matter) {
        const facts = placedOf(matter);
        for (const { holds, answer } of own) if (holds(facts)) return answer;
        return silent();
      },
    }),
  );
}

/** Our own engine over the very rows and facts that peers are given: the shared subset of the work. */
export function packLaw(requests: readonly FlatRequest[]): Lawbook {
  const given = new Map<Matter["facts"], Placed>();
  for (const { request, pack, flat } of requests) {
    given.set(
      request.facts,
      factsOf(pack).map((name) => flat[name]),
    );
  }
  const placedOf = once((matter) => present(given.get(matter.facts)));
  const packs = new Map(requests.map(({ pack }) => [pack.key, rulesOf(pack, placedOf)]));
  return {
    ...currentLaw,
    rulesFor: ({ region, country }, _, channel) =>
      present(packs.get(keyOf(region ?? country, channel))),
  };
}

/** What our engine says over those rows. */
export const decided = ({ request }: FlatRequest, book: Lawbook): Said =>
  saidBy(conclusions(request, book));

/** The same rows as plain functions: what no engine that reads rules can beat. */
export function bare({ pack, flat }: FlatRequest): Said {
  const ruleIds = new Set<string>();
  let verdict: Said["verdict"] = "allow";
  for (const { id, outcome, when } of pack.rules) {
    if (!when.every((one) => holds(flat, one))) continue;
    ruleIds.add(id);
    if (outcome === "deny" || verdict === "allow") verdict = outcome;
  }
  return { verdict, ruleIds };
}
