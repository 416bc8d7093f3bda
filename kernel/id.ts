/** Identities: a UUIDv7 inside the house, a prefixed base32 face at the API, chance and time from outside. */

import type { Brand } from "./brand.ts";
import { type Result, err, ok } from "./result.ts";

export type TenantId = Brand<number, "TenantId">;
/** 0..4095: given once from the hash of a person's first reference; the second part of every key. */
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
export type PromiseId = Brand<string, "PromiseId">;
export type PaymentId = Brand<string, "PaymentId">;
export type EntryId = Brand<string, "EntryId">;
export type TransferId = Brand<string, "TransferId">;
export type CaseId = Brand<string, "CaseId">;
export type HoldId = Brand<string, "HoldId">;
export type DecisionId = Brand<string, "DecisionId">;
export type EventId = Brand<string, "EventId">;
export type ImportId = Brand<string, "ImportId">;
export type StaffId = Brand<string, "StaffId">;

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
  paym: PaymentId;
  entr: EntryId;
  tran: TransferId;
  case: CaseId;
  hold: HoldId;
  decn: DecisionId;
  evnt: EventId;
  impt: ImportId;
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const base32 = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's: no i, l, o, u

/**
 * A UUIDv7 (RFC 9562 section 5.7) from a time and ten bytes of chance: the same input, the same id.
 * @param at milliseconds since 1970, 0 <= at < 2^48
 */
export function uuidV7(at: number, chance: Uint8Array): string {
  const hex = Math.trunc(at).toString(16).padStart(12, "0");
  const tail = Array.from(chance.subarray(0, 10), (byte) => byte.toString(16).padStart(2, "0"));
  const random = tail.join("").padEnd(20, "0");
  const variant = ((Number.parseInt(random[3] ?? "0", 16) & 3) | 8).toString(16);
  return (
    `${hex.slice(0, 8)}-${hex.slice(8)}-7${random.slice(0, 3)}` +
    `-${variant}${random.slice(4, 7)}-${random.slice(7, 19)}`
  );
}

/** An id read back from a place that only we write (our database, our journal). */
export function trusted<T extends Identities[keyof Identities]>(text: string): T {
  return text as string as T;
}

/** Text of a UUID in, an id out: for files and commands that carry the inner form. */
export function parseUuid<T extends Identities[keyof Identities]>(
  text: string,
): Result<T, "not-an-id"> {
  return uuid.test(text) ? ok(text as string as T) : err("not-an-id");
}

/** The id as the API shows it: prefix, underscore, 26 characters of Crockford base32. */
export function face<P extends keyof Identities>(prefix: P, id: Identities[P]): string {
  let rest = BigInt(`0x${id.replaceAll("-", "")}`);
  let text = "";
  for (let i = 0; i < 26; i += 1) {
    text = (base32[Number(rest & 31n)] ?? "0") + text;
    rest >>= 5n;
  }
  return `${prefix}_${text}`;
}

/** The only way from an API's text to an id. */
export function parseFace<P extends keyof Identities>(
  prefix: P,
  text: string,
): Result<Identities[P], "not-an-id"> {
  if (!text.startsWith(`${prefix}_`) || text.length !== prefix.length + 27) return err("not-an-id");
  let value = 0n;
  for (const char of text.slice(prefix.length + 1)) {
    const digit = base32.indexOf(char);
    if (digit < 0) return err("not-an-id");
    value = (value << 5n) | BigInt(digit);
  }
  if (value >> 128n) return err("not-an-id");
  const hex = value.toString(16).padStart(32, "0");
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ];
  return ok(parts.join("-") as string as Identities[P]);
}

export const tenantId = (value: number): TenantId => value as TenantId;
export const bucket = (value: number): Bucket => value as Bucket;
