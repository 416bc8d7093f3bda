/** A small origination file of our own, for tests. */

import { type PlainDate, must, parsePlainDate, usd } from "@forbear/kernel";
import { checkDigitOf } from "./codes.ts";
import { type NachaOrder, type OrderedBatch, type OrderedEntry, writeNacha } from "./write.ts";

const day = (text: string): PlainDate => must(parsePlainDate(text));
export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const routing = (eight: string): string => eight + checkDigitOf(eight);

export const debit: OrderedEntry = {
  kind: "debit",
  account: "checking",
  routing: routing("07640125"),
  accountNumber: "00123456",
  amount: usd(125_00n),
  reference: "PMT-1",
  name: "Ana Ruiz",
  sequence: 1,
  paymentType: "single",
  remittance: null,
};

export const batch: OrderedBatch = {
  entryClass: "WEB",
  companyName: "Harbor Recovery",
  companyId: "1234567890",
  discretionary: "",
  description: "LOAN PMT",
  descriptiveDate: "MAR 02",
  effectiveOn: day("2026-03-03"),
  odfi: "06110001",
  entries: [debit, { ...debit, sequence: 2, amount: usd(75_00n), name: "Zoë Weiß" }],
};

export const order: NachaOrder = {
  destination: routing("06110001"),
  destinationName: "Example Bank",
  origin: "1234567890",
  originName: "Harbor Recovery",
  createdOn: day("2026-03-02"),
  createdAt: "1500",
  modifier: "A",
  reference: "",
  batches: [batch],
};

export const written = (given: NachaOrder): string => must(writeNacha(given)).text;
export const linesOf = (text: string): string[] => text.trimEnd().split("\n");
