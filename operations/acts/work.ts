/** One transaction's work on some people and their debts: opened, acted on, written once. */

import {
  type About,
  type Actor,
  type Event,
  type Happening,
  type Hold,
  type Versions,
  foldAccount,
  foldPerson,
} from "@forbear/accounts";
import {
  type AccountId,
  type Bucket,
  type EventId,
  type Identities,
  type Instant,
  type PersonId,
  type TenantId,
  assert,
  present,
} from "@forbear/kernel";
import { type Entry, append } from "../journal/store.ts";
import type { Database, Transaction } from "../ports/database.ts";
import type { Clock } from "../ports/clock.ts";
import type { Ids } from "../ports/ids.ts";
import type { Sql } from "../ports/sql.ts";
import type { Vault } from "../ports/vault.ts";
import { type Decided, type ReservedContact, loadDecided } from "../stores/contacts/store.ts";
import type { AccountFile, PersonFile, Ref } from "../stores/file.ts";
import { type Locked, lockFolders, lockPeople, saveFolders } from "../stores/folds/store.ts";
import { lasting } from "../stores/folds/queue.ts";
import { type Writes, noWrites, statementsOf } from "./writes.ts";

/** What every work needs from outside. */
export type Means = {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly vault: Vault;
};

export type WorkOptions = {
  readonly by: Actor;
  /** The request, message or sweep that all of it belongs to. */
  readonly correlation: string;
  readonly people?: readonly Ref<PersonId>[];
  readonly accounts?: readonly Ref<AccountId>[];
  /**
   * Opens the people named and nobody else: neither their debts nor what was decided for them. For acts
   * that need no more, as hearing a message does; what is not open cannot be acted on.
   */
  readonly alone?: boolean;
};

export class Work {
  readonly tx: Transaction;
  readonly now: Instant;
  readonly rows: Writes = noWrites();
  readonly vault: Vault;
  readonly #ids: Ids;
  readonly #alone: boolean;
  #by: Actor;
  #correlation: string;
  #causedFrom = 0;
  readonly #people = new Map<PersonId, PersonFile>();
  readonly #accounts = new Map<AccountId, AccountFile>();
  readonly #reserved = new Map<PersonId, ReservedContact[]>();
  readonly #underWay: ReservedContact[] = [];
  readonly #entries: Entry[] = [];
  readonly #born = new Set<string>();
  readonly #holdsBefore = new Map<PersonId, readonly Hold[]>();

  constructor(tx: Transaction, means: Means, options: WorkOptions) {
    this.tx = tx;
    this.now = means.clock.now();
    this.vault = means.vault;
    this.#ids = means.ids;
    this.#by = options.by;
    this.#alone = options.alone ?? false;
    this.#correlation = options.correlation;
  }

  get tenant(): TenantId {
    return this.tx.tenant;
  }

  /** What is done from here on belongs to another request or message, and has no cause before it. */
  correlate(correlation: string, by: Actor = this.#by): void {
    this.#correlation = correlation;
    this.#by = by;
    this.#causedFrom = this.#entries.length;
  }

  get by(): Actor {
    return this.#by;
  }

  /** Takes in what was read under the locks. */
  admit(locked: Locked, { reserved, underWay }: Decided): void {
    for (const file of locked.people) {
      this.#people.set(file.id, file);
      this.#holdsBefore.set(file.id, file.state.holds);
    }
    for (const file of locked.accounts) this.#accounts.set(file.id, file);
    for (const contact of reserved) this.#of(contact.person).push(contact);
    this.#underWay.push(...underWay);
  }

  newId<T extends Identities[keyof Identities]>(bucket: Bucket): T {
    return this.#ids.next<T>(bucket);
  }

  knows(person: PersonId): boolean {
    return this.#people.has(person);
  }

