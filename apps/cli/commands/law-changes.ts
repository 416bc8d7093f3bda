/** `forbear law diff` and `law preview`: what changed in the law, and what a change would do. */

import {
  type ByRule,
  type ChangedDecision,
  type LawDiff,
  type Lawbook,
  type NumberDifference,
  type Preview,
  type RuleChange,
  currentLaw,
  diffDays,
  diffExports,
  parseChanges,
  parseDay,
  parseExportedLawbook,
  parseRecorded,
  pendingLaw,
  previewer,
  problemText,
} from "@forbear/law";
import { type Result, err, ok } from "@forbear/kernel";
import { type Context, fails } from "../context.ts";
import { jsonOf, recordsOf } from "../reading.ts";
import { type Exit, exits } from "../terminal.ts";
import { dayNamed, placeNamed, unknownPlace } from "./law.ts";

export type DiffFlags = {
  readonly from: string;
  readonly to: string;
  readonly jurisdiction?: string;
};

/** Between two days of the rulebook that ships, or between two files that `law list --json` wrote. */
export async function runDiff(context: Context, flags: DiffFlags): Promise<Exit> {
  const days = [flags.from, flags.to].filter((text) => parseDay(text) !== undefined);
  if (days.length === 1) {
    return fails(context, "Give two dates, or two files that `law list --json` wrote.");
  }
  const diff = days.length === 2 ? betweenDays(flags) : await betweenFiles(context, flags);
  if (!diff.ok) return fails(context, diff.error);
  const { terminal } = context;
  if (terminal.json) {
    terminal.print(JSON.stringify(diff.value));
    return exits.done;
  }
  const { rules, numbers } = diff.value;
  for (const rule of rules) terminal.print(ruleText(rule));
  for (const number of numbers) terminal.print(numberText(number));
  terminal.print(`${String(rules.length)} rules and ${String(numbers.length)} numbers differ.`);
  return exits.done;
}

function betweenDays({ from, to, jurisdiction }: DiffFlags): Result<LawDiff, string> {
  const [first, second] = [dayNamed(from), dayNamed(to)];
  if (!first.ok) return first;
  if (!second.ok) return second;
  const place = placeNamed(jurisdiction);
  if (!place.ok) return place;
  const days = { from: first.value, to: second.value };
  const diff = diffDays(currentLaw, place.value, days);
  return diff === "unknown place" ? err(unknownPlace(jurisdiction)) : ok(diff);
}

async function betweenFiles(
  context: Context,
  { from, to, jurisdiction }: DiffFlags,
): Promise<Result<LawDiff, string>> {
  if (jurisdiction !== undefined) return err("Exports are compared whole: leave the place out.");
  const read = async (path: string) => {
    const file = await jsonOf(context, path);
    if (!file.ok) return file;
    const exported = parseExportedLawbook(file.value);
    return exported.ok ? exported : err(`${path}: ${problemText(exported.error)}`);
  };
  const [before, after] = [await read(from), await read(to)];
  if (!before.ok) return before;
  return after.ok ? ok(diffExports(before.value, after.value)) : after;
}

function ruleText({ how, place, id, says, citations, members }: RuleChange): string {
  const cites = citations.length === 0 ? "" : ` (${citations.join("; ")})`;
  return [
    `${how.padEnd(7)}  ${id}, ${place}: ${says}${cites}`,
    ...members.map(
      ({ name, before, after }) =>
        `           ${name}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`,
    ),
  ].join("\n");
}

function numberText({ id, label, unit, before, after, from, cite, rules }: NumberDifference) {
  const since = from === null ? "" : `from ${from}, `;
  return [
    `number   ${id}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`,
    `           ${label}; ${unit}; ${since}${cite}; read by ${rules.join(", ")}`,
  ].join("\n");
}

export type PreviewFlags = {
  readonly decisions: string;
  readonly on?: string;
  readonly lawbook?: string;
};

/** Asks the pending rulebook about every recorded decision; a record that cannot be read ends it. */
export async function runPreview(context: Context, flags: PreviewFlags): Promise<Exit> {
  const pending = await pendingOf(context, flags);
  if (!pending.ok) return fails(context, pending.error);
  const asked = previewer(currentLaw, pending.value);
  let number = 0;
  for await (const value of recordsOf(context, flags.decisions)) {
    number += 1;
    if (!value.ok) return fails(context, value.error);
    const recorded = parseRecorded(value.value);
    if (!recorded.ok) {
      const why = problemText(recorded.error);
      return fails(context, `${flags.decisions}, record ${String(number)}: ${why}`);
    }
    asked.ask(recorded.value);
    context.terminal.progress(number % 1000 === 0 ? `${String(number)} decisions` : null);
  }
  const told = asked.told();
  if (context.terminal.json) context.terminal.print(JSON.stringify(told));
  else context.terminal.print(previewText(told));
  return exits.done;
}

async function pendingOf(
  context: Context,
  { on, lawbook }: PreviewFlags,
): Promise<Result<Lawbook, string>> {
  if (on === undefined && lawbook === undefined) {
    return err(
      "Nothing is pending: name a day with --on, a file of changes with --lawbook, or both.",
    );
  }
  const day = on === undefined ? ok(null) : dayNamed(on);
  if (!day.ok) return day;
  if (lawbook === undefined) return ok(pendingLaw(currentLaw, { on: day.value, changes: [] }));
  const file = await jsonOf(context, lawbook);
  if (!file.ok) return file;
  const changes = parseChanges(file.value, currentLaw);
  return changes.ok
    ? ok(pendingLaw(currentLaw, { on: day.value, changes: changes.value }))
    : err(`${lawbook}: ${problemText(changes.error)}`);
}

function previewText(told: Preview): string {
  const { decisions, unchanged, newlyBlocked, newlyAllowed, otherwise } = told;
  const again = told.notReproduced;
  return [
    ...told.changed.map(changedText),
    ...told.byRule.map(byRuleText),
    `${String(decisions)} decisions: ${String(newlyBlocked)} would be blocked, ` +
      `${String(newlyAllowed)} would be allowed, ${String(otherwise)} would be answered otherwise, ` +
      `${String(unchanged)} stay as they are.`,
    ...(again.length === 0
      ? []
      : [`The law in force does not give these verdicts again: ${again.join(", ")}.`]),
    `Rulebook in force ${told.lawbook}; pending ${told.pending}.`,
  ].join("\n");
}

function changedText({ id, place, at, act, channel, before, after, because }: ChangedDecision) {
  const by = channel === null ? act : `${act} by ${channel}`;
  const opens = after.nextAllowedAt === null ? "" : `, lawful from ${after.nextAllowedAt}`;
  return `${id}  ${place} ${at} ${by}: ${before.verdict} -> ${after.verdict}${opens} (${because.join(", ")})`;
}

const byRuleText = ({ rule, newlyBlocked, newlyAllowed, otherwise }: ByRule): string =>
  `${rule}: ${String(newlyBlocked)} blocked, ${String(newlyAllowed)} allowed, ` +
  `${String(otherwise)} otherwise`;
