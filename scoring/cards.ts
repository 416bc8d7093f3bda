/** The scorecard that ships: trained on public accounts, until a tenant has trained its own. */

import { must } from "@forbear/kernel";
import stored from "./scorecards/cards-2026.json" with { type: "json" };
import { type Scorecard, parseScorecard } from "./scorecard.ts";

/** The shipped scorecard; what it is worth stands in this folder's README. */
export const shippedScorecard = (): Scorecard => must(parseScorecard(stored), "cards-2026");
