/** Which waterfall a debt is paid by: the contract's word, else the law's, else the house's; versioned. */

import {
  DocumentReader,
  type Fault,
  type Json,
  type PlainDate,
  type Result,
  err,
  memberPath,
  ok,
  parsePlainDate,
  present,
} from "@forbear/kernel";
import {
  type Waterfall,
  costsFirst,
  feesFirst,
  houseWaterfalls,
  parseWaterfall,
} from "./waterfall.ts";

/** For which debts a line speaks; null: for any. */
export type Reach = {
  readonly client: string | null;
  readonly country: string | null;
  readonly region: string | null;
  readonly product: string | null;
};

export type PolicyLine = {
  readonly from: PlainDate;
  readonly reach: Reach;
  readonly waterfall: Waterfall;
  /** Where it is written: a contract, a statute. */
  readonly cite: string;
};

/** A line for a client outweighs one for a place; the narrower reach wins, then the later day. */
export type WaterfallPolicy = {
  readonly name: string;
  readonly version: number;
  readonly lines: readonly PolicyLine[];
};

/** Costs, then what is due, then interest: the order for consumers in arrears in Germany. */
export const interestLast: Waterfall = {
  name: "costs-principal-fees-interest",
  version: 1,
  tiers: [["costs"], ["principal"], ["fees"], ["interest"]],
};

const always = parsePlainDate("1900-01-01");
const anyDebt: Reach = { client: null, country: null, region: null, product: null };
const inCountry = (country: string): Reach => ({ ...anyDebt, country });

const line = (reach: Reach, waterfall: Waterfall, cite: string): readonly PolicyLine[] =>
  always.ok ? [{ from: always.value, reach, waterfall, cite }] : [];

/** What law says where a contract is silent, as we know it; and the usual order elsewhere. */
export const housePolicy: WaterfallPolicy = {
  name: "house",
  version: 1,
  lines: [
    ...line(anyDebt, feesFirst, "custom: what was added to a debt goes first"),
    ...line(inCountry("DE"), interestLast, "BGB s.497(3), consumers in arrears"),
    ...line(inCountry("FR"), costsFirst, "Code civil art. 1343-1: interest before capital"),
    ...line(inCountry("IN"), costsFirst, "Code of Civil Procedure 1908, O.XXI r.1(4)-(5)"),
  ],
};

const weight = ({ client, country, region, product }: Reach): number =>
  (client === null ? 0 : 8) +
  (product === null ? 0 : 4) +
  (region === null ? 0 : 2) +
  (country === null ? 0 : 1);

const speaksFor = (reach: Reach, debt: Reach): boolean =>
  (reach.client === null || reach.client === debt.client) &&
  (reach.country === null || reach.country === debt.country) &&
  (reach.region === null || reach.region === debt.region) &&
  (reach.product === null || reach.product === debt.product);

/** The line by which a payment of that day on that debt is allocated; null where the policy is silent. */
export function policyLineFor(
  { lines }: WaterfallPolicy,
  debt: Reach,
  on: PlainDate,
): PolicyLine | null {
  let best: PolicyLine | null = null;
  for (const one of lines) {
    if (one.from > on || !speaksFor(one.reach, debt)) continue;
    const heavier = best === null ? 1 : weight(one.reach) - weight(best.reach);
    if (best === null || heavier > 0 || (heavier === 0 && one.from >= best.from)) best = one;
  }
  return best;
}

/** How an entry names the waterfall that it was allocated by. */
export const policyName = ({ name, version }: Waterfall): string => `${name}@${version}`;

/**
 * Finds a waterfall by the name in an entry, among those of the house and of these policies. An entry
 * of before waterfalls were named was allocated in the usual order.
 */
export function waterfallNamed(
  policies: readonly WaterfallPolicy[],
): (name: string | null) => Waterfall {
  const known = new Map<string, Waterfall>();
  for (const one of [...houseWaterfalls, interestLast]) known.set(policyName(one), one);
  for (const { lines } of policies) {
    for (const { waterfall } of lines) known.set(policyName(waterfall), waterfall);
  }
  return (name) =>
    name === null ? feesFirst : present(known.get(name), `a waterfall that is known: ${name}`);
}

/** Reads the document; two waterfalls of one name and version must be the same, or none is known by it. */
export function parseWaterfallPolicy(document: Json): Result<WaterfallPolicy, readonly Fault[]> {
  const read = new DocumentReader();
  const members = read.members(document, "", ["name", "version", "lines"]);
  const name = read.text(members["name"], "name");
  const version = read.whole(members["version"], "version", [1, 1_000_000]);
  const lines: PolicyLine[] = [];
  for (const { item, path } of read.list(members["lines"], "lines")) {
    const parts = read.members(item, path, ["from", "reach", "waterfall", "cite"]);
    const from = parsePlainDate(typeof parts["from"] === "string" ? parts["from"] : "");
    if (!from.ok) read.fault(`${path}.from`, "must be a day, as 2026-03-02");
    const waterfall = parseWaterfall(parts["waterfall"] ?? null);
    for (const fault of waterfall.ok ? [] : waterfall.error) {
      read.fault(memberPath(`${path}.waterfall`, fault.path), fault.problem);
    }
    const reach = readReach(read, parts["reach"], `${path}.reach`);
    const cite = read.text(parts["cite"], `${path}.cite`);
    if (from.ok && waterfall.ok) {
      lines.push({ from: from.value, reach, waterfall: waterfall.value, cite });
    }
  }
  const named = new Map<string, string>();
  for (const [at, { waterfall }] of lines.entries()) {
    const [key, body] = [policyName(waterfall), JSON.stringify(waterfall.tiers)];
    if ((named.get(key) ?? body) !== body) {
      read.fault(`lines[${at}].waterfall`, `is another ${key} than the one before`);
    }
    named.set(key, body);
  }
  return read.faults.length === 0 ? ok({ name, version, lines }) : err(read.faults);
}

function readReach(read: DocumentReader, value: Json | undefined, path: string): Reach {
  const members = read.members(value, path, ["client", "country", "region", "product"]);
  const orAny = (name: string): string | null => {
    const member = members[name];
    return member === undefined || member === null
      ? null
      : read.text(member, memberPath(path, name));
  };
  return {
    client: orAny("client"),
    country: orAny("country"),
    region: orAny("region"),
    product: orAny("product"),
  };
}
