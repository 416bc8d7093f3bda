/** Money: no cent gained or lost, every rounding named. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  compare,
  divide,
  fromJson,
  inWords,
  isPositive,
  isZero,
  least,
  minorDigits,
  money,
  most,
  parseCurrency,
  parseDecimal,
  share,
  split,
  subtract,
  sum,
  toDecimal,
  toJson,
  usd,
  zero,
} from "./money.ts";
import { Defect, err, must, ok } from "./result.ts";

const minor = fc.bigInt({ min: 1n - 10n ** 15n, max: 10n ** 15n - 1n });
const amount = minor.map(usd);
const currency = fc.constantFrom("JPY", "USD", "KWD", "CLF");

describe("sums", () => {
  test("two currencies never meet in one", () => {
    const mixed = [usd(1n), money("EUR", 1n)] as const;
    expect(() => add<string>(...mixed)).toThrow(Defect);
    expect(() => subtract<string>(...mixed)).toThrow(Defect);
    expect(() => compare<string>(...mixed)).toThrow(Defect);
    expect(() => sum<string>("USD", mixed)).toThrow(Defect);
  });

  test("what was added can be taken away again", () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(sum("USD", [a, b])).toEqual(add(b, a));
      }),
    );
  });

  test("the least and the most of two are the two", () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(add(least(a, b), most(a, b))).toEqual(add(a, b));
        expect(compare(least(a, b), most(a, b))).toBeLessThanOrEqual(0);
        expect(compare(a, b) + compare(b, a)).toBe(0);
      }),
    );
  });

  test("nothing is zero, and zero is not positive", () => {
    expect(sum("JPY", [])).toEqual(zero("JPY"));
    expect([isZero(usd(0n)), isPositive(usd(0n)), isPositive(usd(1n))]).toEqual([
      true,
      false,
      true,
    ]);
    expect(isPositive(usd(-1n))).toBe(false);
  });
});

describe("splitting", () => {
  const weights = fc.array(fc.bigInt({ min: 0n, max: 1000n }), { minLength: 1, maxLength: 24 });
  const someWeight = weights.filter((all) => all.some((weight) => weight > 0n));

  test("never gains or loses a cent, and each part is within one of its share", () => {
    fc.assert(
      fc.property(amount, someWeight, (total, shares) => {
        const parts = split(total, shares);
        const whole = shares.reduce((all, weight) => all + weight, 0n);
        expect(parts).toHaveLength(shares.length);
        expect(sum("USD", parts)).toEqual(total);
        parts.forEach((part, i) => {
          const off = part.minor * whole - total.minor * (shares[i] ?? 0n);
          expect(off < whole && off > -whole).toBe(true);
        });
      }),
    );
  });

  test("gives nothing to a weight of zero", () => {
    fc.assert(
      fc.property(amount, someWeight, (total, shares) => {
        const parts = split(total, shares);
        shares.forEach((weight, i) => {
          if (weight === 0n) expect(parts[i]?.minor).toBe(0n);
        });
      }),
    );
  });

  test.each([
    { total: 100n, by: [1n, 1n, 1n], parts: [34n, 33n, 33n] },
    { total: -100n, by: [1n, 1n, 1n], parts: [-34n, -33n, -33n] },
    { total: 101n, by: [0n, 1n, 1n], parts: [0n, 51n, 50n] },
    { total: 2n, by: [1n, 1n, 1n], parts: [1n, 1n, 0n] },
    { total: 0n, by: [5n, 1n], parts: [0n, 0n] },
  ])("$total by $by is $parts: odd cents go to the first", ({ total, by, parts }) => {
    expect(split(usd(total), by).map((part) => part.minor)).toEqual(parts);
  });

  test.each([{ by: [] }, { by: [0n, 0n] }, { by: [2n, -1n] }])("by $by is a defect", ({ by }) => {
    expect(() => split(usd(1n), by)).toThrow(Defect);
  });
});

describe("dividing", () => {
  test.each`
    numerator | denominator | down   | up     | halfEven
    ${6n}     | ${3n}       | ${2n}  | ${2n}  | ${2n}
    ${7n}     | ${3n}       | ${2n}  | ${3n}  | ${2n}
    ${8n}     | ${3n}       | ${2n}  | ${3n}  | ${3n}
    ${5n}     | ${2n}       | ${2n}  | ${3n}  | ${2n}
    ${7n}     | ${2n}       | ${3n}  | ${4n}  | ${4n}
    ${1n}     | ${1000n}    | ${0n}  | ${1n}  | ${0n}
    ${0n}     | ${7n}       | ${0n}  | ${0n}  | ${0n}
    ${-7n}    | ${3n}       | ${-2n} | ${-3n} | ${-2n}
    ${-5n}    | ${2n}       | ${-2n} | ${-3n} | ${-2n}
  `("$numerator / $denominator rounds as named", ({ numerator, denominator, ...expected }) => {
    const by = (rounding: "down" | "up" | "half-even") =>
      divide(numerator as bigint, denominator as bigint, rounding);
    expect({ down: by("down"), up: by("up"), halfEven: by("half-even") }).toEqual(expected);
  });

  test("is exact to less than one, and to half of one when it rounds to even", () => {
    const positive = fc.bigInt({ min: 1n, max: 10n ** 9n });
    fc.assert(
      fc.property(minor, positive, (numerator, denominator) => {
        const error = (rounding: "down" | "up" | "half-even") => {
          const off = divide(numerator, denominator, rounding) * denominator - numerator;
          return off < 0n ? -off : off;
        };
        expect(error("down") < denominator).toBe(true);
        expect(error("up") < denominator).toBe(true);
        expect(error("half-even") * 2n <= denominator).toBe(true);
      }),
    );
  });

  test.each(["0", "-3"])("by %s is a defect", (denominator) => {
    expect(() => divide(1n, BigInt(denominator), "down")).toThrow(Defect);
  });

  test("a share is in basis points", () => {
    expect(share(usd(412_50n), 4_000n, "down")).toEqual(usd(165_00n));
    expect(share(usd(99n), 50n, "up")).toEqual(usd(1n));
  });
});

describe("decimals", () => {
  test("are those of ISO 4217, also where CLDR shows fewer", () => {
    const all = { USD: 2, JPY: 0, KWD: 3, CLF: 4, IQD: 3, ISK: 0, HUF: 2, IDR: 2, INR: 2, COP: 2 };
    const ours = Object.keys(all).map((code) => [code, minorDigits(code)]);
    expect(Object.fromEntries(ours)).toEqual(all);
  });

  test("come back as the amount they were written from", () => {
    fc.assert(
      fc.property(currency, minor, (code, value) => {
        const owed = money(code, value);
        expect(parseDecimal(toDecimal(owed), code)).toEqual(ok(owed));
      }),
    );
  });

  test.each([
    ["USD", 41250n, "412.50"],
    ["USD", -5n, "-0.05"],
    ["USD", 0n, "0.00"],
    ["JPY", 41250n, "41250"],
    ["KWD", 41250n, "41.250"],
    ["KWD", 7n, "0.007"],
  ])("%s %s is %s", (code, value, text) => {
    expect(toDecimal(money(code, value))).toBe(text);
  });

  test.each([
    ["1,234.56", "USD", 123456n],
    ["12,34,567.8", "INR", 123456780n],
    ["1,234,567", "USD", 123456700n],
    [" 7 ", "USD", 700n],
    ["-1,000.00", "USD", -100000n],
    ["412.5000", "USD", 41250n],
    ["412.00", "JPY", 412n],
    ["0.007", "KWD", 7n],
    ["999999999999999", "USD", 99999999999999900n],
  ])("%j %s is read as %s", (text, code, value) => {
    expect(must(parseDecimal(text, code))).toEqual(money(code, value));
  });

  test.each([
    ["a decimal comma, which would be a hundredfold", "12,34", "USD"],
    ["a decimal comma after thousands", "1.234,56", "USD"],
    ["groups of one", "1,2,345", "USD"],
    ["groups that mix two ways", "12,34,567,890", "USD"],
    ["a fraction of a cent", "1.005", "USD"],
    ["a fraction of a yen", "1.5", "JPY"],
    ["a bare point", "1.", "USD"],
    ["no whole part", ".50", "USD"],
    ["a sign of currency", "$1.00", "USD"],
    ["an exponent", "1e3", "USD"],
    ["other digits", "١٢٣", "USD"],
    ["more than any debt", "1".repeat(16), "USD"],
    ["nothing", "", "USD"],
    ["no currency", "1.00", "dollars"],
  ])("%s is not money: %j %s", (_, text, code) => {
    expect(parseDecimal(text, code)).toEqual(err("not-money"));
  });
});

describe("money in JSON", () => {
  test("is text, and comes back", () => {
    fc.assert(
      fc.property(currency, minor, (code, value) => {
        const json = JSON.stringify(toJson(money(code, value)));
        const back = JSON.parse(json) as { currency: string; minor: string };
        expect(fromJson(back)).toEqual(ok(money(code, value)));
      }),
    );
  });

  test.each([
    ["usd", "1"],
    ["USDX", "1"],
    ["USD", "1.5"],
    ["USD", "+1"],
    ["USD", "0x1f"],
    ["USD", ""],
    ["USD", "1".repeat(19)],
    ["USD\n", "1"],
  ])("%j %j is none", (code, text) => {
    expect(fromJson({ currency: code, minor: text })).toEqual(err("not-money"));
  });

  test.each(["usd", "US", "EURO", "", "U5D"])("%j is not a currency", (text) => {
    expect(parseCurrency(text)).toEqual(err("not-a-currency"));
  });

  test("a currency has three capitals", () => {
    expect(parseCurrency("INR")).toEqual(ok("INR"));
  });
});

test.each([
  { owed: usd(41250n), locale: "en-US", words: "$412.50" },
  { owed: usd(-5n), locale: "en-US", words: "-$0.05" },
  { owed: money("EUR", 123456n), locale: "de-DE", words: "1.234,56\u00a0€" },
  { owed: money("INR", 123456780n), locale: "en-IN", words: "₹12,34,567.80" },
  { owed: money("JPY", 41250n), locale: "en-US", words: "¥41,250" },
  { owed: money("IQD", 1500n), locale: "en-US", words: "IQD\u00a01.500" },
  { owed: usd(9007199254740993n), locale: "en-US", words: "$90,071,992,547,409.93" },
])("$owed.minor $owed.currency reads in $locale as $words", ({ owed, locale, words }) => {
  expect(inWords(owed, locale)).toBe(words);
});
