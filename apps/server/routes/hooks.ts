/** What carriers post to us: signed by Standard Webhooks over the raw body, stored once, acknowledged. */

import type { KeyObject } from "node:crypto";
import { carrierStops } from "@forbear/accounts";
import { type ContactId, type TenantId, never, parseInstant, parseUuid } from "@forbear/kernel";
import {
  type Became,
  deliveryTold,
  mostMedia,
  tenantByRef,
  undelivered,
} from "@forbear/operations";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { openEar } from "../ear.ts";
import { forPrograms } from "../headers.ts";
import type { OpenHouse } from "../house.ts";
import type { ServerParts } from "../parts.ts";
import { Refused } from "../problems.ts";
import { signerOf, signingKey } from "../signature.ts";

const bodyLimitBytes = 64 * 1024;

/** From one address. All texts of a carrier come from a few, and what nobody signed costs little. */
const requestsPerMinute = 120_000;

/** Of what brings files: a few photographs, each of them as base64. */
const mediaLimitBytes = 16 * 1024 * 1024;
const mediaPerMinute = 1_200;

const phone = z.string().regex(/^\+\d{6,15}$/); // E.164, as the carrier says
const senders = { sms: phone, whatsapp: phone, email: z.email().max(254) } as const;
type Spoken = keyof typeof senders;
const spoken = ["sms", "whatsapp", "email"] as const satisfies readonly Spoken[];

/** What came with a message. Its bytes stand in it: nothing is fetched from an address. */
const inboundMedia = z.object({
  name: z.string().max(300).nullish(),
  type: z.string().max(100).nullish(),
  bytes: z.base64().nullish(),
});

const inboundOn = (channel: Spoken, mayBring: boolean) =>
  z.object({
    from: senders[channel],
    text: z.string().max(20_000),
    media: z
      .array(inboundMedia)
      .max(mayBring ? mostMedia : 0)
      .default([]),
  });

/** What became of a message that the carrier took, by the id that it was handed with it. */
const ofMessage = {
  message: z.string().max(100),
  /** When that was, at the carrier. */
  at: z.iso.datetime({ offset: true }).nullish(),
};
const delivery = z.discriminatedUnion("status", [
  z.object({ ...ofMessage, status: z.literal("delivered") }),
  z.object({ ...ofMessage, status: z.literal("failed"), because: z.enum(undelivered).nullish() }),
  z.object({ ...ofMessage, status: z.literal("stopped"), because: z.enum(carrierStops).nullish() }),
]);

function becameOf(told: z.infer<typeof delivery>): Became {
  switch (told.status) {
    case "delivered":
      return { kind: "arrived" };
    case "failed":
      return { kind: "failed", because: told.because ?? "unreachable" };
    case "stopped":
      return { kind: "stopped", because: told.because ?? "opted-out" };
    default:
      return never(told);
  }
}

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

/** A tenant as its address names it, and what its carriers sign with: the key that did last comes first. */
type Signing = { readonly tenant: TenantId; keys: readonly KeyObject[] };

export async function hookRoutes(scope: FastifyInstance, parts: ServerParts): Promise<void> {
  const { house, hub, wake } = parts;
  const ear = openEar(house);
  const signingOf = signings(house);
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("*", { parseAs: "buffer" }, (_, body, done) => done(null, body));

  for (const channel of spoken) deliveryRoute(scope, parts, signingOf, channel);
  for (const channel of spoken) {
    for (const brings of [false, true]) {
      // A shape is compiled when it is first used: one of each route, not of each request.
      const shape = inboundOn(channel, brings);
      scope.route<{ Params: { tenantRef: string } }>({
        url: `/hooks/:tenantRef/${channel}${brings ? "/media" : ""}`,
        method: "POST",
        bodyLimit: brings ? mediaLimitBytes : bodyLimitBytes,
        helmet: forPrograms.helmet,
        config: {
          ...forPrograms.config,
          route: "open",
          rateLimit: { max: brings ? mediaPerMinute : requestsPerMinute, timeWindow: 60_000 },
        },
        schema: { hide: true },
        handler: async (request, reply) => {
          const signing = await signingOf(request.params.tenantRef);
          const { tenant } = signing;
          const id = verified(signing, request);
          const { from, text, media } = readBody(request, shape);
          const heard = await ear.hear(tenant, {
            ...{ channel, from, text, providerId: `${channel}:${id}` },
            media: media.map(({ name = null, type = null, bytes = null }) => ({
              ...{ name, type },
              bytes: bytes === null ? null : Buffer.from(bytes, "base64"),
            })),
          });
          if (heard.kind === "stored") {
            wake(tenant, "message");
            hub.nudge(tenant);
          }
          // A stranger's number is told apart from a known one by nobody: all is taken.
          return reply.code(202).send({ taken: true });
        },
      });
    }
  }
}

