/** Rows that acts leave beside the folds, gathered by table and sent as one statement each. */

import type { TenantId } from "@forbear/kernel";
import { type Sql } from "../ports/sql.ts";
import { type DecisionRow, insertDecisions } from "../journal/decisions.store.ts";
import {
  type DueRow,
  type JudgedDue,
  type MovedDue,
  type OfferRow,
  type PaymentChange,
  type PaymentRow,
  insertDues,
  insertOffers,
  insertPayments,
  judgeDues,
  moveDues,
  movePayments,
} from "../stores/books/store.ts";
import { type MandateRow, saveMandates } from "../stores/bank/mandates.store.ts";
import { type StoredMeansRow, saveStoredMeans } from "../stores/books/stored-means.store.ts";
import { type TransferRow, insertTransfers } from "../stores/books/transfers.store.ts";
import { type CaseChange, type CaseRow, changeCases, insertCases } from "../stores/cases/store.ts";
import {
  type ContactAttempt,
  type ContactChange,
  type ContactEnd,
  type ContactRow,
  attemptContacts,
  changeContacts,
  endContacts,
  insertContacts,
} from "../stores/contacts/store.ts";
import { type WordsRow, insertWords } from "../stores/contacts/words.store.ts";
import {
  type AttachmentRow,
  insertAttachments,
} from "../stores/conversations/attachments.store.ts";
import {
  type ConversationRow,
  type MessageRow,
  type ReadMessage,
  type SealedReading,
  insertMessages,
  insertReadings,
  readMessages,
  saveConversations,
} from "../stores/conversations/store.ts";
import { type SealedMeans, insertSealedMeans } from "../stores/means/store.ts";
import { type SealedPapers, insertSealedPapers } from "../stores/papers/store.ts";
import {
  type LookupRow,
  type ObligorRow,
  type SealedPerson,
  type SealedPoint,
  insertLookups,
  insertObligors,
  insertSealedPeople,
  insertSealedPoints,
  insertSetApart,
} from "../stores/people/store.ts";
import {
  type TimelineMove,
  type TimelineRow,
  moveTimelines,
  saveTimelines,
} from "../stores/timelines/store.ts";

export type Writes = {
  readonly sealedPeople: SealedPerson[];
  readonly sealedPoints: SealedPoint[];
  readonly sealedPapers: SealedPapers[];
  readonly sealedMeans: SealedMeans[];
  readonly setApart: SealedPerson[];
  readonly lookups: LookupRow[];
  readonly obligors: ObligorRow[];
  readonly timelines: TimelineRow[];
  readonly timelineMoves: TimelineMove[];
  readonly decisions: DecisionRow[];
  readonly words: WordsRow[];
  readonly contacts: ContactRow[];
  readonly contactAttempts: ContactAttempt[];
  readonly contactChanges: ContactChange[];
  readonly contactEnds: ContactEnd[];
  readonly conversations: ConversationRow[];
  readonly messages: MessageRow[];
  readonly attachments: AttachmentRow[];
  readonly readMessages: ReadMessage[];
  readonly readings: SealedReading[];
  readonly cases: CaseRow[];
  readonly caseChanges: CaseChange[];
  readonly offers: OfferRow[];
  readonly dues: DueRow[];
  readonly movedDues: MovedDue[];
  readonly judgedDues: JudgedDue[];
  readonly payments: PaymentRow[];
  readonly paymentChanges: PaymentChange[];
  readonly transfers: TransferRow[];
  /** As they stand after a turn; they were there before it. */
  readonly storedMeans: StoredMeansRow[];
  readonly mandates: MandateRow[];
};

export const noWrites = (): Writes => ({
  sealedPeople: [],
  sealedPoints: [],
  sealedPapers: [],
  sealedMeans: [],
  setApart: [],
  lookups: [],
  obligors: [],
  timelines: [],
  timelineMoves: [],
  decisions: [],
  words: [],
  contacts: [],
  contactAttempts: [],
  contactChanges: [],
  contactEnds: [],
  conversations: [],
  messages: [],
  attachments: [],
  readMessages: [],
  readings: [],
  cases: [],
  caseChanges: [],
  offers: [],
  dues: [],
  movedDues: [],
  judgedDues: [],
  payments: [],
  paymentChanges: [],
  transfers: [],
  storedMeans: [],
  mandates: [],
});

// In this order: what others point to comes first.
const writers: { readonly [K in keyof Writes]: (tenant: TenantId, rows: Writes[K]) => Sql[] } = {
  lookups: (tenant, rows) => [insertLookups(tenant, rows)],
  sealedPeople: (tenant, rows) => [insertSealedPeople(tenant, rows)],
  sealedPoints: (tenant, rows) => [insertSealedPoints(tenant, rows)],
  sealedPapers: (tenant, rows) => [insertSealedPapers(tenant, rows)],
  sealedMeans: (tenant, rows) => [insertSealedMeans(tenant, rows)],
  setApart: (tenant, rows) => [insertSetApart(tenant, rows)],
  obligors: (tenant, rows) => [insertObligors(tenant, rows)],
  timelines: (tenant, rows) => [saveTimelines(tenant, rows)],
  timelineMoves: (tenant, rows) => [moveTimelines(tenant, rows)],
  decisions: (tenant, rows) => [insertDecisions(tenant, rows)],
  conversations: (tenant, rows) => [saveConversations(tenant, rows)],
  messages: (tenant, rows) => [insertMessages(tenant, rows)],
  attachments: (tenant, rows) => insertAttachments(tenant, rows),
  readMessages: (tenant, rows) => [readMessages(tenant, rows)],
  readings: (tenant, rows) => [insertReadings(tenant, rows)],
  words: (tenant, rows) => [insertWords(tenant, rows)],
  contacts: (tenant, rows) => [insertContacts(tenant, rows)],
  contactAttempts: (tenant, rows) => [attemptContacts(tenant, rows)],
  contactChanges: (tenant, rows) => [changeContacts(tenant, rows)],
  contactEnds: (tenant, rows) => [endContacts(tenant, rows)],
  cases: (tenant, rows) => [insertCases(tenant, rows)],
  caseChanges: (tenant, rows) => [changeCases(tenant, rows)],
  offers: (tenant, rows) => [insertOffers(tenant, rows)],
  dues: (tenant, rows) => [insertDues(tenant, rows)],
  movedDues: (tenant, rows) => [moveDues(tenant, rows)],
  judgedDues: (tenant, rows) => [judgeDues(tenant, rows)],
  payments: (tenant, rows) => [insertPayments(tenant, rows)],
  paymentChanges: (tenant, rows) => [movePayments(tenant, rows)],
  transfers: (tenant, rows) => [insertTransfers(tenant, rows)],
  storedMeans: (tenant, rows) => [saveStoredMeans(tenant, rows)],
  mandates: (tenant, rows) => [saveMandates(tenant, rows)],
};

/** One statement a table that has rows. */
export function statementsOf(tenant: TenantId, writes: Writes): readonly Sql[] {
  const statements: Sql[] = [];
  for (const table of Object.keys(writers) as (keyof Writes)[]) {
    if (writes[table].length > 0) statements.push(...written(table, tenant, writes));
  }
  return statements;
}

function written<K extends keyof Writes>(table: K, tenant: TenantId, writes: Writes): Sql[] {
  return writers[table](tenant, writes[table]);
}
