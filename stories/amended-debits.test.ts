/** A mandate at another account: told to the SEPA bank by the next debit, cancelled and lodged anew at Bacs. */

import { readBacs, readPain008 } from "@forbear/formats";
import {
  type Json,
  type MandateId,
  type PlainDate,
  decode,
  encode,
  face,
  localDate,
  money,
  must,
  present,
} from "@forbear/kernel";
import { type OfferPolicy, housePolicy } from "@forbear/negotiation";
import { debits, posting, sql } from "@forbear/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { onPlan } from "./planning.ts";
import { type Debtor, World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open({ seed: "amended debits", policy: withEuros() });
  await open("euro", "EUR", "NL91ABNA0417164300", "ABNANL2A");
  await open("pound", "GBP", "12345678", "20-00-00");
});
afterAll(() => world.close());

/** The house's policy, with limits for debts in euros as for those in pounds. */
function withEuros(): OfferPolicy {
  const limits = housePolicy.limits.flatMap((one) =>
    one.minimumInstalment.currency === "GBP"
      ? [one, decode<typeof one>(inEuros(encode(one)))]
      : [one],
  );
  return { ...housePolicy, version: 2, limits };
}
const inEuros = (json: Json): Json =>
  JSON.parse(JSON.stringify(json).replaceAll("GBP", "EUR")) as Json;

const today = (): PlainDate => localDate(world.clock.now(), world.zone);

const open = async (ref: string, currency: string, number: string, bank: string) =>
  must(
    await posting.bank.openBankAccount(world.house, world.tenant.id, {
      ref,
      name: ref,
      currency,
      purpose: "trust",
      client: null,
      openedOn: today(),
      openedWith: money(currency, 0n),
      numbers: {
        number,
        bank,
        creditorId: "DE98ZZZ09999999999",
        originatorId: null,
        serviceUser: "123456",
        shownAs: "Harbor",
      },
    }),
  );

const words: debits.MandateWords = {
  holder: "Ana Story",
  number: "DE89370400440532013000",
  bank: "",
  kind: "checking",
  given: "written",
  words: "I authorise Harbor to debit my account for each payment of my plan.",
  evidence: "scan 17",
};
const elsewhere = { ...words, number: "FR1420041010050500013M02606" };
const sameBank = { ...words, number: "DE62370400440532013001" };

type Instructed = { readonly debtor: Debtor; readonly mandate: MandateId };

async function instructed(
  rail: "sepa" | "bacs",
  said: debits.MandateWords,
  cells: Readonly<Record<string, string>> = {},
): Promise<Instructed> {
  const currency = rail === "sepa" ? "EUR" : "GBP";
  const debtor = await world.placeOne(money(currency, 300_01n), cells);
  await onPlan(world, debtor, 12);
  const mandate = must(
    await debits.setUpMandate(world.house, world.tenant.id, {
      account: debtor.account,
      person: debtor.person.id,
      rail,
      words: said,
      signedOn: today(),
      notifiedOn: today(),
      by: { kind: "system", part: "story" },
    }),
  );
  return { debtor, mandate };
}

const moves = ({ debtor, mandate }: Instructed, said: debits.MandateWords | null) =>
  debits.moveMandate(
    world.house,
    world.tenant.id,
    { bucket: debtor.account.bucket, id: mandate },
    {
      as: said === null ? "revoked" : "changed",
      words: said,
      because: "they wrote to us",
      by: { kind: "system", part: "story" },
    },
  );

const referenceOf = async ({ debtor }: Instructed): Promise<string> =>
  present(
    (
      await world.house.database.transaction(world.tenant.id, (tx) =>
        debits.mandatesOf(tx, debtor.account),
      )
    ).at(-1),
  ).reference;

async function fileOf(rail: "sepa" | "bacs"): Promise<string | null> {
  const account = rail === "sepa" ? "euro" : "pound";
  const asked = { account, rail, on: today(), zone: world.zone } as const;
  const made = await debits.collectDebits(world.house, world.tenant.id, asked);
  return made.ok && made.value.kind === "made" ? made.value.text : null;
}

