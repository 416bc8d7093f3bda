/** What the workspace shows: who signs in, the day's numbers, queues, one account whole, its talk. */

import { z } from "zod";
import {
  accountFace,
  caseFace,
  channel,
  conversationFace,
  decisionFace,
  instant,
  language,
  messageFace,
  moneyJson,
  pageOf,
  personFace,
  plainDate,
} from "./words.ts";

export const signIn = z.object({ email: z.email().max(254), password: z.string().min(1).max(200) });

/** What a route lets be done; the server decides by role, the screens hide what is not in it. */
export const permission = z.enum([
  "see-own-sign-in",
  "see-numbers",
  "see-accounts",
  "talk",
  "decide-care",
  "decide-offers",
  "see-evidence",
  "see-imports",
  "see-reports",
  "see-money",
  "move-money",
  "tell-files",
  "join-processors",
  "play-consumer",
]);

export const me = z.object({
  name: z.string(),
  role: z.enum(["collector", "supervisor", "compliance", "finance", "strategy", "administrator"]),
  tenant: z.object({
    name: z.string(),
    ref: z.string(),
    kind: z.enum(["sample", "real", "simulated"]),
  }),
  may: z.array(permission),
});

/** One import as it goes: read = placed + same + bad when it is done. */
export const importProgress = z.object({
  id: z.string(),
  fileName: z.string(),
  client: z.string(),
  status: z.enum(["running", "done", "refused", "stopped"]),
  readRows: z.number().int(),
  placedRows: z.number().int(),
  sameRows: z.number().int(),
  badRows: z.number().int(),
  totalRows: z.number().int().nullable(),
});

const count = z.object({ key: z.string(), count: z.number().int() });

/** The day's numbers, in the tenant's desk zone. */
export const overview = z.object({
  day: plainDate,
  /** People wrote faster than they can be answered: until they are, nobody is sought. Null: all is calm. */
  surge: z.object({ since: instant, waiting: z.number().int() }).nullable(),
  accounts: z.object({
    open: z.number().int(),
    promised: z.number().int(),
    onPlan: z.number().int(),
    closed: z.number().int(),
    held: z.number().int(),
  }),
  owed: z.array(moneyJson),
  contacts: z.array(count),
  blocks: z.array(z.object({ rule: z.string(), count: z.number().int() })),
  rightPartyContacts: z.number().int(),
  promises: z.object({ made: z.number().int(), kept: z.number().int(), broken: z.number().int() }),
  plansAgreed: z.number().int(),
  collected: z.array(moneyJson),
  cost: z.array(moneyJson),
  imports: z.array(importProgress),
});

export const queueSummary = z.object({
  name: z.string(),
  count: z.number().int(),
  oldestSince: instant.nullable(),
});
export const queueList = z.object({ items: z.array(queueSummary) });

export const accountLine = z.object({
  id: accountFace,
  person: z.object({ id: personFace, name: z.string() }),
  creditor: z.string(),
  country: z.string(),
  balance: moneyJson,
  life: z.enum(["open", "promised", "on-plan", "closed"]),
  held: z.boolean(),
  waitsFor: z.string().nullable(),
  waitsSince: instant.nullable(),
  daysPastDue: z.number().int().nullable(),
});
export const accountPage = pageOf(accountLine);

/** One step through a queue: who comes next, and how many wait from there to its end, them included. */
export const queueStep = z.object({
  queue: queueSummary,
  account: accountLine.nullable(),
  left: z.number().int(),
});

/** May we contact on this channel now? Colour, icon and words say the same. */
export const light = z.object({
  channel,
  colour: z.enum(["green", "amber", "red"]),
  says: z.string(),
  ruleIds: z.array(z.string()),
  citations: z.array(z.string()),
  changesAt: instant.nullable(),
});

/** What an entry of the timeline is about: its icon, and what it is filtered by. */
export const timelineKind = z.enum([
  "message",
  "call",
  "letter",
  "payment",
  "agreement",
  "decision",
  "hold",
  "case",
  "consent",
  "account",
]);

export const timelineEntry = z.object({
  id: z.string(),
  at: instant,
  kind: timelineKind,
  by: z.string(),
  /** A sentence for people; figures come formatted. */
  says: z.string(),
  decision: decisionFace.nullable(),
});
export const timelinePage = pageOf(timelineEntry);

export const holdView = z.object({
  id: z.string(),
  kind: z.string(),
  at: instant,
  on: z.enum(["person", "debt"]),
  says: z.string(),
  case: caseFace.nullable(),
});

export const account = z.object({
  id: accountFace,
  /** The end of the account's number, as letters show it; null: none was told. */
  reference: z.string().nullable(),
  client: z.object({ name: z.string(), creditorName: z.string() }),
  balance: z.object({
    total: moneyJson,
    principal: moneyJson,
    interest: moneyJson,
    fees: moneyJson,
    costs: moneyJson,
    asOf: plainDate,
  }),
  life: z.object({
    kind: z.enum(["open", "promised", "on-plan", "closed"]),
    says: z.string(),
  }),
  daysPastDue: z.number().int().nullable(),
  bucket: z.string().nullable(),
  score: z.object({ payBasisPoints: z.number().int(), scorecard: z.string() }).nullable(),
  placedOn: plainDate,
  people: z.array(
    z.object({
      id: personFace,
      name: z.string(),
      role: z.enum(["sole", "joint", "guarantor"]),
      language,
      place: z.string(),
      /** IANA names of every zone they may be in: their clock is shown by them. */
      zones: z.array(z.string()),
      points: z.array(
        z.object({
          kind: z.string(),
          masked: z.string(),
          health: z.string(),
          line: z.string(),
          /** Channels by which they want nothing there, by their word to us or to the carrier. */
          stopped: z.array(channel),
        }),
      ),
    }),
  ),
  linked: z.array(accountLine),
  holds: z.array(holdView),
  cases: z.array(
    z.object({ id: caseFace, kind: z.string(), openedAt: instant, dueBy: plainDate.nullable() }),
  ),
  lights: z.array(light),
  nextActionAt: instant.nullable(),
  conversation: conversationFace.nullable(),
});

