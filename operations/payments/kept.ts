/** Kept means: the cards and mandates by which a debt is paid by itself, as the desk shows and stops them. */

import type { Actor, Hold } from "@forbear/accounts";
import {
  type AccountId,
  type Instant,
  type MandateId,
  type Money,
  type PersonId,
  type PlainDate,
  type Result,
  type StoredMeansId,
  type TenantId,
  birthBucket,
  err,
  money,
} from "@forbear/kernel";
import type { House } from "../house.ts";
import type { StoredMethod } from "../ports/gateway.ts";
import type { Transaction } from "../ports/database.ts";
import type { Rail } from "../stores/bank/collections.store.ts";
import { mandatesById, mandatesOf } from "../stores/bank/mandates.store.ts";
import {
  type StoredMeansRow,
  nextDueUnder,
  storedMeansById,
  storedMeansOf,
} from "../stores/books/stored-means.store.ts";
import type { AccountFile, PersonFile } from "../stores/file.ts";
import { moveMandate } from "./debits/mandate.ts";
import { agreedOn, barring } from "./stored/agreed.ts";
import { endMeans } from "./stored/set-up.ts";

/** With a processor, or under a mandate that we keep. */
export type KeptId =
  | { readonly kind: "processor"; readonly id: StoredMeansId }
  | { readonly kind: "mandate"; readonly id: MandateId };

export type KeptMeans = {
  readonly person: PersonId;
  readonly means: KeptId;
  readonly by: StoredMethod | Rail;
  /** `asked`: the page was opened, and nobody has authorised anything yet; `stopped`: by their bank. */
  readonly status: "asked" | "active" | "stopped" | "ended";
  readonly last4: string;
  readonly since: PlainDate;
  readonly expiresOn: PlainDate | null;
  /** The most that is taken at once; null: whatever falls due. */
  readonly most: Money | null;
  readonly because: string | null;
  readonly changedAt: Instant;
  /** What falls due next under it, less what is paid before; null: nothing does. */
  readonly next: { readonly on: PlainDate; readonly most: Money } | null;
  /** While this holds, nothing is taken. */
  readonly barredBy: Hold["kind"] | null;
};

/** Every means of a debt, those that stand first, each group the newest first. */
export async function keptMeans(
  tx: Transaction,
  { account, people }: { readonly account: AccountFile; readonly people: readonly PersonFile[] },
  today: PlainDate,
): Promise<readonly KeptMeans[]> {
  const ref = { bucket: account.bucket, id: account.id };
  const agreed = agreedOn(account.state);
  const [stored, mandates, due] = await Promise.all([
    storedMeansOf(tx, [ref]),
    mandatesOf(tx, ref),
    agreed === null ? null : nextDueUnder(tx, ref, agreed.agreement, today),
  ]);
  const next = due === null ? null : { on: due.dueOn, most: money(due.currency, due.minor) };
  const barredBy = (person: PersonId): Hold["kind"] | null => {
    const own = people.find(({ id }) => id === person)?.state.holds ?? [];
    return barring([...account.state.holds, ...own])?.kind ?? null;
  };
  const all = [
    ...stored.map((row) => ofProcessor(row, agreed?.agreement ?? null, next)),
    ...mandates.toReversed().map((row): KeptMeans => ({
      person: row.person_id,
      means: { kind: "mandate", id: row.id },
      by: row.rail,
      status: row.status === "revoked" ? "ended" : row.status,
      last4: row.last4,
      since: row.signed_on,
      expiresOn: null,
      most: null,
      because: row.because,
      changedAt: row.changed_at,
      next: row.status === "active" ? next : null,
      barredBy: null,
    })),
  ].map((one) => ({ ...one, barredBy: one.next === null ? null : barredBy(one.person) }));
  const stands = (one: KeptMeans): boolean => one.status !== "ended";
  return [...all.filter(stands), ...all.filter((one) => !stands(one))];
}

function ofProcessor(
  row: StoredMeansRow,
  agreement: string | null,
  next: KeptMeans["next"],
): KeptMeans {
  // It was given for one plan or promise, and holds for no other.
  const takes = row.status === "active" && row.agreement_id === agreement;
  return {
    person: row.person_id,
    means: { kind: "processor", id: row.id },
    by: row.method,
    status: row.status,
    last4: row.last4,
    since: row.signed_on,
    expiresOn: row.expires_on,
    most: money(row.currency, row.most_minor),
    because: row.because,
    changedAt: row.changed_at,
    next: takes ? next : null,
    barredBy: null,
  };
}

/** Stops one at once, as the payer's own button does: nothing is taken by it any more. */
export async function stopKept(
  house: House,
  tenant: TenantId,
  account: AccountId,
  means: KeptId,
  asked: { readonly by: Actor; readonly because: string },
): Promise<Result<null, "no-such-means" | "ended-already">> {
  const { bucket } = await house.database.transaction(tenant, (tx) => ownerOf(tx, means, account));
  if (bucket === null) return err("no-such-means");
  if (means.kind === "processor") {
    return endMeans(house, tenant, means.id, { ...asked, person: null });
  }
  const revoked = { ...asked, as: "revoked", words: null } as const;
  const moved = await moveMandate(house, tenant, { bucket, id: means.id }, revoked);
  return moved.ok ? moved : err("ended-already");
}

/** The home of a means, where it is one of this debt. */
async function ownerOf(tx: Transaction, means: KeptId, account: AccountId) {
  if (means.kind === "processor") {
    const row = await storedMeansById(tx, means.id);
    return { bucket: row?.account_id === account ? row.bucket : null };
  }
  const [row] = await mandatesById(tx, [{ bucket: birthBucket(means.id), id: means.id }]);
  return { bucket: row?.account_id === account ? row.bucket : null };
}
