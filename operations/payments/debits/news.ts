/** What a bank did to a mandate is told to its payer once: that nothing is taken any more, or from where. */

import { blockedBy, blocksNotices } from "@forbear/accounts";
import { type MandateId, type TenantId, later } from "@forbear/kernel";
import { isDebited, leaveToStaff } from "../../acts/mandate.ts";
import { hasWay, tellSomethingNew } from "../../acts/tell-new.ts";
import { type Work, openWork } from "../../acts/work.ts";
import type { House } from "../../house.ts";
import {
  type MandateRow,
  mandatesById,
  mandatesOf,
  mandatesWithNews,
  saveMandates,
} from "../../stores/bank/mandates.store.ts";
import { historyOf } from "../../stores/contacts/store.ts";
import type { Ref } from "../../stores/file.ts";
import type { InForce } from "../../stores/settings/published.ts";
import type { Settings } from "../../stores/settings/store.ts";

export type NewsTold = { sent: number; left: number };

const dayMs = 86_400_000;
const historyDays = 60;
/** So long a way is looked for on which law and holds let the word go; then a person tells it. */
const patienceDays = 7;
/** The word itself is tried so long by its carrier. */
const livesMs = 2 * dayMs;

/** Tells every payer who does not know yet; asked again, nobody is told twice. */
export async function tellMandateNews(
  house: House,
  tenant: TenantId,
  { settings }: Pick<InForce, "settings">,
): Promise<NewsTold> {
  const done: NewsTold = { sent: 0, left: 0 };
  let after: Ref<MandateId> | null = null;
  for (;;) {
    const rows: readonly MandateRow[] = await house.database.transaction(tenant, (tx) =>
      mandatesWithNews(tx, after, 200),
    );
    for (const row of rows) {
      const state = await tellOne(house, tenant, settings, row);
      if (state === "sent" && row.news_state !== "sent") done.sent += 1;
      if (state === "left") done.left += 1;
    }
    after = rows.at(-1) ?? null;
    if (after === null) return done;
  }
}

type State = MandateRow["news_state"];
const none = { news: null, news_at: null, news_state: null, news_contact: null } as const;

function tellOne(
  house: House,
  tenant: TenantId,
  settings: Settings,
  { id, bucket, account_id }: MandateRow,
): Promise<State> {
  return house.database.transaction(
    tenant,
    async (tx) => {
      const work = await openWork(tx, house, {
        by: { kind: "system", part: "payments" },
        correlation: `mandate:${id}`,
        accounts: [{ bucket, id: account_id }],
      });
      const [row] = await mandatesById(tx, [{ bucket, id }]);
      if (row === undefined || !work.has(account_id)) return null;
      const after = await told(house, work, settings, row);
      if (after === row) return row.news_state;
      await work.write();
      await tx.many([saveMandates(tenant, [after])]);
      return after.news_state;
    },
    { repeatable: true },
  );
}

/** Whether there is anything left to tell: what was undone, or concerns nothing agreed, is not news. */
async function isStillNews(work: Work, row: MandateRow): Promise<boolean> {
  if (row.news === "changed") return row.status === "active" && isDebited(work, row);
  if (row.status !== "stopped" || !isDebited(work, row)) return false;
  const others = await mandatesOf(work.tx, { bucket: row.bucket, id: row.account_id });
  return !others.some(({ id, status }) => id !== row.id && status === "active");
}

async function told(
  house: House,
  work: Work,
  settings: Settings,
  row: MandateRow,
): Promise<MandateRow> {
  const { person_id: person, account_id: account, news_state: state, news_at: heardAt } = row;
  if (heardAt === null || (state !== "waiting" && state !== "sent")) return row;
  const ref = { bucket: work.person(person).bucket, id: person };
  const from = later(work.now, -historyDays * dayMs);
  const history = (await historyOf(work.tx, [ref], from)).get(person) ?? [];
  const sent = history.find(({ id }) => id === row.news_contact);
  if (sent?.status === "handed-over" || sent?.status === "delivered") {
    return { ...row, news_state: "told" };
  }
  // Under way, or its end is not known: a second word could be the second that they get.
  if (sent !== undefined && sent.status !== "failed") return row;
  if (!(await isStillNews(work, row))) return { ...row, ...none };
  const key = `mandate:${row.id}:${work.now}`;
  const contact = mayTell(work, row)
    ? tellSomethingNew(
        work,
        { person, account, key, livesMs },
        { settings, lawbook: house.lawbook, history },
      )
    : null;
  if (contact !== null) return { ...row, news_state: "sent", news_contact: contact };
  if (hasWay(work.person(person).state) && work.now < later(heardAt, patienceDays * dayMs))
    return row;
  // Under these a person looks at everything anyway, and nobody is to be told by chance.
  if (blocksNotices(work.person(person).state.holds) === null && row.news === "ended") {
    leaveToStaff(work, row);
  }
  return { ...row, news_state: "left", news_contact: null };
}

function mayTell(work: Work, { person_id, account_id }: MandateRow): boolean {
  const { holds } = work.account(account_id).state;
  return blockedBy("servicing", [...work.person(person_id).state.holds, ...holds]) === null;
}
