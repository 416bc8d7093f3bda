/** Identities: a UUIDv7 inside the house, a prefixed base32 face at the API. */

import type { Brand } from "./brand.ts";
import { type Result, assert, err, ok } from "./result.ts";

export type TenantId = Brand<number, "TenantId">;
/** 0..4095: given once, from the hash of a person's first reference; in every key after tenant. */
export type Bucket = Brand<number, "Bucket">;
export const bucketCount = 4096;

export type PersonId = Brand<string, "PersonId">;
export type AccountId = Brand<string, "AccountId">;
export type ClientId = Brand<string, "ClientId">;
export type ContactPointId = Brand<string, "ContactPointId">;
export type ContactId = Brand<string, "ContactId">;
export type MessageId = Brand<string, "MessageId">;
export type ConversationId = Brand<string, "ConversationId">;
export type OfferId = Brand<string, "OfferId">;
export type PlanId = Brand<string, "PlanId">;
/** What a household gets and spends, as it was told once. */
export type StatementId = Brand<string, "StatementId">;
export type PromiseId = Brand<string, "PromiseId">;
export type PaymentId = Brand<string, "PaymentId">;
/** Money of a payment that went back: given by us, or taken by a dispute. */
export type MoneyBackId = Brand<string, "MoneyBackId">;
export type EntryId = Brand<string, "EntryId">;
export type TransferId = Brand<string, "TransferId">;
export type CaseId = Brand<string, "CaseId">;
export type HoldId = Brand<string, "HoldId">;
export type DecisionId = Brand<string, "DecisionId">;
export type EventId = Brand<string, "EventId">;
export type ImportId = Brand<string, "ImportId">;
export type StaffId = Brand<string, "StaffId">;
/** An account of ours at a bank; a line of its statements; a file that told them. */
export type BankAccountId = Brand<string, "BankAccountId">;
export type BankLineId = Brand<string, "BankLineId">;
export type BankFileId = Brand<string, "BankFileId">;
/** The authority to debit somebody's account; a file of such debits. */
export type MandateId = Brand<string, "MandateId">;
export type CollectionId = Brand<string, "CollectionId">;
/** A tenant's own account at a processor; a card or account that one keeps for a person. */
export type ProcessorAccountId = Brand<string, "ProcessorAccountId">;
export type StoredMeansId = Brand<string, "StoredMeansId">;
/** An address at which one debt may be paid. */
export type PayLinkId = Brand<string, "PayLinkId">;

/** What a client was paid, with its statement; what it was billed. */
export type RemittanceId = Brand<string, "RemittanceId">;
export type InvoiceId = Brand<string, "InvoiceId">;

/** Every id that is a UUID inside, by the prefix of its face. */
export type Identities = {
  pers: PersonId;
  acct: AccountId;
  clnt: ClientId;
  cpnt: ContactPointId;
  ctct: ContactId;
  mesg: MessageId;
  conv: ConversationId;
  offr: OfferId;
  plan: PlanId;
  prom: PromiseId;
  stmt: StatementId;
  paym: PaymentId;
  back: MoneyBackId;
  entr: EntryId;
  tran: TransferId;
  case: CaseId;
  hold: HoldId;
  decn: DecisionId;
  evnt: EventId;
  impt: ImportId;
  staf: StaffId;
  bank: BankAccountId;
  line: BankLineId;
  bfil: BankFileId;
  mndt: MandateId;
  coll: CollectionId;
  prac: ProcessorAccountId;
  smns: StoredMeansId;
  plnk: PayLinkId;
  remt: RemittanceId;
  invc: InvoiceId;
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const base32 = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's: no i, l, o, u

/** The codes of a byte's two digits of hex, at twice the byte. */
const hexCodes = Uint8Array.from({ length: 512 }, (_, at) =>
  (at % 2 === 0 ? at >> 5 : (at >> 1) & 15).toString(16).charCodeAt(0),
);

/** Where the digits of each of the 16 bytes stand in the text of a UUID; between them are hyphens. */
const placesInUuid = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34];

// Written over by each id: ids are made by the million, and this way one is a single flat string.
const uuidCodes: number[] = new Array<number>(36).fill("-".charCodeAt(0));

function putByte(nth: number, byte: number): void {
  const place = placesInUuid[nth] ?? 0;
  uuidCodes[place] = hexCodes[2 * byte] ?? 0;
  uuidCodes[place + 1] = hexCodes[2 * byte + 1] ?? 0;
}

