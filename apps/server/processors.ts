/** Payment processors: what the environment says of them, and which one takes a tenant's payments. */

import {
  type RazorpayAccount,
  type StripeAccount,
  chosenGateway,
  fakeGateway,
  gatewayBookOn,
  processorBookOn,
  razorpayGateway,
  razorpayName,
  stripeGateway,
  stripeName,
} from "@forbear/adapters";
import { type Result, type TenantId, err, ok } from "@forbear/kernel";
import {
  type Clock,
  type Database,
  type Gateway,
  type Log,
  type OwnAccount,
  type ProcessorName,
  type Tenant,
  type Vault,
  loadSettings,
  ownAccounts,
} from "@forbear/operations";
import { z } from "zod";
import { type StartFault, fault } from "./fault.ts";

/** The accounts of this installation. No value is ever repeated: they are keys. */
export type Processors = {
  /** By which real tenants are paid that have no account of their own; null: by none. */
  readonly default: ProcessorName | null;
  readonly stripe: StripeAccount | null;
  readonly razorpay: RazorpayAccount | null;
  /** Where the API of each is, for tenants' own accounts too; null: its own address. */
  readonly urls: { readonly [P in ProcessorName]: string | null };
};

export const noProcessors: Processors = {
  default: null,
  stripe: null,
  razorpay: null,
  urls: { stripe: null, razorpay: null },
};

type Given = (name: string) => string | undefined;

const processorFault = (name: string, how: string): StartFault =>
  fault(`${name} is not usable.`, how);

