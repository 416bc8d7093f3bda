/** Files that tell what became of our debits: returns, rejections, corrections, each heard once. */

import { type TenantId, type TimeZone, localDate, startOfDay } from "@forbear/kernel";
import type { House } from "../../house.ts";
import { debitsToSettle } from "../../stores/bank/collections.store.ts";
import { hearNews, houseBooking } from "../news.ts";
import { type HeardAs, adviceOn } from "./advice.ts";
import { hearTold } from "./hear-told.ts";
import { type ToldFault, toldIn } from "./told.ts";

export type { HeardAs } from "./advice.ts";
export type { ToldFault } from "./told.ts";

/** What was told in one line of a file, and what came of it. */
export type ReturnLine = {
  readonly line: number;
  readonly heard: HeardAs;
  readonly code: string | null;
  readonly says: string;
  /** What was done, and what a person still has to do. */
  readonly does: string;
};

/** `returned + changed + ended + reinstated + known + unknown + unsettled + nothing = read`, always. */
export type ReturnsReport = {
  readonly format: string;
  readonly read: number;
  readonly returned: number;
  readonly changed: number;
  /** Mandates that their payers or their banks ended. */
  readonly ended: number;
  readonly reinstated: number;
  /** Heard before: nothing changed. */
  readonly known: number;
  /** Lines of the file that name no debit of ours, or another amount or day than it. */
  readonly unknown: readonly number[];
  /** Lines that wait for a person: the banks dispute them, or they are about us. */
  readonly unsettled: readonly number[];
  readonly nothing: number;
  readonly lines: readonly ReturnLine[];
};

export type ReturnsOutcome =
  | { readonly kind: "done" | "dry-run"; readonly report: ReturnsReport }
  | { readonly kind: "refused"; readonly faults: readonly ToldFault[] };

export type ReturnsAsked = {
  readonly bytes: Uint8Array;
  readonly zone: TimeZone;
  /** True: everything is judged as it would be, and nothing is written. */
  readonly dryRun?: boolean;
};

/** Hears a file of returns. Heard again, or partly heard before, it changes nothing twice. */
export async function importReturns(
  house: House,
  tenant: TenantId,
  asked: ReturnsAsked,
): Promise<ReturnsOutcome> {
  const file = toldIn(asked.bytes);
  if (file.kind === "refused") return file;
  const { dryRun = false } = asked;
  const hearing = {
    tenant,
    today: localDate(house.clock.now(), asked.zone),
    zone: asked.zone,
    dryRun,
    // What a dry run would have changed: told twice in a file, it is known the second time.
    heardInRun: new Set<string>(),
  };
  const lines: ReturnLine[] = [];
  for (const told of file.told) {
    const heard = await hearTold(house, hearing, told);
    const { line, code, says } = told;
    lines.push({ line, heard, code, says, does: adviceOn(told, heard) });
  }
  const report = reportOf(file.format, lines);
  return { kind: dryRun ? "dry-run" : "done", report };
}

function reportOf(format: string, lines: readonly ReturnLine[]): ReturnsReport {
  const of = (heard: HeardAs): readonly number[] =>
    lines.filter((one) => one.heard === heard).map(({ line }) => line);
  return {
    format,
    read: lines.length,
    returned: of("returned").length,
    changed: of("changed").length,
    ended: of("ended").length,
    reinstated: of("reinstated").length,
    known: of("known").length,
    unknown: of("unknown"),
    unsettled: of("unsettled"),
    nothing: of("nothing").length,
    lines,
  };
}

const settledAtOnce = 500;

/**
 * Debits whose day of settlement has come and that no bank told of otherwise are money: booked on that
 * day. What comes back later is undone as any return is.
 */
export async function settleDebits(
  house: House,
  tenant: TenantId,
  zone: TimeZone,
): Promise<number> {
  const today = localDate(house.clock.now(), zone);
  let settled = 0;
  for (;;) {
    const due = await house.database.transaction(tenant, (tx) =>
      debitsToSettle(tx, today, settledAtOnce),
    );
    for (const { id, settlesOn } of due) {
      const at = startOfDay(settlesOn, zone);
      const news = { payment: id, tenant, to: "settled", reason: null, at } as const;
      await hearNews(house, tenant, news, houseBooking(zone));
    }
    settled += due.length;
    if (due.length < settledAtOnce) return settled;
  }
}
