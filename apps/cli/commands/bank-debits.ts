/** `forbear bank mandate, collect, returns`: direct debits out, and what became of them. */

import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import {
  birthBucket,
  face,
  localDate,
  money,
  parseFace,
  parsePlainDate,
  toJson,
} from "@forbear/kernel";
import { debits, posting, readAccounts } from "@forbear/operations";
import type { Context } from "../context.ts";
import { fails, forTenant } from "../opened.ts";
import { bytesOf } from "../reading.ts";
import { type Exit, exits } from "../terminal.ts";
import type { TenantFlags } from "./bank.ts";
import { accountNamed } from "./ledger.ts";

export type CollectFlags = TenantFlags & {
  readonly account: string;
  readonly rail: debits.CollectAsked["rail"];
  readonly date?: string;
  readonly out?: string;
};

/** Writes the day's file of debits, or the one that was made already: the same bytes. */
export const runCollect = (context: Context, flags: CollectFlags): Promise<Exit> =>
  forTenant(context, flags.tenant ?? null, async ({ house }, { settings, zone }) => {
    const given = flags.date === undefined ? null : parsePlainDate(flags.date);
    if (given?.ok === false) return fails(context, `${flags.date ?? ""} is no date.`);
    const { id } = settings.tenant;
    const on = given?.value ?? localDate(house.clock.now(), zone);
    const settled = await posting.bank.settleDebits(house, id, zone);
    const { account, rail } = flags;
    const outcome = await debits.collectDebits(house, id, { account, rail, on, zone });
    if (!outcome.ok) {
      const { error } = outcome;
      const why = error.kind === "not-writable" ? error.faults.map(({ says }) => says) : [];
      return fails(context, [`Refused: ${error.kind}.`, ...why].join(" "));
    }
    const made = outcome.value;
    if (made.kind === "nothing-due") {
      context.terminal.print(JSON.stringify({ ...made, settled }));
      return exits.done;
    }
    const { fileName, items, currency, minor, settlesOn } = made.file;
    const path = resolve(context.folder, flags.out ?? fileName);
    await writeFile(path, made.text, { mode: 0o600 });
    const amount = toJson(money(currency, minor));
    const told = {
      kind: made.kind,
      file: flags.out ?? fileName,
      items,
      amount,
      settlesOn,
      settled,
    };
    context.terminal.print(JSON.stringify(told));
    return exits.done;
  });

/** Hears a file of returned, rejected or corrected debits. */
export async function runReturns(
  context: Context,
  path: string,
  flags: TenantFlags & { readonly dryRun?: boolean },
): Promise<Exit> {
  const bytes = await bytesOf(context, path);
  if (!bytes.ok) return fails(context, bytes.error);
  return forTenant(context, flags.tenant ?? null, async ({ house }, { settings, zone }) => {
    const asked = { bytes: bytes.value, zone, dryRun: flags.dryRun === true };
    const outcome = await posting.bank.importReturns(house, settings.tenant.id, asked);
    context.terminal.print(JSON.stringify(outcome));
    return outcome.kind === "refused" ? exits.failed : exits.done;
  });
}

export type MandateFlags = TenantFlags & {
  readonly rail: debits.CollectAsked["rail"];
  readonly holder: string;
  readonly number: string;
  readonly bank: string;
  readonly savings?: boolean;
  readonly given: debits.MandateWords["given"];
  readonly words: string;
  readonly evidence: string;
  readonly signedOn?: string;
  readonly notifiedOn?: string;
};

/** Sets a mandate up for a debt's first obligor. */
export const runMandate = (context: Context, name: string, flags: MandateFlags): Promise<Exit> =>
  forTenant(context, flags.tenant ?? null, async (tools, standing) => {
    const { house } = tools;
    const { id } = standing.settings.tenant;
    const account = await accountNamed(tools, standing, name);
    const [file] =
      account === null
        ? []
        : await house.database.transaction(id, (tx) => readAccounts(tx, [account]));
    const [first] = file?.state.obligors ?? [];
    if (account === null || first === undefined) {
      return fails(context, `No debt is named ${name}.`);
    }
    const today = localDate(house.clock.now(), standing.zone);
    const signed = parsePlainDate(flags.signedOn ?? today);
    const notified = parsePlainDate(flags.notifiedOn ?? today);
    if (!signed.ok || !notified.ok) return fails(context, "Write days as 2026-03-02.");
    const { holder, number, bank, given, words, evidence, rail } = flags;
    const kind = flags.savings === true ? "savings" : "checking";
    const done = await debits.setUpMandate(house, id, {
      account,
      person: first.person,
      rail,
      words: { holder, number, bank, kind, given, words, evidence },
      signedOn: signed.value,
      notifiedOn: notified.value,
      by: { kind: "system", part: "command line" },
    });
    if (!done.ok) return fails(context, `Refused: ${done.error}.`);
    context.terminal.print(JSON.stringify({ mandate: face("mndt", done.value) }));
    return exits.done;
  });

export type AmendFlags = TenantFlags &
  Pick<MandateFlags, "holder" | "number" | "bank" | "savings" | "given" | "words" | "evidence"> & {
    readonly because: string;
  };

/** Puts another account in the place of the one that is debited, under words agreed to anew. */
export const runAmend = (context: Context, text: string, flags: AmendFlags): Promise<Exit> => {
  const { holder, number, bank, given, words, evidence, because } = flags;
  const kind = flags.savings === true ? "savings" : "checking";
  const said = { holder, number, bank, kind, given, words, evidence } as const;
  return moved(context, text, flags, { as: "changed", words: said, because });
};

/** Revokes a mandate for good. */
export const runRevoke = (
  context: Context,
  text: string,
  flags: TenantFlags & { readonly because: string },
): Promise<Exit> =>
  moved(context, text, flags, { as: "revoked", words: null, because: flags.because });

const moved = (
  context: Context,
  text: string,
  flags: TenantFlags,
  asked: Omit<Parameters<typeof debits.moveMandate>[3], "by">,
): Promise<Exit> =>
  forTenant(context, flags.tenant ?? null, async ({ house }, { settings }) => {
    const id = parseFace("mndt", text);
    if (!id.ok) return fails(context, `${text} is no mandate's id.`);
    const ref = { bucket: birthBucket(id.value), id: id.value };
    const by = { kind: "system", part: "command line" } as const;
    const done = await debits.moveMandate(house, settings.tenant.id, ref, { ...asked, by });
    if (!done.ok) return fails(context, `Refused: ${done.error}.`);
    context.terminal.print(JSON.stringify({ done: true }));
    return exits.done;
  });
