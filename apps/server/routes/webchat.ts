/** The webchat's other end: chats anybody may open on an allowed page, each a random reference of its own. */

import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { beginChat, endChat, tenantIds } from "@forbear/operations";
import type { SSEReplyInterface } from "@fastify/sse";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { attempts } from "../attempts.ts";
import type { ServerParts } from "../parts.ts";
import { type Place, placeOf, sendHtml } from "../portal/place.ts";
import { languageOf } from "../portal/visit.ts";
import { Refused, notFound } from "../problems.ts";
import { greeting, shownIn, takeLine } from "../webchat/chats.ts";
import { demoPage } from "../webchat/page.ts";
import { letIn } from "../webchat/site.ts";

const bodyLimitBytes = 8 * 1024;
const mostLettersInLine = 1_000;
const triesPerQuarter = 6;
/** Of one source: people share addresses, and one page opens one chat. */
const chatsPerTenMinutes = 30;
const linesPerMinute = 40;
const streamsPerMinute = 60;
const streamsPerSource = 20;

const lively = { everyMs: 700, forMs: 60_000 } as const;
const calmEveryMs = 2_000;
/** A stream is opened anew by the page after this. */
const streamLastsMs = 10 * 60_000;

const newLine = z.object({
  id: z.string().regex(/^[\w-]{8,64}$/),
  text: z.string().trim().min(1).max(mostLettersInLine),
});
const opening = z.object({ language: z.string().max(20).optional() });

const open = {
  config: { route: "open", fromOtherSites: true },
  schema: { hide: true },
} as const;
const limited = (max: number, timeWindow: number) =>
  ({
    ...open,
    bodyLimit: bodyLimitBytes,
    config: { ...open.config, rateLimit: { max, timeWindow } },
  }) as const;

type Params = { tenantRef: string };
type Asking = FastifyRequest<{ Params: Params }>;
type PlaceFor = (request: Asking, reply: FastifyReply) => Promise<Place>;

const ended = (): Refused => new Refused(401, "chat-ended", "This chat is over. Begin a new one.");

/** The reference that the browser holds, as it was given to it; nothing else opens the chat. */
function sessionOf(request: FastifyRequest): string {
  const found = /^Bearer ([0-9a-f]{32})$/.exec(request.headers.authorization ?? "");
  if (found?.[1] === undefined) throw ended();
  return found[1];
}

export async function webchatRoutes(scope: FastifyInstance, parts: ServerParts): Promise<void> {
  const { house, wake, hub } = parts;
  const tries = attempts(house.clock, { most: triesPerQuarter, windowMs: 15 * 60_000 });

  const placeFor: PlaceFor = async (request, reply) => {
    const place = await placeOf(parts, request.params.tenantRef);
    letIn(place, request, reply);
    return place;
  };

  preflightRoutes(scope, placeFor);

  scope.route<{ Params: Params }>({
    ...limited(chatsPerTenMinutes, 600_000),
    url: "/webchat/:tenantRef/chats",
    method: "POST",
    handler: async (request, reply) => {
      const place = await placeFor(request, reply);
      const asked = opening.safeParse(request.body ?? {});
      const accepted = request.headers["accept-language"];
      const language = languageOf(asked.success ? asked.data.language : undefined, accepted);
      const session = randomBytes(16).toString("hex");
      await beginChat(house, place.tenant, session, greeting(house, place, language));
      return reply.code(201).send({ session, name: place.standing.settings.tenant.settings.name });
    },
  });

  scope.route<{ Params: Params }>({
    ...limited(linesPerMinute, 60_000),
    url: "/webchat/:tenantRef/lines",
    method: "POST",
    handler: async (request, reply) => {
      const place = await placeFor(request, reply);
      const session = sessionOf(request);
      const said = newLine.safeParse(request.body);
      if (!said.success) throw new Refused(400, "invalid", "Write up to 1000 letters.");
      const { ip: source } = request;
      const took = await takeLine({ house, place, session, source, tries }, said.data);
      if (took === "no-such-chat") throw ended();
      if (took === "full") throw new Refused(429, "chat-full", "This chat has become too long.");
      wake(place.tenant, "message");
      hub.nudge(place.tenant);
      return reply.code(202).send({ taken: true });
    },
  });

  scope.route<{ Params: Params }>({
    ...open,
    url: "/webchat/:tenantRef/end",
    method: "POST",
    handler: async (request, reply) => {
      const place = await placeFor(request, reply);
      await endChat(house, place.tenant, sessionOf(request));
      return reply.code(204).send();
    },
  });

  streamRoute(scope, parts, placeFor);
  demoRoutes(scope, parts);
}

