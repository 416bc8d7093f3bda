/** The web app as it was built: its page with a fresh nonce each time, its files for ever. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { noncePlaceholder } from "@forbear/contract";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";

/** Beside dist/forbear.mjs when bundled; below the root in the sources. */
const places = ["../../web", "../../dist/web"].map((place) => join(import.meta.dirname, place));

/** The folder of the built web app; null where there is none. */
export const builtWeb = (): string | null =>
  places.find((place) => existsSync(join(place, "index.html"))) ?? null;

const notBuilt = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Forbear</title>
<h1>The web app is not built</h1><p>Run <code>npm run build</code>, then load this page again.</p></html>`;

/** Serves the app's files, and its page for every address that is the app's own. */
export async function serveWeb(app: FastifyInstance, folder: string | null): Promise<void> {
  if (folder === null) return;
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    decorateReply: false,
    // Every file but the page has its hash in its name.
    setHeaders: (reply, path) => {
      const lasting = path.includes(`${folder}/assets/`);
      reply.header("cache-control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
    },
    globIgnore: ["**/index.html"],
  });
}

export function sendPage(reply: FastifyReply, folder: string | null): FastifyReply {
  const html = folder === null ? notBuilt : readFileSync(join(folder, "index.html"), "utf8");
  const nonce = reply.cspNonce.script;
  return reply
    .type("text/html; charset=utf-8")
    .header("cache-control", "no-store")
    .send(html.replaceAll(noncePlaceholder, nonce));
}
