/** The headers that guard every page: no script or style without this answer's nonce, nobody else's site. */

import { randomBytes } from "node:crypto";
import fastifyHelmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

declare module "fastify" {
  interface FastifyReply {
    /** Of this answer alone: scripts and style elements that carry it run. */
    nonce: string;
  }
}

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
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: false, // ours, below: one nonce for scripts and styles
    referrerPolicy: { policy: "same-origin" },
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
  });
  app.decorateReply("nonce", "");
  app.addHook("onRequest", async (_, reply) => {
    reply.nonce = randomBytes(16).toString("base64");
    void reply.header("content-security-policy", policyFor(reply.nonce));
  });
}
