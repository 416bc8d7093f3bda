/** `forbear letters write`: a letter about money as PDF or as words, from the books as they stand. */

import { writeFile } from "node:fs/promises";
import { inProcessPrinter } from "@forbear/adapters";
import { type MoneyLetterKind, letterText } from "@forbear/dialogue";
import { type Language, languages, localDate, parsePlainDate } from "@forbear/kernel";
import { desk } from "@forbear/operations";
import type { Context } from "../context.ts";
import { fails, forTenant } from "../opened.ts";
import { type Exit, exits } from "../terminal.ts";
import { accountNamed } from "./ledger.ts";

export type WriteFlags = {
  readonly tenant?: string;
  readonly kind: MoneyLetterKind;
  readonly language?: string;
  readonly asOf?: string;
  readonly year?: string;
  readonly payment?: string;
  readonly out?: string;
};

const because: { readonly [why in desk.MoneyLetterRefusal]: string } = {
  "no-such-debt": "No debt is named so.",
  "no-payment": "There is no such payment that stands.",
  "no-schedule": "Nothing is agreed to be paid on this account.",
  "no-settlement": "No settlement is agreed on this account.",
  "not-paid": "This account is not paid in full or settled.",
};

const languageNamed = (text: string): Language | undefined =>
  languages.find((language) => language === text);

export const runWrite = (context: Context, name: string, flags: WriteFlags): Promise<Exit> =>
  forTenant(context, flags.tenant ?? null, async (tools, standing) => {
    const { house } = tools;
    const { settings, zone } = standing;
    const asOf = flags.asOf === undefined ? null : parsePlainDate(flags.asOf);
    if (asOf?.ok === false) return fails(context, `${flags.asOf ?? ""} is no date.`);
    const year = flags.year === undefined ? null : Number(flags.year);
    if (year !== null && !/^\d{4}$/.test(flags.year ?? "")) {
      return fails(context, `${flags.year ?? ""} is no year; write it as 2026.`);
    }
    const language = flags.language === undefined ? null : languageNamed(flags.language);
    if (language === undefined) {
      return fails(context, `--language is one of ${languages.join(", ")}.`);
    }
    const out = flags.out ?? null;
    if (out !== null && !/\.(pdf|txt)$/i.test(out)) {
      return fails(context, "--out ends in .pdf or .txt.");
    }
    const ref = await accountNamed(tools, standing, name);
    if (ref === null) return fails(context, `No debt is named ${name}.`);
    const now = house.clock.now();
    const payment = flags.payment ?? null;
    const asked = { kind: flags.kind, language, year, payment, reader: null };
    const written = await house.database.transaction(settings.tenant.id, (tx) => {
      const read = { tx, vault: house.vault, settings, today: localDate(now, zone), now, zone };
      return desk.moneyLetter({ ...read, ...asked, asOf: asOf?.value ?? null }, ref.id);
    });
    if (!written.ok) return fails(context, because[written.error]);
    const text = letterText(written.value);
    const { terminal } = context;
    if (out === null) {
      terminal.print(terminal.json ? JSON.stringify({ kind: flags.kind, text }) : text);
      return exits.done;
    }
    const asPages = /\.pdf$/i.test(out);
    const bytes = asPages ? (await inProcessPrinter.print(written.value, now)).pdf : text;
    await writeFile(out, bytes);
    terminal.say(`Written to ${out}.`);
    return exits.done;
  });
