/** A person's own address on the portal: 128 bits that tell nothing, the same each time. */

// A person's own address on the portal: 128 bits that tell nothing, the same each time we write them.
// It says where to look; what opens the page there is a proof.

import type { PersonId, TenantId } from "@forbear/kernel";
import type { Vault } from "../ports/vault.ts";
import type { Tenant } from "../stores/settings/store.ts";

const referenceBytes = 16;

/** The reference of a person, as a link and a letter carry it. */
export const portalReference = (vault: Vault, tenant: TenantId, person: PersonId): string =>
  Buffer.from(vault.blind(tenant, "portal-link-of", person).subarray(0, referenceBytes)).toString(
    "hex",
  );

/** Where the person's page is. */
export const portalAddress = (vault: Vault, tenant: Tenant, person: PersonId): string =>
  `${tenant.settings.portal}/${tenant.ref}/at/${portalReference(vault, tenant.id, person)}`;
