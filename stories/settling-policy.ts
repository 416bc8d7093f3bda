/** An offer policy with room to settle, for stories of settlements and of who decides on them. */

import { type OfferPolicy, housePolicy } from "@forbear/negotiation";

/** From a month the agent may take seventy hundredths, others less. */
export const settling: OfferPolicy = {
  ...housePolicy,
  version: 2,
  settlements: [
    {
      name: "any",
      fromDaysPastDue: 0,
      toDaysPastDue: null,
      segments: [],
      openingPart: 8_000,
      stepPart: 1_000,
      floors: { agent: 7_000, collector: 6_000, supervisor: 5_000, manager: 3_500 },
      payWithinDays: 90,
      mostInstalments: 3,
    },
  ],
};
