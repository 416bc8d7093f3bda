/** Does what a turn asked for, by acts: the closed set of what a talk can change. */

import type { CaseKind, Channel, DisputeReason, Evidence, QuietTime } from "@forbear/accounts";
import type { AskedAct, MeansAnswers } from "@forbear/dialogue";
import {
  type AccountId,
  type CaseId,
  type ContactPointId,
  type ConversationId,
  type MessageId,
  type PersonId,
  type PlainDate,
  addDays,
  encode,
  never,
} from "@forbear/kernel";
import { agree, keepOffer } from "../acts/agree.ts";
import { closeCase, openCase } from "../acts/case.ts";
import { allowChannel, noteQuietTime, stopChannel } from "../acts/consent.ts";
import { reachedBy } from "../acts/talk.ts";
import { handBack, handOver } from "../acts/hand-over.ts";
import { type NewHold, hold } from "../acts/hold.ts";
import { withdraw, withdrawStop } from "./taken-back.ts";
import {
  chooseLanguage,
  judgePoint,
  noteRepresentation,
  verificationFailed,
  verified,
} from "../acts/identify.ts";
import { type Taking, stopTaking } from "../acts/stop-taking.ts";
import { tellMeans } from "../acts/tell-means.ts";
import type { Work } from "../acts/work.ts";
import type { LiveOffer } from "./offers.ts";

/** The talk that a turn belongs to. */
export type Turn = {
  readonly work: Work;
  readonly person: PersonId;
  readonly driver: AccountId | null;
  readonly conversation: ConversationId;
  /** The message it reads. */
  readonly message: MessageId;
  readonly channel: Channel;
  readonly point: ContactPointId | null;
  readonly today: PlainDate;
  readonly offers: readonly LiveOffer[];
  /** What they told of their means before, as far as it still counts. */
  readonly means: MeansAnswers;
  /** What is taken by itself by their leave, where they ask of it. */
  readonly taking: Taking;
};

/** Days in which the desk answers a case, by policy; where law names a term it is law's to say. */
const answerWithinDays: { readonly [K in CaseKind]: number } = {
  dispute: 30,
  proof: 5,
  complaint: 28,
  hardship: 14,
  vulnerability: 7,
  crisis: 0,
  fraud: 7,
  deceased: 14,
  insolvency: 5,
  representation: 5,
  callback: 1,
  approval: 2,
  handover: 1,
};

/** Days until a soft or pausing hold is looked at again. */
const reviewDays = 30;

/** Does one asked act; null when done, else why it could not be done. */
export function apply(turn: Turn, act: AskedAct): string | null {
  const { work, person } = turn;
  switch (act.kind) {
    case "verified":
      verified(work, person, turn.conversation, turn.point);
      return null;
    case "verification-failed":
      verificationFailed(work, person, turn.conversation);
      return null;
    case "choose-language":
      chooseLanguage(work, person, act.language);
      return null;
    case "allow-channel":
      allowChannel(work, person, reachedBy(act.channel), inWords(turn));
      return null;
    case "withdraw-stop":
      withdrawStop(turn, act);
      return null;
    case "quiet-time":
      noteQuietTime(work, person, quietTime(turn, act));
      return null;
    case "keep-offer":
      keepOffer(work, act.offer);
      return null;
    case "agree":
      return agreeOffer(turn, act);
    case "note-means":
      tellMeans(work, person, act.told, turn.means, { source: "talk", today: turn.today });
      return null;
    case "stop-taking":
      stopTaking(work, turn.taking, act.of, "asked for in a talk");
      return null;
    case "ask-approval":
      return askApproval(turn, act);
    case "note-payment-report":
      noteCase(turn, "proof", turn.driver, "says it was paid");
      return null;
    case "flag":
      if (act.as === "legal-threat") noteCase(turn, "complaint", null, "legal threat");
      return null;
    case "hand-back":
      calledOff(turn, act);
      return null;
    case "end":
      return null;
    default:
      return applyRight(turn, act);
  }
}

type Right = Exclude<
  AskedAct,
  {
    kind:
      | "verified"
      | "verification-failed"
      | "choose-language"
      | "allow-channel"
      | "withdraw-stop"
      | "quiet-time"
      | "keep-offer"
      | "agree"
      | "note-means"
      | "stop-taking"
      | "ask-approval"
      | "note-payment-report"
      | "flag"
      | "hand-back"
      | "end";
  }