const apiUrl = z
  .string()
  .regex(/^https?:\/\/[^\s?#/]+$/)
  .optional();
const secrets = z
  .string()
  .transform((text) => text.split(/[\s,]+/))
  .pipe(z.array(z.string().min(8).max(200)).min(1).max(2));
const stripeKey = z.string().regex(/^(?:sk|rk)_(?:test|live)_\w{8,200}$/);
const secretsHow =
  "Give the secret that its posts are signed with; two, parted by a space, while it changes.";
const urlHow = "Give it as https://api.example.com, without a path, or unset it.";

function readStripe(given: Given, url: string | null): Result<StripeAccount | null, StartFault> {
  const key = stripeKey.optional().safeParse(given("FORBEAR_STRIPE_KEY"));
  if (!key.success)
    return err(
      processorFault("FORBEAR_STRIPE_KEY", "Give a secret key of Stripe's: sk_... or rk_..."),
    );
  if (key.data === undefined) return ok(null);
  const hookSecrets = secrets.safeParse(given("FORBEAR_STRIPE_HOOK_SECRETS"));
  if (!hookSecrets.success) return err(processorFault("FORBEAR_STRIPE_HOOK_SECRETS", secretsHow));
  return ok({ key: key.data, hookSecrets: hookSecrets.data, url });
}

function readRazorpay(
  given: Given,
  url: string | null,
): Result<RazorpayAccount | null, StartFault> {
  const keyId = z
    .string()
    .regex(/^rzp_(?:test|live)_\w{8,60}$/)
    .optional()
    .safeParse(given("FORBEAR_RAZORPAY_KEY_ID"));
  if (!keyId.success)
    return err(processorFault("FORBEAR_RAZORPAY_KEY_ID", "Give a key id of Razorpay's: rzp_..."));
  if (keyId.data === undefined) return ok(null);
  const keySecret = given("FORBEAR_RAZORPAY_KEY_SECRET");
  if (keySecret === undefined)
    return err(processorFault("FORBEAR_RAZORPAY_KEY_SECRET", "Give the secret of the key."));
  const hookSecrets = secrets.safeParse(given("FORBEAR_RAZORPAY_HOOK_SECRETS"));
  if (!hookSecrets.success) return err(processorFault("FORBEAR_RAZORPAY_HOOK_SECRETS", secretsHow));
  return ok({ keyId: keyId.data, keySecret, hookSecrets: hookSecrets.data, url });
}

function readUrl(given: Given, name: string): Result<string | null, StartFault> {
  const url = apiUrl.safeParse(given(name));
  return url.success ? ok(url.data ?? null) : err(processorFault(name, urlHow));
}

/** The processors of FORBEAR_GATEWAY and its fellows. */
export function readProcessors(given: Given): Result<Processors, StartFault> {
  const named = z.enum(["stripe", "razorpay"]).optional().safeParse(given("FORBEAR_GATEWAY"));
  if (!named.success) {
    return err(processorFault("FORBEAR_GATEWAY", 'Give "stripe" or "razorpay", or unset it.'));
  }
  const stripeUrl = readUrl(given, "FORBEAR_STRIPE_URL");
  if (!stripeUrl.ok) return stripeUrl;
  const razorpayUrl = readUrl(given, "FORBEAR_RAZORPAY_URL");
  if (!razorpayUrl.ok) return razorpayUrl;
  const stripe = readStripe(given, stripeUrl.value);
  if (!stripe.ok) return stripe;
  const razorpay = readRazorpay(given, razorpayUrl.value);
  if (!razorpay.ok) return razorpay;
  const urls = { stripe: stripeUrl.value, razorpay: razorpayUrl.value };
  const found = { stripe: stripe.value, razorpay: razorpay.value };
  if (named.data !== undefined && found[named.data] === null) {
    return err(processorFault("FORBEAR_GATEWAY", `Give the keys of ${named.data} too.`));
  }
  return ok({ default: named.data ?? null, ...found, urls });
}

const isHere = (url: string | null): boolean =>
  url !== null && ["127.0.0.1", "localhost", "[::1]"].includes(new URL(url).hostname);

type Joined = { readonly tenant: Tenant; readonly own: readonly OwnAccount[] };

/** The tenant with the accounts that are its own; null: there is no such tenant. */
const joinedTo = (
  { database, vault, clock }: GatewayParts,
  tenant: TenantId,
): Promise<Joined | null> =>
  database.transaction(tenant, async (tx) => {
    const settings = await loadSettings(tx);
    if (settings === null) return null;
    return { tenant: settings.tenant, own: await ownAccounts(tx, vault, clock.now()) };
  });

/** Of a sample nothing leaves this machine: only a processor that runs here may serve it. */
const mayServe = ({ tenant }: Joined, url: string | null): boolean =>
  tenant.kind === "real" || isHere(url);

/** The processor that takes the tenant's payments; null: the one in this process. */
function processorOf(processors: Processors, joined: Joined | null): ProcessorName | null {
  if (joined === null) return null;
  const { tenant, own } = joined;
  const named = tenant.settings.gateway ?? own[0]?.provider ?? processors.default;
  if (named === null) return null;
  const url = own.some(({ provider }) => provider === named)
    ? processors.urls[named]
    : processors[named]?.url;
  return url !== undefined && mayServe(joined, url) ? named : null;
}

/** The account of a processor that is the tenant's own, else the installation's; null: neither. */
function accountOf<A extends { readonly url: string | null }>(
  joined: Joined | null,
  provider: ProcessorName,
  ofOwn: (own: OwnAccount) => A,
  installation: A | null,
): A | null {
  if (joined === null) return null;
  const own = joined.own.find((one) => one.provider === provider);
  const account = own === undefined ? installation : ofOwn(own);
  return account !== null && mayServe(joined, account.url) ? account : null;
}

const timeLimitMs = 20_000;

export type GatewayParts = {
  readonly database: Database;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly log: Log;
};

export function gatewayOf(parts: GatewayParts, processors: Processors): Gateway {
  const { database, vault, clock, log } = parts;
  const now = (): ReturnType<Clock["now"]> => clock.now();
  const common = { now, log, timeLimitMs };
  const means = { database, vault };
  const { urls } = processors;
  const stripe = stripeGateway({
    ...common,
    book: gatewayBookOn(means, stripeName),
    accountOf: async (tenant) =>
      accountOf(
        await joinedTo(parts, tenant),
        "stripe",
        ({ key, hookSecrets }) => ({ key, hookSecrets, url: urls.stripe }),
        processors.stripe,
      ),
    url: urls.stripe,
  });
  const razorpay = razorpayGateway({
    ...common,
    book: gatewayBookOn(means, razorpayName),
    accountOf: async (tenant) =>
      accountOf(
        await joinedTo(parts, tenant),
        "razorpay",
        ({ key, keyId, hookSecrets }) => ({
          keyId: keyId ?? "",
          keySecret: key,
          hookSecrets,
          url: urls.razorpay,
        }),
        processors.razorpay,
      ),
    url: urls.razorpay,
  });
  return chosenGateway({
    inHouse: fakeGateway(processorBookOn(database)),
    processors: new Map([
      [stripeName, stripe],
      [razorpayName, razorpay],
    ]),
    nameFor: async (tenant) => processorOf(processors, await joinedTo(parts, tenant)),
    database,
    vault,
    now,
  });
}
