/** How a route of the contract is written: its name, its shapes, and what it answers. */

import { type RouteName, problem, routes } from "@forbear/contract";
import {
  type Identities,
  type PlainDate,
  type Result,
  type TenantId,
  localDate,
  parseFace,
} from "@forbear/kernel";
import { type InForce, type desk } from "@forbear/operations";
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyRequest,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { ServerParts } from "../parts.ts";
import { signedIn } from "../fence.ts";
import { notFound } from "../problems.ts";

export type Api = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** What every route may answer beside its own. */
export const problems = { "4xx": problem, "5xx": problem } as const;

/** The row of the policy table and the address of a route. */
export const at = <R extends RouteName>(route: R) =>
  ({ url: routes[route], config: { route } }) as const;

/** An id from an address; what is no id is not found, like what is another tenant's. */
export function idFrom<P extends keyof Identities>(prefix: P, text: string): Identities[P] {
  const id = parseFace(prefix, text);
  if (!id.ok) throw notFound();
  return id.value;
}

/** What is there, or a 404 that says nothing of why. */
export function found<T>(value: T | null): T {
  if (value === null) throw notFound();
  return value;
}

/** The value, or what `refuse` makes of the error, thrown. */
export function orRefuse<T, E>(result: Result<T, E>, refuse: (error: E) => Error): T {
  if (!result.ok) throw refuse(result.error);
  return result.value;
}

export type Asked = {
  readonly tenant: TenantId;
  readonly standing: InForce;
  readonly today: PlainDate;
};

/** The tenant of whoever is signed in, with what is in force there. */
export async function askedBy(parts: ServerParts, request: FastifyRequest): Promise<Asked> {
  const { tenant } = signedIn(request);
  const standing = found(await parts.standing.of(tenant));
  return { tenant, standing, today: localDate(parts.house.clock.now(), standing.zone) };
}

/** Reads for the desk in one transaction of the tenant of whoever is signed in. */
export async function reading<T>(
  parts: ServerParts,
  request: FastifyRequest,
  read: (reading: desk.Reading, asked: Asked) => Promise<T>,
): Promise<T> {
  const asked = await askedBy(parts, request);
  const { house } = parts;
  const { settings } = asked.standing;
  return house.database.transaction(
    asked.tenant,
    (tx) => read({ tx, vault: house.vault, settings, today: asked.today }, asked),
    { snapshot: true },
  );
}
