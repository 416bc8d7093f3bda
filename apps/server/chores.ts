/** Chores of the server: what takes its time and must survive a restart, on the queue of the database. */

import { type Connection, type PostgresJobs, jobsOnPostgres } from "@forbear/adapters";
import { type TenantId, err, ok, tenantId } from "@forbear/kernel";
import type { Chore } from "@forbear/operations";
import { z } from "zod";

/** Load what is missing of the sample portfolio of a tenant. */
export type ServerChore = Chore & { readonly kind: "load-sample"; readonly tenant: TenantId };

const known = z.object({ kind: z.literal("load-sample"), tenant: z.number().int().nonnegative() });

export type Chores = PostgresJobs<ServerChore>;

/** @param connection of the role `jobs` */
export const openChores = (connection: Connection, log: (line: string) => void): Promise<Chores> =>
  jobsOnPostgres<ServerChore>({
    connection,
    log,
    concurrency: 1, // two loads of the same sample would meet in the same rows
    read(json) {
      const read = known.safeParse(json);
      return read.success
        ? ok({ kind: read.data.kind, tenant: tenantId(read.data.tenant) })
        : err("unknown-chore");
    },
  });
