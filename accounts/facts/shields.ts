/** Holds, stops and wishes as law's protections and preferences. What was lifted has ended for law. */

import { type Instant, type TimeZone, present } from "@forbear/kernel";
import { type ClockSecond, type Facts, parseClock } from "@forbear/law";
import type { Hold, HoldKind, QuietTime, Representation } from "../words.ts";
import { mediaOf } from "./medium.ts";
import type { Question } from "./question.ts";
import { dayOf, latestDay, secondOf } from "./time.ts";

type Protections = Facts["protections"];
type Preferences = Facts["preferences"];
type Insolvency = NonNullable<Protections["insolvency"]>;
type BreathingSpace = NonNullable<Protections["breathingSpace"]>;
type Vulnerability = Facts["consumer"]["vulnerabilities"][number];

export type HoldOf<K extends HoldKind> = Extract<Hold, { readonly kind: K }>;

/** Holds of one kind, in the order in which they were placed. */
export const holdsOf = <K extends HoldKind>(
  holds: readonly Hold[],
  kind: K,
): readonly HoldOf<K>[] => holds.filter((hold): hold is HoldOf<K> => hold.kind === kind);

const firstOf = <K extends HoldKind>(holds: readonly Hold[], kind: K): HoldOf<K> | undefined =>
  holds.find((hold): hold is HoldOf<K> => hold.kind === kind);

/** The debts of the act; where it names none, all. */
export const debtsOfAct = ({ accounts, contemplated }: Question): Question["accounts"] =>
  contemplated.about.length === 0
    ? accounts
    : accounts.filter(({ id }) => contemplated.about.includes(id));

/** The holds that bear on the act: the person's own and those of the debts it is about. */
export function holdsOnAct(question: Question): readonly Hold[] {
  const own = question.person.state.holds;
  const ofDebts = debtsOfAct(question).flatMap(({ state }) => state.holds);
  return ofDebts.length === 0 ? own : [...own, ...ofDebts];
}

/** What law calls the procedure we know no more of than that it is one: the one that stays most. */
function procedureIn(country: string, filer: Insolvency["filer"]): Insolvency["kind"] {
  if (country === "US") return filer === "consumer" ? "chapter7" : "chapter13";
  return country === "GB" && filer === "consumer" ? "bankruptcyOrder" : "other";
}

function insolvencyOf(
  question: Question,
  startedOn: HoldOf<"insolvency">["startedOn"],
  filer: Insolvency["filer"],
): Insolvency {
  const before = debtsOfAct(question).every(
    ({ state: { openedOn } }) =>
      startedOn !== "unknown" && openedOn !== null && openedOn <= startedOn,
  );
  return {
    kind: procedureIn(question.person.state.jurisdiction.country, filer),
    filer,
    startedOn: startedOn === "unknown" ? null : dayOf(startedOn),
    stayInForce: "unlessEnded",
    debtCovered: before ? true : "unknown",
    dismissedOn: null,
    dischargedOn: null,
    reaffirmed: false,
  };
}

function breathingSpaceOf(
  question: Question,
  hold: HoldOf<"breathing-space">,
  person: BreathingSpace["person"],
): BreathingSpace {
  const scottish = question.person.state.jurisdiction.region === "GB-SCT";
  return {
    kind: scottish ? "scottishMoratorium" : "standard",
    startsOn: dayOf(hold.startsOn),
    endsOn: dayOf(hold.endsOn),
    debtIncluded: true,
    person,
    treatmentOngoing: "notKnown",
    cancellationRegisteredOn: null,
  };
}

/** The holds of those who owe the debts of the act with this person; undefined: not all are known. */
function holdsOfOthers(question: Question): readonly Hold[] | undefined {
  const holds: Hold[] = [];
  for (const { state } of debtsOfAct(question)) {
    for (const { person } of state.obligors) {
      if (person === question.person.id) continue;
      const known = question.coObligors.get(person);
      if (known === undefined) return undefined;
      holds.push(...known);
    }
  }
  return holds;
}

/** What the state of the others adds: their stay, their moratorium, or that nobody looked. */
function fromOthers(
  question: Question,
  zones: readonly TimeZone[],
): Pick<Protections, "insolvency" | "breathingSpace"> {
  const holds = holdsOfOthers(question);
  if (holds === undefined) {
    return {
      insolvency: { ...insolvencyOf(question, "unknown", "coObligor"), debtCovered: "unknown" },
      breathingSpace: {
        kind: "standard",
        startsOn: latestDay(question.now, zones),
        endsOn: null,
        debtIncluded: "unknown",
        person: "coObligor",
        treatmentOngoing: "notKnown",
        cancellationRegisteredOn: null,
      },
    };
  }
  const insolvency = firstOf(holds, "insolvency");
  const space = firstOf(holds, "breathing-space");
  return {
    insolvency: insolvency ? insolvencyOf(question, insolvency.startedOn, "coObligor") : null,
    breathingSpace: space ? breathingSpaceOf(question, space, "coObligor") : null,
  };
}

