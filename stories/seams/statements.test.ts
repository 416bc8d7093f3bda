/** Every statement of operations keeps to one tenant and names its buckets, and the server understands it. */

import { inProcessPrinter } from "@forbear/adapters";
import {
  bankBalance,
  bankLines,
  dayReport,
  debits,
  desk,
  fileDayReport,
  hearFrom,
  insertBankAccount,
  insertBankLines,
  posting,
  refunds,
  printRun,
  raw,
  sealWords,
  settleBankLines,
  stored,
  sql,
  trust,
  verify,
  wordsOfLines,
} from "@forbear/operations";
import {
  type BankAccountId,
  type BankFileId,
  type BankLineId,
  type PaymentId,
  type PlainDate,
  type StaffId,
  addDays,
  bucket,
  localDate,
  must,
  present,
  trusted,
} from "@forbear/kernel";
import { monthBefore, monthOf } from "@forbear/ledger";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tell } from "../telling.ts";
import { type Cells, type Debtor, World, usd } from "../world.ts";
import { nachaReturn } from "../bank-files.ts";
import { type Template, tablesWritten, templates } from "./sources.ts";
import { referenceTables } from "./tables.ts";

/** Asked before any tenant is known. */
const functions = new Set(["tenant_ids", "tenant_by_ref", "members_of", "ensure_months"]);

const inSources = templates();
const seen = new Set<string>();
let world: World;

/** A life in which as much as possible happens to people and their debts. */
async function live(): Promise<void> {
  const [ana, joint] = await world.place(
    { "apart.marriage": "married", "obligor.1.email.1": "ana@story.example" },
    {
      "obligor.2.reference": "P-2ND",
      "obligor.2.role": "joint",
      "obligor.2.fullName": "Bo Story",
      "obligor.2.address.country": "US",
      "obligor.2.address.region": "OH",
    },
  );
  if (!ana || !joint) throw new Error("two were placed");
  await world.place(itemised);
  await world.placeRows([{ ...bad, balance: "much" }], "good-rows");
  await tell(world, [
    { account: ana.reference, at: world.clock.now(), words: "said she would ring back" },
  ]);
  await world.pass({ hours: 6 });
  await printsAndOpens();
  await world.proves(ana);
  await world.says(ana, "I can pay $100 on Friday");
  await world.says(ana, "yes");
  await world.says(ana, "I get 1400 a month and my rent is 800 a month");
  const media = [{ name: "receipt.jpg", type: null, bytes: Buffer.from("ffd8ff", "hex") }];
  const sent = { channel: "sms", from: ana.phone, providerId: "picture-1", text: "" } as const;
  await hearFrom(world.house, world.tenant.id, { ...sent, media });
  await world.pays(ana, usd(100_00n), "tok_returned");
  await world.pays(joint, usd(40_00n), "tok_hangs");
  const eve = await world.placeOne(usd(90_00n));
  const { payment } = await world.pays(eve, usd(90_00n));
  await world.pass({ days: 8 });
  await giveBack(payment);
  await world.says(joint, "This debt is not mine, I dispute it");
  await world.says(ana, "stop texting me");
  await world.pass({ days: 2 });
  const today = localDate(world.clock.now(), world.zone);
  await paysOver();
  await openBank(today);
  await closes(today);
  await debit(today);
  await fileDayReport(world.house, world.tenant.id, today, world.zone);
  await dayReport(world.house, world.tenant.id, today, world.zone);
  expect(await world.verdict()).toEqual([]);
  await verify(world.house, world.tenant.id, { since: world.clock.now() });
}

/** Of whom a first letter can be written. */
const itemised: Cells = {
  "itemisation.event": "last-statement",
  "itemisation.on": "2026-01-31",
  "itemisation.balance": "412.50",
};

/** The letter that went is printed for a mail house, and opened at the desk. */
async function printsAndOpens(): Promise<void> {
  const { house, tenant } = world;
  expect((await printRun(house, tenant.id, inProcessPrinter)).letters).toBe(1);
  const letter = present(world.sent.find(({ channel }) => channel === "letter"));
  const staff = trusted<StaffId>(house.ids.next(bucket(0)));
  expect(await desk.openLetter(house, tenant.id, staff, letter.id, "words")).not.toBeNull();
}

