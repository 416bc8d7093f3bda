/** What the agent may not agree by itself: seen and decided by somebody of the desk who may. */

import { totalOwed } from "@forbear/accounts";
import type { ApprovalAnswer, OfferWish } from "@forbear/dialogue";
import { requestOf } from "@forbear/dialogue";
import {
  type CaseId,
  type Money,
  type OfferId,
  type PlainDate,
  type Result,
  type TenantId,
  birthBucket,
  err,
  localDate,
  ok,
  present,
  toDecimal,
} from "@forbear/kernel";
import { daysPastDue } from "@forbear/ledger";
import {
  type Authority,
  type Offer,
  authorities,
  bandFor,
  floorOf,
  offerFor,
} from "@forbear/negotiation";
import { keepOffer } from "../acts/agree.ts";
import { closeCase } from "../acts/case.ts";
import { owedOf } from "../acts/owed.ts";
import { standingAnswers, sustainableBy } from "../acts/tell-means.ts";
import { bringUpToDate } from "../acts/up-to-date.ts";
import { type Work, openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import type { Transaction } from "../ports/database.ts";
import { settlementsOffered } from "../stores/books/store.ts";
import type { Ref } from "../stores/file.ts";
import { readAccounts } from "../stores/folds/store.ts";
import { meansTold } from "../stores/means/store.ts";
import type { InForce } from "../stores/settings/published.ts";
import { tellAnswer } from "./approval-told.ts";
import {
  type ApprovalDecision,
  type ApprovalDone,
  type ApprovalRefusal,
  type Decider,
  askedBy,
} from "./deciding.ts";
import { decidePlanChange } from "./plan-approval.ts";
import { type ApprovalFile, approvalById } from "./approval.store.ts";

/** What is waiting to be decided, for the one who looks at it. */
export type ApprovalSeen = {
  readonly file: ApprovalFile;
  readonly balance: Money;
  /** The least that the one who looks may agree to; null where they may agree to nothing. */
  readonly lowest: Money | null;
  /** They asked it themselves: somebody else decides. */
  readonly ownAsk: boolean;
};

/** An open approval; null where there is none, or it was decided. */
export async function approvalView(
  tx: Transaction,
  { policy }: InForce,
  id: CaseId,
  decider: Decider,
  today: PlainDate,
): Promise<ApprovalSeen | null> {
  const file = await approvalById(tx, { bucket: birthBucket(id), id });
  if (file === null || file === "closed") return null;
  const [debt] = await readAccounts(tx, [{ bucket: birthBucket(file.account), id: file.account }]);
  const { state } = present(debt, "a case is of a debt of the tenant");
  const balance = totalOwed(state);
  const band = bandFor(
    policy,
    state.defaultedOn === null ? 0 : daysPastDue(state.defaultedOn, today),
    null,
  );
  const { authority } = decider;
  const lowest =
    band === undefined || authority === null ? null : floorOf(balance, band, authority);
  return { file, balance, lowest, ownAsk: await askedBy(tx, file, decider.staff) };
}

/**
 * Decides what was asked: an approval or another sum is minted by policy under the decider's word,
 * and told in the talk; the case closes with the reason and the debt rests no more.
 */
export function decideApproval(
  house: House,
  tenant: TenantId,
  { settings, policy, zone }: InForce,
  decider: Decider,
  id: CaseId,
  decision: ApprovalDecision,
): Promise<Result<ApprovalDone, ApprovalRefusal>> {
  const ref: Ref<CaseId> = { bucket: birthBucket(id), id };
  return house.database.transaction(tenant, async (tx) => {
    const seen = await approvalById(tx, ref);
    if (seen === null) return err({ why: "no-such-approval" });
    if (seen === "closed") return err({ why: "decided-already" });
    const work = await openWork(tx, house, {
      by: { kind: "staff", staff: decider.staff },
      correlation: `desk:${id}`,
      people: [{ bucket: ref.bucket, id: seen.person }],
    });
    const file = await approvalById(tx, ref);
    if (file === null || file === "closed") return err({ why: "decided-already" });
    if (await askedBy(tx, file, decider.staff)) return err({ why: "asked-it-yourself" });
    const today = localDate(work.now, work.person(file.person).state.zones[0] ?? zone);
    await bringUpToDate(work, [{ id: file.account, on: today }]);
    if (file.asks.kind === "plan-change") {
      const { asks } = file;
      const deciding = { house, work, settings, policy, zone, decider, file, asks };
      const decided = await decidePlanChange(deciding, decision);
      if (decided.ok) await work.write();
      return decided;
    }
    const { conversation } = file.asks;
    const made = await answerOf(
      { work, house, policy, decider, file, wish: file.asks.wish, today },
      decision,
    );
    if (!made.ok) return made;
    const answer = made.value;
    const offer = answer.kind === "refused" ? null : answer.offer;
    if (offer !== null) keepOffer(work, offer);
    closeCase(work, file.person, file.account, id, outcomeOf(answer, decision));
    const { account } = file;
    const told = await tellAnswer({ house, work, settings, account, conversation, answer });
    await work.write();
    return ok({ told, offer });
  });
}

function outcomeOf(answer: ApprovalAnswer, { because }: ApprovalDecision): string {
  if (answer.kind === "refused") return `refused: ${because}`;
  const { terms, authority } = answer.offer;
  const dues = "instalments" in terms ? terms.instalments : [];
  const minor = dues.reduce((all, { amount }) => all + amount.minor, 0n);
  const { currency } = answer.offer.balance;
  const amount = `${toDecimal({ currency, minor })} ${currency}`;
  return `${answer.kind} ${amount} by the word of a ${authority}: ${because}`;
}

type Deciding = {
  readonly work: Work;
  readonly house: House;
  readonly policy: InForce["policy"];
  readonly decider: Decider;
  readonly file: ApprovalFile;
  readonly wish: OfferWish;
  readonly today: PlainDate;
};

async function answerOf(
  deciding: Deciding,
  { verdict }: ApprovalDecision,
): Promise<Result<ApprovalAnswer, ApprovalRefusal>> {
  const { file, decider, work } = deciding;
  if (decider.authority === null) return err({ why: "no-word-in-offers" });
  if (verdict.kind === "refuse") return ok({ kind: "refused" });
  const { state } = work.account(file.account);
  if (state.life.kind === "closed") return err({ why: "debt-closed" });
  if (state.holds.some(({ kind }) => kind === "dispute" || kind === "fraud")) {
    return err({ why: "debt-held" });
  }
  const wish = wishOf(deciding, verdict);
  if (wish === null) return err({ why: "below-what-was-asked" });
  const minted = await mint(deciding, decider.authority, wish);
  if (!minted.ok) return minted;
  const kind = verdict.kind === "approve" ? "approved" : "countered";
  return ok({ kind, offer: minted.value });
}

/** What is to be minted: what they asked, or the other sum in its place; null: less than they asked. */
function wishOf(
  { wish, today }: Deciding,
  verdict: { readonly kind: "approve" } | { readonly kind: "counter"; readonly amount: Money },
): OfferWish | null {
  if (wish.kind !== "settlement") return wish;
  // A day that has passed while it waited is policy's to choose anew.
  const firstOn = wish.firstOn !== null && wish.firstOn < today ? null : wish.firstOn;
  if (verdict.kind === "approve") return { ...wish, firstOn };
  const { amount } = verdict;
  if (wish.amount !== null && amount.minor < wish.amount.minor) return null;
  return { ...wish, amount, firstOn };
}

async function mint(
  { work, house, policy, file, today }: Deciding,
  authority: Authority,
  wish: OfferWish,
): Promise<Result<Offer, ApprovalRefusal>> {
  const { account, person } = file;
  const { bucket, state } = work.account(account);
  const [told, before] = await Promise.all([
    meansTold(work.tx, house.vault, [{ bucket, id: person }]),
    settlementsOffered(work.tx, [{ bucket, id: account }]),
  ]);
  const { currency } = state.balances.principal;
  const owed = owedOf(state, {
    account,
    person,
    today,
    sustainable: sustainableBy(
      standingAnswers(told.get(person), policy, currency, today),
      policy,
      currency,
    ),
    settlementsOffered: before.get(account) ?? 0,
  });
  const request = requestOf(wish);
  if (request === null) return err({ why: "outside-policy", because: "no-date", lowest: null });
  const newId = () => work.newId<OfferId>(bucket);
  const made = offerFor(request, owed, { policy, authority, today, now: work.now, newId });
  if (made.ok) return ok(made.value);
  const { why, needs } = made.error;
  const band = bandFor(policy, owed.daysPastDue, owed.segment);
  const lowest = band === undefined ? null : floorOf(owed.balance, band, authority);
  return needs !== null && authorities.indexOf(needs) > authorities.indexOf(authority)
    ? err({ why: "above-your-word", needs, lowest })
    : err({ why: "outside-policy", because: why, lowest });
}
