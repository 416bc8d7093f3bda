/** Place a file: read it, report what is wrong with it, and bring its good rows in, once. */

import { type Field as PlacementField, type PlacementRow, readPlacement } from "@forbear/formats";
import {
  type AccountId,
  type Bucket,
  type ImportId,
  type PersonId,
  type PlainDate,
  type TenantId,
  trusted,
} from "@forbear/kernel";
import { bucketOf } from "@forbear/kernel/digest";
import type { Scorecard } from "@forbear/scoring";
import { placeAccount, placePerson } from "../acts/place.ts";
import { type Work, openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import type { Transaction } from "../ports/database.ts";
import type { Ref } from "../stores/file.ts";
import { lockImport } from "../stores/imports/store.ts";
import { lookUp } from "../stores/people/store.ts";
import { newAccount } from "./account.ts";
import { type FileOf, begin, keepFaults, note, readAll, refusesWhole, report } from "./file.ts";
import { type Groups, groupsOf } from "./groups.ts";
import { newPerson } from "./person.ts";
import { scoped } from "./reference.ts";
import type { ImportReport } from "./report.ts";

export type PlaceFile = FileOf<PlacementField> & {
  /** Today where the client is; nothing in the file may lie after it. */
  readonly placedOn: PlainDate;
  readonly scorecard: Scorecard | null;
};

const rowsInBatch = 400;

/** The file's own account of itself; its rows are placed unless `mode` or its faults forbid. */
export async function placeFile(
  house: House,
  tenant: TenantId,
  file: PlaceFile,
): Promise<ImportReport> {
  const entries = readPlacement([file.bytes], file.mapping, { today: file.placedOn });
  const read = readAll(entries);
  if (file.mode === "dry-run" || read.refused || refusesWhole(file.mode, read)) {
    return report(read, null, file.mode === "dry-run" && !read.refused ? "dry-run" : "refused");
  }
  const begun = await begin(house, tenant, "placement", file, file.placedOn);
  if (begun.status === "done") return report(read, begun.id, "same-file", read.rows.length);
  const groups = groupsOf(read.rows);
  let placed = 0;
  let same = 0;
  let stopped = false;
  for (let at = 0; at < read.rows.length && !stopped; at += rowsInBatch) {
    const batch = read.rows.slice(at, at + rowsInBatch);
    const done = await placeBatch(house, tenant, file, begun.id, batch, groups);
    placed += done.placed;
    same += batch.length - done.placed;
    const counts = { read: at + batch.length, placed, same, bad: read.bad };
    await note(house, tenant, begun.id, "running", counts);
    file.onProgress?.(counts);
    stopped = file.stop?.() ?? false;
  }
  const counts = { read: read.rows.length + read.bad, placed, same, bad: read.bad };
  await keepFaults(house, tenant, begun.id, read.faults);
  await note(house, tenant, begun.id, stopped ? "stopped" : "done", counts);
  return { ...report(read, begun.id, stopped ? "stopped" : "placed"), ...counts };
}

/** One transaction of rows: those known already are passed over. */
function placeBatch(
  house: House,
  tenant: TenantId,
  file: PlaceFile,
  id: ImportId,
  batch: readonly PlacementRow[],
  groups: Groups,
): Promise<{ readonly placed: number }> {
  return house.database.transaction(
    tenant,
    async (tx) => {
      await lockImport(tx, id);
      const fresh = await unplaced(tx, house, file, batch);
      const people = await knownPeople(tx, house, file, fresh);
      const work = await openWork(tx, house, {
        by: { kind: "client", client: file.client.ref },
        correlation: id,
        people: [...people.values()],
      });
      for (const row of fresh) placeRow(work, file, id, row, groups, people);
      await work.write();
      return { placed: fresh.length };
    },
    { repeatable: true, statementTimeoutMs: 60_000 },
  );
}

async function unplaced(
  tx: Transaction,
  house: House,
  file: PlaceFile,
  batch: readonly PlacementRow[],
): Promise<readonly PlacementRow[]> {
  const keys = batch.map((row) => scoped(file.client.ref, row.reference));
  const found = await lookUp(tx, house.vault, "account-reference", keys);
  const known = new Set(found.map((one) => one.value));
  return batch.filter((row) => !known.has(scoped(file.client.ref, row.reference)));
}

async function knownPeople(
  tx: Transaction,
  house: House,
  file: PlaceFile,
  rows: readonly PlacementRow[],
): Promise<Map<string, Ref<PersonId>>> {
  const keys = rows.flatMap((row) =>
    row.obligors.map((one) => scoped(file.client.ref, one.reference)),
  );
  const found = await lookUp(tx, house.vault, "person-reference", [...new Set(keys)]);
  return new Map(
    found.map(({ value, target }) => [
      value,
      { bucket: target.bucket, id: trusted<PersonId>(target.id) },
    ]),
  );
}

function placeRow(
  work: Work,
  file: PlaceFile,
  id: ImportId,
  row: PlacementRow,
  groups: Groups,
  people: Map<string, Ref<PersonId>>,
): void {
  const from = { import: id, line: row.line };
  const home = homeOf(work, file, row, groups, people);
  const owing = row.obligors.map((obligor, i) => {
    const reference = scoped(file.client.ref, obligor.reference);
    let ref = people.get(reference);
    if (ref === undefined) {
      ref = { bucket: home, id: work.newId<PersonId>(home) };
      people.set(reference, ref);
      const apart = i === 0 ? row.setApart : null;
      placePerson(work, ref, newPerson(obligor, reference, apart, work.now, from), work.now);
    }
    return { person: ref.id, role: obligor.role };
  });
  const ref = { bucket: home, id: work.newId<AccountId>(home) };
  const reference = scoped(file.client.ref, row.reference);
  placeAccount(work, ref, newAccount(row, owing, file, reference));
}

/** Where the debt lives: with whoever of its people is known already, else where their group begins. */
function homeOf(
  work: Work,
  file: PlaceFile,
  row: PlacementRow,
  groups: Groups,
  people: ReadonlyMap<string, Ref<PersonId>>,
): Bucket {
  for (const { reference } of row.obligors) {
    const known = people.get(scoped(file.client.ref, reference));
    if (known) return known.bucket;
  }
  return bucketOf(work.tenant, scoped(file.client.ref, groups.of(row.obligors[0].reference)));
}
