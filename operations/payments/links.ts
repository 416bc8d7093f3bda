/** Payment links: staff make one for a debt and withdraw it; who proved who they are opens it. */

import { totalOwed } from "@forbear/accounts";
import {
  type AccountId,
  type Instant,
  type Money,
  type PayLinkId,
  type PersonId,
  type PlainDate,
  type Result,
  type StaffId,
  type TenantId,
  type TimeZone,
  addDays,
  birthBucket,
  daysBetween,
  err,
  localDate,
  money,
  ok,
  startOfDay,
} from "@forbear/kernel";
import { openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import type { Transaction } from "../ports/database.ts";
import {
  type PayLinkFound,
  type PayLinkRow,
  endPayLink,
  insertPayLinks,
  notePayLinkOpened,
  payLinkById,
  payLinksOf,
} from "../stores/books/pay-link.store.ts";
import type { Ref } from "../stores/file.ts";
import { readPeople } from "../stores/folds/store.ts";
import { whereIs } from "../stores/people/store.ts";
import { type PayRefusal, refused } from "./refuse.ts";

/** What stands of one, the first of these that holds: paid, withdrawn, expired, opened, made. */
export type PayLinkState = "made" | "opened" | "paid" | "expired" | "withdrawn";

export type PayLink = {
  readonly id: PayLinkId;
  readonly account: AccountId;
  /** Null: whatever is owed when it is opened. */
  readonly amount: Money | null;
  readonly madeBy: StaffId;
  readonly madeAt: Instant;
  /** Its last day, where the person is. */
  readonly goodThrough: PlainDate;
  readonly openedAt: Instant | null;
  readonly state: PayLinkState;
};

function stateOf(row: PayLinkFound, now: Instant): PayLinkState {
  if (row.paid) return "paid";
  if (row.withdrawn_at !== null) return "withdrawn";
  if (row.ends_at <= now) return "expired";
  return row.opened_at === null ? "made" : "opened";
}

const linkOf = (row: PayLinkFound, now: Instant): PayLink => ({
  id: row.id,
  account: row.account_id,
  amount: row.minor === null ? null : money(row.currency, row.minor),
  madeBy: row.made_by,
  madeAt: row.made_at,
  goodThrough: row.good_through,
  openedAt: row.opened_at,
  state: stateOf(row, now),
});

/** All that were ever made for a debt, the newest first. */
export async function payLinks(
  tx: Transaction,
  account: Ref<AccountId>,
  now: Instant,
): Promise<readonly PayLink[]> {
  const rows = await payLinksOf(tx, account);
  return rows.map((row) => linkOf(row, now));
}

/** One as it stands; null: there is no such. */
export async function payLinkNow(
  house: House,
  tenant: TenantId,
  id: PayLinkId,
): Promise<PayLink | null> {
  const row = await house.database.transaction(tenant, (tx) => payLinkById(tx, id));
  return row === null ? null : linkOf(row, house.clock.now());
}

/** A link may be good for so many days after today, at most. */
export const longestLinkDays = 90;

export type PayLinkAsked = {
  readonly account: AccountId;
  readonly staff: StaffId;
  /** Null: whatever is owed when it is opened. */
  readonly amount: Money | null;
  readonly goodThrough: PlainDate;
};

export type PayLinkRefusal = PayRefusal | "day-not-ahead" | "too-far-ahead";

/** Makes one, where a payment of it would be taken now. */
export function makePayLink(
  house: House,
  tenant: TenantId,
  { account, staff, amount, goodThrough }: PayLinkAsked,
  zone: TimeZone,
): Promise<Result<PayLink, PayLinkRefusal>> {
  return house.database.transaction(
    tenant,
    async (tx): Promise<Result<PayLink, PayLinkRefusal>> => {
      const ref = await whereIs(tx, house.vault, { bucket: birthBucket(account), id: account });
      const work = await openWork(tx, house, {
        by: { kind: "staff", staff },
        correlation: `pay-link:${account}`,
        accounts: [ref],
      });
      const person = work.has(account) ? work.account(account).state.obligors[0]?.person : null;
      if (person === null || person === undefined) return err("no-such-debt");
      const { bucket, state } = work.account(account);
      const total = totalOwed(state);
      // What will be owed is not known yet: that something is owed and may be paid is enough.
      const would = { account, person, amount: amount ?? total, creditAllowed: amount === null };
      const why = await refused(work, would);
      if (why !== null) return err(why);
      const where = work.person(person).state.zones[0] ?? zone;
      const ahead = daysBetween(localDate(work.now, where), goodThrough);
      if (ahead < 0) return err("day-not-ahead");
      if (ahead > longestLinkDays) return err("too-far-ahead");
      const row: PayLinkRow = {
        bucket,
        id: work.newId<PayLinkId>(bucket),
        account_id: account,
        currency: total.currency,
        minor: amount?.minor ?? null,
        made_by: staff,
        made_at: work.now,
        good_through: goodThrough,
        ends_at: startOfDay(addDays(goodThrough, 1), where),
        opened_at: null,
        withdrawn_by: null,
        withdrawn_at: null,
      };
      const made = { kind: "pay-link-made", link: row.id, amount, goodThrough } as const;
      work.append(bucket, { person: null, account }, made);
      await work.write();
      await tx.many([insertPayLinks(tenant, [row])]);
      return ok(linkOf({ ...row, paid: false }, work.now));
    },
    { repeatable: true },
  );
}

/** Withdraws one at once. One that was paid or has ended is left as it is. */
export function withdrawPayLink(
  house: House,
  tenant: TenantId,
  { account, link, staff }: Pick<PayLinkAsked, "account" | "staff"> & { readonly link: PayLinkId },
): Promise<Result<null, "no-such-link" | "over-already">> {
  return house.database.transaction(
    tenant,
    async (tx): Promise<Result<null, "no-such-link" | "over-already">> => {
      const ref = await whereIs(tx, house.vault, { bucket: birthBucket(account), id: account });
      const work = await openWork(tx, house, {
        by: { kind: "staff", staff },
        correlation: `pay-link:${account}`,
        accounts: [ref],
      });
      const row = await payLinkById(tx, link);
      if (row?.account_id !== account || !work.has(account)) return err("no-such-link");
      const state = stateOf(row, work.now);
      if (state !== "made" && state !== "opened") return err("over-already");
      const about = { person: null, account };
      work.append(row.bucket, about, { kind: "pay-link-withdrawn", link });
      await work.write();
      await tx.many([endPayLink(tenant, row, staff, work.now)]);
      return ok(null);
    },
    { repeatable: true },
  );
}

/**
 * Whoever proved who they are comes by a link: notes that it was opened, where it is good and the debt
 * is theirs. Null: there is no such link, or it is of another's debt.
 */
export function openPayLink(
  house: House,
  tenant: TenantId,
  person: Ref<PersonId>,
  id: PayLinkId,
): Promise<PayLink | null> {
  return house.database.transaction(
    tenant,
    async (tx) => {
      const row = await payLinkById(tx, id);
      const [owing] = await readPeople(tx, [person]);
      if (row === null || owing?.state.debts.includes(row.account_id) !== true) return null;
      const now = house.clock.now();
      const state = stateOf(row, now);
      if (state !== "made") return linkOf(row, now);
      await tx.many([notePayLinkOpened(tenant, row, now)]);
      return linkOf({ ...row, opened_at: now }, now);
    },
    { repeatable: true },
  );
}
