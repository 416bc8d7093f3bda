/** The codes of NACHA files: entry classes, transactions, returns R01-R85, changes C01-C69. */

import type { ReturnMeaning } from "../bank/reason.ts";

type ReturnWords = readonly [means: ReturnMeaning, says: string];

const returns = {
  R01: ["no-funds", "Insufficient funds"],
  R02: ["account", "Account closed"],
  R03: ["account", "No account, or it cannot be located"],
  R04: ["account", "Invalid account number"],
  R05: ["not-authorised", "Unauthorised debit to a consumer's account under a corporate class"],
  R06: ["between-banks", "Returned at the request of the originating bank"],
  R07: ["not-authorised", "Authorisation revoked by the customer"],
  R08: ["stopped", "Payment stopped"],
  R09: ["no-funds", "Uncollected funds"],
  R10: ["not-authorised", "Customer advises: originator not known, or not authorised to debit"],
  R11: ["not-authorised", "Customer advises: not in accordance with the authorisation"],
  R12: ["account", "Account sold to another bank"],
  R13: ["account", "Invalid routing number"],
  R14: ["representative-ended", "Representative payee deceased or unable to continue"],
  R15: ["deceased", "Beneficiary or account holder deceased"],
  R16: ["frozen", "Account frozen, or returned on an instruction of OFAC"],
  R17: ["our-mistake", "Fields cannot be processed, or questionable circumstances"],
  R18: ["our-mistake", "Improper effective entry date"],
  R19: ["our-mistake", "Amount field error"],
  R20: ["account", "Non-transaction account"],
  R21: ["our-mistake", "Invalid company identification"],
  R22: ["our-mistake", "Invalid individual identification number"],
  R23: ["stopped", "Credit entry refused by the receiver"],
  R24: ["our-mistake", "Duplicate entry"],
  R25: ["our-mistake", "Addenda error"],
  R26: ["our-mistake", "Mandatory field error"],
  R27: ["our-mistake", "Trace number error"],
  R28: ["our-mistake", "Routing number fails its check digit"],
  R29: ["not-authorised", "Corporate customer advises: not authorised"],
  R30: ["between-banks", "Receiving bank takes no part in check truncation"],
  R31: ["not-authorised", "Permissible return entry (CCD and CTX)"],
  R32: ["between-banks", "Receiving bank cannot settle"],
  R33: ["between-banks", "Return of an XCK entry"],
  R34: ["between-banks", "Participation of the receiving bank is limited"],
  R35: ["our-mistake", "Return of an improper debit entry"],
  R36: ["our-mistake", "Return of an improper credit entry"],
  R37: ["not-authorised", "Source document presented for payment"],
  R38: ["stopped", "Stop payment on the source document"],
  R39: ["our-mistake", "Improper source document"],
  R40: ["between-banks", "Enrolment returned by a federal agency"],
  R41: ["our-mistake", "Invalid transaction code in an enrolment"],
  R42: ["our-mistake", "Routing number error in an enrolment"],
  R43: ["our-mistake", "Invalid account number in an enrolment"],
  R44: ["our-mistake", "Invalid individual identification in an enrolment"],
  R45: ["our-mistake", "Invalid individual name in an enrolment"],
  R46: ["our-mistake", "Invalid representative payee indicator in an enrolment"],
  R47: ["our-mistake", "Duplicate enrolment"],
  R50: ["between-banks", "State law affecting RCK acceptance"],
  R51: ["not-authorised", "The item of an RCK entry is ineligible, or the entry improper"],
  R52: ["stopped", "Stop payment on the item of an RCK entry"],
  R53: ["our-mistake", "Item and RCK entry presented for payment"],
  R61: ["dishonoured", "Misrouted return"],
  R62: ["dishonoured", "Return of an erroneous or reversing debit"],
  R67: ["dishonoured", "Duplicate return"],
  R68: ["dishonoured", "Untimely return"],
  R69: ["dishonoured", "Field errors in the return"],
  R70: ["dishonoured", "Permissible return entry not accepted"],
  R71: ["contested", "Misrouted dishonoured return"],
  R72: ["contested", "Untimely dishonoured return"],
  R73: ["contested", "Timely original return"],
  R74: ["contested", "Corrected return"],
  R75: ["contested", "The return was no duplicate"],
  R76: ["contested", "No errors found in the return"],
  R77: ["contested", "R62 dishonoured return not accepted"],
  R80: ["our-mistake", "Coding error in an IAT entry"],
  R81: ["between-banks", "No participant in the IAT programme"],
  R82: ["account", "Invalid foreign receiving bank"],
  R83: ["between-banks", "Foreign receiving bank cannot settle"],
  R84: ["between-banks", "Not processed by the gateway"],
  R85: ["our-mistake", "Outbound international payment coded as domestic"],
} as const satisfies Readonly<Record<string, ReturnWords>>;

