/** Other days for a plan beyond a colleague's own word: asked with a reason, decided by somebody above. */

import {
  type AccountId,
  type CaseId,
  type OfferId,
  type Result,
  type TenantId,
  type TimeZone,
  addDays,
  birthBucket,
  encode,
  err,
  later,
  ok,
} from "@forbear/kernel";
import {
  type Authority,
  type ChangeAnswer,
  type ChangeRefusal,
  type ChangeRequest,
  authorities,
  changeFor,
} from "@forbear/negotiation";
import { agree, keepOffer } from "../acts/agree.ts";
import { closeCase, openCase } from "../acts/case.ts";
import { hold } from "../acts/hold.ts";
import { owedOf } from "../acts/owed.ts";
import { planNow } from "../acts/standing-plan.ts";
import { tellSomethingNew } from "../acts/tell-new.ts";
import { type Work, openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import { historyOf } from "../stores/contacts/store.ts";
import { whereIs } from "../stores/people/store.ts";
import type { InForce } from "../stores/settings/published.ts";
import { type ApprovalAsks, type ApprovalFile, approvalById } from "./approval.store.ts";
import {
  type ApprovalDecision,
  type ApprovalDone,
  type ApprovalRefusal,
  type Decider,
  askedBy,
} from "./deciding.ts";

export type PlanAskRefusal =
  | { readonly why: "no-such-debt" | "no-plan" | "debt-held" | "asked-already" }
  /** It needs nobody above them. */
  | { readonly why: "within-your-word" }
  /** Nobody's word reaches so far. */
  | { readonly why: "outside-policy"; readonly because: ChangeRefusal };

const answerWithinDays = 2;

/** Opens the case and rests the debt until somebody above decides, or whoever asked takes it back. */
export function askPlanChange(
  house: House,
  tenant: TenantId,
  { policy, zone }: InForce,
  { staff, authority }: Decider,
  account: AccountId,
  asked: { readonly change: ChangeRequest; readonly because: string },
): Promise<Result<CaseId, PlanAskRefusal>> {
  return house.database.transaction(tenant, async (tx) => {
    const ref = await whereIs(tx, house.vault, { bucket: birthBucket(account), id: account });
    const by = { kind: "staff", staff } as const;
    const correlation = `desk:${account}`;
    const work = await openWork(tx, house, { by, correlation, accounts: [ref] });
    const person = work.has(account) ? work.account(account).state.obligors[0]?.person : undefined;
    if (person === undefined) return err({ why: "no-such-debt" });
    const { holds } = work.account(account).state;
    if (holds.some(({ kind }) => kind === "awaits-approval")) return err({ why: "asked-already" });
    if (holds.some(({ kind }) => kind === "dispute" || kind === "fraud")) {
      return err({ why: "debt-held" });
    }
    const made = await changedBy(authority ?? "agent", asked.change, {
      ...{ work, policy, zone, account, person },
    });
    if (made === null) return err({ why: "no-plan" });
    if (made.answer.ok) return err({ why: "within-your-word" });
    const { needs, why: because } = made.answer.error;
    if (needs === null) return err({ why: "outside-policy", because });
    const opened = openCase(work, {
      person,
      account,
      of: "approval",
      dueBy: addDays(made.today, answerWithinDays),
      owner: needs,
      state: { change: encode(asked.change), because: asked.because, needs },
    });
    hold(work, person, account, { kind: "awaits-approval", case: opened });
    await work.write();
    return ok(opened);
  });
}

type Ground = {
  readonly work: Work;
  readonly policy: InForce["policy"];
  readonly zone: TimeZone;
  readonly account: AccountId;
  readonly person: ApprovalFile["person"];
};

/** What policy answers to the change by a word, on the plan as it stands now; null: there is none. */
async function changedBy(
  authority: Authority,
  change: ChangeRequest,
  { work, policy, zone, account, person }: Ground,
) {
  const seen = await planNow(work, account, person, zone);
  if (seen === null) return null;
  const { bucket, state } = work.account(account);
  const { plan, today } = seen;
  const owed = owedOf(state, { account, person, today, sustainable: null, settlementsOffered: 0 });
  const newId = () => work.newId<OfferId>(bucket);
  const minting = { policy, authority, today, now: work.now, newId };
  const answer: ChangeAnswer = changeFor(change, plan, owed, minting);
  return { today, answer };
}

type Deciding = Omit<Ground, "account" | "person"> & {
  readonly house: House;
  readonly settings: InForce["settings"];
  readonly decider: Decider;
  readonly file: ApprovalFile;
  readonly asks: Extract<ApprovalAsks, { kind: "plan-change" }>;
};

/** Changes the plan by the decider's word, as it stands now, or refuses; the debt rests no more. */
export async function decidePlanChange(
  deciding: Deciding,
  { verdict, because }: ApprovalDecision,
): Promise<Result<ApprovalDone, ApprovalRefusal>> {
  const { work, decider, file, asks } = deciding;
  const { authority } = decider;
  const { account, person, id } = file;
  if (authority === null) return err({ why: "no-word-in-offers" });
  if (verdict.kind === "counter") return err({ why: "no-sum-asked" });
  if (verdict.kind === "refuse") {
    closeCase(work, person, account, id, `refused: ${because}`);
    return ok({ told: false, offer: null });
  }
  const made = await changedBy(authority, asks.change, { ...deciding, account, person });
  if (made === null) return err({ why: "no-plan" });
  const { answer, today } = made;
  if (!answer.ok) {
    const { why, needs } = answer.error;
    return needs !== null && authorities.indexOf(needs) > authorities.indexOf(authority)
      ? err({ why: "above-your-word", needs, lowest: null })
      : err({ why: "outside-policy", because: why, lowest: null });
  }
  const offer = answer.value;
  const said = `${asks.because}; approved: ${because}`;
  closeCase(work, person, account, id, `approved by the word of a ${authority}: ${because}`);
  const token = keepOffer(work, offer);
  const agreed = agree(work, token, today, account, { because: said, word: authority });
  if (!agreed.ok) {
    return err(
      agreed.error === "debt-held" || agreed.error === "debt-closed"
        ? { why: agreed.error }
        : { why: "outside-policy", because: agreed.error, lowest: null },
    );
  }
  return ok({ told: await tellThem(deciding), offer });
}

const dayMs = 86_400_000;

/** That there is something new to read, on whichever way law and holds let it go. */
async function tellThem({ work, house, settings, file }: Deciding): Promise<boolean> {
  const { person, account } = file;
  const ref = { bucket: work.person(person).bucket, id: person };
  const histories = await historyOf(work.tx, [ref], later(work.now, -60 * dayMs));
  const by = { settings, lawbook: house.lawbook, history: histories.get(person) ?? [] };
  const news = { person, account, key: `plan:${file.id}`, livesMs: 2 * dayMs };
  return tellSomethingNew(work, news, by) !== null;
}

export type WithdrawRefusal = "no-such-approval" | "decided-already" | "not-yours";

/** Whoever asked takes it back, as long as nobody decided: nothing changes, the debt rests no more. */
export function withdrawApproval(
  house: House,
  tenant: TenantId,
  decider: Decider,
  id: CaseId,
  because: string,
): Promise<Result<null, WithdrawRefusal>> {
  const ref = { bucket: birthBucket(id), id };
  return house.database.transaction(tenant, async (tx) => {
    const seen = await approvalById(tx, ref);
    if (seen === null) return err("no-such-approval");
    if (seen === "closed") return err("decided-already");
    const work = await openWork(tx, house, {
      by: { kind: "staff", staff: decider.staff },
      correlation: `desk:${id}`,
      people: [{ bucket: ref.bucket, id: seen.person }],
    });
    const file = await approvalById(tx, ref);
    if (file === null || file === "closed") return err("decided-already");
    if (!(await askedBy(tx, file, decider.staff))) return err("not-yours");
    closeCase(work, file.person, file.account, id, `taken back: ${because}`);
    await work.write();
    return ok(null);
  });
}
