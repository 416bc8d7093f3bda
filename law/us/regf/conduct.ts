/** Harassment, false and misleading words: always wrong, whatever the hour (1006.14, 1006.18). */

import { contactKinds } from "../../facts/act.ts";
import type { Conduct } from "../../facts/content.ts";
import type { HistoryEntry } from "../../facts/past.ts";
import { ownSince, withRecipient } from "../../history.ts";
import { dayIn, secondsPerDay } from "../../clock.ts";
import { type Matter, electronicChannels, isElectronic, sameMedium } from "../../matter.ts";
import { type Parameter, valueOn } from "../../parameter.ts";
import { type Rule, denies, passes, silent } from "../../rule.ts";
import { aboutDebt, collectorRule, regulationFBegins } from "../coverage.ts";

type Wrong = {
  readonly id: string;
  readonly says: string;
  readonly cite: string;
  readonly found: readonly Conduct[];
};

const wrongs: readonly Wrong[] = [
  {
    id: "us.regf.harass.violence",
    says: "No threat or use of violence or crime",
    cite: "12 CFR 1006.14(c); 15 USC 1692d(1)",
    found: ["threatOfViolence"],
  },
  {
    id: "us.regf.harass.obscene",
    says: "No obscene, profane or abusive language",
    cite: "12 CFR 1006.14(d); 15 USC 1692d(2)",
    found: ["profaneOrAbusive"],
  },
  {
    id: "us.regf.harass.debtor_list",
    says: "No publishing of people who are said not to pay",
    cite: "12 CFR 1006.14(e); 15 USC 1692d(3)",
    found: ["threatToPublishName"],
  },
  {
    id: "us.regf.false.arrest",
    says: "No suggestion that nonpayment leads to arrest, unless lawful and intended",
    cite: "12 CFR 1006.18(b)(1); 15 USC 1692e(4)",
    found: ["threatOfArrest"],
  },
  {
    id: "us.regf.false.attorney",
    says: "No false suggestion that a message comes from an attorney",
    cite: "12 CFR 1006.18(b)(2); 15 USC 1692e(3)",
    found: ["falselyFromAttorney"],
  },
  {
    id: "us.regf.false.unintended_action",
    says: "No threat of a step that is unlawful or not intended",
    cite: "12 CFR 1006.18(c)(1); 15 USC 1692e(5)",
    found: ["threatOfUnintendedAction"],
  },
];

const misleading: readonly Conduct[] = [
  "misleadingReasonToCall",
  "falseStatement",
  "concealsCollectorIdentity",
];

function prohibited({ id, says, cite, found }: Wrong): Rule {
  const clean = passes(cite, "nothing of the kind was found");
  return collectorRule({
    id,
    says,
    kind: "prohibition",
    actions: contactKinds,
    test(matter) {
      if (!aboutDebt(matter)) return silent();
      return matter.facts.content.conduct.some((one) => found.includes(one))
        ? denies(cite, "the draft does what is prohibited")
        : clean;
    },
  });
}

const nothingFalse = passes("12 CFR 1006.18(d)", "nothing false was found");

const general: Rule = collectorRule({
  id: "us.regf.false.general",
  says: "No false, deceptive or misleading means of collecting",
  kind: "prohibition",
  actions: contactKinds,
  test(matter) {
    if (!aboutDebt(matter)) return silent();
    const { conduct, letter, asksForPayment } = matter.facts.content;
    if (conduct.includes("concealsCollectorIdentity")) {
      return denies(
        "12 CFR 1006.18(d); cmt 18(d)-1.i; 15 USC 1692e(10)",
        "the draft hides that a collector is acting",
      );
    }
    if (conduct.some((found) => misleading.includes(found))) {
      return denies("12 CFR 1006.18(d); 15 USC 1692e(10)", "the draft is false or misleading");
    }
    if (letter?.resemblesCourtDocument) {
      return denies("12 CFR 1006.18(b); 15 USC 1692e(9)", "it looks like a paper of a court");
    }
    if (asksForPayment && matter.debts.some((debt) => debt.status !== "open")) {
      return denies(
        "12 CFR 1006.18(c)(1); 15 USC 1692e(2)",
        "asks for a debt that is paid or settled",
      );
    }
    const gone = matter.debts.some(
      ({ dispute }) => dispute?.status === "resolvedForConsumer" && dispute.disputedAmount === null,
    );
    if (asksForPayment && gone) {
      return denies(
        "12 CFR 1006.18(c)(1); 15 USC 1692e(2)",
        "asks for a debt found not to be owed",
      );
    }
    return nothingFalse;
  },
});

type Burst = { readonly messages: number; readonly days: number };

export const numerousMessages: Parameter<Burst> = {
  id: "us.regf.numerous_messages",
  label: "Unanswered messages a day, on that many days of seven, taken as harassment",
  unit: "messages a day and days",
  status: "uncertain",
  history: [{ from: regulationFBegins, value: { messages: 3, days: 3 }, cite: "cmt 14(a)-1.i" }],
};

const unanswered = (matter: Matter): readonly HistoryEntry[] => {
  const looked = matter.now - 8 * secondsPerDay; // before the days that are looked at
  const theirs = ownSince(
    matter,
    looked,
    (entry) => entry.direction === "inbound" && withRecipient(entry, matter),
  );
  const answered = theirs.at(-1)?.at ?? looked;
  return ownSince(
    matter,
    answered,
    (entry) =>
      entry.at > answered &&
      entry.direction === "outbound" &&
      withRecipient(entry, matter) &&
      isElectronic(entry.channel) &&
      sameMedium(entry.channel, matter.channel),
  );
};

/** Days of the last seven on which that many messages went unanswered: the most of any zone. */
function crowdedDays(matter: Matter, messages: number): number {
  const entries = unanswered(matter);
  if (entries.length < messages) return 0;
  let most = 0;
  for (const [i, zone] of matter.zones.entries()) {
    const today = matter.days[i] ?? matter.today;
    const perDay = new Map<number, number>();
    for (const { at } of entries) {
      const day = dayIn(zone, at);
      if (day > today - 7) perDay.set(day, (perDay.get(day) ?? 0) + 1);
    }
    most = Math.max(most, [...perDay.values()].filter((sent) => sent >= messages).length);
  }
  return most;
}

const harassment: Rule = collectorRule({
  id: "us.regf.harass.general",
  says: "No conduct whose natural effect is to harass, such as many unsolicited texts for days",
  kind: "prohibition",
  actions: contactKinds,
  channels: electronicChannels,
  from: regulationFBegins,
  parameters: [numerousMessages],
  test(matter, on) {
    const limit = valueOn(numerousMessages, on);
    if (limit === undefined || !aboutDebt(matter)) return silent();
    if (matter.act.initiatedBy === "consumer" || matter.act.kind === "confirmOptOut") {
      return silent();
    }
    const { value } = limit;
    return crowdedDays(matter, value.messages) >= value.days
      ? denies("12 CFR 1006.14(a); cmt 14(a)-1.i", "many unanswered messages a day for days")
      : passes("12 CFR 1006.14(a)", "not many unanswered messages");
  },
});

export const rules: readonly Rule[] = [harassment, ...wrongs.map(prohibited), general];
