/** What happened cannot be rewritten unseen, and a decision convinces a stranger. */

import { generateKeyPairSync } from "node:crypto";
import { exportDecision, replayExport, sealAll, sql, verify } from "@forbear/operations";
import type { Sql } from "@forbear/operations";
import { type DecisionId, later, must, trusted } from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import { bodies, countries, currentLaw, lawbook } from "@forbear/law";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tamper } from "./tamper.ts";
import { type Debtor, World, usd } from "./world.ts";

let world: World;
let ana: Debtor;

beforeAll(async () => {
  world = await World.open({ seed: "evidence" });
  ana = await world.placeOne(usd(412_50n));
  await world.placeOne(usd(90_00n));
  await world.pass({ days: 1 });
  await world.proves(ana);
  await world.says(ana, "I can pay $100 on Friday");
  await world.says(ana, "yes");
  await world.pays(ana, usd(100_00n));
  await world.pass({ days: 5 });
});
afterAll(() => world.close());

/** The first value of a query's first row, as the app sees it. */
async function idOf(query: Sql): Promise<string> {
  const rows = await world.house.database.transaction(world.tenant.id, (tx) => tx.query(query));
  const [id] = Object.values(rows[0] ?? {});
  if (typeof id !== "string") throw new Error("the story has no such row");
  return id;
}

const every = sql`bucket between 0 and 4095`;

test("a house in order is in order", async () => {
  const report = await verify(world.house, world.tenant.id);
  expect(report.checks.filter(({ violations }) => violations > 0)).toEqual([]);
  expect(report.holds).toBe(true);
  // Nothing is in order for want of having been looked at.
  expect(report.checks.filter(({ checked }) => checked === 0)).toEqual([]);
});

