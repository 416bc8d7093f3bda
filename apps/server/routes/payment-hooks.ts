/** What payment processors post to us: handed on as exact bytes, kept once where its signature fits. */

import type { TenantId } from "@forbear/kernel";
import { type DeliveryRefusal, tenantByRef } from "@forbear/operations";
import type { FastifyInstance } from "fastify";
import type { ServerParts } from "../parts.ts";
import { Refused } from "../problems.ts";

const bodyLimitBytes = 256 * 1024;

/** From one address: all posts of a processor come from a few. */
const requestsPerMinute = 60_000;

type Params = { tenantRef: string; provider: string };

export async function paymentHookRoutes(scope: FastifyInstance, parts: ServerParts): Promise<void> {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("*", { parseAs: "buffer" }, (_, body, done) => done(null, body));

  scope.route<{ Params: Params }>({
    url: "/hooks/:tenantRef/payments/:provider",
    method: "POST",
    bodyLimit: bodyLimitBytes,
    config: { route: "open", rateLimit: { max: requestsPerMinute, timeWindow: 60_000 } },
    schema: { hide: true },
    handler: async (request, reply) => {
      const { house, wake } = parts;
      const tenant = await tenantOf(parts, request.params.tenantRef);
      const headers: Record<string, string> = {};
      for (const [name, value] of Object.entries(request.headers)) {
        if (typeof value === "string") headers[name] = value;
      }
      const delivered = await house.gateway.deliver({
        tenant,
        provider: request.params.provider,
        headers,
        body: Buffer.isBuffer(request.body) ? request.body : new Uint8Array(),
        at: house.clock.now(),
      });
      if (!delivered.ok) throw refusedAs(delivered.error);
      if (delivered.value === "kept") wake(tenant);
      // What is known already and what is of no interest are answered alike: it need not come again.
      return reply.code(200).send({ taken: true });
    },
  });
}

const unsigned = (): Refused =>
  new Refused(401, "bad-signature", "The signature does not fit this request.");

function refusedAs(refusal: DeliveryRefusal): Refused {
  switch (refusal) {
    case "bad-signature":
    case "not-ours":
      return unsigned();
    case "unreadable":
      return new Refused(400, "invalid", "The body is no event.");
    case "not-now":
      return new Refused(503, "not-now", "Post it again later.");
  }
}

async function tenantOf({ house }: ServerParts, ref: string): Promise<TenantId> {
  const tenant = await house.database.house((asked) => tenantByRef(asked, ref));
  if (!tenant.ok) throw unsigned();
  return tenant.value;
}
