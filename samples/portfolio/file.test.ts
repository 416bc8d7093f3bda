/** The sample is an ordinary placement: read by the ordinary reader, counted, and untidy as stated. */

import { readFileSync } from "node:fs";
import { type PlacementRow, openForFairness } from "@forbear/formats";
import { type PlainDate, addMonths, must, parsePlainDate } from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import { beforeAll, describe, expect, test } from "vitest";
import { citiesIn } from "../people/places.ts";
import { usStates } from "../people/us-places.ts";
import { shippedSource } from "../uci-cards/shipped.ts";
import { sampleClients } from "./clients.ts";
import { type SampleEntries, countTable, readSample, rowsOf } from "./count.ts";
import { partsOf } from "./debt.ts";
import {
  type SampleFile,
  clientOf,
  referenceOf,
  sampleFiles,
  sampleOutcomes,
  sampleSeed,
} from "./file.ts";
import { spoilers } from "./spoil.ts";

const placedOn = must(parsePlainDate("2026-11-20"));
const source = shippedSource();
let files: SampleFile[] = [];
let samples: SampleEntries[] = [];
let rows: PlacementRow[] = [];

beforeAll(() => {
  files = sampleFiles(source, { seed: sampleSeed, placedOn });
  samples = files.map((file) => readSample(file, placedOn));
  rows = samples.flatMap(rowsOf);
});

test("the README states what the files hold, to the row", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const bare = (text: string): string => text.replaceAll(/ +/g, " ").replaceAll(/-+:?/g, "-");
  expect(bare(readme)).toContain(bare(countTable(samples)));
});

/** A twentieth of the source: enough to compare bytes. */
const few = { ...source, accounts: source.accounts.slice(0, 1_000) };

test("the same source, seed and day give the same bytes; another seed gives others", () => {
  const digests = (seed: string): string[] =>
    sampleFiles(few, { seed, placedOn }).map((file) => sha256(file.bytes));
  expect(digests("a")).toEqual(digests("a"));
  expect(digests("b")[0]).not.toBe(digests("a")[0]);
});

test("another day moves the days; who owes what stays", () => {
  const rowsOn = (day: PlainDate): PlacementRow[] =>
    sampleFiles(few, { seed: sampleSeed, placedOn: day })
      .map((file) => readSample(file, day))
      .flatMap(rowsOf);
  const told = (row: PlacementRow) => [
    row.reference,
    row.owed,
    row.obligors.map((one) => [one.name, one.phones, one.emails, one.address.postcode]),
  ];
  const [now, later] = [rowsOn(placedOn), rowsOn(addMonths(placedOn, 5))];
  expect(later.map(told)).toEqual(now.map(told));
  expect(later[0]?.defaultedOn).not.toBe(now[0]?.defaultedOn);
});

test("no row is refused but the bad ones, each for its own fault", () => {
  const faults = samples.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.kind === "row" ? [] : entry.faults.map((one) => one.code))),
  );
  const sent = [...spoilers.map(([code]) => code), "reference.twice", "row.cut-off"];
  expect(new Set(faults)).toEqual(new Set(sent));
  expect(samples.flatMap(({ entries }) => entries.filter((one) => one.kind === "refused"))).toEqual(
    [],
  );
});

test("every account that owes is in one file, and no other is", () => {
  const owing = source.accounts.filter((one) => one.months.some((month) => month.billed > 0));
  const expected = owing.map((one) => referenceOf(clientOf(one.id, sampleSeed), one.id));
  const outcomes = sampleOutcomes(source, sampleSeed);
  expect(outcomes.map((one) => one.reference)).toEqual(expected);
  const known = new Set(expected);
  expect(rows.filter((row) => !known.has(row.reference))).toEqual([]);
  expect(known.size - rows.length).toBe(57); // the bad rows, each an account of its own
});

test("what an account did next is nowhere in the files", () => {
  const columns = files.flatMap((file) => Object.keys(file.mapping["columns"] ?? {}));
  expect(columns.filter((name) => /default(?!edOn)|outcome|next/i.test(name))).toEqual([]);
  // Were it written in any column, that column would part the accounts as the outcome does.
  const defaults = new Map(
    sampleOutcomes(source, sampleSeed).map((one) => [one.reference, one.defaults]),
  );
  const [us] = files;
  const lines = new TextDecoder().decode(us?.bytes).split("\r\n").slice(1, 2_000);
  const cells = lines.map((line) => line.split(",")).filter((line) => line.length === 81);
  expect(cells.length).toBeGreaterThan(1_500);
  for (let column = 1; column < 81; column += 1) {
    const said = new Map<string, Set<boolean>>();
    for (const line of cells) {
      const outcome = defaults.get(line[0] ?? "");
      const value = line[column] ?? "";
      if (outcome !== undefined) said.set(value, (said.get(value) ?? new Set()).add(outcome));
    }
    const tells = said.size === 2 && [...said.values()].every((one) => one.size === 1);
    expect(tells, `column ${column}`).toBe(false);
  }
});

