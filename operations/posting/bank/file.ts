/** A bank's file is read into the books: every line stored once, matched and posted, or left waiting. */

import {
  type BankStatement,
  type FormatFault,
  type StatementFile,
  formatOf,
  readAs,
} from "@forbear/formats";
import {
  type BankFileId,
  type Json,
  type PlainDate,
  type TenantId,
  type TimeZone,
  bucket,
  localDate,
  toJson,
  money,
} from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import type { House } from "../../house.ts";
import {
  type BankFile,
  beginBankFile,
  endBankFile,
  insertBankSaid,
  linesOfFile,
  openWith,
} from "../../stores/bank/files.store.ts";
import {
  type BankAccount,
  bankAccountBy,
  bankBalance,
  bankNumbersOf,
} from "../../stores/bank/store.ts";
import { linesIn, sameNumber } from "./line.ts";
import { storeLines } from "./lines.ts";

export type BankFileAsked = {
  /** Our short name of the account that the file is of. */
  readonly account: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly zone: TimeZone;
  readonly onProgress?: (done: number, of: number) => void;
};

/** `matched + suspense + ignored + known + notBooked + elsewhere = read`, always. */
export type BankReport = {
  readonly format: string;
  readonly read: number;
  readonly matched: number;
  readonly suspense: number;
  readonly ignored: number;
  /** Lines that other files told before. */
  readonly known: number;
  /** Expected, or told for information: nothing moved. */
  readonly notBooked: number;
  /** Of other accounts in the same file. */
  readonly elsewhere: number;
  /** By how much our lines miss the balance that the last statement proved; null: it proves none. */
  readonly differs: string | null;
};

export type BankFileOutcome =
  | { readonly kind: "done"; readonly file: BankFileId; readonly report: BankReport }
  /** The same bytes were read before: nothing changed. */
  | { readonly kind: "read-before"; readonly file: BankFileId; readonly report: Json }
  | { readonly kind: "refused"; readonly faults: readonly BankFault[] };

export type BankFault =
  | Pick<FormatFault, "line" | "field" | "code" | "says" | "remedy">
  | {
      readonly line: number;
      readonly field: string | null;
      readonly code: "no-such-account" | "another-account" | "another-currency" | "no-statement";
      readonly says: string;
      readonly remedy: string;
    };

const refusedFor = (
  code: "no-such-account" | "another-account" | "another-currency" | "no-statement",
  says: string,
  remedy: string,
): BankFileOutcome => ({
  kind: "refused",
  faults: [{ line: 0, field: null, code, says, remedy }],
});

/** What a fault says without the value that stood there: that may be personal, and is kept nowhere. */
const plain = ({ line, field, code, says, remedy }: FormatFault): BankFault => ({
  line,
  field,
  code,
  says,
  remedy,
});

/** The statements of a file that is whole; one bad record refuses all of it, for money is at stake. */
function statementsIn(bytes: Uint8Array): StatementFile | readonly BankFault[] {
  const format = formatOf(bytes);
  if (!format.ok) return [plain(format.error)];
  const file = readAs(format.value, bytes, { keep: "all-or-nothing" });
  if (file.reading.kind === "refused") return file.reading.faults.map(plain);
  const { content } = file.reading;
  if ("statements" in content) return content;
  return [
    {
      line: 1,
      field: null,
      code: "no-statement",
      says: `This is a file of the kind ${file.format}, which tells no movements of an account.`,
      remedy: "Read it with `forbear bank returns`, where it tells of returned debits.",
    },
  ];
}

/**
 * Reads a file of one account. The same file again, files that overlap, and a file whose reading
 * died at any statement come to the same lines and the same postings.
 */
