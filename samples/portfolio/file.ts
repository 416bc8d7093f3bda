/** The sample portfolio as placement files: true accounts and invented people, row by row, byte by byte. */

import type { Field } from "@forbear/formats";
import { type Chance, type PlainDate, chanceFrom, present } from "@forbear/kernel";
import { phoneBook } from "../people/phones.ts";
import {
  type Invented,
  type World,
  inventPartner,
  inventPerson,
  worldOf,
} from "../people/person.ts";
import type { Source, SourceAccount } from "../uci-cards/source.ts";
import { type SampleClient, type Values, sampleClients, textOf } from "./clients.ts";
import { columnsOf, mappingOf } from "./columns.ts";
import { debtValues, owedOf } from "./debt.ts";
import { obligorValues, partnerValues } from "./obligor.ts";
import { type OpenRow, spoilers, strayByte } from "./spoil.ts";

export type SampleFile = {
  readonly name: string;
  readonly client: SampleClient;
  /** The mapping document, plain JSON: `parseMapping` reads it. */
  readonly mapping: Readonly<Record<string, unknown>>;
  /** As the client would send it, in the client's own encoding. */
  readonly bytes: Uint8Array;
};

/** The seed of the sample that ships and that samples/README.md counts. */
export const sampleSeed = "forbear";

export type Setting = {
  readonly seed: string;
  /** The day of placement: all days of all debts are counted back from it. */
  readonly placedOn: PlainDate;
};

/** Parts of one. */
const nextDebtOfSamePerson = 0.06;
const joint = 0.04;
const jointWithOtherDebtor = 0.12;
/** Bad rows in all, each kind of spoiling in turn; of a smaller portfolio in proportion. */
const badRows = 2 * spoilers.length;
const twiceSent = 10;
const debtsOfAll = 19_000;

const inProportion = (count: number, debts: number): number =>
  Math.round((count * Math.min(debts, debtsOfAll)) / debtsOfAll);

export const referenceOf = (client: SampleClient, id: number): string =>
  `${client.prefix}${String(7_000_000 + id * 13)}`;

/** Which client an account is with: by the seed and its number alone. */
export function clientOf(id: number, seed: string): SampleClient {
  let at = chanceFrom(seed).fork(`client ${id}`).below(100);
  for (const client of sampleClients) {
    at -= client.share;
    if (at < 0) return client;
  }
  return present(sampleClients[0]);
}

const quoted = (text: string, delimiter: string): string =>
  text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

type Debtor = { readonly person: Invented; readonly values: Values };

/** The person of an account: new, or the one before again, with what was drawn of them then. */
function debtorOf(
  account: SourceAccount,
  before: Debtor | null,
  world: World,
  setting: Setting,
  chance: Chance,
): Debtor {
  if (before && chance.next() < nextDebtOfSamePerson) return before;
  const given = {
    reference: `C${String(500_000 + account.id * 7)}`,
    woman: account.apart.sex === "2",
    age: account.apart.age,
    placedOn: setting.placedOn,
  };
  const person = inventPerson(world, given, chance.fork("person"));
  return { person, values: obligorValues(person, setting.placedOn, chance.fork("obligor")) };
}

function partnerOf(
  account: SourceAccount,
  debtor: Debtor,
  before: Debtor | null,
  setting: Setting,
  chance: Chance,
): Values {
  if (chance.next() >= joint) return {};
  const other = before && before !== debtor && chance.next() < jointWithOtherDebtor;
  if (other) return partnerValues(before.person);
  const given = {
    reference: `C${String(500_000 + account.id * 7 + 3)}`,
    woman: account.apart.sex !== "2",
    age: account.apart.age,
    placedOn: setting.placedOn,
  };
  return partnerValues(inventPartner(debtor.person, given, chance.fork("partner")));
}

/** The accounts that owe something, by client, in the order of the source. */
function placed(source: Source, seed: string): Map<SampleClient, SourceAccount[]> {
  const by = new Map<SampleClient, SourceAccount[]>(sampleClients.map((client) => [client, []]));
  for (const account of source.accounts) {
    if (owedOf(account) !== null) by.get(clientOf(account.id, seed))?.push(account);
  }
  return by;
}

