/** Which statements are worth a name: those that come back. A named one is parsed once a connection. */

import { sha256 } from "@forbear/kernel/digest";

export interface HotNames {
  /** The name to prepare the text under; undefined while it is rare. */
  of(text: string): string | undefined;
}

/**
 * A text is named when it comes the `hotAfter`-th time, up to `most` names: each costs memory on every
 * connection. Names are of the text's hash, so that all processes agree behind a shared pooler.
 */
export function hotNames(hotAfter = 3, most = 500): HotNames {
  const names = new Map<string, string>();
  const seen = new Map<string, number>();
  return {
    of(text) {
      const known = names.get(text);
      if (known !== undefined || names.size >= most) return known;
      const times = (seen.get(text) ?? 0) + 1;
      if (times < hotAfter) {
        if (seen.size > 10 * most) seen.clear(); // texts that never return must not pile up
        seen.set(text, times);
        return undefined;
      }
      seen.delete(text);
      const name = `f${sha256(text).slice(0, 24)}`;
      names.set(text, name);
      return name;
    },
  };
}
