/** Client terms over HTTP: what is agreed, and the next version of it, with every fault by its path. */

import { termsAsked, termsPublished, termsView } from "@forbear/contract";
import type { Json } from "@forbear/kernel";
import { trust } from "@forbear/operations";
import { z } from "zod";
import type { ServerParts } from "../parts.ts";
import { Refused, notFound } from "../problems.ts";
import { type Api, askedBy, at, found, orRefuse, problems, reading } from "./api.ts";

const byClient = z.object({ client: z.string().max(100) });

export function termsRoutes(app: Api, parts: ServerParts): void {
  app.route({
    ...at("moneyTerms"),
    method: "GET",
    schema: { params: byClient, response: { 200: termsView, ...problems } },
    handler: (request) =>
      reading(parts, request, ({ settings }) => {
        const { client: ref } = request.params;
        const client = found([...settings.clients.values()].find((one) => one.ref === ref) ?? null);
        const last = settings.documents.find(
          ({ kind, name }) => kind === "client-terms" && name === ref,
        );
        return Promise.resolve({
          client: ref,
          name: client.settings.name,
          currency: client.settings.currency,
          version: last?.version ?? 0,
          hash: last?.hash ?? null,
          document: last === undefined ? null : z.json().parse(JSON.parse(last.body)),
        });
      }),
  });

  app.route({
    ...at("publishTerms"),
    method: "POST",
    schema: { params: byClient, body: termsAsked, response: { 200: termsPublished, ...problems } },
    handler: async (request) => {
      const { tenant } = await askedBy(parts, request);
      const { client } = request.params;
      const { document } = request.body;
      if (!isFor(document, client)) {
        throw new Refused(422, "another-client", "The terms name another client.", "name");
      }
      const made = await trust.publishTerms(parts.house, tenant, document);
      parts.standing.forget(tenant);
      const { version, hash, already } = orRefuse(made, refused);
      return { version, hash, already };
    },
  });
}

/** Terms are of the client that they are published for, whatever the address says. */
const isFor = (document: Json, client: string): boolean =>
  typeof document === "object" &&
  document !== null &&
  Object.entries(document).some(([member, value]) => member === "name" && value === client);

function refused(refusal: trust.TermsRefusal): Refused {
  switch (refusal.kind) {
    case "faults": {
      const says = refusal.faults.map(({ path, problem }) => `${path} ${problem}`).join("; ");
      return new Refused(422, "faults", `${says}.`, refusal.faults[0]?.path);
    }
    case "no-such-client":
      return notFound();
    case "another-currency":
      return new Refused(422, refusal.kind, `The client is paid in ${refusal.currency}.`);
    case "not-the-next":
      return new Refused(409, refusal.kind, `The next version is ${String(refusal.next)}.`);
  }
}
