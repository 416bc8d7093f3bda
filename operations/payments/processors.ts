/** Processors: a tenant is joined to an account of its own, by two persons; its keys change without a stop. */

import {
  type Instant,
  type ProcessorAccountId,
  type Result,
  type StaffId,
  type TenantId,
  bucket,
  err,
  later,
  ok,
} from "@forbear/kernel";
import type { House } from "../house.ts";
import type { Transaction } from "../ports/database.ts";
import type { ProcessorKeys, ProcessorName, Reached } from "../ports/gateway.ts";
import {
  type ProcessorAccount,
  type ProcessorSecrets,
  endProcessorAccount,
  insertProcessorAccount,
  lockProcessors,
  noteChecked,
  processorAccounts,
  processorSecrets,
  putInForce,
} from "../stores/settings/processors.store.ts";
import { loadSettings } from "../stores/settings/store.ts";

/** What is to change of a tenant's account at a processor; what is null stays as it is. */
export type ProcessorAsked = {
  readonly provider: ProcessorName;
  readonly keys: Pick<ProcessorKeys, "key" | "keyId"> | null;
  readonly hookSecret: string | null;
  /** Null: at the machine, by whoever holds the master key. */
  readonly by: StaffId | null;
};

export type ProcessorRefusal =
  | "no-such-tenant"
  /** Nothing of a sample leaves this house. */
  | "sample"
  /** They have not the shape of this processor's. */
  | "no-keys"
  | "no-hook-secret"
  /** The processor does not know these keys. */
  | "keys-refused"
  /** The processor could not be asked. */
  | "no-answer"
  /** A change waits for its second person already. */
  | "one-waits"
  | "no-such-account"
  | "decided-already"
  /** Two persons: who asked does not decide. */
  | "asked-it-yourself";

/** So long the secret before the newest holds: posts that were signed before come for three days. */
const olderHoldsMs = 72 * 3_600_000;

const keyShape = /^(?:sk|rk)_(test|live)_\w{8,200}$/;
const keyIdShape = /^rzp_(test|live)_\w{8,60}$/;
const secretShape = /^\S{8,200}$/;

/** Whether money moves by these keys; null: they are none of this processor's. */
export function modeOf({ provider, key, keyId }: ProcessorKeys): "test" | "live" | null {
  const shape = provider === "stripe" ? keyShape.exec(key) : keyIdShape.exec(keyId ?? "");
  const secret = provider === "stripe" || secretShape.test(key);
  return secret && shape !== null ? (shape[1] === "live" ? "live" : "test") : null;
}

/**
 * Asks for other keys or another secret. Where the processor itself says that the account is the one in
 * force, keys are changed at once; whatever else would lead money or its news elsewhere waits for a
 * second person.
 */
export async function askProcessor(
  house: House,
  tenant: TenantId,
  asked: ProcessorAsked,
): Promise<Result<ProcessorAccount, ProcessorRefusal>> {
  const { provider, hookSecret } = asked;
  const before = await house.database.transaction(tenant, (tx) => standing(house, tx, provider));
  if (!before.ok) return before;
  const secrets = joined(asked, before.value?.secrets ?? null);
  if (!secrets.ok) return secrets;
  const mode = modeOf({ provider, ...secrets.value });
  if (mode === null) return err("no-keys");
  const reached = await house.gateway.reach(tenant, { provider, ...secrets.value });
  if (reached.kind === "no-answer") return err("no-answer");
  if (reached.kind === "refused") return err("keys-refused");
  const known = before.value?.account.owner ?? null;
  const alone =
    asked.by === null || (hookSecret === null && known !== null && known === reached.owner);
  return house.database.transaction(
    tenant,
    async (tx): Promise<Result<ProcessorAccount, ProcessorRefusal>> => {
      await lockProcessors(tx);
      const now = house.clock.now();
      const all = (await processorAccounts(tx)).filter((one) => one.provider === provider);
      if (all.some(({ status }) => status === "asked")) return err("one-waits");
      const inForce = all.find(({ status }) => status === "in-force");
      if (inForce?.id !== before.value?.account.id) return err("decided-already");
      const account = {
        id: house.ids.next<ProcessorAccountId>(bucket(0)),
        provider,
        status: alone ? "in-force" : "asked",
        mode,
        olderUntil: olderUntil(asked, before.value?.account ?? null, now),
        owner: reached.owner,
        askedBy: asked.by,
        askedAt: now,
        decidedBy: null,
        changedAt: now,
        checkedAt: now,
        checkedAs: reached.kind,
      } as const;
      if (alone && inForce !== undefined) {
        await tx.execute(endProcessorAccount(tenant, inForce.id, "ended", asked.by, now));
      }
      await tx.execute(insertProcessorAccount(tenant, house.vault, account, secrets.value));
      const made = (await processorAccounts(tx)).find(({ id }) => id === account.id);
      return made === undefined ? err("no-such-account") : ok(made);
    },
    { repeatable: true },
  );
}

