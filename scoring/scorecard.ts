/** A scorecard: points for each feature, a probability for their sum, and reasons for what was lost. */

import { type Result, canonical, err, ok } from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import { type FeatureName, type Features, featureNames, reasonWords } from "./features.ts";
import { logistic } from "./logistic.ts";

/** Values from `from` on, up to the next bin; the first bin also takes all below it. */
export type Bin = {
  readonly from: number;
  readonly points: number;
  /** Share of the training accounts in this bin, in basis points: what drift is measured against. */
  readonly share: number;
};

/** The bins of one feature, in order of their values. */
export type FeatureBins = { readonly name: FeatureName; readonly bins: readonly Bin[] };

export const bandNames = ["very-likely", "likely", "open", "unlikely", "very-unlikely"] as const;
export type BandName = (typeof bandNames)[number];

/** What a strategy branches on: accounts of one probability, with what was seen of them. */
export type Band = {
  readonly name: BandName;
  /** The lowest probability in the band, in basis points. */
  readonly from: number;
  /** In the calibration accounts: how many were in it, and how many of them paid. */
  readonly accounts: number;
  readonly paid: number;
};

export type Scorecard = {
  readonly name: string;
  /** SHA-256 of everything else in it. */
  readonly version: string;
  /** What the probability is of. */
  readonly predicts: string;
  readonly trainedOn: string;
  readonly base: number;
  readonly features: readonly FeatureBins[];
  /** Log-odds in millionths: `intercept + slope x points`. */
  readonly calibration: { readonly intercept: number; readonly slope: number };
  readonly bands: readonly Band[];
};

export type Reason = {
  readonly code: FeatureName;
  readonly says: string;
  /** Below the best that any account gets for this feature. */
  readonly pointsLost: number;
};

export type Score = {
  /** Of what the scorecard predicts, in basis points: 0..10 000. */
  readonly probability: number;
  readonly points: number;
  readonly band: BandName;
  /** At most four, the heaviest first. */
  readonly reasons: readonly Reason[];
};

const mostReasons = 4;

/** The bin a value falls in: the last that begins at or below it. */
export function binOf(bins: readonly Bin[], value: number): number {
  let at = 0;
  for (let i = 1; i < bins.length && value >= (bins[i]?.from ?? 0); i += 1) at = i;
  return at;
}

export const probabilityOf = (
  points: number,
  { intercept, slope }: Scorecard["calibration"],
): number => Math.round(10_000 * logistic((intercept + slope * points) / 1_000_000));

export const bandOf = (bands: readonly { name: BandName; from: number }[], probability: number) =>
  bands.find((band) => probability >= band.from)?.name ?? "very-unlikely";

/** Scores an account. The same features and scorecard give the same score, on any machine. */
export function score(features: Features, scorecard: Scorecard): Score {
  let points = scorecard.base;
  const reasons: Reason[] = [];
  for (const { name: code, bins } of scorecard.features) {
    const got = bins[binOf(bins, features[code])]?.points ?? 0;
    const best = bins.reduce((most, bin) => Math.max(most, bin.points), 0);
    points += got;
    if (best > got) reasons.push({ code, says: reasonWords[code], pointsLost: best - got });
  }
  reasons.sort((a, b) => b.pointsLost - a.pointsLost || (a.code < b.code ? -1 : 1));
  const probability = probabilityOf(points, scorecard.calibration);
  const band = bandOf(scorecard.bands, probability);
  return { probability, points, band, reasons: reasons.slice(0, mostReasons) };
}

export const versionOf = (unversioned: Omit<Scorecard, "version">): string =>
  sha256(canonical(unversioned));

const whole = (value: unknown): value is number => Number.isSafeInteger(value);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isBin = (value: unknown): value is Bin =>
  isRecord(value) && whole(value["from"]) && whole(value["points"]) && whole(value["share"]);

const isBand = (value: unknown): value is Band =>
  isRecord(value) &&
  bandNames.some((name) => name === value["name"]) &&
  [value["from"], value["accounts"], value["paid"]].every(whole);

const isFeature = (value: unknown): value is FeatureBins => {
  if (!isRecord(value)) return false;
  const { bins } = value;
  return Array.isArray(bins) && bins.length > 0 && bins.every(isBin);
};

function hasShape(value: unknown): value is Scorecard {
  if (!isRecord(value)) return false;
  const { features, bands, calibration } = value;
  const texts = [value["name"], value["version"], value["predicts"], value["trainedOn"]];
  if (!texts.every((text) => typeof text === "string") || !whole(value["base"])) return false;
  if (!isRecord(calibration) || !whole(calibration["intercept"])) return false;
  if (!whole(calibration["slope"]) || !Array.isArray(bands) || !bands.every(isBand)) return false;
  if (!Array.isArray(features) || !features.every(isFeature)) return false;
  const names: string[] = features.map((one) => one.name);
  return names.length === featureNames.length && featureNames.every((one) => names.includes(one));
}

/** Reads a stored scorecard. One that was edited since it was trained is refused. */
export function parseScorecard(json: unknown): Result<Scorecard, "not-a-scorecard" | "edited"> {
  if (!hasShape(json)) return err("not-a-scorecard");
  const { version, ...unversioned } = json;
  return versionOf(unversioned) === version ? ok(json) : err("edited");
}
