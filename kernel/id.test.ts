/** Ids and their faces, with the vectors of RFC 9562 and TypeID. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AccountId,
  birthBucket,
  bucket,
  bucketCount,
  face,
  inBucket,
  parseFace,
  parseUuid,
  tenantId,
  trusted,
  uuidV7,
} from "./id.ts";
import { Defect, must, ok } from "./result.ts";

const time = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const chance = fc.uint8Array({ minLength: 10, maxLength: 10 });
const id = fc.tuple(time, chance).map(([at, bytes]) => trusted<AccountId>(uuidV7(at, bytes)));

describe("a UUIDv7", () => {
  test("is the one of RFC 9562, appendix A.6, for the same time and chance", () => {
    const bytes = [0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f];
    const at = Date.UTC(2022, 1, 22, 19, 22, 22);
    expect(uuidV7(at, Uint8Array.from(bytes))).toBe("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
  });

  test("says version 7 and variant 10, and gives its time back, whatever the chance", () => {
    fc.assert(
      fc.property(time, chance, (at, bytes) => {
        const text = uuidV7(at, bytes);
        expect(text).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
        expect(Number.parseInt(text.slice(0, 8) + text.slice(9, 13), 16)).toBe(at);
        expect(parseUuid<AccountId>(text)).toEqual(ok(text));
      }),
    );
  });

  test("of a later millisecond sorts after that of an earlier one", () => {
    fc.assert(
      fc.property(time, time, chance, chance, (a, b, one, other) => {
        fc.pre(a < b);
        expect(uuidV7(a, one) < uuidV7(b, other)).toBe(true);
      }),
    );
  });

  test("differs where any bit of its 74 bits of chance does", () => {
    const still = new Uint8Array(10);
    const texts = new Set([uuidV7(1, still)]);
    const kept = [0x0f, 0xff, 0x3f, ...new Array<number>(7).fill(0xff)];
    kept.forEach((mask, at) => {
      for (let bit = 1; bit <= mask; bit *= 2) {
        const bytes = Uint8Array.from(still);
        bytes[at] = bit;
        texts.add(uuidV7(1, bytes));
      }
    });
    expect(texts.size).toBe(1 + 74);
  });

  test.each([[-1], [2 ** 48], [NaN]])("has no place for the time %d", (at) => {
    expect(() => uuidV7(at, new Uint8Array(10))).toThrow(Defect);
  });

  test("takes no less than ten bytes of chance", () => {
    expect(() => uuidV7(0, new Uint8Array(9))).toThrow(Defect);
  });

  test("carries the bucket it was born in, and the rest of its chance", () => {
    const home = fc.integer({ min: 0, max: bucketCount - 1 }).map(bucket);
    fc.assert(
      fc.property(time, chance, home, (at, bytes, born) => {
        const text = uuidV7(at, inBucket(born, bytes));
        expect(birthBucket(trusted<AccountId>(text))).toBe(born);
        expect(text.slice(19)).toBe(uuidV7(at, bytes).slice(19));
      }),
    );
  });
});

describe("the face of an id", () => {
  test("is that of the TypeID specification, which spells the same base32", () => {
    const inner = trusted<AccountId>("01890a5d-ac96-774b-bcce-b302099a8057");
    expect(face("acct", inner)).toBe("acct_01h455vb4pex5vsknk084sn02q");
  });

  test("comes back as the id it was made from", () => {
    fc.assert(
      fc.property(id, (inner) => {
        expect(must(parseFace("acct", face("acct", inner)))).toBe(inner);
      }),
    );
  });

  test("keeps the order of ids", () => {
    fc.assert(
      fc.property(id, id, (a, b) => {
        expect(face("acct", a) < face("acct", b)).toBe(a < b);
      }),
    );
  });

  test.each([
    ["another prefix", "pers_01h455vb4pex5vsknk084sn02q"],
    ["a letter Crockford left out", "acct_01h455vb4pex5vsknk084sn0uq"],
    ["capitals", "acct_01H455VB4PEX5VSKNK084SN02Q"],
    ["more than 128 bits", "acct_81h455vb4pex5vsknk084sn02q"],
    ["a character too few", "acct_01h455vb4pex5vsknk084sn02"],
    ["a character too many", "acct_01h455vb4pex5vsknk084sn02qq"],
    ["a character that is two in UTF-16", "acct_01h455vb4pex5vsknk084sn0\u{1f600}"],
    ["the inner form", "01890a5d-ac96-774b-bcce-b302099a8057"],
    ["nothing", ""],
  ])("is refused for %s", (_, text) => {
    expect(parseFace("acct", text).ok).toBe(false);
  });

  test("has one spelling: no two texts are one id", () => {
    const digits = fc.string({
      unit: fc.constantFrom(...Array.from("0123456789abcdefghjkmnpqrstvwxyz")),
      minLength: 26,
      maxLength: 26,
    });
    fc.assert(
      fc.property(digits, (text) => {
        const parsed = parseFace("acct", `acct_${text}`);
        expect(parsed.ok).toBe(text < "8");
        if (parsed.ok) expect(face("acct", parsed.value)).toBe(`acct_${text}`);
      }),
    );
  });
});

test.each([
  "01890A5D-AC96-774B-BCCE-B302099A8057",
  "01890a5dac96774bbcceb302099a8057",
  "{01890a5d-ac96-774b-bcce-b302099a8057}",
  "01890a5d-ac96-774b-bcce-b302099a8057\n",
])("%j is not an inner id", (text) => {
  expect(parseUuid<AccountId>(text).ok).toBe(false);
});

test.each([-1, 4096, 1.5, NaN])("%d is not a bucket", (value) => {
  expect(() => bucket(value)).toThrow(Defect);
});

test.each([-1, 2 ** 31, 0.5, NaN])("%d is not a tenant", (value) => {
  expect(() => tenantId(value)).toThrow(Defect);
});
