/** Bacs from end to end: lodged, debited, sent back unpaid, ended, amended, claimed back; each told once. */

import { readBacs } from "@forbear/formats";
import {
  type MandateId,
  type PlainDate,
  face,
  localDate,
  money,
  must,
  parsePlainDate,
  present,
  toDecimal,
} from "@forbear/kernel";
import { debits, posting, sql } from "@forbear/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { onPlan, paymentsDue } from "./planning.ts";
import { type Debtor, World } from "./world.ts";

const day = (text: string): PlainDate => must(parsePlainDate(text));
const gbp = (minor: bigint) => money("GBP", minor);

let world: World;
beforeAll(async () => {
  world = await World.open({ seed: "bacs" });
  must(
    await posting.bank.openBankAccount(world.house, world.tenant.id, {
      ref: "pound",
      name: "Clients' money",
      currency: "GBP",
      purpose: "trust",
      client: null,
      openedOn: today(),
      openedWith: gbp(0n),
      numbers: {
        number: "12345678",
        bank: "20-00-00",
        creditorId: null,
        originatorId: null,
        serviceUser: "123456",
        shownAs: "Harbor",
      },
    }),
  );
});
afterAll(() => world.close());

const today = (): PlainDate => localDate(world.clock.now(), world.zone);

async function until(on: PlainDate): Promise<void> {
  while (today() < on) await world.pass({ days: 1 });
}

const words: debits.MandateWords = {
  holder: "Ana Story",
  number: "55779911",
  bank: "20-00-00",
  kind: "checking",
  given: "internet",
  words: "Please pay Harbor Direct Debits from the account detailed in this Instruction.",
  evidence: "page of 2 March, 14:02",
};

type Instructed = {
  readonly debtor: Debtor;
  readonly mandate: MandateId;
  readonly reference: string;
};

/** A debtor of 300.01 on twelve payments, who lets us debit them. */
async function instructed(notifiedOn = today()): Promise<Instructed> {
  const debtor = await world.placeOne(gbp(300_01n));
  await onPlan(world, debtor, 12);
  const mandate = must(
    await debits.setUpMandate(world.house, world.tenant.id, {
      account: debtor.account,
      person: debtor.person.id,
      rail: "bacs",
      words,
      signedOn: today(),
      notifiedOn,
      by: { kind: "system", part: "story" },
    }),
  );
  const { reference } = await mandateOf(debtor);
  return { debtor, mandate, reference };
}

async function mandateOf(debtor: Debtor) {
  const [row] = await world.house.database.transaction(world.tenant.id, (tx) =>
    tx.query<{ status: string; because: string | null; last4: string; reference: string }>(sql`
      select status, because, last4, reference from forbear.mandate
       where tenant_id = ${tx.tenant} and bucket = ${debtor.account.bucket}
         and account_id = ${debtor.account.id}`),
  );
  return present(row);
}

async function collected(on = today()): Promise<readonly string[]> {
  const made = must(
    await debits.collectDebits(world.house, world.tenant.id, {
      account: "pound",
      rail: "bacs",
      on,
      zone: world.zone,
    }),
  );
  if (made.kind === "nothing-due") return [];
  const file = readBacs(new TextEncoder().encode(made.text));
  if (file.kind === "refused") throw new Error(JSON.stringify(file.faults));
  return file.content.items.map(
    ({ kind, reference, amount, processOn }) =>
      `${kind} ${reference} ${toDecimal(amount)} ${processOn}`,
  );
}

const hears = (text: string, dryRun = false) =>
  posting.bank.importReturns(world.house, world.tenant.id, {
    bytes: new TextEncoder().encode(text),
    zone: world.zone,
    dryRun,
  });

const counted = async (text: string, dryRun = false) => {
  const outcome = await hears(text, dryRun);
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.faults));
  const { returned, changed, ended, reinstated, known, unknown } = outcome.report;
  return { returned, changed, ended, reinstated, known, unknown: unknown.length };
};
const nothing = { returned: 0, changed: 0, ended: 0, reinstated: 0, known: 0, unknown: 0 };

const unpaid = (reference: string, code: string, on: PlainDate, pounds: string): string =>
  `<BACSDocument><Data><ARUDD><Header currentProcessingDate="${today()}"/><Advice><OriginatingAccountRecords><OriginatingAccountRecord>
   <ReturnedDebitItem ref="${reference}" transCode="01" returnCode="${code}" returnDescription="X" originalProcessingDate="${on}" valueOf="${pounds}" currency="GBP"/>
   <Totals numberOf="1" valueOf="${pounds}" currency="GBP"/>
   </OriginatingAccountRecord></OriginatingAccountRecords></Advice></ARUDD></Data></BACSDocument>`;

