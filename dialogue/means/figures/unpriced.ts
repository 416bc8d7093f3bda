/** "A loan, 380, and a card": a debt to others that is named, and not what it takes each month. */

import type { Spelt } from "../../schedules/spelling.ts";
import { said } from "../../schedules/words.ts";
import { type Place, marks } from "./spans.ts";
import type { Sum } from "./sums.ts";
import type { Named } from "./words.ts";

const notKnown = said(String.raw`
  (?:do not|dont|no idea|not sure|cant|forgot|forget)(?: (?:really|realy|exactly|even|off hand|know|remember|say|tell|hov|vhat|much|about))*|dunno|idk|varies|depends|not sure
  no (?:me )?(?:se|recuerdo|acuerdo|sabria|tengo idea)|ni idea|(?:se me )?olvid[eo]|quien sabe|depende|varia
  (?:pata|yad|maloom|malum|idea|andaja) (?:nahi|nai|nhi)|(?:nahi|nai|nhi) (?:pata|yad|maloom|malum)|bhul (?:gay[aie]|gai)
`);
/** One of them, and not a part of what was named: "and a card", "ek card bhi". */
const another = said(String.raw`
  an?|another|one|some|(?:a )?couple of|\\d|also|plus
  un[oa]?|otr[oa]|tambien
  ek|aur ek|ek aur|bhi
`);
const near = 2;

/** By their names; none where a figure may be theirs as well. */
export function unpricedIn(
  spelt: Spelt,
  named: readonly Place<Named>[],
  sums: readonly Sum[],
  priced: ReadonlySet<string>,
): readonly string[] {
  const debts = named.filter(
    ({ line, name }) => line === "otherDebts" && name !== "" && !priced.has(name),
  );
  if (sums.length === 0) return [];
  const unknown = marks(spelt, notKnown).length > 0;
  const anew = marks(spelt, another);
  const isApart = (one: Place<Named>): boolean => {
    const sum = sums.findLast(({ to }) => to <= one.from);
    const behind = sums.find(({ from }) => from >= one.to);
    // "380 for the loan and a card": the figure comes first, and is of both.
    const leads = named.some((other) => other !== one && sum !== undefined && other.to <= sum.from);
    const counted = anew.some(({ to, from }) => from >= one.from - near && to <= one.to + near);
    return behind === undefined && leads && counted;
  };
  return debts.filter((one) => unknown || isApart(one)).map(({ name }) => name);
}
