/** Files in a folder: whole or not there, inside it always. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filesInMemory } from "@forbear/operations";
import { afterAll, describe, expect, test } from "vitest";
import { filesOnDisk } from "./disk.ts";

const folder = mkdtempSync(join(tmpdir(), "forbear-files-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each([
  ["in memory", filesInMemory],
  ["on disk", () => filesOnDisk(join(folder, "files"))],
] as const)("files %s", (_, open) => {
  test("are read as they were written, listed by what their path begins with, and missed", async () => {
    const files = open();
    await files.write("reports/2026-03-02.json", Buffer.from("one"));
    await files.write("reports/2026-03-01.json", Buffer.from("two"));
    await files.write("exports/a.json", Buffer.from("three"));
    await files.write("exports/a.json", Buffer.from("four"));
    expect(Buffer.from((await files.read("exports/a.json")) ?? []).toString()).toBe("four");
    expect(await files.read("exports/b.json")).toBeNull();
    expect(await files.list("reports/")).toEqual([
      "reports/2026-03-01.json",
      "reports/2026-03-02.json",
    ]);
  });
});

test("a path that leaves the folder is a defect, and touches nothing", async () => {
  const files = filesOnDisk(join(folder, "files"));
  await expect(async () => files.write("../outside", Buffer.from("x"))).rejects.toThrow("leaves");
});

test("a folder that is not there yet has no files", async () => {
  expect(await filesOnDisk(join(folder, "never")).list("")).toEqual([]);
});
