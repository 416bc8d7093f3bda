/** Accounts at processors over HTTP: keys go in, and their ends alone come out; two persons lead money anew. */

import {
  type ProcessorAccountView,
  type ProcessorsView,
  processorAccount,
  processorAsked,
  processorChecked,
  processorDecided,
  processorsView,
} from "@forbear/contract";
import { type StaffId, face } from "@forbear/kernel";
import {
  type ProcessorAccount,
  desk,
  processorAccounts,
  processorNames,
  processors,
} from "@forbear/operations";
import { z } from "zod";
import { signedIn } from "../fence.ts";
import type { ServerParts } from "../parts.ts";
import { Refused, notFound } from "../problems.ts";
import { type Api, askedBy, at, found, idFrom, orRefuse, problems, reading } from "./api.ts";

const byId = z.object({ id: z.string() });

/** What went in is never said again, not even as what was wrong. */
const says: { readonly [R in processors.ProcessorRefusal]: string } = {
  "no-such-tenant": "There is nothing here.",
  "no-such-account": "There is nothing here.",
  sample: "A sample is joined to no processor: nothing of it leaves this house.",
  "no-keys": "These are no keys of this processor's.",
  "no-hook-secret": "Give the secret that its posts are signed with.",
  "keys-refused": "The processor does not know these keys: nothing was kept.",
  "no-answer": "The processor could not be asked: nothing was kept. Try again.",
  "one-waits": "A change waits for its second person already: decide on that one first.",
  "decided-already": "Somebody changed this meanwhile: look again.",
  "asked-it-yourself": "You asked for it yourself: somebody else decides.",
};

const fieldOf = (refusal: processors.ProcessorRefusal): string | undefined =>
  refusal === "no-keys" || refusal === "keys-refused"
    ? "key"
    : refusal === "no-hook-secret"
      ? "hookSecret"
      : undefined;

const refusedAs = (refusal: processors.ProcessorRefusal): Refused => {
  if (refusal === "no-such-account" || refusal === "no-such-tenant") return notFound();
  const status = refusal === "asked-it-yourself" ? 403 : refusal === "no-answer" ? 503 : 409;
  return new Refused(status, refusal, says[refusal], fieldOf(refusal));
};

function viewOf(
  account: ProcessorAccount,
  names: ReadonlyMap<StaffId, string>,
  looking: StaffId,
): ProcessorAccountView {
  const { id, askedBy: by, hookLast4, ...shown } = account;
  return {
    ...shown,
    hookLast4: [...hookLast4],
    id: face("prac", id),
    askedBy: by === null ? null : (names.get(by) ?? null),
    ownAsk: by === looking,
  };
}

export function processorRoutes(app: Api, parts: ServerParts): void {
  const { house, site } = parts;

  app.route({
    ...at("processors"),
    method: "GET",
    schema: { response: { 200: processorsView, ...problems } },
    handler: (request) =>
      reading(parts, request, async ({ tx, settings }): Promise<ProcessorsView> => {
        const hasPage = await house.gateway.hasPage(settings.tenant.id);
        const accounts = await processorAccounts(tx);
        const names = await namesIn(tx);
        const { ref, kind, settings: own } = settings.tenant;
        const inForce = accounts.filter(({ status }) => status === "in-force");
        const taking = inForce.find(({ provider }) => provider === own.gateway) ?? inForce[0];
        return {
          sample: kind !== "real",
          takes: taking?.provider ?? null,
          byInstallation: taking === undefined && hasPage,
          accounts: accounts.map((one) => viewOf(one, names, signedIn(request).staff)),
          posts: processorNames.map((provider) => ({
            provider,
            url: `${site}/hooks/${ref}/payments/${provider}`,
          })),
        };
      }),
  });
  app.route({
    ...at("askProcessor"),
    method: "POST",
    schema: { body: processorAsked, response: { 200: processorAccount, ...problems } },
    handler: async (request) => {
      const { tenant } = await askedBy(parts, request);
      const { provider, key, keyId, hookSecret } = request.body;
      const by = signedIn(request).staff;
      const keys = key === null ? null : { key, keyId };
      const made = await processors.askProcessor(house, tenant, { provider, keys, hookSecret, by });
      return viewOf(orRefuse(made, refusedAs), new Map(), by);
    },
  });
  app.route({
    ...at("decideProcessor"),
    method: "POST",
    schema: {
      params: byId,
      body: processorDecided,
      response: { 200: processorAccount, ...problems },
    },
    handler: async (request) => {
      const { tenant } = await askedBy(parts, request);
      const { staff } = signedIn(request);
      const id = idFrom("prac", request.params.id);
      const { agreed } = request.body;
      const decided = await processors.decideProcessor(house, tenant, { id, staff, agreed });
      return viewOf(orRefuse(decided, refusedAs), new Map(), staff);
    },
  });
  lookRoutes(app, parts);
}

const namesIn = async (
  tx: Parameters<typeof desk.membersOfTenant>[0],
): Promise<ReadonlyMap<StaffId, string>> =>
  new Map((await desk.membersOfTenant(tx)).map(({ id, name }) => [id, name]));

function lookRoutes(app: Api, parts: ServerParts): void {
  const { house } = parts;
  app.route({
    ...at("checkProcessor"),
    method: "POST",
    schema: { params: byId, response: { 200: processorChecked, ...problems } },
    handler: async (request) => {
      const { tenant } = await askedBy(parts, request);
      const id = idFrom("prac", request.params.id);
      const reached = orRefuse(await processors.checkProcessor(house, tenant, id), refusedAs);
      const all = await house.database.transaction(tenant, processorAccounts);
      const { mode } = found(all.find((one) => one.id === id) ?? null);
      return { checkedAs: reached.kind, mode };
    },
  });
  app.route({
    ...at("leaveProcessor"),
    method: "POST",
    schema: { params: byId, response: { 200: z.object({ done: z.literal(true) }), ...problems } },
    handler: async (request) => {
      const { tenant } = await askedBy(parts, request);
      const id = idFrom("prac", request.params.id);
      const by = signedIn(request).staff;
      orRefuse(await processors.leaveProcessor(house, tenant, { id, by }), refusedAs);
      return { done: true } as const;
    },
  });
}
