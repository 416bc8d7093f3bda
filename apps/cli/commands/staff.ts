/** `forbear user`, `tenant` and `client`: who may sign in, to what, and whose accounts are worked there. */

import type { Result } from "@forbear/kernel";
import { err, ok } from "@forbear/kernel";
import { type ClientSettings, type TenantSettings, desk } from "@forbear/operations";
import {
  allTenants,
  clientSettings,
  clientsOf,
  createClient,
  createTenant,
  hookSecret,
  isClientRef,
  isRole,
  newPassword,
  systemChance,
  tenantSettings,
} from "@forbear/server";
import type { Context } from "../context.ts";
import { fails, forTenant, inHouse } from "../opened.ts";
import { jsonOf } from "../reading.ts";
import { type Exit, exits } from "../terminal.ts";

export type NewUser = { readonly name: string; readonly role: string; readonly tenant?: string };

export const runAddUser = (context: Context, email: string, user: NewUser): Promise<Exit> =>
  forTenant(context, user.tenant ?? null, async (tools, { settings }) => {
    const { terminal } = context;
    const { name, role } = user;
    if (!/^[^@\s]+@[^@\s]+$/.test(email)) return fails(context, `${email} is no e-mail address.`);
    if (!isRole(role)) return fails(context, `${role} is no role.`);
    const password = newPassword(systemChance);
    const asked = { tenant: settings.tenant.id, email, password, name, role };
    const added = await tools.auth().addMember(asked);
    if (!added.ok)
      return fails(context, `${email} is taken. Choose another, or \`user password\`.`);
    if (terminal.json) terminal.print(JSON.stringify({ email, password, role }));
    terminal.say(`${email} may sign in as ${role} with the password ${password}`);
    terminal.say("It is shown this once.");
    return exits.done;
  });

export const runListUsers = (context: Context, ref: string | null): Promise<Exit> =>
  forTenant(context, ref, async ({ house }, { settings }) => {
    const { terminal } = context;
    const members = await house.database.transaction(settings.tenant.id, desk.membersOfTenant);
    if (terminal.json)
      terminal.print(JSON.stringify(members.map(({ name, role }) => ({ name, role }))));
    for (const { name, role } of members) terminal.say(`${role.padEnd(14)} ${name}`);
    return exits.done;
  });

export const runPassword = (context: Context, email: string): Promise<Exit> =>
  inHouse(context, async (tools) => {
    const { terminal } = context;
    const password = newPassword(systemChance);
    const changed = await tools.auth().setPassword(email, password);
    if (!changed.ok) return fails(context, `Nobody signs in as ${email}.`);
    if (terminal.json) terminal.print(JSON.stringify({ email, password }));
    terminal.say(`${email} now signs in with the password ${password}`);
    terminal.say("It is shown this once; open sessions were ended.");
    return exits.done;
  });

export const runListTenants = (context: Context): Promise<Exit> =>
  inHouse(context, async ({ house }) => {
    const { terminal } = context;
    const tenants = await allTenants(house);
    if (terminal.json) {
      terminal.print(
        JSON.stringify(
          tenants.map(({ ref, kind, settings }) => ({ ref, kind, name: settings.name })),
        ),
      );
    }
    for (const { ref, kind, settings } of tenants) {
      terminal.say(`${ref}  ${kind.padEnd(9)} ${settings.name}`);
    }
    if (tenants.length === 0)
      terminal.say("There is no tenant yet. `forbear up` makes the sample.");
    return exits.done;
  });

export async function runCreateTenant(context: Context, path: string): Promise<Exit> {
  const { terminal } = context;
  const json = await jsonOf(context, path);
  if (!json.ok) return fails(context, json.error);
  const settings = readSettings(path, json.value);
  if (!settings.ok) return fails(context, settings.error);
  return inHouse(context, async ({ house }) => {
    const { ref } = await createTenant(house, "real", settings.value);
    if (terminal.json) terminal.print(JSON.stringify({ ref }));
    terminal.say(`Made the tenant ${settings.value.name}: ${ref}`);
    return exits.done;
  });
}

function readSettings(path: string, json: unknown): Result<TenantSettings, string> {
  const read = tenantSettings.safeParse(json);
  return read.success ? ok(read.data) : err(`${path} is no tenant's settings: ${told(read.error)}`);
}

function readClient(path: string, json: unknown): Result<ClientSettings, string> {
  const read = clientSettings.safeParse(json);
  return read.success ? ok(read.data) : err(`${path} is no client's settings: ${told(read.error)}`);
}

/** Every fault, by its path. */
const told = ({ issues }: { readonly issues: readonly Fault[] }): string =>
  issues.map(({ path, message }) => `${path.join(".")} ${message}`.trim()).join("; ");

type Fault = { readonly path: readonly PropertyKey[]; readonly message: string };

export const runListClients = (context: Context, ref: string | null): Promise<Exit> =>
  forTenant(context, ref, async ({ house }, { settings }) => {
    const { terminal } = context;
    const clients = await clientsOf(house, settings.tenant);
    if (terminal.json)
      terminal.print(JSON.stringify(clients.map((one) => ({ ref: one.ref, ...one.settings }))));
    for (const { ref: short, settings: own } of clients) {
      const { country, currency, name, collector } = own;
      terminal.say(
        `${short.padEnd(16)} ${country} ${currency}  ${collector.role.padEnd(10)} ${name}`,
      );
    }
    if (clients.length === 0)
      terminal.say("There is no client yet. `forbear client create` makes one.");
    return exits.done;
  });

export async function runCreateClient(
  context: Context,
  short: string,
  path: string,
  ref: string | null,
): Promise<Exit> {
  const { terminal } = context;
  const json = await jsonOf(context, path);
  if (!json.ok) return fails(context, json.error);
  const read = readClient(path, json.value);
  if (!read.ok) return fails(context, read.error);
  if (!isClientRef(short))
    return fails(
      context,
      `${short} is no short name: small letters, figures and hyphens, 40 at most.`,
    );
  return forTenant(context, ref, async ({ house }, { settings }) => {
    const client = await createClient(house, settings.tenant, short, read.value);
    if (client === null) return fails(context, `${short} is taken. Choose another short name.`);
    if (terminal.json) terminal.print(JSON.stringify({ ref: client.ref }));
    terminal.say(`Made the client ${read.value.name}: ${client.ref}`);
    return exits.done;
  });
}

export const runHookSecret = (context: Context, ref: string | null): Promise<Exit> =>
  forTenant(context, ref, async ({ house }, { settings }) => {
    const { terminal } = context;
    const { id, ref: public_ } = settings.tenant;
    const secret = hookSecret(house.vault, id);
    const path = `/hooks/${public_}/sms`;
    if (terminal.json) terminal.print(JSON.stringify({ path, secret }));
    terminal.say(`Inbound texts: POST ${path}, signed by Standard Webhooks with`);
    terminal.say(secret);
    return exits.done;
  });
