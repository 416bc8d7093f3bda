/** Mandates: set up with the exact words and their evidence, changed, revoked. */

import type { Actor } from "@forbear/accounts";
import { isRoutingNumber, meaningOf } from "@forbear/formats";
import {
  type AccountId,
  type MandateId,
  type PersonId,
  type PlainDate,
  type Result,
  type TenantId,
  err,
  face,
  never,
  ok,
} from "@forbear/kernel";
import { giveBackTheDebt } from "../../acts/hold.ts";
import { type MandateTold, tellMandate } from "../../acts/mandate.ts";
import { type Work, openWork } from "../../acts/work.ts";
import type { House } from "../../house.ts";
import { type MandateUse, type Rail, usesOf } from "../../stores/bank/collections.store.ts";
import {
  type KeptWords,
  type MandateRow,
  type MandateWords,
  insertMandates,
  mandatesById,
  noNews,
  openMandate,
  saveMandates,
  sealMandate,
} from "../../stores/bank/mandates.store.ts";
import type { Ref } from "../../stores/file.ts";

export type NewMandate = {
  readonly account: Ref<AccountId>;
  readonly person: PersonId;
  readonly rail: Rail;
  readonly words: MandateWords;
  readonly signedOn: PlainDate;
  /** The day on which notice of the debits was given. */
  readonly notifiedOn: PlainDate;
  readonly by: Actor;
};

export type MandateRefusal =
  | "no-such-debt"
  | "not-their-debt"
  | "no-such-mandate"
  | "another-currency"
  /** What was agreed to is not here, or not where it can be seen or heard. */
  | "no-words"
  | "no-evidence"
  | "no-holder"
  | "bad-number"
  | "bad-bank"
  | "revoked";

const currencyOf = { ach: "USD", sepa: "EUR", bacs: "GBP" } as const;

/** What a clearing would refuse, found before a debit rests on it. */
function numbersRefused(
  rail: Rail,
  { number, bank }: MandateWords,
): "bad-number" | "bad-bank" | null {
  const bare = number.replaceAll(/\s/g, "");
  switch (rail) {
    case "ach":
      if (!isRoutingNumber(bank)) return "bad-bank";
      return /^[0-9A-Za-z-]{1,17}$/.test(bare) ? null : "bad-number";
    case "bacs":
      if (!/^\d{6}$/.test(bank.replaceAll("-", ""))) return "bad-bank";
      return /^\d{8}$/.test(bare) ? null : "bad-number";
    case "sepa":
      return ibanSums(bare) ? null : "bad-number";
  }
}

/** ISO 7064 over an IBAN: its remainder is one. */
function ibanSums(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const turned = iban.slice(4) + iban.slice(0, 4);
  const digits = turned.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}

function wordsRefused({ holder, words, evidence }: MandateWords): MandateRefusal | null {
  if (words.trim().length < 10) return "no-words";
  if (evidence.trim() === "") return "no-evidence";
  return holder.trim() === "" ? "no-holder" : null;
}

/** Sets a mandate up; debits rest on it from the day that notice allows. */
export function setUpMandate(
  house: House,
  tenant: TenantId,
  asked: NewMandate,
): Promise<Result<MandateId, MandateRefusal>> {
  const { account, person, rail, words, signedOn, notifiedOn, by } = asked;
  const bad = wordsRefused(words) ?? numbersRefused(rail, words);
  if (bad !== null) return Promise.resolve(err(bad));
  return house.database.transaction(
    tenant,
    async (tx): Promise<Result<MandateId, MandateRefusal>> => {
      const work = await openWork(tx, house, {
        by,
        correlation: `mandate:${account.id}`,
        accounts: [account],
      });
      if (!work.has(account.id)) return err("no-such-debt");
      const { state, bucket } = work.account(account.id);
      if (state.obligors.every((one) => one.person !== person)) return err("not-their-debt");
      const currency = currencyOf[rail];
      if (state.balances.principal.currency !== currency) return err("another-currency");
      const id = work.newId<MandateId>(bucket);
      const row: MandateRow = {
        bucket,
        id,
        account_id: account.id,
        person_id: person,
        rail,
        reference: `M${face("mndt", id).slice(-11).toUpperCase()}`,
        status: "active",
        currency,
        signed_on: signedOn,
        notified_on: notifiedOn,
        ...sealMandate(house.vault, tenant, id, words),
        collected: 0,
        because: null,
        changed_at: work.now,
        ...noNews,
      };
      const agreed = house.vault.digest(tenant, words.words);
      const told = tellMandate(work, row, "set-up", agreed, null);
      giveBackTheDebt(work, account.id, person, "a new mandate");
      await work.write();
      await tx.many([insertMandates(tenant, [told])]);
      return ok(id);
    },
  );
}

