/** Files of clients over HTTP: past contacts that count, and payments that the client had itself. */

import { type ToldFileAnswer, toldFile, toldFileAnswer } from "@forbear/contract";
import {
  type Fault,
  contactFields,
  directFields,
  ownMapping,
  parseContactMapping,
  parseDirectMapping,
} from "@forbear/formats";
import type { Result } from "@forbear/kernel";
import { type Client, intake, trust } from "@forbear/operations";
import type { z } from "zod";
import type { ServerParts } from "../parts.ts";
import { Refused, notFound } from "../problems.ts";
import { type Api, askedBy, at, orRefuse, problems } from "./api.ts";
import { handOf } from "./money.ts";

const largestBody = 26 * 1024 * 1024;
/** Faults that one answer tells; those beyond are counted. */
const shownFaults = 500;

type Told = z.infer<typeof toldFile>;

export function toldFileRoutes(app: Api, parts: ServerParts): void {
  app.route({
    ...at("toldFile"),
    method: "POST",
    bodyLimit: largestBody,
    schema: { body: toldFile, response: { 200: toldFileAnswer, ...problems } },
    handler: async (request) => {
      const { tenant, standing } = await askedBy(parts, request);
      const { body } = request;
      const { clients } = standing.settings;
      const client = [...clients.values()].find(({ ref }) => ref === body.client);
      if (client === undefined) throw notFound();
      const bytes = new Uint8Array(Buffer.from(body.content, "base64"));
      const { hand } = await handOf(parts, request);
      const report =
        body.kind === "contacts"
          ? await contactsOf(parts, tenant, client, body, bytes)
          : await trust.readDirectFile(parts.house, tenant, {
              ...hand,
              client,
              bytes,
              mapping: mappingIn(body, bytes, directFields, parseDirectMapping),
              mode: body.mode,
            });
      parts.hub.nudge(tenant);
      return answerOf(report);
    },
  });
}

function contactsOf(
  { house }: ServerParts,
  tenant: Parameters<typeof intake.tellFile>[1],
  client: Client,
  body: Told,
  bytes: Uint8Array,
) {
  return intake.tellFile(house, tenant, {
    client: { id: client.id, ref: client.ref },
    fileName: body.fileName,
    bytes,
    mapping: mappingIn(body, bytes, contactFields, parseContactMapping),
    mode: body.mode,
  });
}

/** The mapping that came with the file, or that of its own header. */
function mappingIn<M>(
  { mapping }: Told,
  bytes: Uint8Array,
  fields: readonly string[],
  parse: (json: unknown) => Result<M, readonly Fault[]>,
): M {
  const read = parse(mapping ?? ownMapping(bytes, fields));
  return orRefuse(read, (faults) => {
    const [first] = faults;
    const where = first?.field ?? "";
    const says = `${where}: ${first?.says ?? ""} ${first?.remedy ?? ""}`;
    return new Refused(422, first?.code ?? "mapping", says.trim(), "mapping");
  });
}

type Report = Omit<ToldFileAnswer, "faults" | "faultsInAll"> & {
  readonly faults: readonly Fault[];
  readonly faultsInAll?: number;
};

/** What stood in a cell may be personal: it is not told back. */
const answerOf = ({ faults, faultsInAll, ...counts }: Report): ToldFileAnswer => ({
  outcome: counts.outcome,
  read: counts.read,
  placed: counts.placed,
  same: counts.same,
  bad: counts.bad,
  faultsInAll: faultsInAll ?? faults.length,
  faults: faults
    .slice(0, shownFaults)
    .map(({ line, field, code, says, remedy }) => ({ line, field, code, says, remedy })),
});
