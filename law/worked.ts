/** Worked cases: what lawyers check beside each rule, and what the rules answered in them. */

import { type Result, type TimeZone, ok } from "@forbear/kernel";
import { clockIn, dayIn } from "./clock.ts";
import { type Problem, choice, list, or, text, wrong } from "./codec.ts";
import { type Verdict, decide } from "./decide.ts";
import type { Request } from "./facts.ts";
import { type Second, parseSecond, printDay } from "./facts/time.ts";
import type { Lawbook } from "./lawbook.ts";
import { parseRequest } from "./parse.ts";
import { plain } from "./plain.ts";

/** A question, what it is about in words, and the rules its answer names. */
export type WorkedCase = {
  readonly id: string;
  readonly description: string;
  readonly request: Request;
  readonly verdict: Verdict;
  readonly ruleIds: readonly string[];
  readonly nextAllowedAt: string | null;
  readonly dueBy: string | null;
};

const verdict = choice("allow", "deny", "require");
const ruleIds = list(text);
const textOrNull = or(text, null);

/** Reads one line of a `*.cases.jsonl` file. */
export function parseWorkedCase(value: unknown): Result<WorkedCase, Problem> {
  if (typeof value !== "object" || value === null || !("expect" in value)) {
    return wrong("", "a request with `description` and `expect`");
  }
  const request = parseRequest(value);
  if (!request.ok) return request;
  const described = text.read(
    "description" in value ? value.description : undefined,
    "description",
  );
  if (!described.ok) return described;
  const expected = value.expect;
  if (typeof expected !== "object" || expected === null) return wrong("expect", "an object");
  const members = new Map(Object.entries(expected));
  const told = verdict.read(members.get("verdict"), "expect.verdict");
  if (!told.ok) return told;
  const named = ruleIds.read(members.get("ruleIds"), "expect.ruleIds");
  if (!named.ok) return named;
  const opens = textOrNull.read(members.get("nextAllowedAt") ?? undefined, "expect.nextAllowedAt");
  if (!opens.ok) return opens;
  const due = textOrNull.read(members.get("dueBy") ?? undefined, "expect.dueBy");
  if (!due.ok) return due;
  return ok({
    id: request.value.id,
    description: described.value,
    request: request.value,
    verdict: told.value,
    ruleIds: named.value,
    nextAllowedAt: opens.value,
    dueBy: due.value,
  });
}

/** What each rule cited in the worked cases, by its id, in order of the texts. */
export function citedIn(
  cases: readonly WorkedCase[],
  lawbook: Lawbook,
): ReadonlyMap<string, readonly string[]> {
  const cited = new Map<string, Set<string>>();
  for (const { request } of cases) {
    for (const { rule, answer } of decide(request, lawbook).trace) {
      const known = cited.get(rule.id) ?? new Set<string>();
      if (answer.cite !== "") known.add(answer.cite);
      cited.set(rule.id, known);
    }
  }
  const sorted = [...cited].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted.map(([id, cites]) => [id, [...cites].sort()]));
}

const weekdays = ["Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday"];
const two = (value: number): string => String(value).padStart(2, "0");

/** The day and clock of an instant where the consumer is: "Tuesday 2026-06-16, 21:00:00". */
function localTime(zone: TimeZone, at: Second): string {
  const day = dayIn(zone, at);
  const clock = Math.floor(clockIn(zone, at));
  const shown = [Math.floor(clock / 3600), Math.floor(clock / 60) % 60, clock % 60].map(two);
  return `${weekdays[((day % 7) + 7) % 7] ?? ""} ${printDay(day)}, ${shown.join(":")}`;
}

const townOf = (zone: TimeZone): string => zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;

/** When the act is done, in the first zone, and where else the consumer may be. */
function timeOfAct({ facts: { now, consumer } }: Request): string {
  const [zone, ...others] = consumer.timeZones;
  if (zone === undefined) return "";
  const elsewhere = others.map((other) => `, or in ${townOf(other)}`).join("");
  return `${localTime(zone, now)} in ${townOf(zone)}${elsewhere}`;
}

/** When a denied act opens, on the clocks of all zones. */
function opening({ facts: { consumer } }: Request, text: string | null): string {
  const at = text === null ? undefined : parseSecond(text);
  if (at === undefined) return "";
  const clocks = consumer.timeZones.map((zone) => localTime(zone, at));
  return `; lawful from ${[...new Set(clocks)].join(" and ")} there`;
}

const answers = {
  allow: "lawful",
  deny: "not lawful",
  require: "lawful once what is missing is added or done",
} as const;

/** The case as one line for a lawyer: what is done, by whom, when, and the answer. */
export function inWords({ description, request, ...expected }: WorkedCase): string {
  const { action, collector, debts } = request.facts;
  const by = action.channel === null ? "" : ` by ${plain(action.channel)}`;
  const about = debts[0] === undefined ? "" : `, ${plain(debts[0].kind)}`;
  const act = `${plain(action.kind)}${by}, ${plain(collector.role)}${about}`;
  const opens = opening(request, expected.nextAllowedAt);
  const due = expected.dueBy === null ? "" : `; due by ${expected.dueBy}`;
  const answer = `**${answers[expected.verdict]}**${opens}${due}`;
  return `${description} _(${act}; ${timeOfAct(request)})_: ${answer}`;
}
