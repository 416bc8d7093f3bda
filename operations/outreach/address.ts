/** Another postal address of a person is learned: from the client, a tracing service, the post itself. */

import { type Actor, type PointTold, zonesOfAddress } from "@forbear/accounts";
import type { ContactPointId, PersonId, TenantId } from "@forbear/kernel";
import { addPoint } from "../acts/add-point.ts";
import { inWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import type { Ref } from "../stores/file.ts";

export type NewAddress = {
  /** As they stand on an envelope, below the name. */
  readonly lines: readonly string[];
  /** ISO 3166-1, then what is known of where in the country. */
  readonly country: string;
  readonly region: string | null;
  readonly postcode: string | null;
};

/** Adds the address; what waits for one, a notice that came back, is looked at again. */
export const addressLearned = (
  house: House,
  tenant: TenantId,
  person: Ref<PersonId>,
  { lines, ...place }: NewAddress,
  told: PointTold,
  by: Actor = { kind: "system", part: "outreach" },
): Promise<ContactPointId> =>
  inWork(house, tenant, { by, correlation: `address:${person.id}`, people: [person] }, (work) =>
    addPoint(
      work,
      person.id,
      {
        kind: "post",
        line: "none",
        place: "home",
        health: "unproven",
        zones: zonesOfAddress(place),
        text: lines.join("\n"),
        lookup: null,
      },
      told,
    ),
  );
