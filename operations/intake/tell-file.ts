/** Past contacts from a file: each found its debt and its person, noted once, and counted from then on. */

import { type PersonState, readPhone } from "@forbear/accounts";
import {
  type ContactField,
  type RowFaultCode,
  type ToldContact,
  readContacts,
  rowFault,
} from "@forbear/formats";
import {
  type AccountId,
  type ContactPointId,
  type ImportId,
  type PersonId,
  type TenantId,
  localDate,
  must,
  parseTimeZone,
  present,
  trusted,
} from "@forbear/kernel";
import { type Told, tell } from "../acts/tell.ts";
import { openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import { noLeave } from "../ports/model.ts";
import type { Transaction } from "../ports/database.ts";
import { stepsKnown } from "../stores/contacts/store.ts";
import type { AccountFile, Ref } from "../stores/file.ts";
import { readAccounts } from "../stores/folds/store.ts";
import { lockImport } from "../stores/imports/store.ts";
import { lookUp, pointTextsOf } from "../stores/people/store.ts";
import {
  type FileOf,
  type Read,
  begin,
  keepFaults,
  note,
  readAll,
  refusesWhole,
  report,
} from "./file.ts";
import { scoped } from "./reference.ts";
import type { ImportReport } from "./report.ts";
import { endOf } from "./told.ts";

export type TellFile = FileOf<ContactField>;

const rowsInBatch = 400;
const utc = must(parseTimeZone("Etc/UTC"));

/** A row whose debt and person are known, with the key that makes it one contact. */
type Known = {
  readonly row: ToldContact;
  readonly account: AccountId;
  readonly person: Ref<PersonId>;
  readonly stepKey: string;
};

/**
 * The file's own account of itself; its contacts are noted unless `mode` or its faults forbid. A file
 * that had bad rows may be sent again as it is, once their debts are placed: what came in stays as it is.
 */
export async function tellFile(
  house: House,
  tenant: TenantId,
  file: TellFile,
): Promise<ImportReport> {
  const now = house.clock.now();
  const parsed = readAll(readContacts([file.bytes], file.mapping, now));
  if (parsed.refused) return report(parsed, null, "refused");
  const read = await findAll(house, tenant, file, parsed);
  if (file.mode === "dry-run") return report(read, null, "dry-run");
  if (refusesWhole(file.mode, read)) return report(read, null, "refused");
  const begun = await begin(house, tenant, "contacts", file, localDate(now, utc));
  if (begun.status === "done" && begun.badRows === 0) {
    return report(read, begun.id, "same-file", read.rows.length);
  }
  let told = 0;
  let same = 0;
  let stopped = false;
  for (let at = 0; at < read.rows.length && !stopped; at += rowsInBatch) {
    const batch = read.rows.slice(at, at + rowsInBatch);
    const fresh = await tellBatch(house, tenant, file, begun.id, batch);
    told += fresh;
    same += batch.length - fresh;
    const counts = { read: at + batch.length, placed: told, same, bad: read.bad };
    await note(house, tenant, begun.id, "running", counts);
    file.onProgress?.(counts);
    stopped = file.stop?.() ?? false;
  }
  const counts = { read: read.rows.length + read.bad, placed: told, same, bad: read.bad };
  await keepFaults(house, tenant, begun.id, read.faults);
  await note(house, tenant, begun.id, stopped ? "stopped" : "done", counts);
  return { ...report(read, begun.id, stopped ? "stopped" : "placed"), ...counts };
}

/** Whose contact each row is; a row that names nobody we know is a bad one. */
async function findAll(
  house: House,
  tenant: TenantId,
  file: TellFile,
  parsed: Read<ToldContact>,
): Promise<Read<Known>> {
  const rows: Known[] = [];
  const faults = [...parsed.faults];
  const keys = keysOf(house, tenant, file);
  let bad = 0;
  for (let at = 0; at < parsed.rows.length; at += rowsInBatch) {
    const batch = parsed.rows.slice(at, at + rowsInBatch);
    const ground = await house.database.transaction(tenant, (tx) =>
      groundOf(tx, house, file, batch),
    );
    for (const row of batch) {
      const found = find(ground, file, row);
      if ("code" in found) {
        faults.push(rowFault(row.line, found.code, found.field, found.value));
        bad += 1;
      } else rows.push({ row, ...found, stepKey: keys(row) });
    }
  }
  const faultsInAll = parsed.faultsInAll + bad;
  return { rows, faults, faultsInAll, bad: parsed.bad + bad, refused: false };
}

type Ground = {
  readonly accounts: ReadonlyMap<string, AccountFile>;
  readonly people: ReadonlyMap<string, PersonId>;
};

async function groundOf(
  tx: Transaction,
  house: House,
  { client }: TellFile,
  rows: readonly ToldContact[],
): Promise<Ground> {
  const named = (references: readonly (string | null)[]): string[] => [
    ...new Set(references.flatMap((one) => (one === null ? [] : [scoped(client.ref, one)]))),
  ];
  const debts = await lookUp(
    tx,
    house.vault,
    "account-reference",
    named(rows.map(({ account }) => account)),
  );
  const refs = debts.map(({ target }) => ({
    bucket: target.bucket,
    id: trusted<AccountId>(target.id),
  }));
  const files = new Map((await readAccounts(tx, refs)).map((one) => [one.id, one]));
  const people = await lookUp(
    tx,
    house.vault,
    "person-reference",
    named(rows.map(({ person }) => person)),
  );
  return {
    accounts: new Map(
      debts.flatMap(({ value, target }) => {
        const account = files.get(trusted<AccountId>(target.id));
        return account === undefined ? [] : [[value, account] as const];
      }),
    ),
    people: new Map(people.map(({ value, target }) => [value, trusted<PersonId>(target.id)])),
  };
}

type Missed = {
  readonly code: RowFaultCode;
  readonly field: "account" | "person";
  readonly value: string | null;
};

function find(
  { accounts, people }: Ground,
  { client }: TellFile,
  row: ToldContact,
): Pick<Known, "account" | "person"> | Missed {
  const account = accounts.get(scoped(client.ref, row.account));
  if (account === undefined) {
    return { code: "account.unknown", field: "account", value: row.account };
  }
  const { obligors } = account.state;
  const [first, second] = obligors;
  if (row.person === null) {
    if (second !== undefined) return { code: "person.several", field: "person", value: null };
    const { person } = present(first, "a debt has someone who owes it");
    return { account: account.id, person: { bucket: account.bucket, id: person } };
  }
  const named = people.get(scoped(client.ref, row.person));
  const owes = obligors.some(({ person }) => person === named);
  return named === undefined || !owes
    ? { code: "person.unknown", field: "person", value: row.person }
    : { account: account.id, person: { bucket: account.bucket, id: named } };
}

/**
 * The key of each row: by their own id of the contact, else by all that tells one contact from another.
 * Rows of one file that are alike in all of it are as many contacts: the second is told from the first.
 */
function keysOf(
  house: House,
  tenant: TenantId,
  { client }: TellFile,
): (row: ToldContact) => string {
  const seen = new Map<string, number>();
  return (row) => {
    const { id, madeBy, madeByName, account, person, at, channel, direction, point } = row;
    // One call about two debts is told in two rows of one id: it counts for each of the debts.
    const whose = [client.ref, madeBy, madeByName ?? "", account, person ?? ""];
    const which = id === null ? [at, channel, direction, point ?? ""] : ["id", id];
    const text = JSON.stringify([...whose, ...which]);
    const key = Buffer.from(house.vault.blind(tenant, "told-contact", text)).toString("hex");
    const before = id === null ? (seen.get(key) ?? 0) : 0;
    seen.set(key, before + 1);
    return before === 0 ? `told:${key}` : `told:${key}:${String(before)}`;
  };
}

/** One transaction of rows, under the locks of their people: those known already are passed over. */
async function tellBatch(
  house: House,
  tenant: TenantId,
  { client }: TellFile,
  id: ImportId,
  batch: readonly Known[],
): Promise<number> {
  const meant = await meaningsOf(house, batch);
  const people = [...new Map(batch.map(({ person }) => [person.id, person])).values()];
  return house.database.transaction(
    tenant,
    async (tx) => {
      await lockImport(tx, id);
      const work = await openWork(tx, house, {
        by: { kind: "client", client: client.ref },
        correlation: id,
        people,
      });
      const keys = batch.map(({ stepKey }) => stepKey);
      const [known, texts] = await Promise.all([
        stepsKnown(tx, people, keys),
        pointTextsOf(tx, house.vault, people),
      ]);
      const done = new Set(known);
      let fresh = 0;
      for (const one of batch) {
        if (done.has(one.stepKey)) continue;
        done.add(one.stepKey);
        fresh += 1;
        const point = pointOf(one.row, work.person(one.person.id).state, texts);
        tell(work, toldOf(one, id, point, meant.get(one) ?? null));
      }
      await work.write();
      return fresh;
    },
    { repeatable: true, statementTimeoutMs: 60_000 },
  );
}

/** What they wrote to others may have been a request to stop, in any words of theirs. */
async function meaningsOf(
  house: House,
  batch: readonly Known[],
): Promise<ReadonlyMap<Known, "stopRequest">> {
  const found = new Map<Known, "stopRequest">();
  const today = localDate(house.clock.now(), utc);
  for (const one of batch) {
    const { words, meaning, direction } = one.row;
    if (words === null || meaning !== null || direction !== "inbound") continue;
    const heard = await house.model.understand(words, { today }, noLeave);
    const stops = heard.signals.some(
      ({ name }) => name === "stop_contact" || name === "stop_channel",
    );
    if (stops) found.set(one, "stopRequest");
  }
  return found;
}

/** The person's own point that the row names; null where it names none of them. */
function pointOf(
  { channel, point }: ToldContact,
  { points, jurisdiction }: PersonState,
  texts: ReadonlyMap<ContactPointId, string>,
): ContactPointId | null {
  if (point === null || channel === "letter") return null;
  const text = channel === "email" ? point.toLowerCase() : readPhone(point, jurisdiction.country);
  return points.find(({ id }) => text !== null && texts.get(id) === text)?.id ?? null;
}

function toldOf(
  { row, account, person, stepKey }: Known,
  id: ImportId,
  point: ContactPointId | null,
  meant: "stopRequest" | null,
): Told {
  return {
    person: person.id,
    account,
    stepKey,
    at: row.at,
    channel: row.channel,
    direction: row.direction,
    ...endOf(row, meant),
    point,
    madeBy: row.madeBy,
    maker: row.madeByName,
    from: { import: id, line: row.line },
    words: row.words,
  };
}
