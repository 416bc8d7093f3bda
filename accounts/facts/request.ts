/** One contemplated act as a question to the law: every fact is stated, or said to be unknown. */

import { type TimeZone, parseTimeZone, must } from "@forbear/kernel";
import type { ActionKind, Facts, Request } from "@forbear/law";
import type { AccountState } from "../account.ts";
import { standingNotice } from "../notices.ts";
import type { Hold } from "../words.ts";
import { zonesOfAddress } from "../zones/address.ts";
import { contentOf } from "./content.ts";
import { debtOf } from "./debts.ts";
import { mediumOf } from "./medium.ts";
import { communicated, consentsOf, historyOf } from "./past.ts";
import { contactPointOf } from "./point.ts";
import type { Question } from "./question.ts";
import {
  debtsOfAct,
  holdsOf,
  holdsOnAct,
  preferencesOf,
  protectionsOf,
  vulnerabilitiesOf,
} from "./shields.ts";
import { latestDay, dayOf, secondOf } from "./time.ts";

/** Country of nobody: ISO 3166 leaves it to users, and no lawbook has it. */
const nowhere = "ZZ";

/** Zones that no daytime hour suits together: who may be anywhere is never reached by the clock. */
const anywhere: readonly TimeZone[] = ["Etc/UTC", "Asia/Shanghai", "America/Los_Angeles"].map(
  (zone) => must(parseTimeZone(zone)),
);

const country = /^[A-Z]{2}$/;
const region = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

function jurisdictionOf({ person }: Question): Request["jurisdiction"] {
  const lives = person.state.jurisdiction;
  return {
    country: country.test(lives.country) ? lives.country : nowhere,
    region: region.test(lives.region) ? lives.region : null,
    municipality: lives.municipality,
  };
}

/** Where the person may be; unknown: wherever the law they live under reaches. */
function zonesOf({ person }: Question): readonly TimeZone[] {
  const { zones, jurisdiction } = person.state;
  if (zones.length > 0) return zones;
  const { country: at, region: of } = jurisdiction;
  const wide = zonesOfAddress({
    country: at,
    region: of === "unknown" ? null : of,
    postcode: null,
  });
  return wide.length > 0 ? wide : anywhere;
}

function actionOf(question: Question): Facts["action"] {
  const { contemplated, accounts } = question;
  const about = debtsOfAct(question);
  const earlier = about.map(({ id, state }) =>
    standingNotice(state, "validationNotice") === null ? communicated(question, id) : "in writing",
  );
  const writes = contemplated.channel !== null && contemplated.channel !== "voice";
  return {
    kind: contemplated.act,
    channel: mediumOf(contemplated),
    initiatedBy: contemplated.initiatedBy,
    dialMode: contemplated.dialMode,
    debtIds: contemplated.about.length === 0 ? accounts.map(({ id }) => id) : contemplated.about,
    isInitialCommunication: earlier.some((before) => before === "never"),
    isFirstWrittenCommunication: writes && earlier.some((before) => before === "orally"),
    isRecorded: contemplated.recorded,
    callerId: contemplated.callerId,
  };
}

function licenceOf({ collector, person }: Question): Facts["collector"]["licence"] {
  const { licensedIn } = collector;
  if (licensedIn === "unknown") return "unknown";
  if (licensedIn === "everywhere") return "held";
  const { country: at, region: of } = person.state.jurisdiction;
  return licensedIn.includes(at) || licensedIn.includes(of) ? "held" : "notHeld";
}

const collectorOf = (question: Question): Facts["collector"] => ({
  role: question.collector.role,
  institution: question.collector.institution,
  actsFor: question.collector.actsFor,
  usesAnotherName: question.collector.usesAnotherName,
  inCollectionProcedures: question.collector.inCollectionProcedures,
  licence: licenceOf(question),
});

/** The day of death, or the day we learned of it where nobody said which it was. */
function diedOn(holds: readonly Hold[], zones: readonly TimeZone[]): Facts["consumer"]["diedOn"] {
  const hold = holdsOf(holds, "deceased")[0];
  if (hold === undefined) return null;
  return hold.diedOn === "unknown" ? latestDay(hold.at, zones) : dayOf(hold.diedOn);
}

