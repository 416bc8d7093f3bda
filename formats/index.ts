/** Other people's files: what comes in as typed rows or faults, what goes out as exact bytes. */

export { type FormatFault, type FormatFaultCode } from "./bank/fault.ts";
export { meaningOf } from "./bank/meaning.ts";
export type { ReturnMeaning, ReturnedWhy } from "./bank/reason.ts";
export type { Keep, ReadSetting, Reading, Tally } from "./bank/reading.ts";
export { type BacsItem, type BacsKind, type BacsSubmission, bacsWords } from "./bacs/order.ts";
export { readBacs } from "./bacs/read.ts";
export { readBacsReport } from "./bacs/read-report.ts";
export { type InstructionEffect } from "./bacs/reasons.ts";
export type {
  BacsAdvice,
  BacsPayer,
  BacsReport,
  BacsReportKind,
  BacsReturn,
} from "./bacs/report.ts";
export { writeBacs } from "./bacs/write.ts";
export { readBai2 } from "./bai2/read.ts";
export type {
  Balance,
  BankEntry,
  BankStatement,
  Counterparty,
  StatementFile,
  StatementFormat,
} from "./bank/statement.ts";
export { readCamt } from "./camt/read.ts";
export {
  type ContactField,
  type ContactMapping,
  contactFields,
  parseContactMapping,
} from "./contacts/field.ts";
export {
  type DirectField,
  type DirectMapping,
  type DirectRow,
  directFields,
  parseDirectMapping,
  readDirect,
} from "./direct/read.ts";
export { ownMapping } from "./placement/own.ts";
export { type ContactEntry, readContacts } from "./contacts/read.ts";
export { type ToldContact, type ToldEnd } from "./contacts/row.ts";
export { type Chunk, type Encoding, encodings } from "./csv/decode.ts";
export { csvRecords } from "./csv/read.ts";
export type { CsvRecord, Delimiter } from "./csv/records.ts";
export { type Sheet, workbookBytes } from "./export/xlsx.ts";
export { type ExportCell, byteOrderMark, csvLines, neutralised } from "./export/csv.ts";
export type { Metro2Account, Metro2Base, Metro2File, Metro2Header } from "./metro2/file.ts";
export { readMetro2 } from "./metro2/read.ts";
export { ruleFaults as metro2RuleFaults } from "./metro2/rules.ts";
export { type Metro2Block, writeMetro2 } from "./metro2/write.ts";
export { readMt940 } from "./mt940/read.ts";
export {
  type ChangeCode,
  type ReturnCode,
  type Transaction,
  checkDigitOf,
  isRoutingNumber,
  returnReason,
} from "./nacha/codes.ts";
export type { NachaBatch, NachaEntry, NachaFile } from "./nacha/file.ts";
export type { Correction as NachaCorrection, News as NachaNews } from "./nacha/news.ts";
export { readNacha } from "./nacha/read.ts";
export {
  type NachaOrder,
  type NachaText,
  type OrderedBatch,
  type OrderedEntry,
  writeNacha,
} from "./nacha/write.ts";
export { readOfx } from "./ofx/read.ts";
export type {
  Collection,
  CollectionGroup,
  DirectDebits,
  Mandate,
  MandateChange,
} from "./pain/order.ts";
export { accountBefore } from "./pain/order.ts";
export { readPain008 } from "./pain/read.ts";
export {
  type PaymentStatus,
  type StatusOfGroup,
  type StatusOfTransaction,
  type StatusReport,
  readPain002,
} from "./pain/status.ts";
export { type Pain008Version, writePain008 } from "./pain/write.ts";
export {
  type Fault,
  type FaultCode,
  type FileFault,
  type Remark,
  type RemarkCode,
  type RowFault,
  type RowFaultCode,
  fault as rowFault,
  faultCodes,
} from "./placement/fault.ts";
export { type ApartName, type Field, fields as placementFields } from "./placement/field.ts";
export {
  type DateOrder,
  type Mapping,
  type MappingFault,
  type MappingOf,
  dateOrders,
  parseMapping,
} from "./placement/mapping.ts";
export {
  type Entry as PlacementEntry,
  type PlacementReader,
  type Seen,
  type Setting as PlacementSetting,
  type Summary as PlacementSummary,
  placementReader,
  readPlacement,
  readPlacementFrom,
} from "./placement/read.ts";
export {
  type Behaviour,
  type Itemisation,
  type Owed,
  type PlacedAddress,
  type PlacedAttorney,
  type PlacedConsent,
  type PlacedObligor,
  type PlacedPhone,
  type PlacedSchedule,
  type PlacementRow,
  type Product,
  type Role,
  type SetApart,
  openForFairness,
} from "./placement/row.ts";
export { type MediaKind, mediaKindNamed, mediaKindOf, mediaKinds } from "./media/kind.ts";
export {
  type FileFormat,
  type ReadFile,
  fileFormats,
  formatOf,
  readAs,
  rulesBroken,
} from "./read.ts";