/** The rows of a client, each open on the table just long enough to be written. */
function* rowsOf(
  client: SampleClient,
  accounts: readonly SourceAccount[],
  setting: Setting,
): Generator<OpenRow> {
  const fields = columnsOf(client).map((column) => column.field);
  const { delimiter } = client.style;
  const line = (texts: ReadonlyMap<Field, string>): string =>
    fields.map((field) => quoted(texts.get(field) ?? "", delimiter)).join(delimiter);
  const world = worldOf(client.country, phoneBook());
  const seeded = chanceFrom(setting.seed);
  let before: Debtor | null = null;
  for (const account of accounts) {
    const chance = seeded.fork(`account ${account.id}`);
    const debtor = debtorOf(account, before, world, setting, chance);
    const owed = present(owedOf(account));
    const values: Values = {
      reference: referenceOf(client, account.id),
      ...debtor.values,
      ...partnerOf(account, debtor, before, setting, chance.fork("joint")),
      ...debtValues(account, owed, client, setting.placedOn, chance.fork("debt")),
    };
    before = debtor;
    const texts = new Map(fields.map((field) => [field, textOf(client, values[field])] as const));
    yield { client, placedOn: setting.placedOn, texts, line };
  }
}

/** A stray byte is only one in a file of UTF-8; elsewhere the next kind of spoiling takes its place. */
function spoilt(row: OpenRow, nth: number): string {
  const [code, spoil] = present(spoilers[nth % spoilers.length]);
  const fits = code !== "row.encoding" || row.client.style.encoding === "utf-8";
  return fits ? spoil(row) : spoilt(row, nth + 1);
}

/** A client's lines; bad rows lie evenly among them, their kinds dealt in turn over all files. */
function linesOf(
  client: SampleClient,
  accounts: readonly SourceAccount[],
  setting: Setting,
  bad: { readonly from: number; readonly count: number; readonly twice: number },
): string[] {
  const header = columnsOf(client).map(({ name }) => name);
  const lines = [header.join(client.style.delimiter)];
  const step = Math.max(1, Math.floor(accounts.length / (bad.count + 1)));
  for (const row of rowsOf(client, accounts, setting)) {
    const n = lines.length - 1;
    const nth = Math.floor(n / step) - 1;
    const spoils = n % step === 0 && nth >= 0 && nth < bad.count;
    lines.push(spoils ? spoilt(row, bad.from + nth) : row.line(row.texts));
  }
  // Sent twice, as happens when two extracts overlap: rows from between the bad ones.
  const again = Math.round((bad.twice * client.share) / 100);
  const twice = Array.from({ length: again }, (_, n) => lines[8 + n * 11] ?? "");
  return [...lines, ...twice];
}

/** One byte a character; a name in a script that the page does not have would be a defect. */
const onePage = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

function wide(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let i = 0; i < text.length; i += 1) view.setUint16(2 * i + 2, text.charCodeAt(i), true);
  return bytes;
}

/** UTF-8, but for the stray byte of a bad row. */
function mostlyUtf8(text: string): Uint8Array {
  const parts = text.split(strayByte).map((part) => Buffer.from(part, "utf8"));
  return Buffer.concat(parts.flatMap((part, n) => (n === 0 ? [part] : [Buffer.of(0xf1), part])));
}

function encoded(text: string, client: SampleClient): Uint8Array {
  switch (client.style.encoding) {
    case "utf-16le":
      return wide(text);
    case "windows-1252":
      return onePage(text);
    default:
      return mostlyUtf8(text);
  }
}

/**
 * The placement files of the sample, one a client. The same source, seed and day give the same
 * bytes; another day moves the days and nothing else. The outcomes of the accounts are not in them.
 */
export function sampleFiles(source: Source, setting: Setting): SampleFile[] {
  let dealt = 0;
  const by = placed(source, setting.seed);
  const debts = [...by.values()].reduce((sum, accounts) => sum + accounts.length, 0);
  const twice = inProportion(twiceSent, debts);
  return [...by].map(([client, accounts]) => {
    const count = Math.round((inProportion(badRows, debts) * client.share) / 100);
    const lines = linesOf(client, accounts, setting, { from: dealt, count, twice });
    dealt += count;
    // The transfer of one file broke off in its last row.
    const whole = `${lines.join("\r\n")}\r\n`;
    const text = client.key === "gb" ? whole.slice(0, -150) : whole;
    const name = `${client.key}-placement-${setting.placedOn}.csv`;
    return { name, client, mapping: mappingOf(client), bytes: encoded(text, client) };
  });
}

export type SampleOutcome = {
  readonly client: SampleClient["key"];
  readonly reference: string;
  /** What the true account did in the month after: for training and the simulator alone. */
  readonly defaults: boolean;
};

/** What each placed account does next in truth; nothing that a placement may know. */
export const sampleOutcomes = (source: Source, seed: string): SampleOutcome[] =>
  source.accounts.flatMap((account, n) => {
    if (owedOf(account) === null) return [];
    const client = clientOf(account.id, seed);
    const { defaulted } = present(source.outcomes[n]);
    return [
      { client: client.key, reference: referenceOf(client, account.id), defaults: defaulted },
    ];
  });
