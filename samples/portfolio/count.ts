/** What the sample holds, counted through the same reader that imports it. */

import {
  type PlacementEntry,
  type PlacementRow,
  parseMapping,
  readPlacement,
} from "@forbear/formats";
import { type PlainDate, must } from "@forbear/kernel";
import { citiesIn } from "../people/places.ts";
import type { SampleFile } from "./file.ts";

export type SampleEntries = {
  readonly file: SampleFile;
  readonly entries: readonly PlacementEntry[];
};

/** Reads a sample file as an import would. */
export const readSample = (file: SampleFile, today: PlainDate): SampleEntries => ({
  file,
  entries: [...readPlacement([file.bytes], must(parseMapping(file.mapping)), { today })],
});

export const rowsOf = ({ entries }: SampleEntries): PlacementRow[] =>
  entries.flatMap((entry) => (entry.kind === "row" ? [entry.row] : []));

const remarked = (row: PlacementRow, code: string): boolean =>
  row.remarks.some((remark) => remark.code === code);

/** Area codes in North America, and the regions that our table of places knows them in. */
function regionsByAreaCode(): ReadonlyMap<string, ReadonlySet<string>> {
  const regions = new Map<string, Set<string>>();
  for (const city of [...citiesIn("US"), ...citiesIn("CA")]) {
    for (const code of city.prefixes) {
      regions.set(code, (regions.get(code) ?? new Set()).add(city.region));
    }
  }
  return regions;
}
const regionsOf = regionsByAreaCode();

/** A number whose area code is another region's than the address: two places, perhaps two zones. */
function hasFarNumber({ address, phones }: PlacementRow["obligors"][0]): boolean {
  if (address.country !== "US" && address.country !== "CA") return false;
  return phones.some(({ number }) => {
    const digits = number.replaceAll(/\D/g, "").slice(-10);
    const regions = regionsOf.get(digits.slice(0, 3));
    return digits.length === 10 && regions?.has(address.region ?? "") === false;
  });
}

type Line = readonly [what: string, count: (rows: readonly PlacementRow[]) => number];

const debts =
  (test: (row: PlacementRow) => boolean) =>
  (rows: readonly PlacementRow[]): number =>
    rows.filter(test).length;

/** People, by the client's number of them; the last row that names a person tells of them. */
const people =
  (test: (of: PlacementRow["obligors"][0]) => boolean) =>
  (rows: readonly PlacementRow[]): number =>
    [...new Map(rows.map((row) => [row.obligors[0].reference, row.obligors[0]])).values()].filter(
      test,
    ).length;

/** People with more than one debt, whether alone or jointly. */
function withSeveralDebts(rows: readonly PlacementRow[]): number {
  const debtsOf = new Map<string, number>();
  for (const { obligors } of rows) {
    for (const { reference } of obligors) {
      debtsOf.set(reference, (debtsOf.get(reference) ?? 0) + 1);
    }
  }
  return [...debtsOf.values()].filter((count) => count > 1).length;
}

export const countLines: readonly Line[] = [
  ["debts taken", (rows) => rows.length],
  ["people who are first obligor", people(() => true)],
  ["people with several debts", withSeveralDebts],
  ["debts with joint debtors", debts((row) => row.obligors.length > 1)],
  ["debts one month late or more", debts((row) => (row.behaviour?.months[0]?.delay ?? 0) >= 1)],
  ["debts charged off", debts((row) => row.chargedOffOn !== null)],
  ["debts disputed with the creditor", debts((row) => row.disputedOn !== null)],
  ["debts without an itemisation", debts((row) => row.itemisation === null)],
  ["people without a telephone", people((one) => one.phones.length === 0)],
  ["people with a dead number", people((one) => one.phones.some((p) => p.health === "dead"))],
  [
    "people with another's number",
    people((one) => one.phones.some((p) => p.health === "wrong-person")),
  ],
  ["debts with a number that is none", debts((row) => remarked(row, "phone.unreadable"))],
  ["people with a number of another region", people(hasFarNumber)],
  ["people without e-mail", people((one) => one.emails.length === 0)],
  ["debts with an address that is none", debts((row) => remarked(row, "email.unreadable"))],
  ["people whose mail came back", people((one) => one.address.returnedOn !== null)],
  ["people with a lawyer", people((one) => one.attorney !== null)],
  ["people who said stop", people((one) => one.ceasedOn !== null)],
  ["people who died", people((one) => one.diedOn !== null)],
  ["people in insolvency", people((one) => one.insolvency !== null)],
  ["people without a birth date", people((one) => one.bornOn === null)],
  ["debts in a language we lack", debts((row) => remarked(row, "language.unknown"))],
  ["people who speak English", people((one) => one.language === "en")],
  ["people who speak Spanish", people((one) => one.language === "es")],
  ["people who speak Hindi", people((one) => one.language === "hi")],
  ["people who speak Hindi in Latin", people((one) => one.language === "hi-Latn")],
];

/** The table of samples/README.md: one line a thing counted, one column a client. */
export function countTable(samples: readonly SampleEntries[]): string {
  const all = samples.map((sample) => ({
    key: sample.file.client.key,
    rows: rowsOf(sample),
    sample,
  }));
  const heads = ["", ...all.map(({ key }) => key), "all"];
  const lines = [heads, heads.map((_, n) => (n === 0 ? "---" : "---:"))];
  for (const [what, count] of countLines) {
    const counts = all.map(({ rows }) => count(rows));
    lines.push([what, ...[...counts, counts.reduce((sum, one) => sum + one, 0)].map(String)]);
  }
  const bad = all.map(
    ({ sample }) => sample.entries.filter((one) => one.kind === "rejected").length,
  );
  lines.push(["rows rejected", ...[...bad, bad.reduce((sum, one) => sum + one, 0)].map(String)]);
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
