/** Which pages may show the chat, and what a browser has to be told so that they can. */

import type { FastifyReply, FastifyRequest } from "fastify";
import type { Place } from "../portal/place.ts";
import { Refused } from "../problems.ts";

/** Our own pages and those the tenant named; a program without an origin is none of anybody's pages. */
function isAllowed({ standing }: Place, request: FastifyRequest, origin: string): boolean {
  if (URL.canParse(origin) && new URL(origin).host === request.host) return true;
  return standing.settings.tenant.settings.webchat?.origins.includes(origin) === true;
}

/** Lets the page in whose origin is allowed, and tells its browser so; any other is refused. */
export function letIn(place: Place, request: FastifyRequest, reply: FastifyReply): void {
  const { origin } = request.headers;
  void reply.header("vary", "Origin").header("cache-control", "no-store");
  if (origin === undefined) return;
  if (!isAllowed(place, request, origin)) {
    throw new Refused(403, "other-site", "This page may not show the chat.");
  }
  void reply
    .header("access-control-allow-origin", origin)
    .header("access-control-allow-methods", "GET, POST")
    .header("access-control-allow-headers", "authorization, content-type")
    .header("access-control-max-age", "600")
    .header("cross-origin-resource-policy", "cross-origin");
}
