/** The five invented creditors: their country, currency, rate, and the habits of their files. */

import type { DateOrder, Encoding, Field } from "@forbear/formats";
import { type Currency, addDays, divide, money, toDecimal } from "@forbear/kernel";
import type { PlainDate } from "@forbear/kernel";
import type { Country } from "../people/places.ts";

export type Style = {
  readonly dates: DateOrder;
  readonly delimiter: "," | ";";
  readonly encoding: Encoding;
  readonly decimal: "." | ",";
  /** The figure as this client's system prints it. */
  amount(decimal: string): string;
  /** The name of a column from its plain label ("Customer number"). */
  column(label: string): string;
};

export type SampleClient = {
  readonly key: "us" | "gb" | "in" | "au" | "ca";
  readonly name: string;
  readonly country: Country;
  readonly currency: Currency;
  /** Parts of a hundred of the source accounts. */
  readonly share: number;
  /** Whose name the collector speaks in. */
  readonly party: "first" | "third";
  /** New Taiwan cents for one unit of the currency: near the mean of 2005, one rate for all amounts. */
  readonly rate: bigint;
  /** Charged for each month overdue, in minor units, at most 15% of the balance in all. */
  readonly lateFee: bigint;
  /** Basis points of the balance for each month overdue, at most 25% of the balance in all. */
  readonly monthlyInterest: bigint;
  /** Before the number of the account. */
  readonly prefix: string;
  readonly style: Style;
};

const plain = (decimal: string): string => decimal;

/** 1234567.50 as 12,34,567.50. */
function indianGroups(decimal: string): string {
  const [whole = "", fraction = ""] = decimal.split(".");
  const head = whole.slice(0, -3).replaceAll(/\B(?=(\d{2})+$)/g, ",");
  return `${head === "" || head === "-" ? head : `${head},`}${whole.slice(-3)}.${fraction}`;
}

const snake = (label: string): string => label.toUpperCase().replaceAll(" ", "_");
const pascal = (label: string): string =>
  label.replaceAll(/(?:^| )(\w)/g, (_, letter: string) => letter.toUpperCase());

export const sampleClients: readonly SampleClient[] = [
  {
    key: "us",
    name: "Cedar Hollow Bank",
    country: "US",
    currency: "USD",
    share: 60,
    party: "third",
    rate: 3_220n,
    lateFee: 2_900n,
    monthlyInterest: 175n,
    prefix: "CHB-",
    style: {
      dates: "MM/DD/YYYY",
      delimiter: ",",
      encoding: "utf-8",
      decimal: ".",
      amount: plain,
      column: snake,
    },
  },
  {
    key: "gb",
    name: "Thornbury Card Services Ltd",
    country: "GB",
    currency: "GBP",
    share: 14,
    party: "first",
    rate: 5_850n,
    lateFee: 1_200n,
    monthlyInterest: 190n,
    prefix: "TCS",
    style: {
      dates: "DD/MM/YYYY",
      delimiter: ",",
      encoding: "utf-8",
      decimal: ".",
      amount: (decimal) => `£${decimal}`.replace("£-", "-£"),
      column: (label) => label,
    },
  },
  {
    key: "in",
    name: "Saral Vitta Finance Limited",
    country: "IN",
    currency: "INR",
    share: 12,
    party: "first",
    rate: 73n,
    lateFee: 50_000n,
    monthlyInterest: 300n,
    prefix: "SVF/",
    style: {
      dates: "DD-MMM-YYYY",
      delimiter: ",",
      encoding: "utf-8",
      decimal: ".",
      amount: indianGroups,
      column: pascal,
    },
  },
  {
    key: "au",
    name: "Wattle and Quay Credit",
    country: "AU",
    currency: "AUD",
    share: 7,
    party: "third",
    rate: 2_450n,
    lateFee: 1_500n,
    monthlyInterest: 160n,
    prefix: "WQ-",
    style: {
      dates: "DD/MM/YYYY",
      delimiter: ",",
      encoding: "utf-16le",
      decimal: ".",
      amount: (decimal) => `$${decimal}`.replace("$-", "-$"),
      column: (label) => snake(label).toLowerCase(),
    },
  },
  {
    key: "ca",
    name: "Northern Birch Financial",
    country: "CA",
    currency: "CAD",
    share: 7,
    party: "third",
    rate: 2_660n,
    lateFee: 2_500n,
    monthlyInterest: 165n,
    prefix: "NBF.",
    style: {
      dates: "YYYY-MM-DD",
      delimiter: ";",
      encoding: "windows-1252",
      decimal: ",",
      amount: (decimal) => decimal.replace(".", ","),
      column: (label) => label,
    },
  },
];

/** New Taiwan dollars into minor units of the client's currency, half to even. */
export const converted = (dollars: number, client: SampleClient): bigint =>
  divide(BigInt(dollars) * 10_000n, client.rate, "half-even");

const monthNames = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

export function dayIn(style: Style, day: PlainDate): string {
  const [year = "", month = "", date = ""] = day.split("-");
  switch (style.dates) {
    case "MM/DD/YYYY":
      return `${month}/${date}/${year}`;
    case "DD/MM/YYYY":
      return `${date}/${month}/${year}`;
    case "DD-MMM-YYYY":
      return `${date}-${monthNames[Number(month) - 1] ?? ""}-${year}`;
    default:
      return day;
  }
}

export const amountIn = (client: SampleClient, minor: bigint): string =>
  client.style.amount(toDecimal(money(client.currency, minor)));

/** A cell before it is written: text, an amount in minor units, or a day. */
export type Value = string | { readonly minor: bigint } | { readonly day: PlainDate };
export type Values = Partial<Record<Field, Value>>;

export function textOf(client: SampleClient, value: Value | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  return "minor" in value ? amountIn(client, value.minor) : dayIn(client.style, value.day);
}

export const daysBefore = (day: PlainDate, days: number): PlainDate => addDays(day, -days);