const advice = (type: string, reference: string, code: string, more = ""): string =>
  `<BACSDocument><Data><MessagingAdvices><MessagingAdvice record-type="${type}" reference="${reference}" reason-code="${code}" effective-date="${today()}" ${more}/></MessagingAdvices></Data></BACSDocument>`;

const paymentsOf = async (debtor: Debtor) => {
  const rows = await world.house.database.transaction(world.tenant.id, (tx) =>
    tx.query<{ status: string; reason: string | null }>(sql`
      select status, reason from forbear.payment
       where tenant_id = ${tx.tenant} and bucket = ${debtor.account.bucket}
         and account_id = ${debtor.account.id}
       order by requested_at, id`),
  );
  return rows.map(({ status, reason }) => (reason === null ? status : `${status} ${reason}`));
};

const holdsOf = async (debtor: Debtor) => {
  const kinds = (await world.account(debtor)).holds.map(({ kind }) => kind);
  return [...kinds, ...(await world.person(debtor)).holds.map(({ kind }) => kind)];
};

const owed = async (debtor: Debtor) => (await world.account(debtor)).balances.principal.minor;

describe("an instruction is lodged, debited, and its debit sent back", () => {
  let ana: Instructed;
  let settles: PlainDate;

  test("the payer's bank is told of it in the first file, once, before anything is asked", async () => {
    // Told of the debits a fortnight ago, the instruction signed today.
    ana = await instructed(day("2026-02-16"));
    expect(await collected()).toEqual([`new-instruction ${ana.reference} 0.00 2026-03-04`]);
    await world.pass({ days: 1 });
    expect(await collected()).toEqual([]);
  });

  test("its first debit settles when notice and lodging allow, under its own code", async () => {
    const [first] = await paymentsDue(world, ana.debtor);
    expect(first?.dueOn).toBe("2026-03-09");
    let lines: readonly string[] = [];
    while (lines.length === 0) {
      await world.pass({ days: 1 });
      if (!debits.isBankingDay("bacs", today())) continue;
      lines = await collected();
      settles = debits.bankingDaysAfter("bacs", today(), 2);
    }
    expect(lines).toEqual([`first-debit ${ana.reference} 25.00 ${settles}`]);
    // Its bank has five banking days from Monday the 2nd to send the instruction back.
    expect(settles).toBe("2026-03-09");
    await until(settles);
    expect(await posting.bank.settleDebits(world.house, world.tenant.id, world.zone)).toBe(1);
    expect(await owed(ana.debtor)).toBe(275_01n);
  });

  test("a report of another day or another sum is not of it", async () => {
    const other = unpaid(ana.reference, "0", day("2026-02-16"), "25.00");
    expect(await counted(other)).toEqual({ ...nothing, unknown: 1 });
    const more = unpaid(ana.reference, "0", settles, "25.01");
    expect(await counted(more)).toEqual({ ...nothing, unknown: 1 });
  });

  test("tried first it changes nothing; taken, it is undone once with its reason", async () => {
    const text = unpaid(ana.reference, "0075", settles, "25.00");
    expect(await counted(text, true)).toEqual({ ...nothing, returned: 1 });
    expect(await paymentsOf(ana.debtor)).toEqual(["settled"]);
    expect(await counted(text)).toEqual({ ...nothing, returned: 1 });
    expect(await counted(text)).toEqual({ ...nothing, known: 1 });
    expect(await paymentsOf(ana.debtor)).toEqual(["returned 0"]);
    expect(await owed(ana.debtor)).toBe(300_01n);
    expect((await mandateOf(ana.debtor)).status).toBe("active");
    expect(await world.verdict()).toEqual([]);
  });

  test("refer to payer is presented again, under the code that says so", async () => {
    await world.pass({ days: 1 });
    while (!debits.isBankingDay("bacs", today())) await world.pass({ days: 1 });
    const on = debits.bankingDaysAfter("bacs", today(), 2);
    expect(await collected()).toEqual([`debit-again ${ana.reference} 25.00 ${on}`]);
    await until(on);
    await posting.bank.settleDebits(world.house, world.tenant.id, world.zone);
    expect(await owed(ana.debtor)).toBe(275_01n);
  });

  test("a claim under the guarantee undoes a debit that was paid, and stops the mandate", async () => {
    const claim = `<VocaDocument><Data><Document><NewAdvices><DDICAdvice><SUReference>${ana.reference}</SUReference>
      <ReasonCode>5</ReasonCode><TotalAmount>25.00</TotalAmount><DDCollections><DDCollection><DateOfDirectDebit>${today()}</DateOfDirectDebit><Amount>25.00</Amount></DDCollection></DDCollections>
      </DDICAdvice></NewAdvices></Document></Data></VocaDocument>`;
    expect(await counted(claim)).toEqual({ ...nothing, returned: 1 });
    expect(await paymentsOf(ana.debtor)).toEqual(["returned 0", "returned DDIC-5"]);
    expect(await mandateOf(ana.debtor)).toMatchObject({ status: "stopped", because: "DDIC-5" });
    expect(await owed(ana.debtor)).toBe(300_01n);
    expect(await world.verdict()).toEqual([]);
  });
});

