/** Signing in and out, and who one is. */

import { me, signIn } from "@forbear/contract";
import type { SignInRefusal } from "../auth.ts";
import type { Member } from "../auth.ts";
import { headersOf, signedIn } from "../fence.ts";
import type { ServerParts } from "../parts.ts";
import { permissionsOf } from "../policy.ts";
import { Refused } from "../problems.ts";
import { type Api, at, found, orRefuse, problems } from "./api.ts";

function refusedSignIn(refusal: SignInRefusal): Refused {
  switch (refusal) {
    case "wrong":
      return new Refused(401, "wrong-sign-in", "E-mail or password is wrong.");
    case "closed":
      return new Refused(429, "too-many", "Too many tries. Wait a quarter of an hour.");
    case "no-member":
      return new Refused(403, "no-member", "This sign-in belongs to no tenant.");
  }
}

async function meOf({ standing }: ServerParts, member: Member) {
  const { settings } = found(await standing.of(member.tenant));
  const { ref, kind } = settings.tenant;
  const { name, role } = member;
  return {
    name,
    role,
    tenant: { name: settings.tenant.settings.name, ref, kind },
    may: permissionsOf(role),
  };
}

export function sessionRoutes(app: Api, parts: ServerParts): void {
  app.route({
    ...at("signIn"),
    method: "POST",
    schema: { body: signIn, response: { 200: me, ...problems } },
    handler: async (request, reply) => {
      const { email, password } = request.body;
      const tried = await parts.auth.signIn(email, password, headersOf(request), request.ip);
      const { member, cookies } = orRefuse(tried, refusedSignIn);
      reply.header("set-cookie", [...cookies]);
      return meOf(parts, member);
    },
  });

  app.route({
    ...at("signOut"),
    method: "POST",
    handler: async (request, reply) => {
      reply.header("set-cookie", [...(await parts.auth.signOut(headersOf(request)))]);
      return reply.code(204).send();
    },
  });

  app.route({
    ...at("me"),
    method: "GET",
    schema: { response: { 200: me, ...problems } },
    handler: (request) => meOf(parts, signedIn(request)),
  });
}
