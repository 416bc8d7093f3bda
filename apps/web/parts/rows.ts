/** Walking down a list by keys: each row has one link that the keyboard may stand on. */

import { type RefObject, useRef } from "react";
import { useKeys } from "../keys/keys.tsx";

/** Binds the keys of a list; rows are the elements inside marked `data-row`. */
export function useRowKeys<E extends HTMLElement>(): RefObject<E | null> {
  const list = useRef<E>(null);
  function step(by: 1 | -1): void {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
    const at = rows.findIndex((row) => row === document.activeElement);
    const to = at < 0 ? (by === 1 ? 0 : rows.length - 1) : at + by;
    rows[to]?.focus();
  }
  useKeys({ rowDown: () => step(1), rowUp: () => step(-1) });
  return list;
}
