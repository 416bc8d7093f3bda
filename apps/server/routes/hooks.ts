/** What carriers post to us: signed by Standard Webhooks over the raw body, stored once, acknowledged. */

import { type TenantId } from "@forbear/kernel";
import { hearFrom, tenantByRef } from "@forbear/operations";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { Webhook, WebhookVerificationError } from "standardwebhooks";
import { z } from "zod";
import type { OpenHouse } from "../house.ts";
import type { ServerParts } from "../parts.ts";
import { Refused } from "../problems.ts";

const bodyLimitBytes = 64 * 1024;

/** From one address. All texts of a carrier come from a few, and what nobody signed costs little. */
const requestsPerMinute = 120_000;

const inboundText = z.object({
  /** E.164, as the carrier says. */
  from: z.string().regex(/^\+\d{6,15}$/),
  text: z.string().max(20_000),
});

/** Keys of the signatures we take: the newer one and the one before it, while a carrier changes over. */
const secretVersions = ["2", "1"] as const;

/** The secret that a carrier signs with for this tenant. */
export function hookSecret(
  vault: OpenHouse["vault"],
  tenant: TenantId,
  version: (typeof secretVersions)[number] = "1",
): string {
  const key = vault.blind(tenant, "hook-secret", version);
  return `whsec_${Buffer.from(key).toString("base64")}`;
}

export async function hookRoutes(scope: FastifyInstance, parts: ServerParts): Promise<void> {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("*", { parseAs: "buffer" }, (_, body, done) => done(null, body));

  scope.route<{ Params: { tenantRef: string } }>({
    url: "/hooks/:tenantRef/sms",
    method: "POST",
    bodyLimit: bodyLimitBytes,
    config: { route: "open", rateLimit: { max: requestsPerMinute, timeWindow: 60_000 } },
    schema: { hide: true },
    handler: async (request, reply) => {
      const { house, hub, wake } = parts;
      const tenant = await tenantOf(parts, request.params.tenantRef);
      const id = verified(house, tenant, request);
      const { from, text } = readBody(request);
      const inbound = { channel: "sms", from, providerId: `sms:${id}`, text } as const;
      const heard = await hearFrom(house, tenant, inbound);
      if (heard.kind === "stored") {
        wake(tenant);
        hub.nudge(tenant);
      }
      // A stranger's number is told apart from a known one by nobody: all is taken.
      return reply.code(202).send({ taken: true });
    },
  });
}

const unsigned = (): Refused =>
  new Refused(401, "bad-signature", "The signature does not fit this request.");

async function tenantOf({ house }: ServerParts, ref: string): Promise<TenantId> {
  const tenant = await house.database.house((asked) => tenantByRef(asked, ref));
  if (!tenant.ok) throw unsigned();
  return tenant.value;
}

function bytesOf(request: FastifyRequest): Buffer {
  return Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
}

/** The id of the delivery, once one of the tenant's secrets has signed it within five minutes of now. */
function verified(house: OpenHouse, tenant: TenantId, request: FastifyRequest): string {
  const header = (name: string): string => {
    const value = request.headers[name];
    return typeof value === "string" ? value : "";
  };
  const id = header("webhook-id");
  const headers = {
    "webhook-id": id,
    "webhook-timestamp": header("webhook-timestamp"),
    "webhook-signature": header("webhook-signature"),
  };
  const signed = secretVersions.some((version) => {
    const webhook = new Webhook(hookSecret(house.vault, tenant, version));
    return isSigned(webhook, bytesOf(request), headers);
  });
  if (!signed || id === "") throw unsigned();
  return id;
}

function isSigned(webhook: Webhook, body: Buffer, headers: Record<string, string>): boolean {
  try {
    webhook.verify(body, headers, { jsonParse: false });
    return true;
  } catch (error) {
    if (error instanceof WebhookVerificationError) return false;
    throw error;
  }
}

function readBody(request: FastifyRequest): z.infer<typeof inboundText> {
  const read = inboundText.safeParse(jsonOf(bytesOf(request)));
  if (!read.success) throw new Refused(400, "invalid", "The body is no inbound message.");
  return read.data;
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return null;
  }
}
