/** What came with messages: its kind and size in the open, what it is called under seal. */

import type { MediaKind } from "@forbear/formats";
import {
  type Bucket,
  type Instant,
  type MessageId,
  type PersonId,
  type TenantId,
  trusted,
} from "@forbear/kernel";
import type { Transaction } from "../../ports/database.ts";
import { type Sql, sql } from "../../ports/sql.ts";
import type { Vault } from "../../ports/vault.ts";
import type { Ref } from "../file.ts";
import { insertRows } from "../rows.ts";
import { these } from "../these.ts";

/**
 * `kept`: its bytes stand sealed among the files; `too-large`: they were more than we take; `not-sent`:
 * the carrier told of it and brought no bytes; `not-kept`: they came and could not be put away.
 */
export type AttachmentStatus = "kept" | "too-large" | "not-sent" | "not-kept";

export type AttachmentRow = {
  readonly bucket: Bucket;
  readonly message_id: MessageId;
  readonly position: number;
  readonly person_id: PersonId;
  readonly kind: MediaKind;
  readonly bytes: number;
  readonly status: AttachmentStatus;
  readonly at: Instant;
  readonly key_version: number;
  /** What its sender called it; under the context of `attachmentContext`. */
  readonly sealed: Uint8Array;
};

/** What the seal of an attachment is bound to: of its name, and of its bytes among the files. */
export const attachmentContext = (of: "name" | "bytes", message: MessageId, position: number) =>
  `attachment-${of}:${message}:${String(position)}`;

/** Where the sealed bytes stand among the files. */
export const attachmentPath = (tenant: TenantId, message: MessageId, position: number): string =>
  `attachments/${String(tenant)}/${message}-${String(position)}`;

export const insertAttachments = (tenant: TenantId, rows: readonly AttachmentRow[]): Sql[] => [
  insertRows(
    "attachment",
    tenant,
    {
      bucket: "smallint",
      message_id: "uuid",
      position: "smallint",
      person_id: "uuid",
      kind: "text",
      bytes: "int",
      status: "text",
      at: "timestamptz",
    },
    rows,
  ),
  insertRows(
    "attachment_sealed",
    tenant,
    {
      bucket: "smallint",
      message_id: "uuid",
      position: "smallint",
      key_version: "int",
      sealed: "bytea",
    },
    rows,
  ),
];

export type Attachment = {
  readonly message: Ref<MessageId>;
  readonly position: number;
  readonly kind: MediaKind;
  readonly bytes: number;
  readonly status: AttachmentStatus;
  readonly keyVersion: number;
  /** What its sender called it; empty: nothing. */
  readonly name: string;
};

/** What came with these messages, in their order; those without anything have no entry. */
export async function attachmentsOf(
  tx: Transaction,
  vault: Vault,
  messages: readonly Ref<MessageId>[],
): Promise<ReadonlyMap<MessageId, readonly Attachment[]>> {
  const rows = await tx.query<{
    bucket: Bucket;
    message_id: string;
    position: number;
    kind: MediaKind;
    bytes: number;
    status: AttachmentStatus;
    key_version: number;
    sealed: Uint8Array;
  }>(sql`
    select a.bucket, a.message_id, a.position, a.kind, a.bytes, a.status, s.key_version, s.sealed
      from forbear.attachment a
      join ${these(messages)}
        on a.bucket = v.bucket and a.message_id = v.id
      join forbear.attachment_sealed s
        on s.tenant_id = a.tenant_id and s.bucket = a.bucket and s.message_id = a.message_id
       and s.position = a.position
     where a.tenant_id = ${tx.tenant}
     order by a.message_id, a.position`);
  const byMessage = new Map<MessageId, Attachment[]>();
  for (const { bucket, message_id, position, kind, bytes, status, key_version, sealed } of rows) {
    const id = trusted<MessageId>(message_id);
    const context = attachmentContext("name", id, position);
    const name = vault.open(tx.tenant, context, key_version, sealed);
    const one = { message: { bucket, id }, position, kind, bytes, status, name };
    byMessage.set(id, [...(byMessage.get(id) ?? []), { ...one, keyVersion: key_version }]);
  }
  return byMessage;
}
