/** The consumer's own page: what who has a reference and a proof owes and may choose; either alone opens nothing. */

import { type Conversation, type MeansAnswers, noAnswers } from "@forbear/dialogue";
import {
  type AccountId,
  type ConversationId,
  type OfferId,
  type PersonId,
  type PlainDate,
  type Result,
  type TenantId,
  type TimeZone,
  err,
  localDate,
  ok,
  trusted,
} from "@forbear/kernel";
import type { Language } from "@forbear/kernel";
import { type Minting, type Offer, type Owed, offerFor, offersFor } from "@forbear/negotiation";
import { type AccountState, totalOwed } from "@forbear/accounts";
import { visitorOf, visitorPoint } from "../acts/add-point.ts";
import { type CannotAgree, agree, keepOffer } from "../acts/agree.ts";
import { type DebitNow, debitNow } from "../acts/mandate.ts";
import { owedOf } from "../acts/owed.ts";
import { verificationFailed, verified } from "../acts/identify.ts";
import { newTalk, talkOf, talkRow } from "../acts/talk.ts";
import { restsOn, standingAnswers, sustainableBy, tellMeans } from "../acts/tell-means.ts";
import { bringUpToDate } from "../acts/up-to-date.ts";
import { type Work, openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import type { Transaction } from "../ports/database.ts";
import { mandatesOf } from "../stores/bank/mandates.store.ts";
import {
  type PaymentRow,
  liveOffers,
  paymentsOf,
  settlementsOffered,
} from "../stores/books/store.ts";
import { type StoredMessage, messagesOf, openConversation } from "../stores/conversations/store.ts";
import type { AccountFile, PersonFile, Ref } from "../stores/file.ts";
import { readAccounts, readPeople } from "../stores/folds/store.ts";
import { meansTold } from "../stores/means/store.ts";
import { lookUp, personalDataOf } from "../stores/people/store.ts";
import type { InForce } from "../stores/settings/published.ts";
import type { Settings } from "../stores/settings/store.ts";
import { openOffers } from "./offers.ts";
import { prove } from "./proof.ts";
import { typedReference } from "./typed-reference.ts";

/** Who entered: their talk with us on this page is open, and they are proved in it. */
export type Visit = { readonly person: Ref<PersonId>; readonly language: Language };

/**
 * Lets in who knows the reference and something on file that a stranger would not know. The two ways
 * of failing are one answer; a failure of a person that is known is noted against them.
 */
export function enterPortal(
  house: House,
  tenant: TenantId,
  settings: Settings,
  asked: {
    readonly reference: string;
    readonly proof: string;
    /** What is spoken where they prove it; without one the talk goes on in theirs. */
    readonly language?: Language;
  },
): Promise<Result<Visit, "not-matched">> {
  return house.database.transaction(
    tenant,
    async (tx) => {
      const refs = await behind(tx, house, settings, asked.reference);
      const personal = await personalDataOf(tx, house.vault, refs);
      const matched = refs.find(
        ({ id }) => prove(asked.proof, personal.get(id) ?? nobody) === "right",
      );
      const known = matched ?? refs.at(0);
      if (known === undefined) return err("not-matched");
      const work = await openWork(tx, house, {
        by: { kind: "consumer", person: known.id },
        correlation: `portal:${known.id}`,
        people: [known],
      });
      await noteProof(tx, work, known, matched !== undefined, asked.language ?? null);
      await work.write();
      if (matched === undefined) return err("not-matched");
      return ok({ person: matched, language: work.person(matched.id).state.language });
    },
    { repeatable: true },
  );
}

const nobody = {
  fullName: "",
  bornOn: null,
  address: null,
  nationalIdLast4: null,
  attorney: null,
} as const;

/** The people that a reference leads to: a link of theirs, or the client's number of a debt or person. */
export async function behind(
  tx: Transaction,
  house: House,
  settings: Settings,
  reference: string,
): Promise<readonly Ref<PersonId>[]> {
  const text = typedReference(reference);
  const scoped = [...settings.clients.values()].map((client) => `${client.ref}\u0000${text}`);
  const [links, people, accounts] = await Promise.all([
    lookUp(tx, house.vault, "portal-link", [text.toLowerCase()]),
    lookUp(tx, house.vault, "person-reference", scoped),
    lookUp(tx, house.vault, "account-reference", scoped),
  ]);
  const debts = await readAccounts(
    tx,
    accounts.map(({ target }) => ({ ...target, id: trusted<AccountId>(target.id) })),
  );
  const owing = debts.flatMap(({ bucket, state }) =>
    state.obligors.map(({ person }) => ({ bucket, id: person })),
  );
  const named = [...links, ...people].map(({ target }) => ({
    bucket: target.bucket,
    id: trusted<PersonId>(target.id),
  }));
  return [...new Map([...named, ...owing].map((ref) => [ref.id, ref])).values()];
}

/** The page's talk knows who is there from now on; or it notes that somebody failed to prove it. */
async function noteProof(
  tx: Transaction,
  work: Work,
  person: Ref<PersonId>,
  right: boolean,
  spoken: Language | null,
): Promise<void> {
  const open = await openConversation(tx, person, "webchat");
  const id = open?.id ?? work.newId<ConversationId>(person.bucket);
  const talk =
    open === null
      ? newTalk("webchat", work.person(person.id).state.language, work.now)
      : talkOf(open);
  // What lies on the table is left in the language it was said in: their answer reads it anew in theirs.
  const language = right && talk.pending === null ? (spoken ?? talk.language) : talk.language;
  const proved: Conversation = {
    ...talk,
    language,
    verification: right ? { kind: "verified", at: work.now } : talk.verification,
    touchedAt: work.now,
  };
  work.rows.conversations.push(talkRow(person, id, "webchat", proved));
  if (right) verified(work, person.id, id, await visitorPoint(work, person.id));
  else verificationFailed(work, person.id, id);
}

/** From whom a message on this page comes, as `hearFrom` asks. */
export const visitor = ({ person }: Visit): string => visitorOf(person.id);

export type PortalDebt = Ref<AccountId> & {
  readonly creditor: string;
  readonly state: AccountState;
  readonly offers: readonly { readonly offer: Offer; readonly token: string }[];
  readonly payments: readonly PaymentRow[];
  /** From which account of theirs it is debited, or was until their bank ended it; null: from none. */
  readonly debit: DebitNow | null;
};

export type PortalView = {
  readonly person: PersonFile;
  readonly name: string;
  readonly today: PlainDate;
  readonly debts: readonly PortalDebt[];
  readonly messages: readonly StoredMessage[];
};

/** Everything the page shows to who was let in; null when they are gone. */
export async function portalView(
  house: House,
  tenant: TenantId,
  { settings, policy, zone }: InForce,
  visit: Visit,
): Promise<PortalView | null> {
  return house.database.transaction(tenant, async (tx) => {
    const person = (await readPeople(tx, [visit.person])).at(0);
    if (person === undefined) return null;
    const [accounts, personal, open, told] = await Promise.all([
      debtsToday(tx, house, person, zone),
      personalDataOf(tx, house.vault, [person]),
      openConversation(tx, person, "webchat"),
      meansTold(tx, house.vault, [person]),
    ]);
    const now = house.clock.now();
    const today = localDate(now, person.state.zones[0] ?? zone);
    const debts: PortalDebt[] = [];
    for (const { bucket, id, state } of accounts) {
      const [stored, payments, mandates] = await Promise.all([
        liveOffers(tx, { bucket, id }, now),
        paymentsOf(tx, { bucket, id }),
        mandatesOf(tx, { bucket, id }),
      ]);
      debts.push({
        bucket,
        id,
        state,
        creditor: settings.clients.get(state.client)?.settings.creditorName ?? "",
        offers: openOffers(house.vault, tenant, stored, now).filter(({ offer }) =>
          restsOn(offer, told.get(person.id), policy, today),
        ),
        payments,
        debit: debitNow(mandates.filter(({ person_id }) => person_id === person.id)),
      });
    }
    return {
      person,
      name: personal.get(person.id)?.fullName ?? "",
      today,
      debts: debts.sort(byBalance),
      messages: open === null ? [] : await messagesOf(tx, house.vault, open),
    };
  });
}

/** Their debts with figures that the ledger holds today: interest is booked before it is shown. */
async function debtsToday(
  tx: Transaction,
  house: House,
  person: PersonFile,
  zone: TimeZone,
): Promise<readonly AccountFile[]> {
  const { bucket, state } = person;
  const read = await readAccounts(
    tx,
    state.debts.map((id) => ({ bucket, id })),
  );
  if (read.every((debt) => debt.state.accrual === null)) return read;
  const work = await openWork(tx, house, {
    by: { kind: "system", part: "portal" },
    correlation: `portal:${person.id}`,
    people: [person],
  });
  const on = localDate(work.now, state.zones[0] ?? zone);
  const debts = work.debtsOf(person.id);
  await bringUpToDate(
    work,
    debts.map(({ id }) => ({ id, on })),
  );
  await work.write();
  return work.debtsOf(person.id);
}

function byBalance(a: PortalDebt, b: PortalDebt): number {
  const [left, right] = [totalOwed(a.state).minor, totalOwed(b.state).minor];
  return left === right ? (a.id < b.id ? -1 : 1) : left > right ? -1 : 1;
}

/** What policy allows on one debt of theirs, minted and kept so that any of it can be agreed. */
export function mintChoices(
  house: House,
  tenant: TenantId,
  { policy, zone }: InForce,
  visit: Visit,
  account: AccountId,
): Promise<Result<null, "no-such-debt" | "debt-held">> {
  return ofTheirs(house, tenant, visit, account, async (work) => {
    const { bucket, state } = work.account(account);
    if (state.holds.some(({ kind }) => kind === "dispute" || kind === "fraud")) {
      return err("debt-held");
    }
    if (state.life.kind === "closed") return err("no-such-debt");
    const { id: person } = visit.person;
    const today = localDate(work.now, work.person(person).state.zones[0] ?? zone);
    await bringUpToDate(work, [{ id: account, on: today }]);
    const debt = { bucket, id: account };
    const [told, before] = await Promise.all([
      meansTold(work.tx, house.vault, [visit.person]),
      settlementsOffered(work.tx, [debt]),
    ]);
    const { currency } = state.balances.principal;
    const answers = standingAnswers(told.get(person), policy, currency, today);
    const owed = owedOf(work.account(account).state, {
      account,
      person,
      today,
      sustainable: sustainableBy(answers, policy, currency),
      settlementsOffered: before.get(account) ?? 0,
    });
    const minting = {
      policy,
      authority: "agent",
      today,
      now: work.now,
      newId: () => work.newId<OfferId>(bucket),
    } as const;
    for (const offer of choicesOf(owed, minting)) keepOffer(work, offer);
    return ok(null);
  });
}

/** What they say of their household's money, on a page of their own. */
export function tellOwnMeans(
  house: House,
  tenant: TenantId,
  { zone }: InForce,
  visit: Visit,
  account: AccountId,
  answers: MeansAnswers,
): Promise<Result<null, "no-such-debt">> {
  return ofTheirs(house, tenant, visit, account, (work) => {
    const { id } = visit.person;
    const today = localDate(work.now, work.person(id).state.zones[0] ?? zone);
    tellMeans(work, id, answers, noAnswers, { source: "portal", today });
    return ok(null);
  });
}

/** What policy opens with; and where it takes less than all for all of it, the first such sum. */
function choicesOf(owed: Owed, minting: Minting): readonly Offer[] {
  const lower = offerFor({ kind: "settlement" }, { ...owed, settlementsOffered: 0 }, minting);
  const offers = offersFor(owed, minting);
  return lower.ok ? [...offers, lower.value] : offers;
}

/** Agrees one of the choices by its token. */
export function agreeChoice(
  house: House,
  tenant: TenantId,
  { policy, zone }: InForce,
  visit: Visit,
  account: AccountId,
  token: string,
): Promise<Result<Offer, CannotAgree | "no-such-debt">> {
  return ofTheirs(house, tenant, visit, account, async (work) => {
    const { zones } = work.person(visit.person.id).state;
    const today = localDate(work.now, zones[0] ?? zone);
    await bringUpToDate(work, [{ id: account, on: today }]);
    const told = await meansTold(work.tx, house.vault, [visit.person]);
    const agreed = agree(work, token, today);
    if (!agreed.ok) return agreed;
    const { account: about, person } = agreed.value;
    if (about !== account || person !== visit.person.id) return err("forged");
    // What was made before they told their means, or told others, is not for them any more.
    return restsOn(agreed.value, told.get(person), policy, today) ? agreed : err("expired");
  });
}

/** Does something to a debt that the visitor owes; a refusal writes nothing. */
function ofTheirs<T, E>(
  house: House,
  tenant: TenantId,
  visit: Visit,
  account: AccountId,
  act: (work: Work) => Result<T, E> | Promise<Result<T, E>>,
): Promise<Result<T, E | "no-such-debt">> {
  return house.database.transaction(tenant, async (tx) => {
    const work = await openWork(tx, house, {
      by: { kind: "consumer", person: visit.person.id },
      correlation: `portal:${visit.person.id}`,
      people: [visit.person],
    });
    const owes = work.knows(visit.person.id) && work.person(visit.person.id).state.debts;
    if (owes === false || !owes.includes(account)) return err("no-such-debt");
    const done = await act(work);
    if (done.ok) await work.write();
    return done;
  });
}