export async function importBankFile(
  house: House,
  tenant: TenantId,
  asked: BankFileAsked,
): Promise<BankFileOutcome> {
  const { database, vault } = house;
  const ours = await database.transaction(tenant, async (tx) => {
    const account = await bankAccountBy(tx, asked.account);
    const numbers = account === null ? null : await bankNumbersOf(tx, vault, account.id);
    return account === null || numbers === null ? null : { account, number: numbers.number };
  });
  if (ours === null) {
    const says = `No bank account is called ${asked.account}.`;
    return refusedFor("no-such-account", says, "See `forbear bank accounts`, or open it first.");
  }
  const read = statementsIn(asked.bytes);
  if (!("statements" in read)) return { kind: "refused", faults: read };
  const own = read.statements.filter(({ account }) => sameNumber(account, ours.number));
  if (own.length === 0) {
    const says = `None of the file's statements is of the account ${asked.account}.`;
    return refusedFor("another-account", says, "Name the account that the file is of.");
  }
  const { currency } = ours.account;
  if (own.some((one) => one.currency !== null && one.currency !== currency)) {
    const says = `The statement is in another currency than the account, ${currency}.`;
    return refusedFor("another-currency", says, "Open an account in that currency for it.");
  }
  return store(house, tenant, asked, ours.account, { ...read, statements: own }, read);
}

async function store(
  house: House,
  tenant: TenantId,
  asked: BankFileAsked,
  account: BankAccount,
  own: StatementFile,
  whole: StatementFile,
): Promise<BankFileOutcome> {
  const { database } = house;
  const file = await begin(house, tenant, account, asked, own.format);
  if (file.status === "done") return { kind: "read-before", file: file.id, report: file.report };
  const lines = linesIn(own.statements);
  const first = own.statements.find(({ proved, opening }) => proved && opening !== null);
  const opening = first?.opening?.amount.minor;
  if (opening !== undefined) {
    await database.transaction(tenant, (tx) => tx.execute(openWith(tenant, account.id, opening)), {
      repeatable: true,
    });
  }
  const today = localDate(house.clock.now(), asked.zone);
  const notice = own.format === "camt.054";
  await storeLines(
    house,
    tenant,
    { account, file, lines, notice, today, zone: asked.zone },
    asked.onProgress,
  );
  return end(house, tenant, account, file, own, whole, lines.length);
}

const begin = (
  house: House,
  tenant: TenantId,
  account: BankAccount,
  { fileName, bytes }: BankFileAsked,
  format: string,
): Promise<BankFile> =>
  house.database.transaction(
    tenant,
    (tx) =>
      beginBankFile(tx, {
        id: house.ids.next<BankFileId>(bucket(0)),
        account: account.id,
        name: fileName,
        hash: sha256(bytes),
        format,
        beganAt: house.clock.now(),
      }),
    { repeatable: true },
  );

const entriesOf = (statements: readonly BankStatement[]): number =>
  statements.reduce((sum, { entries }) => sum + entries.length, 0);

/** The closing balance of each day that a statement proved. */
const saidBy = (statements: readonly BankStatement[]) =>
  statements.flatMap(({ proved, closing }) =>
    proved && closing !== null ? [{ on: closing.on, minor: closing.amount.minor }] : [],
  );

function end(
  house: House,
  tenant: TenantId,
  account: BankAccount,
  file: BankFile,
  own: StatementFile,
  whole: StatementFile,
  booked: number,
): Promise<BankFileOutcome> {
  return house.database.transaction(
    tenant,
    async (tx): Promise<BankFileOutcome> => {
      const states = await linesOfFile(tx, file.id);
      const said = new Map(saidBy(own.statements).map((one) => [one.on, one]));
      const last = [...said.values()].at(-1);
      const differs = last === undefined ? null : await missing(last.on, last.minor);
      const matched = states.get("matched") ?? 0;
      const suspense = states.get("suspense") ?? 0;
      const ignored = states.get("ignored") ?? 0;
      const inFile = entriesOf(own.statements);
      const all = entriesOf(whole.statements);
      const report: BankReport = {
        format: own.format,
        read: all,
        matched,
        suspense,
        ignored,
        known: booked - matched - suspense - ignored,
        notBooked: inFile - booked,
        elsewhere: all - inFile,
        differs,
      };
      await tx.many([
        ...(said.size === 0
          ? []
          : [insertBankSaid(tenant, file.id, account.id, [...said.values()])]),
        endBankFile(tenant, file.id, "done", { ...report }, house.clock.now()),
      ]);
      return { kind: "done", file: file.id, report };

      async function missing(on: PlainDate, minor: bigint): Promise<string> {
        const stands = await bankBalance(tx, account.id, on);
        return toJson(money(account.currency, minor - stands.minor)).minor;
      }
    },
    { repeatable: true },
  );
}
