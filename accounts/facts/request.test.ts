/** What law is told of a contemplated act, and that knowing less never opens what was closed. */

import { currentLaw, decide, parseLine, printRequest } from "@forbear/law";
import { type ClientId, epochDay, present } from "@forbear/kernel";
import { describe, expect, test } from "vitest";
import {
  aCase,
  aCall,
  aText,
  anEmail,
  asked,
  bob,
  card,
  cardState,
  date,
  everyHold,
  idOf,
  instant,
  loan,
  mailbox,
  mobile,
  noticeSent,
  past,
  question,
  reminder,
} from "../example.ts";
import type { Hold, HoldKind } from "../words.ts";
import type { Question } from "./question.ts";
import { requestFor, requestsFor } from "./request.ts";

const factsOf = (of: Question) => requestFor(of).facts;
const verdictOf = (of: Question) => decide(requestFor(of), currentLaw).verdict;
const holdOf = (kind: HoldKind): Hold => {
  const hold = everyHold.find((one) => one.kind === kind);
  if (hold === undefined) throw new Error(kind);
  return hold;
};
const strictness = { allow: 0, require: 1, deny: 2 } as const;
const held = (...kinds: HoldKind[]): Question => asked({ person: { holds: kinds.map(holdOf) } });

test("an ordinary reminder at ten in the morning is allowed", () => {
  expect(decide(requestFor(question), currentLaw)).toMatchObject({ verdict: "allow" });
});

test("what law is told can be printed, and read again as the same", () => {
  for (const of of [question, held("dispute", "represented"), asked({ act: anEmail })]) {
    const request = requestFor(of);
    expect(parseLine(printRequest(request))).toEqual({ ok: true, value: request });
  }
});

test("many questions are answered in their order", () => {
  const two = [question, asked({ rest: { id: "q2" } })];
  expect(requestsFor(two).map(({ id }) => id)).toEqual(["q1", "q2"]);
});

describe("channels", () => {
  test.each`
    channel       | act                             | medium
    ${"sms"}      | ${"collect"}                    | ${"sms"}
    ${"whatsapp"} | ${"collect"}                    | ${"messagingApp"}
    ${"webchat"}  | ${"replyToConsumer"}            | ${"messagingApp"}
    ${"voice"}    | ${"collect"}                    | ${"phoneCall"}
    ${"voice"}    | ${"leaveLimitedContentMessage"} | ${"voicemail"}
    ${"letter"}   | ${"sendNotice"}                 | ${"letter"}
    ${null}       | ${"furnishToCreditBureau"}      | ${null}
  `("$act by $channel is $medium to law", ({ channel, act, medium }) => {
    expect(factsOf(asked({ act: { channel, act } })).action.channel).toBe(medium);
  });

  const stop = { channel: "whatsapp", point: null, at: instant("2026-06-01T00:00:00Z") } as const;

  test("a stop of WhatsApp is none of the chat on our site", () => {
    const stopsFor = (channel: "whatsapp" | "webchat") =>
      factsOf(asked({ person: { stops: [stop] }, act: { channel } })).preferences.stops;
    expect(stopsFor("whatsapp")).toMatchObject([{ channel: "messagingApp" }]);
    expect(stopsFor("webchat")).toMatchObject([{ channel: "socialMedia" }]);
  });

  test("who stops calls has stopped voicemails too", () => {
    const stops = [{ ...stop, channel: "voice" } as const];
    const channels = factsOf(asked({ person: { stops } })).preferences.stops.map((s) => s.channel);
    expect(channels).toEqual(["phoneCall", "voicemail", "ringlessVoicemail"]);
    expect(verdictOf(asked({ person: { stops }, act: aCall }))).toBe("deny");
    // In the US a stop of calls revokes consent to automated texts too; in the UK texts go on.
    expect(verdictOf(asked({ person: { stops } }))).toBe("deny");
    const jurisdiction = { country: "GB", region: "GB-ENG", municipality: null };
    expect(verdictOf(asked({ person: { stops, jurisdiction } }))).toBe("allow");
  });
});

