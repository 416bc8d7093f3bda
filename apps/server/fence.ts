/** What every request passes: the host it names, where it comes from, who asks, and what they may. */

import { type RouteName, routes } from "@forbear/contract";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Member } from "./auth.ts";
import type { ServerParts } from "./parts.ts";
import { may, permissionOf } from "./policy.ts";
import { Refused } from "./problems.ts";

declare module "fastify" {
  interface FastifyRequest {
    member: Member | null;
  }
  interface FastifyContextConfig {
    /** The route's row in the policy table; "open" needs nobody signed in. */
    route?: RouteName | "open";
    /** Other sites' pages may post here: the route itself looks at which. */
    fromOtherSites?: true;
  }
}

/** The headers of a request as the platform's own. */
export function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === "string") headers.set(name, value);
    else if (value !== undefined) headers.set(name, value.join(", "));
  }
  return headers;
}

/** Who is signed in, on a route that lets nobody else in. */
export function signedIn(request: FastifyRequest): Member {
  if (request.member === null) throw new Refused(401, "signed-out", "Sign in first.");
  return request.member;
}

const isRead = (method: string): boolean => method === "GET" || method === "HEAD";

/** A name that leads here, spelled without its port. */
const bareHost = (host: string): string => host.toLowerCase().replace(/:\d+$/, "");

/**
 * Puts the fence before every route. A route without a row in the policy table cannot be registered;
 * one below /api must have its own.
 */
export function raiseFence(app: FastifyInstance, parts: ServerParts): void {
  app.decorateRequest("member", null);

  app.addHook("onRoute", (route) => {
    const named = route.config?.route;
    if (named === undefined) throw new Error(`${route.url} has no row in the policy table`);
    if (named !== "open" && routes[named] !== route.url) {
      throw new Error(`${route.url} is registered as ${named}`);
    }
  });

  app.addHook("onRequest", async (request: FastifyRequest, reply: FastifyReply) => {
    checkHost(request, parts);
    const { route: named, fromOtherSites } = request.routeOptions.config;
    if (!isRead(request.method) && fromOtherSites !== true) checkOrigin(request);
    if (named === undefined || named === "open") return;
    reply.header("cache-control", "no-store");
    const permission = permissionOf[named];
    if (permission === null) return;
    request.member = await parts.auth.memberOf(headersOf(request));
    const member = signedIn(request);
    if (!may(member.role, permission)) {
      throw new Refused(403, "not-allowed", "Your role does not allow this.");
    }
  });
}

/** A page elsewhere that was made to resolve to us names its own host: nothing is answered to it. */
function checkHost(request: FastifyRequest, { hosts }: ServerParts): void {
  if (hosts === null || hosts.has(bareHost(request.host))) return;
  throw new Refused(421, "other-host", "This server does not answer to that name.");
}

/** A write comes from our own pages or from a program, never from another site's page. */
function checkOrigin(request: FastifyRequest): void {
  const { origin, "sec-fetch-site": site } = request.headers;
  const foreignSite = site !== undefined && site !== "same-origin" && site !== "none";
  const foreignOrigin =
    origin !== undefined && origin !== "null" && new URL(origin).host !== request.host;
  // A form of ours in a page without a referrer says "null", and the browser vouches for it.
  const unvouched = origin === "null" && site !== "same-origin";
  if (foreignSite || foreignOrigin || unvouched) {
    throw new Refused(403, "other-site", "This request came from another site.");
  }
}
