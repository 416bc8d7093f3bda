/** A bank's file is read into the books: whatever dies in between, every line is booked once. */

import { face, localDate, money, must, toDecimal } from "@forbear/kernel";
import { posting, sql } from "@forbear/operations";
import { type Subject, goodCarrier } from "./lab.ts";
import { type Scenario, ask } from "./scenario.ts";

const number = "NL91ABNA0417164300";
const paidMinor = 100_00n;
const strayMinor = 7_00n;

/** One payment that names the debt, and one that names nobody. */
function statement({ account, clock, force }: Subject): Uint8Array {
  const six = localDate(clock.now(), force.zone).replaceAll("-", "").slice(2);
  const digits = (minor: bigint): string => toDecimal(money("USD", minor)).replace(".", ",");
  const text = [
    ":20:TORTURE",
    `:25:${number}`,
    ":28C:1/1",
    `:60F:C${six}USD0,`,
    `:61:${six}${six.slice(2)}C${digits(paidMinor)}NTRFNONREF//T-1`,
    `:86:for ${face("acct", account.id)}`,
    `:61:${six}${six.slice(2)}C${digits(strayMinor)}NTRFNONREF//T-2`,
    ":86:for the rent",
    `:62F:C${six}USD${digits(paidMinor + strayMinor)}`,
    "-",
    "",
  ].join("\n");
  return new TextEncoder().encode(text);
}

async function openAccount({ house, tenant, clock, force }: Subject): Promise<void> {
  const none = { bank: null, creditorId: null, originatorId: null, serviceUser: null };
  const opened = await posting.bank.openBankAccount(house(), tenant, {
    ref: "trust",
    name: "Trust",
    currency: "USD",
    purpose: "trust",
    client: null,
    openedOn: localDate(clock.now(), force.zone),
    openedWith: money("USD", 0n),
    numbers: { number, shownAs: "Agency", ...none },
  });
  must(opened, "the account of a scenario");
}

async function readFile(subject: Subject): Promise<void> {
  const { house, tenant, force } = subject;
  const fileName = "torture.sta";
  const asked = { account: "trust", fileName, bytes: statement(subject), zone: force.zone };
  await posting.bank.importBankFile(house(), tenant, asked);
}

type Found = {
  readonly matched: bigint;
  readonly waiting: bigint;
  readonly payments: bigint;
  readonly undone: bigint;
  readonly balance: bigint;
};

async function bookedOnce(subject: Subject): Promise<readonly string[]> {
  const { bucket, id } = subject.account;
  const [found] = await ask(subject, (tx) =>
    tx.query<Found>(sql`
      select (select count(*) from forbear.bank_line
               where tenant_id = ${tx.tenant} and bucket between 0 and 4095
                 and state = 'matched') as matched,
             (select count(*) from forbear.bank_line
               where tenant_id = ${tx.tenant} and bucket between 0 and 4095
                 and state = 'suspense') as waiting,
             (select count(*) from forbear.payment
               where tenant_id = ${tx.tenant} and bucket between 0 and 4095
                 and status = 'settled') as payments,
             (select count(*) from forbear.bank_file
               where tenant_id = ${tx.tenant} and status <> 'done') as undone,
             (select balance from forbear.account
               where tenant_id = ${tx.tenant} and bucket = ${bucket} and id = ${id}) as balance`),
  );
  const wanted = { matched: 1n, waiting: 1n, payments: 1n, undone: 0n };
  const wrong = Object.entries(wanted).flatMap(([what, many]) => {
    const has = found?.[what as keyof typeof wanted];
    return has === many ? [] : [`${what} is ${String(has)}, not ${String(many)}`];
  });
  const left = subject.owedMinor - paidMinor;
  if (found?.balance !== left)
    wrong.push(`the debt is ${String(found?.balance)}, not ${String(left)}`);
  return wrong;
}

export const bankings: readonly Scenario[] = [
  {
    name: "read a bank file",
    carrier: goodCarrier,
    prepare: openAccount,
    act: readFile,
    // Whoever saw it die reads the same file again.
    again: readFile,
    wrong: bookedOnce,
  },
];
