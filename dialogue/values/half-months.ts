/** Quincenas as a rhythm: "dos pagos de quincena", "100 esta quincena y 100 la que sigue". */

import type { Recurrence } from "../meaning.ts";
import { type Desk, wordAt } from "./desk.ts";
import { pattern } from "../words/pattern.ts";

type Span = { readonly value: Recurrence; readonly from: number; readonly to: number };

const paymentWords = /^(?:pago|pagos|abono|abonos|cuota|cuotas|partes)$/;

/** "Dos pagos de quincena": one each half of a month. */
export function ofHalfMonth(desk: Desk, at: number): Span | undefined {
  const each = wordAt(desk, at) === "de" && /^quincenas?$/.test(wordAt(desk, at + 1));
  if (!each || !paymentWords.test(wordAt(desk, at - 1))) return undefined;
  return { value: { every: 1, unit: "half_month" }, from: at, to: at + 2 };
}

const nextHalf = pattern(
  String.raw`(?<!\p{L})quincena(?!\p{L}).{0,24}?(?:(?:en |para )?la (?:que (?:sigue|viene|entra)|siguiente|otra|pr[oó]xima)|y as[ií])(?!\p{L})`,
);

/** "100 esta quincena y 100 la que sigue": one each half of a month. */
export function readNextHalf(desk: Desk): void {
  const [text] = nextHalf.exec(desk.text) ?? [];
  if (text === undefined || !desk.values.every(({ kind }) => kind !== "count")) return;
  desk.values.push({ kind: "recurrence", value: { every: 1, unit: "half_month" }, text });
}