describe("what is not known is said to be unknown", () => {
  test("an unknown country is one that no law knows", () => {
    const jurisdiction = { country: "unknown", region: "unknown", municipality: null };
    const of = asked({ person: { jurisdiction } });
    expect(requestFor(of).jurisdiction).toEqual({
      country: "ZZ",
      region: null,
      municipality: null,
    });
    expect(verdictOf(of)).toBe("deny");
  });

  test("without a zone, every zone of the region counts", () => {
    const jurisdiction = { country: "US", region: "US-TN", municipality: null };
    const of = asked({ person: { zones: [], jurisdiction } });
    expect(factsOf(of).consumer.timeZones).toEqual(["America/New_York", "America/Chicago"]);
  });

  test("without a zone and a country, no hour suits", () => {
    const jurisdiction = { country: "unknown", region: "unknown", municipality: null };
    const zones = factsOf(asked({ person: { zones: [], jurisdiction } })).consumer.timeZones;
    const anHourThatSuits = Array.from({ length: 24 }, (_, hour) => hour).find((hour) =>
      zones.every((at) => {
        const shown = new Intl.DateTimeFormat("en-GB", { timeZone: at, hour: "2-digit" });
        const local = Number(shown.format(new Date(Date.UTC(2026, 5, 16, hour))));
        return local >= 8 && local < 21;
      }),
    );
    expect(anHourThatSuits).toBeUndefined();
  });

  test("a debt of which no day is known may be too old", () => {
    const account = { defaultedOn: null, lastPaidWhenPlacedOn: null, openedOn: null };
    const { limitation } = factsOf(asked({ account })).debts[0] ?? {};
    expect(limitation).toMatchObject({ isTimeBarred: "unknown", accruedOn: null });
  });

  test.each`
    defaulted       | paid            | chargedOff      | opened          | accrued
    ${"2025-02-01"} | ${"2025-06-01"} | ${"2025-08-01"} | ${"2019-01-01"} | ${"2025-02-01"}
    ${null}         | ${"2025-06-01"} | ${"2025-08-01"} | ${"2019-01-01"} | ${"2025-06-01"}
    ${null}         | ${"2025-06-01"} | ${"2024-08-01"} | ${"2019-01-01"} | ${"2024-08-01"}
    ${null}         | ${null}         | ${"2024-08-01"} | ${"2019-01-01"} | ${"2019-01-01"}
  `(
    "defaulted $defaulted, paid $paid, charged off $chargedOff, opened $opened: since $accrued",
    (days: { readonly [column: string]: string | null }) => {
      const on = (column: string) => (days[column] ? date(days[column]) : null);
      const account = {
        defaultedOn: on("defaulted"),
        lastPaidWhenPlacedOn: on("paid"),
        chargedOffOn: on("chargedOff"),
        openedOn: on("opened"),
      };
      const { limitation } = factsOf(asked({ account })).debts[0] ?? {};
      expect(limitation?.accruedOn).toBe(epochDay(present(on("accrued"))));
    },
  );

  test("who has no date of birth on file is an adult where only adults can sign", () => {
    const minor = (of: typeof cardState.of, isMinor: boolean | "unknown" = "unknown") =>
      factsOf(asked({ person: { isMinor }, account: { of } })).consumer.isMinor;
    expect([minor("creditCard"), minor("medical"), minor("medical", false)]).toEqual([
      false,
      "unknown",
      false,
    ]);
    expect(minor("creditCard", true)).toBe(true);
  });

  test("a licence nobody looked into is unknown; one for other places is none here", () => {
    const licence = (licensedIn: Question["collector"]["licensedIn"]) =>
      factsOf(asked({ rest: { collector: { ...question.collector, licensedIn } } })).collector
        .licence;
    expect(licence("unknown")).toBe("unknown");
    expect(licence(["US-NY", "GB"])).toBe("notHeld");
    expect(licence(["US-OH"])).toBe("held");
    expect(licence(["US"])).toBe("held");
  });

  test("a co-obligor nobody looked at may be in chapter 13", () => {
    const obligors = [...cardState.obligors, { person: bob, role: "joint" } as const];
    const joint = asked({ account: { obligors } });
    expect(factsOf(joint).protections.insolvency).toMatchObject({
      filer: "coObligor",
      debtCovered: "unknown",
    });
    expect(verdictOf(joint)).toBe("deny");
    expect(verdictOf(asked({ rest: { coObligors: new Map([[bob, []]]) } }, joint))).toBe("allow");
    const stay = new Map([[bob, [holdOf("insolvency")]]]);
    expect(verdictOf(asked({ rest: { coObligors: stay } }, joint))).toBe("deny");
  });

  test("a text to nobody's number goes to somebody else", () => {
    expect(verdictOf(asked({ act: { point: null } }))).toBe("deny");
  });

  test("who has not proved who they are hears nothing of a debt, except by sealed letter", () => {
    expect(verdictOf(asked({ act: { verified: false } }))).toBe("deny");
    const letter = asked({ act: { verified: false, channel: "letter" } });
    expect(factsOf(letter).recipient.identityVerified).toBe("beforeDebtIsNamed");
    const greeting = { ...reminder, revealsDebt: false, asksForPayment: false };
    expect(verdictOf(asked({ act: { verified: false, content: greeting } }))).toBe("allow");
  });

  test("hours at work are unknown where the point is at work", () => {
    const point = { ...mobile, place: "workplace" } as const;
    expect(factsOf(asked({ act: { point } })).consumer.workingHours).toBe("unknown");
    expect(factsOf(question).consumer.workingHours).toBe("notRelevant");
  });
});