/** An account at a bank, and a line of it that waits. */
async function openBank(today: PlainDate): Promise<void> {
  const { house, tenant } = world;
  const id = house.ids.next<BankAccountId>(bucket(0));
  const account = { id, ref: "trust", name: "Trust", currency: "USD", purpose: "trust" } as const;
  const numbers = { number: "12345678", bank: "061000052", shownAs: "Agency" };
  const rails = { creditorId: null, originatorId: null, serviceUser: null };
  const line = house.ids.next<BankLineId>(bucket(7));
  const words = {
    bankReference: null,
    endToEndId: null,
    transactionId: null,
    mandateId: null,
    creditorReference: null,
    remittance: ["for the rent"],
    payer: { name: "Ana", account: null, bank: null },
    returned: null,
  };
  const row = {
    bucket: bucket(7),
    id: line,
    bank_account_id: id,
    file_id: house.ids.next<BankFileId>(bucket(0)),
    file_hash: "00",
    line_key: house.vault.blind(tenant.id, "bank-line", "one"),
    line: 1,
    booked_on: today,
    value_on: today,
    currency: "USD",
    minor: 50_00n,
    stood_at: null,
    counts: true,
    kind: "payment",
    ...sealWords(house.vault, tenant.id, line, words),
    state: "suspense",
    because: "no-reference",
    matched_kind: null,
    matched_bucket: null,
    matched_id: null,
    known_at: world.clock.now(),
    settled_at: null,
    settled_by: null,
  } as const;
  const opened = { ...account, client: null, openedOn: today, openedWith: usd(7_00n) };
  await house.database.transaction(tenant.id, async (tx) => {
    await tx.many([
      insertBankAccount(tenant.id, house.vault, opened, { ...numbers, ...rails }),
      insertBankLines(tenant.id, [row]),
      settleBankLines(tenant.id, [{ ...row, state: "ignored", because: "rent" }]),
    ]);
    const stands = await bankBalance(tx, id, today);
    const [told] = await bankLines(tx, id, { to: today });
    const said = await wordsOfLines(tx, house.vault, [row]);
    expect([stands.minor, told?.state, said.get(line)]).toEqual([57_00n, "ignored", words]);
  });
}

/** The client is paid what came for it. */
async function paysOver(): Promise<void> {
  const { house, tenant, zone } = world;
  const line = {
    from: "2026-01-01",
    cycle: { every: "week", on: "FR" },
    clearDays: { otherwise: 0 },
    least: { currency: "USD", minor: "0" },
    holdback: null,
    pays: "net",
    commission: [],
    fees: [],
    tax: null,
    returnsBorneBy: "client",
    billAfter: 1,
  };
  const terms = { name: world.client.ref, version: 1, currency: "USD", lines: [line] };
  must(await trust.publishTerms(house, tenant.id, terms));
  const by = { kind: "system", part: "story" } as const;
  const through = localDate(world.clock.now(), zone);
  must(await trust.remit(house, tenant.id, { by, zone, client: world.client.ref, through }));
  await trust.reconcileDay(house, tenant.id, through);
}

/** Two months are closed, and a day is reconciled that goes on from them. */
async function closes(today: PlainDate): Promise<void> {
  const { house, tenant, zone } = world;
  const by = { kind: "system", part: "story" } as const;
  const before = monthBefore(monthOf(today));
  for (const month of [monthBefore(before), before]) {
    must(await trust.closeMonth(house, tenant.id, month, { by, zone }));
    await world.pass({ hours: 1 });
  }
  await trust.reconcileDay(house, tenant.id, today);
}

/** A payment of which a part goes back. */
async function giveBack(payment: PaymentId): Promise<void> {
  const { house, tenant, zone } = world;
  const staff = trusted<StaffId>("00000000-0000-7000-8000-0000000000a1");
  const asked = { payment, amount: usd(20_00n), because: "paid twice", staff };
  const more = { fourEyes: false, key: "give back" };
  must(await refunds.askRefund(house, tenant.id, { ...asked, ...more }, zone));
}

/** A promise that is taken by a card which is kept, and the card that is withdrawn. */
async function keepsCard(debtor: Debtor, today: PlainDate): Promise<void> {
  const { house, tenant, by } = world;
  const page = { doneAt: "https://a.example/d", leftAt: "https://a.example/l", payee: "Agency" };
  const person = debtor.person.id;
  const asked = { account: debtor.account, person, method: "card", today, ...page } as const;
  const words = "I let the agency take each payment on its day.";
  const setUp = await stored.setUpMeans(house, tenant.id, { ...asked, words, language: "en" });
  const { means } = must(setUp);
  const told = { to: "authorised", token: "tok_ok", last4: "4242", expiresOn: null } as const;
  await stored.hearMeans(house, tenant.id, means, { ...told, at: world.clock.now() });
  await stored.collectStored(house, tenant.id, by);
  const ends = { by: { kind: "consumer", person }, because: "withdrawn", person } as const;
  must(await stored.endMeans(house, tenant.id, means, ends));
}

