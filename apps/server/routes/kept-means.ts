/** Cards and mandates over HTTP, by which a debt is paid by itself: seen on its page, and stopped there. */

import { type KeptMeansLine, keptMeansList, keptMeansStopped } from "@forbear/contract";
import { face, parseFace, toJson } from "@forbear/kernel";
import { type KeptId, type KeptMeans, desk, keptMeans, stopKept } from "@forbear/operations";
import { z } from "zod";
import { signedIn } from "../fence.ts";
import type { ServerParts } from "../parts.ts";
import { Refused, notFound } from "../problems.ts";
import { type Api, askedBy, at, found, idFrom, orRefuse, problems, reading } from "./api.ts";

const byId = z.object({ id: z.string() });

const faceOf = (means: KeptId): string =>
  means.kind === "processor" ? face("smns", means.id) : face("mndt", means.id);

/** Which means an address names: by its prefix it is kept with a processor, or under a mandate. */
function meansFrom(text: string): KeptId {
  const mandate = parseFace("mndt", text);
  if (mandate.ok) return { kind: "mandate", id: mandate.value };
  return { kind: "processor", id: idFrom("smns", text) };
}

const lineOf = (one: KeptMeans, name: string): KeptMeansLine => ({
  id: faceOf(one.means),
  person: { id: face("pers", one.person), name },
  kind: one.means.kind,
  by: one.by,
  status: one.status,
  last4: one.last4,
  since: one.since,
  expiresOn: one.expiresOn,
  most: one.most === null ? null : toJson(one.most),
  because: one.because,
  changedAt: one.changedAt,
  next: one.next === null ? null : { on: one.next.on, most: toJson(one.next.most) },
  barredBy: one.barredBy,
});

export function keptMeansRoutes(app: Api, parts: ServerParts): void {
  const { house, hub } = parts;
  app.route({
    ...at("keptMeans"),
    method: "GET",
    schema: { params: byId, response: { 200: keptMeansList, ...problems } },
    handler: (request) =>
      reading(parts, request, async (read) => {
        const folder = found(await desk.folderOf(read, idFrom("acct", request.params.id)));
        const kept = await keptMeans(read.tx, folder, read.today);
        const names = await desk.namesOf(read, folder.people);
        const items = kept.map((one) => lineOf(one, names.get(one.person)?.fullName ?? ""));
        return { items };
      }),
  });
  app.route({
    ...at("stopKept"),
    method: "POST",
    schema: {
      params: z.object({ id: z.string(), means: z.string() }),
      body: keptMeansStopped,
      response: { 200: z.object({ done: z.literal(true) }), ...problems },
    },
    handler: async (request) => {
      const { tenant } = await askedBy(parts, request);
      const account = idFrom("acct", request.params.id);
      const means = meansFrom(request.params.means);
      const by = { kind: "staff", staff: signedIn(request).staff } as const;
      const asked = { by, because: request.body.because };
      const stopped = await stopKept(house, tenant, account, means, asked);
      orRefuse(stopped, (why) =>
        why === "no-such-means"
          ? notFound()
          : new Refused(409, why, "It was stopped already: nothing is taken by it."),
      );
      hub.nudge(tenant);
      // The processor is told to forget it at the next round.
      parts.wake(tenant);
      return { done: true } as const;
    },
  });
}
