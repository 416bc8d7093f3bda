/** What the clock says where the person may be, zone by zone, from our own tables of clock changes. */

import { type TimeZone, instantOf, localDate, localSecond, parseTimeZone } from "@forbear/kernel";
import type { ReactNode } from "react";
import { useIntl } from "react-intl";
import { useNow } from "../parts/now.ts";
import { useSay } from "../words/say.tsx";

type Clock = { readonly second: number; readonly date: string; readonly places: readonly string[] };

/** One clock for all zones that show the same, in the order of their time. */
export function clocksOf(zones: readonly string[], nowMs: number): readonly Clock[] {
  const at = instantOf(nowMs);
  const clocks = new Map<string, Clock>();
  for (const zone of zones.flatMap(readable)) {
    const [date, second] = [localDate(at, zone), localSecond(at, zone)];
    const shown = `${date} ${String(second).padStart(5, "0")}`;
    const places = [...(clocks.get(shown)?.places ?? []), placeOf(zone)];
    clocks.set(shown, { second, date, places });
  }
  return [...clocks].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, clock]) => clock);
}

function readable(zone: string): TimeZone[] {
  const read = parseTimeZone(zone);
  return read.ok ? [read.value] : [];
}

/** "America/New_York" is New York. */
const placeOf = (zone: string): string => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

export function TheirTime({ zones }: { readonly zones: readonly string[] }): ReactNode {
  const say = useSay();
  const intl = useIntl();
  const clocks = clocksOf(zones, useNow(10_000));
  if (clocks.length === 0) return say("unknown");
  const shown = clocks.length > 2 ? [clocks[0], clocks.at(-1)] : clocks;
  return shown.map((clock, at) => {
    if (clock === undefined) return null;
    const { second, date, places } = clock;
    const there = new Date(Date.parse(`${date}T00:00:00Z`) + second * 1000);
    const time = intl.formatTime(there, {
      weekday: "short",
      hour: "numeric",
      minute: "2-digit",
      timeZone: "UTC",
    });
    return (
      <span key={time} title={places.join(", ")}>
        {at > 0 ? <span className="quiet"> {say("head.time.to")} </span> : null}
        {time} <span className="quiet">{places[0]}</span>
      </span>
    );
  });
}
