/** The short way to a day's interest is the long way, wherever the short one answers. */

import { addDays, chanceFrom } from "@forbear/kernel";
import { expect, test } from "vitest";
import { conditionsKnown, factsOf, replay, unbookedInterest, unbookedOn } from "./index.ts";
import { momentOf, randomHistory, waterfallOf } from "./random-history.ts";

test("what stands beside a debt says of any day until the next change what its history says", () => {
  let asked = 0;
  for (let n = 0; n < 600; n += 1) {
    const chance = chanceFrom(`accrual-${n}`);
    const { history, moment } = randomHistory(chance, 2 + chance.below(7), () => undefined);
    const conditions = conditionsKnown(history.terms, momentOf(moment));
    const ground = { currency: "USD", conditions, waterfallOf };
    const facts = factsOf(history.entries);
    const { accrual } = replay(facts, ground, null);
    if (accrual === null) continue;
    const on = addDays(accrual.since, chance.below(120));
    const short = unbookedOn(accrual, on);
    if (short === null) continue;
    asked += 1;
    expect([n, short]).toEqual([n, unbookedInterest(replay(facts, ground, on))]);
  }
  expect(asked).toBeGreaterThan(100);
});
