/** How what their means carry was reckoned, in words: no figure is said but of the ledger or an offer. */

import { isPositive } from "@forbear/kernel";
import type { Reckoned, Say } from "../conversation.ts";
import { say } from "../wording/saying.ts";

/** What was taken off what comes in, and for how many. */
export const reckonedSay = ({ sustainable, people: number }: Reckoned): Say =>
  say(isPositive(sustainable) ? "reckoned" : "reckoned-nothing", { number });
