/** Texas: Finance Code 392, creditors included. */

import { contactKinds } from "../../facts/act.ts";
import { day } from "../../parameter.ts";
import { type Rule, silent } from "../../rule.ts";
import { aboutDebt, toConsumer } from "../coverage.ts";
import { limitationParameters } from "../limitation.ts";
import { barredSuitTest } from "../regf/timebarred.ts";
import {
  anyCollector,
  barredNoticeTest,
  conductTest,
  debtBuyer,
  ruleOnlyFor,
  stateRule,
  together,
  writtenChannels,
} from "./bound.ts";

const cite = "Tex. Fin. Code 392.307";
const barredNotice = barredNoticeTest(cite);

const buyerRule = ruleOnlyFor(debtBuyer);

const timebarred: Rule = buyerRule({
  id: "us.tx.timebarred_debtbuyer",
  says: "A debt buyer does not sue on a debt too old to sue on, no payment revives it, and its letters say so",
  kind: "prohibition",
  actions: [...contactKinds, "fileSuit"],
  from: day("2019-09-01"),
  parameters: limitationParameters,
  test: together([
    barredSuitTest(cite),
    (matter, on) =>
      aboutDebt(matter) &&
      toConsumer(matter) &&
      matter.facts.content.asksForPayment &&
      writtenChannels.some((one) => one === matter.channel)
        ? barredNotice(matter, on)
        : silent(),
  ]),
});

const conduct: Rule = stateRule({
  id: "us.tx.conduct",
  says: "No threats, harassment or deceit, by creditors either",
  kind: "prohibition",
  actions: contactKinds,
  binds: anyCollector,
  test: conductTest("Tex. Fin. Code 392.301-392.304"),
});

export const rules: readonly Rule[] = [timebarred, conduct];
