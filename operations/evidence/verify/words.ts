/** Words that left, read once more: no figure but those of ledger and offers, no debt named to a stranger. */

import { type AccountState, type Event, behindOn, totalOwed } from "@forbear/accounts";
import { debtWordIn, figuresIn, sincePlaced } from "@forbear/dialogue";
import {
  type Instant,
  type Money,
  type TenantId,
  add,
  addDays,
  languages,
  localDate,
  must,
  never,
  parseTimeZone,
  subtract,
  sum,
} from "@forbear/kernel";
import { debtBooks } from "@forbear/ledger";
import type { Terms } from "@forbear/negotiation";
import type { Vault } from "../../ports/vault.ts";
import type { PersonFile } from "../../stores/file.ts";
import type { Replayed } from "./decisions.ts";
import type { Findings } from "./findings.ts";
import type { Life } from "./lives.ts";
import type { StoredContact, StoredWords } from "./rows.store.ts";

export type Said = {
  readonly contacts: readonly StoredContact[];
  readonly words: readonly StoredWords[];
  readonly people: readonly PersonFile[];
  readonly lives: ReadonlyMap<string, Life<AccountState>>;
  /** What law was asked about each contact when it left, by contact. */
  readonly asked: ReadonlyMap<string, Replayed>;
  readonly tenant: TenantId;
  /** As the consumer reads it: it may have a word in it that a debt has. */
  readonly tenantName: string;
  readonly vault: Vault;
};

export function checkWords(said: Said, findings: Findings): void {
  const words = new Map(said.words.map((one) => [one.id, one]));
  const people = new Map<string, PersonFile>(said.people.map((person) => [person.id, person]));
  for (const contact of said.contacts) {
    const stored = contact.message_id === null ? undefined : words.get(contact.message_id);
    const person = people.get(contact.person_id);
    if (stored === undefined || person === undefined) continue;
    const at = { contact: contact.id, person: contact.person_id };
    findings.looked("figures");
    const text = opened(said, stored);
    if (text === null) {
      findings.found("figures", "the words of a message do not open: they were altered", at);
      continue;
    }
    const strange = strangeFigure(text, person, said.lives, stored.at);
    if (strange) {
      findings.found("figures", "a figure was said that neither ledger nor offer held", at);
    }
    const facts = said.asked.get(contact.id)?.request?.facts;
    if (facts === undefined || facts.content.revealsDebt) continue;
    const language = languages.find((one) => one === facts.content.language) ?? "en";
    if (debtWordIn(text.replaceAll(said.tenantName, ""), language) !== null) {
      findings.found("disclosure", "a message that was to say nothing of a debt names one", at);
    }
  }
}

function opened({ vault, tenant }: Said, { id, key_version, sealed }: StoredWords): string | null {
  if (sealed === null || key_version === null) return null;
  try {
    return vault.open(tenant, `message:${id}`, key_version, sealed);
  } catch {
    return null; // an authenticated cipher has no other way to say that it was altered
  }
}

const key = ({ currency, minor }: Money): string => `${currency} ${String(minor)}`;

/** Whether any amount in the words is not one that stood in the person's debts or offers then. */
function strangeFigure(
  text: string,
  person: PersonFile,
  lives: Said["lives"],
  at: Instant,
): boolean {
  const amounts = figuresIn(text, "en").flatMap((figure) =>
    figure.is === "money" ? [figure.readings] : [],
  );
  if (amounts.length === 0) return false;
  const held = new Set<string>();
  for (const debt of person.state.debts) {
    const life = lives.get(debt);
    if (life === undefined) return false; // its life could not be folded, which is told already
    for (const amount of amountsOf(life, at)) held.add(key(amount));
  }
  return amounts.some((readings) => !readings.some((reading) => held.has(key(reading))));
}

/** Every amount of a debt that could be said at the moment: as it stood, and what was offered by then. */
function amountsOf({ moments, before, last }: Life<AccountState>, at: Instant): readonly Money[] {
  const amounts: Money[] = [];
  let state: AccountState | null = null;
  for (const [place, { event }] of moments.entries()) {
    if (event.at > at) break;
    if (event.at === at && state !== null) amounts.push(...standing(state, at));
    amounts.push(...offered(event, state));
    state = before[place + 1] ?? last;
  }
  return state === null ? amounts : [...amounts, ...standing(state, at)];
}

const standing = (state: AccountState, at: Instant): readonly Money[] => [
  totalOwed(state),
  ...debtBooks.map((book) => state.balances[book]),
  ...itemised(state),
  ...behindBy(state, at),
];

const utc = must(parseTimeZone("Etc/UTC"));

/** What a notice shows as behind: by the agreed payments, on the days that it may be where its reader is. */
function behindBy({ schedule, balances }: AccountState, at: Instant): readonly Money[] {
  if (schedule === null) return [];
  const sums = schedule.defaultSums.map(({ amount }) => amount);
  const { currency } = balances.principal;
  const totals = sums.map((_, from) => sum(currency, sums.slice(from)));
  const days = [-1, 0, 1].map((days) => addDays(localDate(at, utc), days));
  const behind = days.flatMap((day) => {
    const { shortfall, missed } = behindOn(schedule, day);
    return [shortfall, ...missed.map(({ amount }) => amount)];
  });
  return [...behind, ...sums, ...totals];
}

/** What a notice shows of the day of its itemisation and since: as the client told, and as the ledger went on. */
function itemised({ itemisation, placed, balances }: AccountState): readonly Money[] {
  if (itemisation === null) return [];
  const { balance, interest, fees, paid, credited } = sincePlaced(itemisation, placed, balances);
  return [balance, interest, fees, add(paid, credited)];
}

function offered({ what }: Event, state: AccountState | null): readonly Money[] {
  if (what.kind === "offer-minted") {
    const owed = state === null ? null : totalOwed(state);
    return [...amountsOfTerms(what.terms), ...leftOpen(what.terms, owed)];
  }
  return what.kind === "payment-requested" ? [what.amount] : [];
}

/** What a promise of less than all leaves open, as it is read back with it. */
const leftOpen = (terms: Terms, owed: Money | null): readonly Money[] =>
  terms.kind === "promise" && owed !== null ? [subtract(owed, terms.amount)] : [];

function amountsOfTerms(terms: Terms): readonly Money[] {
  switch (terms.kind) {
    case "in-full":
    case "promise":
      return [terms.amount];
    case "settlement":
      return [terms.forgives, ...terms.instalments.map(({ amount }) => amount)];
    case "plan":
    case "reduced":
    case "changed":
      return terms.instalments.map(({ amount }) => amount);
    case "pause":
      return [];
    default:
      return never(terms);
  }
}
