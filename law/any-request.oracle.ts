/** For tests: any request the fact format allows, made from its shape, in every place that is loaded. */

import fc from "fast-check";
import { type Json, must, present } from "@forbear/kernel";
import type { Shape } from "./codec.ts";
import { type Jurisdiction, type Request, facts } from "./facts.ts";
import { contactKinds } from "./facts/act.ts";
import { printDay, printSecond, dayNumber, second } from "./facts/time.ts";
import { bodies } from "./lawbooks.ts";
import { parseRequest } from "./parse.ts";
import { parsePlace } from "./place.ts";

type Draft = { readonly [member: string]: Json | undefined };

/** Zones where people of a country live, the hard ones among them. */
const zonesOf: Readonly<Record<string, readonly string[]>> = {
  US: ["America/New_York", "America/Chicago", "America/Phoenix", "Pacific/Honolulu"],
  GB: ["Europe/London"],
  IN: ["Asia/Kolkata"],
  AU: ["Australia/Sydney", "Australia/Adelaide", "Australia/Perth", "Australia/Lord_Howe"],
  CA: ["America/Toronto", "America/St_Johns", "America/Vancouver", "America/Regina"],
};
const elsewhere = ["Europe/Dublin", "Asia/Kathmandu", "Africa/Cairo", "Pacific/Chatham"];

/** Every place whose rules are loaded, and one of the same country without rules of its own. */
const places = [...new Set([...bodies.map(({ place }) => place), "US-OH", "GB-SCT", "GB-NIR"])];

const hour = 3600;
const day = 24 * hour;

/** Seconds before the act, or after it where the format speaks of a plan: often on the hour or the day. */
const offset = (isPlan: boolean): fc.Arbitrary<number> =>
  fc
    .oneof(
      fc.integer({ min: -90, max: isPlan ? 40 : 0 }).map((days) => days * day),
      fc.integer({ min: -2200, max: isPlan ? 900 : 0 }).map((hours) => hours * hour),
      fc.integer({ min: -3 * day, max: isPlan ? 3 * day : 0 }),
    )
    .map((seconds) => (seconds === 0 ? -1 : seconds));

const dayText = (seconds: number): string => printDay(dayNumber(Math.floor(seconds / day)));
const two = (value: number): string => String(value).padStart(2, "0");

/** Members that may lie ahead of the act without anything having to happen meanwhile. */
const plans = /^(validUntil|endsOn|until|optOutBy|expiresOn|specifiedDate|printedEndDate)$/;

/** Instants and dates are made as seconds from the act, and written once its moment is known. */
function textOf(expected: string, name: string): fc.Arbitrary<Json> {
  const away = offset(plans.test(name));
  if (expected.startsWith("an instant")) return away.map((seconds) => `@instant ${seconds}`);
  if (expected.startsWith("a date")) return away.map((seconds) => `@date ${seconds - day}`);
  if (expected.startsWith("a clock")) {
    return fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 30))
      .map(([hours, minutes]) => `${two(hours)}:${two(minutes)}`);
  }
  if (expected === "the id of a debt") return fc.constantFrom("D1", "D2");
  return fc.constantFrom("A", "B", "STOP", "please call me back");
}

/** The value with its instants and dates written, for an act at that second. */
function at(now: number, value: Json): Json {
  if (typeof value === "string") {
    const [kind, seconds] = value.split(" ");
    if (kind === "@instant") return printSecond(second(now + Number(seconds)));
    return kind === "@date" ? dayText(now + Number(seconds)) : value;
  }
  if (Array.isArray(value)) return value.map((item: Json) => at(now, item));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).flatMap(([name, member]) =>
    member === undefined ? [] : [[name, at(now, member)] as const],
  );
  return Object.fromEntries(members);
}

/** A value of a shape; undefined where the format lets it be left out, which is most of the time. */
function valueOf(shape: Shape, name: string): fc.Arbitrary<Json | undefined> {
  switch (shape.is) {
    case "flag":
      return fc.boolean();
    case "count":
      return fc.integer({ min: 0, max: 40 });
    case "number":
      return fc.integer({ min: 0, max: 60 });
    case "money":
      return fc
        .integer({ min: 0, max: 300_000 })
        .map((minor) => ({ currency: "USD", minor: String(minor) }));
    case "json":
      return fc.constant(null);
    case "text":
      return textOf(shape.expected, name);
    case "choice":
      return fc.constantFrom(...shape.words);
    case "known":
      return fc.oneof(
        { weight: 3, arbitrary: valueOf(shape.of, name) },
        { weight: 1, arbitrary: fc.constant("unknown") },
      );
    case "optional":
      return fc.oneof(
        { weight: name === "history" ? 0 : 6, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: valueOf(shape.of, name) },
      );
    case "list":
      return fc
        .array(valueOf(shape.of, name), {
          minLength: shape.least,
          maxLength: name === "history" ? 12 : 2,
        })
        .map((items) => items.map((item) => item ?? null));
    case "record":
      return recordOf(shape.fields);
  }
}

