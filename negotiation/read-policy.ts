/** Reads a policy document that people write; every fault is told by its path. */

import {
  DocumentReader,
  type Fault,
  type Json,
  type Money,
  type Result,
  err,
  memberPath,
  ok,
} from "@forbear/kernel";
import { type FlexibleLine, flexibleLines } from "./household.ts";
import type { Guide, MeansRules } from "./means.ts";
import {
  type Hardship,
  type Limits,
  type OfferPolicy,
  type ServiceReach,
  type ServiceRules,
  type SettlementBand,
  type UnequalKind,
  unequalKinds,
} from "./policy.ts";
import { type Authority, type Rhythm, authorities } from "./terms.ts";

/** Each number of the limits, and what it may be. */
const ranges = {
  longestTermMonths: [1, 120],
  mostInstalments: [2, 520],
  promiseHorizonDays: [0, 366],
  firstDueDays: [0, 366],
  graceDays: [0, 31],
  payInFullWithinDays: [0, 366],
  offerLifetimeHours: [1, 8_784],
} as const;

function readRhythm(read: DocumentReader, value: Json, path: string): Rhythm {
  const { every, unit } = read.members(value, path, ["every", "unit"]);
  return {
    every: read.whole(every, memberPath(path, "every"), [1, 12]),
    unit: read.oneOf(unit, memberPath(path, "unit"), ["week", "month"]),
  };
}

function readLimits(read: DocumentReader, value: Json, path: string): Limits {
  const others = ["minimumInstalment", "tolerance", "means", "hardship"];
  const names = [...Object.keys(ranges), ...others];
  const members = read.members(value, path, names);
  const whole = (name: keyof typeof ranges): number =>
    read.whole(members[name], memberPath(path, name), ranges[name]);
  const limits: Limits = {
    minimumInstalment: read.amount(
      members["minimumInstalment"],
      memberPath(path, "minimumInstalment"),
    ),
    tolerance: read.amount(members["tolerance"], memberPath(path, "tolerance")),
    longestTermMonths: whole("longestTermMonths"),
    mostInstalments: whole("mostInstalments"),
    promiseHorizonDays: whole("promiseHorizonDays"),
    firstDueDays: whole("firstDueDays"),
    graceDays: whole("graceDays"),
    payInFullWithinDays: whole("payInFullWithinDays"),
    offerLifetimeHours: whole("offerLifetimeHours"),
    means: readMeans(read, members["means"], memberPath(path, "means")),
    hardship: readHardship(read, members["hardship"], memberPath(path, "hardship")),
  };
  const { minimumInstalment: least, tolerance } = limits;
  if (tolerance.currency !== least.currency || tolerance.minor >= least.minor) {
    read.fault(
      memberPath(path, "tolerance"),
      "must be below the minimum instalment, in its currency",
    );
  }
  for (const [name, { currency }] of moneyIn(limits)) {
    if (currency !== least.currency) {
      read.fault(memberPath(path, name), "must be in the currency of the minimum instalment");
    }
  }
  if (limits.firstDueDays > limits.promiseHorizonDays) {
    read.fault(memberPath(path, "firstDueDays"), "must be within promiseHorizonDays");
  }
  return limits;
}

/** Every other amount of the limits, by its path. */
function moneyIn({ means, hardship }: Limits): readonly (readonly [string, Money])[] {
  const guides = flexibleLines.flatMap((line) =>
    Object.entries(means.guides[line]).map(
      ([name, amount]) => [`means.guides.${line}.${name}`, amount] as const,
    ),
  );
  return [
    ...guides,
    ["means.leastKeptBack", means.leastKeptBack],
    ...(hardship === null ? [] : [["hardship.leastPayment", hardship.leastPayment] as const]),
  ];
}

