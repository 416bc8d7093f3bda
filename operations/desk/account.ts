/** One debt whole: who owes it, what stands on it, what may be done now and what comes next. */

import {
  type Channel,
  type ContactPoint,
  type Hold,
  type Life,
  type PersonState,
  channels,
  kindFor,
} from "@forbear/accounts";
import type { AccountView } from "@forbear/contract";
import {
  type AccountId,
  type ContactPointId,
  type Instant,
  type Money,
  type PersonId,
  type PlainDate,
  type TimeZone,
  birthBucket,
  face,
  inWords,
  later,
  present,
  toJson,
  trusted,
} from "@forbear/kernel";
import type { Lawbook } from "@forbear/law";
import { owedIn } from "@forbear/ledger";
import { debtStatement } from "../acts/statement.ts";
import type { Transaction } from "../ports/database.ts";
import type { Vault } from "../ports/vault.ts";
import type { AccountFile, PersonFile, Ref } from "../stores/file.ts";
import { historyOf } from "../stores/contacts/store.ts";
import { readAccounts, readPeople } from "../stores/folds/store.ts";
import { papersOf } from "../stores/papers/store.ts";
import {
  type PersonalData,
  personalDataOf,
  pointTextsOf,
  whereIs,
} from "../stores/people/store.ts";
import { accountsNamed, nextActionAt, openCases } from "./accounts.store.ts";
import { englishOf } from "./english.ts";
import { type LightGround, holdSays, lights } from "./lights.ts";
import { type Reading, bucketOfDays, daysPastDue, linesOf } from "./lines.ts";
import { latestTalk } from "./talk.store.ts";

export type AccountAsked = Reading & {
  readonly lawbook: Lawbook;
  readonly now: Instant;
  readonly deskZone: TimeZone;
};

const historyMs = 60 * 86_400_000;

/** The debt and everyone who owes it, as they are now; null when the tenant has no such debt. */
export async function folderOf(
  { tx, vault }: Pick<Reading, "tx" | "vault">,
  id: AccountId,
): Promise<{ readonly account: AccountFile; readonly people: readonly PersonFile[] } | null> {
  const ref = await whereIs(tx, vault, { bucket: birthBucket(id), id });
  const account = (await readAccounts(tx, [ref])).at(0);
  if (account === undefined) return null;
  const owing = account.state.obligors.map(({ person }) => ({
    bucket: account.bucket,
    id: person,
  }));
  return { account, people: await readPeople(tx, owing) };
}

/** All that the desk shows of a debt; null when the tenant has no such debt. */
export async function accountView(asked: AccountAsked, id: AccountId): Promise<AccountView | null> {
  const folder = await folderOf(asked, id);
  if (folder === null) return null;
  const { account, people } = folder;
  const { tx, vault } = asked;
  const [personal, points, papers, cases, next, talk, linked, lit, balance] = await Promise.all([
    personalDataOf(tx, vault, people),
    pointTextsOf(tx, vault, people),
    papersOf(tx, vault, [account]),
    openCases(tx, people),
    nextActionAt(tx, people),
    latestTalk(tx, people),
    linkedLines(asked, account, people),
    lightsFor(asked, account, people),
    balanceOf(asked, account),
  ]);
  const { state } = account;
  const days = daysPastDue(state, asked.today);
  const client = asked.settings.clients.get(state.client)?.settings;
  return {
    id: face("acct", account.id),
    reference: shortReference(papers.get(account.id)?.number ?? ""),
    client: { name: client?.name ?? "", creditorName: client?.creditorName ?? "" },
    balance,
    life: { kind: state.life.kind, says: lifeSays(state.life, client?.country ?? "US") },
    daysPastDue: days,
    bucket: bucketOfDays(days),
    score: state.score,
    placedOn: state.placedOn,
    people: people.map((person) => personOf(account, person, personal, points)),
    linked,
    holds: holdsOf(account, people),
    cases: cases.map((one) => ({
      id: face("case", trusted(one.id)),
      kind: one.kind,
      openedAt: one.openedAt,
      dueBy: one.dueBy,
    })),
    lights: [...lit],
    nextActionAt: state.life.kind === "closed" ? null : next,
    conversation: talk === null ? null : face("conv", talk.id),
  };
}