/** Changes the account that is debited, under words agreed to anew; or revokes the authority. */
export function moveMandate(
  house: House,
  tenant: TenantId,
  mandate: Ref<MandateId>,
  asked: {
    readonly as: Extract<MandateTold, "changed" | "revoked">;
    readonly words: MandateWords | null;
    readonly because: string;
    readonly by: Actor;
  },
): Promise<Result<null, MandateRefusal>> {
  return house.database.transaction(
    tenant,
    async (tx): Promise<Result<null, MandateRefusal>> => {
      const [seen] = await mandatesById(tx, [mandate]);
      if (seen === undefined) return err("no-such-mandate");
      const { words } = asked;
      if (asked.as === "changed") {
        if (words === null) return err("no-words");
        const bad = wordsRefused(words) ?? numbersRefused(seen.rail, words);
        if (bad !== null) return err(bad);
      }
      const work = await openWork(tx, house, {
        by: asked.by,
        correlation: `mandate:${mandate.id}`,
        accounts: [{ bucket: seen.bucket, id: seen.account_id }],
      });
      const [row] = await mandatesById(tx, [mandate]);
      // Revoked is for good: a new authority is a new mandate.
      if (row === undefined || row.status === "revoked") return err("revoked");
      const agreed = words === null ? null : house.vault.digest(tenant, words.words);
      const told = tellMandate(work, row, asked.as, agreed, asked.because);
      const before = openMandate(house.vault, tenant, row);
      const use = (await usesOf(tx, [row])).get(row.id);
      const after =
        words === null ? ended(told, row) : amended(work, told, { row, before, words, use });
      await work.write();
      await tx.many([saveMandates(tenant, [after])]);
      return ok(null);
    },
    { repeatable: true },
  );
}

/** Whether the payer's bank holds the Bacs instruction: lodged there, and not ended by itself since. */
const isHeld = ({ lodged_on, status, because }: MandateRow): boolean =>
  lodged_on !== null && (status === "active" || meaningOf(because ?? "") === "contested");

/** Of Bacs, the bank that holds the instruction is told that it ends. */
const ended = (told: MandateRow, before: MandateRow): MandateRow => ({
  ...told,
  cancel_owed: before.rail === "bacs" && (before.cancel_owed || isHeld(before)),
});

type Amending = {
  readonly row: MandateRow;
  readonly before: KeptWords;
  readonly words: MandateWords;
  readonly use: MandateUse | undefined;
};

const bare = (text: string): string => text.replaceAll(/[\s-]/g, "").toUpperCase();

const isSame = (one: KeptWords["was"], other: NonNullable<KeptWords["was"]>): boolean =>
  one !== null && bare(one.number) === bare(other.number) && bare(one.bank) === bare(other.bank);

/**
 * The mandate at another account. A SEPA bank is told what it was in the next debit; at Bacs the old
 * instruction is cancelled and a new one lodged; an ACH entry needs no more than the new numbers.
 */
function amended(
  { vault, tenant }: Pick<Work, "vault" | "tenant">,
  told: MandateRow,
  { row, before, words, use }: Amending,
): MandateRow {
  const { number, bank } = before;
  const sealed = (was: KeptWords["was"]) => sealMandate(vault, tenant, row.id, { ...words, was });
  switch (row.rail) {
    case "ach":
      return { ...told, ...sealed(null) };
    case "sepa": {
      // An amendment that no debit carried to the bank yet: it knows the account before that one.
      const isCarried =
        row.amended_at === null || (use !== undefined && use.reachedAt > row.amended_at);
      const known = isCarried ? { number, bank } : before.was;
      const was = use === undefined || isSame(known, words) ? null : known;
      return { ...told, ...sealed(was), amended_at: was === null ? null : told.changed_at };
    }
    case "bacs": {
      if (isHeld(row) && isSame({ number, bank }, words)) return { ...told, ...sealed(before.was) };
      const held = isHeld(row);
      const was = held ? { number, bank } : before.was;
      return {
        ...told,
        ...sealed(was),
        lodged_on: null,
        cancel_owed: row.cancel_owed || held,
      };
    }
    default:
      return never(row.rail);
  }
}
