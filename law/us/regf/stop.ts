/** When the consumer says stop: written cease notices (1006.6(c)) and refused media (1006.14(h)). */

import { coversChannel, stands } from "../../consent.ts";
import { contactKinds } from "../../facts/act.ts";
import type { NoticeKind } from "../../facts/content.ts";
import type { HistoryEntry } from "../../facts/past.ts";
import type { Channel } from "../../facts/words.ts";
import { debtIdsOf, told, openMessage, own, withRecipient } from "../../history.ts";
import { type Matter, isCall, isElectronic, once, sameMedium } from "../../matter.ts";
import { type Answer, type Named, type Rule, type Test } from "../../rule.ts";
import { allows, denies, passes, silent } from "../../rule.ts";
import {
  aboutWork,
  asksToResume,
  asksToStop,
  mediaRefused,
  saysWrongNumber,
} from "../../opt-out-words.ts";
import { aboutDebt, collectorRule, consumerExtended, extended } from "../coverage.ts";
import { regulationFBegins, toThisConsumer } from "../coverage.ts";

export const permittedNotices: Named = {
  id: "us.regf.cease.permitted_notices",
  says: "After a cease notice: that efforts end, that a remedy may or will be invoked, and servicing notices that Regulations X and Z require",
  cite: "12 CFR 1006.6(c)(2), cmts 6(c)(2)-1, -2",
};

const stillPermitted: ReadonlySet<NoticeKind> = new Set<NoticeKind>([
  "terminatingEfforts",
  "mayInvokeRemedy",
  "intendsRemedy",
]);

/** Notices that Regulation X or Z requires of mortgage servicers and card issuers. */
const servicingNotices: ReadonlySet<NoticeKind> = new Set<NoticeKind>([
  "periodicStatement",
  "earlyInterventionNotice",
]);

/** The paragraph or comment that lets a notice pass. */
const permitting: Partial<Readonly<Record<NoticeKind, string>>> = {
  terminatingEfforts: "12 CFR 1006.6(c)(2)(i)",
  mayInvokeRemedy: "12 CFR 1006.6(c)(2)(ii)",
  intendsRemedy: "12 CFR 1006.6(c)(2)(iii)",
  earlyInterventionNotice: "12 CFR 1006.6(c)(2); cmt 6(c)(2)-1",
  periodicStatement: "12 CFR 1006.6(c)(2); cmt 6(c)(2)-2",
};

/** The exception for the notice of this act. */
function permittedHere({ facts: { content } }: Matter): Named {
  const kind = content.notice?.kind;
  const cite = kind === undefined ? undefined : permitting[kind];
  return cite === undefined ? permittedNotices : { ...permittedNotices, cite };
}

const isNotice = ({ act, facts }: Matter, kinds: ReadonlySet<NoticeKind>): boolean =>
  act.kind === "sendNotice" &&
  facts.content.notice !== null &&
  kinds.has(facts.content.notice.kind);

/** A cease notice received for a debt of this act, in whatever form. */
const ceaseHere = once((matter: Matter) => {
  const { cease } = matter.facts.preferences;
  if (cease === null || cease.receivedAt > matter.now) return null;
  const { debtIds } = cease;
  const named = debtIds === "all" || debtIdsOf(matter).some((id) => debtIds.includes(id));
  return named ? cease : null;
});

/** What a notice to stop leaves alone: steps that are no contact, and the consumer's attorney. */
function beyondContact(matter: Matter): boolean {
  return !matter.isContact || matter.facts.recipient.relation === "consumerAttorney";
}

/** A written (or perhaps written) notice to stop; states use it under their own citation. */
export function ceaseTest(cite: string): Test {
  const unasked = passes(cite, "no notice to stop");
  return (matter): Answer => {
    const cease = ceaseHere(matter);
    if (cease === null) return unasked;
    if (cease.form === "oral" || cease.form === "electronicNotAccepted") {
      return allows(cite, "the request was not in writing: it stops media, not all contact");
    }
    if (isNotice(matter, stillPermitted) || isNotice(matter, servicingNotices)) {
      return allows(cite, "one of the notices that remain permitted", [permittedHere(matter)]);
    }
    if (matter.act.initiatedBy === "consumer") {
      return allows(cite, "the consumer started this contact");
    }
    const why =
      cease.form === "unknown"
        ? "nobody knows whether the notice to stop was in writing"
        : "the consumer refused to pay or asked in writing that contact stop";
    return denies(cite, why, [], extended(matter));
  };
}

