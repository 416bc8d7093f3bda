/** `forbear file`: what files say, and the exit codes that a script can trust. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileFormats } from "@forbear/formats";
import { afterAll, describe, expect, test } from "vitest";
import { exits } from "./terminal.ts";
import { forbear } from "./testing.ts";

const folder = mkdtempSync(join(tmpdir(), "forbear-files-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const statement = (closing: string): string => `:20:STMT-1
:25:NL91ABNA0417164300
:28C:41/1
:60F:C260301EUR100,
:61:2603020302C12,5NTRFPMT-1//BANK-7
:86:Rent of March
:62F:${closing}
`;

writeFileSync(join(folder, "sound.sta"), statement("C260302EUR112,5"));
writeFileSync(join(folder, "false.sta"), statement("C260302EUR112,6"));
writeFileSync(join(folder, "letter.txt"), "Dear bank,\nwhere is my money?\n");

test("a sound file is read: every record, and done", async () => {
  const { exit, out } = await forbear(["file", "read", "sound.sta", "--json"], { folder });
  expect(exit).toBe(exits.done);
  expect(JSON.parse(out)).toMatchObject({
    format: "mt940",
    outcome: "read",
    tally: { read: 1, taken: 1, rejected: 0 },
    content: { statements: [{ entries: [{ amount: { currency: "EUR", minor: "1250" } }] }] },
  });
});

test("for people it is a line a record", async () => {
  const { out } = await forbear(["file", "read", "sound.sta"], { folder });
  expect(out).toContain("sound.sta: mt940, read; records: 1 read, 1 taken, 0 rejected");
  expect(out).toContain("BANK-7");
});

describe("a file that cannot be believed", () => {
  test("is refused with line, field, value and remedy", async () => {
    const { exit, out } = await forbear(["file", "read", "false.sta"], { folder });
    expect(exit).toBe(exits.failed);
    expect(out).toMatch(/line 7, :62F:, "11260": .*Expected: 11250.*Ask the bank/);
  });

  test("is told in JSON, and fails the check", async () => {
    const { exit, out } = await forbear(["file", "check", "false.sta", "--json"], { folder });
    expect(exit).toBe(exits.failed);
    expect(JSON.parse(out)).toMatchObject({
      outcome: "refused",
      faults: [{ line: 7, field: ":62F:", code: "balance.differs" }],
    });
  });
});

test("a file of no format is named as such, with those that are known", async () => {
  const { exit, err } = await forbear(["file", "read", "letter.txt"], { folder });
  expect(exit).toBe(exits.failed);
  for (const format of fileFormats) expect(err).toContain(format);
});

test("a format may be named; one that is none is a misuse", async () => {
  const asNacha = await forbear(["file", "read", "sound.sta", "--as", "nacha"], { folder });
  expect(asNacha.exit).toBe(exits.failed);
  const none = await forbear(["file", "read", "sound.sta", "--as", "excel"], { folder });
  expect(none.exit).toBe(exits.misused);
});

test("help offers every format that can be read", async () => {
  const { out } = await forbear(["file", "read", "--help"]);
  for (const format of fileFormats) expect(out).toContain(`"${format}"`);
});
