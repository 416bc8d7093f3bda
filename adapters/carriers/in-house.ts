/** A carrier inside this house: takes every message once, and remembers across restarts that it did. */

// A carrier inside this house: takes every message once, remembers across restarts that it did, and
// hands it to whoever shows it (the handset, the webchat). For a first start, with no account anywhere.

import { type ContactId, birthBucket, bucket, ok } from "@forbear/kernel";
import type { Channel as ChannelName } from "@forbear/accounts";
import {
  type Channel,
  type Database,
  type OutboundMessage,
  sql,
  tenantIds,
} from "@forbear/operations";

/**
 * The carrier of one channel.
 * @param onTaken told of each message once, after it was noted as taken
 */
export function inHouseCarrier(
  database: Database,
  channel: ChannelName,
  onTaken: (message: OutboundMessage) => void = () => undefined,
): Channel {
  const provider = `in-house-${channel}`;
  return {
    provider,
    async send(message) {
      await database.transaction(
        message.tenant,
        (tx) => {
          const taken = sql`
            insert into forbear.stand_in_message (tenant_id, bucket, id, channel, taken_at)
            values (${tx.tenant}, ${birthBucket(message.id)}, ${message.id}, ${channel},
                    ${message.at})
            on conflict (tenant_id, bucket, id) do nothing`;
          tx.lastly([taken], ([fresh = 0]) => {
            if (fresh > 0) onTaken(message);
          });
          return Promise.resolve();
        },
        { repeatable: true },
      );
      // Whoever plays the consumer may have listened: nothing less than a talk is known of a call.
      const call = channel === "voice" ? "conversation" : null;
      return ok({ providerId: `${provider}:${message.id}`, costMinor: null, call });
    },
    async lookUp(id) {
      return (await wasTaken(database, id)) ? "taken" : "never-taken";
    },
  };
}

async function wasTaken(database: Database, id: ContactId): Promise<boolean> {
  for (const tenant of await database.house(tenantIds)) {
    const rows = await database.transaction(tenant, (tx) =>
      tx.query<{ bucket: number }>(sql`
        select bucket from forbear.stand_in_message
         where tenant_id = ${tx.tenant} and bucket = ${birthBucket(id)} and id = ${id}`),
    );
    if (rows.some((row) => bucket(row.bucket) === birthBucket(id))) return true;
  }
  return false;
}