const noContact = passes("12 CFR 1006.6(c)(1)", "no contact with the consumer");
const notCeased = ceaseTest("12 CFR 1006.6(c)(1); 15 USC 1692c(c)");

const cease: Rule = collectorRule({
  id: "us.regf.cease.written_notice",
  says: "No contact after a written notice that the consumer refuses to pay or wants contact to stop",
  kind: "prohibition",
  actions: [...contactKinds, "fileSuit"],
  names: [permittedNotices, consumerExtended],
  test(matter, on) {
    if (ceaseHere(matter) !== null && beyondContact(matter)) return noContact;
    return aboutDebt(matter) && toThisConsumer(matter) ? notCeased(matter, on) : silent();
  },
});

/** A refusal of a medium, or of one number or address of it. */
export type Refusal = {
  readonly channel: Channel;
  readonly contactPointId: string | null;
  readonly at: number;
  readonly entry: HistoryEntry | null;
};

const resumes = (entry: HistoryEntry): boolean =>
  entry.direction === "inbound" && asksToResume(entry);

/** The latest message that takes a stop back, of each medium. */
const resumed = once((matter: Matter): readonly HistoryEntry[] => {
  const latest: HistoryEntry[] = [];
  for (const entry of told(matter)) {
    if (!resumes(entry)) continue;
    const at = latest.findIndex(({ channel }) => sameMedium(channel, entry.channel));
    const known = latest[at];
    if (known === undefined) latest.push(entry);
    else if (known.at < entry.at) latest[at] = entry;
  }
  return latest;
});

/** Agreed to this electronic medium since, directly with this collector; both days are known. */
const agreedSince = ({ facts, now }: Matter, { channel, at }: Refusal): boolean =>
  isElectronic(channel) &&
  at !== -Infinity &&
  facts.consents.some(
    (consent) =>
      consent.kind === "electronicContact" &&
      consent.givenTo === "collector" &&
      coversChannel(consent, channel) &&
      consent.givenAt !== null &&
      consent.givenAt > at &&
      stands(consent, now),
  );

/** A later message, or a later agreement, takes the stop of this medium back. */
export const takenBack = (matter: Matter, refusal: Refusal): boolean =>
  agreedSince(matter, refusal) ||
  resumed(matter).some(
    (entry) => entry.at > refusal.at && sameMedium(entry.channel, refusal.channel),
  );

/** Said by the person this act is directed at, or by the consumer where it is directed at them. */
const saidHere = (entry: HistoryEntry, matter: Matter): boolean =>
  withRecipient(entry, matter) || (entry.person === "consumer" && toThisConsumer(matter));

/**
 * Refusals that the history holds: messages and talks that ask to stop, and opt-out keys pressed. They
 * reach the media they name; "not at work" reaches that place alone.
 */
export function refusalsHeard(matter: Matter): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const atWork = matter.facts.contactPoint.place === "workplace";
  for (const entry of told(matter)) {
    const { at, optOutKeyPressed } = entry;
    if (saysWrongNumber(entry) && saidHere(entry, matter)) {
      refusals.push({ channel: entry.channel, contactPointId: entry.contactPointId, at, entry });
    }
    if (!optOutKeyPressed && !asksToStop(entry)) continue;
    if (!saidHere(entry, matter) || (aboutWork(entry) && !atWork)) continue;
    for (const channel of mediaRefused(entry)) {
      refusals.push({ channel, contactPointId: null, at, entry });
    }
  }
  return refusals.length === 0
    ? noRefusals
    : refusals.filter((refusal) => !takenBack(matter, refusal));
}

const noRefusals: readonly Refusal[] = [];

/** What the consumer of the facts refused, as the facts state it. */
function refusalsStated(matter: Matter): readonly Refusal[] {
  const { facts, channel, now } = matter;
  if (!toThisConsumer(matter)) return noRefusals;
  const stated: Refusal[] = [];
  for (const { channel: refused, contactPointId, requestedAt } of facts.preferences.stops) {
    if (requestedAt !== null && requestedAt > now) continue;
    stated.push({ channel: refused, contactPointId, at: requestedAt ?? -Infinity, entry: null });
  }
  const blanket = ceaseHere(matter);
  const spoken = blanket?.form === "oral" || blanket?.form === "electronicNotAccepted";
  const reached = isCall(channel) || isElectronic(channel);
  if (channel !== null && spoken && reached) {
    stated.push({ channel, contactPointId: null, at: blanket.receivedAt, entry: null });
  }
  return stated;
}

