/** A rulebook: rules and dated numbers under one hash, indexed by place, act and channel. */

import { type Json, assert, canonical } from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import type { Jurisdiction } from "./facts.ts";
import type { ActionKind } from "./facts/act.ts";
import { printDay } from "./facts/time.ts";
import type { Channel } from "./facts/words.ts";
import { type Parameter, parameterJson } from "./parameter.ts";
import { townName } from "./place-names.ts";
import type { Layer, Rule } from "./rule.ts";

/** The rules of one place: `US`, `US-FL`, or `US-NY/New York City`. */
export type Body = { readonly place: string; readonly rules: readonly Rule[] };

/** A country whose law is loaded. A region that is not among its regions is unknown: closed. */
export type Country = { readonly code: string; readonly regions: readonly string[] | "any" };

export type Lawbook = {
  /** SHA-256 of rule ids, versions, dates and parameters: names this lawbook in evidence. */
  readonly hash: string;
  readonly countries: readonly Country[];
  readonly bodies: readonly Body[];
  /** Rules to be asked, city before state before country; `unknown place` where no law is known. */
  readonly rulesFor: (
    jurisdiction: Jurisdiction,
    kind: ActionKind,
    channel: Channel | null,
  ) => readonly Rule[] | "unknown place";
};

const rank: Readonly<Record<Layer, number>> = {
  city: 0,
  state: 1,
  country: 2,
  policy: 3,
  preference: 4,
};

/** What each rule, and each exception or scope that an answer may name, says in one sentence; by id. */
export const saidBy = ({ bodies }: Pick<Lawbook, "bodies">): ReadonlyMap<string, string> =>
  new Map(
    bodies.flatMap(({ rules }) =>
      rules.flatMap(({ id, says, names }) => [
        ...names.map((name) => [name.id, name.says] as const),
        [id, says] as const,
      ]),
    ),
  );

const ruleJson = (place: string, rule: Rule): Json => ({
  place,
  id: rule.id,
  version: rule.version,
  kind: rule.kind,
  layer: rule.layer,
  from: printDay(rule.from),
  to: rule.to === null ? null : printDay(rule.to),
  names: rule.names.map((name) => name.id),
});

