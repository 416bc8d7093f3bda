/** The API reference page: a small server of its own, loaded when somebody first asks for it. */

import type { FastifyInstance } from "fastify";
import Fastify from "fastify";

/** The page brings its own script and style inline; it asks nothing of anyone but us. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** @param documentUrl where the OpenAPI document is served */
export function serveDocs(app: FastifyInstance, documentUrl: string): void {
  let loaded: Promise<FastifyInstance> | null = null;
  const pages = (): Promise<FastifyInstance> => (loaded ??= loadPages(documentUrl));

  app.route({
    url: "/docs",
    method: "GET",
    config: { route: "open" },
    schema: { hide: true },
    handler: (_, reply) => reply.redirect("/docs/"),
  });

  app.route({
    url: "/docs/*",
    method: "GET",
    config: { route: "open" },
    schema: { hide: true },
    handler: async (request, reply) => {
      const answer = await (await pages()).inject({ method: "GET", url: request.url });
      const type = answer.headers["content-type"];
      return reply
        .code(answer.statusCode)
        .type(typeof type === "string" ? type : "text/plain")
        .header("content-security-policy", policy)
        .send(answer.rawPayload);
    },
  });

  app.addHook("onClose", async () => {
    if (loaded !== null) await (await loaded).close();
  });
}

async function loadPages(url: string): Promise<FastifyInstance> {
  const { default: scalar } = await import("@scalar/fastify-api-reference");
  const pages = Fastify();
  await pages.register(scalar, {
    routePrefix: "/docs",
    configuration: { url, title: "Forbear API", withDefaultFonts: false, telemetry: false },
  });
  await pages.ready();
  return pages;
}
