/** A list that grows at its end stays there, unless its reader went back to read. */

import { type RefObject, useLayoutEffect, useRef } from "react";

const nearEndPixels = 80;

/** Stays at the end while more is said, unless the reader went back to read. */
export function useFollow(count: number): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const wasAtEnd = useRef(true);
  useLayoutEffect(() => {
    const place = list.current;
    if (place === null) return undefined;
    const note = (): void => {
      wasAtEnd.current = place.scrollHeight - place.scrollTop - place.clientHeight < nearEndPixels;
    };
    place.addEventListener("scroll", note, { passive: true });
    return () => place.removeEventListener("scroll", note);
  }, []);
  useLayoutEffect(() => {
    if (wasAtEnd.current) list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [count]);
  return list;
}
