/** How often: seven calls in seven days, and seven days after a conversation (12 CFR 1006.14(b)). */

import { type Clock, between, both, either, from, isOpen } from "../../clock.ts";
import { agreedHours, coversChannel, coversDebts, namesRecipient } from "../../consent.ts";
import { endOfDay } from "../../consent.ts";
import { contactKinds } from "../../facts/act.ts";
import type { Consent, HistoryEntry } from "../../facts/past.ts";
import { type Second, second } from "../../facts/time.ts";
import { about, debtIdsOf, told, notConnected, openMessage, own } from "../../history.ts";
import { ownInLast, tally, withRecipient } from "../../history.ts";
import { type Matter, isCall, once } from "../../matter.ts";
import { type Parameter, valueOn } from "../../parameter.ts";
import { type Answer, type Named, type Rule, allows, denies, passes, silent } from "../../rule.ts";
import { aboutDebt, collectorRule, party, regulationFBegins } from "../coverage.ts";
import { saysWrongNumber } from "../../opt-out-words.ts";

export const exclusionConsent: Named = {
  id: "us.regf.call_frequency.exclusion_consent",
  says: "Calls with prior consent given directly to the collector, for seven days, do not count",
  cite: "12 CFR 1006.14(b)(3)(i); cmt 14(b)(3)(i)-3.i",
};
/** The consent was claimed, and had ended or never reached this call. */
const consentEnded: Named = {
  ...exclusionConsent,
  cite: "12 CFR 1006.14(b)(3)(i); cmt 14(b)(3)(i)-2; cmt 14(b)(3)(i)-3.ii",
};
const exclusionNotConnected: Named = {
  id: "us.regf.call_frequency.exclusion_not_connected",
  says: "Calls that did not connect to the dialled number do not count",
  cite: "12 CFR 1006.14(b)(3)(ii); cmt 14(b)(3)(ii)-1",
};
const exclusionProfessional: Named = {
  id: "us.regf.call_frequency.exclusion_professional",
  says: "Calls to attorneys, the creditor and credit bureaus do not count",
  cite: "12 CFR 1006.14(b)(3)(iii)",
};
const particularDebt: Named = {
  id: "us.regf.call_frequency.particular_debt",
  says: "Each debt counts alone, except student loans serviced under one account number",
  cite: "12 CFR 1006.14(b)(4)",
};

export const callsPerWeek: Parameter<number> = {
  id: "us.regf.calls_per_week",
  label: "Calls placed to one person about one debt within seven consecutive days",
  unit: "calls / 7 days",
  status: "supported",
  history: [{ from: regulationFBegins, value: 7, cite: "12 CFR 1006.14(b)(2)(i)(A)" }],
};
export const daysAfterConversation: Parameter<number> = {
  id: "us.regf.days_after_conversation",
  label: "Days without a call after a telephone conversation, the day of it included",
  unit: "days",
  status: "supported",
  history: [{ from: regulationFBegins, value: 7, cite: "12 CFR 1006.14(b)(2)(i)(B)" }],
};
export const consentDays: Parameter<number> = {
  id: "us.regf.call_consent_days",
  label: "Days a consent to calls lasts, the day of receipt included",
  unit: "days",
  status: "supported",
  history: [{ from: regulationFBegins, value: 7, cite: "12 CFR 1006.14(b)(3)(i)" }],
};

const countedDays = 7;
const noClocks: readonly Clock[] = [];
const noneNamed: readonly Named[] = [];

/** The debts of the act, each with those that are one particular debt with it. */
const particularDebts = once((matter: Matter): readonly (readonly string[])[] => {
  const { debts } = matter.facts;
  const ids = debtIdsOf(matter);
  if (!debts.some((debt) => debt.servicingAccount !== null)) return ids.map((id) => [id]);
  const groups = new Map<string, readonly string[]>();
  for (const id of ids) {
    const debt = debts.find((one) => one.id === id);
    const account = debt?.kind === "studentLoan" ? debt.servicingAccount : null;
    const together = debts.filter(
      (one) => account && one.kind === "studentLoan" && one.servicingAccount === account,
    );
    const group = together.length > 0 ? together.map((one) => one.id) : [id];
    groups.set(group.join(" "), group);
  }
  return [...groups.values()];
});

/** Seven days from receipt, or the next conversation about the debt, whichever comes first. */
function lapses(received: Second, matter: Matter, ids: readonly string[]): number {
  const lasts = valueOn(consentDays, matter.today)?.value ?? 0;
  let until: number = endOfDay(matter, received, lasts);
  // The conversation that follows is still covered by the consent; it ends with it.
  for (const entry of conversations(matter, ids)) {
    if (entry.at > received) until = Math.min(until, entry.at);
  }
  return until;
}

