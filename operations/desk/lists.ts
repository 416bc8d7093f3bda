/** Lists of the desk: its queues and the next in each, all debts by life, and who a search finds. */

import { type Life, readPhone, totalOwed } from "@forbear/accounts";
import type { AccountPage, QueueList, QueueStep } from "@forbear/contract";
import {
  type AccountId,
  type PersonId,
  type Result,
  birthBucket,
  err,
  ok,
  parseFace,
  parseUuid,
  trusted,
} from "@forbear/kernel";
import { nameKeys } from "../acts/place.ts";
import type { Ref } from "../stores/file.ts";
import { type LookupKind, lookUp } from "../stores/people/store.ts";
import { deskQueues } from "../stores/folds/queue.ts";
import {
  type Beside,
  type ListAsked,
  type ListPlace,
  type ListedAccount,
  accountsNamed,
  leftInQueue,
  listAccounts,
  nextQueued,
  queueCounts,
} from "./accounts.store.ts";
import { type Reading, linesOf } from "./lines.ts";

const pageSize = 50;

/** Every queue of the desk, the most pressing first, those that are empty too. */
export async function queueList({ tx }: Reading): Promise<QueueList> {
  const counts = new Map((await queueCounts(tx)).map((one) => [one.name, one]));
  const items = deskQueues.map((name) => counts.get(name) ?? { name, count: 0, oldestSince: null });
  return { items };
}

/** Who comes next in a queue; the first without `beside`. */
export async function queueStep(
  reading: Reading,
  name: string,
  beside: Beside | null,
): Promise<Result<QueueStep, "no-such-queue">> {
  if (!deskQueues.some((queue) => queue === name)) return err("no-such-queue");
  const { tx } = reading;
  const counts = await queueCounts(tx);
  const queue = counts.find((one) => one.name === name) ?? { name, count: 0, oldestSince: null };
  const next = await nextQueued(tx, name, beside);
  if (next === null) return ok({ queue, account: null, left: 0 });
  const [line] = await linesOf(reading, [next]);
  const left = await leftInQueue(tx, name, next);
  return ok({ queue, account: line ?? null, left });
}

/** A page of all debts that are asked for, the largest first, going on where `cursor` says. */
export async function accountPage(
  reading: Reading,
  asked: ListAsked,
  cursor: string | null,
): Promise<Result<AccountPage, "bad-cursor">> {
  const after = cursor === null ? null : readCursor(cursor);
  if (cursor !== null && after === null) return err("bad-cursor");
  const found = await listAccounts(reading.tx, asked, after, pageSize + 1);
  const shown = found.slice(0, pageSize);
  const last = found.length > pageSize ? shown.at(-1) : undefined;
  return ok({
    items: await linesOf(reading, shown),
    next: last === undefined ? null : cursorOf(last),
  });
}

function cursorOf({ state, id }: ListedAccount): string {
  const place = [state.life.kind, totalOwed(state).minor.toString(), id];
  return Buffer.from(place.join(" "), "utf8").toString("base64url");
}

const lives: readonly Life["kind"][] = ["closed", "on-plan", "open", "promised"];

function readCursor(text: string): ListPlace | null {
  const parts = Buffer.from(text, "base64url").toString("utf8").split(" ");
  const [kind = "", balance = "", id = ""] = parts;
  const life = lives.find((one) => one === kind);
  const account = parseUuid<AccountId>(id);
  if (life === undefined || !/^-?\d{1,18}$/.test(balance) || !account.ok) return null;
  return { life, balance, id: account.value };
}

/** Debts that a name, phone, mailbox, reference or id leads to, the largest first. */
export async function searchAccounts(reading: Reading, words: string): Promise<AccountPage> {
  const found = await referred(reading, words.trim());
  const items = await accountsNamed(reading.tx, found.accounts, found.people, pageSize);
  return { items: await linesOf(reading, items), next: null };
}

type Referred = {
  readonly accounts: readonly Ref<AccountId>[];
  readonly people: readonly Ref<PersonId>[];
};

/** What the words may be, tried one by one; the first that finds somebody counts. */
async function referred(reading: Reading, words: string): Promise<Referred> {
  const account = parseFace("acct", words);
  if (account.ok) return { accounts: [home(account.value)], people: [] };
  const person = parseFace("pers", words);
  if (person.ok) return { accounts: [], people: [home(person.value)] };
  const accounts = await refsOf<AccountId>(reading, "account-reference", scoped(reading, words));
  if (accounts.length > 0) return { accounts, people: [] };
  return { accounts: [], people: await findPeople(reading, words) };
}

const home = <T extends AccountId | PersonId>(id: T): Ref<T> => ({ bucket: birthBucket(id), id });

/** References are the client's own: each client may have given this one. */
const scoped = ({ settings }: Reading, reference: string): readonly string[] =>
  [...settings.clients.values()].map((client) => `${client.ref}\u0000${reference}`);

/** People whom the words name: by phone, by mailbox, or by every word of their name. */
export async function findPeople(
  reading: Reading,
  words: string,
): Promise<readonly Ref<PersonId>[]> {
  const known = await refsOf<PersonId>(reading, "person-reference", scoped(reading, words));
  if (known.length > 0) return known;
  if (words.includes("@")) return refsOf(reading, "email", [words.toLowerCase()]);
  if (/^[+\d][\d\s().-]{5,}$/.test(words)) {
    return refsOf<PersonId>(reading, "phone", phonesOf(reading, words));
  }
  return byName(reading, words);
}

/** The number as it reads in each country that the tenant collects in. */
function phonesOf({ settings }: Reading, words: string): readonly string[] {
  const countries = new Set([...settings.clients.values()].map((c) => c.settings.country));
  const read = [...countries].flatMap((country) => {
    const phone = readPhone(words, country);
    return phone === null ? [] : [phone];
  });
  return [...new Set(read)];
}

/** Those whose name has every one of the words. */
async function byName(reading: Reading, words: string): Promise<readonly Ref<PersonId>[]> {
  const single = nameKeys(words).filter((key) => !key.includes(" "));
  const [first, ...others] = await Promise.all(
    single.slice(0, 4).map((key) => refsOf<PersonId>(reading, "name", [key])),
  );
  if (first === undefined) return [];
  return first.filter((one) => others.every((all) => all.some(({ id }) => id === one.id)));
}

async function refsOf<T extends AccountId | PersonId>(
  { tx, vault }: Reading,
  kind: LookupKind,
  values: readonly string[],
): Promise<readonly Ref<T>[]> {
  const found = await lookUp(tx, vault, kind, values);
  return found.map(({ target }) => ({ bucket: target.bucket, id: trusted<T>(target.id) }));
}
