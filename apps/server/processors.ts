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
  type Vault,
  loadSettings,
} from "@forbear/operations";
import { z } from "zod";
import { type StartFault, fault } from "./fault.ts";

export type ProcessorName = "stripe" | "razorpay";

/** The accounts of this installation. No value is ever repeated: they are keys. */
export type Processors = {
  /** By which real tenants are paid that name none in their settings; null: by none. */
  readonly default: ProcessorName | null;
  readonly stripe: StripeAccount | null;
  readonly razorpay: RazorpayAccount | null;
};

export const noProcessors: Processors = { default: null, stripe: null, razorpay: null };

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

function readStripe(given: Given): Result<StripeAccount | null, StartFault> {
  const key = stripeKey.optional().safeParse(given("FORBEAR_STRIPE_KEY"));
  if (!key.success)
    return err(
      processorFault("FORBEAR_STRIPE_KEY", "Give a secret key of Stripe's: sk_... or rk_..."),
    );
  if (key.data === undefined) return ok(null);
  const hookSecrets = secrets.safeParse(given("FORBEAR_STRIPE_HOOK_SECRETS"));
  if (!hookSecrets.success) return err(processorFault("FORBEAR_STRIPE_HOOK_SECRETS", secretsHow));
  const url = apiUrl.safeParse(given("FORBEAR_STRIPE_URL"));
  if (!url.success) return err(processorFault("FORBEAR_STRIPE_URL", urlHow));
  return ok({ key: key.data, hookSecrets: hookSecrets.data, url: url.data ?? null });
}

function readRazorpay(given: Given): Result<RazorpayAccount | null, StartFault> {
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
  const url = apiUrl.safeParse(given("FORBEAR_RAZORPAY_URL"));
  if (!url.success) return err(processorFault("FORBEAR_RAZORPAY_URL", urlHow));
  return ok({ keyId: keyId.data, keySecret, hookSecrets: hookSecrets.data, url: url.data ?? null });
}

/** The processors of FORBEAR_GATEWAY and its fellows. */
export function readProcessors(given: Given): Result<Processors, StartFault> {
  const named = z.enum(["stripe", "razorpay"]).optional().safeParse(given("FORBEAR_GATEWAY"));
  if (!named.success) {
    return err(processorFault("FORBEAR_GATEWAY", 'Give "stripe" or "razorpay", or unset it.'));
  }
  const stripe = readStripe(given);
  if (!stripe.ok) return stripe;
  const razorpay = readRazorpay(given);
  if (!razorpay.ok) return razorpay;
  const found = { stripe: stripe.value, razorpay: razorpay.value };
  if (named.data !== undefined && found[named.data] === null) {
    return err(processorFault("FORBEAR_GATEWAY", `Give the keys of ${named.data} too.`));
  }
  return ok({ default: named.data ?? null, ...found });
}

const isHere = (url: string | null): boolean =>
  url !== null && ["127.0.0.1", "localhost", "[::1]"].includes(new URL(url).hostname);

/** The tenant's processor. Of a sample nothing leaves this machine: only one that runs here may serve it. */
async function processorOf(
  database: Database,
  processors: Processors,
  tenant: TenantId,
): Promise<ProcessorName | null> {
  const settings = await database.transaction(tenant, loadSettings);
  if (settings === null) return null;
  const { kind, settings: own } = settings.tenant;
  const name = own.gateway ?? processors.default;
  const account = name === null ? null : processors[name];
  if (name === null || account === null) return null;
  return kind === "real" || isHere(account.url) ? name : null;
}

const timeLimitMs = 20_000;

export function gatewayOf(
  {
    database,
    vault,
    clock,
    log,
  }: {
    readonly database: Database;
    readonly vault: Vault;
    readonly clock: Clock;
    readonly log: Log;
  },
  processors: Processors,
): Gateway {
  const now = (): ReturnType<Clock["now"]> => clock.now();
  const common = { now, log, timeLimitMs };
  const means = { database, vault };
  const inHouse = fakeGateway(processorBookOn(database));
  const stripe = stripeGateway({
    ...common,
    book: gatewayBookOn(means, stripeName),
    accountOf: () => Promise.resolve(processors.stripe),
  });
  const razorpay = razorpayGateway({
    ...common,
    book: gatewayBookOn(means, razorpayName),
    accountOf: () => Promise.resolve(processors.razorpay),
  });
  return chosenGateway({
    inHouse,
    processors: new Map([
      [stripeName, stripe],
      [razorpayName, razorpay],
    ]),
    nameFor: (tenant) => processorOf(database, processors, tenant),
    database,
    now,
  });
}
