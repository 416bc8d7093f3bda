/** Offers as signed tokens: what a channel carries and brings back, and only we can have written. */

import {
  type Instant,
  type Json,
  type Money,
  type PlainDate,
  type Result,
  canonical,
  compare,
  decode,
  encode,
  err,
  never,
  ok,
} from "@forbear/kernel";
import { hmac, sameSecret } from "@forbear/kernel/digest";
import type { Offer, Terms } from "./terms.ts";

/** What is signed is told apart from all else that the same key might sign. */
const signed = (body: string): string => `forbear.offer.1\n${body}`;

/** The offer as one word of text: its canonical JSON in base64url, a full stop, its HMAC-SHA-256. */
export function sealOffer(offer: Offer, key: Uint8Array): string {
  const body = Buffer.from(canonical(encode(offer)), "utf8").toString("base64url");
  return `${body}.${hmac(key, signed(body))}`;
}

/**
 * The offer that a token carries. The seal is over the letters of the token, not over what they
 * decode to, so that any other letter is `forged`.
 */
export function openOffer(
  token: string,
  key: Uint8Array,
  now: Instant,
): Result<Offer, "forged" | "expired"> {
  const dot = token.indexOf(".");
  const body = token.slice(0, Math.max(0, dot));
  const genuine = sameSecret(token.slice(dot + 1), hmac(key, signed(body)));
  if (dot < 1 || !genuine) return err("forged");
  const offer = decode<Offer>(
    JSON.parse(Buffer.from(body, "base64url").toString("utf8")) as Json, // ours: the seal says so
  );
  return now < offer.expiresAt ? ok(offer) : err("expired");
}

const firstDate = (terms: Terms): PlainDate | undefined => {
  switch (terms.kind) {
    case "in-full":
      return terms.payBy;
    case "promise":
      return terms.dueOn;
    case "plan":
    case "settlement":
    case "reduced":
    case "changed":
      return terms.instalments[0]?.dueOn;
    case "pause":
      return terms.until;
    default:
      return never(terms);
  }
};

/** Whether an offer can still be agreed, given what is owed now and the person's date. */
export function canAgree(
  offer: Offer,
  { balance, today, now }: { balance: Money; today: PlainDate; now: Instant },
): Result<Offer, "expired" | "balance-changed" | "date-passed"> {
  if (now >= offer.expiresAt) return err("expired");
  const same = balance.currency === offer.balance.currency && compare(balance, offer.balance) === 0;
  // Other days rest on the plan that stands, not on what is owed: whoever agrees them looks at it.
  if (!same && offer.terms.kind !== "changed") return err("balance-changed");
  const first = firstDate(offer.terms);
  return first !== undefined && first >= today ? ok(offer) : err("date-passed");
}
