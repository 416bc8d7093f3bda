/** Contacts, walked in the order of each person's life: allowed, counted, silent when they had to be, once. */

import {
  type Event,
  type HappeningOf,
  type PersonState,
  blockedBy,
  isOutreach,
} from "@forbear/accounts";
import { type Instant, type PlainDate, addDays, later, localDate } from "@forbear/kernel";
import { type ActionKind, actionKinds } from "@forbear/law";
import type { Replayed } from "./decisions.ts";
import type { Check, Findings } from "./findings.ts";
import { grouped } from "./grouped.ts";
import type { Life } from "./lives.ts";
import type { StoredContact } from "./rows.store.ts";

export type Contacts = {
  readonly lives: ReadonlyMap<string, Life<PersonState>>;
  readonly contacts: readonly StoredContact[];
  readonly decisions: ReadonlyMap<string, Replayed>;
  /** Attempts before it were looked at before; null: all are looked at. */
  readonly since: Instant | null;
};

/** Walks every life, and compares each contact with what its life tells of it. */
export function checkContacts(all: Contacts, findings: Findings): void {
  const byPerson = grouped(all.contacts, (contact) => contact.person_id);
  for (const [id, life] of all.lives) {
    const contacts = byPerson.get(id) ?? [];
    const walk = new Walk(id, contacts, all, findings);
    for (const [place, { event, seq }] of life.moments.entries()) {
      walk.step(event, seq, life.before[place] ?? null);
    }
    walk.end();
  }
}

/** What law was asked about each contact when it last left. */
export function askedOf({ lives, decisions }: Pick<Contacts, "lives" | "decisions">) {
  const asked = new Map<string, Replayed>();
  for (const { moments } of lives.values()) {
    for (const { event } of moments) {
      if (event.what.kind !== "contact-attempting") continue;
      const decided = decisions.get(event.what.decision);
      if (decided) asked.set(event.what.contact, decided);
    }
  }
  return asked;
}

/** A contact on its way, as the journal tells. */
type Going = {
  readonly reservedAt: Instant;
  readonly reservedSeq: number;
  readonly act: ActionKind | null;
  readonly channel: string;
  status: string;
};

const actOf = (text: string): ActionKind | null =>
  actionKinds.find((kind) => kind === text) ?? null;

/** What stops all outreach to a person from its commit on, until it is lifted. */
type Stop = { readonly seq: number; readonly kind: string };

const historyMs = 60 * 86_400_000;
/** Regulation F, 12 CFR 1006.14(b)(2)(i)(A): calls in seven days about one debt. */
const mostCalls = { calls: 7, days: 7, country: "US" };

