/** A visit: who was let in, in a sealed cookie of this tenant's page alone, for a short while. */

import {
  type Instant,
  type Language,
  type TenantId,
  bucket,
  later,
  parseUuid,
} from "@forbear/kernel";
import { languages } from "@forbear/kernel";
import type { PersonId } from "@forbear/kernel";
import type { Vault, Visit } from "@forbear/operations";
import { z } from "zod";

export const visitCookie = "forbear_visit";
const visitMs = 30 * 60_000;

const kept = z.object({
  bucket: z.number().int().min(0).max(4095),
  person: z.string(),
  language: z.enum(languages),
  until: z.string(),
});

const context = "portal-visit";

/** Text that only we can have written, and only we can read. */
export function sealText(vault: Vault, tenant: TenantId, about: string, text: string): string {
  const sealed = Buffer.from(vault.seal(tenant, about, text)).toString("base64url");
  return `${String(vault.version(tenant))}.${sealed}`;
}

/** Null when it was not sealed by us for this use. */
export function openText(
  vault: Vault,
  tenant: TenantId,
  about: string,
  sealed: string,
): string | null {
  const [version = "", bytes = ""] = sealed.split(".");
  if (!/^\d{1,6}$/.test(version) || bytes.length < 40) return null;
  try {
    return vault.open(tenant, about, Number(version), Buffer.from(bytes, "base64url"));
  } catch {
    return null; // a seal that does not open is a stranger's
  }
}

export function sealVisit(vault: Vault, tenant: TenantId, visit: Visit, now: Instant): string {
  const { person, language } = visit;
  const until = later(now, visitMs);
  const text = JSON.stringify({ bucket: person.bucket, person: person.id, language, until });
  return sealText(vault, tenant, context, text);
}

/** Who is in; null when nobody is, or their time is over. */
export function openVisit(
  vault: Vault,
  tenant: TenantId,
  cookie: string | undefined,
  now: Instant,
): Visit | null {
  const text = cookie === undefined ? null : openText(vault, tenant, context, cookie);
  if (text === null) return null;
  const read = kept.safeParse(JSON.parse(text));
  if (!read.success || read.data.until <= now) return null;
  const id = parseUuid<PersonId>(read.data.person);
  if (!id.ok) return null;
  return {
    person: { bucket: bucket(read.data.bucket), id: id.value },
    language: read.data.language,
  };
}

/** The language that was asked for, else the one that the browser prefers, else English. */
export function languageOf(asked: unknown, accepted: string | undefined): Language {
  const named = languages.find((one) => one === asked);
  if (named !== undefined) return named;
  const preferred = (accepted ?? "")
    .split(",")
    .map((part) => part.trim().slice(0, 2).toLowerCase());
  return preferred.flatMap((tag) => languages.filter((one) => one === tag)).at(0) ?? "en";
}
