/** What the routes are made from. */

import type { TenantId } from "@forbear/kernel";
import type { Logger } from "pino";
import type { Auth } from "./auth.ts";
import type { OpenHouse } from "./house.ts";
import type { Hub } from "./hub.ts";
import type { Standing } from "./standing.ts";
import type { Wakes } from "./workers.ts";

export type ServerParts = {
  readonly house: OpenHouse;
  readonly auth: Auth;
  readonly hub: Hub;
  readonly standing: Standing;
  readonly logger: Logger;
  /** Where the server is reached, without a slash at its end. */
  readonly site: string;
  /** Hosts that a request may name; null: any. */
  readonly hosts: ReadonlySet<string> | null;
  readonly trustProxy: boolean;
  /** The built web app; null where it is not built. */
  readonly web: string | null;
  /** Something came in for this tenant: its turn may be taken at once, and what waits may be sent. */
  readonly wake: (tenant: TenantId, what?: Wakes) => void;
};