/** When a consent was received; one without a date: given before now, and no talk has ended it. */
function receivedAt({ givenAt, validFrom }: Consent, matter: Matter): Second {
  const dated = givenAt ?? validFrom;
  if (dated !== null) return dated;
  let latest = matter.now - 86_400;
  for (const { at } of conversations(matter, debtIdsOf(matter))) latest = Math.max(latest, at);
  return second(latest);
}

/** What one consent to calls covers, as a clock; null where it never covered anything. */
function consentClock(consent: Consent, matter: Matter, ids: readonly string[]): Clock | null {
  const { validFrom, validUntil, revokedAt, givenTo } = consent;
  const received = receivedAt(consent, matter);
  if (givenTo !== "collector" || received > matter.now) return null;
  const fits = coversDebts(consent, ids) && namesRecipient(consent, matter);
  if (!fits || !(isCall(matter.channel) && coversChannel(consent, matter.channel))) return null;
  let until = lapses(received, matter, ids);
  if (validUntil !== null) until = Math.min(until, validUntil);
  if (revokedAt !== null) until = Math.min(until, revokedAt - 0.001);
  const start = Math.max(received, validFrom ?? -Infinity);
  if (until < start) return null;
  const period = between(second(start), second(until));
  const hours = agreedHours(consent, matter, { from: 8 * 3600, to: 21 * 3600 });
  return hours === null ? period : both(period, hours);
}

const asksForCall = ({ direction, meaning, outcome }: HistoryEntry): boolean =>
  meaning === "callbackRequest" && (direction === "inbound" || outcome === "conversation");

/** "Call me back", by whatever medium, is a consent given directly (cmt 14(b)(3)(i)-1). */
const requests = once((matter: Matter): readonly HistoryEntry[] =>
  isCall(matter.channel)
    ? told(matter).filter((entry) => asksForCall(entry) && withRecipient(entry, matter))
    : [],
);

/** What the consents to calls cover, as clocks. */
export function consentClocks(matter: Matter, ids: readonly string[]): readonly Clock[] {
  const { consents } = matter.facts;
  const asked = requests(matter);
  if (consents.length === 0 && asked.length === 0) return noClocks;
  const given = consents.flatMap((consent) => {
    const clock = consent.kind === "calls" ? consentClock(consent, matter, ids) : null;
    return clock === null ? [] : [clock];
  });
  const requested = asked
    .filter((entry) => about(entry, ids))
    .map(({ at }) => between(at, second(lapses(at, matter, ids))));
  return [...given, ...requested];
}

const claimed = (matter: Matter): readonly Named[] =>
  matter.facts.consents.some((consent) => consent.kind === "calls") || requests(matter).length > 0
    ? [consentEnded]
    : [];

/** Telephone calls with the person this act is directed at, about whatever. */
const callsWithRecipient = once((matter: Matter): readonly HistoryEntry[] =>
  own(matter).filter((entry) => isCall(entry.channel) && withRecipient(entry, matter)),
);

const wasCalled = (matter: Matter): boolean =>
  own(matter).some((entry) => isCall(entry.channel) && withRecipient(entry, matter));

/** Telephone conversations, whoever started them. */
const conversations = (matter: Matter, ids: readonly string[]): readonly HistoryEntry[] =>
  callsWithRecipient(matter).filter(
    (entry) => entry.outcome === "conversation" && about(entry, ids),
  );

/** Calls about these debts on the last days, and at most one day before them. */
const recentCalls = (
  matter: Matter,
  ids: readonly string[],
  days: number,
): readonly HistoryEntry[] =>
  ownInLast(
    matter,
    days,
    (entry) => isCall(entry.channel) && withRecipient(entry, matter) && about(entry, ids),
  );

type Count = { readonly instants: readonly Second[]; readonly named: readonly Named[] };

const noNumbers: ReadonlySet<string | null> = new Set();

/** Numbers found not to be the person's: calls to them drop out of the count (cmt 14(b)(2)(i)-3). */
const wrongNumbers = once((matter: Matter): ReadonlySet<string | null> => {
  const said = told(matter).filter(saysWrongNumber);
  return said.length === 0
    ? noNumbers
    : new Set(said.flatMap(({ contactPointId }) => contactPointId ?? []));
});

function countedCalls(matter: Matter, ids: readonly string[], consents: readonly Clock[]): Count {
  const instants: Second[] = [];
  let [dead, agreed] = [false, false];
  const wrong = wrongNumbers(matter);
  for (const entry of recentCalls(matter, ids, countedDays)) {
    if (entry.direction === "inbound" || wrong.has(entry.contactPointId)) continue;
    if (notConnected(entry)) dead = true;
    else if (consents.some((clock) => isOpen(clock, entry.at))) agreed = true;
    else instants.push(entry.at);
  }
  if (dead && agreed) return { instants, named: [exclusionNotConnected, exclusionConsent] };
  if (dead) return { instants, named: [exclusionNotConnected] };
  return { instants, named: agreed ? [exclusionConsent] : noneNamed };
}