/** A promise that is debited under a mandate, and comes back. */
async function debit(today: PlainDate): Promise<void> {
  const { house, tenant, zone } = world;
  const by = { kind: "system", part: "story" } as const;
  const cy = await world.placeOne(usd(412_50n));
  await world.pass({ hours: 1 });
  await world.proves(cy);
  await world.says(cy, "I can pay $100 on Friday");
  await world.says(cy, "yes");
  const { life } = await world.account(cy);
  if (life.kind !== "promised") throw new Error("nothing was promised");
  await keepsCard(cy, today);
  const none = { client: null, creditorId: null, serviceUser: null };
  const numbers = { number: "12345678", bank: "061100017", originatorId: "1234567890", ...none };
  await posting.bank.openBankAccount(house, tenant.id, {
    ref: "ach",
    name: "Debits",
    currency: "USD",
    purpose: "trust",
    client: null,
    openedOn: today,
    openedWith: usd(0n),
    numbers: { ...numbers, shownAs: "Agency" },
  });
  const words = {
    holder: "Cy Story",
    number: "00123456",
    bank: "076401251",
    kind: "checking",
    given: "written",
    words: "I authorise the agency to debit my account.",
    evidence: "scan 1",
  } as const;
  const mandate = { account: cy.account, person: cy.person.id, rail: "ach", words, by } as const;
  await debits.setUpMandate(house, tenant.id, { ...mandate, signedOn: today, notifiedOn: today });
  const asked = { account: "ach", rail: "ach", on: addDays(life.promise.dueOn, -1), zone } as const;
  const made = await debits.collectDebits(house, tenant.id, asked);
  expect(made).toMatchObject({ value: { kind: "made", file: { items: 1 } } });
  await posting.bank.settleDebits(house, tenant.id, zone);
  if (!made.ok || made.value.kind !== "made") throw new Error("no file was made");
  const line = made.value.text.split("\n").find((one) => one.startsWith("6")) ?? "";
  const named = { reference: line.slice(39, 54).trim(), trace: line.slice(79) };
  const told = nachaReturn({ ...named, minor: 0n, reason: "C01", corrected: "99887766" });
  const heard = await posting.bank.importReturns(house, tenant.id, { bytes: told, zone });
  expect(heard).toMatchObject({ report: { changed: 1 } });
  expect(await debits.tellMandateNews(house, tenant.id, world.by)).toEqual({ sent: 1, left: 0 });
}

const bad = {
  reference: "BAD",
  creditor: "Harbor Bank",
  currency: "USD",
  "obligor.1.reference": "BAD",
  "obligor.1.fullName": "Bad Row",
  "obligor.1.address.country": "US",
};

beforeAll(async () => {
  world = await World.open({
    seed: "statements",
    watch: { before: ({ text }) => void seen.add(text) },
  });
  await live();
});
afterAll(() => world.close());

const isStatement = (text: string): boolean =>
  /^\s*\(?(?:select|insert|update|delete|with)\b/.test(text);

const tablesOf = (text: string): readonly string[] =>
  [...text.matchAll(/forbear\.(\w+)/g)]
    .map((match) => match[1] ?? "")
    .filter((name) => !functions.has(name));

/** What a statement lacks to be one of a tenant and its buckets. */
function lacks(text: string): readonly string[] {
  const tables = tablesOf(text);
  if (tables.length === 0) return [];
  const sharded = tables.filter((name) => !referenceTables.includes(name));
  return [
    ...(/\btenant_id\b/.test(text) ? [] : [`no tenant beside ${tables.join(", ")}`]),
    ...(sharded.length === 0 || /\bbucket\b/.test(text)
      ? []
      : [`no bucket beside ${sharded.join(", ")}`]),
  ];
}

const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();

test("every statement that was sent names its tenant and its buckets", () => {
  const statements = [...seen].filter((text) => text !== "begin" && text !== "commit");
  expect(statements.length).toBeGreaterThan(60);
  const wrong = statements.flatMap((text) =>
    lacks(text).map((what) => `${what}: ${squeezed(text).slice(0, 120)}`),
  );
  expect(wrong).toEqual([]);
});

test("so does every statement that stands in the sources", () => {
  expect(inSources.length).toBeGreaterThan(100);
  const wrong = inSources.flatMap(({ file, text }) =>
    lacks(text).map((what) => `${file} ${what}: ${squeezed(text).slice(0, 120)}`),
  );
  expect(wrong).toEqual([]);
});

test("no statement reaches past the schema of the house", () => {
  const strange = inSources.filter(({ text }) =>
    /\b(?:from|join|into|update)\s+(?!forbear\.|unnest|only\b|lateral\b|set\b|of\b|\$|\()[a-z_]+\.[a-z_]+/.test(
      text,
    ),
  );
  expect(strange.map(({ file, text }) => `${file}: ${squeezed(text).slice(0, 80)}`)).toEqual([]);
});

const longest = ({ pieces }: Template): string =>
  [...pieces].map(squeezed).sort((a, b) => b.length - a.length)[0] ?? "";

test("the server understands each: those that are whole as they stand, the others as they were sent", async () => {
  const sent = [...seen].map(squeezed).join("\n");
  const misunderstood: string[] = [];
  const { database } = world.house;
  for (const template of inSources.filter(({ text }) => isStatement(text))) {
    if (sent.includes(longest(template))) continue;
    await database
      .house(async (tx) => {
        await tx.query(sql`${raw(`prepare seam as ${template.text}`)}`);
        await tx.query(sql`deallocate seam`);
      })
      .catch((error: unknown) => {
        misunderstood.push(`${template.file}: ${String(error)}: ${squeezed(template.text)}`);
      });
  }
  expect(misunderstood).toEqual([]);
});

test("rows were written to every table that they are written to by name", () => {
  const written = (table: string): boolean =>
    [...seen].some((text) => new RegExp(`(?:insert into|update) forbear\\.${table}\\b`).test(text));
  expect(tablesWritten().filter((table) => !written(table))).toEqual([]);
});
