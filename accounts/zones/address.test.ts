/** Hard addresses: split states, territories, and half-hours. */

import { spanAt } from "@forbear/kernel";
import { describe, expect, test } from "vitest";
import { zone } from "../example.ts";
import { regionCode, zonesOfAddress } from "./address.ts";
import { zonesByRegion } from "./tables/regions.ts";

const [eastern, central, mountain, pacific] = [
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Los_Angeles",
];

describe("a ZIP says which side of the line its state's clock is", () => {
  test.each([
    ["FL", "33101", [eastern]],
    ["FL", "32501", [central]], // Pensacola
    ["FL", "32301", [eastern, central]], // Tallahassee, near the line
    ["TX", "75001", [central]],
    ["TX", "79901", [mountain]], // El Paso
    ["IN", "46201", ["America/Indiana/Indianapolis"]],
    ["IN", "46402", [central]], // Gary
    ["IN", "46304", ["America/Indiana/Indianapolis", central]], // Chesterton, near the line
    ["IN", "47708", [central]], // Evansville
    ["KY", "40202", [eastern]],
    ["KY", "42301", [central]], // Owensboro
    ["TN", "37902", [eastern]], // Knoxville
    ["TN", "38103", [central]],
    ["TN", "37402", [eastern, central]], // Chattanooga
    ["ND", "58102", [central]],
    ["ND", "58601", [central, mountain]], // Dickinson
    ["SD", "57104", [central]],
    ["SD", "57701", [mountain]], // Rapid City
    ["NE", "68102", [central]],
    ["NE", "69361", [mountain]], // Scottsbluff
    ["KS", "66101", [central]],
    ["KS", "67735", [central, mountain]], // Goodland
    ["OR", "97201", [pacific]],
    ["OR", "97914", [pacific, "America/Boise"]], // Ontario, Malheur County
    ["ID", "83702", ["America/Boise"]],
    ["ID", "83814", ["America/Boise", pacific]], // Coeur d'Alene, with its neighbours
    ["MI", "48201", ["America/Detroit"]],
    ["MI", "49801", ["America/Detroit", "America/Menominee"]], // Iron Mountain
    ["AZ", "85001", ["America/Phoenix"]],
    ["AZ", "86503", ["America/Phoenix", mountain]], // Chinle, Navajo Nation
    ["AK", "99501", ["America/Anchorage", "America/Adak"]],
    ["NV", "89101", [pacific]],
    ["PR", "00901", ["America/Puerto_Rico"]],
  ])("US-%s %s", (region, postcode, zones) => {
    expect(zonesOfAddress({ country: "US", region, postcode })).toEqual(zones);
  });

  test("without a ZIP all zones of the state count; with one that is of elsewhere, both places", () => {
    const texas = { country: "US", region: "TX", postcode: null };
    expect(zonesOfAddress(texas)).toEqual([central, mountain]);
    expect(zonesOfAddress({ ...texas, postcode: "nonsense" })).toEqual([central, mountain]);
    expect(zonesOfAddress({ ...texas, postcode: "10001-1234" })).toEqual([
      central,
      mountain,
      eastern,
    ]);
  });

  test("a ZIP is enough where the state is missing", () => {
    const zip = { country: "US", region: null, postcode: "79901" };
    expect(zonesOfAddress(zip)).toEqual([mountain]);
  });
});

test.each([
  ["US", null, null, 8],
  ["US", "PR", null, ["America/Puerto_Rico"]],
  ["PR", null, null, ["America/Puerto_Rico"]],
  ["GU", null, null, ["Pacific/Guam"]],
  ["VI", "", null, ["America/St_Thomas"]],
  ["CA", "NL", null, ["America/St_Johns", "America/Goose_Bay"]],
  ["CA", "CA-SK", null, ["America/Regina", "America/Edmonton"]],
  ["AU", "NSW", "2000", ["Australia/Sydney"]],
  ["AU", "NSW", "2880", ["Australia/Broken_Hill", "Australia/Sydney"]],
  ["AU", "NSW", "2898", ["Australia/Lord_Howe"]],
  ["AU", "NSW", null, ["Australia/Sydney", "Australia/Broken_Hill", "Australia/Lord_Howe"]],
  ["AU", "WA", "6443", ["Australia/Perth", "Australia/Eucla"]],
  ["AU", "NT", "872", ["Australia/Darwin", "Australia/Adelaide", "Australia/Perth"]],
  ["AU", "QLD", "4000", ["Australia/Brisbane"]],
  ["GB", "ENG", "SW1A 1AA", ["Europe/London"]],
  ["IN", "MH", "400001", ["Asia/Kolkata"]],
  ["ES", "CN", null, ["Atlantic/Canary"]],
  ["ES", "MD", null, ["Europe/Madrid"]],
  ["PT", "20", null, ["Atlantic/Azores"]],
  ["DE", null, "10115", ["Europe/Berlin"]],
  ["XX", "YY", "123", []],
  ["", null, null, []],
] as const)("%s %s %s", (country, region, postcode, zones) => {
  const found = zonesOfAddress({ country, region, postcode });
  if (typeof zones === "number") expect(found).toHaveLength(zones);
  else expect(found).toEqual(zones);
});

test("a region is read with its country or without, and what is no code is none", () => {
  expect(regionCode("US", "tx")).toBe("US-TX");
  expect(regionCode("US", "US-TX")).toBe("US-TX");
  expect(regionCode("GB", "eng")).toBe("GB-ENG");
  expect(regionCode("US", "CA-ON")).toBeNull();
  expect(regionCode("US", "Texas")).toBeNull();
  expect(regionCode("US", null)).toBeNull();
  expect(regionCode("PR", "")).toBe("US-PR");
});

test("all fifty states, the District and five territories have their zones, and clocks that differ", () => {
  const states = Object.entries(zonesByRegion).filter(([region]) => region.startsWith("US-"));
  expect(states).toHaveLength(56);
  for (const [region, names] of states) {
    // Winter and summer of one year: two zones of a state are listed apart because clocks differ.
    const clocks = names
      .split(" ")
      .map((name) => [1_768_000_000, 1_784_000_000].map((at) => spanAt(zone(name), at).offset));
    expect(new Set(clocks.map(String)).size, region).toBe(clocks.length);
  }
});