type Finding = {
  readonly opensAt: Second | null;
  readonly named: readonly Named[];
  readonly used: number;
};

/** Debts that count together, or apart, are named. */
const grouped = (groups: readonly (readonly string[])[]): readonly Named[] =>
  groups.length > 1 || groups.some((ids) => ids.length > 1) ? [particularDebt] : noneNamed;

/** The names, and those of them that are not among them yet. */
function withNames(names: readonly Named[], more: readonly Named[]): readonly Named[] {
  const added = more.filter((name) => !names.includes(name));
  return added.length === 0 ? names : [...names, ...added];
}

/** One answer for all debts of the call: it must be allowed for each. */
function answerFor(
  matter: Matter,
  cite: string,
  find: (ids: readonly string[], consents: readonly Clock[]) => Finding,
  words: { readonly free: (used: number) => string; readonly full: string },
): Answer {
  const groups = particularDebts(matter);
  if (own(matter).length === 0) return allows(cite, words.free(0), grouped(groups));
  const clocks: Clock[] = [];
  let named = grouped(groups);
  let [used, blocked, consented] = [0, false, false];
  for (const ids of groups) {
    const consents = consentClocks(matter, ids);
    const finding = find(ids, consents);
    used = Math.max(used, finding.used);
    if (finding.named.length > 0) named = withNames(named, finding.named);
    if (finding.opensAt === null) continue;
    const clock = either(...consents, from(finding.opensAt));
    clocks.push(clock);
    if (isOpen(clock, matter.now)) consented = true;
    else blocked = true;
  }
  if (blocked) {
    return denies(cite, words.full, clocks, withNames(named, claimed(matter)));
  }
  if (!consented) return allows(cite, words.free(used), named, clocks);
  const why = "the person agreed to this call directly";
  return allows(cite, why, withNames(named, [exclusionConsent]), clocks);
}

const noCall = passes("12 CFR 1006.14(b)(1)", "only telephone calls are counted and limited");

/** Before the count: contacts that the limits do not reach at all. */
function outside(matter: Matter, cite: string): Answer | null {
  if (!aboutDebt(matter)) return silent();
  if (!isCall(matter.channel)) return wasCalled(matter) ? noCall : silent();
  if (matter.act.initiatedBy === "consumer") return passes(cite, "the consumer placed this call");
  if (party(matter) === "professional") {
    return allows(cite, "calls to professionals do not count", [exclusionProfessional]);
  }
  if (openMessage(matter) !== null) {
    return allows(cite, "the person asked for this call", [exclusionConsent]);
  }
  return null;
}

const sevenInSeven: Rule = collectorRule({
  id: "us.regf.call_frequency.7in7",
  says: "Calling one person about one debt more often than the limit is presumed harassment",
  kind: "presumption",
  actions: contactKinds,
  from: regulationFBegins,
  parameters: [callsPerWeek, consentDays],
  names: [exclusionConsent, exclusionNotConnected, exclusionProfessional, particularDebt],
  test(matter, on) {
    const limit = valueOn(callsPerWeek, on);
    if (limit === undefined) return silent();
    const { value, cite } = limit;
    return (
      outside(matter, cite) ??
      answerFor(
        matter,
        cite,
        (ids, consents) => {
          const { instants, named } = countedCalls(matter, ids, consents);
          const { used, opensAt } = tally(matter, instants, value, countedDays);
          return { used, opensAt, named };
        },
        {
          free: (used) => `${used} of ${value} calls used in the last seven days`,
          full: `all ${value} calls used in the last seven days`,
        },
      )
    );
  },
});

const postConversation: Rule = collectorRule({
  id: "us.regf.call_frequency.post_conversation",
  says: "Calling within seven days of a telephone conversation about the debt is presumed harassment",
  kind: "presumption",
  actions: contactKinds,
  from: regulationFBegins,
  parameters: [daysAfterConversation, consentDays],
  names: [exclusionConsent, exclusionProfessional, particularDebt],
  test(matter, on) {
    const pause = valueOn(daysAfterConversation, on);
    if (pause === undefined) return silent();
    const { value, cite } = pause;
    return (
      outside(matter, cite) ??
      answerFor(
        matter,
        cite,
        (ids) => {
          const instants = recentCalls(matter, ids, value)
            .filter((entry) => entry.outcome === "conversation")
            .map((entry) => entry.at);
          const { used, opensAt } = tally(matter, instants, 1, value);
          return { used, opensAt, named: noneNamed };
        },
        {
          free: () => `no telephone conversation in the last ${value} days`,
          full: `a telephone conversation took place in the last ${value} days`,
        },
      )
    );
  },
});

export const rules: readonly Rule[] = [sevenInSeven, postConversation];
