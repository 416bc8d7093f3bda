/** The law of US states, the district and cities: a body of rules for each place. */

import type { Body } from "../lawbook.ts";
import { rules as newYorkCity } from "./cities/new-york-city.ts";
import { rules as california } from "./states/ca.ts";
import { rules as districtOfColumbia } from "./states/dc.ts";
import { rules as florida } from "./states/fl.ts";
import { rules as massachusetts } from "./states/ma.ts";
import { rules as newYork } from "./states/ny.ts";

export const usStates: readonly Body[] = [
  { place: "US-CA", rules: california },
  { place: "US-DC", rules: districtOfColumbia },
  { place: "US-FL", rules: florida },
  { place: "US-MA", rules: massachusetts },
  { place: "US-NY", rules: newYork },
  { place: "US-NY/New York City", rules: newYorkCity },
];
