/** A rule of law as people read it: what it says, and under it the id by which everything names it. */

import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { rulesQuery } from "../server/queries.ts";

/** The id alone while its words are on their way, and of a rule that stands no more. */
export function RuleName({ id }: { readonly id: string }): ReactNode {
  const says = useQuery(rulesQuery()).data?.says[id];
  return (
    <span className="rule">
      {says === undefined ? null : <span>{says}</span>}
      <code>{id}</code>
    </span>
  );
}
