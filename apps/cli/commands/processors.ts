/** `forbear tenant processor`: keys of processors go in from a file, and come out as their last four. */

import { type Result, err, ok } from "@forbear/kernel";
import {
  type InForce,
  type ProcessorAccount,
  type ProcessorName,
  processorAccounts,
  processorNames,
  processors,
} from "@forbear/operations";
import type { Tools } from "@forbear/server";
import { z } from "zod";
import type { Context } from "../context.ts";
import { fails, forTenant } from "../opened.ts";
import { jsonOf, linesOf } from "../reading.ts";
import { type Exit, exits } from "../terminal.ts";

export type ProcessorFlags = { readonly tenant?: string };

const says: { readonly [R in processors.ProcessorRefusal]: string } = {
  "no-such-tenant": "There is no such tenant.",
  "no-such-account": "The tenant has no account of its own there.",
  sample: "A sample is joined to no processor: nothing of it leaves this house.",
  "no-keys": 'Give the keys of this processor: "key", and of Razorpay "keyId" too.',
  "no-hook-secret": 'Give "hookSecret", the secret that its posts are signed with.',
  "keys-refused": "The processor does not know these keys: nothing was kept.",
  "no-answer": "The processor could not be asked: nothing was kept.",
  "one-waits": "A change waits for its second person: decide on that one first.",
  "decided-already": "Somebody changed this meanwhile: look again.",
  "asked-it-yourself": "Somebody else decides.",
};

const given = z.strictObject({
  key: z.string().trim().min(1).nullable().default(null),
  keyId: z.string().trim().min(1).nullable().default(null),
  hookSecret: z.string().trim().min(1).nullable().default(null),
});
type Given = z.infer<typeof given>;

/** Never from the command line: whoever lists processes would read them. */
async function keysIn(context: Context, path: string): Promise<Result<Given, string>> {
  const json = path === "-" ? await fromInput(context) : await jsonOf(context, path);
  if (!json.ok) return json;
  const read = given.safeParse(json.value);
  return read.success ? ok(read.data) : err("The file is not {key, keyId, hookSecret}.");
}

async function fromInput(context: Context): Promise<Result<unknown, string>> {
  const lines: string[] = [];
  for await (const line of linesOf(context, undefined)) lines.push(line);
  try {
    const read: unknown = JSON.parse(lines.join("\n"));
    return ok(read);
  } catch {
    return err("Standard input is not JSON.");
  }
}

const nameOf = (name: string): ProcessorName =>
  processorNames.find((one) => one === name) ?? processorNames[0];

const lineOf = (one: ProcessorAccount): string =>
  `${one.provider.padEnd(9)} ${one.status.padEnd(9)} ${one.mode.padEnd(5)} …${one.last4}` +
  `  posts signed by ${one.hookLast4.map((last4) => `…${last4}`).join(", ")}` +
  (one.owner === null ? "" : `  ${one.owner}`);

export const runList = (context: Context, { tenant }: ProcessorFlags): Promise<Exit> =>
  forTenant(context, tenant ?? null, async ({ house }, { settings }) => {
    const { terminal } = context;
    const all = await house.database.transaction(settings.tenant.id, processorAccounts);
    if (terminal.json) terminal.print(JSON.stringify(all));
    for (const one of all) terminal.say(lineOf(one));
    if (all.length === 0) terminal.say("It has no account of its own at a processor.");
    return exits.done;
  });

export async function runSet(
  context: Context,
  name: string,
  path: string,
  { tenant }: ProcessorFlags,
): Promise<Exit> {
  const read = await keysIn(context, path);
  if (!read.ok) return fails(context, read.error);
  const { key, keyId, hookSecret } = read.value;
  return forTenant(context, tenant ?? null, async ({ house, site }, { settings }) => {
    const { terminal } = context;
    const provider = nameOf(name);
    const keys = key === null ? null : { key, keyId };
    const { id, ref } = settings.tenant;
    const asked = { provider, keys, hookSecret, by: null };
    const made = await processors.askProcessor(house, id, asked);
    if (!made.ok) return fails(context, says[made.error]);
    const posts = `${site}/hooks/${ref}/payments/${provider}`;
    if (terminal.json) terminal.print(JSON.stringify({ ...made.value, posts }));
    terminal.say(
      `Reached ${provider} in ${made.value.mode} mode, by the key …${made.value.last4}.`,
    );
    terminal.say(`Let it post to ${posts}`);
    return exits.done;
  });
}

/** Does something to the account in force at a processor. */
const withAccount = (
  context: Context,
  name: string,
  { tenant }: ProcessorFlags,
  work: (tools: Tools, standing: InForce, account: ProcessorAccount) => Promise<Exit>,
): Promise<Exit> =>
  forTenant(context, tenant ?? null, async (tools, standing) => {
    const { id } = standing.settings.tenant;
    const all = await tools.house.database.transaction(id, processorAccounts);
    const account = all.find(({ provider, status }) => provider === name && status === "in-force");
    if (account === undefined) return fails(context, says["no-such-account"]);
    return work(tools, standing, account);
  });

export const runCheck = (context: Context, name: string, flags: ProcessorFlags): Promise<Exit> =>
  withAccount(context, name, flags, async ({ house }, { settings }, { id, mode }) => {
    const { terminal } = context;
    const checked = await processors.checkProcessor(house, settings.tenant.id, id);
    if (!checked.ok) return fails(context, says[checked.error]);
    const { kind } = checked.value;
    if (terminal.json) terminal.print(JSON.stringify({ checkedAs: kind, mode }));
    if (kind === "reached") {
      terminal.say(`Reached ${name} in ${mode} mode.`);
      return exits.done;
    }
    return fails(context, kind === "refused" ? says["keys-refused"] : `${name} gave no answer.`);
  });

export const runLeave = (context: Context, name: string, flags: ProcessorFlags): Promise<Exit> =>
  withAccount(context, name, flags, async ({ house }, { settings }, { id }) => {
    const left = await processors.leaveProcessor(house, settings.tenant.id, { id, by: null });
    if (!left.ok) return fails(context, says[left.error]);
    if (context.terminal.json) context.terminal.print(JSON.stringify({ left: name }));
    context.terminal.say(`Nothing is taken at ${name} any more; its keys are forgotten.`);
    return exits.done;
  });
