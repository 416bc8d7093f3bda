/** The portal's routes before anybody is in: a link is a locator, and only a proof opens the page. */

import { setTimeout as pause } from "node:timers/promises";
import { sha256 } from "@forbear/kernel/digest";
import { enterPortal, isOnlyItsEnd, tenantIds, typedReference } from "@forbear/operations";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Attempts, attempts } from "../attempts.ts";
import type { ServerParts } from "../parts.ts";
import { notFound } from "../problems.ts";
import { type Entry, entryPage } from "./entry.ts";
import { insideRoutes } from "./inside.ts";
import { type Place, type PortalParams, frameOf, keepVisit, placeOf, sendHtml } from "./place.ts";
import { leadsTo, linkOver } from "./link.ts";
import { languageOf } from "./visit.ts";

type EntryParams = PortalParams & { reference?: string };
type EntryForm = { reference?: unknown; proof?: unknown; lang?: unknown; link?: unknown };

/** Every answer to a proof takes this long, so that none tells by its time what is known of whom. */
const answerAfterMs = 400;

const triesPerQuarter = 6;

const longestLink = 1_000;

const textOf = (value: unknown, most = 200): string =>
  typeof value === "string" ? value.slice(0, most) : "";

const open = { config: { route: "open" }, schema: { hide: true } } as const;

export async function portalRoutes(scope: FastifyInstance, parts: ServerParts): Promise<void> {
  const tries = attempts(parts.house.clock, { most: triesPerQuarter, windowMs: 15 * 60_000 });

  scope.route({
    ...open,
    url: "/portal",
    method: "GET",
    handler: async (_, reply) => {
      // Where one tenant lives alone, its page is the only one that can be meant.
      const tenants = await parts.house.database.house(tenantIds);
      const only = tenants.length === 1 ? tenants.at(0) : undefined;
      const standing = only === undefined ? null : await parts.standing.of(only);
      if (standing === null) throw notFound();
      return reply.redirect(`/portal/${standing.settings.tenant.ref}`, 303);
    },
  });

  for (const url of ["/portal/:tenantRef", "/portal/:tenantRef/at/:reference"]) {
    scope.route<{ Params: EntryParams; Querystring: { lang?: string; out?: string } }>({
      ...open,
      url,
      method: "GET",
      handler: async (request, reply) => {
        const { tenantRef, reference = "" } = request.params;
        const place = await placeOf(parts, tenantRef);
        const { lang, out } = request.query;
        const language = languageOf(lang, request.headers["accept-language"]);
        const here =
          reference === "" ? place.root : `${place.root}/at/${encodeURIComponent(reference)}`;
        const frame = frameOf(place, reply, language, here, false);
        const trouble = out === undefined ? "none" : "signed-out";
        return sendHtml(reply, entryPage({ frame, action: enterAt(place), reference, trouble }));
      },
    });
  }

  scope.route<{ Params: PortalParams & { link: string }; Querystring: { lang?: string } }>({
    ...open,
    url: "/portal/:tenantRef/link/:link",
    method: "GET",
    handler: async (request, reply) => {
      const { tenantRef, link } = request.params;
      const place = await placeOf(parts, tenantRef);
      const language = languageOf(request.query.lang, request.headers["accept-language"]);
      const frame = frameOf(place, reply, language, `${place.root}/link/${link}`, false);
      const entry = { frame, action: enterAt(place), reference: "" };
      const over = await linkOver(parts, place, link);
      if (over !== null) return sendHtml(reply, entryPage({ ...entry, trouble: over }));
      // Whether it is ours, and whose, is told by nothing here: the page is that of any address.
      return sendHtml(reply, entryPage({ ...entry, trouble: "none", link }));
    },
  });

  scope.route<{ Params: PortalParams; Body: EntryForm | undefined }>({
    ...open,
    url: "/portal/:tenantRef/enter",
    method: "POST",
    config: { ...open.config, rateLimit: { max: 60, timeWindow: 60_000 } },
    handler: (request, reply) => enter(parts, tries, request, reply),
  });

  insideRoutes(scope, parts);
}

const enterAt = ({ root }: Place): string => `${root}/enter`;

async function enter(
  parts: ServerParts,
  tries: Attempts,
  request: FastifyRequest<{ Params: PortalParams; Body: EntryForm | undefined }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const answerAt = performance.now() + answerAfterMs;
  const { house } = parts;
  const place = await placeOf(parts, request.params.tenantRef);
  const reference = textOf(request.body?.reference);
  const proof = textOf(request.body?.proof);
  const link = textOf(request.body?.link, longestLink);
  const language = languageOf(request.body?.lang, request.headers["accept-language"]);
  const keys = [
    `reference ${sha256(`${place.root} ${typedReference(reference).toLowerCase()}`)}`,
    `source ${request.ip}`,
  ];
  const refuse = async (trouble: Entry["trouble"]): Promise<FastifyReply> => {
    const frame = frameOf(place, reply, language, place.root, false);
    await pause(Math.max(0, answerAt - performance.now()));
    const entry = { frame, action: enterAt(place), reference, trouble };
    return sendHtml(reply, entryPage(link === "" ? entry : { ...entry, link }));
  };
  // Too little to be anybody's: it is told so to all alike, and nobody is looked up.
  if (isOnlyItsEnd(reference)) return refuse("only-its-end");
  if (tries.closed(keys)) return refuse("too-many");
  const asked = { reference, proof };
  const entered = await enterPortal(house, place.tenant, place.standing.settings, asked);
  if (!entered.ok) {
    tries.failed(keys);
    return refuse("not-matched");
  }
  tries.succeeded(keys);
  const chosen = request.body?.lang === undefined ? entered.value.language : language;
  keepVisit(parts, place, reply, { ...entered.value, language: chosen });
  const leads = await leadsTo(parts, place, entered.value.person, link);
  parts.hub.nudge(place.tenant);
  await pause(Math.max(0, answerAt - performance.now()));
  return reply.redirect(`${place.root}/${leads}`, 303);
}
