/** Direct debits at the desk: who lets us debit, the files that went to the bank, what came back. */

import type { DebitsView } from "@forbear/contract";
import {
  type Instant,
  type MandateId,
  face,
  money,
  parseInstant,
  parseUuid,
  toJson,
} from "@forbear/kernel";
import { bankAccounts } from "../stores/bank/store.ts";
import {
  type Rail,
  collections,
  debitsReturned,
  returnedOf,
} from "../stores/bank/collections.store.ts";
import { type MandateRow, mandatesPage, openMandate } from "../stores/bank/mandates.store.ts";
import type { Reading } from "./lines.ts";

const pageRows = 100;
const shownFiles = 50;
const shownReturns = 100;

const railOf: Readonly<Record<string, Rail>> = { USD: "ach", EUR: "sepa", GBP: "bacs" };

/** A place in the list of mandates, as an address carries it. */
const cursorOf = ({ changed_at: at, id }: MandateRow): string => `${at}~${id}`;

export function cursorIn(text: string): { changedAt: Instant; id: MandateId } | null {
  const [at = "", id = ""] = text.split("~");
  const changedAt = parseInstant(at);
  const known = parseUuid<MandateId>(id);
  return changedAt.ok && known.ok ? { changedAt: changedAt.value, id: known.value } : null;
}

/** All of the page in one answer; `after` is the cursor of the mandates before. */
export async function debitsView(
  { tx, vault, today }: Reading,
  after: { changedAt: Instant; id: MandateId } | null,
): Promise<DebitsView> {
  const [accounts, mandates, files, returns] = await Promise.all([
    bankAccounts(tx),
    mandatesPage(tx, after, pageRows + 1),
    collections(tx, shownFiles),
    debitsReturned(tx, shownReturns),
  ]);
  const counts = await returnedOf(
    tx,
    files.map(({ id }) => id),
  );
  const refs = new Map(accounts.map(({ id, ref }) => [id, ref]));
  const shown = mandates.slice(0, pageRows);
  const last = shown.at(-1);
  return {
    day: today,
    into: accounts.flatMap(({ ref, name, currency }) => {
      const rail = railOf[currency];
      return rail === undefined ? [] : [{ account: ref, name, rail }];
    }),
    mandates: shown.map((row) => ({
      id: face("mndt", row.id),
      account: face("acct", row.account_id),
      holder: openMandate(vault, tx.tenant, row).holder,
      rail: row.rail,
      reference: row.reference,
      status: row.status,
      last4: row.last4,
      signedOn: row.signed_on,
      notifiedOn: row.notified_on,
      collected: row.collected,
      because: row.because,
      changedAt: row.changed_at,
    })),
    next: mandates.length > pageRows && last !== undefined ? cursorOf(last) : null,
    files: files.map((file) => ({
      id: face("coll", file.id),
      account: refs.get(file.account) ?? "",
      rail: file.rail,
      madeOn: file.madeOn,
      fileName: file.fileName,
      items: file.items,
      amount: toJson(money(file.currency, file.minor)),
      settlesOn: file.settlesOn,
      returned: counts.get(file.id) ?? 0,
    })),
    returns: returns.map((one) => ({
      payment: face("paym", one.payment),
      account: face("acct", one.account),
      fileName: one.fileName,
      amount: toJson(money(one.currency, one.minor)),
      code: one.code,
      returnedOn: one.returnedOn,
    })),
  };
}