/** What is owed today; where interest runs, with what came since it was last booked. */
async function balanceOf(
  { tx, today, now }: AccountAsked,
  account: AccountFile,
): Promise<AccountView["balance"]> {
  const { state } = account;
  const asked = { on: today, knownAt: now, through: null };
  const made = state.accrual === null ? null : await debtStatement(tx, account, asked);
  const { principal, interest, fees, costs } = made?.balances ?? state.balances;
  return {
    total: toJson(owedIn({ principal, interest, fees, costs })),
    principal: toJson(principal),
    interest: toJson(interest),
    fees: toJson(fees),
    costs: toJson(costs),
    asOf: today,
  };
}

/** The amount as people of the country write it. */
export const amountSays = (amount: Money, country: string): string =>
  inWords(amount, englishOf(country));

/** The day as people of the country write it: "30 Nov 2026", "Nov 30, 2026". */
export const daySays = (day: PlainDate, country: string): string =>
  new Intl.DateTimeFormat(englishOf(country), { dateStyle: "medium", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );

function lifeSays(life: Life, country: string): string {
  switch (life.kind) {
    case "open":
      return "Open, nothing agreed.";
    case "promised": {
      const { amount, dueOn } = life.promise;
      return `Promised ${amountSays(amount, country)} by ${daySays(dueOn, country)}.`;
    }
    case "on-plan": {
      const { instalments, judged, forgives, reviewOn } = life.plan;
      const on =
        forgives !== undefined
          ? `Settling (${amountSays(forgives, country)} is then written off)`
          : reviewOn !== undefined
            ? `On smaller payments until ${daySays(reviewOn, country)}`
            : "On a plan";
      const at = instalments.findIndex((_, seq) => judged.every((one) => one.seq !== seq));
      const due = instalments[at];
      const all = String(instalments.length);
      if (due === undefined) return `${on}: all of ${all} payments are judged.`;
      const next = `${amountSays(due.amount, country)} by ${daySays(due.dueOn, country)}`;
      return `${on}: payment ${String(at + 1)} of ${all} is next, ${next}.`;
    }
    case "closed":
      return `Closed: ${life.as.replaceAll("-", " ")}.`;
  }
}

function personOf(
  account: AccountFile,
  { id, state }: PersonFile,
  personal: ReadonlyMap<PersonId, PersonalData>,
  texts: ReadonlyMap<ContactPointId, string>,
): AccountView["people"][number] {
  const owes = account.state.obligors.find(({ person }) => person === id);
  return {
    id: face("pers", id),
    name: personal.get(id)?.fullName ?? "",
    role: owes?.role ?? "sole",
    language: state.language,
    place: placeOf(state),
    zones: [...state.zones],
    points: state.points.map((point) => ({
      kind: point.kind,
      masked: masked(point.kind, texts.get(point.id) ?? ""),
      health: point.health,
      line: point.line,
      stopped: stoppedAt(point, state.stops),
    })),
  };
}

/** The channels by which nothing goes to that number or mailbox, because they want none of it. */
const stoppedAt = (point: ContactPoint, stops: PersonState["stops"]): Channel[] =>
  channels.filter(
    (channel) =>
      kindFor(channel) === point.kind &&
      stops.some((stop) => stop.channel === channel && (stop.point ?? point.id) === point.id),
  );

export const placeOf = ({ jurisdiction }: PersonState): string =>
  jurisdiction.region === "unknown" ? jurisdiction.country : jurisdiction.region;

/** Enough to recognise it, not enough to copy it. */
/** Enough of a number or address to know it by, and no more. */
export function masked(kind: string, text: string): string {
  if (kind === "email") {
    const [name = "", site = ""] = text.split("@");
    return `${name.slice(0, 1)}•••@${site}`;
  }
  if (kind === "phone") return `••• ${text.slice(-4)}`;
  return kind === "post" ? "on file" : "•••";
}

/** As our letters show it, so that whoever holds one and whoever answers see the same: `****4821`. */
const shortReference = (number: string): string | null =>
  number === "" ? null : `****${number.slice(-4)}`;

function holdsOf(account: AccountFile, people: readonly PersonFile[]): AccountView["holds"] {
  const view = (hold: Hold, on: "person" | "debt"): AccountView["holds"][number] => ({
    id: face("hold", hold.id),
    kind: hold.kind,
    at: hold.at,
    on,
    says: holdSays(hold.kind),
    case: "case" in hold ? face("case", hold.case) : null,
  });
  return [
    ...account.state.holds.map((hold) => view(hold, "debt")),
    ...people.flatMap(({ state }) => state.holds.map((hold) => view(hold, "person"))),
  ];
}

/** Other debts of the same people, the largest first. */
async function linkedLines(
  asked: AccountAsked,
  account: AccountFile,
  people: readonly Ref<PersonId>[],
): Promise<AccountView["linked"]> {
  const all = await accountsNamed(asked.tx, [], people, 50);
  return linesOf(
    asked,
    all.filter((one) => one.id !== account.id),
  );
}

async function lightsFor(
  asked: AccountAsked,
  account: AccountFile,
  people: readonly PersonFile[],
): Promise<AccountView["lights"]> {
  const lead = people.find(({ id }) => id === account.state.obligors[0]?.person);
  if (lead === undefined || account.state.life.kind === "closed") return [];
  const others = lead.state.debts.filter((debt) => debt !== account.id);
  const debts = await readAccounts(asked.tx, refsOf(lead, others));
  const ground = await groundOf(asked, lead, [account, ...debts], people);
  return [...lights(ground, asked.deskZone)];
}

export const refsOf = (lead: PersonFile, debts: readonly AccountId[]): Ref<AccountId>[] =>
  debts.map((debt) => ({ bucket: lead.bucket, id: debt }));

/** What the law has to know of a person before any light of theirs is lit. */
export async function groundOf(
  asked: AccountAsked,
  lead: PersonFile,
  debts: readonly AccountFile[],
  known: readonly PersonFile[],
): Promise<LightGround> {
  const { tx, settings, lawbook, now } = asked;
  const [history, coObligors] = await Promise.all([
    historyOf(tx, [lead], later(now, -historyMs)),
    holdsOfOthers(asked, lead, debts, known),
  ]);
  return {
    person: lead,
    debts,
    coObligors,
    history: present(history.get(lead.id), "the history of everybody was read"),
    settings,
    lawbook,
    now,
  };
}

async function holdsOfOthers(
  { tx }: AccountAsked,
  lead: PersonFile,
  debts: readonly AccountFile[],
  known: readonly PersonFile[],
): Promise<ReadonlyMap<PersonId, readonly Hold[]>> {
  const owing = debts.flatMap(({ bucket, state }) =>
    state.obligors.map(({ person }) => ({ bucket, id: person })),
  );
  const missing = owing.filter(({ id }) => known.every((one) => one.id !== id));
  const others = missing.length === 0 ? [] : await readPeople(tx, missing);
  const everyone = [...known, ...others].filter(({ id }) => id !== lead.id);
  return new Map(everyone.map(({ id, state }) => [id, state.holds]));
}

/** Where a debt lies now: where it was born, or where it moved to. */
export const whereDebt = (tx: Transaction, vault: Vault, id: AccountId): Promise<Ref<AccountId>> =>
  whereIs(tx, vault, { bucket: birthBucket(id), id });