/** Refusals in force that reach this channel and contact point; an oral blanket stop is one (J-4). */
export const refusalsHere = once((matter: Matter): readonly Refusal[] => {
  const { facts, channel } = matter;
  const [stated, heard] = [refusalsStated(matter), refusalsHeard(matter)];
  if (stated.length === 0 && heard.length === 0) return noRefusals;
  return [...stated, ...heard].filter((refusal) => {
    if (!sameMedium(refusal.channel, channel)) return false;
    const { id } = facts.contactPoint;
    const elsewhere =
      refusal.contactPointId !== null && id !== null && id !== refusal.contactPointId;
    return !elsewhere && !takenBack(matter, refusal);
  });
});

const requested = "12 CFR 1006.14(h)(1)";

/** The paragraph, and the comments on single numbers and addresses where one was refused. */
function citedStop(
  { channel }: Matter,
  stops: readonly Pick<Refusal, "channel" | "contactPointId">[],
) {
  const single = stops.filter(({ contactPointId }) => contactPointId !== null);
  if (single.length === 0) return requested;
  const addresses = channel === "email" || single.some((stop) => stop.channel === "email");
  const comments = addresses ? "cmt 14(h)(1)-2; cmt 6(d)(4)(ii)(D)-1" : "cmt 14(h)(1)-2";
  return `${requested}; ${comments}`;
}

const nothingRefused = passes(requested, "no medium was refused");

/** A message that may be answered: a stop is none, it is confirmed at most. */
export function openQuestion(matter: Matter): boolean {
  const message = openMessage(matter);
  return message !== null && !asksToStop(message);
}

/** One confirmation of an opt-out, in its medium and with nothing else in it. */
function confirmation(matter: Matter, refusals: readonly Refusal[]): Answer {
  const cite = "12 CFR 1006.14(h)(2)(i)";
  const confirmed = own(matter).some(
    ({ direction, meaning, channel }) =>
      direction === "outbound" &&
      meaning === "optOutConfirmation" &&
      sameMedium(channel, matter.channel),
  );
  if (confirmed) return denies(cite, "the opt-out has been confirmed already");
  if (!matter.facts.content.onlyConfirmsOptOut) {
    return denies(cite, "a confirmation may hold nothing but the confirmation");
  }
  if (!isElectronic(matter.channel)) return denies(cite, "only electronic opt-outs are confirmed");
  return refusals.length > 0
    ? allows(cite, "the one confirmation of an opt-out in its medium")
    : denies(cite, "no opt-out in this medium to confirm");
}

const medium: Rule = collectorRule({
  id: "us.regf.medium.requested_stop",
  says: "A medium, number or address the person asked not to be used is not used, at once",
  kind: "prohibition",
  actions: contactKinds,
  from: regulationFBegins,
  test(matter): Answer {
    if (!aboutDebt(matter)) return silent();
    const refusals = refusalsHere(matter);
    // Others than the consumer are heard too: any person may refuse a medium.
    if (!toThisConsumer(matter) && refusals.length === 0) return silent();
    if (matter.act.kind === "confirmOptOut") return confirmation(matter, refusals);
    const { onlyChannels, stops } = matter.facts.preferences;
    const limited =
      toThisConsumer(matter) &&
      onlyChannels !== "all" &&
      !onlyChannels.some((only) => sameMedium(only, matter.channel));
    if (refusals.length === 0 && !limited) {
      return stops.length > 0 || onlyChannels !== "all"
        ? allows(citedStop(matter, stops), "this medium, or this number, was not refused")
        : nothingRefused;
    }
    if (matter.act.initiatedBy === "consumer") {
      return allows("12 CFR 1006.14(h)(2)(ii)", "the consumer started this contact");
    }
    if (openQuestion(matter)) {
      return allows("12 CFR 1006.14(h)(2)(ii)", "the one answer in the medium the person used");
    }
    const narrow = citedStop(matter, refusals);
    if (matter.channel === "letter" && isNotice(matter, servicingNotices)) {
      return allows("12 CFR 1006.14(h)(2)(iii)", "other law requires this notice in writing");
    }
    return denies(narrow, "the person asked that this medium not be used");
  },
});

export const rules: readonly Rule[] = [cease, medium];