describe("who owns the database is found, and where, when he", () => {
  const event = (kind: string) => () =>
    idOf(sql`
    select id from forbear.journal
     where ${every} and kind = ${kind} and account_id = ${ana.account.id} order by at limit 1`);
  const decision = () =>
    idOf(sql`
    select id from forbear.decision where ${every} and about = 'attempt' order by at limit 1`);
  const contact = () =>
    idOf(sql`
    select id from forbear.contact
     where ${every} and status = 'handed-over' order by at desc limit 1`);
  const account = () => Promise.resolve(ana.account.id);

  test.each([
    {
      who: "changes one byte of an event",
      tables: ["journal"],
      row: event("posted"),
      change: (id: string) => sql`
        update forbear.journal set bytes = set_byte(bytes, 40, 65) where id = ${id}`,
      found: { check: "journal", at: "event" },
    },
    {
      who: "changes a figure of an event and its hash",
      tables: ["journal"],
      row: event("posted"),
      change: (id: string) => sql`
        update forbear.journal j set bytes = n.bytes, hash = sha256(n.bytes)
          from (select convert_to(replace(convert_from(bytes, 'UTF8'), '41250', '31250'), 'UTF8')
                       as bytes from forbear.journal where id = ${id}) n
         where j.id = ${id}`,
      found: { check: "journal", at: "event" },
    },
    {
      who: "changes an event, its hash and its leaf",
      tables: ["journal", "sealed_leaf"],
      row: event("promise-made"),
      change: (id: string) => sql`
        with n as (
          select convert_to(replace(convert_from(bytes, 'UTF8'), '10000', '20000'), 'UTF8') as bytes
            from forbear.journal where id = ${id}
        ), j as (
          update forbear.journal set bytes = n.bytes, hash = sha256(n.bytes) from n where id = ${id}
        )
        update forbear.sealed_leaf set hash = sha256(n.bytes) from n where leaf_id = ${id}`,
      found: { check: "seals", at: null },
    },
    {
      who: "takes an event away",
      tables: ["journal"],
      row: event("contact-settled"),
      change: (id: string) => sql`delete from forbear.journal where id = ${id}`,
      found: { check: "seals", at: "leaf" },
    },
    {
      who: "takes an event and its leaf away",
      tables: ["journal", "sealed_leaf"],
      row: event("contact-settled"),
      change: (id: string) => sql`
        with j as (delete from forbear.journal where id = ${id})
        delete from forbear.sealed_leaf where leaf_id = ${id}`,
      found: { check: "folds", at: null },
    },
    {
      who: "takes a leaf away",
      tables: ["sealed_leaf"],
      row: event("account-placed"),
      change: (id: string) => sql`delete from forbear.sealed_leaf where leaf_id = ${id}`,
      found: { check: "journal", at: "event" },
    },
    {
      who: "takes the last seal away",
      tables: ["seal"],
      row: () => Promise.resolve(""),
      change: () => sql`
        delete from forbear.seal where seq = (select max(seq) from forbear.seal)`,
      found: { check: "seals", at: null },
    },
    {
      who: "dates a seal back",
      tables: ["seal"],
      row: () => Promise.resolve(""),
      change: () => sql`update forbear.seal set sealed_at = sealed_at - interval '1 day'`,
      found: { check: "seals", at: null },
    },
    {
      who: "lowers a balance",
      tables: ["account"],
      row: account,
      change: (id: string) => sql`
        update forbear.account
           set balance = balance - 10000,
               state = jsonb_set(state, '{balances,principal,minor}', '"21250"')
         where id = ${id}`,
      found: { check: "books", at: "account" },
    },
    {
      who: "shortens a transfer",
      tables: ["transfer"],
      row: () =>
        idOf(sql`
        select id from forbear.transfer
         where ${every} and payment_id is not null order by id limit 1`),
      change: (id: string) => sql`update forbear.transfer set minor = minor - 1 where id = ${id}`,
      found: { check: "books", at: "transfer" },
    },
    {
      who: "moves one leg of an entry to another book",
      tables: ["transfer"],
      row: () =>
        idOf(sql`
        select entry_id from forbear.transfer
         where ${every} and payment_id is not null order by id limit 1`),
      change: (id: string) => sql`
        update forbear.transfer set credit_book = 'adjustments'
         where entry_id = ${id} and credit_book = 'due-to-client'`,
      found: { check: "books", at: "entry" },
    },
    {
      who: "turns a payment back",
      tables: ["payment"],
      row: () => idOf(sql`select id from forbear.payment where ${every} limit 1`),
      change: (id: string) => sql`update forbear.payment set status = 'failed' where id = ${id}`,
      found: { check: "books", at: "payment" },
    },
    {
      who: "turns a verdict",
      tables: ["decision"],
      row: decision,
      change: (id: string) => sql`update forbear.decision set verdict = 'deny' where id = ${id}`,
      found: { check: "replay", at: "decision" },
    },
    {
      who: "changes what was decided on, and its hash",
      tables: ["decision"],
      row: decision,
      change: (id: string) => sql`
        update forbear.decision d set inputs = o.inputs, inputs_hash = o.inputs_hash
          from (select inputs, inputs_hash from forbear.decision
                 where about = 'reserve' order by at limit 1) o
         where d.id = ${id}`,
      found: { check: "replay", at: "decision" },
    },
    {
      who: "takes a decision away",
      tables: ["decision"],
      row: decision,
      change: (id: string) => sql`delete from forbear.decision where id = ${id}`,
      found: { check: "seals", at: "leaf" },
    },
    {
      who: "hides that a contact was made",
      tables: ["contact"],
      row: contact,
      change: (id: string) => sql`update forbear.contact set status = 'cancelled' where id = ${id}`,
      found: { check: "once", at: "contact" },
    },
    {
      who: "takes a contact away",
      tables: ["contact"],
      row: contact,
      change: (id: string) => sql`delete from forbear.contact where id = ${id}`,
      found: { check: "once", at: "contact" },
    },
    {
      who: "puts other words into a message",
      tables: ["message_sealed"],
      row: contact,
      change: (id: string) => sql`
        update forbear.message_sealed m
           set sealed = (select o.sealed from forbear.message_sealed o
                          where o.message_id <> m.message_id limit 1)
         where m.message_id = (select message_id from forbear.contact where id = ${id})`,
      found: { check: "figures", at: "contact" },
    },
    {
      who: "widens an offer",
      tables: ["offer"],
      row: () => idOf(sql`select id from forbear.offer where ${every} limit 1`),
      change: (id: string) => sql`
        update forbear.offer set terms = jsonb_set(terms, '{amount,minor}', '"1000"')
         where id = ${id}`,
      found: { check: "offers", at: "offer" },
    },
    {
      who: "forgets that a person wrote",
      tables: ["person"],
      row: () => Promise.resolve(ana.person.id),
      change: (id: string) => sql`
        update forbear.person set state = jsonb_set(state, '{lastHeardAt}', 'null') where id = ${id}`,
      found: { check: "folds", at: "person" },
    },
    {
      who: "loses a row of a file",
      tables: ["import_batch"],
      row: () => idOf(sql`select id from forbear.import_batch limit 1`),
      change: (id: string) => sql`
        update forbear.import_batch set placed_rows = placed_rows - 1 where id = ${id}`,
      found: { check: "imports", at: "import" },
    },
  ])("$who", async ({ tables, row, change, found }) => {
    const id = await row();
    const look = () => verify(world.house, world.tenant.id);
    const report = await tamper(world, { tables, change: change(id) }, look);
    expect(report.holds).toBe(false);
    const { first } = report.checks.find(({ check }) => check === found.check) ?? { first: [] };
    expect(first).not.toEqual([]);
    if (found.at !== null) {
      expect(first.map(({ at }) => at[found.at])).toContain(id);
    }
  });

  test("and once all is put back, nothing is found", async () => {
    expect(await world.verdict()).toEqual([]);
  });
});

