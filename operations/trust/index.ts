/** Whose is the money in trust, what is a client paid and billed of it, and does the bank agree? */

export * from "./terms.ts";
export { remittanceAsked, remittingTo, touchedOf } from "../acts/remittable.ts";
export { termsVersions } from "../acts/client-terms.ts";
export { type TrustBy, type Trusting } from "./entries.ts";
export * from "./remit.ts";
export { type InvoicePaid, type InvoiceRefusal, invoiceText, payInvoice } from "./invoice.ts";
export {
  type Adjusting,
  type ByHandRefusal,
  type Direct,
  type DirectCorrection,
  type DirectRefusal,
  type Withdrawing,
  adjustClient,
  correctDirect,
  currencyOf,
  reportDirect,
  withdraw,
} from "./by-hand.ts";
export { type DirectFile, type DirectReport, readDirectFile } from "./direct-file.ts";
export * from "./reconcile.ts";
export * from "./close.ts";
export {
  type RemittanceStatement,
  remittanceStatement,
  statementCsv,
  statementText,
  statementXlsx,
} from "./statement.ts";
export * from "./paper.ts";
export * from "./position.ts";
export { type ClientEntry, clientEntries, lastEntries } from "../stores/trust/books.store.ts";
export { type BookSum, type Known, clientBooks, foldedBooks } from "../stores/trust/sums.store.ts";
export { movementsInTransit, transitBase } from "../stores/trust/transit.store.ts";
export { type AdjustingRow, type MonthBalance, closesOf } from "../stores/trust/closes.store.ts";
export { type Difference, type TrustDay, trustDays } from "../stores/trust/days.store.ts";
export { type Invoice, invoicesOf, invoicesPage } from "../stores/trust/invoices.store.ts";
export {
  type RemittanceRow,
  type StoredLine,
  remittancesOf,
  remittancesPage,
  standingRemittances,
} from "../stores/trust/remittances.store.ts";
