/** The vault keeps what it is given, tells nothing, and refuses what was moved or altered. */

import { chanceFrom, tenantId } from "@forbear/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { newTenantKey, vaultOf } from "./vault.ts";

const master = Buffer.alloc(32, 7);
const one = tenantId(1);
const two = tenantId(2);

function vault() {
  const chance = chanceFrom("vault");
  const made = vaultOf(master, chance);
  made.admit(one, [newTenantKey(master, one, 1, chance)]);
  made.admit(two, [newTenantKey(master, two, 1, chance)]);
  return made;
}

test("what was sealed opens again, in its own place only", () => {
  const safe = vault();
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const sealed = safe.seal(one, "person:a", text);
      expect(safe.open(one, "person:a", 1, sealed)).toBe(text);
      expect(() => safe.open(one, "person:b", 1, sealed)).toThrow();
      expect(() => safe.open(two, "person:a", 1, sealed)).toThrow();
    }),
  );
});

test("one altered byte is refused", () => {
  const safe = vault();
  const sealed = Buffer.from(safe.seal(one, "person:a", "Ana Lima"));
  for (let i = 0; i < sealed.length; i += 1) {
    const altered = Buffer.from(sealed);
    altered[i] = (altered[i] ?? 0) ^ 1;
    expect(() => safe.open(one, "person:a", 1, altered)).toThrow();
  }
});

test("equal values meet in the blind index of their tenant and kind, and nowhere else", () => {
  const safe = vault();
  expect(safe.blind(one, "phone", "+12125550101")).toEqual(
    safe.blind(one, "phone", "+12125550101"),
  );
  expect(safe.blind(one, "email", "+12125550101")).not.toEqual(
    safe.blind(one, "phone", "+12125550101"),
  );
  expect(safe.blind(two, "phone", "+12125550101")).not.toEqual(
    safe.blind(one, "phone", "+12125550101"),
  );
});

test("after a rotation old seals open, new ones use the new key, and look-ups still meet", () => {
  const chance = chanceFrom("rotation");
  const first = newTenantKey(master, one, 1, chance);
  const before = vaultOf(master, chance);
  before.admit(one, [first]);
  const sealed = before.seal(one, "c", "kept");
  const after = vaultOf(master, chance);
  after.admit(one, [first, newTenantKey(master, one, 2, chance)]);
  expect(after.open(one, "c", 1, sealed)).toBe("kept");
  expect(after.version(one)).toBe(2);
  expect(after.blind(one, "phone", "x")).toEqual(before.blind(one, "phone", "x"));
  expect(after.publicKey(one)).toBe(before.publicKey(one));
});
