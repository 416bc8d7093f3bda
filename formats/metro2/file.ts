/** What a Metro 2 file holds: who reports, and each account with the segments behind it. */

import type { Of, base, header } from "./records.ts";
import type { J1, J2, K1, K2, K3, K4, L1, N1 } from "./segments.ts";

export type Metro2Header = Omit<Of<typeof header>, "recordLength">;
export type Metro2Base = Omit<Of<typeof base>, "recordLength">;

export type Metro2Account = {
  readonly base: Metro2Base;
  /** Others who owe, at the same address. */
  readonly j1: readonly J1[];
  /** Others who owe, at addresses of their own. */
  readonly j2: readonly J2[];
  readonly k1: K1 | null;
  readonly k2: K2 | null;
  readonly k3: K3 | null;
  readonly k4: K4 | null;
  readonly l1: L1 | null;
  readonly n1: N1 | null;
};

export type Metro2File = {
  readonly header: Metro2Header;
  readonly accounts: readonly Metro2Account[];
};
