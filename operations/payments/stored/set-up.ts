/** Set up: a payer authorises us on the processor's page, withdraws at once, and the processor is told. */

import type { Actor } from "@forbear/accounts";
import {
  type AccountId,
  type Language,
  type PersonId,
  type PlainDate,
  type Result,
  type StoredMeansId,
  type TenantId,
  err,
  later,
  money,
  ok,
} from "@forbear/kernel";
import { tellStoredMeans } from "../../acts/stored-means.ts";
import { type Work, openWork } from "../../acts/work.ts";
import type { House } from "../../house.ts";
import type { MeansTold, StoredMethod } from "../../ports/gateway.ts";
import {
  type StoredMeansRow,
  type StoredMeansWords,
  insertStoredMeans,
  meansToLookUp,
  openMeansWords,
  saveStoredMeans,
  sealMeansWords,
  storedMeansById,
  storedMeansOf,
} from "../../stores/books/stored-means.store.ts";
import type { Ref } from "../../stores/file.ts";
import { personalDataOf } from "../../stores/people/store.ts";
import { type Agreed, agreedOn, bars } from "./agreed.ts";

export type SetUpAsked = {
  readonly account: Ref<AccountId>;
  readonly person: PersonId;
  readonly method: StoredMethod;
  /** The exact words that the payer agrees to, in the language they read. */
  readonly words: string;
  readonly today: PlainDate;
  readonly doneAt: string;
  readonly leftAt: string;
  readonly language: Language;
  readonly payee: string;
};

export type SetUpRefusal =
  | "no-such-debt"
  | "not-their-debt"
  /** Nothing is agreed that could be taken by itself. */
  | "nothing-agreed"
  /** The debt takes no payment now: it is disputed, stayed, or somebody died. */
  | "held"
  | "no-words"
  /** One stands already: it is withdrawn first. */
  | "stands-already"
  | "unavailable";

export type SetUp =
  | { readonly kind: "page"; readonly means: StoredMeansId; readonly url: string }
  /** The stand-in's page is ours: it leads to `authorise`. */
  | { readonly kind: "stand-in"; readonly means: StoredMeansId };

export const standIn = "in-house";

/** Opens the processor's page on which the payer authorises what they agreed to, and nothing else. */
export async function setUpMeans(
  house: House,
  tenant: TenantId,
  asked: SetUpAsked,
): Promise<Result<SetUp, SetUpRefusal>> {
  if (asked.words.trim().length < 10) return err("no-words");
  const onPage = await house.gateway.hasPage(tenant);
  const begun = await begin(house, tenant, asked, onPage);
  if (!begun.ok) return begun;
  const { row, agreed, payer } = begun.value;
  if (!onPage) return ok({ kind: "stand-in", means: row.id });
  const { method, doneAt, leftAt, language, payee } = asked;
  const opened = await house.gateway.setUp({
    id: row.id,
    tenant,
    method,
    most: money(row.currency, row.most_minor),
    lastOn: agreed.lastOn,
    at: house.clock.now(),
    ...{ doneAt, leftAt, language, payee, payer },
  });
  if (!opened.ok) {
    await hearMeans(house, tenant, row.id, notAuthorised(house, "processor-unavailable"));
    return err("unavailable");
  }
  const { provider, reference, url } = opened.value;
  await change(house, tenant, row.id, { kind: "system", part: "payments" }, (_, now) => {
    const words = { words: asked.words, page: reference, token: null };
    return { ...now, provider, ...sealMeansWords(house.vault, tenant, row.id, words) };
  });
  return ok({ kind: "page", means: row.id, url });
}

const notAuthorised = (house: House, reason: string): MeansTold => ({
  to: "not-authorised",
  reason,
  at: house.clock.now(),
});

type Begun = {
  readonly row: StoredMeansRow;
  readonly agreed: Agreed;
  readonly payer: { readonly name: string; readonly email: null; readonly phone: null };
};

