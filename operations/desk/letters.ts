/** Letters at the desk: how each stands, what is due by when, what is written before it goes, and to where. */

import { type Letter, letterText } from "@forbear/dialogue";
import {
  type ContactPoint,
  type GivenNotice,
  type NoticeKind,
  pointFor,
  takesContact,
} from "@forbear/accounts";
import type { LetterLine, LetterList } from "@forbear/contract";
import {
  type AccountId,
  type ContactId,
  type Instant,
  type Result,
  type StaffId,
  type TenantId,
  birthBucket,
  decode,
  err,
  face,
  ok,
  trusted,
} from "@forbear/kernel";
import type { MessageId } from "@forbear/kernel";
import type { Lawbook } from "@forbear/law";
import { type NoticeDuty, noticeDuties } from "../acts/duty.ts";
import { ask } from "../acts/gate.ts";
import { askableNotices, citeOf, noticeOf, writeAndAsk } from "../acts/notice.ts";
import { openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import type { AccountFile, PersonFile } from "../stores/file.ts";
import { messagesById } from "../stores/conversations/store.ts";
import {
  type LetterRow,
  insertReading,
  lettersAbout,
  writtenLetter,
} from "../stores/papers/letters.store.ts";
import { papersOf } from "../stores/papers/store.ts";
import {
  type PersonalData,
  personalDataOf,
  pointTextsOf,
  whereIs,
} from "../stores/people/store.ts";
import type { Settings } from "../stores/settings/store.ts";
import { folderOf } from "./account.ts";
import type { Reading } from "./lines.ts";

export type LettersAsked = Reading & { readonly lawbook: Lawbook; readonly now: Instant };

/** Every letter about a debt and every notice that is wanted; null when the tenant has no such debt. */
export async function letterList(asked: LettersAsked, id: AccountId): Promise<LetterList | null> {
  const folder = await folderOf(asked, id);
  if (folder === null) return null;
  const { account, people } = folder;
  const { tx, vault } = asked;
  const [rows, personal, points] = await Promise.all([
    lettersAbout(tx, account, people),
    personalDataOf(tx, vault, people),
    pointTextsOf(tx, vault, people),
  ]);
  const names = (person: string): string =>
    [...personal].find(([one]) => one === person)?.[1].fullName ?? "";
  const written = rows.flatMap((row) => lineOf(row, account, people, names));
  return {
    account: face("acct", account.id),
    items: [...wanted(asked, account, people, written, names), ...written],
    mayAsk: [...mayAsk(account, people)],
    addresses: people.flatMap((person) =>
      person.state.points
        .filter(({ kind }) => kind === "post")
        .map((point) => addressOf(person, point, personal, points)),
    ),
  };
}

function addressOf(
  person: PersonFile,
  point: ContactPoint,
  personal: ReadonlyMap<string, PersonalData>,
  texts: ReadonlyMap<string, string>,
): LetterList["addresses"][number] {
  return {
    person: face("pers", person.id),
    name: personal.get(person.id)?.fullName ?? "",
    lines: (texts.get(point.id) ?? "").split("\n"),
    isGood: takesContact(point),
    health: point.health,
  };
}

const isShown = (notice: NoticeKind): notice is LetterLine["notice"] =>
  noticeOf(`notice:${notice}`) !== null;

/** Which notices a person may decide on for who lives where the debtor lives. */
const mayAsk = (
  account: AccountFile,
  people: readonly PersonFile[],
): readonly LetterLine["notice"][] =>
  account.state.life.kind === "closed"
    ? []
    : askableNotices(people[0]?.state.jurisdiction.country ?? "", account.state.of).filter(isShown);

const blank = {
  id: null,
  dueBy: null,
  late: false,
  at: null,
  printedEndOn: null,
  isAgain: false,
  printedIn: null,
  lacks: [],
  because: null,
  isKept: false,
} as const;

/** What is due, decided on, or cannot be written, and has no letter on its way. */
function wanted(
  asked: LettersAsked,
  account: AccountFile,
  people: readonly PersonFile[],
  written: readonly LetterLine[],
  names: (person: string) => string,
): readonly LetterLine[] {
  const first = people[0];
  if (first === undefined || account.state.life.kind === "closed") return [];
  const { state } = account;
  const going = new Set(
    written.filter(({ state }) => state === "planned" || state === "under-way").map(noticeName),
  );
  const duties = dutiesOf(asked, account, first);
  const kinds = [
    ...duties.map(({ notice }) => notice),
    ...state.asked,
    ...state.lacking.map(({ notice }) => notice),
  ];
  return [...new Set(kinds)].filter(isShown).flatMap((notice): LetterLine[] => {
    if (going.has(notice)) return [];
    const duty = duties.find((one) => one.notice === notice);
    const lacking = state.lacking.find((one) => one.notice === notice)?.elements ?? [];
    const dueBy = duty?.dueBy ?? null;
    const stands = lacking.length > 0 ? "lacking" : duty === undefined ? "asked" : "due";
    return [
      {
        ...blank,
        notice,
        state: stands,
        to: names(first.id),
        dueBy,
        late: dueBy !== null && dueBy < asked.today,
        cite: duty?.cite ?? citeOf(notice, first.state.jurisdiction),
        lacks: [...lacking],
      },
    ];
  });
}

const noticeName = ({ notice }: LetterLine): NoticeKind => notice;

function dutiesOf(
  { settings, lawbook, now }: LettersAsked,
  account: AccountFile,
  person: PersonFile,
): readonly NoticeDuty[] {
  const client = settings.clients.get(account.state.client);
  if (client === undefined) return [];
  const { collector } = client.settings;
  const { policy } = settings.tenant.settings;
  return noticeDuties({ now, person, account, standing: { collector, policy }, lawbook });
}

function stateOf({ status, outcome }: LetterRow): LetterLine["state"] {
  switch (status) {
    case "reserved":
      return "planned";
    case "attempting":
    case "unknown":
      return "under-way";
    case "handed-over":
    case "delivered":
      return "sent";
    case "failed":
      return outcome === "returned" ? "returned" : "not-sent";
    case "cancelled":
      return "not-sent";
  }
}

function lineOf(
  row: LetterRow,
  account: AccountFile,
  people: readonly PersonFile[],
  names: (person: string) => string,
): readonly LetterLine[] {
  const notice = noticeOf(row.template);
  const person = people.find(({ id }) => id === row.person);
  if (notice === null || !isShown(notice) || person === undefined) return [];
  const { notices } = account.state;
  const given = notices.find((one) => one.notice === notice && one.sentAt === row.attemptedAt);
  const state = stateOf(row);
  return [
    {
      ...blank,
      lacks: [],
      id: face("ctct", row.id),
      notice,
      state,
      to: names(person.id),
      cite: citeOf(notice, person.state.jurisdiction),
      at: state === "returned" ? (given?.returnedAt ?? row.settledAt) : (row.attemptedAt ?? row.at),
      printedEndOn: given?.printedEndOn ?? null,
      isAgain: given !== undefined && tookPlace(given, notices),
      printedIn: row.printedIn,
      because: state === "not-sent" ? row.outcome : null,
      isKept: row.attemptedAt !== null,
    },
  ];
}

/** Whether the last of its kind before it came back. */
function tookPlace(given: GivenNotice, notices: readonly GivenNotice[]): boolean {
  const before = notices.filter(
    (one) =>
      one.notice === given.notice && one.sentAt < given.sentAt && one.sentAt !== given.sentAt,
  );
  const last = before.at(-1);
  return last !== undefined && last.returnedAt !== null;
}

export type KeptLetter = { readonly letter: Letter; readonly writtenAt: Instant };

/**
 * A letter that was handed over, as it was written; null where none of this id was. That a member of
 * staff opened it is kept, in the transaction that shows it.
 */
export function openLetter(
  house: Pick<House, "database" | "vault" | "clock" | "ids">,
  tenant: TenantId,
  staff: StaffId,
  id: ContactId,
  form: "pages" | "words",
): Promise<KeptLetter | null> {
  return house.database.transaction(tenant, async (tx) => {
    const ref = { bucket: birthBucket(id), id };
    const written = await writtenLetter(tx, ref);
    if (written === null) return null;
    const message = { bucket: ref.bucket, id: trusted<MessageId>(written.message) };
    const [words] = await messagesById(tx, house.vault, [message]);
    if (words === undefined) return null;
    const { letter } = decode<{ readonly letter?: Letter | null }>(words.reading);
    if (!letter) return null;
    const row = {
      bucket: ref.bucket,
      id: house.ids.next<MessageId>(ref.bucket),
      contact_id: id,
      staff_id: staff,
      form,
      at: house.clock.now(),
    };
    await tx.query(insertReading(tenant, row));
    return { letter, writtenAt: written.writtenAt };
  });
}

export type PreviewRefusal =
  | { readonly why: "no-such-debt" }
  | { readonly why: "lacks"; readonly elements: readonly string[] };

export type Preview = {
  readonly letter: Letter;
  readonly text: string;
  /** Law as it stands: whether it might go now. */
  readonly verdict: "allow" | "deny" | "require";
  readonly citations: readonly string[];
};

/** The letter as it would be written now; nothing is planned, decided or kept by looking at it. */
export function previewNotice(
  house: House,
  tenant: TenantId,
  settings: Settings,
  id: AccountId,
  notice: NoticeKind,
): Promise<Result<Preview, PreviewRefusal>> {
  return house.database.transaction(tenant, async (tx) => {
    const ref = await whereIs(tx, house.vault, { bucket: birthBucket(id), id });
    const by = { kind: "system", part: "preview" } as const;
    const work = await openWork(tx, house, { by, correlation: `preview:${id}`, accounts: [ref] });
    if (!work.has(id)) return err({ why: "no-such-debt" });
    const account = work.account(id);
    const first = account.state.obligors[0]?.person;
    const client = settings.clients.get(account.state.client);
    if (first === undefined || client === undefined) return err({ why: "no-such-debt" });
    const person = work.person(first);
    const point = pointFor("letter", person.state.points, person.state.stops);
    if (point === null) return err({ why: "lacks", elements: ["consumerMailAddress"] });
    const [personal, points, papers] = await Promise.all([
      personalDataOf(tx, house.vault, [person]),
      pointTextsOf(tx, house.vault, [person]),
      papersOf(tx, house.vault, [account]),
    ]);
    const none = { number: "", creditor: "", originalCreditor: "" };
    const opened = {
      fullName: personal.get(first)?.fullName ?? "",
      addressLines: (points.get(point.id) ?? "").split("\n"),
      papers: papers.get(id) ?? none,
    };
    const { collector } = client.settings;
    const standing = { collector, policy: settings.tenant.settings.policy };
    const draft = { notice, person, account, client, settings, channel: "letter", point } as const;
    const written = writeAndAsk(work, { ...draft, opened, reservation: null }, (contemplated) =>
      ask(work, house.lawbook, {
        person: first,
        about: "notice",
        contemplated,
        standing,
        history: [],
      }),
    );
    if (!written.ok) return err({ why: "lacks", elements: written.error });
    const { letter, asked } = written.value;
    const { verdict, citations } = asked.decision;
    return ok({ letter, text: letterText(letter), verdict, citations });
  });
}
