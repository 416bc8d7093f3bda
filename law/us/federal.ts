/** US federal law on collecting debts: every body of rules, in the order in which it is asked. */

import type { Rule } from "../rule.ts";
import { rules as bankruptcy } from "./bankruptcy.ts";
import { rules as electronicPayment } from "./electronic-payment.ts";
import { rules as everyone } from "./everyone.ts";
import { rules as fcra } from "./fcra.ts";
import { rules as after } from "./regf/after.ts";
import { rules as attorney } from "./regf/attorney.ts";
import { rules as callFrequency } from "./regf/call-frequency.ts";
import { rules as conduct } from "./regf/conduct.ts";
import { rules as disclosure } from "./regf/disclosure.ts";
import { rules as dispute } from "./regf/dispute.ts";
import { rules as electronic } from "./regf/electronic.ts";
import { rules as limitedContent } from "./regf/limited-content.ts";
import { rules as media } from "./regf/media.ts";
import { rules as money } from "./regf/money.ts";
import { rules as place } from "./regf/place.ts";
import { rules as safeHarbor } from "./regf/safe-harbor.ts";
import { rules as stop } from "./regf/stop.ts";
import { rules as thirdParty } from "./regf/third-party.ts";
import { rules as time } from "./regf/time.ts";
import { rules as timebarred } from "./regf/timebarred.ts";
import { rules as validation } from "./regf/validation.ts";
import { rules as scope } from "./scope.ts";
import { rules as servicemember } from "./servicemember.ts";
import { rules as tcpa } from "./tcpa/rules.ts";

export const rules: readonly Rule[] = [
  ...scope,
  ...bankruptcy,
  ...stop,
  ...attorney,
  ...dispute,
  ...time,
  ...place,
  ...callFrequency,
  ...thirdParty,
  ...limitedContent,
  ...electronic,
  ...safeHarbor,
  ...disclosure,
  ...validation,
  ...timebarred,
  ...conduct,
  ...media,
  ...money,
  ...after,
  ...tcpa,
  ...fcra,
  ...servicemember,
  ...electronicPayment,
  ...everyone,
];
