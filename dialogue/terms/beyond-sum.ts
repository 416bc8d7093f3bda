/** "I can't do 412": no to a sum, and to nothing else; what they can manage is asked for. */

import { say } from "../wording/saying.ts";
import { type Reply, type Turn, needsGentleness, noted, reply, valuesOf } from "../turn/turn.ts";
import { amountOrPerson } from "./affordability.ts";
import { datesOffered } from "./days/days-offered.ts";
import { amountsOffered } from "./named/sums-offered.ts";
import { pattern } from "../words/pattern.ts";

const cannot = pattern(
  String.raw`(?<![\p{L}\p{M}])(?:can'?t|cannot|don'?t have|haven'?t got|do not have|but not|just not|pero no|unable|too much|no (?:\p{L}{2,3} )?(?:puedo|podr[ií]a|podr[eé]|podemos|alcanz[oa]|llego|tengo|tenemos|junto|ajusto|completo)|mucho|demasiado|nahi+n?|nhi|zyada|नहीं|ज़्यादा)(?![\p{L}\p{M}])`,
);

const namesOnlyThat = (turn: Turn): boolean => {
  const sums = valuesOf(turn, "money");
  const beside = [...valuesOf(turn, "recurrence"), ...valuesOf(turn, "count")];
  return (
    sums.length > 0 &&
    sums.every(({ role }) => role === "quoted") &&
    beside.length === 0 &&
    amountsOffered(turn).length === 0 &&
    datesOffered(turn).length === 0 &&
    cannot.test(turn.text.replaceAll("’", "'"))
  );
};

/** A sum that is beyond them is read back in no plan; null where the message is of other things. */
export function beyondSum(turn: Turn): Reply | null {
  if (turn.debt?.agreement.kind !== "none" || needsGentleness(turn)) return null;
  if (!namesOnlyThat(turn)) return null;
  const { pending, notes, wish = null } = turn.conversation;
  const rhythm =
    wish?.kind === "plan" ? { ...wish, instalment: null, count: null, parts: null } : null;
  return reply({
    say: pending === null ? [] : [say("nothing-agreed")],
    question: amountOrPerson(turn),
    change: {
      flow: "negotiate",
      pending: null,
      wish: rhythm,
      notes: pending === null ? notes : noted(notes, "refused"),
    },
    disposition: "offer-refused",
  });
}
