/** The command line: help everywhere, one answer a line, exit codes that a script can trust. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { forbear } from "./testing.ts";
import { exits } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "forbear-cli-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const commands = [
  [],
  ["up"],
  ["import"],
  ["file", "read"],
  ["file", "check"],
  ["law", "decide"],
  ["law", "explain"],
  ["law", "list"],
  ["law", "diff"],
  ["law", "preview"],
  ["law", "book"],
  ["understand"],
  ["train"],
  ["replay"],
  ["verify"],
  ["simulate"],
  ["torture"],
  ["bench"],
  ["chat"],
  ["offers"],
  ["letters", "print"],
  ["letters", "receipts"],
  ["letters", "returned"],
  ["ledger", "statement"],
  ["ledger", "trial-balance"],
  ["ledger", "post"],
  ["ledger", "spread"],
  ["ledger", "charge"],
  ["ledger", "waive"],
  ["ledger", "refund"],
  ["ledger", "correct"],
  ["ledger", "suspense"],
  ["ledger", "terms"],
  ["bank", "open"],
  ["bank", "accounts"],
  ["bank", "import"],
  ["bank", "waiting"],
  ["bank", "settle"],
  ["bank", "collect"],
  ["bank", "returns"],
  ["bank", "mandate"],
  ["bank", "amend"],
  ["bank", "revoke"],
  ["plan", "show"],
  ["plan", "move"],
  ["plan", "skip"],
  ["user", "add"],
  ["user", "list"],
  ["user", "password"],
  ["client", "list"],
  ["client", "create"],
  ["tenant", "list"],
  ["tenant", "create"],
  ["tenant", "hook-secret"],
] as const;

test.each(commands.map((words) => [words.join(" "), words] as const))(
  "forbear %s --help says what it does",
  async (_, words) => {
    const { exit, out } = await forbear([...words, "--help"]);
    expect(exit).toBe(exits.done);
    expect(out).toContain("Usage: forbear");
    if (words.length > 0 && words[0] !== undefined) expect(out).toContain("--json");
  },
);

test.each([
  [["nonsense"]],
  [["law"]],
  [["law", "explain"]],
  [["import", "file.csv"]],
  [["up", "--nonsense"]],
  [["user", "add", "a@b.example", "--name", "A", "--role", "king"]],
])("forbear %s is a misuse, told on the other stream", async (words) => {
  const { exit, out, err } = await forbear(words);
  expect(exit).toBe(exits.misused);
  expect(out).toBe("");
  expect(err).not.toBe("");
});

describe("law", () => {
  test("lists every rule, and explains one of them", async () => {
    const { out } = await forbear(["law", "list"]);
    expect(out).toContain("us.regf.call_frequency.7in7");
    const explained = await forbear(["law", "explain", "us.regf.call_frequency.7in7"]);
    expect(explained.exit).toBe(exits.done);
    expect(explained.out).toContain("seven");
  });

  test("a rule that nobody wrote is told, with where to look", async () => {
    const { exit, err } = await forbear(["law", "explain", "us.nobody"]);
    expect(exit).toBe(exits.failed);
    expect(err).toContain("law list");
  });

  test("answers line by line, and goes on after one that cannot be read", async () => {
    const { exit, out } = await forbear(["law", "decide"], { input: "not json\n\n{}\n" });
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { line: number });
    expect(lines.map(({ line }) => line)).toEqual([1, 3]);
    expect(exit).toBe(exits.failed);
  });
});

describe("understand", () => {
  test("reads a file or standard input, a line in and a line out", async () => {
    const line = JSON.stringify({ id: "a", text: "Stop contacting me", channel: "sms" });
    const path = join(folder, "in.jsonl");
    writeFileSync(path, `${line}\n`);
    const piped = await forbear(["understand", "--today", "2026-03-02"], { input: `${line}\n` });
    const read = await forbear(["understand", "--in", path, "--today", "2026-03-02"]);
    expect(read.out).toBe(piped.out);
    expect(JSON.parse(read.out)).toMatchObject({ id: "a", signals: [{ name: "stop_contact" }] });
  });

  test("a file that is not there is told", async () => {
    const { exit, err } = await forbear(["understand", "--in", "nowhere.jsonl"], { folder });
    expect(exit).toBe(exits.failed);
    expect(err).toBe("There is no file nowhere.jsonl.\n");
  });
});

test("what is no export is refused by replay, with the reason", async () => {
  const path = join(folder, "export.json");
  writeFileSync(path, "{}");
  const { exit, err } = await forbear(["replay", path]);
  expect(exit).toBe(exits.failed);
  expect(err).toContain("not-an-export");
});

test("a wrong environment is one sentence and its remedy, for every command that opens the house", async () => {
  for (const words of [["up"], ["verify"], ["tenant", "list"]]) {
    const { exit, err } = await forbear(words, { variables: { PORT: "http" }, folder });
    expect(exit).toBe(exits.failed);
    expect(err).toBe('PORT is "http", which is no port. Give a whole number from 0 to 65535.\n');
  }
});
