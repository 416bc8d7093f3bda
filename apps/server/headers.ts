/** The headers that guard every page: no script or style without this answer's nonce, nobody else's site. */

import { randomBytes } from "node:crypto";
import fastifyHelmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

declare module "fastify" {
  interface FastifyReply {
    /** Of this answer alone: scripts and style elements that carry it run. */
    nonce: string;
  }
  interface FastifyContextConfig {
    /** Programs alone ask here: what comes back is no page, whatever opens it. */
    forPrograms?: true;
  }
}

/** What stands on a route for programs; with `helmet: false`, so that no page's headers are made for it. */
export const forPrograms = { config: { forPrograms: true }, helmet: false } as const;

const bare = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
};

const policyFor = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

export async function setHeaders(app: FastifyInstance, site: string): Promise<void> {
  const secure = site.startsWith("https:");
  const year = 31_536_000;
  const ofPrograms = secure
    ? { ...bare, "strict-transport-security": `max-age=${String(year)}; includeSubDomains` }
    : bare;
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: false, // ours, below: one nonce for scripts and styles
    referrerPolicy: { policy: "same-origin" },
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: secure ? { maxAge: year } : false,
  });
  app.decorateReply("nonce", "");
  app.addHook("onRequest", async (request, reply) => {
    if (request.routeOptions.config.forPrograms === true) {
      void reply.headers(ofPrograms);
      return;
    }
    reply.nonce = randomBytes(16).toString("base64");
    void reply.header("content-security-policy", policyFor(reply.nonce));
  });
}