type Standing = { readonly account: ProcessorAccount; readonly secrets: ProcessorSecrets } | null;

async function standing(
  house: House,
  tx: Transaction,
  provider: ProcessorName,
): Promise<Result<Standing, ProcessorRefusal>> {
  const settings = await loadSettings(tx);
  if (settings === null) return err("no-such-tenant");
  if (settings.tenant.kind !== "real") return err("sample");
  const account = (await processorAccounts(tx)).find(
    (one) => one.provider === provider && one.status === "in-force",
  );
  if (account === undefined) return ok(null);
  const secrets = await processorSecrets(tx, house.vault, account.id);
  return ok(secrets === null ? null : { account, secrets });
}

/** What holds after the change: the newest secret first, and the one before it. */
function joined(
  { keys, hookSecret }: ProcessorAsked,
  before: ProcessorSecrets | null,
): Result<ProcessorSecrets, ProcessorRefusal> {
  const known = keys ?? before;
  if (known === null) return err("no-keys");
  if (hookSecret !== null && !secretShape.test(hookSecret)) return err("no-hook-secret");
  const older = before?.hookSecrets ?? [];
  const hookSecrets =
    hookSecret === null
      ? older
      : [hookSecret, ...older.filter((one) => one !== hookSecret)].slice(0, 2);
  if (hookSecrets.length === 0) return err("no-hook-secret");
  return ok({ key: known.key, keyId: known.keyId, hookSecrets });
}

function olderUntil(
  { hookSecret }: ProcessorAsked,
  before: ProcessorAccount | null,
  now: Instant,
): Instant | null {
  if (before === null) return null;
  return hookSecret === null ? before.olderUntil : later(now, olderHoldsMs);
}

/** Somebody else puts in force what was asked, or refuses it. */
export function decideProcessor(
  house: House,
  tenant: TenantId,
  { id, staff, agreed }: { id: ProcessorAccountId; staff: StaffId; agreed: boolean },
): Promise<Result<ProcessorAccount, ProcessorRefusal>> {
  return house.database.transaction(
    tenant,
    async (tx): Promise<Result<ProcessorAccount, ProcessorRefusal>> => {
      await lockProcessors(tx);
      const all = await processorAccounts(tx);
      const asked = all.find((one) => one.id === id);
      if (asked === undefined) return err("no-such-account");
      if (asked.status !== "asked") return err("decided-already");
      if (asked.askedBy === staff) return err("asked-it-yourself");
      const now = house.clock.now();
      if (agreed) {
        const before = all.find(
          ({ provider, status }) => provider === asked.provider && status === "in-force",
        );
        if (before !== undefined) {
          await tx.execute(endProcessorAccount(tenant, before.id, "ended", staff, now));
        }
        const olderUntil = asked.olderUntil === null ? null : later(now, olderHoldsMs);
        await tx.execute(putInForce(tenant, { id, by: staff, at: now, olderUntil }));
      } else {
        await tx.execute(endProcessorAccount(tenant, id, "refused", staff, now));
      }
      const after = (await processorAccounts(tx)).find((one) => one.id === id);
      return after === undefined ? err("no-such-account") : ok(after);
    },
    { repeatable: true },
  );
}

/** Leaves a processor at once: nothing is taken there any more, and its posts are refused. */
export function leaveProcessor(
  house: House,
  tenant: TenantId,
  { id, by }: { readonly id: ProcessorAccountId; readonly by: StaffId | null },
): Promise<Result<null, ProcessorRefusal>> {
  return house.database.transaction(
    tenant,
    async (tx): Promise<Result<null, ProcessorRefusal>> => {
      await lockProcessors(tx);
      const account = (await processorAccounts(tx)).find((one) => one.id === id);
      if (account === undefined) return err("no-such-account");
      if (account.status !== "in-force") return err("decided-already");
      await tx.execute(endProcessorAccount(tenant, id, "ended", by, house.clock.now()));
      return ok(null);
    },
    { repeatable: true },
  );
}

/** Asks the processor whether the keys of an account are still good, and keeps what it said. */
export async function checkProcessor(
  house: House,
  tenant: TenantId,
  id: ProcessorAccountId,
): Promise<Result<Reached, ProcessorRefusal>> {
  const found = await house.database.transaction(tenant, async (tx) => {
    const account = (await processorAccounts(tx)).find((one) => one.id === id);
    const secrets = await processorSecrets(tx, house.vault, id);
    return account === undefined || secrets === null ? null : { account, secrets };
  });
  if (found === null) return err("no-such-account");
  const { provider } = found.account;
  const reached = await house.gateway.reach(tenant, { provider, ...found.secrets });
  await house.database.transaction(
    tenant,
    (tx) => tx.execute(noteChecked(tenant, id, reached, house.clock.now())),
    { repeatable: true },
  );
  return ok(reached);
}