describe("people", () => {
  const fiction = [
    /^(?:US|CA) \d{3}55501\d\d$/,
    /^GB (?:2079460|1[13-8]\d4960|1[2-6]14960|1914980|2920180|2896496|7700900)\d{3}$/,
    /^AU (?:[2378](?:5550|7010)\d{4}|491570(?:006|110|15[6-9]))$/,
    /^IN 500[0-3]\d\d{5}$/,
  ];
  const dial: Readonly<Record<string, RegExp>> = {
    US: /^1(?=\d{10}$)/,
    CA: /^1(?=\d{10}$)/,
    GB: /^(?:44|0)/,
    AU: /^(?:61|0)/,
    IN: /^91(?=\d{10}$)/,
  };
  const national = (country: string, number: string): string =>
    number.replaceAll(/\D/g, "").replace(dial[country] ?? /^$/, "");

  test("have numbers that ring nowhere, and no two people the same one", () => {
    const owners = new Map<string, Set<string>>();
    for (const { obligors } of rows) {
      const [{ address, phones, reference }] = obligors;
      for (const { number } of phones) {
        const key = `${address.country} ${national(address.country, number)}`;
        owners.set(key, (owners.get(key) ?? new Set()).add(reference));
      }
    }
    const real = [...owners.keys()].filter((key) => !fiction.some((range) => range.test(key)));
    expect(real).toEqual([]);
    expect([...owners.values()].filter((people) => people.size > 1)).toEqual([]);
    expect(owners.size).toBeGreaterThan(20_000);
  });

  test("have mailboxes at domains that are set aside", () => {
    const domains = rows.flatMap((row) =>
      row.obligors.flatMap((one) => one.emails.map((email) => email.split("@")[1])),
    );
    expect([...new Set(domains)].sort()).toEqual([
      "inbox.example.net",
      "letters.example.org",
      "mail.example",
      "post.example",
    ]);
  });

  test("live in every state, about as many as its part of the nation", () => {
    const people = rows.filter((row) => row.obligors[0].address.country === "US");
    const whole = usStates.reduce((sum, text) => sum + Number(/\d+/.exec(text)?.[0]), 0);
    for (const text of usStates) {
      const [, state, thousands] = /^(\w\w) (\d+)/.exec(text) ?? [];
      const share = Number(thousands) / whole;
      const seen = people.filter((row) => row.obligors[0].address.region === state).length;
      const spread = Math.sqrt(people.length * share * (1 - share));
      expect(seen, state).toBeGreaterThan(0);
      expect(Math.abs(seen - people.length * share), state).toBeLessThan(5 * spread + 1);
    }
  });

  test("have a post code of their own city", () => {
    const strangers: string[] = [];
    for (const { country } of sampleClients) {
      const codes = new Map(citiesIn(country).map((city) => [city.name + city.region, city]));
      for (const row of rows.filter((one) => one.obligors[0].address.country === country)) {
        const { city, region, postcode } = row.obligors[0].address;
        const known = codes.get(`${city ?? ""}${region ?? ""}`)?.postcodes ?? [];
        if (!known.some((code) => postcode?.startsWith(code))) strangers.push(row.reference);
      }
    }
    expect(strangers).toEqual([]);
  });

  test("are told of alike on each of their debts", () => {
    const known = new Map<string, Set<string>>();
    for (const { obligors } of rows) {
      const [{ reference, ...told }] = obligors;
      const said = JSON.stringify({ ...told, role: "any" }); // alone on one debt, joint on another
      known.set(reference, (known.get(reference) ?? new Set()).add(said));
    }
    expect([...known.values()].filter((said) => said.size > 1)).toEqual([]);
  });
});

describe("debts", () => {
  test("carry six months of history, and protected attributes under seal", () => {
    const months = rows.map((row) => row.behaviour?.months.length);
    expect([...new Set(months)]).toEqual([6]);
    const names = rows.map((row) => [...openForFairness(row.setApart).keys()].join(" "));
    expect([...new Set(names)].sort()).toEqual([
      "sex education marriage",
      "sex education marriage age",
    ]);
  });

  test("are split by the months overdue, and the parts make the whole", () => {
    const [us] = sampleClients;
    expect(us && partsOf(100_000n, 2n, us)).toEqual({
      principal: 90_700n,
      interest: 3_500n,
      fees: 5_800n,
      balance: 100_000n,
    });
    expect(us && partsOf(1_000n, 8n, us)).toMatchObject({ fees: 150n, interest: 140n });
  });

  test("that are late by months began that long ago", () => {
    const wrong = rows.filter((row) => {
      const months = Math.max(0, row.behaviour?.months[0]?.delay ?? 0);
      const inTime = row.defaultedOn !== null && row.defaultedOn < addMonths(placedOn, -months);
      return !inTime || (row.chargedOffOn !== null) !== months >= 6;
    });
    expect(wrong).toEqual([]);
  });
});
