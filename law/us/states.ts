/** The law of US states, the district and cities: a body of rules for each place. */

import type { Body } from "../lawbook.ts";
import { rules as newYorkCity } from "./cities/new-york-city.ts";
import { rules as california } from "./states/ca.ts";
import { rules as colorado } from "./states/co.ts";
import { illinois, newHampshire, pennsylvania } from "./states/creditors.ts";
import { rules as districtOfColumbia } from "./states/dc.ts";
import { mississippi, wisconsin } from "./states/extinguished.ts";
import { rules as florida } from "./states/fl.ts";
import { rules as massachusetts } from "./states/ma.ts";
import { rules as maryland } from "./states/md.ts";
import { rules as michigan } from "./states/mi.ts";
import { rules as minnesota } from "./states/mn.ts";
import { rules as northCarolina } from "./states/nc.ts";
import { rules as nevada } from "./states/nv.ts";
import { rules as newYork } from "./states/ny.ts";
import { rules as oregon } from "./states/or.ts";
import * as stated from "./states/stated.ts";
import { rules as texas } from "./states/tx.ts";
import { rules as washington } from "./states/wa.ts";
import { rules as westVirginia } from "./states/wv.ts";

export const usStates: readonly Body[] = [
  { place: "US-CA", rules: california },
  { place: "US-CO", rules: colorado },
  { place: "US-CT", rules: stated.connecticut },
  { place: "US-DC", rules: districtOfColumbia },
  { place: "US-FL", rules: florida },
  { place: "US-HI", rules: stated.hawaii },
  { place: "US-IA", rules: stated.iowa },
  { place: "US-ID", rules: stated.idaho },
  { place: "US-IL", rules: illinois },
  { place: "US-LA", rules: stated.louisiana },
  { place: "US-MA", rules: massachusetts },
  { place: "US-MD", rules: maryland },
  { place: "US-ME", rules: stated.maine },
  { place: "US-MI", rules: michigan },
  { place: "US-MN", rules: minnesota },
  { place: "US-MS", rules: mississippi },
  { place: "US-NC", rules: northCarolina },
  { place: "US-NH", rules: newHampshire },
  { place: "US-NM", rules: stated.newMexico },
  { place: "US-NV", rules: nevada },
  { place: "US-NY", rules: newYork },
  { place: "US-NY/New York City", rules: newYorkCity },
  { place: "US-OR", rules: oregon },
  { place: "US-PA", rules: pennsylvania },
  { place: "US-SC", rules: stated.southCarolina },
  { place: "US-TX", rules: texas },
  { place: "US-VT", rules: stated.vermont },
  { place: "US-WA", rules: washington },
  { place: "US-WI", rules: wisconsin },
  { place: "US-WV", rules: westVirginia },
];
