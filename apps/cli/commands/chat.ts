/** `forbear chat`: a talk on standard input and output, a message a line. */

// `forbear chat`: a talk on standard input and output, a message a line. It goes through the doors that
// carriers use, beside a running server or alone; whoever takes the turn, what is told is what is stored.

import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { languageOfLocale } from "@forbear/dialogue";
import {
  type Chance,
  type Instant,
  type Language,
  type MessageId,
  type PersonId,
  type Result,
  chanceFrom,
  err,
  face,
  later,
  localDate,
  ok,
  parseInstant,
  present,
} from "@forbear/kernel";
import {
  type InForce,
  type Inbound,
  type Ref,
  beginTalk,
  desk,
  dispatch,
  hearFrom,
  idsOf,
  movableClock,
  readAccounts,
  takeTurn,
} from "@forbear/operations";
import { type Tools, makeMonths } from "@forbear/server";
import type { Context } from "../context.ts";
import { fails, forTenant } from "../opened.ts";
import { linesOf } from "../reading.ts";
import { type Exit, exits } from "../terminal.ts";
import { accountNamed } from "./ledger.ts";

export const chatChannels = ["webchat", "sms", "whatsapp", "voice"] as const;

export type ChatFlags = {
  readonly account?: string;
  readonly list?: boolean;
  readonly channel: (typeof chatChannels)[number];
  readonly tenant?: string;
  readonly seed?: string;
  readonly now?: string;
  readonly locale?: string;
  readonly resume?: boolean;
};

export const runChat = (context: Context, flags: ChatFlags): Promise<Exit> =>
  forTenant(context, flags.tenant ?? null, async (given, standing) => {
    if (flags.list === true) return list(context, given, standing);
    if (flags.account === undefined) return fails(context, "Name an account; --list names some.");
    const wished = wishesOf(flags);
    if (!wished.ok) return fails(context, wished.error);
    const account = await accountNamed(given, standing, flags.account);
    const person = account === null ? null : await personOf(given, standing, account);
    if (person === null) return fails(context, `No debt is named ${flags.account}.`);
    const from = await senderOf(given, standing, person, flags.channel);
    if (from === null) return fails(context, "This person has no phone; use --channel webchat.");
    const { tools, stage } = await setStage(given, standing, person, wished.value, flags);
    return talk(context, tools, standing, { channel: flags.channel, from }, stage);
  });

type Wishes = { readonly start: Instant | null; readonly language: Language | null };

/** "2026-03-02" is noon of that day, UTC; an instant is itself. */
function wishesOf({ now, locale }: ChatFlags): Result<Wishes, string> {
  const text = now === undefined || now.includes("T") ? now : `${now}T12:00:00Z`;
  const start = text === undefined ? ok(null) : parseInstant(text);
  if (!start.ok) return err(`${now ?? ""} is no moment; write it as 2026-03-02T15:00:00Z.`);
  const language = locale === undefined ? null : languageOfLocale(locale);
  if (locale !== undefined && language === null) return err(`We do not speak ${locale}.`);
  return ok({ start: start.value, language });
}

/** What time it is at each line, and what the carrier calls it. */
type Stage = { readonly nextId: () => string };

const betweenLinesMs = 30_000;

/** The house with the clock and the chance that were asked for; a talk of before ended or taken up. */
async function setStage(
  tools: Tools,
  { settings }: InForce,
  person: Ref<PersonId>,
  { start, language }: Wishes,
  { seed, channel, resume = false }: ChatFlags,
): Promise<{ readonly tools: Tools; readonly stage: Stage }> {
  const clock = start === null ? null : movableClock(start);
  const house = clock === null ? tools.house : { ...tools.house, clock };
  if (clock !== null) await makeMonths(house.database, clock);
  const before = await beginTalk(house, settings.tenant.id, person, { channel, resume, language });
  // The same seed on the same past is the same talk; on another past it repeats no id.
  const chance: Chance | null =
    seed === undefined ? null : chanceFrom(`chat ${seed} ${person.id} ${before ?? ""}`);
  const seeded =
    chance === null ? house : { ...house, chance, ids: idsOf(house.clock, chance.fork("ids")) };
  const named = chance?.fork("lines");
  return {
    tools: { ...tools, house: seeded },
    stage: {
      nextId() {
        if (clock !== null) clock.set(later(clock.now(), betweenLinesMs));
        return `chat:${named === undefined ? randomUUID() : Buffer.from(named.bytes(16)).toString("hex")}`;
      },
    },
  };
}

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

const mostAlike = 3;
/** Some accounts of every country, with what proves who you are when you play them. */
async function list({ terminal }: Context, tools: Tools, standing: InForce): Promise<Exit> {
  const found = await read(tools, standing, (reading) => desk.playable(reading, mostAlike));
  if (terminal.json) terminal.print(JSON.stringify(found));
  for (const { id, country, creditor, name, language, bornOn, postcode } of found) {
    const proof = [bornOn, postcode].filter((part) => part !== null && part !== "").join(", ");
    terminal.say(`${id}  ${country}  ${language}  ${name} (${proof}), ${creditor}`);
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
  { nextId }: Stage,
): Promise<Exit> {
  const { terminal } = context;
  const { house } = tools;
  const { id: tenant } = standing.settings.tenant;
  for await (const line of linesOf(context, undefined)) {
    const text = line.trim();
    if (text === "") continue;
    const inbound = { channel, from, providerId: nextId(), text };
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
