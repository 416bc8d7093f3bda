/** The stand-in for a card processor's hosted page: an intent goes in, a payment comes out, once. */

import {
  type AccountId,
  type Instant,
  type Money,
  type PayLinkId,
  type PersonId,
  type TenantId,
  bucket,
  face,
  fromJson,
  later,
  parseUuid,
  toJson,
} from "@forbear/kernel";
import { type Ref, type Vault, pay } from "@forbear/operations";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { ServerParts } from "../parts.ts";
import { notFound } from "../problems.ts";
import { backPage, isToken, processorPage } from "./pay.ts";
import { type Place, frameOf, placeOf, sendHtml } from "./place.ts";
import { languageOf, openText, sealText } from "./visit.ts";

/** What is to be paid by whom: sealed, so that nothing in its address can be changed or read. */
export type Intent = {
  readonly account: Ref<AccountId>;
  readonly person: PersonId;
  readonly amount: Money;
  /** The same intent paid twice is one payment. */
  readonly key: string;
  /** The link that led to it; null: none did. */
  readonly link: PayLinkId | null;
};

const intentMs = 20 * 60_000;
const context = "payment-intent";

const kept = z.object({
  bucket: z.number().int().min(0).max(4095),
  account: z.string(),
  person: z.string(),
  amount: z.object({ currency: z.string(), minor: z.string() }),
  key: z.string(),
  link: z.string().nullable().default(null),
  until: z.string(),
});

export function sealIntent(vault: Vault, tenant: TenantId, now: Instant, intent: Intent): string {
  const { account, person, amount, key, link } = intent;
  const text = JSON.stringify({
    bucket: account.bucket,
    account: account.id,
    person,
    amount: toJson(amount),
    key,
    link,
    until: later(now, intentMs),
  });
  return sealText(vault, tenant, context, text);
}

function openIntent(vault: Vault, tenant: TenantId, now: Instant, sealed: string): Intent | null {
  const text = openText(vault, tenant, context, sealed);
  const read = text === null ? null : kept.safeParse(JSON.parse(text));
  if (read?.success !== true || read.data.until <= now) return null;
  const { data } = read;
  const account = parseUuid<AccountId>(data.account);
  const person = parseUuid<PersonId>(data.person);
  const amount = fromJson(data.amount);
  const link = data.link === null ? null : parseUuid<PayLinkId>(data.link);
  if (!account.ok || !person.ok || !amount.ok || link?.ok === false) return null;
  return {
    account: { bucket: bucket(data.bucket), id: account.value },
    person: person.value,
    amount: amount.value,
    key: data.key,
    link: link?.value ?? null,
  };
}

type Params = { tenantRef: string; intent: string };
type Request = FastifyRequest<{ Params: Params; Body: { token?: unknown } | undefined }>;

const open = { config: { route: "open" }, schema: { hide: true } } as const;

export function intentRoutes(scope: FastifyInstance, parts: ServerParts): void {
  const { house } = parts;

  async function asked(request: Request): Promise<{ place: Place; intent: Intent }> {
    const place = await placeOf(parts, request.params.tenantRef);
    const now = house.clock.now();
    const intent = openIntent(house.vault, place.tenant, now, request.params.intent);
    if (intent === null) throw notFound();
    return { place, intent };
  }

  scope.route<{ Params: { tenantRef: string } }>({
    ...open,
    url: "/pay/:tenantRef/back",
    method: "GET",
    handler: async (request, reply): Promise<FastifyReply> => {
      const place = await placeOf(parts, request.params.tenantRef);
      const language = languageOf(undefined, request.headers["accept-language"]);
      const frame = frameOf(place, reply, language, `${place.root}/account`, false);
      // From here on the browser comes from this site, and brings its visit along.
      return sendHtml(reply, backPage(frame, { root: place.root }));
    },
  });

  const url = "/pay/:tenantRef/:intent";

  scope.route<{ Params: Params; Body: { token?: unknown } | undefined }>({
    ...open,
    url,
    method: "GET",
    handler: async (request, reply): Promise<FastifyReply> => {
      const { place, intent } = await asked(request);
      const here = `/pay/${request.params.tenantRef}/${request.params.intent}`;
      const frame = frameOf(place, reply, "en", here, false);
      return sendHtml(reply, processorPage(frame, intent.amount, here, `${place.root}/account`));
    },
  });

  scope.route<{ Params: Params; Body: { token?: unknown } | undefined }>({
    ...open,
    url,
    method: "POST",
    handler: async (request, reply): Promise<FastifyReply> => {
      const { place, intent } = await asked(request);
      const token = request.body?.token;
      if (typeof token !== "string" || !isToken(token)) throw notFound();
      const paid = await pay(house, place.tenant, {
        ...intent,
        method: "card",
        token,
        offer: null,
      });
      if (paid.kind === "refused") {
        // What is owed changed since the page was made: it is shown again, with today's figures.
        const back = `${place.root}/pay/${face("acct", intent.account.id)}`;
        return reply.redirect(back, 303);
      }
      parts.hub.nudge(place.tenant);
      return reply.redirect(`${place.root}/receipt/${face("paym", paid.payment)}`, 303);
    },
  });
}
