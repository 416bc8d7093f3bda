/** The handset: parts of a sample portfolio that one can play, and what their phone shows. */

import type { HandsetMessage, HandsetTalk, Part, PartPage } from "@forbear/contract";
import {
  type ContactPointId,
  type PersonId,
  type TenantId,
  birthBucket,
  face,
} from "@forbear/kernel";
import { visitorOf, visitorPoint } from "../acts/add-point.ts";
import { portalReference } from "../acts/portal-link.ts";
import { openWork } from "../acts/work.ts";
import type { House } from "../house.ts";
import type { PersonFile, Ref } from "../stores/file.ts";
import { readPeople } from "../stores/folds/store.ts";
import {
  type PersonalData,
  personalDataOf,
  pointTextsOf,
  whereIs,
} from "../stores/people/store.ts";
import { listAccounts, variedAccounts } from "./accounts.store.ts";
import { placeOf } from "./account.ts";
import { type Reading, creditorOf, firstObligor } from "./lines.ts";
import { findPeople } from "./lists.ts";
import { lastTouched, latestTalkers, messagesOfPerson } from "./talk.store.ts";

const shownParts = 60;
const partsAlike = 8;
const shownMessages = 200;

/** People to play: those a search finds, else those of the latest talks, of all sorts, then who owe most. */
export async function partPage(reading: Reading, words: string): Promise<PartPage> {
  const { tx } = reading;
  const found =
    words.trim() === ""
      ? [
          // Of those who were written to half at most: they may all live where it is day now.
          ...(await latestTalkers(tx, shownParts / 2)),
          ...(await variedAccounts(tx, partsAlike)).map(firstObligor),
          ...(await listAccounts(tx, { life: null, held: false }, null, shownParts)).map(
            firstObligor,
          ),
        ]
      : await findPeople(reading, words.trim());
  const unique = [...new Map(found.map((ref) => [ref.id, ref])).values()].slice(0, shownParts);
  if (unique.length === 0) return { items: [], next: null };
  const order = await lastTouched(tx, unique);
  const parts = new Map((await partsOf(reading, order)).map((one) => [one.person, one]));
  const items = order.flatMap(({ id }) => {
    const part = parts.get(face("pers", id));
    return part === undefined ? [] : [part];
  });
  return { items, next: null };
}

/** A debt whose part can be played, and what proves who one is. */
export type Playable = Pick<Part, "name" | "language" | "bornOn" | "postcode"> & {
  readonly id: string;
  readonly country: string;
  readonly creditor: string;
};

/** Debts to play: of every country and language the largest, `alike` of each. */
export async function playable(reading: Reading, alike: number): Promise<readonly Playable[]> {
  const accounts = await variedAccounts(reading.tx, alike);
  const parts = await partsOf(reading, accounts.map(firstObligor));
  const known = new Map(parts.map((part) => [part.person, part]));
  return accounts.flatMap((one) => {
    const part = known.get(face("pers", firstObligor(one).id));
    if (part === undefined) return [];
    const { name, language, bornOn, postcode } = part;
    const creditor = creditorOf(reading.settings, one.state);
    return [
      {
        id: face("acct", one.id),
        country: one.country,
        creditor,
        name,
        language,
        bornOn,
        postcode,
      },
    ];
  });
}

/** What the player may know of these people, with the last thing said to or by them. */
async function partsOf(reading: Reading, refs: readonly Ref<PersonId>[]): Promise<Part[]> {
  const { tx, vault } = reading;
  const [people, personal, texts] = await Promise.all([
    readPeople(tx, refs),
    personalDataOf(tx, vault, refs),
    pointTextsOf(tx, vault, refs),
  ]);
  const parts: Part[] = [];
  for (const person of people) {
    const last = (await messagesOfPerson(tx, vault, person, 1)).at(-1);
    parts.push(partOf(reading, person, personal.get(person.id), texts, last?.text ?? null));
  }
  return parts;
}

function partOf(
  { vault, settings }: Reading,
  { id, state }: PersonFile,
  known: PersonalData | undefined,
  texts: ReadonlyMap<ContactPointId, string>,
  lastMessage: string | null,
): Part {
  const phone = state.points.find(
    (point) => point.kind === "phone" && point.health !== "dead" && texts.has(point.id),
  );
  return {
    person: face("pers", id),
    name: known?.fullName ?? "",
    place: placeOf(state),
    language: state.language,
    phone: phone === undefined ? null : (texts.get(phone.id) ?? null),
    bornOn: known?.bornOn ?? null,
    postcode: known?.address?.postcode ?? null,
    reference: portalReference(vault, settings.tenant.id, id),
    lastMessage,
  };
}

/** The part of one person; null when there is no such person. */
export async function partOfPerson(reading: Reading, id: PersonId): Promise<Part | null> {
  const ref = await whereIs(reading.tx, reading.vault, { bucket: birthBucket(id), id });
  return (await partsOf(reading, [ref])).at(0) ?? null;
}

/** What stands on the phone of one person, oldest first; null when there is no such person. */
export async function handsetTalk(reading: Reading, id: PersonId): Promise<HandsetTalk | null> {
  const { tx, vault } = reading;
  const part = await partOfPerson(reading, id);
  if (part === null) return null;
  const ref = await whereIs(tx, vault, { bucket: birthBucket(id), id });
  const messages = await messagesOfPerson(tx, vault, ref, shownMessages);
  return {
    part,
    messages: messages.map((one): HandsetMessage => ({
      id: face("mesg", one.id),
      at: one.at,
      from: one.direction === "inbound" ? "me" : "them",
      channel: one.channel,
      text: one.text,
    })),
  };
}

/** The visitor that a person is in the webchat: made known as a way to reach them at its first use. */
export async function webchatVisitor(
  house: House,
  tenant: TenantId,
  id: PersonId,
): Promise<string> {
  await house.database.transaction(
    tenant,
    async (tx) => {
      const ref = await whereIs(tx, house.vault, { bucket: birthBucket(id), id });
      const work = await openWork(tx, house, {
        by: { kind: "consumer", person: id },
        correlation: `webchat:${id}`,
        people: [ref],
      });
      await visitorPoint(work, id);
      await work.write();
    },
    { repeatable: true },
  );
  return visitorOf(id);
}