const recordOf = (fields: Readonly<Record<string, Shape>>): fc.Arbitrary<Draft> =>
  fc.record(
    Object.fromEntries(Object.entries(fields).map(([name, shape]) => [name, valueOf(shape, name)])),
  );

const fields = facts.shape.is === "record" ? facts.shape.fields : {};
const shapeOf = (name: string): Shape => present(fields[name], name);

/** Kinds of act: contacts as often as all others together. */
const channels = ["phoneCall", "sms", "email", "letter", "inPersonVisit", "voicemail"];

/** Days around which acts are made: before, between and after the amendments, and near clock changes. */
export const nearDays = ["2026-10-15", "2026-03-05", "2025-06-10", "2022-11-02", "2019-07-01"];

export type AnyRequest = {
  readonly request: Request;
  /** What was read: tests vary it and read it again. */
  readonly draft: { readonly jurisdiction: Json; readonly facts: Draft };
  /** Which of `nearDays` the act is near. */
  readonly near: string;
};

export const read = (draft: AnyRequest["draft"]): Request =>
  must(parseRequest({ id: "any", ...draft }), "a made-up request is one of the format");

/** The parts of a request; a group that is `certain` is never left out. */
const membersWith = (certain: readonly string[]) =>
  fc.record({
    rest: recordOf(withoutOwn(certain)),
    whole: valueOf(shapeOf("action"), "action"),
    contact: fc.boolean(),
    kind: fc.constantFrom(...contactKinds),
    channel: fc.constantFrom(...channels),
    debt: recordOf(debtFields()),
    zones: fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 2 }),
  });
type Members = ReturnType<typeof membersWith> extends fc.Arbitrary<infer T> ? T : never;

const draftOf = (value: Json | undefined): Draft =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Draft) : {};

function made({ rest, whole, contact, kind, channel, debt, zones }: Members, where: Jurisdiction) {
  const act = { ...draftOf(whole), initiatedBy: "collector" };
  const known = zonesOf[where.country] ?? elsewhere;
  const timeZones = [...new Set(zones.map((n) => known[n % known.length] ?? "UTC"))];
  return {
    ...rest,
    action: contact ? { ...act, kind, channel } : act,
    debts: [{ ...debt, id: "D1" }],
    consumer: { ...draftOf(rest["consumer"]), timeZones },
  };
}

function jurisdictionJson({ country, region, municipality }: Jurisdiction): Json {
  return {
    country,
    ...(region === null ? {} : { region }),
    ...(municipality === null ? {} : { municipality }),
  };
}

function debtFields(): Readonly<Record<string, Shape>> {
  const debts = shapeOf("debts");
  const list = debts.is === "optional" ? debts.of : debts;
  const item = list.is === "list" ? list.of : list;
  return item.is === "record" ? item.fields : {};
}

function withoutOwn(certain: readonly string[]): Readonly<Record<string, Shape>> {
  const own = new Set(["now", "action", "debts"]);
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => !own.has(name))
      .map(([name, shape]) => [name, certain.includes(name) ? stated(shape) : shape]),
  );
}

/** The shape without its being left out; of a list, never empty. */
function stated(shape: Shape): Shape {
  if (shape.is === "optional") return stated(shape.of);
  return shape.is === "list" ? { ...shape, least: 1 } : shape;
}

/** Any request at all; `among` narrows where it is made, `certain` names groups that it states. */
export const anyRequest = (
  among: readonly string[] = places,
  certain: readonly string[] = [],
): fc.Arbitrary<AnyRequest> =>
  fc
    .record({
      near: fc.constantFrom(...nearDays),
      seconds: fc.oneof(
        fc.integer({ min: 0, max: 20 * day }),
        fc.integer({ min: 0, max: 480 }).map((hours) => hours * hour),
      ),
      place: fc.constantFrom(...among),
      of: membersWith(certain),
    })
    .map(({ near, seconds, place, of }) => {
      const now = Date.parse(`${near}T00:00:00Z`) / 1000 + seconds;
      const where = must(parsePlace(place));
      const facts = draftOf(at(now, made(of, where)));
      const jurisdiction = jurisdictionJson(where);
      const draft = { jurisdiction, facts: { ...facts, now: printSecond(second(now)) } };
      return { request: read(draft), draft, near };
    });