function readMeans(read: DocumentReader, value: Json | undefined, path: string): MeansRules {
  const members = read.members(value, path, [
    "guides",
    "keptBackBasisPoints",
    "leastKeptBack",
    "goodForDays",
  ]);
  const at = (name: string): string => memberPath(path, name);
  const guides = read.members(members["guides"], at("guides"), flexibleLines);
  const guide = (line: FlexibleLine): Guide => {
    const place = memberPath(at("guides"), line);
    const each = read.members(guides[line], place, ["firstAdult", "nextAdult", "child"]);
    const amount = (name: string): Money => read.amount(each[name], memberPath(place, name));
    return {
      firstAdult: amount("firstAdult"),
      nextAdult: amount("nextAdult"),
      child: amount("child"),
    };
  };
  const kept = read.whole(members["keptBackBasisPoints"], at("keptBackBasisPoints"), [0, 9_999]);
  return {
    guides: {
      food: guide("food"),
      communications: guide("communications"),
      personal: guide("personal"),
    },
    keptBackBasisPoints: kept,
    leastKeptBack: read.amount(members["leastKeptBack"], at("leastKeptBack")),
    goodForDays: read.whole(members["goodForDays"], at("goodForDays"), [1, 366]),
  };
}

function readHardship(
  read: DocumentReader,
  value: Json | undefined,
  path: string,
): Hardship | null {
  if (value === null) return null;
  const members = read.members(value, path, ["leastPayment", "months", "pauseMonths"]);
  const months = (name: string): number =>
    read.whole(members[name], memberPath(path, name), [1, 24]);
  return {
    leastPayment: read.amount(members["leastPayment"], memberPath(path, "leastPayment")),
    months: months("months"),
    pauseMonths: months("pauseMonths"),
  };
}

const serviceRanges = {
  mostMoves: [0, 52],
  moveWithinDays: [1, 92],
  mostSkips: [0, 12],
  monthsBetweenSkips: [0, 24],
  catchUpDays: [0, 62],
} as const;

const reachRanges = {
  mostMoves: serviceRanges.mostMoves,
  moveWithinDays: serviceRanges.moveWithinDays,
  mostSkips: serviceRanges.mostSkips,
  monthsBetweenSkips: serviceRanges.monthsBetweenSkips,
  longerTermMonths: [0, 120],
} as const;

function readReach(read: DocumentReader, value: Json, path: string): ServiceReach {
  const members = read.members(value, path, Object.keys(reachRanges));
  const whole = (name: keyof typeof reachRanges): number =>
    read.whole(members[name], memberPath(path, name), reachRanges[name]);
  return {
    mostMoves: whole("mostMoves"),
    moveWithinDays: whole("moveWithinDays"),
    mostSkips: whole("mostSkips"),
    monthsBetweenSkips: whole("monthsBetweenSkips"),
    longerTermMonths: whole("longerTermMonths"),
  };
}

function readBeyond(read: DocumentReader, value: Json, path: string): ServiceRules["beyond"] {
  const members = read.members(value, path, authorities);
  return Object.fromEntries(
    authorities.flatMap((one) => {
      const given = members[one];
      return given === undefined ? [] : [[one, readReach(read, given, memberPath(path, one))]];
    }),
  );
}

function readService(read: DocumentReader, value: Json, path: string): ServiceRules {
  const members = read.members(value, path, [...Object.keys(serviceRanges), "beyond"]);
  const beyond = members["beyond"];
  const whole = (name: keyof typeof serviceRanges): number =>
    read.whole(members[name], memberPath(path, name), serviceRanges[name]);
  return {
    mostMoves: whole("mostMoves"),
    moveWithinDays: whole("moveWithinDays"),
    mostSkips: whole("mostSkips"),
    monthsBetweenSkips: whole("monthsBetweenSkips"),
    catchUpDays: whole("catchUpDays"),
    ...(beyond === undefined
      ? {}
      : { beyond: readBeyond(read, beyond, memberPath(path, "beyond")) ?? {} }),
  };
}

