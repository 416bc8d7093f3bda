/** Verify: everything that must be true of a tenant is asked of what is stored, and of nothing else. */

import {
  type Bucket,
  type Instant,
  type Json,
  type PersonId,
  type TenantId,
  type TimeZone,
  bucket,
  bucketCount,
  must,
  present,
  tenantId,
} from "@forbear/kernel";
import { type OfferPolicy, parsePolicy, policyHash } from "@forbear/negotiation";
import { type WaterfallOf, waterfallNamed } from "@forbear/ledger";
import { policiesOf } from "../../acts/books.ts";
import type { House } from "../../house.ts";
import type { Transaction } from "../../ports/database.ts";
import { bookingRules } from "../../stores/books/transfers.store.ts";
import type { Ref } from "../../stores/file.ts";
import { type BucketRange, everyBucket } from "../../stores/range.ts";
import { inForce } from "../../stores/settings/published.ts";
import { loadSettings } from "../../stores/settings/store.ts";
import { checkBooks } from "./books.ts";
import { checkChain } from "./chain.ts";
import { checkClients } from "./clients.ts";
import { askedOf, checkContacts } from "./contacts.ts";
import { checkDebts } from "./debts.ts";
import { checkDecisions } from "./decisions.ts";
import { Findings, type Found } from "./findings.ts";
import { filesDone, publishedPolicies, tablesShowing } from "./house.store.ts";
import { foldLives } from "./lives.ts";
import { checkWords } from "./words.ts";
import {
  type Scope,
  accountsIn,
  contactsIn,
  decisionsIn,
  journalIn,
  offersIn,
  paymentsIn,
  peopleByBucket,
  peopleIn,
  touchedSince,
  transfersIn,
  wordsIn,
} from "./rows.store.ts";

export type VerifyOptions = {
  /**
   * Only people to whom something happened from here on are looked at (each from their beginning),
   * only what left or was decided and sealed from here on; null: everything.
   */
  readonly since: Instant | null;
  /** Told of each part that is done: people looked at so far. */
  readonly onProgress: (people: number) => void;
};

export type VerifyReport = {
  readonly tenant: TenantId;
  readonly at: Instant;
  readonly since: Instant | null;
  readonly people: number;
  readonly accounts: number;
  readonly checks: readonly Found[];
  /** No violation of anything that was looked at. */
  readonly holds: boolean;
};

type Verifying = Pick<House, "database" | "vault" | "clock" | "lawbook">;

/** What all parts of one verification share. */
type Ground = {
  readonly house: Verifying;
  readonly tenant: TenantId;
  readonly since: Instant | null;
  readonly findings: Findings;
  readonly policies: ReadonlyMap<string, OfferPolicy>;
  readonly zone: TimeZone;
  readonly tenantName: string;
  readonly waterfallOf: WaterfallOf;
};

/** People in one part: enough that a round trip pays, few enough that memory stays flat. */
const peopleInPart = 400;

/** Verifies a tenant, part by part; each part is read as one moment saw it. */
export async function verify(
  house: Verifying,
  tenant: TenantId,
  options: Partial<VerifyOptions> = {},
): Promise<VerifyReport> {
  const { since = null, onProgress = () => undefined } = options;
  const findings = new Findings();
  const known = await house.database.transaction(tenant, published);
  const ground: Ground = { house, tenant, since, findings, ...known };
  const total = { people: 0, accounts: 0 };
  for await (const { scope, rows } of partsRead(ground)) {
    verifyPart(ground, scope, rows);
    total.people += rows.people.length;
    total.accounts += rows.accounts.length;
    onProgress(total.people);
  }
  await checkChain(house, tenant, (seal) => since === null || seal.sealedAt >= since, findings);
  await checkFiles(ground);
  await checkClients(house, tenant, findings);
  await checkTenants(ground);
  const checks = findings.all();
  const holds = checks.every(({ violations }) => violations === 0);
  return { tenant, at: house.clock.now(), since, ...total, checks, holds };
}

async function published(
  tx: Transaction,
): Promise<Pick<Ground, "zone" | "policies" | "tenantName" | "waterfallOf">> {
  const settings = present(await loadSettings(tx), "there is no such tenant");
  const policies = (await publishedPolicies(tx)).map((body) =>
    must(parsePolicy(JSON.parse(body) as Json), "a published policy"),
  );
  return {
    zone: inForce(settings).zone,
    tenantName: settings.tenant.settings.name,
    policies: new Map(policies.map((policy) => [policyHash(policy), policy])),
    waterfallOf: waterfallNamed(policiesOf(await bookingRules(tx))),
  };
}

/** The parts to look at: ranges of buckets that cover all of them, or groups of those touched. */
async function partsOf({ house, tenant, since }: Ground): Promise<readonly Scope[]> {
  if (since === null) {
    const counts = await house.database.transaction(tenant, peopleByBucket);
    return rangesOf(counts).map((range) => ({ range, people: null, since }));
  }
  const touched = await house.database.transaction(tenant, (tx) => touchedSince(tx, since));
  return groupsOf(touched).map((people) => ({ range: everyBucket, people, since }));
}

