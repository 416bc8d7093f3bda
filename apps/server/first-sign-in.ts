/** The sign-in of a first start: made once, shown once, kept where only its owner reads it. */

import type { Chance, TenantId } from "@forbear/kernel";
import type { Database } from "@forbear/operations";
import { desk } from "@forbear/operations";
import type { Auth } from "./auth.ts";
import type { DataDirectory } from "./directory.ts";

export type FirstSignIn = {
  readonly email: string;
  readonly password: string;
  /** Made just now: it is worth showing. */
  readonly fresh: boolean;
};

const fileName = "sign-in.json";
const email = "demo@harborlane.example";

/** Letters and digits that are not taken for each other. */
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

/** Four groups of four: about 79 bits, and easy to read out. */
export const newPassword = (chance: Chance): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 4 }, () => alphabet.charAt(chance.below(alphabet.length))).join(""),
  ).join("-");

/** Makes the sign-in unless the tenant has members; null when it has others than this one. */
export async function firstSignIn(
  auth: Auth,
  database: Database,
  directory: DataDirectory,
  tenant: TenantId,
  chance: Chance,
): Promise<FirstSignIn | null> {
  const members = await database.transaction(tenant, desk.membersOfTenant);
  if (members.length > 0) return null;
  const made = (): string => `${JSON.stringify({ email, password: newPassword(chance) })}\n`;
  const kept = JSON.parse(directory.secret(fileName, made)) as { email: string; password: string };
  const added = await auth.addMember({
    tenant,
    email: kept.email,
    password: kept.password,
    name: "Sam Rivera",
    role: "administrator",
  });
  return { ...kept, fresh: added.ok };
}

export const signInFile = (directory: DataDirectory): string => directory.at(fileName);
