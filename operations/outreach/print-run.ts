/** A print run: the letters that were handed over, as pages in a folder, with the list a mail house takes. */

import type { Letter } from "@forbear/dialogue";
import { type TenantId, decode, face, trusted } from "@forbear/kernel";
import type { MessageId } from "@forbear/kernel";
import { sha256Bytes } from "@forbear/kernel/digest";
import type { House } from "../house.ts";
import type { Files } from "../ports/files.ts";
import type { Printer } from "../ports/letters.ts";
import { messagesById } from "../stores/conversations/store.ts";
import {
  type LetterToPrint,
  type PrintedLetter,
  type PrintedLine,
  insertPrinted,
  latestRuns,
  lettersToPrint,
  printedIn,
} from "../stores/papers/letters.store.ts";

export type PrintHouse = Pick<House, "database" | "vault" | "clock" | "files">;

export type PrintRun = {
  /** The folder of the run; null: there was nothing to print. */
  readonly folder: string | null;
  readonly letters: number;
  readonly pages: number;
};

/** So many are held in memory and printed between two commits. */
const inBatch = 50;
const mostInRun = 5_000;
/** Runs of before whose list is looked for: one that was cut off is made whole. */
const runsLookedAt = 20;

const folderOf = (tenant: TenantId, run: string): string => `letters/${String(tenant)}/${run}`;
const listOf = (tenant: TenantId, run: string): string => `${folderOf(tenant, run)}/manifest.csv`;

/**
 * Prints what carriers took since the last run. The pages are written first, then each letter is noted
 * as printed, then the list: a mail house takes a folder that has its list and no other, so a run that is
 * cut off anywhere posts nothing twice, and the next one ends it.
 */
export async function printRun(
  house: PrintHouse,
  tenant: TenantId,
  printer: Printer,
): Promise<PrintRun> {
  await endRunsOfBefore(house, tenant);
  const run = house.clock.now().replaceAll(/[-:.]/g, "");
  let letters = 0;
  let pages = 0;
  while (letters < mostInRun) {
    const printed = await printBatch(house, tenant, printer, run);
    if (printed.length === 0) break;
    letters += printed.length;
    pages += printed.reduce((sum, one) => sum + one.pages, 0);
  }
  if (letters === 0) return { folder: null, letters, pages };
  await writeList(house, tenant, run);
  return { folder: folderOf(tenant, run), letters, pages };
}

async function printBatch(
  { database, vault, clock, files }: PrintHouse,
  tenant: TenantId,
  printer: Printer,
  run: string,
): Promise<readonly PrintedLetter[]> {
  const due = await database.transaction(tenant, async (tx) => {
    const letters = await lettersToPrint(tx, inBatch);
    const refs = letters.map(({ bucket, message }) => ({
      bucket,
      id: trusted<MessageId>(message),
    }));
    const words = refs.length === 0 ? [] : await messagesById(tx, vault, refs);
    const byId = new Map<string, (typeof words)[number]>(words.map((one) => [one.id, one]));
    return letters.map((letter) => ({ letter, words: byId.get(letter.message) ?? null }));
  });
  const printed: PrintedLetter[] = [];
  for (const { letter, words } of due) {
    const kept = words === null ? null : decode<{ readonly letter?: Letter }>(words.reading);
    if (kept?.letter === undefined) continue;
    printed.push(await printOne(files, tenant, printer, run, letter, kept.letter, clock.now()));
  }
  if (printed.length > 0) {
    await database.transaction(tenant, (tx) => tx.query(insertPrinted(tenant, printed)));
  }
  return printed;
}

async function printOne(
  files: Files,
  tenant: TenantId,
  printer: Printer,
  run: string,
  { id, bucket, writtenAt }: LetterToPrint,
  letter: Letter,
  now: PrintedLetter["printed_at"],
): Promise<PrintedLetter> {
  const { pdf, count } = await printer.print(letter, writtenAt);
  const file = `${face("ctct", id)}.pdf`;
  await files.write(`${folderOf(tenant, run)}/${file}`, pdf);
  const sha256 = sha256Bytes(pdf);
  return { bucket, contact_id: id, run, file, pages: count, sha256, printed_at: now };
}

async function endRunsOfBefore(house: PrintHouse, tenant: TenantId): Promise<void> {
  const runs = await house.database.transaction(tenant, (tx) => latestRuns(tx, runsLookedAt));
  for (const run of runs) {
    if ((await house.files.read(listOf(tenant, run))) === null) await writeList(house, tenant, run);
  }
}

async function writeList(
  { database, files }: PrintHouse,
  tenant: TenantId,
  run: string,
): Promise<void> {
  const lines = await database.transaction(tenant, (tx) => printedIn(tx, run));
  await files.write(listOf(tenant, run), Buffer.from(manifest(lines), "utf8"));
}

/** One line a letter, nothing personal in it: who it goes to stands on the page, in the window. */
export const manifest = (lines: readonly PrintedLine[]): string =>
  [
    "letter,recipient,file,pages,sha256",
    ...lines.map(({ id, person, file, pages, sha256 }) =>
      [
        face("ctct", id),
        face("pers", person),
        file,
        String(pages),
        Buffer.from(sha256).toString("hex"),
      ].join(","),
    ),
    "",
  ].join("\r\n");