export type ReturnCode = keyof typeof returns;
export const returnCodes = Object.keys(returns) as readonly ReturnCode[];
export const isReturnCode = (text: string): text is ReturnCode => Object.hasOwn(returns, text);

/** What a return code means and says, in the words of the operating rules. */
export function returnReason(code: ReturnCode): {
  readonly means: ReturnMeaning;
  readonly says: string;
} {
  const [means, says] = returns[code];
  return { means, says };
}

const changes = {
  C01: "Incorrect account number",
  C02: "Incorrect routing number",
  C03: "Incorrect routing number and account number",
  C04: "Incorrect name of the individual or company",
  C05: "Incorrect transaction code",
  C06: "Incorrect account number and transaction code",
  C07: "Incorrect routing number, account number and transaction code",
  C08: "Incorrect receiving bank (IAT)",
  C09: "Incorrect individual identification number",
  C10: "Incorrect company name",
  C11: "Incorrect company identification",
  C12: "Incorrect company name and company identification",
  C13: "Addenda format error",
  C14: "Incorrect entry class for an outbound international payment",
  C61: "Misrouted notification of change",
  C62: "Incorrect trace number",
  C63: "Incorrect company identification number",
  C64: "Incorrect individual identification number",
  C65: "Incorrectly formatted corrected data",
  C66: "Incorrect discretionary data",
  C67: "Routing number not that of the original entry",
  C68: "Account number not that of the original entry",
  C69: "Incorrect transaction code",
} as const;

export type ChangeCode = keyof typeof changes;
export const changeCodes = Object.keys(changes) as readonly ChangeCode[];
export const isChangeCode = (text: string): text is ChangeCode => Object.hasOwn(changes, text);
export const changeSays = (code: ChangeCode): string => changes[code];

/** Classes of entries. ADV is advice between banks and has records of its own. */
export const entryClasses = [
  ...["PPD", "WEB", "TEL", "CCD", "CTX", "CIE", "COR", "ARC", "BOC", "POP", "RCK", "TRC"],
  ...["TRX", "XCK", "POS", "SHR", "MTE", "ENR", "DNE", "ACK", "ATX", "IAT"],
] as const;

export type AccountKind = "checking" | "savings" | "general-ledger" | "loan";
export type Transaction = {
  readonly account: AccountKind;
  readonly side: "credit" | "debit";
  /** A trial of the account, without money. */
  readonly prenote: boolean;
};

const accountOfTens: Readonly<Record<string, AccountKind>> = {
  "2": "checking",
  "3": "savings",
  "4": "general-ledger",
  "5": "loan",
};

/** What a transaction code asks for; null: there is no such code. */
export function transactionOf(code: string): Transaction | null {
  const account = accountOfTens[code.charAt(0)];
  const unit = Number(code.charAt(1));
  // A loan knows a reversing debit and its return; the others know both sides in full.
  const known = account === "loan" ? [1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 6, 7, 8, 9];
  if (account === undefined || !known.includes(unit)) return null;
  return { account, side: unit <= 4 ? "credit" : "debit", prenote: unit === 3 || unit === 8 };
}

const weights = [3, 7, 1, 3, 7, 1, 3, 7];

/** The ninth digit that the first eight of a routing number demand (ABA). */
export function checkDigitOf(eight: string): string {
  const sum = weights.reduce((all, weight, at) => all + weight * Number(eight.charAt(at)), 0);
  return String((10 - (sum % 10)) % 10);
}

/** Nine digits whose last is the check digit of the others. */
export const isRoutingNumber = (text: string): boolean =>
  /^\d{9}$/.test(text) && checkDigitOf(text) === text.charAt(8);
