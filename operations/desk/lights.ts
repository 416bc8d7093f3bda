/** May we contact them now? The law's answer for each channel, asked as for a plain reminder. */

import {
  type Channel,
  type ChannelAsked,
  type ContactPoint,
  type Contemplated,
  type Declared,
  type Hold,
  type Light as LawLight,
  type PastContact,
  blockedBy,
  channels,
  lightsOf,
  noDetails,
  pointFor,
  requestFor,
  saysAllAsked,
} from "@forbear/accounts";
import type { Light } from "@forbear/contract";
import { type Instant, type PersonId, present } from "@forbear/kernel";
import type { TimeZone } from "@forbear/kernel";
import { type Lawbook, decide } from "@forbear/law";
import type { AccountFile, PersonFile } from "../stores/file.ts";
import type { Settings } from "../stores/settings/store.ts";
import { englishOf } from "./english.ts";
import { type Answering, answering, disclosing, pointTheyUsed } from "./reply.ts";

/** What the lights of a person are lit from. */
export type LightGround = {
  readonly person: PersonFile;
  /** Every debt of theirs, the one on the screen first. */
  readonly debts: readonly AccountFile[];
  readonly coObligors: ReadonlyMap<PersonId, readonly Hold[]>;
  readonly history: readonly PastContact[];
  readonly settings: Settings;
  readonly lawbook: Lawbook;
  readonly now: Instant;
};

/** A reminder as a collector would send it: it says who we are and how to stop it, and names no debt. */
const reminder: Declared = { ...saysAllAsked, amountScope: "fullBalance" };

/** The best point for the channel; where they stopped all of them, one that would else take contact. */
const pointOf = ({ person: { state } }: LightGround, channel: Channel): ContactPoint | null =>
  pointFor(channel, state.points, state.stops) ?? pointFor(channel, state.points, []);

function contemplated(ground: LightGround, channel: Channel): Contemplated {
  return {
    act: "collect",
    channel,
    point: pointOf(ground, channel),
    about: ground.debts.slice(0, 1).map((debt) => debt.id),
    initiatedBy: "collector",
    to: "consumer",
    answers: null,
    verified: false,
    // A collector who looks at a light would dial by hand.
    dialMode: channel === "voice" ? "manual" : "autodialer",
    recorded: false,
    callerId: null,
    reservation: null,
    content: { ...reminder, language: ground.person.state.language },
    details: noDetails,
  };
}

function asked(ground: LightGround, channel: Channel, act: Contemplated): ChannelAsked {
  const { person, debts, settings, lawbook } = ground;
  const driver = debts.at(0);
  const client = driver === undefined ? undefined : settings.clients.get(driver.state.client);
  const collector = (client ?? [...settings.clients.values()][0])?.settings.collector;
  const holds = [...person.state.holds, ...(driver?.state.holds ?? [])];
  const request = requestFor({
    id: "light",
    now: ground.now,
    person: { id: person.id, state: person.state },
    accounts: debts.map(({ id, state }) => ({ id, state })),
    coObligors: ground.coObligors,
    history: ground.history,
    contemplated: act,
    collector: collector ?? nobody,
    policy: settings.tenant.settings.policy,
  });
  const decision = decide(request, lawbook);
  return { channel, point: act.point, hold: blockedBy(act.act, holds), decision };
}

/** A tenant without clients collects for nobody, and nobody has a licence. */
const nobody = {
  role: "agency",
  institution: "collectionAgency",
  actsFor: "otherCreditor",
  usesAnotherName: false,
  inCollectionProcedures: false,
  licensedIn: "unknown",
  clientNamesAgency: false,
} as const;

/** One light a channel; a debt that is closed has none to be lit. */
export function lights(ground: LightGround, deskZone: TimeZone): readonly Light[] {
  const all = channels.map((channel) => asked(ground, channel, contemplated(ground, channel)));
  return lightsOf(all).map((light) => shown(light, ground, deskZone));
}

/** May we answer in this talk now? As `staffSays` will ask, but for the words. */
export function replyLight(
  ground: LightGround,
  talk: Pick<Answering, "channel" | "heard" | "verified" | "language">,
  deskZone: TimeZone,
): Light {
  const { person, history, debts } = ground;
  const point = pointTheyUsed(person.state.points, history, talk.channel);
  const about = debts.at(0)?.id ?? null;
  const { asked: answered } = disclosing(talk.verified, (added) =>
    asked(ground, talk.channel, answering({ ...talk, point, about, text: null, added })),
  );
  const [light] = lightsOf([answered]);
  return shown(present(light, "what was asked has a light"), ground, deskZone);
}

function shown(light: LawLight, { person }: LightGround, deskZone: TimeZone): Light {
  return {
    channel: light.channel,
    colour: light.colour,
    says: sentence(light, person.state.zones[0] ?? deskZone, person.state.jurisdiction.country),
    ruleIds: [...light.ruleIds],
    citations: [...light.citations],
    changesAt: light.changesAt,
  };
}

const holdWords: { readonly [K in Hold["kind"]]: string } = {
  "unread-message": "a message of theirs is unread",
  dispute: "the debt is disputed",
  ceased: "they asked us to stop",
  represented: "someone acts for them",
  insolvency: "insolvency",
  "breathing-space": "breathing space",
  paused: "a pause was agreed",
  "awaits-approval": "what they asked waits for a supervisor",
  deceased: "the person has died",
  crisis: "crisis",
  vulnerable: "vulnerable",
  hardship: "hardship is being looked at",
  fraud: "fraud is being looked at",
  complaint: "a complaint is open",
  "proof-due": "proof was asked for",
  "with-person": "a colleague has the talk",
  "staff-next": "a colleague takes the next step",
  "servicemember-check": "military service is being checked",
  "by-staff": "held by staff",
};

export const holdSays = (kind: Hold["kind"]): string => holdWords[kind];

/** One sentence in their own clock: what is so, and until when. */
function sentence(light: LawLight, zone: TimeZone, country: string): string {
  const when =
    light.changesAt === null ? "" : ` until ${clockSays(light.changesAt, zone, country)}`;
  switch (light.reason) {
    case "light.open":
      return "Allowed now.";
    case "light.ask-a-person":
      return "Allowed, but look first: the law warns.";
    case "light.needs-more":
      return `Needs more first: ${light.requirements.join(", ")}.`;
    case "light.not-yet":
      return `Not allowed${when} their time.`;
    case "light.not-until-event":
      return "Not allowed, and no clock changes it.";
    case "light.held":
      return `On hold: ${light.hold === null ? "held" : holdWords[light.hold]}.`;
    case "light.no-point":
      return "Nothing on file to reach them by.";
  }
}

/** "2 Mar, 08:00", "Mar 2, 8:00 AM": by the clock of a zone, as people of the country write it. */
export const clockSays = (at: Instant, zone: TimeZone, country: string): string =>
  new Intl.DateTimeFormat(englishOf(country), {
    day: "numeric",
    month: "short",
    hour: "numeric",
    minute: "2-digit",
    timeZone: zone,
  })
    .format(new Date(at))
    .replaceAll("\u202f", " ");
