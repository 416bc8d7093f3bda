/** Who owes a debt together lives in one bucket: the groups of a file, found before it is placed. */

import type { PlacementRow } from "@forbear/formats";

/** Gives for each person's reference the one that names their group: the first of the file. */
export interface Groups {
  readonly of: (reference: string) => string;
}

/** Joins the people of each joint debt (disjoint sets with path halving). */
export function groupsOf(rows: Iterable<PlacementRow>): Groups {
  const leader = new Map<string, string>();
  const find = (reference: string): string => {
    let at = reference;
    for (;;) {
      const up = leader.get(at);
      if (up === undefined || up === at) return at;
      const over = leader.get(up);
      if (over !== undefined) leader.set(at, over);
      at = up;
    }
  };
  for (const row of rows) {
    const [first, ...others] = row.obligors;
    for (const other of others) {
      const a = find(first.reference);
      const b = find(other.reference);
      if (a !== b) leader.set(b, a);
      if (!leader.has(a)) leader.set(a, a);
    }
  }
  return { of: find };
}
