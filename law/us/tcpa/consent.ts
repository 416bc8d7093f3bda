/** Prior express consent to automated calls and texts, and what ends it (47 CFR 64.1200). */

import { coversChannel, coversDebts, stands } from "../../consent.ts";
import type { Consent, HistoryEntry } from "../../facts/past.ts";
import { debtIdsOf } from "../../history.ts";
import { type Matter, isCall, once } from "../../matter.ts";
import { day } from "../../parameter.ts";
import type { Named } from "../../rule.ts";
import { isOptOutWord } from "../../opt-out-words.ts";
import { refusalsHeard, takenBack } from "../regf/stop.ts";

export const anyReasonable: Named = {
  id: "us.tcpa.revocation.any_reasonable",
  says: "Consent is revoked in any reasonable way that clearly asks for no more calls or texts",
  cite: "47 CFR 64.1200(a)(10)",
};
export const keywords: Named = {
  id: "us.tcpa.revocation.keywords",
  says: "Stop, quit, end, revoke, opt out, cancel or unsubscribe in reply to a text revokes as such",
  cite: "47 CFR 64.1200(a)(10)",
};
export const otherMeans: Named = {
  id: "us.tcpa.revocation.other_means",
  says: "An e-mail or voicemail meant to reach the caller is presumed to revoke",
  cite: "47 CFR 64.1200(a)(11)",
};
export const tenBusinessDays: Named = {
  id: "us.tcpa.revocation.10_business_days",
  says: "A revocation is honoured within ten business days at most; here at once",
  cite: "47 CFR 64.1200(a)(10)",
};
export const revocationScope: Named = {
  id: "us.tcpa.revocation.scope",
  says: "Until 31 January 2027 a revocation need not reach unrelated matters; from then on it does",
  cite: "47 CFR 64.1200(a)(10); FCC CGB order of 2026-01-06",
};

/** From this day a revocation reaches unrelated matters as well. */
export const revokeAllBegins = day("2027-01-31");

export type Revocation = { readonly at: number; readonly named: readonly Named[] };

const words = (entry: HistoryEntry): readonly Named[] => {
  if (entry.channel === "sms" && entry.text !== null && isOptOutWord(entry.text)) {
    return [keywords, tenBusinessDays];
  }
  const other = entry.channel === "email" || entry.channel === "voicemail";
  return other ? [otherMeans, tenBusinessDays] : [anyReasonable, tenBusinessDays];
};

/** The revocation was about a debt of this act. */
function concerns(entry: HistoryEntry, matter: Matter): boolean {
  const ids = debtIdsOf(matter);
  return entry.debtIds === "all" || entry.debtIds.some((id) => ids.includes(id));
}

const automated = (channel: Matter["channel"]): boolean => channel === "sms" || isCall(channel);

/** A message that revokes consent to automated calls and texts: whatever the medium it came by. */
const revokes = (entry: HistoryEntry): boolean =>
  automated(entry.channel) || entry.channel === "email" || entry.channel === "letter";

type Revocations = { readonly reach: readonly Revocation[]; readonly elsewhere: boolean };

/** Revocations so far, and whether one is left that concerns unrelated matters only. */
export const revocations = once((matter: Matter): Revocations => {
  const reach: Revocation[] = [];
  let elsewhere = false;
  for (const { entry, at } of refusalsHeard(matter)) {
    if (entry === null || !revokes(entry)) continue;
    if (concerns(entry, matter)) reach.push({ at, named: words(entry) });
    else if (matter.today < revokeAllBegins) elsewhere = true;
    else reach.push({ at, named: [revocationScope, ...words(entry)] });
  }
  for (const stop of matter.facts.preferences.stops) {
    const at = stop.requestedAt ?? -Infinity;
    const other =
      stop.contactPointId !== null &&
      matter.facts.contactPoint.id !== null &&
      stop.contactPointId !== matter.facts.contactPoint.id;
    const back = takenBack(matter, { ...stop, at, entry: null });
    if (automated(stop.channel) && at <= matter.now && !other && !back) {
      // Without a date the stop is taken to be later than any consent.
      const named = [anyReasonable, tenBusinessDays];
      reach.push({ at: stop.requestedAt === null ? Infinity : at, named });
    }
  }
  return { reach, elsewhere };
});

export type ConsentFinding =
  | { readonly held: true; readonly named: readonly Named[] }
  | { readonly held: false; readonly why: string; readonly named: readonly Named[] };

const fits = (consent: Consent, matter: Matter): boolean =>
  consent.kind === "priorExpressConsent" &&
  consent.givenForThisAccount &&
  coversChannel(consent, matter.channel) &&
  coversDebts(consent, debtIdsOf(matter));

/** Whether prior express consent is held for this act; given to the creditor it counts too (J-12). */
export const priorExpressConsent = once((matter: Matter): ConsentFinding => {
  const given = matter.facts.consents.filter((consent) => fits(consent, matter));
  if (given.length === 0) return { held: false, why: "no prior express consent", named: [] };
  const { belongsToOtherPerson } = matter.facts.contactPoint;
  if (belongsToOtherPerson) {
    return { held: false, why: "the called party is not the person who consented", named: [] };
  }
  const standing = given.filter((consent) => stands(consent, matter.now));
  if (standing.length === 0) {
    return { held: false, why: "the consent was revoked", named: [anyReasonable, tenBusinessDays] };
  }
  const { reach, elsewhere } = revocations(matter);
  const later = (consent: Consent): Revocation | undefined =>
    reach.find(({ at }) => at >= (consent.givenAt ?? -Infinity));
  const good = standing.some((consent) => later(consent) === undefined);
  if (good) return { held: true, named: elsewhere ? [revocationScope] : [] };
  const [first] = standing;
  const revoked = first === undefined ? undefined : later(first);
  return { held: false, why: "the consent was revoked", named: revoked?.named ?? [] };
});
