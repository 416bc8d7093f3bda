/** Invents people: a name of some culture, a true city, numbers that ring nowhere, a reserved mailbox. */

import { type Chance, type PlainDate, addDays, addMonths, present } from "@forbear/kernel";
import { type CultureName, cultureShares, cultures } from "./names.ts";
import { type InventedPhone, type Phones, written } from "./phones.ts";
import { type City, type Country, citiesIn, streetsIn } from "./places.ts";

export type InventedAddress = {
  readonly line1: string;
  readonly line2: string;
  readonly city: string;
  readonly region: string;
  readonly postcode: string;
};

export type Invented = {
  readonly reference: string;
  readonly country: Country;
  readonly culture: CultureName;
  readonly given: string;
  readonly family: string;
  readonly bornOn: PlainDate | null;
  /** The client's code, "" when it does not know. */
  readonly language: "" | "ENG" | "SPA" | "HIN" | "HINGLISH" | "FRA";
  readonly address: InventedAddress;
  /** At most two. */
  readonly phones: readonly (InventedPhone & { readonly text: string })[];
  /** A number of another place than the address: they moved and kept it. */
  readonly movedAway: boolean;
  readonly email: string;
};

/** What is left of the true account in the person: nothing that a score may read. */
export type Given = {
  readonly reference: string;
  readonly woman: boolean;
  readonly age: number | null;
  readonly placedOn: PlainDate;
};

export function weighted<T>(chance: Chance, choices: readonly (readonly [T, number])[]): T {
  const whole = choices.reduce((sum, [, weight]) => sum + weight, 0);
  let at = chance.next() * whole;
  for (const [choice, weight] of choices) {
    at -= weight;
    if (at < 0) return choice;
  }
  return present(choices.at(-1))[0];
}

const letters = "ABEGHJLNPRSTUWXYZ";

function postcodeIn(country: Country, city: City, chance: Chance): string {
  const code = chance.pick(city.postcodes);
  const letter = (): string => letters[chance.below(letters.length)] ?? "A";
  if (country === "GB") return `${code} ${chance.below(10)}${letter()}${letter()}`;
  if (country === "CA") return `${code} ${chance.below(10)}${letter()}${chance.below(10)}`;
  return code;
}

function addressIn(country: Country, city: City, chance: Chance): InventedAddress {
  const number = 1 + chance.below(country === "US" ? 9_800 : 240);
  const flat = chance.next() < 0.3 ? `Flat ${1 + chance.below(60)}` : "";
  const line2 = country === "US" ? flat.replace("Flat", "Apt") : flat;
  return {
    line1: `${number} ${chance.pick(streetsIn(country))}`,
    line2,
    city: city.name,
    region: city.region,
    postcode: postcodeIn(country, city, chance),
  };
}

const hindiBelt = new Set(["UP", "BR", "MP", "RJ", "HR", "DL", "JH"]);

function languageOf(country: Country, culture: CultureName, region: string, chance: Chance) {
  if (chance.next() < 0.05) return "";
  if (culture === "devanagari") return "HIN";
  if (country === "US" && culture === "spanish") return chance.next() < 0.55 ? "SPA" : "ENG";
  if (country === "CA" && culture === "french") return chance.next() < 0.5 ? "FRA" : "ENG";
  if (country !== "IN") return "ENG";
  return weighted<Invented["language"]>(
    chance,
    hindiBelt.has(region)
      ? [
          ["HIN", 45],
          ["HINGLISH", 35],
          ["ENG", 20],
        ]
      : [
          ["HIN", 12],
          ["HINGLISH", 22],
          ["ENG", 66],
        ],
  );
}

const domains = ["mail.example", "post.example", "inbox.example.net", "letters.example.org"];

/** Letters of other alphabets fall away; nobody is left without a name before the sign. */
function mailboxOf(given: string, family: string, reference: string, chance: Chance): string {
  const slug = (text: string): string =>
    text
      .normalize("NFKD")
      .replaceAll(/[^A-Za-z]/g, "")
      .toLowerCase();
  const name = [slug(given), slug(family)].filter((part) => part !== "").join(".");
  const tail = reference.replaceAll(/\D/g, "").slice(-4);
  return `${name === "" ? "user" : name}${tail}@${chance.pick(domains)}`;
}

export type World = {
  readonly country: Country;
  readonly cities: readonly City[];
  readonly phones: Phones;
};

export const worldOf = (country: Country, phones: Phones): World => ({
  country,
  cities: citiesIn(country),
  phones,
});

/** One or two numbers, or none: of the city, else of its region, else of anywhere for who moved. */
function phonesOf(world: World, city: City, movedAway: boolean, chance: Chance): InventedPhone[] {
  const { country, cities, phones } = world;
  const count = weighted(chance, [
    [0, 4],
    [1, 68],
    [2, 28],
  ] as const);
  const found: InventedPhone[] = [];
  for (let n = 0; n < count; n += 1) {
    const wireless = chance.next() < (n === 0 ? 0.78 : 0.4);
    const far = movedAway && n === 0;
    const near = cities.filter((other) => (far ? other.region !== city.region : other === city));
    const first = far ? [chance.pick(near)] : near;
    const rest = cities.filter((other) => !far && other.region === city.region && other !== city);
    for (const from of [...first, ...rest]) {
      const phone = phones.next(country, from, far || wireless);
      if (!phone) continue;
      found.push(phone);
      break;
    }
  }
  return found;
}

/** Share of people with a number of another region: in North America numbers move with people. */
const movedShare = 0.04;

export function inventPerson(world: World, given: Given, chance: Chance): Invented {
  const { country, cities } = world;
  const culture = weighted(chance, cultureShares[country]);
  const pool = cultures[culture];
  const name = chance.pick(given.woman ? pool.women : pool.men);
  const second = culture === "spanish" && chance.next() < 0.4 ? ` ${chance.pick(pool.family)}` : "";
  const family = `${chance.pick(pool.family)}${second}`;
  const city = weighted(
    chance,
    cities.map((one) => [one, one.weight] as const),
  );
  const movedAway = (country === "US" || country === "CA") && chance.next() < movedShare;
  const phones = phonesOf(world, city, movedAway, chance).map((phone) => {
    return { ...phone, text: written(phone.e164, country, chance.below(9)) };
  });
  const age = given.age === null ? null : addMonths(given.placedOn, -12 * given.age);
  return {
    reference: given.reference,
    country,
    culture,
    given: name,
    family,
    bornOn: age && addDays(age, -1 - chance.below(364)),
    language: languageOf(country, culture, city.region, chance),
    address: addressIn(country, city, chance),
    phones,
    movedAway: movedAway && phones.length > 0,
    email: chance.next() < 0.22 ? "" : mailboxOf(name, family, given.reference, chance),
  };
}

/** Who signed with them: a new name, mostly of the same family and at the same door. */
export function inventPartner(of: Invented, given: Given, chance: Chance): Invented {
  const pool = cultures[of.culture];
  const name = chance.pick(given.woman ? pool.women : pool.men);
  const family = chance.next() < 0.8 ? of.family : chance.pick(pool.family);
  const born = of.bornOn && addDays(of.bornOn, chance.below(3_000) - 1_500);
  const grown = addMonths(given.placedOn, -12 * 19);
  return {
    ...of,
    reference: given.reference,
    given: name,
    family,
    bornOn: born && born > grown ? grown : born,
    phones: [],
    email: chance.next() < 0.5 ? "" : mailboxOf(name, family, given.reference, chance),
  };
}
