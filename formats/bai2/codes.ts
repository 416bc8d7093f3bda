/** Type codes of BAI2: which side of the account they are on. */

/** Detail codes 101-399 are credits, 401-699 debits; 890 and others carry no money. */
export function sideOf(code: string): "credit" | "debit" | "none" | null {
  if (!/^\d{3}$/.test(code)) return null;
  const number = Number(code);
  if (number >= 100 && number <= 399) return "credit";
  if (number >= 400 && number <= 699) return "debit";
  // 900-999 are a bank's own: 920-959 credits, 960-999 debits; 890-899 tell without money.
  if (number >= 920 && number <= 959) return "credit";
  if (number >= 960 && number <= 999) return "debit";
  return "none";
}

/** Balances are "status" codes; these two open and close the ledger. */
export const ledgerCodes = { opening: "010", closing: "015" } as const;

const returned = new Map([
  ["252", "Debit reversal"],
  ["255", "Check posted and returned"],
  ["256", "ACH credit reversal"],
  ["258", "ACH reversal"],
  ["452", "Credit reversal"],
  ["455", "Lockbox adjustment"],
  ["464", "ACH debit received and returned"],
  ["468", "ACH return item or settlement"],
  ["544", "ACH reversal item"],
  ["555", "Deposited item returned"],
  ["557", "Individual ACH return item"],
  ["564", "Return item adjustment"],
  ["567", "ACH debit reversal"],
]);

/** What a code says of an earlier payment undone; null: it says nothing of that. */
export const undoneBy = (code: string): string | null => returned.get(code) ?? null;
