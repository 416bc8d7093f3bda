/** Staff sign-in: sessions, cookies and password hashes are a library's, and only this file knows it. */

// Staff sign-in: sessions, cookies and password hashes are better-auth's, and only this file knows it.
// Who somebody is to a tenant, and in which role, is ours.

import { type SignInPool, signInPool } from "@forbear/adapters";
import type { Connection } from "@forbear/adapters";
import {
  type Result,
  type StaffId,
  type TenantId,
  err,
  ok,
  tenantId,
  trusted,
} from "@forbear/kernel";
import { type Clock, desk } from "@forbear/operations";
import type { Database } from "@forbear/operations";
import { betterAuth } from "better-auth";
import { z } from "zod";
import { type Attempts, attempts } from "./attempts.ts";
import { type Role, isRole } from "./policy.ts";

/** A member of staff who is signed in. */
export type Member = {
  readonly user: string;
  readonly staff: StaffId;
  readonly tenant: TenantId;
  readonly name: string;
  readonly role: Role;
};

export type SignedIn = { readonly member: Member; readonly cookies: readonly string[] };
export type SignInRefusal = "wrong" | "closed" | "no-member";

export type NewMember = {
  readonly tenant: TenantId;
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly role: Role;
};

export interface Auth {
  /** The member whose cookie the headers carry; null when nobody is signed in. */
  memberOf(headers: Headers): Promise<Member | null>;
  signIn(
    email: string,
    password: string,
    headers: Headers,
    source: string,
  ): Promise<Result<SignedIn, SignInRefusal>>;
  /** Ends the session; returns the cookies that say so. */
  signOut(headers: Headers): Promise<readonly string[]>;
  /** Makes a user with a password, and their membership; refuses an e-mail that is taken. */
  addMember(member: NewMember): Promise<Result<StaffId, "e-mail-taken">>;
  /** Gives a user another password and ends all their sessions. */
  setPassword(email: string, password: string): Promise<Result<null, "no-such-user">>;
  close(): Promise<void>;
}

export type AuthParts = {
  readonly connection: Connection;
  readonly database: Database;
  readonly clock: Clock;
  readonly newStaffId: () => StaffId;
  /** Signs the cookies. */
  readonly secret: string;
  /** Where the server is reached, without a slash at its end. */
  readonly site: string;
  readonly log: (line: string) => void;
};

const sessionSeconds = 12 * 3600;
export const shortestPassword = 12;
/** How long a session that was looked up is believed: a leaver is out within it. */
const believedMs = 5_000;
const mostBelieved = 10_000;

const signedInUser = z.object({ user: z.object({ id: z.string() }) });

const library = ({ site, secret }: AuthParts, pool: SignInPool) =>
  betterAuth({
    baseURL: site,
    basePath: "/api/auth",
    secret,
    database: pool,
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      autoSignIn: false,
    },
    user: {
      modelName: "staff_user",
      fields: {
        emailVerified: "email_verified",
        createdAt: "created_at",
        updatedAt: "updated_at",
      },
    },
    session: {
      modelName: "sign_in_session",
      expiresIn: sessionSeconds,
      updateAge: 3600,
      fields: {
        userId: "user_id",
        expiresAt: "expires_at",
        ipAddress: "ip_address",
        userAgent: "user_agent",
        createdAt: "created_at",
        updatedAt: "updated_at",
      },
    },
    account: {
      modelName: "credential",
      fields: {
        accountId: "account_id",
        providerId: "provider_id",
        userId: "user_id",
        accessToken: "access_token",
        refreshToken: "refresh_token",
        idToken: "id_token",
        accessTokenExpiresAt: "access_token_expires_at",
        refreshTokenExpiresAt: "refresh_token_expires_at",
        createdAt: "created_at",
        updatedAt: "updated_at",
      },
    },
    verification: {
      fields: { expiresAt: "expires_at", createdAt: "created_at", updatedAt: "updated_at" },
    },
    advanced: {
      cookiePrefix: "forbear",
      useSecureCookies: site.startsWith("https:"),
      defaultCookieAttributes: { sameSite: "strict", httpOnly: true },
      ipAddress: { ipAddressHeaders: ["x-forbear-source"] },
    },
    // Sign-in is throttled below, by account and by source; the origin is checked by the server.
    rateLimit: { enabled: false },
  });

