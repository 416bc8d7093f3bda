/** What a bank's files say becomes money in the books, once: matched, waiting for a person, or returned. */

import { type Money, type PlainDate, localDate, money, must, present } from "@forbear/kernel";
import { bankBalance, bankLines, bankSaid, posting } from "@forbear/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Moved, type Statement, camt053, mt940, ourNumber } from "./bank-files.ts";
import { type Debtor, World, usd } from "./world.ts";

let world: World;
let trust: { readonly id: Parameters<typeof bankLines>[1] & string };
beforeAll(async () => {
  world = await World.open({ seed: "bank" });
  trust = await openAccount("trust", ourNumber);
});
afterAll(() => world.close());

const today = (): PlainDate => localDate(world.clock.now(), world.zone);

const openAccount = async (ref: string, number: string) =>
  must(
    await posting.bank.openBankAccount(world.house, world.tenant.id, {
      ref,
      name: "Client money",
      currency: "USD",
      purpose: "trust",
      client: null,
      openedOn: today(),
      openedWith: usd(0n),
      numbers: {
        number,
        bank: null,
        creditorId: null,
        originatorId: null,
        serviceUser: null,
        shownAs: "Harbor",
      },
    }),
  );

let files = 0;
const read = (bytes: Uint8Array, account = "trust", house = world.house) => {
  files += 1;
  const fileName = `statement-${String(files)}.xml`;
  return posting.bank.importBankFile(house, world.tenant.id, {
    account,
    fileName,
    bytes,
    zone: world.zone,
  });
};

async function counts(bytes: Uint8Array) {
  const outcome = await read(bytes);
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  const { report } = outcome;
  const { matched, suspense, ignored, known, notBooked, elsewhere } = report;
  expect(matched + suspense + ignored + known + notBooked + elsewhere).toBe(report.read);
  return report;
}

const linesOf = (account = trust.id) =>
  world.house.database.transaction(world.tenant.id, (tx) => bankLines(tx, account));
const stands = () =>
  world.house.database.transaction(world.tenant.id, (tx) => bankBalance(tx, trust.id, today()));
const waiting = () =>
  world.house.database.transaction(world.tenant.id, (tx) =>
    posting.bank.waitingLines(world.house, tx),
  );

const settle = (line: posting.bank.Waiting["line"], said: posting.bank.Said, because = "seen") =>
  posting.bank.settleLine(world.house, world.tenant.id, line, said, {
    by: { kind: "system", part: "story" },
    zone: world.zone,
    because,
  });

const came = (amount: Money, bankReference: string | null, more: Partial<Moved> = {}): Moved => ({
  on: today(),
  amount,
  bankReference,
  ...more,
});

const owed = async (debtor: Debtor): Promise<bigint> => {
  const { balances } = await world.account(debtor);
  return balances.principal.minor + balances.interest.minor + balances.fees.minor;
};

describe("a bank file pays three debts, one nobody knows, one comes back next week", () => {
  let ana: Debtor;
  let ben: Debtor;
  let cy: Debtor;
  let first: Uint8Array;

  beforeAll(async () => {
    const placed = await world.place({}, {}, { balance: "80.00" });
    [ana, ben, cy] = [present(placed[0]), present(placed[1]), present(placed[2])];
    await world.pass({ days: 1 });
    first = camt053({
      id: "S-1",
      opening: 500_00n,
      moved: [
        came(usd(100_00n), "B-1", { words: `thank you, ref ${ana.reference}1` }),
        came(usd(100_00n), "B-2", { words: `payment ${ana.reference} March`, endToEnd: "RENT" }),
        came(usd(50_00n), "B-3", { endToEnd: ben.reference }),
        came(usd(80_00n), "B-4", { words: cy.reference.toLowerCase(), endToEnd: "CY-PAYS-ALL" }),
      ],
    });
  });

  test("three are matched by their references, what nobody knows waits, and all add up", async () => {
    expect(await counts(first)).toMatchObject({ matched: 3, suspense: 1, known: 0, differs: "0" });
    expect(await Promise.all([ana, ben, cy].map(owed))).toEqual([312_50n, 362_50n, 0n]);
    expect((await world.account(cy)).life).toMatchObject({ kind: "closed", as: "paid" });
    expect((await stands()).minor).toBe(830_00n);
    const said = await world.house.database.transaction(world.tenant.id, (tx) =>
      bankSaid(tx, trust.id, today()),
    );
    expect(said?.balance.minor).toBe(830_00n);
  });

  test("the same file again, and one that overlaps it, book nothing twice", async () => {
    expect(await read(first)).toMatchObject({ kind: "read-before" });
    const overlapping = camt053({
      id: "S-1-again",
      opening: 500_00n,
      moved: [
        came(usd(100_00n), "B-1", { words: `thank you, ref ${ana.reference}1` }),
        came(usd(100_00n), "B-2", { words: `payment ${ana.reference} March`, endToEnd: "RENT" }),
        came(usd(50_00n), "B-3", { endToEnd: ben.reference }),
        came(usd(80_00n), "B-4", { words: cy.reference.toLowerCase(), endToEnd: "CY-PAYS-ALL" }),
        came(usd(12_50n), "B-5", { endToEnd: ana.reference }),
      ],
    });
    expect(await counts(overlapping)).toMatchObject({ known: 4, matched: 1, differs: "0" });
    expect(await owed(ana)).toBe(300_00n);
  });

  test("a week later the last comes back: the debt that it closed is owed again", async () => {
    await world.pass({ days: 7 });
    const back = camt053({
      id: "S-2",
      opening: 842_50n,
      moved: [came(usd(-80_00n), "B-9", { endToEnd: "CY-PAYS-ALL", returned: "AM04" })],
    });
    expect(await counts(back)).toMatchObject({ matched: 1, differs: "0" });
    expect(await owed(cy)).toBe(80_00n);
    expect((await world.account(cy)).life.kind).toBe("open");
    expect(await world.verdict()).toEqual([]);
  });

  test("the one nobody knew is understood by a person, and booked from its own day", async () => {
    const [one] = await waiting();
    expect(one?.line).toMatchObject({ because: "no-reference", amount: usd(100_00n) });
    const line = present(one).line;
    const parts = [
      { account: ana.account.id, amount: usd(60_00n) },
      { account: ben.account.id, amount: usd(40_00n) },
    ];
    const short = parts.slice(0, 1);
    const say = (some: typeof parts) =>
      settle(line, { kind: "for-debts", parts: some, remember: false });
    expect(await say(short)).toMatchObject({ error: "not-the-whole" });
    expect((await say(parts)).ok).toBe(true);
    expect(await say(parts)).toMatchObject({ error: "does-not-wait" });
    expect(await Promise.all([ana, ben].map(owed))).toEqual([240_00n, 322_50n]);
    expect(await waiting()).toEqual([]);
    expect(await world.verdict()).toEqual([]);
  });
});

