/** The commands of `forbear file`, each with its options. */

import type { FileFormat } from "@forbear/formats";
import { Option } from "commander";
import type { FileFlags } from "./commands/files.ts";
import { type Declare, file } from "./declare.ts";

// Named here, not asked of formats: help must not load every reader.
const formats = [
  "nacha",
  "camt.052",
  "camt.053",
  "camt.054",
  "mt940",
  "bai2",
  "ofx",
  "pain.002",
  "pain.008",
  "bacs",
  "bacs-report",
  "metro2",
] as const satisfies readonly FileFormat[];

export const declareFiles: Declare = (program, does) => {
  const files = program.command("file").description("files of banks, bureaus and clearings");
  const as = (): Option =>
    new Option("--as <format>", "its format, where it does not show").choices([...formats]);
  const whole = "--all-or-nothing";
  const read = files
    .command("read")
    .description("every record of a file, or exactly why it is refused")
    .addArgument(file("<file>", "as it was sent"))
    .addOption(as())
    .option(whole, "refuse the file for one bad record");
  does<FileFlags>(
    read,
    (flags, [path = ""]) =>
      async (context) =>
        (await import("./commands/files.ts")).runFileRead(context, path, flags),
  );
  const check = files
    .command("check")
    .description("whether all of a file can be believed: counts, totals, balances, each record")
    .addArgument(file("<file>", "as it was sent"))
    .addOption(as());
  does<FileFlags>(
    check,
    (flags, [path = ""]) =>
      async (context) =>
        (await import("./commands/files.ts")).runFileCheck(context, path, flags),
  );
};
