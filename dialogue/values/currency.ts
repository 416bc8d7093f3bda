/** Which money is meant: from the words, else the account, else where the person lives. */

import type { Desk } from "./desk.ts";

const byRegion: Readonly<Record<string, string>> = {
  US: "USD",
  GB: "GBP",
  IN: "INR",
  MX: "MXN",
  CA: "CAD",
  AU: "AUD",
  NZ: "NZD",
  IE: "EUR",
  ES: "EUR",
  CO: "COP",
  AR: "ARS",
  CL: "CLP",
  PE: "PEN",
  SG: "SGD",
  ZA: "ZAR",
  PR: "USD",
};

const dollars = new Set(["USD", "CAD", "AUD", "NZD", "SGD"]);
const pesos = new Set(["MXN", "COP", "ARS", "CLP"]);

/** The money of the account, else of the person's region; undefined where neither is known. */
export function homeCurrency(desk: Desk): string | undefined {
  const { hearing } = desk;
  const known =
    hearing.balance?.currency ?? hearing.currency ?? hearing.offers?.[0]?.amount.currency;
  if (known !== undefined) return known;
  const region = byRegion[desk.region];
  return region ?? (hearing.locale?.toLowerCase().startsWith("hi") === true ? "INR" : undefined);
}

type Family = "dollar" | "peso" | "mexican" | "pound" | "rupee" | "euro";

const words: Readonly<Record<string, Family>> = {
  $: "dollar",
  dollar: "dollar",
  dollars: "dollar",
  bucks: "dollar",
  buck: "dollar",
  usd: "dollar",
  dolares: "dollar",
  dolar: "dollar",
  dolars: "dollar",
  doll: "dollar",
  peso: "peso",
  pesos: "peso",
  pesito: "peso",
  pesitos: "peso",
  mxn: "mexican",
  varos: "peso",
  baros: "peso",
  mx: "mexican",
  "£": "pound",
  pound: "pound",
  pounds: "pound",
  quid: "pound",
  gbp: "pound",
  libras: "pound",
  "₹": "rupee",
  rs: "rupee",
  inr: "rupee",
  rupee: "rupee",
  rupees: "rupee",
  rupaye: "rupee",
  rupay: "rupee",
  rupaya: "rupee",
  rupye: "rupee",
  rupiya: "rupee",
  rupai: "rupee",
  rupe: "rupee",
  rupaiya: "rupee",
  rupiye: "rupee",
  rupaae: "rupee",
  rupyay: "rupee",
  "€": "euro",
  euro: "euro",
  euros: "euro",
  eur: "euro",
};

/** The family of a money word or sign, if it is one. */
export const familyOf = (word: string): Family | undefined => words[word];

const lands: Readonly<Record<string, string>> = {
  mexicanos: "MXN",
  colombianos: "COP",
  argentinos: "ARS",
  chilenos: "CLP",
  dominicanos: "DOP",
};

/** "Pesos mexicanos": whose they are, in so many words. */
export const pesosOf = (word: string): string | undefined => lands[word];

/** The currency of a family for this person: "$" is theirs where they have dollars of their own. */
export function currencyOf(family: Family, desk: Desk): string {
  const home = homeCurrency(desk);
  const region = byRegion[desk.region];
  switch (family) {
    case "pound":
      return "GBP";
    case "rupee":
      return "INR";
    case "euro":
      return "EUR";
    case "mexican":
      return "MXN";
    case "peso":
      return peso(home, region);
    case "dollar":
      return dollar(home, region);
  }
}

/** "50 pesitos", where there are none at home: so people call what they owe in. */
function peso(home: string | undefined, region: string | undefined): string {
  const own = [home, region].find((one) => one !== undefined && pesos.has(one));
  return own ?? home ?? "MXN";
}

function dollar(home: string | undefined, region: string | undefined): string {
  const own = [home, region].find((one) => one !== undefined && dollars.has(one));
  return own ?? "USD";
}

/** "$" is also the sign of a peso where pesos are at home. */
export function signCurrency(sign: string, desk: Desk): string | undefined {
  const family = familyOf(sign);
  if (family === undefined) return undefined;
  const home = homeCurrency(desk);
  if (sign === "$" && home !== undefined && pesos.has(home)) return home;
  return currencyOf(family, desk);
}