type Believed = { readonly member: Member | null; readonly until: number };
type Library = ReturnType<typeof library>;

/** Sign-in for all tenants of this installation. */
export function openAuth(parts: AuthParts): Auth {
  const pool = signInPool(parts.connection, parts.log);
  const auth = library(parts, pool);
  const believed = new Map<string, Believed>();
  const tries: Attempts = attempts(parts.clock, { most: 8, windowMs: 15 * 60_000 });
  return {
    async memberOf(headers) {
      const cookie = headers.get("cookie") ?? "";
      if (!cookie.includes("forbear.session_token")) return null;
      const now = performance.now();
      const known = believed.get(cookie);
      if (known !== undefined && known.until > now) return known.member;
      const session = await auth.api.getSession({ headers });
      const member = session === null ? null : await findMember(parts.database, session.user.id);
      if (believed.size > mostBelieved) believed.clear();
      believed.set(cookie, { member, until: now + believedMs });
      return member;
    },

    async signIn(email, password, headers, source) {
      const keys = [`account ${email.toLowerCase()}`, `source ${source}`];
      if (tries.closed(keys)) return err("closed");
      const asked = new Headers(headers);
      asked.set("x-forbear-source", source);
      const body = { email, password };
      const answer = await auth.api.signInEmail({ body, headers: asked, asResponse: true });
      if (!answer.ok) {
        tries.failed(keys);
        return err("wrong");
      }
      tries.succeeded(keys.slice(0, 1));
      const { user } = signedInUser.parse(await answer.json());
      const member = await findMember(parts.database, user.id);
      if (member === null) return err("no-member");
      return ok({ member, cookies: answer.headers.getSetCookie() });
    },

    async signOut(headers) {
      believed.clear();
      const answer = await auth.api.signOut({ headers, asResponse: true });
      return answer.headers.getSetCookie();
    },

    addMember: (member) => addMember(parts, auth, member),

    async setPassword(email, password) {
      const { internalAdapter, password: hashing } = await auth.$context;
      const known = await internalAdapter.findUserByEmail(email.toLowerCase());
      if (known === null) return err("no-such-user");
      await internalAdapter.updatePassword(known.user.id, await hashing.hash(password));
      await internalAdapter.deleteUserSessions(known.user.id);
      believed.clear();
      return ok(null);
    },

    close: () => pool.end(),
  };
}

async function addMember(
  parts: AuthParts,
  auth: Library,
  { tenant, email, password, name, role }: NewMember,
): Promise<Result<StaffId, "e-mail-taken">> {
  const { internalAdapter, password: hashing } = await auth.$context;
  const address = email.toLowerCase();
  const known = await internalAdapter.findUserByEmail(address);
  if (known !== null) return err("e-mail-taken");
  const hash = await hashing.hash(password);
  const user = await internalAdapter.createUser(
    { email: address, name, emailVerified: true },
    { method: "email-password" },
  );
  const userId = user.id;
  const credential = { userId, providerId: "credential", accountId: userId, password: hash };
  await internalAdapter.linkAccount(credential);
  const staff = parts.newStaffId();
  const at = parts.clock.now();
  await parts.database.transaction(tenant, (tx) =>
    tx.execute(desk.insertMember(tenant, { id: staff, user: userId, name, role }, at)),
  );
  return ok(staff);
}

/** Where the user belongs: the first tenant that has them as a member. */
async function findMember(database: Database, user: string): Promise<Member | null> {
  const rows = await database.house((house) => desk.membersOf(house, user));
  const first = rows.at(0);
  if (first === undefined || !isRole(first.role)) return null;
  const tenant = tenantId(first.tenant);
  const name = await database.transaction(tenant, (tx) => desk.memberName(tx, first.id));
  return { user, staff: trusted(first.id), tenant, name: name ?? "", role: first.role };
}
