/** Clock changes decided after the zone data that Node 20 carries (tz 2025) was cut. */

/** From its last change on, a place keeps one offset for ever. */
export type ClockChange = {
  readonly zones: readonly string[];
  /** The last transition, in seconds since 1970. */
  readonly from: number;
  /** Seconds east of UTC. */
  readonly offset: number;
  readonly source: string;
};

/**
 * Without these, an hour of calls in each Canadian evening would be unlawful and look lawful. A line
 * says what newer zone data says too, so it may stay when the runtime catches up. Compared with all
 * of tz 2026d from 2020 to 2050; left out as it falls in the night: Moldova changes its clocks an
 * hour later than tz 2025 says.
 */
export const clockChanges: readonly ClockChange[] = [
  {
    zones: ["America/Vancouver", "Canada/Pacific"],
    from: Date.UTC(2026, 2, 8, 10) / 1000,
    offset: -7 * 3600,
    source: "tz 2026a: British Columbia's spring forward of 2026-03-08 was its last change",
  },
  {
    zones: ["America/Edmonton", "Canada/Mountain", "America/Yellowknife", "America/Inuvik"],
    from: Date.UTC(2026, 2, 8, 9) / 1000,
    offset: -6 * 3600,
    source: "tz 2026c, 2026d: Alberta and the Northwest Territories keep -06 from 2026 on",
  },
  {
    zones: ["Africa/Casablanca", "Africa/El_Aaiun"],
    from: Date.UTC(2026, 8, 20, 1) / 1000,
    offset: 0,
    source: "tz 2026d: Morocco keeps +00 since 2026-09-20",
  },
];
