/** Notices: written from what is known, planned, given when they go, and owed again when they come back. */

import {
  type AccountState,
  type Channel,
  type ContactPoint,
  type Contemplated,
  type DefaultSum,
  type Jurisdiction,
  type NoticeKind,
  type PersonState,
  behindOn,
  noDetails,
  saysNothing,
  standingNotice,
  totalOwed,
  phoneAsRead,
} from "@forbear/accounts";
import {
  type Letter,
  type NoticeKnown,
  letterText,
  remedyBy,
  remedyByInAustralia,
  sincePlaced,
  stateWords,
  writeNotice,
} from "@forbear/dialogue";
import {
  type AccountId,
  type ContactId,
  type Instant,
  type PersonId,
  type PlainDate,
  type Result,
  addDays,
  compare,
  dateOfEpochDay,
  epochDay,
  err,
  localDate,
  must,
  ok,
  parseTimeZone,
} from "@forbear/kernel";
import { type Decision, dayNumber, validationPeriodEnd } from "@forbear/law";
import type { AccountFile } from "../stores/file.ts";
import type { Papers } from "../stores/papers/store.ts";
import type { Client, Settings } from "../stores/settings/store.ts";
import { portalAddress } from "./portal-link.ts";
import { missingIn } from "./words.ts";
import type { Work } from "./work.ts";

const prefix = "notice:";

/** As which template a contact is filed that gives a notice. */
export const noticeTemplate = (notice: NoticeKind): string => `${prefix}${notice}`;

const planned: readonly NoticeKind[] = [
  "validationNotice",
  "preCollectionNotice",
  "recoveryAgentNotice",
  "noticeOfSumsInArrears",
  "defaultNotice",
  "mortgageArrearsStatement",
  "noticeOfDefaultSums",
  "directDebitDefaultNotice",
];

/** The notice that a contact of this template gives; null: none. */
export const noticeOf = (template: string | null): NoticeKind | null =>
  planned.find((notice) => noticeTemplate(notice) === template) ?? null;

/** What stands under seal: null while law is asked about the kind of thing only. */
export type Opened = {
  readonly fullName: string;
  readonly addressLines: readonly string[];
  readonly papers: Papers;
};

/** Of the same kind as what is under seal: law asks what is said, not whose name it is. */
const standIn: Opened = {
  fullName: "A. Person",
  addressLines: ["1 Street"],
  papers: { number: "00000000", creditor: "A creditor", originalCreditor: "A creditor" },
};

export type NoticeDraft = {
  readonly notice: NoticeKind;
  readonly person: { readonly id: PersonId; readonly state: PersonState };
  readonly account: AccountFile;
  readonly client: Client;
  readonly settings: Settings;
  readonly channel: Channel;
  readonly point: ContactPoint;
  readonly opened: Opened | null;
  readonly reservation: ContactId | null;
};

const utc = must(parseTimeZone("Etc/UTC"));

/** The day of a letter where its reader is; the first zone will do, for every date in it has days to spare. */
const dayFor = ({ zones }: PersonState, at: Instant): PlainDate => localDate(at, zones[0] ?? utc);

/** A letter may lie with the printer over a weekend: what is printed counts from the day it is posted by. */
const postedWithinDays = 3;

/** The date that the notice prints as its last: of disputing, or of putting a default right. */
export function printedEnd(notice: NoticeKind, reader: PersonState, at: Instant): PlainDate | null {
  const postedBy = addDays(dayFor(reader, at), postedWithinDays);
  const { country } = reader.jurisdiction;
  if (notice === "validationNotice" && country === "US") {
    return dateOfEpochDay(validationPeriodEnd(dayNumber(epochDay(postedBy))));
  }
  if (notice !== "defaultNotice") return null;
  if (country === "GB") return remedyBy(dayFor(reader, at));
  return country === "AU" ? remedyByInAustralia(dayFor(reader, at)) : null;
}

/** `****4821`: enough to find it by, too little to use. */
const shortened = (number: string): string => `****${number.slice(-4)}`;

/** Null where nothing is behind, or more than is owed: then somebody has to look first. */
function arrearsIn(state: AccountState, today: PlainDate): NoticeKnown["debt"]["arrears"] {
  if (state.schedule === null) return null;
  const behind = behindOn(state.schedule, today);
  const isTrue = behind.missed.length > 0 && compare(behind.shortfall, totalOwed(state)) <= 0;
  return isTrue ? behind : null;
}

