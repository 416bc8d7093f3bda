/** Collect: what falls due under a means is taken on its day, told of beforehand, asked for again with measure. */

import {
  type AccountId,
  type Money,
  type PaymentId,
  type PlainDate,
  type StoredMeansId,
  type TenantId,
  type TimeZone,
  addDays,
  later,
  localDate,
  money,
} from "@forbear/kernel";
import {
  isEarlyEnough,
  tellOfDebitFrom,
  toldAtMostDays,
  wantsWordBeforeEach,
} from "../../acts/debit-notice.ts";
import { tellStoredMeans } from "../../acts/stored-means.ts";
import { requestPayment } from "../../acts/take-payment.ts";
import { tellSomethingNew } from "../../acts/tell-new.ts";
import { type Work, openWork } from "../../acts/work.ts";
import type { House } from "../../house.ts";
import type { Transaction } from "../../ports/database.ts";
import {
  type AskedDebit,
  type StoredDue,
  type StoredMeansRow,
  activeMeans,
  askedBy,
  duesUnder,
  insertStoredDebit,
  insertStoredNotice,
  openMeansWords,
  saveStoredMeans,
  storedMeansById,
} from "../../stores/books/stored-means.store.ts";
import { type PaymentRow, isGone, paymentsOf } from "../../stores/books/store.ts";
import { historyOf } from "../../stores/contacts/store.ts";
import type { Ref } from "../../stores/file.ts";
import type { InForce } from "../../stores/settings/published.ts";
import type { Settings } from "../../stores/settings/store.ts";
import { takeRequested } from "../pay.ts";
import { refused } from "../refuse.ts";
import { agreedOn, bars } from "./agreed.ts";

export type Collected = { taken: number; told: number; ended: number };

const dayMs = 86_400_000;

/** Between a refusal for want of money and the next time, and how often in a row it is borne. */
const againAfterDays = 3;
/** As for covered loans by 12 CFR 1041.8, for everybody: after two none without a new authority. */
const mostRefused = 2;

/** What came of a request that no bank was asked about: its payer refused nothing. */
const notAsked: ReadonlySet<string> = new Set(["never-taken", "processor-unavailable"]);

const wasAsked = ({ status, reason }: Pick<AskedDebit, "status" | "reason">): boolean =>
  status !== "failed" || reason === null || !notAsked.has(reason);

/** Refusals after which the card or account can be used no more. */
const isOver: ReadonlySet<string> = new Set(["card-expired", "account-closed"]);

/** Takes everything that is due by stored means today; asked again on the same day, it takes nothing twice. */
export async function collectStored(
  house: House,
  tenant: TenantId,
  { settings, zone }: Pick<InForce, "settings" | "zone">,
): Promise<Collected> {
  const done: Collected = { taken: 0, told: 0, ended: 0 };
  let after: Ref<StoredMeansId> | null = null;
  for (;;) {
    const rows: readonly StoredMeansRow[] = await house.database.transaction(tenant, (tx) =>
      activeMeans(tx, after, 200),
    );
    for (const row of rows) {
      const one = { house, tenant, settings, zone };
      if (await endIfOver(one, row)) done.ended += 1;
      else {
        done.told += await tellAhead(one, row);
        done.taken += await takeDue(one, row);
        // What was just refused may have been the last time.
        if (await endIfOver(one, row)) done.ended += 1;
      }
    }
    after = rows.at(-1) ?? null;
    if (after === null) return done;
  }
}

type Of = {
  readonly house: House;
  readonly tenant: TenantId;
  readonly settings: Settings;
  readonly zone: TimeZone;
};

/** The work on the debt of a means, with the means as it stands under the lock; null: it stands no more. */
async function opened(
  tx: Transaction,
  house: House,
  { id, bucket, account_id }: StoredMeansRow,
): Promise<{ readonly work: Work; readonly means: StoredMeansRow } | null> {
  const work = await openWork(tx, house, {
    by: { kind: "system", part: "payments" },
    correlation: `stored-means:${id}`,
    accounts: [{ bucket, id: account_id }],
  });
  const means = await storedMeansById(tx, id);
  return means?.status !== "active" || !work.has(account_id) ? null : { work, means };
}

const todayOf = (work: Work, means: StoredMeansRow, zone: TimeZone): PlainDate =>
  localDate(work.now, work.person(means.person_id).state.zones[0] ?? zone);

