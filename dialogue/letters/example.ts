/** One debt with everything known of it, and the same elsewhere: where tests begin. */

import { money, must, parsePlainDate } from "@forbear/kernel";
import type { NoticeKnown } from "./known.ts";

const date = (text: string) => must(parsePlainDate(text), text);

const currencies: { readonly [country: string]: string } = {
  US: "USD",
  GB: "GBP",
  CA: "CAD",
  AU: "AUD",
  IN: "INR",
};

/** Harbor Lane writes to Ana Story about a card of Shoreline Bank, now owed to Harbor Bank. */
export function knownIn(region: string): NoticeKnown {
  const currency = currencies[region.slice(0, 2)] ?? "USD";
  const amount = (minor: bigint) => money(currency, minor);
  const itemised = {
    balance: amount(400_00n),
    interest: amount(12_50n),
    fees: amount(0n),
    paid: amount(50_00n),
    credited: amount(0n),
  };
  return {
    language: "en",
    writtenOn: date("2026-03-02"),
    acts: "for-creditor",
    writer: {
      name: "Harbor Lane Recovery",
      mailAddress: ["14 Harbor Lane, Suite 200", "Wilmington, DE 19801"],
      phone: "+1 202-555-0142",
      hours: "8:00 to 20:00",
      website: "https://harborlane.example/portal",
      licence: null,
    },
    reader: {
      name: "Ana Story",
      mailAddress: ["1 Orchard Street", "Columbus, OH 43085"],
      region,
    },
    debt: {
      of: region === "US-NV" ? "medical" : "creditCard",
      creditor: "Harbor Bank",
      creditorThen: "Shoreline Bank",
      shortNumber: "****4821",
      owed: {
        principal: amount(350_00n),
        interest: amount(12_50n),
        fees: amount(0n),
        costs: amount(0n),
      },
      itemisation: { event: "transaction", on: date("2025-12-01"), ...itemised },
      arrears: {
        shortfall: amount(120_00n),
        missed: [
          { dueOn: date("2026-01-15"), amount: amount(60_00n) },
          { dueOn: date("2026-02-15"), amount: amount(60_00n) },
        ],
      },
      defaultSums: [
        { on: date("2026-01-20"), amount: amount(12_00n) },
        { on: date("2026-02-20"), amount: amount(12_00n) },
      ],
      debitFailedOn: date("2026-02-16"),
    },
    periodEndsOn: date("2026-04-10"),
    electronic: false,
    requirements: [],
  };
}

export const whole: NoticeKnown = knownIn("US-OH");
