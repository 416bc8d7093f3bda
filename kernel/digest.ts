/** Hashes and keyed hashes: pure, but the one file of the pure folders that sees node:crypto. */

import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { type Bucket, type TenantId, bucket, bucketCount } from "./id.ts";

export type Sha256 = string; // 64 hex characters

export const sha256 = (bytes: string | Uint8Array): Sha256 =>
  createHash("sha256").update(bytes).digest("hex");

export const sha256Bytes = (bytes: string | Uint8Array): Uint8Array =>
  createHash("sha256").update(bytes).digest();

export const hmac = (key: Uint8Array | string, text: string): Sha256 =>
  createHmac("sha256", key).update(text).digest("hex");

/** Compares without telling by time how far two secrets agree. */
export function sameSecret(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

/** The bucket of a person's first external reference (or of any key): stable for ever. */
export function bucketOf(tenant: TenantId, key: string): Bucket {
  const hash = sha256Bytes(`${String(tenant)}\u0000${key}`);
  return bucket((((hash[0] ?? 0) << 8) | (hash[1] ?? 0)) % bucketCount);
}