>;

function noteAttorney(turn: Turn): void {
  const { work, person } = turn;
  noteCase(turn, "representation", null, "represented");
  noteRepresentation(work, person, {
    by: "attorney",
    coversThisDebt: "unknown",
    contactDetailsKnown: false,
    notedAt: work.now,
  });
  place(turn, null, { kind: "represented" });
}

/** The acts that stop something: rights, protections, and people who must not be written to. */
function applyRight(turn: Turn, act: Right): null {
  const { work, person } = turn;
  switch (act.kind) {
    case "stop-contact":
      stopAll(turn);
      return null;
    case "stop-channel":
      stopChannel(work, person, reachedBy(act.channel), null, inWords(turn));
      return null;
    case "open-case":
      openCaseWith(turn, act.of, act.account ?? turn.driver, act.reason);
      return null;
    case "withdraw-complaint":
    case "withdraw-death":
    case "withdraw-dispute":
      withdraw(turn, act);
      return null;
    case "itemise":
      noteCase(turn, "proof", act.account ?? turn.driver, "itemisation");
      return null;
    case "note-representation":
      noteAttorney(turn);
      return null;
    case "note-insolvency":
      noteCase(turn, "insolvency", null, "insolvency");
      place(turn, null, { kind: "insolvency", startedOn: "unknown" });
      return null;
    case "note-death":
      noteCase(turn, "deceased", null, "deceased");
      place(turn, null, { kind: "deceased", diedOn: "unknown" });
      return null;
    case "wrong-person":
      if (turn.point !== null) judgePoint(work, person, turn.point, "wrong-person");
      return null;
    case "third-party":
    case "minor":
      return null; // The talk says nothing; another time is the strategy's to choose.
    case "servicemember":
      place(turn, null, { kind: "servicemember-check" });
      return null;
    case "vulnerable":
      noteCase(turn, "vulnerability", null, act.kinds.join(" "));
      place(turn, null, {
        kind: "vulnerable",
        kinds: act.kinds,
        reviewOn: addDays(turn.today, reviewDays),
      });
      return null;
    case "crisis": {
      const opened = noteCase(turn, "crisis", null, "crisis");
      place(turn, null, { kind: "crisis", case: opened });
      handOver(work, person, turn.driver, turn.conversation, "crisis");
      return null;
    }
    case "hardship": {
      const opened = noteCase(turn, "hardship", null, "hardship");
      const reviewOn = addDays(turn.today, reviewDays);
      place(turn, null, { kind: "hardship", case: opened, reviewOn });
      return null;
    }
    case "hand-over":
      handOver(work, person, turn.driver, turn.conversation, act.because);
      return null;
    case "book-callback":
      bookCall(turn, act);
      return null;
    default:
      return never(act);
  }
}

/** Who wants no contact by any means wants none by this one: here it may be confirmed. */
function stopAll(turn: Turn): void {
  place(turn, null, { kind: "ceased", by: "consumer", written: turn.channel !== "voice" });
  stopChannel(turn.work, turn.person, turn.channel, null, inWords(turn));
}

/** The message itself is what it rests on. */
const inWords = ({ message }: Turn): Evidence => ({ from: "message", message });

/** Nobody need come any more, nor call where the call was only for that. */
function calledOff(
  { work, person, driver, conversation }: Turn,
  { callback }: Extract<AskedAct, { kind: "hand-back" }>,
): void {
  handBack(work, person, conversation);
  if (!callback) return;
  const { cases } = work.person(person).state;
  const call = cases.find(({ of, account }) => of === "callback" && account === driver);
  if (call) closeCase(work, person, call.account, call.id, "called off");
}

type CallAct = Extract<AskedAct, { kind: "book-callback" }>;

/** One call waits at a time: another day or hour takes the place of the one that was booked. */
function bookCall(turn: Turn, act: CallAct): void {
  const { work, person, driver, today } = turn;
  const open = work
    .person(person)
    .state.cases.find(({ of, account }) => of === "callback" && account === driver);
  const isNamed = act.on !== null || act.time !== null;
  if (open && isNamed) closeCase(work, person, open.account, open.id, "moved");
  const soon = addDays(today, answerWithinDays.callback);
  openCase(work, {
    person,
    account: driver,
    of: "callback",
    dueBy: act.on !== null && act.on > soon ? act.on : soon,
    owner: "care",
    state: { note: callbackNote(act) },
  });
}

