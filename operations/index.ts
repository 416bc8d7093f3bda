/** The work, step by step, and what all steps share. */

export * from "./ports/channel.ts";
export * from "./ports/clock.ts";
export * from "./ports/column.ts";
export * from "./ports/database.ts";
export * from "./ports/files.ts";
export * from "./ports/gather.ts";
export * from "./ports/gateway.ts";
export * from "./ports/ids.ts";
export * from "./ports/jobs.ts";
export * from "./ports/sql.ts";
export * from "./ports/vault.ts";
export * from "./ports/log.ts";
export * from "./ports/letters.ts";
export * from "./ports/model.ts";
export type { House } from "./house.ts";
export * from "./stores/settings/store.ts";
export { type InForce, inForce } from "./stores/settings/published.ts";
export { type Ref } from "./stores/file.ts";
export { tenantByRef } from "./stores/people/store.ts";
export * as intake from "./intake/index.ts";
export type { ImportCounts, ImportReport } from "./intake/report.ts";
export { type ImportRow, type ImportStatus, importsOf } from "./stores/imports/store.ts";
export { type Plan, type Swept, sweep } from "./strategy/sweep.ts";
export { surgeAbove, surgeOverAt } from "./acts/surge.ts";
export type { Leaving } from "./acts/leaving.ts";
export { type Dispatched, dispatch, handAll, lookUpDoubtful } from "./outreach/dispatch.ts";
export { type NewAddress, addressLearned } from "./outreach/address.ts";
export { type NoticeAskRefusal, askNotice } from "./outreach/asked.ts";
export { bareAct, noticeDuties } from "./acts/duty.ts";
export { openWords } from "./stores/contacts/words.store.ts";
export { type CallEnd, callEnded } from "./outreach/call-ended.ts";
export {
  type MessageNews,
  type Became,
  type DeliveryTold,
  type Undelivered,
  deliveryTold,
  undelivered,
} from "./outreach/delivery.ts";
export { type MailOutcome, type Receipts, mailReceipts } from "./outreach/mail-house.ts";
export { type PrintRun, printRun } from "./outreach/print-run.ts";
export { printLetter } from "./outreach/printed.ts";
export { type CameBack, mailCameBack } from "./outreach/returned.ts";
export { type Beginning, beginTalk } from "./conversations/begin.ts";
export { recordOfTalk } from "./conversations/record.ts";
export { type InboundMedia, largestMediaBytes, mostMedia } from "./conversations/attached.ts";
export { type HeardAs, type Inbound, hearAll, hearFrom } from "./conversations/hear.ts";
export type { Manner } from "./conversations/scene.ts";
export type { TurnTaken } from "./conversations/turn.ts";
export { takeTurn, takeTurns, takeWaiting } from "./conversations/waiting.ts";
export {
  type ReleaseAsked,
  type ReleaseRefusal,
  previewRelease,
  releaseObligor,
} from "./care/release.ts";
export { type Judged, judge } from "./agreements/judge.ts";
export {
  type ChangeDeclined,
  type OfferedChange,
  type PlanToday,
  type Serving,
  agreeChange,
  offerChange,
  planToday,
} from "./agreements/change.ts";
export {
  type PageAsked,
  type PageOpened,
  type Paid,
  type PayRequest,
  lookUpDoubtful as lookUpDoubtfulPayments,
  lookUpSilent as lookUpSilentPayments,
  pay,
  payOnPage,
} from "./payments/pay.ts";
export * as refunds from "./payments/refund.ts";
export { type WorkRefusal, workDispute } from "./payments/dispute.ts";
export * as processors from "./payments/processors.ts";
export {
  type OwnAccount,
  type ProcessorAccount,
  ownAccounts,
  processorAccounts,
} from "./stores/settings/processors.store.ts";
export {
  type MoneyBackRow,
  moneyBacksOfDebt,
  refundsAsked,
} from "./stores/books/money-back.store.ts";
export type { PayRefusal } from "./payments/refuse.ts";
export * as stored from "./payments/stored/index.ts";
export { type KeptId, type KeptMeans, keptMeans, stopKept } from "./payments/kept.ts";
export {
  type PayLink,
  type PayLinkAsked,
  type PayLinkRefusal,
  type PayLinkState,
  longestLinkDays,
  makePayLink,
  openPayLink,
  payLinkNow,
  payLinks,
  withdrawPayLink,
} from "./payments/links.ts";
export * as debits from "./payments/debits/index.ts";
export {
  type Booking,
  type HeardNews,
  collectNews,
  hearNews,
  houseBooking,
} from "./posting/news.ts";
export { knownBy } from "./acts/statement.ts";
export * as posting from "./posting/index.ts";
export * as trust from "./trust/index.ts";
export { seal, sealAll } from "./evidence/seal.ts";
export { exportDecision } from "./evidence/export.ts";
export {
  type Mismatch,
  type MismatchKind,
  type ReplayReport,
  replayExport,
} from "./evidence/replay.ts";
export { type Check, type Found, type Violation } from "./evidence/verify/findings.ts";
export { type VerifyOptions, type VerifyReport, verify } from "./evidence/verify/verify.ts";
export { dayReport, fileDayReport, listDayReports } from "./reporting/day.ts";
export { reportOf as filedDayReport } from "./reporting/store.ts";
export { sealsOf } from "./evidence/seals.store.ts";
export { type BucketRange, everyBucket } from "./stores/range.ts";
export * as desk from "./desk/index.ts";
export {
  type PortalDebt,
  type PortalView,
  type Visit,
  agreeChoice,
  enterPortal,
  mintChoices,
  portalView,
  tellOwnMeans,
  visitor,
} from "./conversations/portal.ts";
export { isOnlyItsEnd, typedReference } from "./conversations/typed-reference.ts";
export {
  type ChatLine,
  beginChat,
  changeChat,
  chatLines,
  chatOf,
  endChat,
  hearAtDoor,
} from "./conversations/webchat.ts";
export type { PaymentStatus } from "./stores/books/store.ts";
export * from "./stores/bank/store.ts";
export * from "./stores/bank/lines.store.ts";
export { bankFiles } from "./stores/bank/files.store.ts";
export { type Waiting, waitingWork } from "./stores/due/store.ts";
export {
  entriesOfDebt,
  type TransferRow,
  insertTransfers,
  owedAsOf,
  stagesOn,
  transfersOf,
} from "./stores/books/transfers.store.ts";
export { type BookTotal, trialBalance } from "./stores/trust/sums.store.ts";
export { owedOf } from "./acts/owed.ts";
export { readAccounts, readPeople } from "./stores/folds/store.ts";
export { unreadMessages } from "./stores/conversations/store.ts";
export * from "./stores/books/gateway.store.ts";
export {
  hearMeansTold,
  keepMeansTold,
  meansByReference,
  noteMeansReference,
  unheardMeans,
} from "./stores/books/stored-means.store.ts";
