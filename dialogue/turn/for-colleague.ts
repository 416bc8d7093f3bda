/** What a colleague of the desk is to read, in their own words. */

import type { AskedAct } from "../conversation.ts";
import type { Turn } from "./turn.ts";

export const forColleague = ({ text }: Pick<Turn, "text">): AskedAct => ({
  kind: "open-case",
  of: "handover",
  account: null,
  reason: null,
  quote: text,
});