function begin(
  house: House,
  tenant: TenantId,
  { account, person, method, words, today }: SetUpAsked,
  onPage: boolean,
): Promise<Result<Begun, SetUpRefusal>> {
  return house.database.transaction(
    tenant,
    async (tx): Promise<Result<Begun, SetUpRefusal>> => {
      const work = await openWork(tx, house, {
        by: { kind: "consumer", person },
        correlation: `stored-means:${account.id}`,
        accounts: [account],
      });
      if (!work.has(account.id)) return err("no-such-debt");
      const { state, bucket } = work.account(account.id);
      if (state.obligors.every((one) => one.person !== person)) return err("not-their-debt");
      const agreed = agreedOn(state);
      if (agreed === null) return err("nothing-agreed");
      if (bars(work, account.id, person) !== null) return err("held");
      const before = (await storedMeansOf(tx, [account])).filter(
        ({ agreement_id }) => agreement_id === agreed.agreement,
      );
      if (before.some(({ status }) => status === "active")) return err("stands-already");
      // A page that was left is no authority: another may be opened, and whichever is done first stands.
      const id = work.newId<StoredMeansId>(bucket);
      const row: StoredMeansRow = {
        bucket,
        id,
        account_id: account.id,
        person_id: person,
        agreement_id: agreed.agreement,
        provider: onPage ? house.gateway.provider : standIn,
        method,
        status: "asked",
        currency: agreed.most.currency,
        most_minor: agreed.most.minor,
        ...sealMeansWords(house.vault, tenant, id, { words, page: null, token: null }),
        last4: "",
        expires_on: null,
        signed_on: today,
        because: null,
        let_go_at: null,
        changed_at: work.now,
      };
      const told = tellStoredMeans(work, row, "asked", house.vault.digest(tenant, words), null);
      await work.write();
      await tx.many([insertStoredMeans(tenant, [told])]);
      const ref = { bucket: work.person(person).bucket, id: person };
      const name = (await personalDataOf(tx, house.vault, [ref])).get(person)?.fullName ?? "";
      return ok({ row: told, agreed, payer: { name, email: null, phone: null } });
    },
    { repeatable: true },
  );
}

/** Changes a means under the lock of its debt; false: there is no such, or `to` leaves it as it is. */
async function change(
  house: House,
  tenant: TenantId,
  id: StoredMeansId,
  by: Actor,
  to: (work: Work, row: StoredMeansRow) => StoredMeansRow | null,
): Promise<boolean> {
  return house.database.transaction(
    tenant,
    async (tx) => {
      const seen = await storedMeansById(tx, id);
      if (seen === null) return false;
      const account = { bucket: seen.bucket, id: seen.account_id };
      const correlation = `stored-means:${id}`;
      const work = await openWork(tx, house, { by, correlation, accounts: [account] });
      const row = await storedMeansById(tx, id);
      const next = row === null ? null : to(work, row);
      if (next === null) return false;
      await work.write();
      await tx.many([saveStoredMeans(tenant, [next])]);
      return true;
    },
    { repeatable: true },
  );
}

/** Hears what became of a means, once, whatever the order: what has ended is never authorised again. */
export function hearMeans(
  house: House,
  tenant: TenantId,
  id: StoredMeansId,
  told: MeansTold,
): Promise<boolean> {
  return change(house, tenant, id, { kind: "system", part: "payments" }, (work, row) => {
    if (row.status === "ended") return withToken(house, tenant, row, told);
    switch (told.to) {
      case "authorised": {
        if (row.status === "active") return null;
        const words = { ...openMeansWords(house.vault, tenant, row), token: told.token };
        const known = {
          ...row,
          last4: told.last4,
          expires_on: told.expiresOn,
          ...sealMeansWords(house.vault, tenant, id, words),
        };
        return tellStoredMeans(work, known, "active", null, null);
      }
      case "not-authorised":
        if (row.status === "active") return null;
        // Nothing was kept there that could be forgotten.
        return { ...tellStoredMeans(work, row, "ended", null, told.reason), let_go_at: work.now };
      case "gone":
        return { ...tellStoredMeans(work, row, "ended", null, told.reason), let_go_at: work.now };
    }
  });
}

