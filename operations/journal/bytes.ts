/** An event as evidence: its exact canonical bytes, their hash, and back again. */

import type { Event } from "@forbear/accounts";
import { type Json, canonical, decode, encode } from "@forbear/kernel";
import { sha256Bytes } from "@forbear/kernel/digest";

export type Leaf = { readonly bytes: Uint8Array; readonly hash: Uint8Array };

export function leafOf(event: Event): Leaf {
  const bytes = Buffer.from(canonical(encode(event)), "utf8");
  return { bytes, hash: sha256Bytes(bytes) };
}

/** The event of bytes that `leafOf` wrote: our own journal is trusted once its hash agrees. */
export function eventOf(bytes: Uint8Array): Event {
  const json = JSON.parse(Buffer.from(bytes).toString("utf8")) as Json;
  return decode<Event>(json);
}