export const message = z.object({
  id: messageFace,
  at: instant,
  direction: z.enum(["inbound", "outbound"]),
  author: z.enum(["consumer", "agent", "staff", "system"]),
  channel,
  text: z.string(),
  signals: z.array(z.object({ name: z.string(), value: z.string().nullable(), quote: z.string() })),
  intents: z.array(z.string()),
  status: z.string().nullable(),
  /** What came with it, by its place; what was kept can be downloaded. */
  files: z.array(
    z.object({
      place: z.number().int(),
      kind: z.enum(["picture", "document", "voice", "video", "file"]),
      /** What its sender called it; empty: nothing. */
      name: z.string(),
      bytes: z.number().int(),
      status: z.enum(["kept", "too-large", "not-sent", "not-kept"]),
    }),
  ),
});

export const conversation = z.object({
  id: conversationFace,
  person: z.object({ id: personFace, name: z.string() }),
  channel,
  status: z.enum(["open", "with-person", "ended"]),
  verified: z.boolean(),
  language,
  notes: z.array(z.string()),
  /** May a person of ours answer here now? An answer is another act than writing first. */
  reply: light,
  messages: z.array(message),
});

/** What remains of a talk for whoever takes it over, looks at it later, or judges it. */
export const talkRecord = z.object({
  id: conversationFace,
  /** Canonical result code of the whole talk. */
  disposition: z.string(),
  /** How long and with whom; what was claimed; what it came to. */
  summary: z.tuple([z.string(), z.string(), z.string()]),
  verified: z.boolean(),
  /** Our own words that made an offer, and those that agreed something. */
  offered: z.array(z.string()),
  agreed: z.array(z.string()),
  signals: z.array(z.object({ name: z.string(), quote: z.string() })),
  /** What happens next, and by whom. */
  next: z.string(),
  /** Share of the criteria that were met, 0 to 1, each with the words that show it. */
  quality: z.number(),
  rubric: z.array(z.object({ criterion: z.string(), met: z.boolean(), quote: z.string() })),
});

export const staffMessage = z.object({ text: z.string().trim().min(1).max(1000) });
export const closeCase = z.object({ outcome: z.string().trim().min(1).max(200) });
export const liftHold = z.object({ because: z.string().trim().min(3).max(200) });

/** What the server tells over the one event stream of a tab. */
export const deskEvent = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("import"), progress: importProgress }),
  z.object({ kind: z.literal("account"), account: accountFace }),
  z.object({ kind: z.literal("conversation"), conversation: conversationFace }),
  z.object({ kind: z.literal("numbers") }),
]);

export const dayReport = z.object({
  day: plainDate,
  filedAt: instant,
  inventory: z.array(
    z.object({ currency: z.string(), accounts: z.number().int(), owed: moneyJson }),
  ),
  contacts: z.array(count),
  blocks: z.array(z.object({ rule: z.string(), count: z.number().int() })),
  rightPartyContacts: z.number().int(),
  promisesMade: z.number().int(),
  promisesKept: z.number().int(),
  promisesBroken: z.number().int(),
  plansAgreed: z.number().int(),
  collected: z.array(moneyJson),
  returned: z.array(moneyJson),
  costs: z.array(moneyJson),
  evidenceRoot: z.string().nullable(),
});

/** What each rule and each exception that a decision may name says, in one plain sentence, by its id. */
export const ruleWords = z.object({ says: z.record(z.string(), z.string()) });

/** Newest first. */
export const reportPage = pageOf(dayReport);

export type Permission = z.infer<typeof permission>;
export type Me = z.infer<typeof me>;
export type Overview = z.infer<typeof overview>;
export type ImportProgress = z.infer<typeof importProgress>;
export type QueueSummary = z.infer<typeof queueSummary>;
export type QueueList = z.infer<typeof queueList>;
export type QueueStep = z.infer<typeof queueStep>;
export type AccountLine = z.infer<typeof accountLine>;
export type AccountPage = z.infer<typeof accountPage>;
export type AccountView = z.infer<typeof account>;
export type Light = z.infer<typeof light>;
export type TimelineKind = z.infer<typeof timelineKind>;
export type TimelineEntry = z.infer<typeof timelineEntry>;
export type TimelinePage = z.infer<typeof timelinePage>;
export type MessageView = z.infer<typeof message>;
export type ConversationView = z.infer<typeof conversation>;
export type TalkRecordView = z.infer<typeof talkRecord>;
export type DeskEvent = z.infer<typeof deskEvent>;
export type DayReport = z.infer<typeof dayReport>;
export type ReportPage = z.infer<typeof reportPage>;
