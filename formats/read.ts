/** Any file of a bank, a bureau or a clearing: told by its first lines and read by its own rules. */

import { type Result, err, never, ok } from "@forbear/kernel";
import type { BacsSubmission } from "./bacs/order.ts";
import { readBacs } from "./bacs/read.ts";
import { readBacsReport } from "./bacs/read-report.ts";
import type { BacsReport } from "./bacs/report.ts";
import { readBai2 } from "./bai2/read.ts";
import { textOf } from "./bank/bytes.ts";
import { type FormatFault, formatFault } from "./bank/fault.ts";
import { type ReadSetting, type Reading, refused } from "./bank/reading.ts";
import type { StatementFile } from "./bank/statement.ts";
import { readCamt } from "./camt/read.ts";
import type { Metro2File } from "./metro2/file.ts";
import { readMetro2 } from "./metro2/read.ts";
import { ruleFaults } from "./metro2/rules.ts";
import { readMt940 } from "./mt940/read.ts";
import type { NachaFile } from "./nacha/file.ts";
import { readNacha } from "./nacha/read.ts";
import { readOfx } from "./ofx/read.ts";
import type { DirectDebits } from "./pain/order.ts";
import { readPain008 } from "./pain/read.ts";
import { type StatusReport, readPain002 } from "./pain/status.ts";

export const fileFormats = [
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
] as const;
export type FileFormat = (typeof fileFormats)[number];

/** What a file came to, under the name of its format. */
export type ReadFile =
  | { readonly format: "nacha"; readonly reading: Reading<NachaFile> }
  | { readonly format: "pain.002"; readonly reading: Reading<StatusReport> }
  | { readonly format: "pain.008"; readonly reading: Reading<DirectDebits> }
  | { readonly format: "bacs"; readonly reading: Reading<BacsSubmission> }
  | { readonly format: "bacs-report"; readonly reading: Reading<BacsReport> }
  | { readonly format: "metro2"; readonly reading: Reading<Metro2File> }
  | {
      readonly format: "camt.052" | "camt.053" | "camt.054" | "mt940" | "bai2" | "ofx";
      readonly reading: Reading<StatementFile>;
    };

const looked = 4000;

const signs: readonly (readonly [FileFormat, RegExp])[] = [
  ["nacha", /^101[ \d]/],
  ["camt.052", /<(?:\w+:)?BkToCstmrAcctRpt\b/],
  ["camt.053", /<(?:\w+:)?BkToCstmrStmt\b/],
  ["camt.054", /<(?:\w+:)?BkToCstmrDbtCdtNtfctn\b/],
  ["pain.002", /<(?:\w+:)?CstmrPmtStsRpt\b/],
  ["pain.008", /<(?:\w+:)?CstmrDrctDbtInitn\b/],
  ["ofx", /^\s*OFXHEADER\s*:|<OFX>/],
  ["bacs", /^VOL1/],
  ["bacs-report", /<(?:\w+:)?(?:BACSDocument|VocaDocument)\b/],
  ["metro2", /^\d{4}\s*(?:\d{4})?(?:HEADER|1\d{14}|TRAILER)/],
  ["bai2", /^01,[^\n\r]*,[^\n\r]*[\r\n]+(?:88,[^\n\r]*[\r\n]+)*02,/],
  ["mt940", /^(?:[\s\S]*[\r\n}{4:])?:20:[\s\S]*[\r\n]:25:/],
];

/** The format of a file, by how it begins; or why it cannot be told. */
export function formatOf(bytes: Uint8Array): Result<FileFormat, FormatFault> {
  const text = textOf(bytes);
  if (!text.ok && text.error.code !== "file.encoding") return text;
  // XML may name an encoding of its own, which its reader looks at.
  const head = text.ok ? text.value.slice(0, looked) : latin(bytes.subarray(0, looked));
  const found = signs.find(([, sign]) => sign.test(head));
  if (found !== undefined) return ok(found[0]);
  const expected = fileFormats.join(", ");
  return err(formatFault(1, "file.unknown-format", { value: head.slice(0, 60), expected }));
}

const latin = (bytes: Uint8Array): string => new TextDecoder("windows-1252").decode(bytes);

/** Reads a file as one of the formats. */
export function readAs(format: FileFormat, bytes: Uint8Array, setting: ReadSetting = {}): ReadFile {
  switch (format) {
    case "nacha":
      return { format, reading: readNacha(bytes, setting) };
    case "camt.052":
    case "camt.053":
    case "camt.054": {
      const reading = readCamt(bytes, setting);
      if (reading.kind === "refused" || reading.content.format === format)
        return { format, reading };
      const about = { value: reading.content.format, expected: format };
      return {
        format,
        reading: refused([formatFault(1, "xml.version", about)], reading.tally.read),
      };
    }
    case "mt940":
      return { format, reading: readMt940(bytes, setting) };
    case "bai2":
      return { format, reading: readBai2(bytes, setting) };
    case "ofx":
      return { format, reading: readOfx(bytes, setting) };
    case "pain.002":
      return { format, reading: readPain002(bytes, setting) };
    case "pain.008":
      return { format, reading: readPain008(bytes, setting) };
    case "bacs":
      return { format, reading: readBacs(bytes, setting) };
    case "bacs-report":
      return { format, reading: readBacsReport(bytes, setting) };
    case "metro2":
      return { format, reading: readMetro2(bytes, setting) };
    default:
      return never(format);
  }
}

/**
 * Rules that a sound file's records break between their fields, where a format has such rules: a
 * bureau takes the record and holds it against whoever furnished it.
 */
export function rulesBroken({ format, reading }: ReadFile): readonly FormatFault[] {
  if (format !== "metro2" || reading.kind === "refused") return [];
  // The header is the first record.
  return reading.content.accounts.flatMap((account, n) => ruleFaults(account, n + 2));
}
