/** The law of US states, the district and cities: a body of rules for each place. */

import type { Body } from "../lawbook.ts";
import { rules as florida } from "./states/fl.ts";
import { rules as massachusetts } from "./states/ma.ts";

export const usStates: readonly Body[] = [
  { place: "US-FL", rules: florida },
  { place: "US-MA", rules: massachusetts },
];
