/** The vault: personal data under a key of the tenant's, and what that key lets prove. */

import {
  type KeyObject,
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  sign as signBytes,
} from "node:crypto";
import type { Vault } from "@forbear/operations";
import { type Chance, Defect, type TenantId, present } from "@forbear/kernel";

// AES-256-GCM under a key of the tenant's, itself wrapped by the installation's master key; blind
// indexes and digests by HMAC, seals of evidence by Ed25519. All keys of a tenant are drawn from one
// secret by HKDF, each for its own purpose.
const nonceBytes = 12;
const tagBytes = 16;

/** The ASN.1 that stands before the 32 bytes of an Ed25519 seed in PKCS #8 (RFC 8410 section 7). */
const pkcs8Head = Buffer.from("302e020100300506032b657004220420", "hex");

export type WrappedKey = { readonly version: number; readonly wrapped: Uint8Array };

type TenantKeys = {
  readonly version: number;
  readonly secrets: ReadonlyMap<number, Buffer>;
  readonly blind: Buffer;
  readonly salt: Buffer;
  readonly signing: KeyObject;
};

const derive = (secret: Uint8Array, purpose: string): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, "forbear", purpose, 32));

function encrypt(key: Buffer, nonce: Uint8Array, context: string, plain: Uint8Array): Buffer {
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(Buffer.from(context));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, context: string, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, nonceBytes));
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(bytes.subarray(bytes.length - tagBytes));
  const body = bytes.subarray(nonceBytes, bytes.length - tagBytes);
  return Buffer.concat([decipher.update(body), decipher.final()]);
}

const wrapContext = (tenant: TenantId, version: number): string =>
  `tenant-key:${String(tenant)}:${String(version)}`;

/** A fresh secret for a tenant, readable only with the master key. */
export function newTenantKey(
  master: Uint8Array,
  tenant: TenantId,
  version: number,
  chance: Chance,
): WrappedKey {
  const wrapping = derive(master, "wrap");
  const context = wrapContext(tenant, version);
  return {
    version,
    wrapped: encrypt(wrapping, chance.bytes(nonceBytes), context, chance.bytes(32)),
  };
}

export interface OpenVault extends Vault {
  /** Takes in a tenant's wrapped keys; the newest seals, all of them open. */
  admit(tenant: TenantId, keys: readonly WrappedKey[]): void;
}

export function vaultOf(master: Uint8Array, chance: Chance): OpenVault {
  const wrapping = derive(master, "wrap");
  const tenants = new Map<TenantId, TenantKeys>();
  const of = (tenant: TenantId): TenantKeys =>
    present(tenants.get(tenant), `no key of tenant ${String(tenant)}`);
  const keyOf = (tenant: TenantId, version: number): Buffer =>
    present(of(tenant).secrets.get(version), `no key of version ${String(version)}`);
  return {
    admit(tenant, keys) {
      const secrets = keys.map(
        ({ version, wrapped }) =>
          [version, decrypt(wrapping, wrapContext(tenant, version), wrapped)] as const,
      );
      tenants.set(tenant, keysOf(secrets));
    },
    version: (tenant) => of(tenant).version,
    seal: (tenant, context, plain) =>
      encrypt(
        keyOf(tenant, of(tenant).version),
        chance.bytes(nonceBytes),
        context,
        Buffer.from(plain, "utf8"),
      ),
    open: (tenant, context, version, sealed) =>
      decrypt(keyOf(tenant, version), context, sealed).toString("utf8"),
    blind: (tenant, kind, value) =>
      createHmac("sha256", of(tenant).blind).update(`${kind}\u0000${value}`).digest(),
    digest: (tenant, text) => createHmac("sha256", of(tenant).salt).update(text).digest("hex"),
    sign: (tenant, bytes) => signBytes(null, bytes, of(tenant).signing),
    publicKey: (tenant) =>
      createPublicKey(of(tenant).signing).export({ type: "spki", format: "pem" }).toString(),
  };
}

/** Seals rotate with the newest secret; what must stay findable for ever hangs on the first. */
function keysOf(secrets: readonly (readonly [number, Buffer])[]): TenantKeys {
  const inOrder = [...secrets].sort(([a], [b]) => a - b);
  const first = inOrder.at(0);
  const last = inOrder.at(-1);
  if (!first || !last) throw new Defect("a tenant without a key");
  const seed = derive(first[1], "sign");
  return {
    version: last[0],
    secrets: new Map(inOrder.map(([version, secret]) => [version, derive(secret, "seal")])),
    blind: derive(first[1], "blind"),
    salt: derive(first[1], "digest"),
    signing: createPrivateKey({
      key: Buffer.concat([pkcs8Head, seed]),
      format: "der",
      type: "pkcs8",
    }),
  };
}