/** Default sums that became payable since the last notice of such; null: none. */
export function untoldDefaultSums(state: AccountState): readonly DefaultSum[] | null {
  const told = standingNotice(state, "noticeOfDefaultSums");
  const since = told === null ? null : localDate(told.sentAt, utc);
  const sums = (state.schedule?.defaultSums ?? []).filter(({ on }) => since === null || on > since);
  return sums.length === 0 ? null : sums;
}

function knownTo(work: Work, draft: NoticeDraft, requirements: readonly string[]): NoticeKnown {
  const { notice, person, account, client, settings, channel } = draft;
  const { fullName, addressLines, papers } = draft.opened ?? standIn;
  const { tenant } = settings;
  const { name, mailAddress, callbackNumber, registered } = tenant.settings;
  const { state } = account;
  const { role } = client.settings.collector;
  const bought = role === "debtBuyer";
  const { region } = person.state.jurisdiction;
  return {
    language: person.state.language,
    writtenOn: dayFor(person.state, work.now),
    acts: bought ? "as-owner" : role === "agency" ? "for-creditor" : "as-creditor",
    writer: {
      name,
      mailAddress: mailAddress[0] === name ? mailAddress.slice(1) : mailAddress,
      phone: phoneAsRead(callbackNumber),
      hours: null,
      website: portalAddress(work.vault, tenant, person.id),
      licence: registered.licences[region] ?? null,
    },
    reader: { name: fullName, mailAddress: addressLines, region },
    debt: {
      of: state.of,
      creditor: bought ? client.settings.name : papers.creditor,
      creditorThen: bought ? papers.originalCreditor : papers.creditor,
      shortNumber: papers.number === "" ? null : shortened(papers.number),
      owed: state.balances,
      itemisation:
        state.itemisation === null
          ? null
          : sincePlaced(state.itemisation, state.placed, state.balances),
      arrears: arrearsIn(state, dayFor(person.state, work.now)),
      defaultSums: untoldDefaultSums(state),
      debitFailedOn: state.schedule?.debitFailedOn ?? null,
    },
    periodEndsOn: printedEnd(notice, person.state, work.now),
    electronic: channel !== "letter",
    requirements,
  };
}

/** A letter that law was asked about as it stands. */
export type NoticeAsked<Answer> = {
  readonly letter: Letter;
  readonly text: string;
  readonly contemplated: Contemplated;
  readonly asked: Answer;
};

const mostRounds = 4;

/**
 * Writes the notice and asks the gate; words that the gate requires are added and it is asked again.
 * What the notice lacks, by name, where it cannot be written whole.
 */
export function writeAndAsk<Answer extends { readonly decision: Decision }>(
  work: Work,
  draft: NoticeDraft,
  gate: (contemplated: Contemplated) => Answer,
): Result<NoticeAsked<Answer>, readonly string[]> {
  let requirements: readonly string[] = [];
  for (let round = 1; ; round += 1) {
    const known = knownTo(work, draft, requirements);
    const written = writeNotice(draft.notice, known);
    if (!written.ok) return err(written.error);
    const letter = written.value;
    const text = letterText(letter);
    const contemplated = contemplatedBy(draft, letter, text, known);
    const asked = gate(contemplated);
    const more = missingIn(asked.decision).filter((code) => !requirements.includes(code));
    if (more.length === 0 || round === mostRounds) return ok({ letter, text, contemplated, asked });
    requirements = [...requirements, ...more];
  }
}

const sheets = {
  noticeOfSumsInArrears: ["arrearsInformationSheet"],
  defaultNotice: ["defaultInformationSheet"],
  mortgageArrearsStatement: ["informationSheet"],
} as const;
type WithSheet = keyof typeof sheets;
const hasSheet = (notice: NoticeKind): notice is WithSheet => Object.hasOwn(sheets, notice);

/** Those with which collection begins: they say that we collect. */
const begins: ReadonlySet<NoticeKind> = new Set(["validationNotice", "preCollectionNotice"]);

/** What goes by a person's decision alone, or sooner than law wants it. */
export function askableNotices(country: string, of: AccountState["of"]): readonly NoticeKind[] {
  if (country === "GB") {
    return of === "mortgage"
      ? ["mortgageArrearsStatement"]
      : ["defaultNotice", "noticeOfSumsInArrears"];
  }
  return country === "AU" ? ["defaultNotice"] : [];
}

