/** The next page of a long list: a button while there is one. */

import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useSay } from "../words/say.tsx";

type Paged = {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => Promise<unknown>;
};

type MoreProps = {
  readonly of: Paged;
  /** Where "show more" does not say what comes. */
  readonly says?: string;
};

export function More({ of, says }: MoreProps): ReactNode {
  const say = useSay();
  if (!of.hasNextPage) return null;
  return (
    <Button
      variant="subtle"
      fullWidth
      loading={of.isFetchingNextPage}
      onClick={() => void of.fetchNextPage()}
    >
      {says ?? say("more")}
    </Button>
  );
}
