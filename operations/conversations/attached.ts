/** What comes with a message: put away under seal, told by its bytes, and shown to a person. */

import type { PersonState } from "@forbear/accounts";
import { type MediaKind, mediaKindNamed, mediaKindOf } from "@forbear/formats";
import type { CaseId, MessageId, PersonId } from "@forbear/kernel";
import { hold } from "../acts/hold.ts";
import type { Work } from "../acts/work.ts";
import type { House } from "../house.ts";
import {
  type Attachment,
  type AttachmentStatus,
  attachmentContext,
  attachmentPath,
} from "../stores/conversations/attachments.store.ts";

/** A file that a carrier brought with a message. */
export type InboundMedia = {
  /** What its sender calls it, and what they say it is: neither is believed. */
  readonly name: string | null;
  readonly type: string | null;
  /** Null: the carrier told of it and brought no bytes. Nothing is fetched from any address. */
  readonly bytes: Uint8Array | null;
};

/** Larger files are told of, and not kept. */
export const largestMediaBytes = 8 * 1024 * 1024;
/** Of one message; what is beyond is an attack or a mistake. */
export const mostMedia = 10;
const longestName = 120;

/** Puts away what came with a message that is stored in this work. */
export async function keepMedia(
  { files, log }: Pick<House, "files" | "log">,
  work: Work,
  message: MessageId,
  person: PersonId,
  media: readonly InboundMedia[],
): Promise<void> {
  const { bucket } = work.person(person);
  const { vault, tenant } = work;
  for (const [position, one] of media.slice(0, mostMedia).entries()) {
    const { bytes } = one;
    const status = await putAway(bytes, async (kept) => {
      const plain = Buffer.from(kept).toString("base64");
      const sealed = vault.seal(tenant, attachmentContext("bytes", message, position), plain);
      await files.write(attachmentPath(tenant, message, position), sealed);
    });
    if (status === "not-kept") log.warn("an attachment could not be kept", { message, position });
    const name = (one.name ?? "").slice(0, longestName);
    work.rows.attachments.push({
      bucket,
      message_id: message,
      position,
      person_id: person,
      kind: bytes === null ? mediaKindNamed(one.type) : mediaKindOf(bytes),
      bytes: bytes?.length ?? 0,
      status,
      at: work.now,
      key_version: vault.version(tenant),
      sealed: vault.seal(tenant, attachmentContext("name", message, position), name),
    });
  }
}

/** A disk that is full loses the photograph; the words that came with it, a right maybe, are heard. */
async function putAway(
  bytes: Uint8Array | null,
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<AttachmentStatus> {
  if (bytes === null) return "not-sent";
  if (bytes.length > largestMediaBytes) return "too-large";
  return write(bytes).then(
    () => "kept" as const,
    () => "not-kept" as const,
  );
}

/** Matters that papers are sent for: whoever works them looks at what came. */
const ofPapers: ReadonlySet<PersonState["cases"][number]["of"]> = new Set([
  "dispute",
  "proof",
  "complaint",
  "hardship",
  "fraud",
  "deceased",
  "insolvency",
  "representation",
]);

/** The open cases of a person that what they send belongs to. */
export const casesFor = ({ cases }: PersonState): readonly CaseId[] =>
  cases.flatMap(({ id, of }) => (ofPapers.has(of) ? [id] : []));

/** What nobody but a person can take in. */
const needsEars = (kind: MediaKind): boolean => kind === "voice" || kind === "video";

/**
 * What came is evidence of every case it may belong to. Where there is none, or it must be listened to,
 * a person of the desk takes the next step, and nobody is sought until they have.
 */
export function showToDesk(work: Work, person: PersonId, media: readonly Attachment[]): void {
  const { bucket, state } = work.person(person);
  const kinds = media.map(({ kind }) => kind);
  const cases = casesFor(state);
  for (const one of state.cases.filter(({ id }) => cases.includes(id))) {
    const step = `evidence received: ${kinds.join(", ")}`;
    const about = { person, account: one.account };
    work.append(bucket, about, { kind: "case-advanced", case: one.id, step });
  }
  const waits = state.holds.some(({ kind }) => kind === "staff-next" || kind === "with-person");
  if (waits || (cases.length > 0 && !kinds.some(needsEars))) return;
  hold(work, person, null, { kind: "staff-next", because: `sent a ${kinds[0] ?? "file"}` });
}
