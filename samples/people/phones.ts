/** Telephone numbers that ring nowhere: the regulators' ranges for fiction, and none given twice. */

import type { City, Country } from "./places.ts";

export type InventedPhone = { readonly e164: string; readonly line: "wireless" | "landline" };

/** Hands out each number once; the prefixes of a city are used up evenly. */
export type Phones = {
  /** A number of the city; null: it has no more. */
  next(country: Country, city: City, wireless: boolean): InventedPhone | null;
};

/**
 * North America: 555-0100 to 555-0199 of each area code (ATIS). A number does not tell what line it
 * is, so the caller says.
 */
const fiction555 = { dial: "1", middle: "5550", first: 100, count: 100, width: 3 };

const plans: Readonly<
  Record<Country, { dial: string; middle: string; first: number; count: number; width: number }>
> = {
  US: fiction555,
  CA: fiction555,
  // Ofcom: a thousand numbers in each of its ranges for drama.
  GB: { dial: "44", middle: "", first: 0, count: 1_000, width: 3 },
  // ACMA: ten thousand landline numbers a range.
  AU: { dial: "61", middle: "", first: 0, count: 10_000, width: 4 },
  // Level 5 with 00 after it: no trunk code and no mobile series of the national plan begins so.
  IN: { dial: "91", middle: "", first: 0, count: 100_000, width: 5 },
};

/** Ofcom's mobile range for drama, 07700 900000 to 900999, and six of ACMA's mobiles for fiction. */
const britishMobiles = "7700900";
const australianMobiles = [
  "491570006",
  "491570110",
  "491570156",
  "491570157",
  "491570158",
  "491570159",
];

export function phoneBook(): Phones {
  const given = new Map<string, number>();

  const take = (country: Country, prefix: string): string | null => {
    const plan = plans[country];
    const key = `${country} ${prefix}`;
    const used = given.get(key) ?? 0;
    if (used >= plan.count) return null;
    given.set(key, used + 1);
    const tail = String(plan.first + used).padStart(plan.width, "0");
    return `+${plan.dial}${prefix}${plan.middle}${tail}`;
  };
  const mobile = (country: Country): string | null => {
    if (country === "GB") return take("GB", britishMobiles);
    if (country !== "AU") return null;
    const used = given.get("AU mobiles") ?? 0;
    given.set("AU mobiles", used + 1);
    const number = australianMobiles[used];
    return number === undefined ? null : `+61${number}`;
  };
  return {
    next(country, city, wireless) {
      const own = wireless ? mobile(country) : null;
      if (own) return { e164: own, line: "wireless" };
      const tellsNoLine = country === "US" || country === "CA" || country === "IN";
      const uses = (prefix: string): number => given.get(`${country} ${prefix}`) ?? 0;
      for (const prefix of [...city.prefixes].sort((a, b) => uses(a) - uses(b))) {
        const e164 = take(country, prefix);
        if (e164) return { e164, line: tellsNoLine && wireless ? "wireless" : "landline" };
      }
      return null;
    },
  };
}

/** As people of the country write it; every third stays international. */
export function written(e164: string, country: Country, style: number): string {
  if (style % 3 === 0) return e164;
  const national = e164.slice(plans[country].dial.length + 1);
  const part = (from: number, to?: number): string => national.slice(from, to);
  switch (country) {
    case "US":
    case "CA":
      return style % 3 === 1
        ? `(${part(0, 3)}) ${part(3, 6)}-${part(6)}`
        : `${part(0, 3)}-${part(3, 6)}-${part(6)}`;
    case "GB":
      return national.startsWith("20")
        ? `020 ${part(2, 6)} ${part(6)}`
        : national.startsWith("7")
          ? `0${part(0, 4)} ${part(4)}`
          : `0${part(0, 3)} ${part(3, 6)} ${part(6)}`;
    case "AU":
      return national.startsWith("4")
        ? `0${part(0, 3)} ${part(3, 6)} ${part(6)}`
        : `(0${part(0, 1)}) ${part(1, 5)} ${part(5)}`;
    case "IN":
      return `${part(0, 5)} ${part(5)}`;
  }
}
