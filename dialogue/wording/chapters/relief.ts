/** Less than all for all of it, less for a while, or nothing for a while: what each template is for, and what fills it. */

import {
  type Declaration,
  tells,
  answers,
  differs,
  offers,
  settled,
  inParts,
  reliefPlan,
} from "./declared.ts";

export const relief = {
  "settle-offer": tells("A lower sum is ours to agree", {}, { courtesy: true }),
  "settle-step": tells("One step lower is ours to agree", {}, { courtesy: true }),
  "settle-closest": differs("So low a sum is not ours; the nearest is", {}),
  "settle-lowest": tells("The lowest sum that is ours to agree", {}),
  "confirm-settlement": offers("Reads back a lower sum, paid at once", settled),
  "confirm-settlement-again": offers("Reads back a lower sum, after a change", settled),
  "confirm-settlement-parts": offers("Reads back a lower sum, paid in parts", inParts),
  "confirm-settlement-parts-again": offers("Reads back a lower sum in parts, anew", inParts),
  "agreed-settlement": tells("A lower sum was agreed", {
    amount: "money",
    dueOn: "date",
    link: "link",
  }),
  "agreed-settlement-parts": tells("A lower sum in parts was agreed", { firstOn: "date" }),
  "settlement-stands": tells("What is due next of a lower sum", {
    amount: "money",
    dueOn: "date",
  }),
  "confirm-relief": offers("Reads back small payments until a review", reliefPlan),
  "confirm-relief-again": offers("Reads back small payments, after a change", reliefPlan),
  "agreed-relief": tells("Small payments were agreed", { firstOn: "date", reviewOn: "date" }),
  "confirm-pause": offers("Reads back a pause", { until: "date" }),
  "confirm-pause-again": offers("Reads back a pause, after a change", { until: "date" }),
  "agreed-pause": tells("A pause was agreed", { until: "date" }),
  "pause-stands": answers("Until when nothing is asked", { until: "date" }),
  "ask-approval": offers("Whether a colleague shall be asked for more", {}),
  "approval-asked": tells("A colleague was asked", {}),
  "approval-waits": answers("A colleague has not answered yet", {}),
  "approval-given": tells("A colleague agreed to what was asked", {}, { courtesy: true }),
  "approval-countered": differs("A colleague offers another sum", {}),
  "approval-refused": tells("A colleague did not agree", {}),
} as const satisfies { readonly [id: string]: Declaration };
