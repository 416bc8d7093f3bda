/** The line format of `forbear understand`: a JSON line in, a JSON line out. */

import { type Result, err, ok, parsePlainDate } from "@forbear/kernel";
import {
  type ChannelName,
  type Hearing,
  type Intent,
  type Language,
  type OfferOnTable,
  type RecurrenceUnit,
  type Signal,
  type Understood,
  type Value,
  channelNames,
  languages,
  recurrenceUnits,
} from "../meaning.ts";
import { isRecord } from "./records.ts";
import type { Model } from "./model.ts";
import { understand } from "./understand.ts";

export type LineError = "not-an-object" | "no-text" | "no-date" | "not-a-date";

type Fields = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | undefined =>
  typeof value === "string" ? value : undefined;
const oneOf = <T extends string>(all: readonly T[], value: unknown): T | undefined =>
  all.find((one) => one === value);

function minorOf(value: unknown): bigint | undefined {
  if (typeof value === "number" && Number.isSafeInteger(value)) return BigInt(value);
  return typeof value === "string" && /^-?\d{1,18}$/.test(value) ? BigInt(value) : undefined;
}

function offerOf(value: unknown): OfferOnTable[] {
  if (!isRecord(value)) return [];
  const minor = minorOf(value["amountMinor"]);
  const id = text(value["id"]);
  const currency = text(value["currency"]);
  if (minor === undefined || id === undefined || currency === undefined) return [];
  const unit = oneOf<RecurrenceUnit>(recurrenceUnits, value["unit"]);
  const every = typeof value["every"] === "number" ? value["every"] : undefined;
  const count = typeof value["count"] === "number" ? value["count"] : undefined;
  return [
    {
      id,
      type: text(value["type"]) ?? "other",
      amount: { currency, minor },
      ...(every === undefined ? {} : { every }),
      ...(unit === undefined ? {} : { unit }),
      ...(count === undefined ? {} : { count }),
    },
  ];
}

function contextOf(context: Fields): Partial<Hearing> {
  const act = text(context["lastAgentAct"]);
  const currency = text(context["currency"]);
  const minor = minorOf(context["balanceMinor"]);
  const offers = Array.isArray(context["offers"])
    ? context["offers"].flatMap((one: unknown) => offerOf(one))
    : [];
  const previous = oneOf<Language>(languages, context["previousLanguage"]);
  return {
    ...(act === undefined ? {} : { lastAgentAct: act }),
    ...(currency === undefined ? {} : { currency }),
    ...(minor === undefined || currency === undefined ? {} : { balance: { currency, minor } }),
    ...(offers.length === 0 ? {} : { offers }),
    ...(previous === undefined ? {} : { previousLanguage: previous }),
  };
}

export type ReadLine = { readonly id: unknown; readonly text: string; readonly hearing: Hearing };

/**
 * Reads `{"id","text","channel"?,"locale"?,"today"?,"context"?}`.
 * @param todayElse the date for a line that names none
 */
export function readLine(line: unknown, todayElse?: string): Result<ReadLine, LineError> {
  if (!isRecord(line)) return err("not-an-object");
  const words = text(line["text"]);
  if (words === undefined) return err("no-text");
  const date = text(line["today"]) ?? todayElse;
  if (date === undefined) return err("no-date");
  const today = parsePlainDate(date);
  if (!today.ok) return err("not-a-date");
  const channel = oneOf<ChannelName>(channelNames, line["channel"]);
  const locale = text(line["locale"]);
  const context = isRecord(line["context"]) ? contextOf(line["context"]) : {};
  const hearing: Hearing = {
    today: today.value,
    ...(channel === undefined ? {} : { channel }),
    ...(locale === undefined ? {} : { locale }),
    ...context,
  };
  return ok({ id: line["id"] ?? null, text: words, hearing });
}

type Plain = {
  readonly kind: string;
  readonly role?: string;
  readonly value: unknown;
  readonly text: string;
};

/** A value as JSON has it: minor units as a number. */
function plainValue({ kind, value, text: words, role }: Value): Plain {
  const plain =
    kind === "money" && "minor" in value
      ? { minor: Number(value.minor), currency: value.currency }
      : value;
  return { kind, ...(role === undefined ? {} : { role }), value: plain, text: words };
}

const confidence = (value: number): number =>
  Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;

const plainSignal = (signal: Signal) => ({
  name: signal.name,
  ...(signal.value === undefined ? {} : { value: signal.value }),
  confidence: confidence(signal.confidence),
});
const plainIntent = (intent: Intent) => ({
  name: intent.name,
  confidence: confidence(intent.confidence),
});

/** What was understood, in the shape of the command's output. */
export function writeUnderstood(id: unknown, { language, signals, intents, values }: Understood) {
  return {
    id,
    language,
    signals: signals.map(plainSignal),
    intents: intents.map(plainIntent),
    values: values.map(plainValue),
  };
}

export type LineOut = ReturnType<typeof writeUnderstood>;

/** One line of `forbear understand`: parsed JSON in, plain JSON out. */
export function understandLine(
  line: unknown,
  model: Model,
  todayElse?: string,
): Result<LineOut, LineError> {
  const heard = readLine(line, todayElse);
  if (!heard.ok) return heard;
  return ok(
    writeUnderstood(heard.value.id, understand(heard.value.text, heard.value.hearing, model)),
  );
}