describe("what leaves doubt is never booked by itself", () => {
  test("a name and an amount make a candidate, and no more", async () => {
    const fay = await world.placeOne(usd(77_70n), { "obligor.1.fullName": "Fay Quillfeather" });
    const file = camt053({
      id: "S-3",
      opening: 762_50n,
      moved: [came(usd(77_70n), "C-1", { name: "QUILLFEATHER FAY M", from: "11112222" })],
    });
    expect(await counts(file)).toMatchObject({ matched: 0, suspense: 1 });
    expect(await owed(fay)).toBe(77_70n);
    const [one] = await waiting();
    expect(one?.candidates).toEqual([{ account: fay.account.id, signs: ["name", "owed"] }]);
    const parts = [{ account: fay.account.id, amount: usd(77_70n) }];
    must(await settle(present(one).line, { kind: "for-debts", parts, remember: true }));
    expect(await owed(fay)).toBe(0n);
  });

  test("a payer who was understood once is known again, under their own name alone", async () => {
    const gil = await world.placeOne(usd(90_00n), { "obligor.1.fullName": "Gil Oakenshaw" });
    const pays = (id: string, opening: bigint, name: string) =>
      counts(
        camt053({
          id,
          opening,
          moved: [came(usd(10_00n), id, { name, from: "55556666" })],
        }),
      );
    expect(await pays("G-1", 840_20n, "Gil Oakenshaw")).toMatchObject({ suspense: 1 });
    const [one] = await waiting();
    const parts = [{ account: gil.account.id, amount: usd(10_00n) }];
    must(await settle(present(one).line, { kind: "for-debts", parts, remember: true }));
    expect(await pays("G-2", 850_20n, "OAKENSHAW, GIL")).toMatchObject({ matched: 1 });
    expect(await pays("G-3", 860_20n, "Debt Advice Trust")).toMatchObject({ suspense: 1 });
    expect(await owed(gil)).toBe(70_00n);
    const [left] = await waiting();
    must(await settle(present(left).line, { kind: "elsewhere" }, "of a charity"));
  });

  test("two references in one line are two debts, and money out is nobody's payment", async () => {
    const [hal, ida] = await world.place({}, {});
    if (!hal || !ida) throw new Error("two were placed");
    const file = camt053({
      id: "S-4",
      opening: 870_20n,
      moved: [
        came(usd(20_00n), "D-1", { words: `${hal.reference} and ${ida.reference}` }),
        came(usd(-9_00n), "D-2", { words: "account fees" }),
        came(usd(-7_00n), "D-3", { words: "unpaid", returned: "AC04" }),
      ],
    });
    expect(await counts(file)).toMatchObject({ matched: 0, suspense: 3, differs: "0" });
    const all = await waiting();
    expect(all.map(({ line }) => line.because)).toEqual([
      "several-debts",
      "money-out",
      "return-of-what",
    ]);
    for (const { line } of all) must(await settle(line, { kind: "elsewhere" }, "for the test"));
  });

  test("two movements that look the same, without numbers of the bank, wait for a word", async () => {
    const jo = await world.placeOne(usd(90_00n));
    const one = came(usd(5_00n), null, { words: jo.reference });
    const morning = camt053({ id: "S-5", opening: 874_20n, moved: [one, one] });
    const evening = camt053({ id: "S-6", opening: 884_20n, moved: [one] });
    const day = camt053({ id: "S-7", opening: 874_20n, moved: [one, one, one] });
    expect(await counts(morning)).toMatchObject({ matched: 2, suspense: 0 });
    expect(await counts(evening)).toMatchObject({ matched: 0, suspense: 1, known: 0 });
    expect(await counts(day)).toMatchObject({ known: 3, differs: "0" });
    expect(await owed(jo)).toBe(80_00n);
    const twin = (await waiting()).find(({ line }) => line.because === "looks-like-another");
    const parts = [{ account: jo.account.id, amount: usd(5_00n) }];
    const two = present(twin).line;
    must(await settle(two, { kind: "for-debts", parts, remember: false }, "two receipts"));
    expect(await owed(jo)).toBe(75_00n);
  });

  test("a movement that another format told is not booked again", async () => {
    const kay = await world.placeOne(usd(90_00n));
    const line = came(usd(15_00n), "K-1", { words: `ref ${kay.reference}` });
    const told = { id: "S8", opening: 889_20n, moved: [line] };
    expect(await counts(camt053(told))).toMatchObject({ matched: 1, differs: "0" });
    expect(await counts(mt940(told))).toMatchObject({ known: 1 });
    const unnumbered = { ...told, moved: [{ ...line, bankReference: null }] };
    expect(await counts(mt940(unnumbered))).toMatchObject({ suspense: 1, differs: "0" });
    expect(await owed(kay)).toBe(75_00n);
  });

  test("money for a debt under a stay waits on it, and in the queue", async () => {
    const lee = await world.placeOne(usd(90_00n));
    await world.says(lee, "I filed for chapter 7 bankruptcy last week, case 26-10442");
    const line = came(usd(15_00n), "L-1", { endToEnd: lee.reference });
    await counts(camt053({ id: "S-9", opening: 0n, moved: [line] }));
    const one = (await waiting()).find(({ line: it }) => it.because === "insolvency");
    expect(await owed(lee)).toBe(90_00n);
    const parts = [{ account: lee.account.id, amount: usd(15_00n) }];
    const again = await settle(present(one).line, { kind: "for-debts", parts, remember: false });
    expect(again).toMatchObject({ error: "insolvency" });
    must(await settle(present(one).line, { kind: "goes-back" }, "the trustee asks for it"));
    expect(await world.verdict()).toEqual([]);
  });
});