describe("looking at what happened since", () => {
  test("looks at those to whom something happened, from their beginning, and finds as much", async () => {
    const since = world.clock.now();
    expect(await verify(world.house, world.tenant.id, { since })).toMatchObject({ people: 0 });
    await world.pass({ hours: 1 });
    await world.says(ana, "How much do I owe?");
    await sealAll(world.house, world.tenant.id);
    const look = () => verify(world.house, world.tenant.id, { since: later(since, 1) });
    const report = await look();
    expect(report).toMatchObject({ people: 1, accounts: 1, holds: true });
    const checked = (check: string) => report.checks.find((one) => one.check === check)?.checked;
    expect(checked("journal")).toBeGreaterThan(30);
    expect(checked("replay")).toBeGreaterThan(0);
    expect(checked("replay")).toBeLessThan(5);
    const change = sql`
      update forbear.transfer set minor = minor - 1
       where account_id = ${ana.account.id} and payment_id is null`;
    const tampered = await tamper(world, { tables: ["transfer"], change }, look);
    expect(tampered.holds).toBe(false);
  });
});

describe("an exported decision", () => {
  const exported = async (about: string): Promise<string> => {
    const id = trusted<DecisionId>(
      await idOf(sql`
        select id from forbear.decision
         where ${every} and about = ${about} and person_id = ${ana.person.id}
         order by at limit 1`),
    );
    const text = await world.house.database.transaction(world.tenant.id, (tx) =>
      exportDecision(tx, world.house.vault, id),
    );
    return must(text, "the export");
  };

  test.each(["reserve", "attempt", "reply"])(
    "to %s replays outside, with no database, to the same answer, and is proved",
    async (about) => {
      const text = await exported(about);
      const report = must(replayExport(text, currentLaw), "the replay");
      const answer = JSON.parse(report.bytes) as { verdict: string; citations: string[] };
      expect(answer.verdict).toBe("allow");
      expect(answer.citations.length).toBeGreaterThan(0);
      expect(report).toMatchObject({ verdict: "allow", events: 1, lawbookHash: currentLaw.hash });
      expect(report.sealed?.seq).toBeGreaterThan(0);
      expect(report.keyFingerprint).toMatch(/^[0-9a-f]{64}$/);
      expect(must(replayExport(text, currentLaw)).bytes).toBe(report.bytes);
    },
  );

  test("holds no word of what was said, and no name, number or address", async () => {
    const text = (await Promise.all(["reserve", "attempt", "reply"].map(exported))).join();
    for (const personal of [ana.name, ana.phone, ana.bornOn, "Orchard", "Hello", "STOP"]) {
      expect(text).not.toContain(personal);
    }
  });

  type Document = {
    format: string;
    decision: { verdict: string; inputsHash: string; ruleIds: string[]; nextAllowedAt: unknown };
    inputs: string;
    events: { bytes: string }[];
    seals: { sealedAt: string; leafCount: number; signature: string }[];
    sealed: { position: number; path: string[] };
    publicKey: string;
  };

  test.each<[string, (file: Document) => void, readonly string[]]>([
    ["another format", (file) => (file.format = "forbear.decision.9"), ["not-an-export"]],
    [
      "an altered input",
      (file) => (file.inputs = file.inputs.replace('"US-OH"', '"US-NV"')),
      ["altered-input"],
    ],
    [
      "an altered input and its hash",
      (file) => {
        file.inputs = file.inputs.replace('"US-OH"', '"US-NV"');
        file.decision.inputsHash = sha256(file.inputs);
      },
      ["broken-proof"],
    ],
    [
      "a verdict turned round",
      (file) => (file.decision.verdict = "deny"),
      ["altered-verdict", "broken-proof"],
    ],
    [
      "a reason left out",
      (file) => file.decision.ruleIds.shift(),
      ["altered-verdict", "broken-proof"],
    ],
    [
      "another event",
      (file) => {
        const [event] = file.events;
        if (event) event.bytes = event.bytes.replace('"agent"', '"system"');
      },
      ["broken-proof"],
    ],
    [
      "an event that is not about it",
      (file) => file.events.push({ ...file.events[0], bytes: "{}" }),
      ["broken-proof"],
    ],
    ["another place in the tree", (file) => (file.sealed.position += 1), ["broken-proof"]],
    ["a shorter proof", (file) => file.sealed.path.pop(), ["broken-proof"]],
    [
      "a seal dated back",
      (file) => {
        for (const seal of file.seals) seal.sealedAt = "2026-01-01T00:00:00.000Z";
      },
      ["broken-proof"],
    ],
    ["a signature of somebody else", (file) => (file.publicKey = strangersKey), ["broken-proof"]],
    ["no key at all", (file) => (file.publicKey = "none"), ["broken-proof"]],
  ])("with %s is refused, with the reason", async (_, alter, kinds) => {
    const file = JSON.parse(await exported("attempt")) as Document;
    alter(file);
    const replayed = replayExport(JSON.stringify(file), currentLaw);
    const found = replayed.ok ? [] : replayed.error;
    for (const kind of kinds) expect(found.map((one) => one.kind)).toContain(kind);
    for (const { says } of found) expect(says).toMatch(/^[A-Z].*\.$/s);
  });

  test("is not judged by a lawbook that it was not decided by", async () => {
    const other = lawbook(countries, bodies.slice(1));
    const replayed = replayExport(await exported("attempt"), other);
    expect(replayed).toMatchObject({ ok: false, error: [{ kind: "other-lawbook" }] });
  });

  test("that still waits for its seal says so", async () => {
    const eve = await world.placeOne(usd(200_00n));
    await world.says(eve, "Who are you?");
    const id = trusted<DecisionId>(
      await idOf(sql`
        select id from forbear.decision
         where ${every} and person_id = ${eve.person.id} order by at limit 1`),
    );
    const text = await world.house.database.transaction(world.tenant.id, (tx) =>
      exportDecision(tx, world.house.vault, id),
    );
    expect(must(replayExport(must(text), currentLaw)).sealed).toBeNull();
  });

  test("of an id that nobody has is none", async () => {
    const nobody = world.house.ids.next<DecisionId>(ana.person.bucket);
    const text = await world.house.database.transaction(world.tenant.id, (tx) =>
      exportDecision(tx, world.house.vault, nobody),
    );
    expect(text).toEqual({ ok: false, error: "no-such-decision" });
  });
});

const strangersKey = generateKeyPairSync("ed25519")
  .publicKey.export({ type: "spki", format: "pem" })
  .toString();