type Counted = { readonly bucket: Bucket; readonly people: number };

function rangesOf(counts: readonly Counted[]): readonly BucketRange[] {
  const ranges: BucketRange[] = [];
  let from = 0;
  let people = 0;
  for (const count of counts) {
    if (people > 0 && people + count.people > peopleInPart) {
      ranges.push({ from: bucket(from), to: bucket(count.bucket - 1) });
      from = count.bucket;
      people = 0;
    }
    people += count.people;
  }
  return [...ranges, { from: bucket(from), to: bucket(bucketCount - 1) }];
}

/** Those who owe together share a bucket, so that none is cut. */
function groupsOf(people: readonly Ref<PersonId>[]): readonly (readonly Ref<PersonId>[])[] {
  const groups: Ref<PersonId>[][] = [];
  let group: Ref<PersonId>[] = [];
  for (const person of people) {
    if (group.length >= peopleInPart && group.at(-1)?.bucket !== person.bucket) {
      groups.push(group);
      group = [];
    }
    group.push(person);
  }
  return group.length > 0 ? [...groups, group] : groups;
}

type Part = { readonly scope: Scope; readonly rows: Awaited<ReturnType<typeof readPart>> };

/** The parts, each read while the one before it is looked at. */
async function* partsRead(ground: Ground): AsyncGenerator<Part> {
  const { house, tenant } = ground;
  const read = async (scope: Scope): Promise<Part> => ({
    scope,
    rows: await house.database.transaction(tenant, (tx) => readPart(tx, scope), {
      snapshot: true,
      statementTimeoutMs: 120_000,
    }),
  });
  let ahead: Promise<Part> | null = null;
  for (const scope of await partsOf(ground)) {
    const part = ahead;
    ahead = read(scope);
    ahead.catch(() => undefined); // thrown where it is awaited; nobody may come to that
    if (part !== null) yield await part;
  }
  if (ahead !== null) yield await ahead;
}

function verifyPart(ground: Ground, scope: Scope, rows: Part["rows"]): void {
  const { house, tenant, findings, since, policies, zone, tenantName } = ground;
  const { vault } = house;
  const { people, accounts, journal, transfers, payments, offers, contacts, words } = rows;
  const lives = foldLives(people, accounts, journal, scope.people === null, findings);
  const { waterfallOf } = ground;
  checkBooks({ accounts, lives: lives.accounts, transfers, payments, waterfallOf }, findings);
  const decisions = checkDecisions(rows.decisions, house.lawbook, findings);
  checkContacts({ lives: lives.people, contacts, decisions, since }, findings);
  const asked = askedOf({ lives: lives.people, decisions });
  checkWords(
    { contacts, words, people, lives: lives.accounts, asked, tenant, tenantName, vault },
    findings,
  );
  const offerKey = vault.blind(tenant, "offer-key", "");
  checkDebts({ lives: lives.accounts, people, offers, policies, offerKey, zone, since }, findings);
}

async function readPart(tx: Transaction, scope: Scope) {
  const people = await peopleIn(tx, scope);
  const debts =
    scope.people === null
      ? null
      : people.flatMap(({ bucket: home, state }) =>
          state.debts.map((id) => ({ bucket: home, id })),
        );
  const refs = debts && [...new Map(debts.map((ref) => [ref.id, ref])).values()];
  const [accounts, journal, transfers, payments, offers, contacts, decisions, words] =
    await Promise.all([
      accountsIn(tx, scope, refs),
      journalIn(tx, scope, refs),
      transfersIn(tx, scope, refs),
      paymentsIn(tx, scope, refs),
      offersIn(tx, scope, refs),
      contactsIn(tx, scope),
      decisionsIn(tx, scope),
      wordsIn(tx, scope),
    ]);
  return { people, accounts, journal, transfers, payments, offers, contacts, decisions, words };
}

async function checkFiles({ house, tenant, findings }: Ground): Promise<void> {
  for (const file of await house.database.transaction(tenant, filesDone)) {
    findings.looked("imports");
    if (file.read_rows !== file.placed_rows + file.same_rows + file.bad_rows) {
      findings.found("imports", "rows of a file are not accounted for", { import: file.id });
    }
  }
}

/** From no tenant's transaction, and from another tenant's, nothing of this one is seen. */
async function checkTenants({ house, tenant, findings }: Ground): Promise<void> {
  const stranger = tenantId(tenant + 1);
  const seen = await Promise.all([
    house.database.house((tx) => tablesShowing(tx, tenant)),
    house.database.transaction(stranger, (tx) => tablesShowing(tx, tenant)),
  ]);
  findings.looked("tenants", seen.length);
  for (const table of seen.flat()) {
    findings.found("tenants", "rows of the tenant are seen by strangers", { table });
  }
}