/**
 * A UUIDv7 (RFC 9562 section 5.7) from a time and ten bytes of chance: the same input, the same id.
 * Text order is order of time, to the millisecond.
 * @param at milliseconds since 1970, 0 <= at < 2^48
 */
export function uuidV7(at: number, chance: Uint8Array): string {
  assert(at >= 0 && at < 2 ** 48, `no time for an id: ${at}`);
  assert(chance.length >= 10, `an id takes ten bytes of chance, not ${chance.length}`);
  const high = Math.floor(at / 2 ** 32);
  const low = Math.trunc(at) >>> 0;
  putByte(0, high >> 8);
  putByte(1, high & 255);
  putByte(2, low >>> 24);
  putByte(3, (low >>> 16) & 255);
  putByte(4, (low >>> 8) & 255);
  putByte(5, low & 255);
  putByte(6, ((chance[0] ?? 0) & 0x0f) | 0x70);
  putByte(7, chance[1] ?? 0);
  putByte(8, ((chance[2] ?? 0) & 0x3f) | 0x80);
  for (let nth = 9; nth < 16; nth += 1) putByte(nth, chance[nth - 6] ?? 0);
  return String.fromCharCode(...uuidCodes);
}

/**
 * The bucket that an id was born in: its rand_a bits, where our ids carry it. A person who was moved
 * since is found through the key table.
 */
export function birthBucket(id: Identities[keyof Identities]): Bucket {
  return Number.parseInt(id.slice(15, 18), 16) as Bucket;
}

/** Ten bytes of chance with a bucket in the place of the first twelve bits (`birthBucket` reads it). */
export function inBucket(home: Bucket, chance: Uint8Array): Uint8Array {
  const bytes = chance.slice();
  bytes[0] = home >> 8;
  bytes[1] = home & 255;
  return bytes;
}

/** An id read back from a place that only we write (our database, our journal). */
export function trusted<T extends Identities[keyof Identities]>(text: string): T {
  return text as T;
}

/** Text of a UUID in, an id out: for files and commands that carry the inner form. */
export function parseUuid<T extends Identities[keyof Identities]>(
  text: string,
): Result<T, "not-an-id"> {
  return uuid.test(text) ? ok(text as T) : err("not-an-id");
}

// 12 zero bits and the 128 of a UUID are 7 groups of 20: 5 digits of hex, or 4 of base32.

/** The id as the API shows it: prefix, underscore, 26 characters of Crockford base32. */
export function face<P extends keyof Identities>(prefix: P, id: Identities[P]): string {
  const hex = `000${id.replaceAll("-", "")}`;
  let text = "";
  for (let at = 0; at < 35; at += 5) {
    const group = Number.parseInt(hex.slice(at, at + 5), 16);
    for (let shift = 15; shift >= 0; shift -= 5) text += base32[(group >> shift) & 31] ?? "";
  }
  return `${prefix}_${text.slice(2)}`;
}

const valueOfBase32 = new Map(Array.from(base32, (digit, value) => [digit, value]));

/** The only way from an API's text to an id. */
export function parseFace<P extends keyof Identities>(
  prefix: P,
  text: string,
): Result<Identities[P], "not-an-id"> {
  if (text.length !== prefix.length + 27 || !text.startsWith(`${prefix}_`)) return err("not-an-id");
  const digits = `00${text.slice(prefix.length + 1)}`;
  let hex = "";
  for (let at = 0; at < 28; at += 4) {
    let group = 0;
    for (let i = at; i < at + 4; i += 1) {
      const value = valueOfBase32.get(digits.charAt(i));
      if (value === undefined) return err("not-an-id");
      group = group * 32 + value;
    }
    hex += group.toString(16).padStart(5, "0");
  }
  if (!hex.startsWith("000")) return err("not-an-id"); // 26 characters can say more than 128 bits
  const cuts = [3, 11, 15, 19, 23, 35];
  const parts = cuts.slice(1).map((end, index) => hex.slice(cuts[index], end));
  return ok(parts.join("-") as Identities[P]);
}

/** A tenant's number, from where only we write. */
export function tenantId(value: number): TenantId {
  assert(Number.isInteger(value) && value >= 0 && value < 2 ** 31, `not a tenant: ${value}`);
  return value as TenantId;
}

export function bucket(value: number): Bucket {
  assert(Number.isInteger(value) && value >= 0 && value < bucketCount, `not a bucket: ${value}`);
  return value as Bucket;
}