const readUnequal = (read: DocumentReader, value: Json, path: string): readonly UnequalKind[] =>
  isEmptyList(value)
    ? []
    : read.list(value, path).map(({ item, path: at }) => read.oneOf(item, at, unequalKinds));

const part = [1, 10_000] as const;

function readBand(read: DocumentReader, value: Json, path: string): SettlementBand {
  const members = read.members(value, path, [
    "name",
    "fromDaysPastDue",
    "toDaysPastDue",
    "segments",
    "openingPart",
    "stepPart",
    "floors",
    "payWithinDays",
    "mostInstalments",
  ]);
  const whole = (name: string, range: readonly [number, number]): number =>
    read.whole(members[name], memberPath(path, name), range);
  const floors = read.members(members["floors"], memberPath(path, "floors"), authorities);
  const floor = (of: Authority): number =>
    read.whole(floors[of], memberPath(memberPath(path, "floors"), of), part);
  const to = members["toDaysPastDue"];
  const band: SettlementBand = {
    name: read.text(members["name"], memberPath(path, "name")),
    fromDaysPastDue: whole("fromDaysPastDue", [0, 36_600]),
    toDaysPastDue: to === null ? null : whole("toDaysPastDue", [0, 36_600]),
    segments: textsIn(read, members["segments"], memberPath(path, "segments")),
    openingPart: whole("openingPart", part),
    stepPart: whole("stepPart", part),
    floors: {
      agent: floor("agent"),
      collector: floor("collector"),
      supervisor: floor("supervisor"),
      manager: floor("manager"),
    },
    payWithinDays: whole("payWithinDays", [1, 366]),
    mostInstalments: whole("mostInstalments", [1, 120]),
  };
  for (const [at, one] of authorities.entries()) {
    const before = authorities[at - 1];
    if (before !== undefined && band.floors[one] > band.floors[before]) {
      const place = memberPath(memberPath(path, "floors"), one);
      read.fault(place, `must not be above that of ${before}`);
    }
  }
  if (band.openingPart < band.floors.agent) {
    read.fault(memberPath(path, "openingPart"), "must not be below the floor of the agent");
  }
  return band;
}

/** A list of names that may be empty. */
const textsIn = (read: DocumentReader, value: Json | undefined, path: string): string[] =>
  isEmptyList(value) ? [] : read.list(value, path).map((one) => read.text(one.item, one.path));

const isEmptyList = (value: Json | undefined): boolean =>
  Array.isArray(value) && value.length === 0;

/** Reads a policy document; every fault is told, each by its path in the document. */
export function parsePolicy(document: Json): Result<OfferPolicy, readonly Fault[]> {
  const read = new DocumentReader();
  const members = read.members(document, "", [
    "name",
    "version",
    "rhythms",
    "limits",
    "settlements",
    "unequal",
    "service",
  ]);
  const unequal = members["unequal"];
  const service = members["service"];
  const policy: OfferPolicy = {
    name: read.text(members["name"], "name"),
    version: read.whole(members["version"], "version", [1, 1_000_000]),
    rhythms: read
      .list(members["rhythms"], "rhythms")
      .map(({ item, path }) => readRhythm(read, item, path)),
    limits: read
      .list(members["limits"], "limits")
      .map(({ item, path }) => readLimits(read, item, path)),
    settlements: isEmptyList(members["settlements"])
      ? []
      : read
          .list(members["settlements"], "settlements")
          .map(({ item, path }) => readBand(read, item, path)),
    ...(unequal === undefined ? {} : { unequal: readUnequal(read, unequal, "unequal") }),
    ...(service === undefined ? {} : { service: readService(read, service, "service") }),
  };
  read.once(
    policy.limits.map((limits) => limits.minimumInstalment.currency),
    (at) => `limits[${at}]`,
  );
  return read.faults.length === 0 ? ok(policy) : err(read.faults);
}