/** When they wish to be called, for whoever calls. */
function callbackNote({ on, time }: CallAct): string {
  const at = time === null ? null : typeof time === "string" ? time : JSON.stringify(time);
  return ["callback", on, at].filter((part) => part !== null).join(" ");
}

/** One hold of a kind: claiming a right twice does not stack. */
function place(turn: Turn, account: AccountId | null, asked: NewHold): void {
  const { work, person } = turn;
  const standing =
    account === null ? work.person(person).state.holds : work.account(account).state.holds;
  if (standing.some((one) => one.kind === asked.kind)) return;
  hold(work, person, account, asked);
}

function noteCase(turn: Turn, of: CaseKind, account: AccountId | null, note: string): CaseId {
  return openCase(turn.work, {
    person: turn.person,
    account,
    of,
    dueBy: addDays(turn.today, answerWithinDays[of]),
    owner: of === "complaint" || of === "fraud" ? "compliance" : "care",
    state: { note },
  });
}

/** A case that holds what it is about: the debt contested, or the person's own matter. */
function openCaseWith(
  turn: Turn,
  of: CaseKind,
  account: AccountId | null,
  reason: DisputeReason | null,
): void {
  if (of === "dispute" && account !== null) {
    const opened = noteCase(turn, of, account, reason ?? "other");
    place(turn, account, {
      kind: "dispute",
      reason: reason ?? "other",
      part: "whole",
      written: turn.channel !== "voice",
      case: opened,
    });
    return;
  }
  const opened = noteCase(turn, of, account, reason ?? of);
  if (of === "proof") place(turn, account, { kind: "proof-due", case: opened });
  if (of === "complaint") place(turn, null, { kind: "complaint", case: opened });
  if (of === "fraud") place(turn, account, { kind: "fraud", case: opened });
  if (of === "crisis") place(turn, null, { kind: "crisis", case: opened });
}

function agreeOffer(turn: Turn, act: Extract<AskedAct, { kind: "agree" }>): string | null {
  const live = turn.offers.find((one) => one.offer.id === act.offer);
  if (!live) return "no-such-offer";
  const agreed = agree(turn.work, live.token, turn.today);
  return agreed.ok ? null : agreed.error;
}

/** What they asked, and whose word it takes, wait on the desk; the debt rests until it is answered. */
function askApproval(turn: Turn, act: Extract<AskedAct, { kind: "ask-approval" }>): string | null {
  const { work, person, driver, conversation, today } = turn;
  if (driver === null) return "no-debt";
  const opened = openCase(work, {
    person,
    account: driver,
    of: "approval",
    dueBy: addDays(today, answerWithinDays.approval),
    owner: act.needs,
    state: { wish: encode(act.wish), needs: act.needs, conversation },
  });
  place(turn, driver, { kind: "awaits-approval", case: opened });
  return null;
}

const wholeDay = { from: 0, to: 86_400 };
const parts = {
  morning: { from: 5 * 3600, to: 12 * 3600 },
  afternoon: { from: 12 * 3600, to: 17 * 3600 },
  evening: { from: 17 * 3600, to: 22 * 3600 },
  night: { from: 21 * 3600, to: 86_400 },
} as const;

const secondOf = (clock: string): number => {
  const [hour = "0", minute = "0"] = clock.split(":");
  return Number(hour) * 3600 + Number(minute) * 60;
};

type QuietAct = Extract<AskedAct, { readonly kind: "quiet-time" }>;

/** The span of the day that was called inconvenient; a bare "not now" is today alone. */
function quietTime(turn: Turn, { time, days, until }: QuietAct): QuietTime {
  const span =
    time === null
      ? wholeDay
      : typeof time === "string"
        ? { from: Math.max(0, secondOf(time) - 3600), to: Math.min(86_400, secondOf(time) + 3600) }
        : "part" in time
          ? parts[time.part]
          : "after" in time
            ? { from: secondOf(time.after), to: 86_400 }
            : "before" in time
              ? { from: 0, to: secondOf(time.before) }
              : { from: secondOf(time.from), to: secondOf(time.to) };
  return {
    fromSecond: span.from,
    toSecond: span.to,
    days: days ?? ["MO", "TU", "WE", "TH", "FR", "SA", "SU"],
    until: until ?? (time === null && days === null ? turn.today : null),
    statedAt: turn.work.now,
  };
}