describe("holds", () => {
  test.each(everyHold.map((hold) => [hold.kind, hold] as const))(
    "a hold of kind %s never loosens what law answers",
    (_, hold) => {
      for (const act of [aText, aCall, anEmail]) {
        const free = verdictOf(asked({ act }));
        const bound = verdictOf(asked({ act, person: { holds: [hold] } }));
        expect(strictness[bound]).toBeGreaterThanOrEqual(strictness[free]);
      }
    },
  );

  test.each`
    kind
    ${"dispute"}
    ${"ceased"}
    ${"represented"}
    ${"insolvency"}
  `("law itself stops a text under a hold of kind $kind", ({ kind }: { kind: HoldKind }) => {
    // Law stops for a dispute that came within the validation period.
    const notices = [noticeSent("2026-06-01T15:00:00Z")];
    expect(verdictOf(asked({ account: { notices } }, held(kind)))).toBe("deny");
  });

  test("a dispute on one debt is that debt's; on the person, every debt's", () => {
    const accounts = [
      ...question.accounts,
      { id: loan, state: { ...cardState, client: idOf<ClientId>(77) } },
    ];
    const onOne = accounts.map((one) =>
      one.id === loan ? { ...one, state: { ...one.state, holds: [holdOf("dispute")] } } : one,
    );
    const disputes = (of: Question) => factsOf(of).debts.map(({ dispute }) => dispute !== null);
    expect(disputes({ ...question, accounts: onOne })).toEqual([false, true]);
    expect(disputes({ ...held("dispute"), accounts })).toEqual([true, true]);
  });

  test("disputes of two parts count as one of the whole", () => {
    const dispute = holdOf("dispute");
    if (dispute.kind !== "dispute") throw new Error("no dispute");
    const part = { currency: "USD", minor: 100n };
    const one = { ...dispute, part };
    const amount = (...holds: Hold[]) => factsOf(asked({ person: { holds } })).debts[0]?.dispute;
    expect(amount(one)).toMatchObject({ disputedAmount: part, form: "written" });
    expect(amount(one, { ...one, written: false })).toMatchObject({
      disputedAmount: null,
      form: "written",
    });
  });

  test("a stay on another debt than the act's own does not bear on it", () => {
    const other = { ...cardState, holds: [holdOf("insolvency")] };
    const accounts = [...question.accounts, { id: loan, state: other }];
    expect(factsOf({ ...question, accounts }).protections.insolvency).toBeNull();
    const both = asked({ act: { about: [card, loan] }, rest: { accounts } });
    expect(factsOf(both).protections.insolvency).toMatchObject({ filer: "consumer" });
  });

  test("the words of dialogue for vulnerability are law's", () => {
    const kinds = ["mental_health", "job_loss", "income_shock", "caring", "cognitive"];
    const hold: Hold = { ...base, kind: "vulnerable", kinds, reviewOn: date("2026-07-01") };
    const { consumer, protections } = factsOf(asked({ person: { holds: [hold] } }));
    expect(consumer.vulnerabilities).toEqual([
      "mentalHealth",
      "financialDifficulty",
      "other",
      "lowCapability",
    ]);
    expect(protections.mentalCapacity).toBe("inDoubt");
  });
  const base = { id: holdOf("crisis").id, at: holdOf("crisis").at };

  test("who died on a day nobody knows died at the latest when we learned of it", () => {
    expect(factsOf(held("deceased")).consumer.diedOn).toBe(20_614); // 2026-06-10
  });

  test("a dispute that denies being the person does not keep the notice of it from them", () => {
    const dispute: Hold = { ...base, ...notMine };
    const of = asked({ person: { holds: [dispute] } });
    expect(factsOf(of).recipient.identityMatch).toBe("doubtful");
    const notice = asked({ act: { act: "sendNotice" } }, of);
    expect(factsOf(notice).recipient.identityMatch).toBe("confirmed");
  });
  const notMine = {
    kind: "dispute",
    reason: "not_mine",
    part: "whole",
    written: false,
    case: aCase,
  } as const;
});