describe("an instruction that its payer or a bank ends or amends", () => {
  test("is debited at the account that it moved to", async () => {
    const ben = await instructed();
    const moved = advice(
      "A",
      ben.reference,
      "3",
      'payer-new-sort-code="30-00-00" payer-new-account-number="11223344"',
    );
    expect(await counted(moved, true)).toEqual({ ...nothing, changed: 1 });
    expect((await mandateOf(ben.debtor)).last4).toBe("9911");
    expect(await counted(moved)).toEqual({ ...nothing, changed: 1 });
    expect(await mandateOf(ben.debtor)).toMatchObject({ status: "active", last4: "3344" });
    expect(await counted(moved)).toEqual({ ...nothing, known: 1 });
  });

  test("is stopped, and nothing is debited under it; what was agreed stands", async () => {
    const cara = await instructed();
    const ended = advice("A", cara.reference, "1");
    expect(await counted(ended)).toEqual({ ...nothing, ended: 1 });
    expect(await mandateOf(cara.debtor)).toMatchObject({ status: "stopped", because: "1" });
    expect(await holdsOf(cara.debtor)).toEqual([]);
    expect((await world.account(cara.debtor)).life.kind).toBe("on-plan");
    expect((await collected()).filter((line) => line.includes(cara.reference))).toEqual([]);
  });

  test("stands again where the bank says so; the old report read again ends nothing", async () => {
    const dan = await instructed();
    const ended = advice("A", dan.reference, "0");
    expect(await counted(ended)).toEqual({ ...nothing, ended: 1 });
    await world.pass({ days: 1 });
    const again = advice("A", dan.reference, "R");
    expect(await counted(again)).toEqual({ ...nothing, reinstated: 1 });
    expect(await counted(ended)).toEqual({ ...nothing, known: 1 });
    expect((await mandateOf(dan.debtor)).status).toBe("active");
    expect(await world.verdict()).toEqual([]);
  });

  test("that we revoked ourselves stays revoked, whatever a bank says later", async () => {
    const eve = await instructed();
    const ref = { bucket: eve.debtor.account.bucket, id: eve.mandate };
    must(
      await debits.moveMandate(world.house, world.tenant.id, ref, {
        as: "revoked",
        words: null,
        because: "asked by phone",
        by: { kind: "system", part: "story" },
      }),
    );
    expect(await counted(advice("A", eve.reference, "R"))).toEqual({ ...nothing, known: 1 });
    expect((await mandateOf(eve.debtor)).status).toBe("revoked");
  });

  test("of somebody who died: nobody is written to, and care looks into it", async () => {
    const fay = await instructed();
    expect(await counted(advice("A", fay.reference, "2"))).toEqual({ ...nothing, ended: 1 });
    expect(await holdsOf(fay.debtor)).toEqual(["deceased"]);
    expect((await world.person(fay.debtor)).cases).toMatchObject([{ of: "deceased" }]);
  });

  test("that its bank never took (AUDDIS) is stopped before anything is asked under it", async () => {
    const gus = await instructed();
    expect(await collected()).toContain(
      `new-instruction ${gus.reference} 0.00 ${debits.bankingDaysAfter("bacs", today(), 2)}`,
    );
    expect(await counted(advice("N", gus.reference, "5"))).toEqual({ ...nothing, ended: 1 });
    expect(await mandateOf(gus.debtor)).toMatchObject({ status: "stopped", because: "5" });
    const stranger = advice("N", face("mndt", gus.mandate).slice(-8), "5");
    expect(await counted(stranger)).toEqual({ ...nothing, unknown: 1 });
  });
});