/** What a notice rests on, as its reader's country cites it. */
export function citeOf(notice: NoticeKind, { country, region }: Jurisdiction): string {
  const isBritish = country === "GB";
  switch (notice) {
    case "validationNotice":
      return "12 CFR 1006.34";
    case "preCollectionNotice":
      return region === "US-NV" ? "NRS 649.366" : `first letter of ${region}`;
    case "recoveryAgentNotice":
      return "RBI, 24 April 2008 and 12 August 2022";
    case "noticeOfSumsInArrears":
      return "Consumer Credit Act 1974 ss.86B-86D";
    case "noticeOfDefaultSums":
      return "Consumer Credit Act 1974 s.86E";
    case "defaultNotice":
      return isBritish ? "Consumer Credit Act 1974 ss.87-88" : "National Credit Code s.88";
    case "directDebitDefaultNotice":
      return "National Credit Code s.87";
    case "mortgageArrearsStatement":
      return "MCOB 13.4.1R, 13.5.1R";
    default:
      return "";
  }
}

/** Those that law gives the reader a right to, whatever rests between us meanwhile. */
const prescribed: ReadonlySet<NoticeKind> = new Set([
  "noticeOfSumsInArrears",
  "defaultNotice",
  "mortgageArrearsStatement",
  "noticeOfDefaultSums",
  "directDebitDefaultNotice",
]);
export const isPrescribed = (notice: NoticeKind): boolean => prescribed.has(notice);

function contemplatedBy(
  { notice, account, channel, point, reservation }: NoticeDraft,
  letter: Letter,
  text: string,
  known: NoticeKnown,
): Contemplated {
  const { requirements } = known;
  const met = (code: string): boolean =>
    requirements.includes(code) && !stateWords(known).unmet.includes(code);
  const british = letter.language === "en-GB";
  return {
    act: "sendNotice",
    channel,
    point,
    about: [account.id],
    initiatedBy: "collector",
    to: "consumer",
    answers: null,
    verified: false,
    dialMode: "manual",
    recorded: false,
    callerId: null,
    reservation,
    content: {
      ...saysNothing,
      text,
      language: letter.language,
      revealsDebt: true,
      asksForPayment: begins.has(notice),
      debtCollectorDisclosure: notice === "validationNotice" ? "initial" : "none",
      freeDebtAdviceSignpost: british,
      timeBarredNotice: met("addTimeBarredNotice") ? "prescribed" : "none",
      licenceNumberShown: met("showLicenceNumber"),
      notice: {
        kind: notice,
        missingElements: [],
        enclosures: hasSheet(notice) ? sheets[notice] : [],
        shortensAccountNumber: true,
      },
    },
    details: noDetails,
  };
}

/** Says once that a notice is due and what it lacks; the same lack again is no news. */
export function noteLacking(
  work: Work,
  person: PersonId,
  account: AccountId,
  notice: NoticeKind,
  elements: readonly string[],
): void {
  const { bucket, state } = work.account(account);
  const known = state.lacking.find((one) => one.notice === notice);
  if (known !== undefined && known.elements.join(" ") === elements.join(" ")) return;
  work.append(bucket, { person, account }, { kind: "notice-lacking", notice, elements });
}

/** A contact that gave a notice, as far as its end needs to be known. */
export type NoticeContact = {
  readonly id: ContactId;
  readonly person: PersonId;
  readonly account: AccountId | null;
  readonly channel: Channel;
  readonly template: string | null;
};

/** The carrier took it: it counts from when it left. What waited for it is looked at again. */
export function noticeWent(work: Work, contact: NoticeContact, sentAt: Instant): void {
  const notice = noticeOf(contact.template);
  if (notice === null || contact.account === null || !work.has(contact.account)) return;
  const { bucket } = work.account(contact.account);
  const { state } = work.person(contact.person);
  work.append(
    bucket,
    { person: contact.person, account: contact.account },
    {
      kind: "notice-given",
      notice,
      contact: contact.id,
      sentAt,
      channel: contact.channel,
      printedEndOn: printedEnd(notice, state, sentAt),
    },
  );
  work.wake(contact.person, work.now);
}

/** It came back: it does not count as given, and is owed again. */
export function noticeReturned(work: Work, contact: NoticeContact, sentAt: Instant): void {
  const notice = noticeOf(contact.template);
  if (notice === null || contact.account === null || !work.has(contact.account)) return;
  const { bucket } = work.account(contact.account);
  const about = { person: contact.person, account: contact.account };
  work.append(bucket, about, { kind: "notice-returned", notice, sentAt });
}
