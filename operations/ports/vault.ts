/** Seals personal data with the tenant's key, and finds it again by a blind index. */

import type { TenantId } from "@forbear/kernel";

export interface Vault {
  /** The key version that new seals are made with. */
  version(tenant: TenantId): number;
  /** `context` (table and row) is bound in: a seal moved to another row does not open. */
  seal(tenant: TenantId, context: string, plain: string): Uint8Array;
  open(tenant: TenantId, context: string, keyVersion: number, sealed: Uint8Array): string;
  /** Keyed hash of a normalised value, one per kind: equal values meet, nothing else is told. */
  blind(tenant: TenantId, kind: string, value: string): Uint8Array;
  /** Salted hash of a text for the journal: proves the text to who has it, tells nothing else. */
  digest(tenant: TenantId, text: string): string;
  /** Ed25519 over the head of a seal. */
  sign(tenant: TenantId, bytes: Uint8Array): Uint8Array;
  publicKey(tenant: TenantId): string;
}