/** A browser asks first whether a page elsewhere may ask at all. */
function preflightRoutes(scope: FastifyInstance, placeFor: PlaceFor): void {
  for (const url of [
    "/webchat/:tenantRef/chats",
    "/webchat/:tenantRef/lines",
    "/webchat/:tenantRef/end",
  ]) {
    scope.route<{ Params: Params }>({
      ...open,
      url,
      method: "OPTIONS",
      handler: async (request, reply) => {
        await placeFor(request, reply);
        return reply.code(204).send();
      },
    });
  }
}

/** What is said in the chat, as it is said. Sent whole at its beginning: the page knows what it has. */
function streamRoute(scope: FastifyInstance, { house }: ServerParts, placeFor: PlaceFor): void {
  const streams = new Map<SSEReplyInterface, string>();
  scope.addHook("preClose", async () => {
    for (const stream of streams.keys()) stream.close();
  });
  scope.route<{ Params: Params }>({
    ...limited(streamsPerMinute, 60_000),
    url: "/webchat/:tenantRef/lines",
    method: "GET",
    sse: "only",
    handler: async (request, reply) => {
      const place = await placeFor(request, reply);
      const session = sessionOf(request);
      const sameSource = [...streams.values()].filter((source) => source === request.ip).length;
      if (sameSource >= streamsPerSource) {
        throw new Refused(429, "busy", "Too many chats are open.");
      }
      const first = await shownIn({ house, place }, session);
      if (first === null) throw ended();
      const stream = reply.sse;
      stream.keepAlive();
      streams.set(stream, request.ip);
      stream.onClose(() => streams.delete(stream));
      await tellKnown(stream, first.known);
      const look = (): Promise<Shown> => shownIn({ house, place }, session);
      void follow(stream, first.known, look).catch(() => stream.close());
    },
  });
}

type Shown = Awaited<ReturnType<typeof shownIn>>;

const tellKnown = (stream: SSEReplyInterface, known: boolean): Promise<void> =>
  stream.send({ event: "known", data: { known } });

async function follow(
  stream: SSEReplyInterface,
  knownAtFirst: boolean,
  look: () => Promise<Shown>,
): Promise<void> {
  const sent = new Set<string>();
  const began = performance.now();
  let changedAt = began;
  let known = knownAtFirst;
  while (stream.isConnected && performance.now() - began < streamLastsMs) {
    const shown = await look();
    if (shown === null) break;
    if (shown.known !== known) {
      known = shown.known;
      sent.clear();
      await tellKnown(stream, known);
    }
    for (const line of shown.lines) {
      if (sent.has(line.id)) continue;
      sent.add(line.id);
      changedAt = performance.now();
      const { id, from, at, text } = line;
      await stream.send({ event: "line", data: { id, from, at, text } });
    }
    const isLively = performance.now() - changedAt < lively.forMs;
    await pause(isLively ? lively.everyMs : calmEveryMs, undefined, { ref: false });
  }
  stream.close();
}

/** A page that shows the chat as a client's own site would: of a sample, where nobody is real. */
function demoRoutes(scope: FastifyInstance, parts: ServerParts): void {
  scope.route<{ Querystring: { lang?: string } }>({
    ...open,
    url: "/webchat",
    method: "GET",
    handler: async ({ query }, reply) => {
      const asked = query.lang === undefined ? "" : `?lang=${encodeURIComponent(query.lang)}`;
      for (const tenant of await parts.house.database.house(tenantIds)) {
        const settings = (await parts.standing.of(tenant))?.settings;
        if (settings?.tenant.kind !== "sample") continue;
        return reply.redirect(`/webchat/${settings.tenant.ref}${asked}`, 303);
      }
      throw notFound();
    },
  });
  scope.route<{ Params: Params; Querystring: { lang?: string } }>({
    ...open,
    url: "/webchat/:tenantRef",
    method: "GET",
    handler: async (request, reply) => {
      const place = await placeOf(parts, request.params.tenantRef);
      if (place.standing.settings.tenant.kind !== "sample") throw notFound();
      const language = languageOf(request.query.lang, request.headers["accept-language"]);
      return sendHtml(reply, demoPage(place, reply, language, request.params.tenantRef));
    },
  });
}
