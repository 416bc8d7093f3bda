/** The rest of a long list: asked for page by page, after the one that came with its page. */

import { useInfiniteQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { More } from "../parts/more.tsx";

type Page = { readonly next: string | null };

/**
 * All pages so far, and the button that asks for the next; nothing where there is none.
 * @param list names it among the lists of money
 */
export function useMore<P extends Page>(
  list: readonly string[],
  first: P,
  askFor: (cursor: string, signal: AbortSignal) => Promise<P>,
): readonly [pages: readonly P[], more: ReactNode] {
  const [begun, begin] = useState(false);
  const query = useInfiniteQuery({
    queryKey: ["money", "more", ...list, first.next],
    queryFn: ({ signal, pageParam }) => askFor(pageParam, signal),
    initialPageParam: first.next ?? "",
    getNextPageParam: (page) => page.next,
    enabled: begun && first.next !== null,
  });
  const rest = query.data?.pages ?? [];
  const isMore = rest.length === 0 ? first.next !== null : query.hasNextPage;
  async function next(): Promise<void> {
    if (begun) await query.fetchNextPage();
    else begin(true);
  }
  const more = (
    <More of={{ hasNextPage: isMore, isFetchingNextPage: query.isFetching, fetchNextPage: next }} />
  );
  return [[first, ...rest], more];
}
