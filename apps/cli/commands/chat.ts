/** `forbear chat`: a talk on standard input and output, a message a line. */

// `forbear chat`: a talk on standard input and output, a message a line. It goes through the doors that
// carriers use, beside a running server or alone; whoever takes the turn, what is told is what is stored.

import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { type MessageId, type PersonId, face, localDate, present } from "@forbear/kernel";
import {
  type InForce,
  type Inbound,
  type Ref,
  desk,
  dispatch,
  hearFrom,
  readAccounts,
  takeTurn,
} from "@forbear/operations";
import type { Tools } from "@forbear/server";
import type { Context } from "../context.ts";
import { fails, forTenant } from "../opened.ts";
import { linesOf } from "../reading.ts";
import { type Exit, exits } from "../terminal.ts";
import { accountNamed } from "./ledger.ts";

export type ChatFlags = {
  readonly account?: string;
  readonly list?: boolean;
  readonly channel: "sms" | "webchat";
  readonly tenant?: string;
};

export const runChat = (context: Context, flags: ChatFlags): Promise<Exit> =>
  forTenant(context, flags.tenant ?? null, async (tools, standing) => {
    if (flags.list === true) return list(context, tools, standing);
    if (flags.account === undefined) return fails(context, "Name an account; --list names some.");
    const account = await accountNamed(tools, standing, flags.account);
    const person = account === null ? null : await personOf(tools, standing, account);
    if (person === null) return fails(context, `No debt is named ${flags.account}.`);
    const from = await senderOf(tools, standing, person, flags.channel);
    if (from === null) return fails(context, "This person has no phone; use --channel webchat.");
    return talk(context, tools, standing, { channel: flags.channel, from });
  });

/** Reads for the desk of the tenant. */
function read<T>(
  { house }: Tools,
  { settings, zone }: InForce,
  reading: (reading: desk.Reading) => Promise<T>,
): Promise<T> {
  const today = localDate(house.clock.now(), zone);
  return house.database.transaction(settings.tenant.id, (tx) =>
    reading({ tx, vault: house.vault, settings, today }),
  );
}

async function list({ terminal }: Context, tools: Tools, standing: InForce): Promise<Exit> {
  const page = await read(tools, standing, (reading) => desk.accountPage(reading, "open", null));
  const items = page.ok ? page.value.items : [];
  if (terminal.json) terminal.print(JSON.stringify(items));
  for (const { id, person, creditor, country } of items) {
    terminal.say(`${id}  ${country}  ${person.name} (${creditor})`);
  }
  return exits.done;
}

async function personOf(
  { house }: Tools,
  { settings }: InForce,
  account: Parameters<typeof readAccounts>[1][number],
): Promise<Ref<PersonId> | null> {
  const found = await house.database.transaction(settings.tenant.id, (tx) =>
    readAccounts(tx, [account]),
  );
  const state = found.at(0)?.state;
  if (state === undefined) return null;
  const { person } = present(state.obligors[0], "a debt has someone who owes it");
  return { bucket: account.bucket, id: person };
}

async function senderOf(
  tools: Tools,
  standing: InForce,
  { id }: Ref<PersonId>,
  channel: ChatFlags["channel"],
): Promise<string | null> {
  if (channel === "webchat") {
    return desk.webchatVisitor(tools.house, standing.settings.tenant.id, id);
  }
  const part = await read(tools, standing, (reading) => desk.partOfPerson(reading, id));
  return part?.phone ?? null;
}

async function talk(
  context: Context,
  tools: Tools,
  standing: InForce,
  { channel, from }: Pick<Inbound, "channel" | "from">,
): Promise<Exit> {
  const { terminal } = context;
  const { house } = tools;
  const { id: tenant } = standing.settings.tenant;
  for await (const line of linesOf(context, undefined)) {
    const text = line.trim();
    if (text === "") continue;
    const inbound = { channel, from, providerId: `chat:${randomUUID()}`, text };
    const heard = await hearFrom(house, tenant, inbound);
    if (heard.kind !== "stored") return fails(context, `The message was not taken: ${heard.kind}.`);
    const { message, person } = heard;
    await takeTurn(house, tenant, standing, { ...message, person: person.id });
    const told = await toldWhenRead(tools, standing, message);
    await dispatch(house, tenant, standing.settings);
    if (terminal.json)
      terminal.print(JSON.stringify({ message: face("mesg", message.id), ...told }));
    else terminal.say(told?.reply ?? "(no reply)");
  }
  return exits.done;
}

const patienceMs = 10_000;

/** Another worker may have taken the turn: what it made of it is stored all the same. */
async function toldWhenRead(
  tools: Tools,
  standing: InForce,
  message: Ref<MessageId>,
): Promise<desk.ToldTurn | null> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const told = await read(tools, standing, (reading) => desk.toldTurn(reading, message));
    if (told !== null || performance.now() > until) return told;
    await pause(25);
  }
}
