/** Lives: people and debts folded again from their journal, and what they were when things happened. */

import {
  type AccountState,
  type Event,
  type HappeningKind,
  type PersonState,
  foldAccount,
  foldPerson,
  totalOwed,
} from "@forbear/accounts";
import { type Domain, type Json, canonical, encode } from "@forbear/kernel";
import { eventOf } from "../../journal/bytes.ts";
import type { PersonFile } from "../../stores/file.ts";
import { deskQueue } from "../../stores/folds/queue.ts";
import { hashOfLeaf } from "../../journal/decision-leaf.ts";
import type { Findings } from "./findings.ts";
import type { AccountRow, JournalRow, PersonRow } from "./rows.store.ts";

/** An event in its place of a life. */
export type Moment = { readonly event: Event; readonly seq: number };

export type Life<State> = {
  readonly id: string;
  readonly moments: readonly Moment[];
  /** The state before each moment, by its place; null before the first. */
  readonly before: readonly (State | null)[];
  readonly last: State;
};

export type Lives = {
  readonly people: ReadonlyMap<string, Life<PersonState>>;
  readonly accounts: ReadonlyMap<string, Life<AccountState>>;
};

const same = (a: Uint8Array, b: Uint8Array | null): boolean =>
  b !== null && Buffer.from(a).equals(b);

/** The row's event, once it is sure that the row is what was written. */
function eventIn(row: JournalRow, findings: Findings): Event | null {
  const at = { event: row.id, person: row.person_id, account: row.account_id };
  findings.looked("journal");
  const hash = hashOfLeaf(row.bytes);
  if (!same(hash, row.hash)) {
    findings.found("journal", "the bytes of an event do not have the hash kept beside them", at);
    return null;
  }
  if (row.leaf_hash === null) {
    findings.found("journal", "an event is neither sealed nor waiting for a seal", at);
  } else if (!same(hash, row.leaf_hash)) {
    findings.found("journal", "an event is not the one that was sealed, or waits for it", at);
    return null;
  }
  const event = eventOf(row.bytes);
  const { person, account } = event.about;
  const told =
    event.id === row.id &&
    event.at === row.at &&
    event.what.kind === row.kind &&
    person === row.person_id &&
    account === row.account_id;
  if (!told) findings.found("journal", "the columns of an event do not repeat its bytes", at);
  return event;
}

type Placed = Moment & { readonly of: string };

/** Sorts the journal into lives. A row that cannot be trusted leaves a gap in those it belongs to. */
function sorted(rows: readonly JournalRow[], findings: Findings) {
  const people = new Map<string, Placed[]>();
  const accounts = new Map<string, Placed[]>();
  const put = (into: Map<string, Placed[]>, of: string, seq: number, event: Event): void => {
    const known = into.get(of);
    if (known) known.push({ of, seq, event });
    else into.set(of, [{ of, seq, event }]);
  };
  for (const row of rows) {
    const event = eventIn(row, findings);
    if (event === null) continue;
    const { person_id, person_seq, account_id, account_seq } = row;
    if (person_id !== null) put(people, person_id, person_seq ?? 0, event);
    if (account_id !== null) put(accounts, account_id, account_seq ?? 0, event);
  }
  for (const life of [...people.values(), ...accounts.values()]) {
    life.sort((a, b) => a.seq - b.seq);
  }
  return { people, accounts };
}

type Folder<State> = {
  readonly of: "person" | "account";
  readonly begins: HappeningKind;
  readonly fold: (before: State | null, event: Event) => State;
};

const personFolder: Folder<PersonState> = {
  of: "person",
  begins: "person-placed",
  fold: foldPerson,
};
const accountFolder: Folder<AccountState> = {
  of: "account",
  begins: "account-placed",
  fold: foldAccount,
};

/** Folds one life; null when its journal has a gap, which is told. */
function lifeOf<State>(
  folder: Folder<State>,
  id: string,
  placed: readonly Placed[],
  findings: Findings,
): Life<State> | null {
  const gap = placed.findIndex(({ seq }, at) => seq !== at + 1);
  const at = { [folder.of]: id, seq: gap + 1 };
  if (gap >= 0) {
    findings.found("folds", "the journal has a gap, or two events in one place", at);
    return null;
  }
  if (placed[0]?.event.what.kind !== folder.begins) {
    findings.found("folds", `the journal does not begin with ${folder.begins}`, at);
    return null;
  }
  const before: (State | null)[] = [];
  let state: State | null = null;
  for (const { event } of placed) {
    before.push(state);
    state = folder.fold(state, event);
  }
  return state === null ? null : { id, moments: placed, before, last: state };
}

/** Folds everyone and everything again, and compares each with its row. */
export function foldLives(
  people: readonly PersonRow[],
  accounts: readonly AccountRow[],
  rows: readonly JournalRow[],
  complete: boolean,
  findings: Findings,
): Lives {
  const journal = sorted(rows, findings);
  const lives = {
    people: folded(personFolder, people, journal.people, complete, findings),
    accounts: folded(accountFolder, accounts, journal.accounts, complete, findings),
  };
  const byId = new Map(people.map((person) => [person.id, person]));
  for (const account of accounts) {
    const owing = account.state.obligors.flatMap(({ person }) => byId.get(person) ?? []);
    compareColumns(account, owing, findings);
  }
  return lives;
}

type FoldedRow = { readonly id: string; readonly version: number; readonly stored: Json };

function folded<State extends Domain>(
  folder: Folder<State>,
  rows: readonly FoldedRow[],
  journal: ReadonlyMap<string, readonly Placed[]>,
  complete: boolean,
  findings: Findings,
): ReadonlyMap<string, Life<State>> {
  const lives = new Map<string, Life<State>>();
  for (const row of rows) {
    findings.looked("folds");
    const life = lifeOf(folder, row.id, journal.get(row.id) ?? [], findings);
    if (life === null) continue;
    lives.set(row.id, life);
    const at = { [folder.of]: row.id, version: row.version };
    if (life.moments.length !== row.version) {
      const says = `the row counts ${String(row.version)} events, the journal ${String(life.moments.length)}`;
      findings.found("folds", says, at);
    } else if (canonical(encode(life.last)) !== canonical(row.stored)) {
      findings.found("folds", `the ${folder.of} is not what its journal folds to`, at);
    }
  }
  if (complete) {
    const known = new Set(rows.map((row) => row.id));
    for (const id of journal.keys()) {
      if (!known.has(id)) {
        findings.found("folds", `the journal tells of a ${folder.of} that has no row`, {
          [folder.of]: id,
        });
      }
    }
  }
  return lives;
}

/** The columns that lists and queues read repeat the fold. */
function compareColumns(
  account: AccountRow,
  owing: readonly PersonFile[],
  findings: Findings,
): void {
  const { state } = account;
  const held = state.holds.length > 0 || owing.some((one) => one.state.holds.length > 0);
  const owed = totalOwed(state);
  const repeats =
    account.client === state.client &&
    account.life === state.life.kind &&
    account.currency === owed.currency &&
    account.balance === owed.minor &&
    account.held === held &&
    account.waitsFor === (deskQueue(account, owing)?.name ?? null);
  if (!repeats) {
    findings.found("folds", "the columns of a debt do not repeat its fold", {
      account: account.id,
    });
  }
}