/** Authorised after it was withdrawn: it stays ended, and the processor is told to forget it. */
function withToken(
  house: House,
  tenant: TenantId,
  row: StoredMeansRow,
  told: MeansTold,
): StoredMeansRow | null {
  const words = openMeansWords(house.vault, tenant, row);
  if (told.to !== "authorised" || words.token !== null) return null;
  const known: StoredMeansWords = { ...words, token: told.token };
  return { ...row, let_go_at: null, ...sealMeansWords(house.vault, tenant, row.id, known) };
}

/** Ends a means at once: no instalment is taken by it any more. The processor is told at the next look. */
export async function endMeans(
  house: House,
  tenant: TenantId,
  id: StoredMeansId,
  asked: { readonly by: Actor; readonly because: string; readonly person: PersonId | null },
): Promise<Result<null, "no-such-means" | "ended-already">> {
  const seen = await house.database.transaction(tenant, (tx) => storedMeansById(tx, id));
  if (seen === null || (asked.person !== null && seen.person_id !== asked.person)) {
    return err("no-such-means");
  }
  const ended = await change(house, tenant, id, asked.by, (work, row) =>
    row.status === "ended" ? null : tellStoredMeans(work, row, "ended", null, asked.because),
  );
  return ended ? ok(null) : err("ended-already");
}

/** A page that nobody came back from is asked after; a means that ended is forgotten at the processor. */
const lookAfterMs = 60_000;
/** A page that was opened and left is none after a day. */
const pageLivesMs = 25 * 3_600_000;

export async function lookUpMeans(house: House, tenant: TenantId): Promise<number> {
  const now = house.clock.now();
  const until = later(now, -lookAfterMs);
  const open = await house.database.transaction(tenant, (tx) => meansToLookUp(tx, until, 200));
  for (const row of open) {
    if (row.status === "asked") await lookUpPage(house, tenant, row);
    else await forget(house, tenant, row);
  }
  return open.length;
}

async function lookUpPage(house: House, tenant: TenantId, row: StoredMeansRow): Promise<void> {
  const { id, provider, changed_at: askedAt } = row;
  const { page } = openMeansWords(house.vault, tenant, row);
  const asked = { id, tenant, provider };
  const told = page === null ? null : await house.gateway.lookUpSetUp({ ...asked, page });
  if (told !== null) {
    await hearMeans(house, tenant, id, told);
    return;
  }
  const isOver = later(askedAt, pageLivesMs) < house.clock.now();
  if (isOver) await hearMeans(house, tenant, id, notAuthorised(house, "page-left"));
}

/** Told until it says that it has forgotten: what nobody may use is kept by nobody. */
async function forget(house: House, tenant: TenantId, row: StoredMeansRow): Promise<void> {
  const { id, provider } = row;
  const { token } = openMeansWords(house.vault, tenant, row);
  const gone =
    token === null || (await house.gateway.letGo({ id, tenant, provider, token })) === "gone";
  if (!gone) return;
  await house.database.transaction(
    tenant,
    async (tx) => {
      const now = await storedMeansById(tx, id);
      if (now === null || now.status !== "ended") return;
      const { words, page } = openMeansWords(house.vault, tenant, now);
      const kept = sealMeansWords(house.vault, tenant, id, { words, page, token: null });
      await tx.many([saveStoredMeans(tenant, [{ ...now, ...kept, let_go_at: house.clock.now() }])]);
    },
    { repeatable: true },
  );
}

/** Hears all that processors told of means; what fails is told again. */
export async function collectMeansNews(house: House): Promise<number> {
  const news = await house.gateway.meansNews();
  for (const one of news) {
    await hearMeans(house, one.tenant, one.id, one.told);
    await house.gateway.meansHeard([one]);
  }
  return news.length;
}
