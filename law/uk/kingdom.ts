/** The law of the United Kingdom on collecting debts: every body of rules, as it is asked. */

import type { Rule } from "../rule.ts";
import { rules as breathingSpace } from "./breathing-space.ts";
import { rules as arrears } from "./cca/arrears.ts";
import { rules as defaults } from "./cca/default.ts";
import { rules as complaints } from "./complaints.ts";
import { rules as care } from "./conc/care.ts";
import { rules as contact } from "./conc/contact.ts";
import { rules as pursuit } from "./conc/pursuit.ts";
import { rules as thirdParty } from "./conc/third-party.ts";
import { rules as visits } from "./conc/visits.ts";
import { rules as councilTax } from "./council-tax.ts";
import { rules as dataProtection } from "./data-protection.ts";
import { rules as insolvency } from "./insolvency.ts";
import { rules as limitation } from "./limitation.ts";
import { rules as mcob } from "./mcob.ts";
import { rules as preAction } from "./pre-action.ts";
import { rules as scotland } from "./scotland.ts";
import { rules as supply } from "./supply.ts";
import { rules as takingControl } from "./taking-control.ts";
import { rules as telephony } from "./telephony.ts";

/**
 * One body for the whole kingdom: what reaches one nation alone says so by whom it binds, for where
 * the nation is not known the strictest of them holds.
 */
export const rules: readonly Rule[] = [
  ...breathingSpace,
  ...scotland,
  ...insolvency,
  ...limitation,
  ...preAction,
  ...defaults,
  ...arrears,
  ...pursuit,
  ...contact,
  ...thirdParty,
  ...visits,
  ...care,
  ...mcob,
  ...telephony,
  ...dataProtection,
  ...complaints,
  ...supply,
  ...councilTax,
  ...takingControl,
];
