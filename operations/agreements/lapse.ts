/** Lapse: what the desk was asked and has not answered rests the debt no longer. */

import {
  type CaseId,
  type PersonId,
  type PlainDate,
  type TenantId,
  type TimeZone,
  addDays,
  localDate,
} from "@forbear/kernel";
import { closeCase } from "../acts/case.ts";
import { openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import { overdueApprovals } from "../stores/cases/store.ts";
import type { Ref } from "../stores/file.ts";

/** Days after the desk's own date to answer; until then the case stands as late in its queue. */
const lapseAfterDays = 5;
const batch = 500;

/** Closes what nobody answered; the talk may ask again. Returns how many it closed. */
export async function lapse(house: House, tenant: TenantId, zone: TimeZone): Promise<number> {
  const before = addDays(localDate(house.clock.now(), zone), -lapseAfterDays);
  const late = await house.database.transaction(tenant, (tx) =>
    overdueApprovals(tx, before, batch),
  );
  let closed = 0;
  for (const { bucket, id, person } of late) {
    if (await lapseOne(house, tenant, { bucket, id }, person, before)) closed += 1;
  }
  return closed;
}

function lapseOne(
  house: House,
  tenant: TenantId,
  ref: Ref<CaseId>,
  person: PersonId,
  before: PlainDate,
): Promise<boolean> {
  return house.database.transaction(
    tenant,
    async (tx) => {
      const work = await openWork(tx, house, {
        by: { kind: "system", part: "agreements" },
        correlation: `lapse:${before}`,
        people: [{ bucket: ref.bucket, id: person }],
      });
      // Somebody may have decided while the lock was waited for.
      const open = work.person(person).state.cases.find(({ id }) => id === ref.id);
      if (open === undefined) return false;
      closeCase(work, person, open.account, ref.id, "lapsed: nobody answered in time");
      await work.write();
      return true;
    },
    { repeatable: true },
  );
}
