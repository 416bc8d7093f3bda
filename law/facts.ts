/** What may be known about an act. No field is optional: a forgotten fact does not compile. */

import { type Result, present } from "@forbear/kernel";
import {
  type Codec,
  type Of,
  type Problem,
  maybe,
  record,
  several,
  text,
  textAs,
} from "./codec.ts";
import { wrong } from "./codec.ts";
import { type ActionKind, action, actionKinds } from "./facts/act.ts";
import { contactPoint } from "./facts/contact-point.ts";
import { type Content, contentOf } from "./facts/content.ts";
import { debt } from "./facts/debt.ts";
import * as details from "./facts/details.ts";
import { consent, historyEntry } from "./facts/past.ts";
import { collector, consumer, recipient } from "./facts/people.ts";
import { preferences, protections } from "./facts/shields.ts";
import { instant } from "./facts/time.ts";

const apartFromContent = {
  /** The instant of the act: dialling, sending, posting, filing. Law applies as in force then. */
  now: instant,
  action,
  collector,
  consumer,
  recipient,
  contactPoint,
  debts: several(debt),
  /** Complete for the last 60 days; its order has no meaning. */
  history: several(historyEntry),
  consents: several(consent),
  preferences,
  protections,
  locationInquiry: details.locationInquiry,
  visit: details.visit,
  transaction: details.transaction,
  legalStep: details.legalStep,
  utilitySupply: details.utilitySupply,
  creditReport: details.creditReport,
  records: details.records,
  requests: details.requests,
  /** House policies in force: only these apply. */
  policy: details.policy,
};

export type Facts = {
  readonly [K in keyof typeof apartFromContent]: Of<(typeof apartFromContent)[K]>;
} & { readonly content: Content };

const kindOnly = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "action" in value ? value.action : undefined;

const ofKind: ReadonlyMap<ActionKind, Codec<Facts>> = new Map(
  actionKinds.map((kind) => [kind, record({ ...apartFromContent, content: contentOf(kind) })]),
);
const codecOf = (kind: ActionKind): Codec<Facts> => present(ofKind.get(kind), "a kind of act");

/** The facts group: the content is read with the defaults of its act. */
export const facts: Codec<Facts> = {
  read(value, path): Result<Facts, Problem> {
    if (typeof value !== "object" || value === null) return wrong(path, "an object");
    const act = action.read(kindOnly(value), `${path}.action`);
    return act.ok ? codecOf(act.value.kind).read(value, path) : act;
  },
  write: (known) => codecOf(known.action.kind).write(known),
  shape: codecOf("collect").shape, // the members are those of every act; only defaults differ
};

const region = textAs(
  "an ISO 3166-2 code such as US-OH",
  (code) => (/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code) ? code : undefined),
  (code) => code,
);
const country = textAs(
  "an ISO 3166-1 code such as US",
  (code) => (/^[A-Z]{2}$/.test(code) ? code : undefined),
  (code) => code,
);

/** Where the consumer lives. Every layer that exists applies; null: not stated. */
export const jurisdiction = record({ country, region: maybe(region), municipality: maybe(text) });
export type Jurisdiction = Of<typeof jurisdiction>;

/** One question to the law. */
export type Request = {
  readonly id: string;
  readonly jurisdiction: Jurisdiction;
  readonly facts: Facts;
};
