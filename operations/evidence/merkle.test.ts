/** Proofs lead to the root from every leaf, and from nothing else. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { leafHash, proofOf, rootFromProof, rootOf } from "./merkle.ts";

const hex = (bytes: Uint8Array | null): string | null =>
  bytes === null ? null : Buffer.from(bytes).toString("hex");

test("the empty tree and the tree of one are those of RFC 9162", () => {
  expect(hex(rootOf([]))).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(hex(rootOf([leafHash(new Uint8Array())]))).toBe(
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  );
});

test("the eight leaves of the published vectors give their root", () => {
  const inputs = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657"];
  const leaves = [...inputs, "606162636465666768696a6b6c6d6e6f"].map((text) =>
    leafHash(Buffer.from(text, "hex")),
  );
  expect(hex(rootOf(leaves))).toBe(
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  );
});

test("every leaf has a proof; an altered leaf, place or proof has none", () => {
  const sizes = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(sizes, fc.nat(), fc.nat(), (count, place, other) => {
      const leaves = Array.from({ length: count }, (_, i) => leafHash(Uint8Array.of(i)));
      const position = place % count;
      const leaf = leaves[position];
      if (leaf === undefined) throw new Error("within bounds");
      const root = hex(rootOf(leaves));
      const proof = proofOf(leaves, position);
      expect(hex(rootFromProof(leaf, position, count, proof))).toBe(root);
      const wrong = leafHash(Uint8Array.of(200 + (other % 50)));
      expect(hex(rootFromProof(wrong, position, count, proof))).not.toBe(root);
      if (proof.length > 0) {
        expect(hex(rootFromProof(leaf, position, count, proof.slice(1)))).not.toBe(root);
      }
    }),
  );
});
