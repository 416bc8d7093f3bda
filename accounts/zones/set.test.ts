/** How sources that disagree make one set. */

import { later } from "@forbear/kernel";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { now, zone } from "../example.ts";
import { zoneSet } from "./set.ts";

const ohio = { country: "US", region: "OH", postcode: "43215" };
const angeleno = "+13105550123";
const nobody = { phones: [], addresses: [], stated: null };
const eastern = zone("America/New_York");
const pacific = zone("America/Los_Angeles");
const days = (count: number) => later(now, -count * 86_400_000);

test("a mobile of Los Angeles and an address in Ohio: it may be either", () => {
  const known = { ...nobody, phones: [angeleno], addresses: [ohio] };
  expect(zoneSet(known, now)).toEqual([eastern, pacific]);
});

test("what the person said lately settles it; what they said long ago is one source of three", () => {
  const zones = [zone("America/Chicago")];
  const said = (at: typeof now) => ({
    phones: [angeleno],
    addresses: [ohio],
    stated: { zones, at },
  });
  expect(zoneSet(said(days(90)), now)).toEqual(zones);
  expect(zoneSet(said(days(91)), now)).toEqual([...zones, eastern, pacific]);
});

test("where nothing speaks, nothing is known", () => {
  expect(zoneSet(nobody, now)).toEqual([]);
  expect(zoneSet({ ...nobody, phones: ["+18005550123"] }, now)).toEqual([]);
});

test("one more source never takes a zone away, and no zone comes twice", () => {
  const phone = fc.constantFrom(angeleno, "+12125550123", "+18505550123", "+447400123456");
  const address = fc.constantFrom(ohio, { country: "US", region: "TX", postcode: null });
  const known = fc.record({ phones: fc.array(phone), addresses: fc.array(address) });
  fc.assert(
    fc.property(known, phone, (some, more) => {
      const before = zoneSet({ ...some, stated: null }, now);
      const phones = [...some.phones, more];
      const after = zoneSet({ ...some, phones, stated: null }, now);
      expect(after).toEqual(expect.arrayContaining([...before]));
      expect(new Set(after).size).toBe(after.length);
    }),
  );
});