/** Why a means is used no more; null: it stands. */
function overBecause(
  work: Work,
  means: StoredMeansRow,
  requests: readonly AskedDebit[],
  today: PlainDate,
): string | null {
  const agreed = agreedOn(work.account(means.account_id).state);
  if (agreed?.agreement !== means.agreement_id) return "what it was given for is over";
  if (means.expires_on !== null && means.expires_on < today) return "the card has expired";
  const asked = requests.filter(wasAsked);
  const failed = asked.filter(({ status }) => status === "failed" || status === "returned");
  const last = asked.at(-1);
  if (last === undefined || !failed.includes(last)) return null;
  if (last.reason !== null && isOver.has(last.reason)) return last.reason;
  const inRow = asked.slice(-mostRefused);
  const refusedInRow = inRow.length === mostRefused && inRow.every((one) => failed.includes(one));
  return refusedInRow ? "refused twice in a row" : null;
}

function endIfOver({ house, tenant, settings, zone }: Of, row: StoredMeansRow): Promise<boolean> {
  return house.database.transaction(
    tenant,
    async (tx) => {
      const asked = await askedBy(tx, row);
      const open = await opened(tx, house, row);
      if (open === null) return false;
      const { work, means } = open;
      const because = overBecause(work, means, asked, todayOf(work, means, zone));
      if (because === null) return false;
      const ended = tellStoredMeans(work, means, "ended", null, because);
      // A plan that is done needs no word; whoever relied on the card does.
      if (because !== "what it was given for is over") {
        await tellNew(house, settings, work, means, `ended:${means.id}`, 7 * dayMs);
      }
      await work.write();
      await tx.many([saveStoredMeans(tenant, [ended])]);
      return true;
    },
    { repeatable: true },
  );
}

const historyDays = 60;

async function tellNew(
  house: House,
  settings: Settings,
  work: Work,
  { person_id: person, account_id: account }: StoredMeansRow,
  key: string,
  livesMs: number,
): Promise<ReturnType<typeof tellSomethingNew>> {
  const ref = { bucket: work.person(person).bucket, id: person };
  const from = later(work.now, -historyDays * dayMs);
  const history = (await historyOf(work.tx, [ref], from)).get(person) ?? [];
  const by = { settings, lawbook: house.lawbook, history };
  return tellSomethingNew(work, { person, account, key, livesMs }, by);
}

/** Tells of what is taken in the next days, once each; the page says what, how much and how to stop it. */
function tellAhead({ house, tenant, settings, zone }: Of, row: StoredMeansRow): Promise<number> {
  return house.database.transaction(
    tenant,
    async (tx) => {
      const open = await opened(tx, house, row);
      if (open === null) return 0;
      const { work, means } = open;
      const today = todayOf(work, means, zone);
      const dues = await duesUnder(tx, means, addDays(today, toldAtMostDays));
      let told = 0;
      const { country } = work.person(means.person_id).state.jurisdiction;
      const { method, currency } = means;
      const late = wantsWordBeforeEach({ method, currency, country }, today);
      const isTime = ({ dueOn }: StoredDue): boolean =>
        tellOfDebitFrom(country, means.signed_on, dueOn) <= today && (late || dueOn > today);
      for (const due of dues.filter((one) => !one.planned && isTime(one))) {
        const key = `debit:${means.id}:${String(due.seq)}:${due.dueOn}`;
        const contact = await tellNew(house, settings, work, means, key, dayMs);
        if (contact === null) continue;
        told += 1;
        await work.tx.many([insertStoredNotice(tenant, means, due, contact, today)]);
      }
      await work.write();
      return told;
    },
    { repeatable: true },
  );
}

async function takeDue(of: Of, row: StoredMeansRow): Promise<number> {
  let taken = 0;
  for (;;) {
    // One by one: what the first one makes of the debt decides on the second.
    const asked = await askOne(of, row);
    if (asked === null) return taken;
    taken += 1;
    const { house, tenant, zone } = of;
    const to = await takeRequested(house, tenant, asked, zone);
    if (to === "needs-payer") await askPayer(of, row, asked.payment);
  }
}

type Asking = {
  readonly payment: PaymentId;
  readonly account: Ref<AccountId>;
  readonly amount: Money;
  readonly token: string;
  readonly provider: string;
};

