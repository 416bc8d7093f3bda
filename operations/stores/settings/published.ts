/** What a tenant has published, read: the strategy and the offer policy in force, and its own zone. */

import { type Json, type TimeZone, must, parseTimeZone, present } from "@forbear/kernel";
import { type OfferPolicy, parsePolicy } from "@forbear/negotiation";
import { type Strategy, parseStrategy } from "@forbear/treatment";
import type { Settings } from "./store.ts";

/** By what the steps of a tenant work, read once a round. */
export type InForce = {
  readonly settings: Settings;
  readonly strategy: Strategy;
  readonly policy: OfferPolicy;
  /** The tenant's own: of the desk, and of people whose zone nobody knows. */
  readonly zone: TimeZone;
};

/** A published document was read before it was stored: one that cannot be read again is a defect. */
export function inForce(settings: Settings): InForce {
  const body = (kind: string): Json => {
    const text = present(settings.documents.find((one) => one.kind === kind)?.body, kind);
    return JSON.parse(text) as Json;
  };
  return {
    settings,
    strategy: must(parseStrategy(body("strategy")), "the published strategy"),
    policy: must(parsePolicy(body("offer-policy")), "the published offer policy"),
    zone: must(parseTimeZone(settings.tenant.settings.desk.zone), "the tenant's zone"),
  };
}
