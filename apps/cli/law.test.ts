/** The law on the command line: what holds, what changed, what a change would do. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { forbear } from "./testing.ts";
import { exits } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "forbear-law-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const put = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const told = async (...words: readonly string[]): Promise<string> =>
  (await forbear(["law", ...words])).err.trim();

test("lists what is in force in Florida on a day, for people and for programs", async () => {
  const asked = ["law", "list", "--jurisdiction", "US-FL", "--on", "2026-05-01"];
  const { exit, out } = await forbear(asked);
  expect(exit).toBe(exits.done);
  expect(out).toContain("us.fl.quiet_hours  (prohibition, state law of US-FL, supported)");
  expect(out).toContain("none is approved by counsel");
  const listed = JSON.parse((await forbear([...asked, "--json"])).out) as {
    on: string;
    rules: readonly { id: string; place: string }[];
  };
  expect(listed.on).toBe("2026-05-01");
  expect(new Set(listed.rules.map(({ place }) => place))).toEqual(new Set(["US", "US-FL"]));
});

test("tells what Florida changed on 16 May 2025", async () => {
  const words = ["diff", "--from", "2025-05-15", "--to", "2025-05-16", "--jurisdiction", "US-FL"];
  const { exit, out } = await forbear(["law", ...words]);
  expect(exit).toBe(exits.done);
  expect(out).toContain("us.fl.hours_bind_email: true -> false");
  expect(out).toContain("0 rules and 1 numbers differ.");
});

test("two exports of one rulebook do not differ", async () => {
  const path = put("book.json", (await forbear(["law", "list", "--json"])).out);
  const { exit, out } = await forbear(["law", "diff", "--from", path, "--to", path, "--json"]);
  expect(exit).toBe(exits.done);
  expect(JSON.parse(out)).toEqual({ rules: [], numbers: [] });
});

const request = (id: string, calls: number, verdict?: string): string =>
  JSON.stringify({
    id,
    jurisdiction: { country: "US", region: "US-OH" },
    facts: {
      now: "2026-06-16T15:00:00Z",
      action: { kind: "collect", channel: "phoneCall", debtIds: ["D1"] },
      collector: { role: "agency" },
      consumer: { timeZones: ["America/New_York"] },
      debts: [
        {
          id: "D1",
          kind: "creditCard",
          validationNotice: { sentAt: "2026-03-02T15:00:00Z", channel: "letter" },
        },
      ],
      content: { debtCollectorDisclosure: "subsequent" },
      history: Array.from({ length: calls }, (_, i) => ({
        at: `2026-06-15T${String(10 + i)}:00:00Z`,
        channel: "phoneCall",
        outcome: "unanswered",
      })),
    },
    ...(verdict === undefined ? {} : { verdict }),
  });
const decisions = () => put("month.jsonl", [request("a", 0, "allow"), request("b", 4)].join("\n"));
const changeTo = (value: unknown): string =>
  JSON.stringify([
    { id: "us.regf.calls_per_week", from: "2027-01-01", value, cite: "proposed rule" },
  ]);

test("shows what a lower limit would have blocked, grouped by rule", async () => {
  const lawbook = put("change.json", changeTo(3));
  const asked = ["law", "preview", "--decisions", decisions(), "--lawbook", lawbook];
  const { exit, out } = await forbear([...asked, "--on", "2027-01-01"]);
  expect(exit).toBe(exits.done);
  expect(out).toContain("b  US-OH 2026-06-16T15:00:00Z collect by phoneCall: allow -> deny");
  expect(out).toContain("us.regf.call_frequency.7in7: 1 blocked, 0 allowed, 0 otherwise");
  expect(out).toContain("2 decisions: 1 would be blocked");
  const { out: before } = await forbear([...asked, "--json"]);
  expect(JSON.parse(before)).toMatchObject({ unchanged: 2, changed: [] });
});

test("reads a single exported decision as it is written, over many lines", async () => {
  const inputs = request("x", 0);
  const file = { format: "forbear.decision.1", inputs, decision: { id: "d1", verdict: "allow" } };
  const path = put("decision.json", JSON.stringify(file, null, 2));
  const { out } = await forbear([
    ...["law", "preview", "--decisions", path, "--on", "2021-01-01", "--json"],
  ]);
  expect(JSON.parse(out)).toMatchObject({ decisions: 1, notReproduced: [] });
});

test("what cannot be read is told with its place", async () => {
  const path = decisions();
  const day = "2026-05-01";
  expect(await told("list", "--jurisdiction", "XX", "--on", day)).toContain("No law is loaded");
  expect(await told("list", "--jurisdiction", "florida")).toContain("is no place");
  expect(await told("list", "--on", "tomorrow")).toContain("tomorrow is no date");
  expect(await told("diff", "--from", day, "--to", "x.json")).toContain("Give two dates");
  expect(await told("diff", "--from", path, "--to", path)).toContain("is not JSON");
  expect(await told("preview", "--decisions", path)).toContain("Nothing is pending");
  expect(await told("preview", "--decisions", "no.jsonl", "--on", day)).toContain("no file");
  const wrong = put("wrong.json", changeTo("three"));
  expect(await told("preview", "--decisions", path, "--lawbook", wrong)).toContain(
    "changes[0].value: expected a number, as it was before",
  );
  const odd = put("odd.jsonl", `${request("a", 0)}\n{"id":"b"}`);
  expect(await told("preview", "--decisions", odd, "--on", day)).toContain("record 2: ");
  const cut = put("cut.jsonl", `${request("a", 0)}\n{"id":`);
  expect(await told("preview", "--decisions", cut, "--on", day)).toContain("line 2, is not JSON");
});
