/** `bench simulate`: an agency's days on the virtual clock, every promise checked each night. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { must, parseInstant } from "@forbear/kernel";
import { findPlace, printReport, simulate } from "@forbear/simulator";
import type { Bench } from "./harness.ts";

const size = { smoke: { accounts: 40, days: 2 }, full: { accounts: 1000, days: 7 } } as const;

/** A week of a thousand accounts a round. The bar of a year in 60 s is 1.15 s a week. */
export const simulateBench: Bench = {
  says: "A week of a 1,000-account agency, faults and nightly checks included",
  bars: [{ kind: "seconds", atMost: 60 / 52 }],
  async prepare({ smoke }) {
    const { accounts, days } = smoke ? size.smoke : size.full;
    const directory = mkdtempSync(join(tmpdir(), "forbear-bench-"));
    const place = must(await findPlace(directory, () => undefined), "a server for the bench");
    const start = must(parseInstant("2026-03-02T00:00:00Z"));
    const wrong: string[] = [];
    let first: string | null = null;
    return {
      unit: "account-days",
      ours: {
        async round() {
          const { server } = place;
          const report = await simulate({ server, accounts, days, seed: 7, start });
          const bytes = printReport(report);
          first ??= bytes;
          if (bytes !== first) wrong.push("the same seed gave other bytes");
          wrong.push(...report.violations.map(({ check, says }) => `${check}: ${says}`));
          return accounts * days;
        },
      },
      others: {},
      violations: () => Promise.resolve(wrong.splice(0)),
      settings: { accounts: String(accounts), days: String(days), durable: "off: it is dropped" },
      async close() {
        await place.leave();
        rmSync(directory, { recursive: true, force: true });
      },
    };
  },
};
