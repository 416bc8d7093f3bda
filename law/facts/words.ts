/** Words that several groups of facts share: channels, relations, places, repeated times, money. */

import { type Money, type Result, fromJson, ok, toJson } from "@forbear/kernel";
import { type Codec, type Of, type Problem, allOr, choice, maybe, or, record } from "../codec.ts";
import { text, wrong } from "../codec.ts";
import { clockTime, date } from "./time.ts";

export const channel = choice(
  "phoneCall",
  "voicemail",
  "ringlessVoicemail",
  "sms",
  "email",
  "letter",
  "messagingApp",
  "socialMedia",
  "inPersonVisit",
);
export type Channel = Of<typeof channel>;

export const relation = choice(
  "consumer",
  "spouse",
  "parent",
  "guardian",
  "personalRepresentative",
  "coObligor",
  "guarantor",
  "consumerAttorney",
  "authorisedRepresentative",
  "powerOfAttorneyHolder",
  "debtAdviser",
  "employer",
  "commandingOfficer",
  "familyMember",
  "neighbour",
  "friend",
  "referee",
  "otherThirdParty",
  "creditor",
  "creditorAttorney",
);
/** Who a person is to the consumer. */
export type Relation = Of<typeof relation>;

/** Where a contact reaches the person; `personal` is tied to no place. */
export const place = choice(
  "personal",
  "home",
  "workplace",
  "careHome",
  "hospital",
  "school",
  "other",
);
export type Place = Of<typeof place>;

/** `notStated`: the format left it out. Law treats it, as it treats `unknown`, as wireless. */
export const lineType = or(
  choice("wireless", "residentialLandline", "businessLine", "unknown"),
  "notStated",
);
export type LineType = Of<typeof lineType>;

/** How a call or text is launched. */
export const dialMode = or(choice("manual", "autodialer", "prerecorded", "aiVoice"), "manual");
export type DialMode = Of<typeof dialMode>;

export const weekday = choice("MO", "TU", "WE", "TH", "FR", "SA", "SU");
export type Weekday = Of<typeof weekday>;

/** Form of a statement. `electronicAccepted` counts as written; `notStated`: the format left it out. */
export const form = choice(
  "oral",
  "written",
  "electronicAccepted",
  "electronicNotAccepted",
  "unknown",
);
export type Form = Of<typeof form> | "notStated";
export const formOrNot: Codec<Form> = or(form, "notStated");

/** A repeated range of local time, first moment in, last moment out. */
export const timeRange = record({
  days: allOr(weekday),
  from: clockTime,
  to: clockTime,
  channels: allOr(channel),
  until: maybe(date),
  source: or(choice("consumer", "creditorFile", "representative"), "consumer"),
});
export type TimeRange = Of<typeof timeRange>;

const moneyJson = record({ currency: text, minor: text });

/** Money as the format writes it: minor units as text. */
export const amount: Codec<Money> = {
  read(value, path): Result<Money, Problem> {
    const json = moneyJson.read(value, path);
    if (!json.ok) return json;
    const money = fromJson(json.value);
    return money.ok ? ok(money.value) : wrong(path, "currency and whole minor units");
  },
  write: (money) => toJson(money),
  shape: { is: "money" },
};

export const debtId: Codec<string> = {
  read: (value, path) =>
    typeof value === "string" && value !== "" ? ok(value) : wrong(path, "the id of a debt"),
  write: (value) => value,
  shape: { is: "text", expected: "the id of a debt" },
};
