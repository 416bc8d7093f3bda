/** One stream of events a tab: what changed in the tenant, resumed where it broke off. */

import type { SSEReplyInterface } from "@fastify/sse";
import { signedIn } from "../fence.ts";
import type { ServerParts } from "../parts.ts";
import { type Api, at } from "./api.ts";

const retryMs = 2_000;

export function eventRoute(app: Api, { hub }: ServerParts): void {
  const open = new Set<SSEReplyInterface>();
  app.addHook("preClose", async () => {
    for (const stream of open) stream.close();
  });

  app.route({
    ...at("events"),
    method: "GET",
    sse: "only",
    handler: async (request, reply) => {
      const { tenant } = signedIn(request);
      const stream = reply.sse;
      stream.keepAlive();
      open.add(stream);
      await stream.send({ data: { kind: "numbers" }, retry: retryMs });
      const leave = hub.listen(tenant, stream.lastEventId, ({ id, event }) => {
        if (stream.isConnected) void stream.send({ id, data: event });
      });
      stream.onClose(() => {
        leave();
        open.delete(stream);
      });
    },
  });
}
