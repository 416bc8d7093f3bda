/** From a placed row's obligor to the person that the house knows. */

import {
  type Representation,
  type PointHealth,
  readPhone,
  regionCode,
  zoneSet,
} from "@forbear/accounts";
import type { PlacedAddress, PlacedObligor, PlacedPhone } from "@forbear/formats";
import {
  type Instant,
  type PlainDate,
  addMonths,
  dateOfEpochDay,
  epochDay,
  instantOf,
  msOf,
} from "@forbear/kernel";
import type { NewHold } from "../acts/hold.ts";
import type { NewPerson, NewPoint, ToldConsent } from "../acts/place.ts";
import type { PersonalData } from "../stores/people/store.ts";

const healthOf: { readonly [H in PlacedPhone["health"]]: PointHealth } = {
  good: "unproven",
  dead: "dead",
  "wrong-person": "wrong-person",
};

/** Midnight UTC of a date that a client gives without a time. */
const startOf = (date: PlainDate): Instant => instantOf(epochDay(date) * 86_400_000);

const dayOf = (now: Instant): PlainDate => dateOfEpochDay(Math.floor(msOf(now) / 86_400_000));

/** Months from birth until one may sign for a debt: eighteen years, the age that most places set. */
const ofAge = 18 * 12;

/** A row's obligor under the client's own namespace of references. */
export function newPerson(
  obligor: PlacedObligor,
  reference: string,
  setApart: string | null,
  now: Instant,
  from: FromFile,
): NewPerson {
  const { address } = obligor;
  const region = regionCode(address.country, address.region);
  const phones = phonesOf(obligor, address.country);
  const alive = phones.filter((phone) => phone.health === "unproven").map((phone) => phone.text);
  const placed = { country: address.country, region, postcode: address.postcode };
  return {
    reference,
    personal: personalOf(obligor),
    language: obligor.language ?? "en",
    jurisdiction: { country: address.country, region: region ?? "unknown", municipality: null },
    zones: zoneSet({ phones: alive, addresses: [placed], stated: null }, now),
    isMinor: obligor.bornOn === null ? "unknown" : addMonths(obligor.bornOn, ofAge) > dayOf(now),
    points: [...phones, ...emailsOf(obligor), ...postOf(address)],
    consents: consentsOf(obligor, from),
    representation: representationOf(obligor, now),
    holds: holdsOf(obligor),
    setApart,
  };
}

function personalOf({ name, bornOn, address, attorney }: PlacedObligor): PersonalData {
  return {
    fullName: name.full,
    bornOn,
    address: { lines: linesOf(address), postcode: address.postcode ?? "" },
    nationalIdLast4: null,
    attorney:
      attorney === null ? null : { name: attorney.name ?? "on file", phone: attorney.phone },
  };
}

const linesOf = ({ line1, line2, city, region, postcode, country }: PlacedAddress): string[] =>
  [line1, line2, city, region, postcode, country].filter((part): part is string => part !== null);

function phonesOf({ phones }: PlacedObligor, country: string): NewPoint[] {
  return phones.flatMap(({ number, line, health }): NewPoint[] => {
    const text = readPhone(number, country);
    if (text === null) return [];
    const point = { kind: "phone", line, place: "personal", health: healthOf[health] } as const;
    return [{ ...point, zones: [], text, lookup: "phone" }];
  });
}

const emailsOf = ({ emails }: PlacedObligor): NewPoint[] =>
  emails.map((email) => ({
    kind: "email",
    line: "none",
    place: "personal",
    health: "unproven",
    zones: [],
    text: email.toLowerCase(),
    lookup: "email",
  }));

function postOf(address: PlacedAddress): NewPoint[] {
  if (address.line1 === null) return [];
  const health = address.returnedOn === null ? "unproven" : "returned";
  const text = linesOf(address).join("\n");
  return [{ kind: "post", line: "none", place: "home", health, zones: [], text, lookup: null }];
}

/** The row that said so. */
export type FromFile = Pick<ToldConsent["from"], "import" | "line">;

type PlacedConsent = PlacedObligor["consents"][number];

/** Given to the creditor: what it is worth to us is for law to say. */
const consentOf = (
  { channel, givenOn, purpose, form, words, evidence }: PlacedConsent,
  from: FromFile,
): ToldConsent => ({
  kind: purpose ?? (channel === "email" ? "electronicContact" : "priorExpressConsent"),
  channels: [channel],
  givenTo: "creditor",
  form,
  givenAt: startOf(givenOn),
  during: null,
  showedAccess: false,
  from: { ...from, kept: evidence },
  words,
});

const consentsOf = ({ consents }: PlacedObligor, from: FromFile): NewPerson["consents"] =>
  consents.map((one) => consentOf(one, from));

function representationOf({ attorney }: PlacedObligor, now: Instant): Representation | null {
  if (attorney === null) return null;
  return {
    by: "attorney",
    coversThisDebt: true,
    contactDetailsKnown: attorney.phone !== null || attorney.email !== null,
    notedAt: now,
  };
}

function holdsOf({ ceasedOn, diedOn, insolvency, attorney }: PlacedObligor): NewHold[] {
  const holds: NewHold[] = [];
  if (attorney !== null) holds.push({ kind: "represented" });
  if (ceasedOn !== null) holds.push({ kind: "ceased", by: "consumer", written: true });
  if (diedOn !== null) holds.push({ kind: "deceased", diedOn });
  if (insolvency !== null) {
    holds.push({ kind: "insolvency", startedOn: insolvency.startedOn ?? "unknown" });
  }
  return holds;
}
