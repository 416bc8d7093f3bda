/** The commands of `forbear user`, `tenant` and `client`, each with its options. */

import { Option } from "commander";
import { type Declare, file } from "./declare.ts";
import { declareProcessors } from "./declare-processors.ts";

const tenant = (): Option => new Option("--tenant <ref>", "which tenant, where there are several");

export const declareStaff: Declare = (program, does) => {
  const user = program.command("user").description("who may sign in");
  const roles = ["collector", "supervisor", "compliance", "finance", "strategy", "administrator"];
  const add = user
    .command("add")
    .description("make a sign-in; its password is printed once")
    .addArgument(file("<email>", "to sign in with"))
    .requiredOption("--name <name>", "as colleagues read it")
    .addOption(new Option("--role <role>", "what they may do").choices(roles).makeOptionMandatory())
    .addOption(tenant());
  does<{ name: string; role: string; tenant?: string }>(
    add,
    (flags, [email = ""]) =>
      async (context) =>
        (await import("./commands/staff.ts")).runAddUser(context, email, flags),
  );
  const list = user.command("list").description("everyone who may sign in").addOption(tenant());
  does<{ tenant?: string }>(
    list,
    (flags) => async (context) =>
      (await import("./commands/staff.ts")).runListUsers(context, flags.tenant ?? null),
  );
  const password = user
    .command("password")
    .description("give a sign-in a new password, printed once; ends its sessions")
    .addArgument(file("<email>", "whose"));
  does(
    password,
    (_, [email = ""]) =>
      async (context) =>
        (await import("./commands/staff.ts")).runPassword(context, email),
  );
  declareTenant(program, does);
  declareClient(program, does);
};

const declareTenant: Declare = (program, does) => {
  const group = program.command("tenant").description("the tenants of this installation");
  const list = group.command("list").description("every tenant");
  does(
    list,
    () => async (context) => (await import("./commands/staff.ts")).runListTenants(context),
  );
  const create = group
    .command("create")
    .description("make a tenant from a settings file")
    .addArgument(file("<file>", "its settings, JSON"));
  does(
    create,
    (_, [path = ""]) =>
      async (context) =>
        (await import("./commands/staff.ts")).runCreateTenant(context, path),
  );
  const secret = group
    .command("hook-secret")
    .description("what a carrier signs inbound messages with")
    .addOption(tenant());
  does<{ tenant?: string }>(
    secret,
    (flags) => async (context) =>
      (await import("./commands/staff.ts")).runHookSecret(context, flags.tenant ?? null),
  );
  declareProcessors(group, does);
};

const declareClient: Declare = (program, does) => {
  const group = program.command("client").description("whose accounts a tenant works");
  const list = group.command("list").description("every client").addOption(tenant());
  does<{ tenant?: string }>(
    list,
    (flags) => async (context) =>
      (await import("./commands/staff.ts")).runListClients(context, flags.tenant ?? null),
  );
  const create = group
    .command("create")
    .description("make a client from a settings file")
    .addArgument(file("<name>", "its short name, as files and commands call it"))
    .addArgument(file("<file>", "its settings, JSON"))
    .addOption(tenant());
  does<{ tenant?: string }>(
    create,
    (flags, [short = "", path = ""]) =>
      async (context) =>
        (await import("./commands/staff.ts")).runCreateClient(
          context,
          short,
          path,
          flags.tenant ?? null,
        ),
  );
};