function representationOf(
  noted: Representation | null,
  hold: HoldOf<"represented"> | undefined,
  zones: readonly TimeZone[],
): Protections["representation"] {
  const since = noted?.notedAt ?? hold?.at;
  if (since === undefined) return null;
  return {
    by: noted?.by ?? "attorney",
    coversThisDebt: noted?.coversThisDebt ?? "unknown",
    contactDetailsKnown: noted?.contactDetailsKnown ?? true,
    since: latestDay(since, zones),
    noticeReceivedAt: null,
    noticeByCertifiedMail: false,
    responsive: true,
    consentsToDirectContact: false,
  };
}

const servicemember: NonNullable<Protections["servicemember"]> = {
  activeDuty: true,
  debtPredatesService: "unknown",
  interestCapRequestedOn: null,
  ordersSupplied: false,
};

const hardshipSince = (at: Instant, zones: readonly TimeZone[]): Protections["hardshipNotice"] => ({
  receivedOn: latestDay(at, zones),
  informationRequested: false,
  decisionGivenOn: null,
  refusalGivenOn: null,
  repeatWithin4Months: false,
});

/** The shields around the person; their own come before those of people who owe with them. */
export function protectionsOf(
  question: Question,
  holds: readonly Hold[],
  zones: readonly TimeZone[],
): Protections {
  const { state } = question.person;
  const insolvency = firstOf(holds, "insolvency");
  const space = firstOf(holds, "breathing-space");
  const hardship = firstOf(holds, "hardship");
  const others = fromOthers(question, zones);
  const adviser = state.representation?.by === "debtAdviser" ? state.representation : null;
  const unsure = holdsOf(holds, "vulnerable").some(({ kinds }) => kinds.includes("cognitive"));
  return {
    representation: representationOf(state.representation, firstOf(holds, "represented"), zones),
    insolvency: insolvency
      ? insolvencyOf(question, insolvency.startedOn, "consumer")
      : others.insolvency,
    breathingSpace: space ? breathingSpaceOf(question, space, "consumer") : others.breathingSpace,
    repaymentPlanInDevelopment: adviser
      ? { informedOn: latestDay(adviser.notedAt, zones), by: "debtAdviser" }
      : null,
    mentalCapacity: unsure ? "inDoubt" : "noDoubt",
    servicemember: firstOf(holds, "servicemember-check") ? servicemember : null,
    hardshipNotice:
      hardship && state.jurisdiction.country === "AU" ? hardshipSince(hardship.at, zones) : null,
    ombudsmanComplaintOpen: false,
  };
}

const vulnerabilityOf: Readonly<Record<string, Vulnerability>> = {
  mental_health: "mentalHealth",
  physical_health: "seriousIllness",
  bereavement: "recentBereavement",
  job_loss: "financialDifficulty",
  income_shock: "financialDifficulty",
  domestic_abuse: "domesticAbuse",
  addiction: "addiction",
  cognitive: "lowCapability",
  language_or_literacy: "lowCapability",
};

/** Circumstances that are known or suspected; a word that law has none for is `other`. */
export function vulnerabilitiesOf(holds: readonly Hold[]): readonly Vulnerability[] {
  const found = new Set<Vulnerability>();
  for (const hold of holds) {
    if (hold.kind === "crisis") found.add("crisis");
    if (hold.kind === "hardship") found.add("financialDifficulty");
    if (hold.kind !== "vulnerable") continue;
    for (const kind of hold.kinds) found.add(vulnerabilityOf[kind] ?? "other");
  }
  return [...found];
}

function ceaseOf(holds: readonly Hold[]): Preferences["cease"] {
  const ceased = holdsOf(holds, "ceased");
  const hold = ceased.find(({ written }) => written) ?? ceased[0];
  if (!hold) return null;
  const receivedAt = secondOf(hold.at);
  const form = hold.written ? "written" : "oral";
  return { form, receivedAt, postedAt: null, debtIds: "all", text: null };
}

const twoDigits = (count: number): string => String(count).padStart(2, "0");

function clockAt(minutes: number): ClockSecond {
  const text = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return present(parseClock(text), `no time of day: ${text}`);
}

// Law reads and prints whole minutes: an odd second is rounded to the longer quiet.
const quietOf = (quiet: QuietTime): Preferences["inconvenientTimes"][number] => ({
  days: quiet.days.length === 0 ? "all" : quiet.days,
  from: clockAt(Math.floor(quiet.fromSecond / 60)),
  to: clockAt(Math.ceil(quiet.toSecond / 60)),
  channels: "all",
  until: quiet.until === null ? null : dayOf(quiet.until),
  source: "consumer",
});

/** What the person asked for. */
export function preferencesOf(question: Question, holds: readonly Hold[]): Preferences {
  const { person, contemplated } = question;
  const { stops, quiet, refusedPlaces } = person.state;
  return {
    cease: ceaseOf(holds),
    stops: stops.flatMap((stop) =>
      mediaOf(contemplated.channel, stop.channel).map((channel) => ({
        channel,
        contactPointId: stop.point,
        requestedAt: secondOf(stop.at),
      })),
    ),
    inconvenientTimes: quiet.map(quietOf),
    inconvenientPlaces: refusedPlaces,
    permittedTimes: [],
    onlyChannels: "all",
    writtenContactOnly: null,
    objectsToMarketing: false,
    employerForbidsContact: refusedPlaces.includes("workplace"),
  };
}
