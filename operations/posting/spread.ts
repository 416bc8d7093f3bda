/** One payment over several debts of a person: each part posted to its debt, all in one transaction. */

import type { AccountState, Actor } from "@forbear/accounts";
import {
  type AccountId,
  type Money,
  type PaymentId,
  type PersonId,
  type PlainDate,
  type Result,
  type TenantId,
  type TimeZone,
  err,
  least,
  localDate,
  ok,
  present,
} from "@forbear/kernel";
import {
  type Part,
  type Payable,
  type Spread,
  type SpreadRefusal,
  spreadPayment,
  statementOf,
} from "@forbear/ledger";
import { type Books, historyOf, openBooks } from "../acts/books.ts";
import { judgeNow } from "../acts/judge-now.ts";
import { type Suspended, postPayment, suspendedBy } from "../acts/post.ts";
import { recordReceived } from "../acts/take-payment.ts";
import { type Work, openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import type { Ref } from "../stores/file.ts";
import {
  type ReceiptRefusal,
  type Received,
  isTooLarge,
  keepReceipt,
  receiptRefused,
} from "./receipt.ts";

/** Who paid, who books it, and by which clock a day is today. */
export type SpreadHand = {
  readonly person: Ref<PersonId>;
  readonly by: Actor;
  readonly zone: TimeZone;
};

export type PartPosted = {
  readonly account: AccountId;
  readonly amount: Money;
  readonly payment: PaymentId;
  /** Why it waits in suspense; null: it is booked on the debt. */
  readonly suspended: Suspended | null;
};

export type SpreadNotPosted =
  SpreadRefusal | ReceiptRefusal | "no-such-person" | "too-large" | "before-placement";

const isDisputed = (work: Work, { holds, obligors }: AccountState): boolean =>
  [
    ...holds,
    ...obligors.flatMap(({ person }) =>
      work.knows(person) ? work.person(person).state.holds : [],
    ),
  ].some(({ kind }) => kind === "dispute");

export type SpreadReceived = Omit<Received, "person"> & { readonly spread: Spread };

/**
 * Books money that reached us for several debts of one person. As they directed, each part goes to the
 * debt they named, disputed or not; by a rule, to debts of theirs that are open, undisputed and were
 * placed by its day. A part for a debt that takes none waits in suspense.
 */
export const postSpread = (
  house: House,
  tenant: TenantId,
  hand: SpreadHand,
  received: SpreadReceived,
): Promise<Result<readonly PartPosted[], SpreadNotPosted>> =>
  inSpread(house, tenant, hand, received, async ({ work, books, parts }) => {
    const { person, zone } = hand;
    const posted = parts.map(({ account, amount }) => {
      const own = present(books.get(account), "the books of a debt that takes a part");
      const { method, valueOn } = received;
      const payment = recordReceived(work, { account, person: person.id, amount, method });
      const suspended = postPayment(work, own, person.id, payment, amount, valueOn);
      return { account, amount, payment, suspended };
    });
    const first = present(posted.at(0), "a part of what was spread");
    const { bucket } = work.account(first.account);
    keepReceipt(house, work, received, { bucket, id: first.payment });
    for (const { account } of posted) await judgeNow(work, present(books.get(account)), zone);
    await work.write();
    return posted;
  });

export type PartPreview = Omit<PartPosted, "payment"> & {
  /** What pays the debt off on the day of the money, and no more than pays it off today. */
  readonly owed: Money;
};

/** How it would fall, by the same rules and under the same lock; nothing is written. */
export const previewSpread = (
  house: House,
  tenant: TenantId,
  hand: SpreadHand,
  received: SpreadReceived,
): Promise<Result<readonly PartPreview[], SpreadNotPosted>> =>
  inSpread(house, tenant, hand, received, ({ work, parts }) =>
    Promise.resolve(
      parts.map(({ account, amount, owed }) => {
        return { account, amount, owed, suspended: suspendedBy(work, account) };
      }),
    ),
  );

type Opened = {
  readonly work: Work;
  readonly books: ReadonlyMap<AccountId, Books>;
  readonly parts: readonly (Part & { readonly owed: Money })[];
};

/** Opens all debts of the person, finds the parts, and does the act with them. */
function inSpread<T>(
  house: House,
  tenant: TenantId,
  { person, by, zone }: SpreadHand,
  received: SpreadReceived,
  act: (opened: Opened) => Promise<T>,
): Promise<Result<T, SpreadNotPosted>> {
  return house.database.transaction(
    tenant,
    async (tx): Promise<Result<T, SpreadNotPosted>> => {
      const options = { by, correlation: `spread:${person.id}`, people: [person] };
      const work = await openWork(tx, house, options);
      if (!work.knows(person.id)) return err("no-such-person");
      if (isTooLarge(received.amount)) return err("too-large");
      const today = localDate(work.now, zone);
      const refused = await receiptRefused(house, work, received, today);
      if (refused !== null) return err(refused);
      const debts = work.person(person.id).state.debts.filter((id) => work.has(id));
      const books = await openBooks(work, debts);
      const parts = partsOf(work, books, received, today);
      return parts.ok ? ok(await act({ work, books, parts: parts.value })) : parts;
    },
    { repeatable: true },
  );
}

/** What pays it off on the day, and no more than pays it off today: what came in between counts. */
function owedOn(work: Work, own: Books, on: PlainDate, today: PlainDate): Money {
  const history = historyOf(work, own);
  const { defaultedOn } = work.account(own.account).state;
  const payoff = (day: PlainDate): Money =>
    statementOf(history, { on: day, knownAt: work.now }, own.waterfallOf, defaultedOn).payoff;
  return least(payoff(on), payoff(today));
}

/** What each debt gets: those that are named, or all that a rule may choose from. */
function partsOf(
  work: Work,
  books: ReadonlyMap<AccountId, Books>,
  { amount, valueOn, spread }: Pick<Received, "amount" | "valueOn"> & { readonly spread: Spread },
  today: PlainDate,
): Result<Opened["parts"], SpreadNotPosted> {
  const named = new Set(spread.kind === "directed" ? spread.parts.map((one) => one.account) : []);
  const debts: Payable[] = [];
  for (const [account, own] of books) {
    const { state } = work.account(account);
    const wasThere = valueOn >= state.placedOn;
    const isIn = state.balances.principal.currency === amount.currency;
    if (named.has(account) && !wasThere) return err("before-placement");
    const chosen =
      spread.kind === "directed"
        ? named.has(account)
        : wasThere && isIn && suspendedBy(work, account) === null;
    if (!chosen) continue;
    const owed = owedOn(work, own, valueOn, today);
    debts.push({ account, owed, dueOn: state.defaultedOn, disputed: isDisputed(work, state) });
  }
  const parts = spreadPayment(amount, debts, spread);
  if (!parts.ok) return parts;
  const owedOf = new Map(debts.map(({ account, owed }) => [account, owed]));
  return ok(parts.value.map((part) => ({ ...part, owed: present(owedOf.get(part.account)) })));
}