class Walk {
  readonly #person: string;
  readonly #rows: ReadonlyMap<string, StoredContact>;
  readonly #all: Contacts;
  readonly #findings: Findings;
  readonly #going = new Map<string, Going>();
  readonly #heard: Instant[] = [];
  readonly #read = new Set<string>();
  readonly #verifiedIn = new Set<string>();
  readonly #calls: {
    readonly contact: string;
    readonly account: string | null;
    readonly on: PlainDate;
  }[] = [];
  #stop: Stop | null = null;

  constructor(person: string, rows: readonly StoredContact[], all: Contacts, findings: Findings) {
    this.#person = person;
    this.#rows = new Map(rows.map((row) => [row.id, row]));
    this.#all = all;
    this.#findings = findings;
  }

  step(event: Event, seq: number, before: PersonState | null): void {
    const { what } = event;
    switch (what.kind) {
      case "contact-reserved":
        this.#reserved(event, what, seq);
        return;
      case "contact-attempting":
        this.#attempted(event, what, before);
        return;
      case "contact-settled":
        this.#settled(what);
        return;
      case "contact-told":
        this.#told(event, what, before);
        return;
      case "contact-cancelled":
        this.#cancelled(what.contact);
        return;
      case "message-heard":
        this.#heard.push(event.at);
        return;
      case "message-read":
        this.#wasRead(what);
        return;
      case "person-verified":
        if (what.knownFrom === undefined || this.#verifiedIn.has(what.knownFrom)) {
          this.#verifiedIn.add(what.conversation);
        }
        return;
      case "hold-placed":
        if (event.about.account === null && stops(what.hold.kind)) {
          this.#stop = { seq, kind: what.hold.kind };
        }
        return;
      default:
        return;
    }
  }

  /** Every row is where the journal left it, and none is there twice. */
  end(): void {
    for (const contact of this.#going.keys()) {
      if (!this.#rows.has(contact)) this.#found("once", "a contact has no row any more", contact);
    }
    const keys = new Set<string>();
    for (const row of this.#rows.values()) {
      if (row.direction === "inbound") continue;
      this.#findings.looked("once");
      const going = this.#going.get(row.id);
      if (going === undefined) {
        this.#found("gate", "a contact that the journal never reserved", row.id);
      } else if (going.status !== row.status) {
        const says = `a contact is ${row.status}, and ${going.status} to the journal`;
        this.#found("once", says, row.id);
      }
      const key = row.step_key;
      if (key === null) continue;
      if (keys.has(key)) this.#found("once", "a step or a reply was reserved twice", row.id);
      keys.add(key);
    }
  }

  #found(check: Check, says: string, contact: string): void {
    this.#findings.found(check, says, { contact, person: this.#person });
  }

  #move(contact: string, status: string): void {
    const going = this.#going.get(contact);
    if (going) going.status = status;
  }

  /** A call that never reached its number is none that law counts. */
  #settled({ contact, outcome }: HappeningOf<"contact-settled">): void {
    this.#move(contact, statusAfter(outcome));
    const end = outcome.split(": ")[1];
    if (end !== "busy" && end !== "numberNotInService") return;
    const at = this.#calls.findIndex((call) => call.contact === contact);
    if (at >= 0) this.#calls.splice(at, 1);
  }

  /** What others did went through no gate of ours, and counts in every one from then on. */
  #told(event: Event, what: HappeningOf<"contact-told">, before: PersonState | null): void {
    if (what.direction === "inbound") return;
    const { contact, channel, outcome, status } = what;
    this.#going.set(contact, {
      reservedAt: what.at,
      reservedSeq: 0,
      act: null,
      channel,
      status,
    });
    const [zone] = before?.zones ?? [];
    const reached = outcome !== "busy" && outcome !== "numberNotInService";
    if (channel !== "voice" || zone === undefined || !reached) return;
    const { account } = event.about;
    this.#calls.push({ contact, account, on: localDate(what.at, zone) });
  }

  #cancelled(contact: string): void {
    const going = this.#going.get(contact);
    if (going && going.status !== "reserved") {
      this.#found("once", `a contact was cancelled when it was ${going.status}`, contact);
    }
    this.#move(contact, "cancelled");
  }

  #wasRead(what: HappeningOf<"message-read">): void {
    this.#findings.looked("once");
    if (this.#read.has(what.message)) {
      const at = { message: what.message, person: this.#person };
      this.#findings.found("once", "a message was read and answered twice", at);
    }
    this.#read.add(what.message);
  }

  #reserved(event: Event, what: HappeningOf<"contact-reserved">, seq: number): void {
    this.#going.set(what.contact, {
      reservedAt: event.at,
      reservedSeq: seq,
      act: actOf(what.act),
      channel: what.channel,
      status: "reserved",
    });
    if (this.#isOld(event)) return;
    const decided = this.#all.decisions.get(what.decision)?.row;
    if (decided?.at !== event.at || decided.person_id !== this.#person) {
      this.#found("gate", "a contact was reserved without a decision of its own", what.contact);
    }
  }

  #isOld({ at }: Event): boolean {
    return this.#all.since !== null && at < this.#all.since;
  }

  #attempted(
    event: Event,
    { contact, decision }: HappeningOf<"contact-attempting">,
    before: PersonState | null,
  ): void {
    const going = this.#going.get(contact);
    if (going === undefined || going.act === null || before === null) {
      this.#found("gate", "a contact left that nobody had reserved", contact);
      return;
    }
    if (going.status !== "reserved") {
      this.#found("once", `a contact left when it was ${going.status}`, contact);
    }
    if (!this.#isOld(event)) {
      const decided = this.#all.decisions.get(decision) ?? null;
      this.#checkGate(event, contact, decided);
      this.#checkSilence(going, going.act, contact, before);
      this.#checkCounted(event, contact, decided);
      this.#checkDisclosure(contact, decided);
    }
    if (going.channel === "voice") this.#called(event, contact, before);
    going.status = "attempting";
  }

  #checkGate(event: Event, contact: string, decided: Replayed | null): void {
    this.#findings.looked("gate");
    const row = decided?.row;
    if (row === undefined) this.#found("gate", "a contact left without a decision", contact);
    else if (row.verdict !== "allow") {
      this.#found("gate", `a contact left on a ${row.verdict}`, contact);
    } else if (row.at !== event.at || row.about !== "attempt") {
      this.#found("gate", "a contact left on a decision of another moment", contact);
    } else if (row.person_id !== this.#person) {
      this.#found("gate", "a contact left on a decision about somebody else", contact);
    }
  }

  #checkSilence(going: Going, act: ActionKind, contact: string, before: PersonState): void {
    this.#findings.looked("silence");
    if (!isOutreach(act)) return;
    const hold = blockedBy(act, before.holds);
    if (hold !== null) this.#found("silence", `a contact left under ${hold.kind}`, contact);
    if (this.#stop !== null && this.#stop.seq > going.reservedSeq) {
      const says = `a contact decided before ${this.#stop.kind} left after it`;
      this.#found("silence", says, contact);
    }
    const point = this.#rows.get(contact)?.point_id ?? null;
    const stopped = before.stops.some(
      (stop) => stop.channel === going.channel && (stop.point === null || stop.point === point),
    );
    if (stopped) this.#found("silence", "a contact left on a channel that was stopped", contact);
  }

  /** Every contact of 60 days that had left or come by then was before the law when it was asked. */
  #checkCounted(event: Event, contact: string, decided: Replayed | null): void {
    this.#findings.looked("budget");
    const history = decided?.request?.facts.history;
    if (history === undefined) return;
    const from = later(event.at, -historyMs);
    let made = this.#heard.filter((heard) => heard >= from).length;
    for (const [id, { status, reservedAt }] of this.#going) {
      const counts = status !== "reserved" && status !== "cancelled";
      if (counts && id !== contact && reservedAt >= from) made += 1;
    }
    if (history.length < made) {
      const says = `${String(made)} contacts had been made, and law was told of ${String(history.length)}`;
      this.#found("budget", says, contact);
    }
  }

  #called(event: Event, contact: string, before: PersonState): void {
    const [zone] = before.zones;
    if (zone === undefined || before.jurisdiction.country !== mostCalls.country) return;
    const on = localDate(event.at, zone);
    const { account } = event.about;
    this.#calls.push({ contact, account, on });
    const from = addDays(on, 1 - mostCalls.days);
    const recent = this.#calls.filter(
      (call) => call.account === account && call.on >= from && call.on <= on,
    );
    if (recent.length > mostCalls.calls) {
      this.#found("budget", `call ${String(recent.length)} in seven days`, contact);
    }
  }

  #checkDisclosure(contact: string, decided: Replayed | null): void {
    this.#findings.looked("disclosure");
    const facts = decided?.request?.facts;
    if (facts?.content.revealsDebt !== true) return;
    const proved = facts.recipient.identityVerified;
    if (proved === false) {
      this.#found("disclosure", "a debt was named to one who had not proved who they are", contact);
    }
    const conversation = this.#rows.get(contact)?.conversation_id ?? "";
    if (proved === true && !this.#verifiedIn.has(conversation)) {
      this.#found("disclosure", "a debt was named in a talk in which nobody was verified", contact);
    }
  }
}

/** An unread message delays, a vulnerable person is spoken to with care: neither cancels. */
const stops = (kind: string): boolean => kind !== "unread-message" && kind !== "vulnerable";

/** Where a contact is after it was settled: an outcome is its status, then perhaps its reason. */
const statusAfter = (outcome: string): string =>
  outcome === "never-taken" ? "reserved" : (outcome.split(":")[0] ?? outcome);
