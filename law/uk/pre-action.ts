/** The Pre-Action Protocol for Debt Claims: the letter, the reply, the wait. */

import { from } from "../clock.ts";
import type { Debt } from "../facts/debt.ts";
import { type Day, dayNumber } from "../facts/time.ts";
import { dayBegins } from "../history.ts";
import type { Matter } from "../matter.ts";
import { type Parameter, day, valueOn } from "../parameter.ts";
import { type Answer, type Rule, allows, denies, passes, requires, silent } from "../rule.ts";
import { british, inEnglandAndWales } from "./coverage.ts";
import { consented } from "../consent.ts";

const protocolBegins = day("2017-10-01");
const protocol = "Pre-Action Protocol for Debt Claims";

const waits: Parameter<{ letter: number; intention: number }> = {
  id: "uk.pap.waits",
  label: "Days after Letter of Claim, reply or documents; days of notice of intention",
  unit: "calendar days; the day after the last is the first open one",
  status: "known",
  history: [{ from: protocolBegins, value: { letter: 30, intention: 14 }, cite: protocol }],
};
type Waits = (typeof waits.history)[0]["value"];

/** A business claims from an individual, sole traders among them; mortgages have other rules. */
const isProtocolDebt = ({ kind, purpose }: Debt): boolean =>
  purpose !== "business" && kind !== "trade" && kind !== "mortgage" && kind !== "councilTax";

type Gate = { readonly opensOn: Day | null; readonly why: string } | "notice owed";

/** The first open day for a claim; null: an event must come first. */
function gateOf({ letterOfClaim, preActionComplete }: Debt, waits: Waits, today: Day): Gate {
  if (preActionComplete === false)
    return { opensOn: null, why: "steps before a claim are missing" };
  if (letterOfClaim === null) return { opensOn: null, why: "no Letter of Claim was sent" };
  const { datedOn, replyReceivedOn, documentsRequested, documentsSuppliedOn } = letterOfClaim;
  const { talksFailed, intentionNoticeGivenOn, enclosures } = letterOfClaim;
  if (enclosures !== "all" && !enclosed(enclosures)) {
    return { opensOn: null, why: "the Letter of Claim went without its enclosures" };
  }
  if (documentsRequested && documentsSuppliedOn === null) {
    return { opensOn: null, why: "documents were asked for and not supplied" };
  }
  const days = [datedOn, replyReceivedOn, documentsSuppliedOn].filter((on) => on !== null);
  let opens = Math.max(...days) + waits.letter + 1;
  if (intentionNoticeGivenOn !== null) {
    opens = Math.max(opens, intentionNoticeGivenOn + waits.intention + 1);
  } else if (talksFailed) {
    const over = today >= opens;
    return over ? "notice owed" : { opensOn: null, why: "14 days' notice of intention is owed" };
  }
  return { opensOn: dayNumber(opens), why: "the time for a reply or advice is running" };
}

const enclosed = (enclosures: readonly string[]): boolean =>
  ["informationSheet", "replyForm"].every((sheet) => enclosures.includes(sheet));

function claim(matter: Matter, waits: Waits): Answer {
  const debts = matter.debts.filter(isProtocolDebt);
  if (debts.length === 0) return allows(protocol, "not a claim that the protocol covers");
  let opens = -Infinity;
  let [why, owed] = ["", false];
  for (const debt of debts) {
    if (debt.preActionComplete === true) continue;
    const gate = gateOf(debt, waits, matter.today);
    if (gate === "notice owed") owed = true;
    else if (gate.opensOn === null) return denies(protocol, gate.why);
    else if (gate.opensOn > opens) [opens, why] = [gate.opensOn, gate.why];
  }
  if (matter.today < opens) {
    return denies(protocol, why, [from(dayBegins(matter, opens))]);
  }
  return owed
    ? requires(`${protocol} (taking stock: 14 days' notice)`, "talks failed, no notice yet", [
        "giveNoticeOfIntention14Days",
      ])
    : allows(protocol, "every step and every wait is over");
}

/** By post, unless the consumer asked for something else. */
function postedOrAsked(matter: Matter): boolean {
  const { channel, facts } = matter;
  if (channel === "letter") return true;
  const { onlyChannels } = facts.preferences;
  const asked = onlyChannels !== "all" && channel !== null && onlyChannels.includes(channel);
  return asked || consented(matter, ["electronicContact", "esign"]).length > 0;
}

function letter(matter: Matter): Answer {
  const { notice } = matter.facts.content;
  if (notice?.kind !== "letterOfClaim" || !matter.debts.some(isProtocolDebt)) return silent();
  if (!postedOrAsked(matter)) return denies(protocol, "goes by post unless the consumer asked");
  const { enclosures, missingElements } = notice;
  const withStatement =
    enclosures.includes("replyForm") && enclosures.includes("financialStatement");
  const lacking = [
    ...(enclosures.includes("informationSheet") ? [] : ["encloseInformationSheet"]),
    // The form and its statement of means are one: a reply without it says nothing.
    ...(withStatement ? [] : ["encloseReplyForm"]),
    ...(missingElements.length > 0 ? ["completeLetterOfClaim"] : []),
  ];
  return lacking.length === 0
    ? passes(protocol, "a Letter of Claim with its enclosures")
    : requires(protocol, "the Letter of Claim is not complete", lacking);
}

const preAction: Rule = british({
  id: "uk.pap.debt",
  whereUnbound: "named",
  says: "No claim before day 31 of letter, reply and documents; 14 days' notice after failed talks",
  kind: "prohibition",
  actions: ["fileSuit", "sendNotice"],
  binds: inEnglandAndWales,
  from: protocolBegins,
  parameters: [waits],
  test(matter, on) {
    const line = valueOn(waits, on);
    if (line === undefined) return silent();
    return matter.act.kind === "sendNotice" ? letter(matter) : claim(matter, line.value);
  },
});

export const rules: readonly Rule[] = [preAction];