/** The next debit under the mandate in a pain.008: its sequence, its account, what it says was before. */
async function nextDebit(one: Instructed) {
  const reference = await referenceOf(one);
  for (let n = 0; n < 120; n += 1) {
    await posting.bank.settleDebits(world.house, world.tenant.id, world.zone);
    const text = await fileOf("sepa");
    const file = text === null ? null : readPain008(new TextEncoder().encode(text));
    if (file?.kind === "refused") throw new Error(JSON.stringify(file.faults));
    for (const { sequence, collections } of file?.content.groups ?? []) {
      const found = collections.find(({ mandate }) => mandate.id === reference);
      if (found !== undefined) {
        const { debtorIban: iban, mandate, endToEndId } = found;
        return { sequence, iban, was: mandate.change?.debtorAccount ?? null, name: endToEndId };
      }
    }
    await world.pass({ days: 1 });
  }
  throw new Error("nothing was asked for");
}

const status = (name: string, code: string): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.03"><CstmrPmtStsRpt>
<GrpHdr><MsgId>R-1</MsgId><CreDtTm>2026-03-03T08:00:00</CreDtTm></GrpHdr>
<OrgnlGrpInfAndSts><OrgnlMsgId>M-1</OrgnlMsgId><OrgnlMsgNmId>pain.008</OrgnlMsgNmId><GrpSts>PART</GrpSts></OrgnlGrpInfAndSts>
<OrgnlPmtInfAndSts><OrgnlPmtInfId>G-1</OrgnlPmtInfId><TxInfAndSts><OrgnlEndToEndId>${name}</OrgnlEndToEndId><TxSts>RJCT</TxSts>
<StsRsnInf><Rsn><Cd>${code}</Cd></Rsn></StsRsnInf></TxInfAndSts></OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`);

const rejects = async (name: string, code: string): Promise<void> => {
  const bytes = status(name, code);
  const { house, tenant, zone } = world;
  const heard = await posting.bank.importReturns(house, tenant.id, { bytes, zone });
  expect(heard).toMatchObject({ report: { returned: 1 } });
};

describe("a SEPA mandate", () => {
  test("is first until a debit reached its bank: one rejected before its day was not", async () => {
    const one = await instructed("sepa", words);
    const first = await nextDebit(one);
    expect(first).toMatchObject({ sequence: "first", was: null });
    await rejects(first.name, "AM04");
    await world.pass({ days: 1 });
    const again = await nextDebit(one);
    expect(again).toMatchObject({ sequence: "first", was: null });
    expect(await nextDebit(one)).toMatchObject({ sequence: "recurring", was: null });
  });

  test("at another account of the same bank says which it was, in one debit", async () => {
    const one = await instructed("sepa", words);
    await nextDebit(one);
    must(await moves(one, sameBank));
    expect(await nextDebit(one)).toMatchObject({
      sequence: "recurring",
      iban: sameBank.number,
      was: { iban: words.number },
    });
    expect(await nextDebit(one)).toMatchObject({ sequence: "recurring", was: null });
  });

  test("at another bank says so, again where the debit that said it never got there", async () => {
    const one = await instructed("sepa", words);
    await nextDebit(one);
    must(await moves(one, sameBank));
    must(await moves(one, elsewhere));
    const told = { sequence: "first", iban: elsewhere.number, was: "another-bank" };
    const lost = await nextDebit(one);
    expect(lost).toMatchObject(told);
    await rejects(lost.name, "AM04");
    await world.pass({ days: 1 });
    expect(await nextDebit(one)).toMatchObject(told);
    expect(await nextDebit(one)).toMatchObject({ sequence: "recurring", was: null });
  });

  test("moved and moved back, or moved before anybody was asked, amends nothing", async () => {
    const back = await instructed("sepa", words);
    await nextDebit(back);
    must(await moves(back, elsewhere));
    must(await moves(back, words));
    expect(await nextDebit(back)).toMatchObject({ sequence: "recurring", was: null });
    const early = await instructed("sepa", words);
    must(await moves(early, elsewhere));
    expect(await nextDebit(early)).toMatchObject({
      sequence: "first",
      iban: elsewhere.number,
      was: null,
    });
    expect(await world.verdict()).toEqual([]);
  });
});

describe("a Bacs instruction", () => {
  const pounds = { ...words, number: "55779911", bank: "20-00-00" };
  const other = { ...pounds, number: "11223344", bank: "30-00-00" };

  /** What the day's file tells of one instruction; nothing of a debit. */
  async function lodged(one: Instructed): Promise<readonly string[]> {
    while (!debits.isBankingDay("bacs", today())) await world.pass({ days: 1 });
    const reference = await referenceOf(one);
    const text = await fileOf("bacs");
    await world.pass({ days: 1 });
    if (text === null) return [];
    const file = readBacs(new TextEncoder().encode(text));
    if (file.kind === "refused") throw new Error(JSON.stringify(file.faults));
    return file.content.items
      .filter((item) => item.reference === reference && item.amount.minor === 0n)
      .map(({ kind, accountNumber, sortCode }) => `${kind} ${sortCode} ${accountNumber}`);
  }

  test("that we end is cancelled at its bank, once", async () => {
    const one = await instructed("bacs", pounds);
    expect(await lodged(one)).toEqual(["new-instruction 200000 55779911"]);
    must(await moves(one, null));
    expect(await lodged(one)).toEqual(["cancelled-instruction 200000 55779911"]);
    expect(await lodged(one)).toEqual([]);
  });

  test("that was never lodged is ended without a word to anybody", async () => {
    const one = await instructed("bacs", pounds);
    must(await moves(one, null));
    expect(await lodged(one)).toEqual([]);
  });

  test("at another account is cancelled at the old one and lodged at the new one", async () => {
    const one = await instructed("bacs", pounds);
    await lodged(one);
    must(await moves(one, other));
    expect(await lodged(one)).toEqual([
      "cancelled-instruction 200000 55779911",
      "new-instruction 300000 11223344",
    ]);
    must(await moves(one, pounds));
    must(await moves(one, null));
    expect(await lodged(one)).toEqual(["cancelled-instruction 300000 11223344"]);
  });

  test("that its bank ended is not cancelled there, and is lodged anew at another account", async () => {
    const one = await instructed("bacs", pounds);
    await lodged(one);
    const advice = `<BACSDocument><Data><MessagingAdvices><MessagingAdvice record-type="A" reference="${await referenceOf(one)}" reason-code="1" effective-date="${today()}"/></MessagingAdvices></Data></BACSDocument>`;
    await posting.bank.importReturns(world.house, world.tenant.id, {
      bytes: new TextEncoder().encode(advice),
      zone: world.zone,
    });
    must(await moves(one, other));
    expect(await lodged(one)).toEqual(["new-instruction 300000 11223344"]);
    must(await moves(one, null));
    expect(await lodged(one)).toEqual(["cancelled-instruction 300000 11223344"]);
    expect(await world.verdict()).toEqual([]);
  });
});

test("what was sealed before accounts could be amended opens all the same", async () => {
  const one = await instructed("sepa", words);
  const { vault, database } = world.house;
  const { id } = world.tenant;
  const [row] = await database.transaction(id, (tx) => debits.mandatesOf(tx, one.debtor.account));
  const sealed = vault.seal(id, `mandate:${one.mandate}`, JSON.stringify(words));
  await database.transaction(id, (tx) =>
    tx.execute(sql`
      update forbear.mandate set sealed = ${sealed}
       where tenant_id = ${id} and bucket = ${present(row).bucket} and id = ${one.mandate}`),
  );
  expect(face("mndt", one.mandate)).toMatch(/^mndt_/);
  expect(await nextDebit(one)).toMatchObject({ sequence: "first", iban: words.number });
});
