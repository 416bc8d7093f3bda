/** A million lives by chance; see histories.test.ts. */

import { expect, test } from "vitest";
import { wrongWith } from "./one-life.ts";

const each = 125_000;

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  `eighth %i of a million random lives: no cent is off, and no past figure moves`,
  (part) => {
    const wrong: string[] = [];
    for (let n = 0; n < each && wrong.length === 0; n += 1) {
      wrong.push(...wrongWith(`long-${part}-${n}`));
    }
    expect(wrong).toEqual([]);
  },
);
