/** `forbear tenant processor`: what is wrong with the keys is told before anything is opened, and never the keys. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { exits } from "./terminal.ts";
import { forbear } from "./testing.ts";

const folder = mkdtempSync(join(tmpdir(), "forbear-keys-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const set = ["tenant", "processor", "set"] as const;
const secret = "sk_test_notToBeRepeated";

test.each([
  ["a file that is not there", "gone.json", "There is no file"],
  ["what is no JSON", "none.json", "is not JSON"],
  ["what names other things", "other.json", "is not {key, keyId, hookSecret}"],
])("%s is told, and nothing of what it held", async (_, name, says) => {
  writeFileSync(join(folder, "none.json"), secret);
  writeFileSync(join(folder, "other.json"), JSON.stringify({ password: secret }));
  const { exit, out, err } = await forbear([...set, "stripe", name], { folder });
  expect([exit, out]).toEqual([exits.failed, ""]);
  expect(err).toContain(says);
  expect(err).not.toContain(secret);
});

test("keys are read from standard input, and only processors that we know are named", async () => {
  const told = await forbear([...set, "stripe", "-"], { input: "not json" });
  expect(told.err).toContain("Standard input is not JSON.");
  expect((await forbear([...set, "nobody", "-"])).exit).toBe(exits.misused);
});