/** Carriers tell each of several things about a message, in any order, and more than once. */
function deliveryRoute(
  scope: FastifyInstance,
  { house, hub, wake }: ServerParts,
  signingOf: (ref: string) => Promise<Signing>,
  channel: Spoken,
): void {
  scope.route<{ Params: { tenantRef: string } }>({
    url: `/hooks/:tenantRef/${channel}/delivery`,
    method: "POST",
    bodyLimit: bodyLimitBytes,
    helmet: forPrograms.helmet,
    config: {
      ...forPrograms.config,
      route: "open",
      rateLimit: { max: requestsPerMinute, timeWindow: 60_000 },
    },
    schema: { hide: true },
    handler: async (request, reply) => {
      const signing = await signingOf(request.params.tenantRef);
      const { tenant } = signing;
      const receipt = verified(signing, request);
      const body = readBody(request, delivery);
      const message = parseUuid<ContactId>(body.message);
      const at = parseInstant(body.at ?? "");
      const told = message.ok
        ? await deliveryTold(house, tenant, {
            ...{ channel, message: message.value, became: becameOf(body), receipt },
            at: at.ok ? at.value : null,
          })
        : "no-such-message";
      if (told === "not-yet") throw new Refused(503, "not-yet", "Post it again in a moment.");
      if (told === "noted") {
        wake(tenant);
        hub.nudge(tenant);
      }
      // A message that is not ours is told apart from a known one by nobody: all is taken.
      return reply.code(202).send({ taken: true });
    },
  });
}

const unsigned = (): Refused =>
  new Refused(401, "bad-signature", "The signature does not fit this request.");

/** Asks for a tenant once: neither its address nor what its secrets are drawn from ever changes. */
function signings(house: OpenHouse): (ref: string) => Promise<Signing> {
  const known = new Map<string, Signing>();
  return async (ref) => {
    const before = known.get(ref);
    if (before !== undefined) return before;
    const tenant = await house.database.house((asked) => tenantByRef(asked, ref));
    if (!tenant.ok) throw unsigned();
    const keys = secretVersions.map((version) =>
      signingKey(hookSecret(house.vault, tenant.value, version)),
    );
    const signing: Signing = { tenant: tenant.value, keys };
    known.set(ref, signing);
    return signing;
  };
}

function bytesOf(request: FastifyRequest): Buffer {
  return Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
}

/** The id of the delivery, once one of the tenant's secrets has signed it within five minutes of now. */
function verified(signing: Signing, request: FastifyRequest): string {
  const header = (name: string): string => {
    const value = request.headers[name];
    return typeof value === "string" ? value : "";
  };
  const id = header("webhook-id");
  const timestamp = header("webhook-timestamp");
  const signed = { id, timestamp, signature: header("webhook-signature") };
  const { keys } = signing;
  const signer = signerOf(keys, signed, bytesOf(request), Math.floor(Date.now() / 1000));
  if (signer === null) throw unsigned();
  // A carrier signs all it posts with one key: the next one is tried with it first.
  if (signer !== keys[0]) signing.keys = [signer, ...keys.filter((key) => key !== signer)];
  return id;
}

function readBody<T>(request: FastifyRequest, shape: z.ZodType<T>): T {
  const read = shape.safeParse(jsonOf(bytesOf(request)));
  if (!read.success) throw new Refused(400, "invalid", "The body is not what is posted here.");
  return read.data;
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return null;
  }
}