/** Writes the next request that is due, before the processor is asked; null: nothing is to be taken now. */
function askOne({ house, tenant, zone }: Of, row: StoredMeansRow): Promise<Asking | null> {
  return house.database.transaction(
    tenant,
    async (tx) => {
      const open = await opened(tx, house, row);
      if (open === null) return null;
      const { work, means } = open;
      const { account_id: account, person_id: person, bucket } = means;
      if (bars(work, account, person) !== null) return null;
      const { token } = openMeansWords(house.vault, tenant, means);
      const today = todayOf(work, means, zone);
      const country = work.person(person).state.jurisdiction.country;
      const debt = { bucket, id: account };
      const payments = await paymentsOf(tx, debt);
      for (const due of await duesUnder(tx, means, today)) {
        if (token === null || !mayAsk(means, due, country, today)) continue;
        const amount = leftOf(work, means, due, payments, zone);
        if (amount === null || amount.minor > means.most_minor) continue;
        if ((await refused(work, { account, person, amount })) !== null) continue;
        const { method, provider } = means;
        const request = { account, person, amount, method, offer: null, settlesOn: null };
        const payment = requestPayment(work, request);
        await work.write();
        await tx.many([
          insertStoredDebit(tenant, {
            bucket,
            payment_id: payment,
            means_id: means.id,
            account_id: account,
            agreement_id: means.agreement_id,
            seq: due.seq,
            attempt: due.asked.length + 1,
            asked_on: today,
          }),
        ]);
        return { payment, account: debt, amount, token, provider };
      }
      return null;
    },
    { repeatable: true },
  );
}

/** Whether an instalment may be asked for today, by what came of it before and by what its payer was told. */
function mayAsk(
  { method, currency, signed_on }: StoredMeansRow,
  { notifiedOn, toldOn, asked }: StoredDue,
  country: string,
  today: PlainDate,
): boolean {
  const told = { signedOn: signed_on, changedOn: notifiedOn, toldOn };
  if (!isEarlyEnough({ method, currency, country }, told, today)) return false;
  // The processor was down: it is asked again tomorrow, and not all day long.
  const latest = asked.at(-1);
  if (latest?.reason === "processor-unavailable" && latest.on >= today) return false;
  const heard = asked.filter(wasAsked);
  const last = heard.at(-1);
  if (last === undefined) return true;
  // Under way, paid, or waiting for the payer themselves: it is not asked for by itself again.
  if (last.status !== "failed" || last.reason === "needs-payer") return false;
  return heard.length < mostRefused && addDays(last.on, againAfterDays) <= today;
}

/** What of an instalment is not paid or under way; null: nothing is. */
function leftOf(
  work: Work,
  { account_id, agreement_id, currency }: StoredMeansRow,
  { seq, minor }: StoredDue,
  payments: readonly PaymentRow[],
  zone: TimeZone,
): Money | null {
  const { life } = work.account(account_id).state;
  const agreed = agreedOn(work.account(account_id).state);
  if (agreed?.agreement !== agreement_id) return null;
  const at =
    life.kind === "promised"
      ? life.promise.madeAt
      : life.kind === "on-plan"
        ? life.plan.agreedAt
        : null;
  if (at === null) return null;
  const since = localDate(at, zone);
  const upTo = agreed.instalments
    .slice(0, seq + 1)
    .reduce((sum, one) => sum + one.amount.minor, 0n);
  const came = payments
    .filter(({ status }) => !isGone(status))
    .filter(({ requested_at: asked }) => localDate(asked, zone) >= since)
    .reduce((sum, one) => sum + one.minor, 0n);
  const left = upTo - came < minor ? upTo - came : minor;
  return left > 0n ? money(currency, left) : null;
}

/** The bank wants the payer themselves: they are told that there is something to do, and pay on their page. */
function askPayer(
  { house, tenant, settings }: Of,
  row: StoredMeansRow,
  payment: PaymentId,
): Promise<void> {
  return house.database.transaction(
    tenant,
    async (tx) => {
      const open = await opened(tx, house, row);
      if (open === null) return;
      await tellNew(house, settings, open.work, open.means, `confirm:${payment}`, 3 * dayMs);
      await open.work.write();
    },
    { repeatable: true },
  );
}
