/** Who the consumers are: the people of the placed rows, with what they know of themselves and what is hidden. */

import { readPhone, regionCode, zoneSet } from "@forbear/accounts";
import type { PlacedObligor } from "@forbear/formats";
import {
  type Chance,
  type Instant,
  type Language,
  type PlainDate,
  type TimeZone,
  must,
  parseTimeZone,
} from "@forbear/kernel";
import type { PlacedDebt } from "../portfolio.ts";
import { type Habits, drawHabits } from "./habits.ts";
import { type Means, drawMeans } from "./means.ts";
import { type Wish, drawWish } from "./wish.ts";

/** Who picks up at a number, whatever the client's file says of it. */
export type Holder = "owner" | "relative" | "stranger" | "nobody";

export type Consumer = {
  /** The client's key and its number of the person: names the person in every report. */
  readonly key: string;
  readonly client: string;
  readonly reference: string;
  readonly givenName: string;
  readonly fullName: string;
  readonly bornOn: PlainDate | null;
  readonly postcode: string | null;
  readonly country: string;
  /** What they write in; not always what the file says. */
  readonly language: Language;
  /** Every zone they may be in; they live in the first. */
  readonly zones: readonly [TimeZone, ...TimeZone[]];
  readonly phones: readonly { readonly number: string; readonly holder: Holder }[];
  readonly debts: readonly PlacedDebt[];
  readonly means: Means;
  readonly habits: Habits;
  readonly wish: Wish;
  readonly chance: Chance;
};

const utc = must(parseTimeZone("Etc/UTC"));

/** Numbers that changed hands, ring at home, or ring nowhere, though the file calls them good. */
const hiddenHolders: readonly (readonly [Holder, number])[] = [
  ["stranger", 0.04],
  ["relative", 0.03],
  ["nobody", 0.03],
];

function holderOf(chance: Chance): Holder {
  let luck = chance.next();
  for (const [holder, share] of hiddenHolders) {
    luck -= share;
    if (luck < 0) return holder;
  }
  return "owner";
}

/** Some write in another language than the file knows. */
function spoken(placed: Language | null, country: string, chance: Chance): Language {
  const luck = chance.next();
  if (country === "US" && luck < 0.03) return "es";
  if (country === "IN" && luck < 0.1) return "hi-Latn";
  return placed ?? "en";
}

function numbersOf({ phones, address }: PlacedObligor, chance: Chance): Consumer["phones"] {
  return phones.flatMap(({ number, health }, at) => {
    const read = readPhone(number, address.country);
    if (read === null) return [];
    const holder = holderOf(chance.fork(`phone ${String(at)}`));
    return [{ number: read, holder: health === "good" ? holder : "nobody" }];
  });
}

/** The first obligors of the rows, each once with all their debts; partners are spoken to through them. */
export function consumersOf(
  debts: readonly PlacedDebt[],
  start: Instant,
  chance: Chance,
): readonly Consumer[] {
  const groups = new Map<string, PlacedDebt[]>();
  for (const debt of debts) {
    const key = `${debt.client.key} ${debt.row.obligors[0].reference}`;
    const known = groups.get(key);
    if (known) known.push(debt);
    else groups.set(key, [debt]);
  }
  return [...groups].map(([key, owed]) =>
    consumerOf(key, owed, start, chance.fork(`person ${key}`)),
  );
}

function consumerOf(
  key: string,
  debts: readonly PlacedDebt[],
  start: Instant,
  chance: Chance,
): Consumer {
  const [first] = debts;
  if (first === undefined) throw new RangeError("a consumer owes something");
  const placed = first.row.obligors[0];
  const { address, name } = placed;
  const phones = numbersOf(placed, chance);
  const region = regionCode(address.country, address.region);
  const home = { country: address.country, region, postcode: address.postcode };
  const good = phones.filter(({ holder }) => holder !== "nobody").map(({ number }) => number);
  const [zone = utc, ...zones] = zoneSet({ phones: good, addresses: [home], stated: null }, start);
  const defaults = debts.some((debt) => debt.defaults);
  return {
    key,
    client: first.client.key,
    reference: placed.reference,
    givenName: name.given ?? name.full.split(" ")[0] ?? name.full,
    fullName: name.full,
    bornOn: placed.bornOn,
    postcode: address.postcode,
    country: address.country,
    language: spoken(placed.language, address.country, chance.fork("language")),
    zones: [zone, ...zones],
    phones,
    debts,
    means: drawMeans(debts, chance.fork("means")),
    habits: drawHabits(defaults, chance.fork("habits")),
    wish: drawWish(defaults, chance.fork("wish")),
    chance: chance.fork("talk"),
  };
}
