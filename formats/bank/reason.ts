/** Why a payment came back, in the words of ISO 20022; what that means for whoever asked for it. */

/** What a return means, whichever scheme it came by. */
export type ReturnMeaning =
  /** Money may come: the same payment may be asked for again, as far as the scheme allows. */
  | "no-funds"
  /** The account cannot be debited; another is needed. */
  | "account"
  /** The person took back, or never gave, the authority to debit. */
  | "not-authorised"
  /** The person stopped or refuses this payment. */
  | "stopped"
  | "deceased"
  /** Somebody acted for the account holder and no longer does. */
  | "representative-ended"
  | "frozen"
  /** We, or our bank, wrote the payment wrongly. */
  | "our-mistake"
  /** Between the banks; the payment did not go through. */
  | "between-banks"
  | "dishonoured"
  | "contested"
  /** A code of a bank's own, or none. */
  | "unknown";

const isoReasons = {
  AC01: ["account", "Incorrect account number"],
  AC03: ["account", "Invalid creditor account number"],
  AC04: ["account", "Closed account"],
  AC06: ["frozen", "Blocked account"],
  AC13: ["account", "Debtor account is a consumer's and the scheme is for businesses"],
  AC15: ["account", "Account details changed"],
  AG01: ["account", "Transaction forbidden on this type of account"],
  AG02: ["our-mistake", "Invalid bank operation code"],
  AM01: ["our-mistake", "Amount is zero"],
  AM02: ["our-mistake", "Amount is above what is allowed"],
  AM03: ["our-mistake", "Currency not processable"],
  AM04: ["no-funds", "Insufficient funds"],
  AM05: ["our-mistake", "Duplicate"],
  AM09: ["our-mistake", "Wrong amount"],
  AM10: ["our-mistake", "Control sum does not agree"],
  BE01: ["account", "Account holder and account do not agree"],
  BE04: ["our-mistake", "Creditor address missing or wrong"],
  BE05: ["our-mistake", "Creditor not recognised"],
  BE06: ["account", "Customer not known at this account"],
  CNOR: ["between-banks", "Creditor bank not registered with this clearing"],
  CURR: ["our-mistake", "Currency of the payment is wrong"],
  CUST: ["stopped", "Requested by the customer"],
  DNOR: ["between-banks", "Debtor bank not registered with this clearing"],
  DS02: ["stopped", "Cancelled by an authorised user"],
  DT01: ["our-mistake", "Invalid date"],
  ED05: ["between-banks", "Settlement failed"],
  FF01: ["our-mistake", "Invalid file format"],
  FF05: ["our-mistake", "Direct debit type incorrect"],
  FOCR: ["stopped", "Following a cancellation request"],
  FRAD: ["not-authorised", "Fraudulent origin"],
  MD01: ["not-authorised", "No mandate"],
  MD02: ["our-mistake", "Mandate data missing or wrong"],
  MD06: ["stopped", "Refund asked for by the debtor"],
  MD07: ["deceased", "Debtor deceased"],
  MS02: ["stopped", "Reason not told by the customer"],
  MS03: ["between-banks", "Reason not told by the bank"],
  NARR: ["unknown", "Reason given in words"],
  RC01: ["account", "Bank identifier incorrect"],
  RC04: ["account", "Creditor bank identifier incorrect"],
  RR01: ["our-mistake", "Debtor account or identification missing"],
  RR02: ["our-mistake", "Debtor name or address missing"],
  RR03: ["our-mistake", "Creditor name or address missing"],
  RR04: ["between-banks", "Regulatory reason"],
  SL01: ["stopped", "Specific service of the debtor bank: a block or a limit of the debtor"],
  TECH: ["between-banks", "Technical problem"],
  TM01: ["our-mistake", "Received after the cut-off time"],
  UPAY: ["not-authorised", "Undue payment"],
} as const satisfies Readonly<Record<string, readonly [ReturnMeaning, string]>>;

type IsoReason = keyof typeof isoReasons;
const isIsoReason = (code: string): code is IsoReason => Object.hasOwn(isoReasons, code);

/** Why a payment came back. */
export type ReturnedWhy = {
  /** As the file has it. */
  readonly code: string;
  readonly means: ReturnMeaning;
  readonly says: string;
};

/** The reason of an ISO 20022 code (external codes for status and return reasons). */
export function isoReason(code: string, words: string | null = null): ReturnedWhy {
  if (!isIsoReason(code)) return { code, means: "unknown", says: words ?? "" };
  const [means, says] = isoReasons[code];
  return { code, means, says: words === null ? says : `${says}: ${words}` };
}
