/** Mandates: set up with the exact words and their evidence, changed, revoked. */

import type { Actor } from "@forbear/accounts";
import { isRoutingNumber } from "@forbear/formats";
import {
  type AccountId,
  type MandateId,
  type PersonId,
  type PlainDate,
  type Result,
  type TenantId,
  err,
  face,
  ok,
} from "@forbear/kernel";
import { giveBackTheDebt } from "../../acts/hold.ts";
import { type MandateTold, tellMandate } from "../../acts/mandate.ts";
import { openWork } from "../../acts/work.ts";
import type { House } from "../../house.ts";
import type { Rail } from "../../stores/bank/collections.store.ts";
import {
  type MandateRow,
  type MandateWords,
  insertMandates,
  mandatesById,
  noNews,
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
      const sealed = words === null ? {} : sealMandate(house.vault, tenant, row.id, words);
      await work.write();
      await tx.many([saveMandates(tenant, [{ ...told, ...sealed }])]);
      return ok(null);
    },
    { repeatable: true },
  );
}
