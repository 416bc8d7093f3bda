/** Every electronic message to a consumer says how to opt out (12 CFR 1006.6(e)). */

import { type ActionKind, contactKinds } from "../../facts/act.ts";
import { electronicChannels } from "../../matter.ts";
import { type Rule, type Test, allows, requires, silent } from "../../rule.ts";
import { aboutDebt, collectorRule, regulationFBegins, toConsumer } from "../coverage.ts";

const confirms: readonly ActionKind[] = ["confirmOptOut"];

/** The opt-out statement; states use it under their own citation. */
export const optOutNoticeTest =
  (cite: string): Test =>
  ({ facts: { content } }) => {
    const notice = content.optOutNotice;
    const codes = ["addOptOutNotice"];
    if (notice?.included !== true) return requires(cite, "no way to opt out is stated", codes);
    if (notice.fee !== null && notice.fee.minor > 0n) {
      return requires(cite, "opting out may not cost a fee", codes);
    }
    if (notice.requiresOtherMeans) {
      return requires(cite, "opting out must be reasonable and simple", codes);
    }
    return allows(cite, "says how to opt out of this address or number");
  };

const saysHow = optOutNoticeTest("12 CFR 1006.6(e)");

const optOutNotice: Rule = collectorRule({
  id: "us.regf.electronic.opt_out_notice",
  says: "Every e-mail, text or other electronic message states a simple way to opt out of it",
  kind: "requirement",
  actions: contactKinds.filter((kind) => !confirms.includes(kind)),
  channels: electronicChannels,
  from: regulationFBegins,
  test: (matter, on) => (aboutDebt(matter) && toConsumer(matter) ? saysHow(matter, on) : silent()),
});

export const rules: readonly Rule[] = [optOutNotice];
