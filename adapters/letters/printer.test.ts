/** Letters in print: what a screen reader is told, which fonts are inside, the same bytes each time. */

import { writeNotice } from "@forbear/dialogue";
import { type Language, must, parseInstant, parsePlainDate, usd } from "@forbear/kernel";
import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { isShaped, runsOf } from "./fonts.ts";
import { inProcessPrinter } from "./printer.ts";

const at = must(parseInstant("2026-03-02T15:00:00.000Z"));
const date = (text: string) => must(parsePlainDate(text));
const none = usd(0n);
const owed = { principal: usd(350_00n), interest: usd(12_50n), fees: none, costs: none };

const letterIn = (language: Language, region: "US-OH" | "IN-MH") =>
  must(
    writeNotice(region === "US-OH" ? "validationNotice" : "recoveryAgentNotice", {
      language,
      writtenOn: date("2026-03-02"),
      acts: "for-creditor",
      writer: {
        name: "Harbor Lane Recovery",
        mailAddress: ["14 Harbor Lane", "Wilmington, DE 19801"],
        phone: "+1 202-555-0142",
        hours: null,
        website: "https://harborlane.example/portal",
        licence: null,
      },
      reader: { name: "Ana Story", mailAddress: ["1 Orchard Street"], region },
      debt: {
        of: "creditCard",
        creditor: "Harbor Bank",
        creditorThen: "Harbor Bank",
        shortNumber: "****4821",
        owed,
        itemisation: {
          event: "charge-off",
          on: date("2025-12-01"),
          balance: usd(362_50n),
          interest: none,
          fees: none,
          paid: none,
          credited: none,
        },
        arrears: null,
        defaultSums: null,
        debitFailedOn: null,
      },
      periodEndsOn: date("2026-04-10"),
      electronic: false,
      requirements: [],
    }),
  );

/** Every dictionary of the file, streams inflated: enough to ask what it declares. */
function insideOf(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf);
  const parts = [bytes.toString("latin1")];
  for (
    let from = bytes.indexOf("stream\n");
    from >= 0;
    from = bytes.indexOf("stream\n", from + 7)
  ) {
    if (bytes.subarray(from - 3, from).toString() === "end") continue;
    const end = bytes.indexOf("endstream", from);
    const packed = bytes.subarray(from + 7, end);
    if (packed[0] === 0x78) parts.push(inflateSync(packed).toString("latin1"));
  }
  return parts.join("\n");
}

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

describe("a printed notice", () => {
  test("is tagged, titled and in its language, and carries its fonts", async () => {
    const inside = insideOf((await inProcessPrinter.print(letterIn("es", "US-OH"), at)).pdf);
    expect(inside.startsWith("%PDF-1.7")).toBe(true);
    expect(inside).toContain("/MarkInfo");
    expect(inside).toContain("/Marked true");
    expect(inside).toContain("/Lang (es-US)");
    expect(inside).toContain("/DisplayDocTitle true");
    expect(inside).toContain("Aviso sobre una deuda");
    expect(inside).toContain("<pdfuaid:part>1</pdfuaid:part>");
    for (const kind of ["Document", "H1", "H2", "P", "L", "LI", "LBody", "Table", "TR", "TH"]) {
      expect(inside).toContain(`/S /${kind}\n`);
    }
    // Both languages of the letter are told apart.
    expect(inside).toContain("/Lang (en-US)");
    expect(count(inside, /\/Type \/FontDescriptor/g)).toBeGreaterThan(0);
    expect(count(inside, /\/FontFile[23]? /g)).toBe(count(inside, /\/Type \/FontDescriptor/g));
    expect(inside).not.toContain("/BaseFont /Helvetica");
  });

  test("in Devanagari says what it reads beside what it shows", async () => {
    const letter = letterIn("hi", "IN-MH");
    const inside = insideOf((await inProcessPrinter.print(letter, at)).pdf);
    expect(count(inside, /\/ActualText/g)).toBeGreaterThan(3);
    expect(inside).toContain("/Lang (hi-IN)");
  });

  test("is the same file each time, and another on another day", async () => {
    const print = async (when = at) =>
      (await inProcessPrinter.print(letterIn("en", "US-OH"), when)).pdf;
    const first = Buffer.from(await print());
    expect(first.equals(await print())).toBe(true);
    expect(first.equals(await print(must(parseInstant("2026-03-03T15:00:00.000Z"))))).toBe(false);
  });
});

test.each`
  text                | fonts
  ${"Ana owes $5.00"} | ${["latin-400"]}
  ${"₹5.00 due"}      | ${["latin-ext-400", "latin-400"]}
  ${"RBI लोकपाल, 30"} | ${["latin-400", "devanagari-400", "latin-400"]}
`("$text is set in $fonts", ({ text, fonts }: { text: string; fonts: readonly string[] }) => {
  const runs = runsOf(text, 400);
  expect(runs.map(({ font }) => font)).toEqual(fonts);
  expect(runs.map((run) => run.text).join("")).toBe(text);
  expect(isShaped(text)).toBe(fonts.includes("devanagari-400"));
});
