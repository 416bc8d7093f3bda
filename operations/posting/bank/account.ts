/** Our accounts at banks: opened once, by a short name of our own. */

import {
  type BankAccountId,
  type ClientId,
  type Money,
  type PlainDate,
  type Result,
  type TenantId,
  bucket,
  err,
  ok,
} from "@forbear/kernel";
import type { House } from "../../house.ts";
import {
  type BankAccount,
  type BankNumbers,
  bankAccountBy,
  insertBankAccount,
} from "../../stores/bank/store.ts";

export type NewBankAccount = {
  readonly ref: string;
  readonly name: string;
  readonly currency: string;
  readonly purpose: BankAccount["purpose"];
  readonly client: ClientId | null;
  readonly openedOn: PlainDate;
  readonly openedWith: Money;
  readonly numbers: BankNumbers;
};

export type AccountRefusal = "no-number" | "no-reference" | "reference-used" | "another-currency";

/** Opens an account; the same one again is found, another under its reference is refused. */
export function openBankAccount(
  house: Pick<House, "database" | "vault" | "ids">,
  tenant: TenantId,
  asked: NewBankAccount,
): Promise<Result<BankAccount, AccountRefusal>> {
  const { numbers, ...account } = asked;
  const digits = numbers.number.replaceAll(/\W/g, "");
  if (digits.length < 4) return Promise.resolve(err("no-number"));
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(asked.ref)) return Promise.resolve(err("no-reference"));
  if (asked.openedWith.currency !== asked.currency) {
    return Promise.resolve(err("another-currency"));
  }
  return house.database.transaction(
    tenant,
    async (tx): Promise<Result<BankAccount, AccountRefusal>> => {
      const id = house.ids.next<BankAccountId>(bucket(0));
      await tx.execute(insertBankAccount(tenant, house.vault, { id, ...account }, numbers));
      const found = await bankAccountBy(tx, asked.ref);
      const same =
        found?.currency === asked.currency &&
        found.purpose === asked.purpose &&
        found.last4 === digits.slice(-4);
      return found !== null && same ? ok(found) : err("reference-used");
    },
    { repeatable: true },
  );
}
