/** The web app as it was built: its page with a fresh nonce each time, its files for ever. */

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { noncePlaceholder } from "@forbear/contract";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";

/** Beside dist/forbear.mjs when bundled; below the root in the sources. */
const places = ["../../web", "../../dist/web"].map((place) => join(import.meta.dirname, place));

const pageName = "index.html";
const widgetName = "widget.js";

/** The folder of the built web app; null where there is none. */
export const builtWeb = (): string | null =>
  places.find((place) => existsSync(join(place, pageName))) ?? null;

const notBuilt = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Forbear</title>
<h1>The web app is not built</h1><p>Run <code>npm run build</code>, then load this page again.</p></html>`;

/** Serves the app's files, each by a route of its own: what is not there now is not served. */
export async function serveWeb(app: FastifyInstance, folder: string | null): Promise<void> {
  if (folder === null) return;
  await app.register(fastifyStatic, { root: folder, serve: false, index: false });
  for (const path of filesIn(folder)) {
    // Files below assets/ have their hash in their name: what is behind a name never changes.
    const lasting = path.startsWith("assets/");
    const cache = lasting ? { maxAge: "365d", immutable: true } : { maxAge: 0 };
    app.route({
      url: `/${path}`,
      method: "GET",
      config: { route: "open" },
      schema: { hide: true },
      handler: (_, reply) => {
        // The one file that pages of others load: by itself it says nothing of anyone.
        if (path === widgetName) void reply.header("cross-origin-resource-policy", "cross-origin");
        return reply.sendFile(path, folder, cache);
      },
    });
  }
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== pageName)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));

export function sendPage(reply: FastifyReply, folder: string | null): FastifyReply {
  const html = folder === null ? notBuilt : readFileSync(join(folder, pageName), "utf8");
  return reply
    .type("text/html; charset=utf-8")
    .header("cache-control", "no-store")
    .send(html.replaceAll(noncePlaceholder, reply.nonce));
}
