/** A person's own papers of one debt: what can be written from the books now, and letters that they were sent. */

import { type Letter, type MoneyLetterKind, moneyLetterKinds } from "@forbear/dialogue";
import {
  type AccountId,
  type ContactId,
  type Instant,
  type MessageId,
  type Money,
  type PersonId,
  type PlainDate,
  birthBucket,
  decode,
  trusted,
} from "@forbear/kernel";
import { messagesById } from "../stores/conversations/store.ts";
import { lettersAbout, writtenLetter } from "../stores/papers/letters.store.ts";
import { folderOf } from "./account.ts";
import type { KeptLetter } from "./letters.ts";
import type { Reading } from "./lines.ts";
import { type MoneyLetterAsked, booksFor } from "./money-letter.ts";

export type OwnPapers = {
  readonly kinds: readonly MoneyLetterKind[];
  /** Payments that stand, the last first. */
  readonly receipts: readonly {
    readonly entry: string;
    readonly paidOn: PlainDate;
    readonly amount: Money;
  }[];
  /** What was posted to them, the last first. */
  readonly letters: readonly {
    readonly id: ContactId;
    readonly title: string;
    readonly language: string;
    readonly sentAt: Instant;
  }[];
};

const shownLetters = 20;

type Asked = Omit<MoneyLetterAsked, "kind" | "payment" | "reader"> & { readonly reader: PersonId };

/** What there is; null where they owe no such debt. */
export async function ownPapers(asked: Asked, id: AccountId): Promise<OwnPapers | null> {
  const folder = await folderOf(asked, id);
  const person = folder?.people.find((one) => one.id === asked.reader);
  if (folder === null || person === undefined) return null;
  const books = await booksFor({ ...asked, kind: "balanceStatement", payment: null }, id);
  if (!books.ok) return null;
  const rows = (await lettersAbout(asked.tx, folder.account, [person])).filter(
    ({ attemptedAt, status, outcome }) =>
      attemptedAt !== null &&
      (status === "handed-over" || status === "delivered" || outcome === "returned"),
  );
  const letters: OwnPapers["letters"][number][] = [];
  for (const row of rows.slice(0, shownLetters)) {
    const kept = await ownLetter(asked, asked.reader, row.id);
    if (kept === null) continue;
    const { title, language } = kept.letter;
    letters.push({ id: row.id, title, language, sentAt: kept.writtenAt });
  }
  return {
    kinds: moneyLetterKinds.filter((kind) => kind !== "receipt" && books.value.canWrite(kind)),
    receipts: books.value.receipts,
    letters,
  };
}

/** A letter that was posted to this very person; null: none was. */
export async function ownLetter(
  { tx, vault }: Pick<Reading, "tx" | "vault">,
  reader: PersonId,
  id: ContactId,
): Promise<KeptLetter | null> {
  const ref = { bucket: birthBucket(id), id };
  const written = await writtenLetter(tx, ref);
  if (written === null || written.person !== reader) return null;
  const message = { bucket: ref.bucket, id: trusted<MessageId>(written.message) };
  const [words] = await messagesById(tx, vault, [message]);
  if (words === undefined) return null;
  const { letter } = decode<{ readonly letter?: Letter | null }>(words.reading);
  return letter ? { letter, writtenAt: written.writtenAt } : null;
}
