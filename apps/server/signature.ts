/** Signatures of webhooks by Standard Webhooks: which of a tenant's secrets signed these bytes, just now. */

import { type KeyObject, createHmac, createSecretKey, timingSafeEqual } from "node:crypto";

/** What a delivery says of itself. */
export type SignedHeaders = {
  readonly id: string;
  readonly timestamp: string;
  /** One or several, each "v1,BASE64", with blanks between. */
  readonly signature: string;
};

/** A delivery is believed for so long, before and after its own time. */
const toleranceSeconds = 5 * 60;

/** The key of a secret as carriers are given it: "whsec_BASE64". */
export const signingKey = (secret: string): KeyObject =>
  createSecretKey(Buffer.from(secret.replace(/^whsec_/, ""), "base64"));

/**
 * Which of the keys, in this order, signed id, time and body; null where none did, or the time is not
 * within five minutes of now (Standard Webhooks 1.0.0, "Verifying webhook authenticity").
 */
export function signerOf(
  keys: readonly KeyObject[],
  { id, timestamp, signature }: SignedHeaders,
  body: Buffer,
  nowSeconds: number,
): KeyObject | null {
  if (id === "" || !/^\d{1,12}$/.test(timestamp)) return null;
  if (Math.abs(nowSeconds - Number(timestamp)) > toleranceSeconds) return null;
  const given = signature.split(" ").flatMap((one) => {
    const [version, text] = one.split(",");
    return version === "v1" && text !== undefined ? [Buffer.from(text, "base64")] : [];
  });
  const signs = (key: KeyObject): boolean => {
    const hmac = createHmac("sha256", key).update(`${id}.${timestamp}.`).update(body).digest();
    return given.some((one) => one.length === hmac.length && timingSafeEqual(one, hmac));
  };
  return keys.find(signs) ?? null;
}