describe("what cannot be believed is refused whole, and nothing is booked", () => {
  const good = (): Statement => ({
    id: "S-x",
    opening: 0n,
    moved: [came(usd(5_00n), "X-1", { words: "D-01" })],
  });
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  const encode = (from: string): Uint8Array => new TextEncoder().encode(from);

  test.each<[string, () => Uint8Array, string]>([
    ["mis-summed", () => camt053({ ...good(), closing: 6_00n }), "balance.differs"],
    ["cut off", () => camt053(good()).slice(0, 900), "xml.malformed"],
    [
      "with entities of its own",
      () =>
        encode(
          text(camt053(good())).replace("<Document", '<!DOCTYPE a [<!ENTITY x "y">]><Document'),
        ),
      "xml.doctype",
    ],
    [
      "of another account",
      () => camt053({ ...good(), number: "DE89370400440532013000" }),
      "another-account",
    ],
    [
      "in another currency",
      () => camt053({ ...good(), currency: "EUR", moved: [came(money("EUR", 5n), "X", {})] }),
      "another-currency",
    ],
    ["of no format", () => encode("hello"), "file.unknown-format"],
    ["empty", () => new Uint8Array(), "file.empty"],
  ])("a file %s", async (_, bytes, code) => {
    const before = (await linesOf()).length;
    const outcome = await read(bytes());
    expect(outcome.kind === "refused" && outcome.faults.map((one) => one.code)).toContain(code);
    expect((await linesOf()).length).toBe(before);
  });

  test("a file of an account that nobody opened", async () => {
    expect(await read(camt053(good()), "nowhere")).toMatchObject({
      kind: "refused",
      faults: [{ code: "no-such-account" }],
    });
  });
});

test("two who read the same file at once book it once", async () => {
  const meg = await world.placeOne(usd(400_00n));
  const moved = Array.from({ length: 30 }, (_, n) =>
    came(usd(1_00n), `M-${String(n)}`, { words: meg.reference }),
  );
  const bytes = camt053({ id: "S-m", opening: 0n, moved });
  const before = (await linesOf()).length;
  await Promise.all([
    read(bytes, "trust", world.another("one")),
    read(bytes, "trust", world.another("two")),
  ]);
  expect((await linesOf()).length).toBe(before + 30);
  expect(await owed(meg)).toBe(370_00n);
  expect(await world.verdict()).toEqual([]);
});