describe("wishes", () => {
  test("a quiet time is obeyed to the minute, rounded to the longer quiet", () => {
    const quiet = {
      fromSecond: 9 * 3600 + 30,
      toSecond: 12 * 3600 + 1,
      days: ["TU"],
      until: null,
      statedAt: instant("2026-06-01T00:00:00Z"),
    } as const;
    const of = asked({ person: { quiet: [quiet] } });
    expect(factsOf(of).preferences.inconvenientTimes).toMatchObject([
      { days: ["TU"], from: 9 * 3600, to: 12 * 3600 + 60, channels: "all" },
    ]);
    expect(decide(requestFor(of), currentLaw)).toMatchObject({
      verdict: "deny",
      nextAllowedAt: "2026-06-16T16:01:00.000Z",
    });
  });

  test("who refuses contact at work is not called there", () => {
    const { preferences } = factsOf(asked({ person: { refusedPlaces: ["workplace"] } }));
    expect(preferences).toMatchObject({
      inconvenientPlaces: ["workplace"],
      employerForbidsContact: true,
    });
  });

  test("a consent for another number says nothing of this one", () => {
    const consent = {
      kind: "priorExpressConsent",
      channels: ["sms"],
      point: mailbox.id,
      givenTo: "collector",
      form: "electronic",
      givenAt: instant("2026-06-01T00:00:00Z"),
      revokedAt: null,
      during: null,
      showedAccess: false,
      evidence: null,
    } as const;
    const machine = { dialMode: "autodialer" } as const;
    const given = (point: typeof mobile.id | null) =>
      verdictOf(asked({ person: { consents: [{ ...consent, point }] }, act: machine }));
    expect([given(mobile.id), given(null), given(mailbox.id)]).toEqual(["allow", "allow", "deny"]);
  });

  test("a call-back that was asked for lifts the limits in its time", () => {
    const spoke = past(1, "2026-06-15T15:00:00Z", { outcome: "conversation" });
    const consent = {
      kind: "calls",
      channels: ["voice"],
      point: null,
      givenTo: "collector",
      form: "oral",
      givenAt: instant("2026-06-15T15:05:00Z"),
      revokedAt: null,
      during: { from: instant("2026-06-16T13:00:00Z"), until: instant("2026-06-16T16:00:00Z") },
      showedAccess: false,
      evidence: null,
    } as const;
    const of = asked({ act: aCall, rest: { history: [spoke] } });
    expect(verdictOf(of)).toBe("deny");
    expect(verdictOf(asked({ person: { consents: [consent] } }, of))).toBe("allow");
  });
});
