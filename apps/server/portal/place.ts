/** Where a page of the portal belongs, and how it is framed and kept open. */

import type { TenantId } from "@forbear/kernel";
import { type InForce, type Visit, tenantByRef } from "@forbear/operations";
import type { FastifyReply } from "fastify";
import type { ServerParts } from "../parts.ts";
import { notFound } from "../problems.ts";
import type { Frame } from "./page.ts";
import { sealVisit, visitCookie } from "./visit.ts";

/** Where a page belongs: the tenant and what is in force there. */
export type Place = {
  readonly tenant: TenantId;
  readonly standing: InForce;
  readonly root: string;
};

export type PortalParams = { tenantRef: string };

export async function placeOf(parts: ServerParts, ref: string): Promise<Place> {
  const tenant = await parts.house.database.house((house) => tenantByRef(house, ref));
  if (!tenant.ok) throw notFound();
  const standing = await parts.standing.of(tenant.value);
  if (standing === null) throw notFound();
  return { tenant: tenant.value, standing, root: `/portal/${ref}` };
}

/** How a page of this place is framed for whoever asks. */
export function frameOf(
  { standing, root }: Place,
  reply: FastifyReply,
  language: Frame["language"],
  here: string,
  inside: boolean,
): Frame {
  return {
    language,
    settings: standing.settings.tenant.settings,
    nonce: reply.nonce,
    here,
    leave: inside ? `${root}/leave` : null,
  };
}

export const sendHtml = (reply: FastifyReply, text: string): FastifyReply =>
  reply.type("text/html; charset=utf-8").header("cache-control", "no-store").send(text);

/** Sets, or sets anew, the cookie of a visit. */
export function keepVisit(
  { house, site }: ServerParts,
  { tenant, root }: Place,
  reply: FastifyReply,
  visit: Visit,
): void {
  void reply.setCookie(visitCookie, sealVisit(house.vault, tenant, visit, house.clock.now()), {
    path: root,
    httpOnly: true,
    sameSite: "strict",
    secure: site.startsWith("https:"),
  });
}
