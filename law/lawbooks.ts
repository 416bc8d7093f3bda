/** The law that ships: every country, its regions, and the bodies of rules of each place. */

import { type Body, type Country, type Lawbook, lawbook } from "./lawbook.ts";
import { rules as usFederal } from "./us/federal.ts";
import { usRegions } from "./us/limitation.ts";

/** Countries whose law is loaded; a region that is not listed is unknown, and closed. */
export const countries: readonly Country[] = [{ code: "US", regions: usRegions }];

/** Places are `US`, `US-FL`, `US-NY/New York City`: one entry each, its rules from one file or more. */
export const bodies: readonly Body[] = [{ place: "US", rules: usFederal }];

/** The rulebook of this release. */
export const currentLaw: Lawbook = lawbook(countries, bodies);
