/** Hashes, with the vectors of their standards; buckets, fixed for ever. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { bucketOf, hmac, sameSecret, sha256, sha256Bytes } from "./digest.ts";
import { bucketCount, tenantId } from "./id.ts";

test("SHA-256 of abc is that of FIPS 180-4, from text and from bytes", () => {
  const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  expect(sha256("abc")).toBe(abc);
  expect(sha256(new TextEncoder().encode("abc"))).toBe(abc);
  expect(Buffer.from(sha256Bytes("abc")).toString("hex")).toBe(abc);
});

test("HMAC is that of RFC 4231, test case 2", () => {
  const expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
  expect(hmac("Jefe", "what do ya want for nothing?")).toBe(expected);
  expect(hmac(new TextEncoder().encode("Jefe"), "what do ya want for nothing?")).toBe(expected);
});

test("a secret is the same as itself and as nothing else", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
      expect(sameSecret(a, a)).toBe(true);
      expect(sameSecret(a, b)).toBe(Buffer.from(a).equals(Buffer.from(b)));
    }),
  );
});

test("a person's bucket is fixed for ever, and is another tenant's only by chance", () => {
  expect(bucketOf(tenantId(1), "C-1001")).toBe(99);
  expect(bucketOf(tenantId(1), "C-1002")).toBe(2713);
  expect(bucketOf(tenantId(2), "C-1001")).toBe(1473);
});

test("buckets fill evenly", () => {
  const people = 20 * bucketCount;
  const sizes = new Array<number>(bucketCount).fill(0);
  for (let i = 0; i < people; i += 1) {
    const home = bucketOf(tenantId(1), `C-${i}`);
    sizes[home] = (sizes[home] ?? 0) + 1;
  }
  expect(Math.min(...sizes)).toBeGreaterThan(2);
  expect(Math.max(...sizes)).toBeLessThan(50);
});