  person(id: PersonId): PersonFile {
    return present(this.#people.get(id), "this person was not opened in this work");
  }

  account(id: AccountId): AccountFile {
    return present(this.#accounts.get(id), "this debt was not opened in this work");
  }

  has(account: AccountId): boolean {
    return this.#accounts.has(account);
  }

  people(): readonly PersonFile[] {
    return [...this.#people.values()];
  }

  accounts(): readonly AccountFile[] {
    return [...this.#accounts.values()];
  }

  /** The person's debts that are open in this work: all of them, by how a work is opened. */
  debtsOf(person: PersonId): readonly AccountFile[] {
    return this.person(person).state.debts.map((id) => this.account(id));
  }

  /** Contacts decided and not yet attempted. */
  reservedOf(person: PersonId): readonly ReservedContact[] {
    assert(!this.#alone, "what was decided for people was not opened in this work");
    return this.#reserved.get(person) ?? [];
  }

  /** Contacts that a carrier has not answered for: they may be there, or come back to be sent again. */
  underWayTo(person: PersonId): readonly ReservedContact[] {
    assert(!this.#alone, "what was decided for people was not opened in this work");
    return this.#underWay.filter((contact) => contact.person === person);
  }

  reserve(contact: ReservedContact): void {
    this.#of(contact.person).push(contact);
  }

  forget(contact: ReservedContact): void {
    const left = this.#of(contact.person).filter((one) => one.id !== contact.id);
    this.#reserved.set(contact.person, left);
  }

  /** The person's next step is due at `at`. */
  wake(person: PersonId, at: Instant): void {
    const { bucket } = this.person(person);
    this.rows.timelineMoves.push({ bucket, id: person, at, status: "active" });
  }

  /** Nothing is due for the person until they are woken. */
  rest(person: PersonId): void {
    const { bucket } = this.person(person);
    this.rows.timelineMoves.push({ bucket, id: person, at: this.now, status: "resting" });
  }

  /** Begins a person or a debt that no row holds yet. */
  bear(ref: Ref<PersonId | AccountId>): void {
    this.#born.add(ref.id);
  }

  /** Journals what happened and folds it at once; `about` must be open in this work, or be born in it. */
  append(home: Bucket, about: About, what: Happening, versions: Versions | null = null): Event {
    const event: Event = {
      id: this.#ids.next(home),
      at: this.now,
      about,
      by: this.#by,
      cause: this.#cause(),
      correlation: this.#correlation,
      versions,
      what,
    };
    const personSeq = about.person === null ? null : this.#foldPerson(home, about.person, event);
    const accountSeq =
      about.account === null ? null : this.#foldAccount(home, about.account, event);
    this.#entries.push({ bucket: home, event, personSeq, accountSeq });
    return event;
  }

  #cause(): EventId | null {
    const isFirst = this.#entries.length === this.#causedFrom;
    return isFirst ? null : (this.#entries.at(-1)?.event.id ?? null);
  }

  /** Sends all that was changed: folds, journal, rows, in one round trip. */
  async write(): Promise<void> {
    const statements = this.#changes();
    if (statements.length > 0) await this.tx.many(statements);
  }

  /** The same, when nothing more is asked in this transaction: what was changed travels with its commit. */
  writeLast(): void {
    this.tx.lastly(this.#changes());
  }

  #changes(): readonly Sql[] {
    const changed = new Set(this.#entries.flatMap(({ event }) => Object.values(event.about)));
    const people = [...this.#people.values()].filter(({ id }) => changed.has(id));
    // A debt's row repeats what its people's holds say of it, so it follows when they change.
    const accounts = [...this.#accounts.values()].filter(
      ({ id }) => changed.has(id) || people.some((one) => this.#heldAnew(one) && owes(one, id)),
    );
    return [
      ...saveFolders(this.tenant, people, accounts, this.people(), this.#born),
      ...statementsOf(this.tenant, this.rows),
      ...(this.#entries.length > 0 ? [append(this.tenant, this.#entries)] : []),
    ];
  }

  #heldAnew({ id, state }: PersonFile): boolean {
    const before = lasting(this.#holdsBefore.get(id) ?? []);
    const after = lasting(state.holds);
    return before.length !== after.length || after.some((one, at) => before[at] !== one);
  }

  #of(person: PersonId): ReservedContact[] {
    const known = this.#reserved.get(person) ?? [];
    this.#reserved.set(person, known);
    return known;
  }

  #foldPerson(bucket: Bucket, id: PersonId, event: Event): number {
    const before = this.#people.get(id);
    assert(before ?? this.#born.has(id), "this person was neither opened nor born in this work");
    const state = foldPerson(before?.state ?? null, event);
    const version = (before?.version ?? 0) + 1;
    this.#people.set(id, { bucket, id, version, state });
    return version;
  }

  #foldAccount(bucket: Bucket, id: AccountId, event: Event): number {
    const before = this.#accounts.get(id);
    assert(before ?? this.#born.has(id), "this debt was neither opened nor born in this work");
    const state = foldAccount(before?.state ?? null, event);
    const version = (before?.version ?? 0) + 1;
    this.#accounts.set(id, { bucket, id, version, state });
    return version;
  }
}

const owes = (person: PersonFile, debt: AccountId): boolean => person.state.debts.includes(debt);

/**
 * Does `acts` under the locks of the people named, of everyone who owes a debt with them, and of the
 * debts themselves; commits all or nothing. The function may run again when the database asks for it,
 * so it changes nothing but the work.
 */
export function inWork<T>(
  means: Means,
  tenant: TenantId,
  options: WorkOptions,
  acts: (work: Work) => T | Promise<T>,
): Promise<T> {
  return means.database.transaction(tenant, async (tx) => {
    const work = await openWork(tx, means, options);
    const result = await acts(work);
    work.writeLast();
    return result;
  });
}

/** A work in a transaction that is already open; its opener must call `write` or `writeLast`. */
export async function openWork(tx: Transaction, means: Means, options: WorkOptions): Promise<Work> {
  return (await openWorkWith(tx, means, options, () => Promise.resolve(null))).work;
}

/**
 * The same, with what `also` reads of everybody who was locked: it travels with the reading of their
 * debts, and sees what stands under the locks.
 */
export async function openWorkWith<Also>(
  tx: Transaction,
  means: Means,
  options: WorkOptions,
  also: (locked: readonly PersonFile[], now: Instant) => Promise<Also>,
): Promise<{ readonly work: Work; readonly also: Also }> {
  const work = new Work(tx, means, options);
  const { people = [], accounts = [], alone = false } = options;
  if (alone) {
    const locked = { people: await lockPeople(tx, people), accounts: [] };
    work.admit(locked, { reserved: [], underWay: [] });
    return { work, also: await also(locked.people, work.now) };
  }
  if (people.length + accounts.length === 0) return { work, also: await also([], work.now) };
  const read = (files: readonly PersonFile[]) =>
    Promise.all([loadDecided(tx, files), also(files, work.now)]);
  const locked = await lockFolders(tx, people, accounts, read);
  const [decided, more] = locked.also;
  work.admit(locked, decided);
  return { work, also: more };
}