/** What only an adult can have signed. */
const ofAdults: ReadonlySet<AccountState["of"]> = new Set<AccountState["of"]>([
  "creditCard",
  "personalLoan",
  "autoLoan",
  "studentLoan",
  "mortgage",
]);

/** By their date of birth; without one, by the kind of debt that they signed for. */
function minority(question: Question): Facts["consumer"]["isMinor"] {
  const { isMinor } = question.person.state;
  if (isMinor !== "unknown") return isMinor;
  const debts = debtsOfAct(question);
  const signed = debts.length > 0 && debts.every(({ state }) => ofAdults.has(state.of));
  return signed ? false : "unknown";
}

function consumerOf(
  question: Question,
  holds: readonly Hold[],
  zones: readonly TimeZone[],
): Facts["consumer"] {
  return {
    timeZones: zones,
    workingHours: question.contemplated.point?.place === "workplace" ? "unknown" : "notRelevant",
    isMinor: minority(question),
    diedOn: diedOn(holds, zones),
    household: { pensionersLivingAlone: false, childrenAges: [] },
    vulnerabilities: vulnerabilitiesOf(holds),
  };
}

/**
 * A sealed letter names its reader, and what says nothing of a debt may ask who reads it. All else
 * that speaks of a debt goes to somebody who has not proved who they are.
 */
function identity({ contemplated }: Question): Facts["recipient"]["identityVerified"] {
  const { verified, channel, content } = contemplated;
  if (verified) return true;
  return channel === "letter" || !content.revealsDebt ? "beforeDebtIsNamed" : false;
}

/** Acts by which a doubt about the person is cleared up; they are owed to whoever raised it. */
const clearingUp: ReadonlySet<ActionKind> = new Set<ActionKind>([
  "sendNotice",
  "replyToConsumer",
  "respondToComplaint",
  "confirmOptOut",
]);

function recipientOf(question: Question, holds: readonly Hold[]): Facts["recipient"] {
  const { act, to } = question.contemplated;
  const doubts = holds.some(
    (hold) =>
      hold.kind === "fraud" ||
      (hold.kind === "dispute" && (hold.reason === "not_mine" || hold.reason === "identity_theft")),
  );
  const doubted = doubts && !clearingUp.has(act);
  return {
    relation: to,
    personId: null,
    answeredBy: null,
    identityVerified: identity(question),
    identityMatch: doubted ? "doubtful" : "confirmed",
  };
}

function requestsOf(holds: readonly Hold[], zones: readonly TimeZone[]): Facts["requests"] {
  const complaint = holds.find(({ kind }) => kind === "complaint");
  return {
    subjectAccess: null,
    dataProtectionComplaint: null,
    complaint: complaint ? { receivedOn: latestDay(complaint.at, zones), acceptedOn: null } : null,
  };
}

/** The question as law takes it. Pure: the same question, the same request. */
export function requestFor(question: Question): Request {
  const { id, contemplated } = question;
  const now = secondOf(question.now);
  const zones = zonesOf(question);
  const holds = holdsOnAct(question);
  return {
    id,
    jurisdiction: jurisdictionOf(question),
    facts: {
      now,
      action: actionOf(question),
      collector: collectorOf(question),
      consumer: consumerOf(question, holds, zones),
      recipient: recipientOf(question, holds),
      contactPoint: contactPointOf(question),
      debts: question.accounts.map((account) => debtOf(question, account, zones)),
      history: historyOf(question, now),
      consents: consentsOf(question),
      preferences: preferencesOf(question, holds),
      protections: protectionsOf(question, holds, zones),
      ...contemplated.details,
      requests: requestsOf(holds, zones),
      policy: question.policy,
      content: contentOf(contemplated),
    },
  };
}

/** One request for each question, in the same order. */
export const requestsFor = (questions: readonly Question[]): readonly Request[] =>
  questions.map(requestFor);
