/** Somebody who owns the database and rewrites the past: what they change is put back afterwards. */

import { type Sql, type Transaction, raw, sql } from "@forbear/operations";
import type { World } from "./world.ts";

export type Tampering = {
  /** Tables whose rows are changed. */
  readonly tables: readonly string[];
  /** Done as the owner of the tables. */
  readonly change: Sql;
};

/** Changes the tenant's rows, looks, and puts everything back as it was. */
export async function tamper<T>(
  world: World,
  { tables, change }: Tampering,
  look: () => Promise<T>,
): Promise<T> {
  const owner = world.db.open("owner");
  const { id } = world.tenant;
  const each = (statement: (table: string) => Sql) => (tx: Transaction) =>
    tx.many(tables.map(statement));
  await owner.transaction(
    id,
    each((table) => sql`create table ${raw(`kept_${table} as select * from forbear.${table}`)}`),
  );
  try {
    const changed = await owner.transaction(id, (tx) => tx.execute(change));
    if (changed === 0) throw new Error("there was nothing to tamper with");
    return await look();
  } finally {
    await owner.transaction(id, async (tx) => {
      for (const table of tables) {
        await tx.execute(sql`delete from ${raw(`forbear.${table}`)}`);
        await tx.execute(sql`${raw(`insert into forbear.${table} select * from kept_${table}`)}`);
        await tx.execute(sql`${raw(`drop table kept_${table}`)}`);
      }
    });
  }
}
