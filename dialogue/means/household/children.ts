/** How many of a household are children, where only a total was told: asked once, as a child needs less than an adult. */

import type { Household } from "@forbear/negotiation";
import type { Conversation, MeansAnswers } from "../../conversation.ts";
import type { Question, Turn } from "../../turn/turn.ts";
import { householdIn, isFigure, isNothing, isOpenTotal, tellsOfNone } from "./household.ts";
import { pattern } from "../../words/pattern.ts";
import { householdChanged } from "./household-changes.ts";
import { askChildren, childrenAskedOf, isChildrenTooAsked } from "../questions.ts";
import { asksWhoCounts } from "./who-counts.ts";

/** The household as they answer to either question of it; null where they tell of none. */
export function householdTold(
  conversation: Pick<Conversation, "asked">,
  text: string,
): Household | null {
  if (asksWhoCounts(text)) return null;
  if (isChildrenTooAsked(conversation)) return besideCouple(text);
  const persons = childrenAskedOf(conversation);
  const told = householdIn(text);
  if (persons === null) return told;
  const counts = isFigure(text);
  if (!counts && (isNothing(text) || tellsOfNone(text))) return { adults: persons, children: 0 };
  if (told === null) return null;
  // "2", asked how many of five are children; "3 adults", of five.
  const young = counts ? told.adults : told.children > 0 ? told.children : persons - told.adults;
  const fits = young > 0 && young < persons && told.adults + told.children <= persons;
  return fits ? { adults: persons - young, children: young } : told;
}

const couple = 2;

/** Two adults were told of before: "none", "2", "a boy of 9", or all of it anew. */
function besideCouple(text: string): Household | null {
  const told = householdIn(text);
  if (isNothing(text) || tellsOfNone(text) || isPlainNo(text)) {
    return { adults: Math.max(couple, told?.adults ?? couple), children: 0 };
  }
  if (told === null) return null;
  if (isFigure(text)) return { adults: couple, children: told.adults };
  return { adults: Math.max(couple, told.adults), children: told.children };
}
const plainNo = pattern(String.raw`^\P{L}*(?:no|nope|nah|nahi+n?|nhi|नहीं|नही)\P{L}*$`);
const isPlainNo = (text: string): boolean => plainNo.test(text);

/** The question that a total leaves open; null where it was asked already, or where no answer would leave them anything. */
export function openOfChildren(
  { conversation, text, known }: Turn,
  told: MeansAnswers,
): Question | null {
  const { household } = told;
  const asked = conversation.notes.some((note) => note.startsWith("asked:means children"));
  if (household === null || asked || !isOpenTotal(text)) return null;
  const atBest = { adults: 1, children: household.adults - 1 };
  const vain = known.means?.({ ...told, household: atBest }).nothingLeft === true;
  return vain ? null : askChildren(household.adults);
}

/** What they say of a household that was told before: as it then is; null where they change none. */
export function householdAnew(
  conversation: Pick<Conversation, "asked">,
  before: Household | null,
  text: string,
): Household | null {
  const answers = childrenAskedOf(conversation) !== null;
  if (before === null || answers || asksWhoCounts(text)) return null;
  return householdChanged(text, before);
}
