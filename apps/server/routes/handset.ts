/** The handset: playing a consumer of a sample portfolio, through the door that carriers use. */

import { randomUUID } from "node:crypto";
import { handsetMessage, handsetTalk, handsetText, partPage } from "@forbear/contract";
import { type PersonId, type TenantId, face } from "@forbear/kernel";
import { type Inbound, desk, hearFrom } from "@forbear/operations";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { ServerParts } from "../parts.ts";
import { Refused, notFound } from "../problems.ts";
import { type Api, askedBy, at, found, idFrom, problems, reading } from "./api.ts";

const byPerson = z.object({ person: z.string() });

/** Nobody plays a real person. */
async function playing(parts: ServerParts, request: FastifyRequest): Promise<TenantId> {
  const { tenant, standing } = await askedBy(parts, request);
  if (standing.settings.tenant.kind !== "sample") throw notFound();
  return tenant;
}

export function handsetRoutes(app: Api, parts: ServerParts): void {
  app.route({
    ...at("parts"),
    method: "GET",
    schema: {
      querystring: z.object({
        q: z.string().max(200).optional(),
        cursor: z.string().max(300).optional(),
      }),
      response: { 200: partPage, ...problems },
    },
    handler: async (request) => {
      await playing(parts, request);
      return reading(parts, request, (read) => desk.partPage(read, request.query.q ?? ""));
    },
  });

  app.route({
    ...at("talk"),
    method: "GET",
    schema: { params: byPerson, response: { 200: handsetTalk, ...problems } },
    handler: async (request) => {
      await playing(parts, request);
      const person = idFrom("pers", request.params.person);
      return reading(parts, request, async (read) => found(await desk.handsetTalk(read, person)));
    },
  });

  app.route({
    ...at("text"),
    method: "POST",
    schema: {
      params: byPerson,
      body: handsetText,
      response: { 200: handsetMessage, ...problems },
    },
    handler: async (request) => {
      const tenant = await playing(parts, request);
      const person = idFrom("pers", request.params.person);
      const { channel, text } = request.body;
      const from = await senderOf(parts, request, tenant, person, channel);
      return hear(parts, tenant, { channel, from, providerId: `handset:${randomUUID()}`, text });
    },
  });
}

async function senderOf(
  parts: ServerParts,
  request: FastifyRequest,
  tenant: TenantId,
  person: PersonId,
  channel: "sms" | "webchat",
): Promise<string> {
  const part = await reading(parts, request, (read) => desk.partOfPerson(read, person));
  if (found(part).phone === null && channel === "sms") {
    throw new Refused(422, "no-phone", "This person has no phone. Use the webchat.", "channel");
  }
  if (channel === "webchat") return desk.webchatVisitor(parts.house, tenant, person);
  return part?.phone ?? "";
}

async function hear(parts: ServerParts, tenant: TenantId, inbound: Inbound) {
  const { house, hub, wake } = parts;
  const heard = await hearFrom(house, tenant, inbound);
  if (heard.kind !== "stored") throw notFound();
  wake(tenant, "message");
  hub.nudge(tenant);
  return {
    id: face("mesg", heard.message.id),
    at: house.clock.now(),
    from: "me" as const,
    channel: inbound.channel,
    text: inbound.text,
  };
}