/** Every parameter of the rules, once each, by id. */
export function parametersOf(bodies: readonly Body[]): readonly Parameter[] {
  const byId = new Map<string, Parameter>();
  for (const body of bodies) {
    for (const rule of body.rules) {
      for (const parameter of rule.parameters) {
        const known = byId.get(parameter.id);
        assert(known === undefined || known === parameter, `two parameters ${parameter.id}`);
        byId.set(parameter.id, parameter);
      }
    }
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function hashOf(countries: readonly Country[], bodies: readonly Body[]): string {
  const rules = bodies.flatMap((body) => body.rules.map((rule) => ruleJson(body.place, rule)));
  const sorted = rules.map((json) => canonical(json)).sort();
  const parameters = parametersOf(bodies).map(parameterJson);
  const places = countries.map(({ code, regions }) => ({ code, regions }));
  return sha256(canonical({ rules: sorted, parameters, places }));
}

function placesOf(country: Country, { region, municipality }: Jurisdiction, all: readonly Body[]) {
  const wanted = new Set([country.code]);
  if (region !== null) {
    wanted.add(region);
    if (municipality !== null) wanted.add(`${region}/${municipality}`);
    return wanted;
  }
  // No region is stated, and regions differ: the strictest binds, so all of them are asked.
  for (const { place } of all) {
    if (place.startsWith(`${country.code}-`) && !place.includes("/")) wanted.add(place);
  }
  if (municipality !== null) {
    for (const { place } of all) {
      const here = place.startsWith(`${country.code}-`) && place.endsWith(`/${municipality}`);
      if (here) wanted.add(place);
    }
  }
  return wanted;
}

const applies = (rule: Rule, kind: ActionKind, channel: Channel | null): boolean =>
  (rule.actions === "all" || rule.actions.includes(kind)) &&
  (rule.channels === "all" || (channel !== null && rule.channels.includes(channel)));

/** One id, one rule, in one country: an act is asked of no two rules of one id. */
function checked(bodies: readonly Body[]): void {
  const seen = new Set<string>();
  for (const { place, rules } of bodies) {
    const country = place.slice(0, 2);
    for (const { id } of rules) {
      assert(!seen.has(`${country} ${id}`), `${place}: two rules ${id}`);
      seen.add(`${country} ${id}`);
    }
  }
}

type PlaceIndex = (kind: ActionKind, channel: Channel | null) => readonly Rule[] | "unknown place";

/** The value of a key, made the first time it is asked for. */
function kept<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** A rule and the place whose law it is. */
export type PlacedRule = { readonly place: string; readonly rule: Rule };

/** Every rule that could bind in a place, whenever and whatever the act: city before state. */
export function rulesOf(
  { countries, bodies }: Pick<Lawbook, "countries" | "bodies">,
  jurisdiction: Jurisdiction,
): readonly PlacedRule[] | "unknown place" {
  const country = countries.find(({ code }) => code === jurisdiction.country);
  if (!country) return "unknown place";
  const { region } = jurisdiction;
  const regionKnown =
    region === null ||
    (region.startsWith(`${country.code}-`) &&
      (country.regions === "any" || country.regions.includes(region)));
  if (!regionKnown) return "unknown place";
  const { municipality } = jurisdiction;
  const town = municipality === null ? null : townName(region, municipality);
  const places = placesOf(country, { ...jurisdiction, municipality: town }, bodies);
  return bodies
    .filter((body) => places.has(body.place))
    .flatMap(({ place, rules }) => rules.map((rule) => ({ place, rule })))
    .sort((a, b) => rank[a.rule.layer] - rank[b.rule.layer]);
}

/** Binds rules into a lawbook. The index fills as places and acts are asked for. */
export function lawbook(countries: readonly Country[], bodies: readonly Body[]): Lawbook {
  checked(bodies);
  const towns = new Set(bodies.map(({ place }) => place.split("/")[1] ?? "none"));

  /** The rules of a place by act and channel, filled as they are asked for. */
  function placeIndex(jurisdiction: Jurisdiction): PlaceIndex {
    const placed = rulesOf({ countries, bodies }, jurisdiction);
    const all = placed === "unknown place" ? placed : placed.map(({ rule }) => rule);
    const byAct = new Map<ActionKind, Map<Channel | null, readonly Rule[]>>();
    return (kind, channel) => {
      if (all === "unknown place") return all;
      const byChannel = kept(byAct, kind, () => new Map<Channel | null, readonly Rule[]>());
      return kept(byChannel, channel, () => all.filter((rule) => applies(rule, kind, channel)));
    };
  }

  const index = new Map<string, Map<string | null, Map<string | null, PlaceIndex>>>();
  const remember = ({ country, region, municipality }: Jurisdiction, found: PlaceIndex): void => {
    const regions = kept(
      index,
      country,
      () => new Map<string | null, Map<string | null, PlaceIndex>>(),
    );
    kept(regions, region, () => new Map<string | null, PlaceIndex>()).set(municipality, found);
  };
  return {
    hash: hashOf(countries, bodies),
    countries,
    bodies,
    rulesFor({ country, region, municipality }, kind, channel) {
      // A town without rules of its own is as good as none: strangers' towns must not fill the index.
      const named = municipality === null ? null : townName(region, municipality);
      const town = named !== null && towns.has(named) ? named : null;
      const known = index.get(country)?.get(region)?.get(town);
      if (known !== undefined) return known(kind, channel);
      const here = { country, region, municipality: town };
      const found = placeIndex(here);
      const rules = found(kind, channel);
      if (rules !== "unknown place") remember(here, found);
      return rules;
    },
  };
}
