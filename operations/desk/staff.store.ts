/** Members of staff: reference rows that tie a sign-in to a tenant and a role. */

import type { Instant, StaffId, TenantId } from "@forbear/kernel";
import type { Statements, Transaction } from "../ports/database.ts";
import { type Sql, sql } from "../ports/sql.ts";

export type Membership = { readonly tenant: number; readonly id: string; readonly role: string };

/** Every membership of a user of the sign-in tables: asked before a tenant is known. */
export async function membersOf(house: Statements, user: string): Promise<readonly Membership[]> {
  const rows = await house.query<{ tenant_id: number; id: string; role: string }>(
    sql`select tenant_id, id, role from forbear.members_of(${user})`,
  );
  return rows.map((row) => ({ tenant: row.tenant_id, id: row.id, role: row.role }));
}

export async function memberName(tx: Transaction, id: string): Promise<string | null> {
  const rows = await tx.query<{ name: string }>(sql`
    select name from forbear.staff_member where tenant_id = ${tx.tenant} and id = ${id}`);
  return rows.at(0)?.name ?? null;
}

export type MemberRow = {
  readonly id: StaffId;
  readonly user: string;
  readonly name: string;
  readonly role: string;
};

export const insertMember = (tenant: TenantId, member: MemberRow, at: Instant): Sql => sql`
  insert into forbear.staff_member (tenant_id, id, user_id, name, role, created_at)
  values (${tenant}, ${member.id}, ${member.user}, ${member.name}, ${member.role}, ${at})`;

/** Everyone who may sign in to the tenant, by name. */
export async function membersOfTenant(tx: Transaction): Promise<readonly MemberRow[]> {
  return tx.query<MemberRow>(sql`
    select id, user_id as user, name, role
      from forbear.staff_member
     where tenant_id = ${tx.tenant}
     order by name, id`);
}
