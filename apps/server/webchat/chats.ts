/** A chat taken a line further: in the lobby by its rules, behind the proof through the door of every message. */

import { phoneAsRead } from "@forbear/accounts";
import { setTimeout as pause } from "node:timers/promises";
import {
  type Instant,
  type Json,
  type PersonId,
  bucket,
  later,
  localDate,
  parseUuid,
} from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import {
  type ChatLine,
  type House,
  type Visit,
  changeChat,
  chatLines,
  chatOf,
  enterPortal,
  hearAtDoor,
  hearFrom,
  noLeave,
  typedReference,
  visitor,
} from "@forbear/operations";
import type { Attempts } from "../attempts.ts";
import type { Place } from "../portal/place.ts";
import { filled } from "../portal/words.ts";
import { type Chat, chatShape, inLobby, isCode, isKnown, newChat, withWish } from "./lobby.ts";
import { type LobbyWord, lobbyWords } from "./words.ts";

/** Every answer in the lobby takes this long, so that none tells by its time what is known of whom. */
const answerAfterMs = 400;
const knownForMs = 30 * 60_000;
const mostMessages = 200;
const mostTaken = 60;
const mostLines = 80;
const triesInChat = 3;

export type ChatParts = {
  readonly house: House;
  readonly place: Place;
  /** The reference that only the browser holds. */
  readonly session: string;
  readonly source: string;
  readonly tries: Attempts;
};

export type Took = "taken" | "again" | "full" | "no-such-chat";

const toJson = (chat: Chat): Json => JSON.parse(JSON.stringify(chat)) as Json;
const read = (json: Json): Chat => chatShape.parse(json);

/** A chat that begins: it says who we are and asks who they are. */
export function greeting(house: House, place: Place, language: Chat["language"]): Json {
  const chat = newChat(language);
  return toJson(saying(chat, place, "greeting", house.clock.now()));
}

function saying(chat: Chat, { standing }: Place, word: LobbyWord, at: Instant): Chat {
  const { name, callbackNumber, desk } = standing.settings.tenant.settings;
  const { opens, closes } = desk;
  const text = filled(lobbyWords(chat.language)[word], {
    ...{ name, phone: phoneAsRead(callbackNumber), opens, closes },
  });
  const id = `lobby-${String(chat.count)}-${String(chat.lines.length)}`;
  return {
    ...chat,
    lines: [...chat.lines, { id, from: "us" as const, at, text }].slice(-mostLines),
  };
}

const visitOf = ({ language, visit }: Chat): Visit | null => {
  if (visit === null) return null;
  const id = parseUuid<PersonId>(visit.person);
  return id.ok ? { language, person: { bucket: bucket(visit.bucket), id: id.value } } : null;
};

/** What the chat shows now; null where there is none of this reference. */
export async function shownIn(
  { house, place }: Pick<ChatParts, "house"> & { readonly place: Pick<Place, "tenant"> },
  session: string,
): Promise<{
  readonly known: boolean;
  readonly lines: readonly (ChatLine | Chat["lines"][number])[];
} | null> {
  const json = await chatOf(house, place.tenant, session);
  if (json === null) return null;
  const chat = read(json);
  const known = isKnown(chat, house.clock.now());
  const visit = known ? visitOf(chat) : null;
  if (visit === null) return { known: false, lines: chat.lines };
  const said = await chatLines(house, place.tenant, visit);
  const lines = [...chat.lines, ...said].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return { known, lines };
}

/** Takes one line of theirs; the same id again changes nothing. */
export async function takeLine(
  parts: ChatParts,
  said: { readonly id: string; readonly text: string },
): Promise<Took> {
  const answerAt = performance.now() + answerAfterMs;
  const { house, place, session } = parts;
  const now = house.clock.now();
  const taken = await changeChat<Chat | "again" | "full">(house, place.tenant, session, (json) => {
    const chat = awake(read(json), now);
    if (chat.taken.includes(said.id)) return { chat: json, answer: "again" };
    if (chat.count >= mostMessages) return { chat: json, answer: "full" };
    const next = withLine(chat, said, now);
    return { chat: toJson(next), answer: next };
  });
  if (taken === null) return "no-such-chat";
  if (typeof taken === "string") return taken;
  if (isKnown(taken, now)) {
    await hearKnown(parts, taken, said);
    return "taken";
  }
  await answerInLobby(parts, taken, said);
  await pause(Math.max(0, answerAt - performance.now()));
  return "taken";
}

/** A proof that ran out is forgotten, and with it what was said before. */
function awake(chat: Chat, now: Instant): Chat {
  return chat.visit === null || isKnown(chat, now)
    ? chat
    : { ...newChat(chat.language), count: chat.count, taken: chat.taken };
}

function withLine(chat: Chat, { id, text }: { id: string; text: string }, at: Instant): Chat {
  const counted = { ...chat, count: chat.count + 1, taken: [...chat.taken, id].slice(-mostTaken) };
  if (chat.visit !== null) {
    return { ...counted, visit: { ...chat.visit, until: later(at, knownForMs) } };
  }
  const line = { id, from: "you" as const, at, text };
  return { ...counted, lines: [...chat.lines, line].slice(-mostLines) };
}

const providerId = (session: string, id: string): string =>
  `webchat:${sha256(`${session} ${id}`).slice(0, 40)}`;

async function hearKnown(
  { house, place, session }: ChatParts,
  chat: Chat,
  { id, text }: { readonly id: string; readonly text: string },
): Promise<void> {
  const visit = visitOf(chat);
  if (visit === null) return;
  const from = visitor(visit);
  const inbound = { channel: "webchat", from, providerId: providerId(session, id), text } as const;
  await hearFrom(house, place.tenant, inbound);
}

/** A stranger's words go nowhere else, whatever the tenant lets be done with those of its people. */
function understand({ house, place }: ChatParts, chat: Chat, text: string) {
  const today = localDate(house.clock.now(), place.standing.zone);
  const hearing = { channel: "webchat", today, previousLanguage: chat.language } as const;
  return house.model.understand(text, hearing, noLeave);
}

async function answerInLobby(
  parts: ChatParts,
  chat: Chat,
  said: { readonly id: string; readonly text: string },
): Promise<void> {
  const { house, place, session } = parts;
  const { standing, tenant } = place;
  const understood = isCode(said.text) ? null : await understand(parts, chat, said.text);
  const heard = new Set<string>(understood?.signals.map(({ name }) => name));
  const lobby = inLobby(chat, said.text, heard);
  // A name of a month in a date is no wish to speak another language.
  const speaks = lobby.do === "say" || lobby.do === "hear" ? understood?.language : null;
  const language = speaks ?? chat.language;
  const change = (to: (chat: Chat) => Chat): Promise<unknown> =>
    changeChat(house, tenant, session, (json) => ({
      chat: toJson(to({ ...read(json), language })),
      answer: null,
    }));
  const say = (chat: Chat, word: LobbyWord): Chat => saying(chat, place, word, house.clock.now());
  switch (lobby.do) {
    case "say":
      await change((now) => say({ ...now, wishes: withWish(now, lobby.wish) }, lobby.words));
      return;
    case "keep-reference":
      await change((now) => say({ ...now, reference: lobby.reference }, "askProof"));
      return;
    case "hear": {
      const { reference } = chat;
      if (reference !== null && !parts.tries.closed(keysOf(parts, reference))) {
        const heard = { reference, text: said.text, providerId: providerId(session, said.id) };
        await hearAtDoor(house, tenant, standing.settings, heard);
      }
      await change((now) => say({ ...now, wishes: withWish(now, said.text) }, lobby.words));
      return;
    }
    case "prove":
      await prove(parts, { ...chat, language }, lobby.proof, change, say);
  }
}

const keysOf = ({ place, source }: ChatParts, reference: string): readonly string[] => [
  `reference ${sha256(`${place.root} ${typedReference(reference).toLowerCase()}`)}`,
  `source ${source}`,
];

async function prove(
  parts: ChatParts,
  chat: Chat,
  proof: string,
  change: (to: (chat: Chat) => Chat) => Promise<unknown>,
  say: (chat: Chat, word: LobbyWord) => Chat,
): Promise<void> {
  const { house, place, session, tries } = parts;
  const reference = chat.reference ?? "";
  const keys = keysOf(parts, reference);
  if (chat.failures >= triesInChat || tries.closed(keys)) {
    await change((now) => say({ ...now, reference: null }, "tooMany"));
    return;
  }
  const { standing, tenant } = place;
  const asked = { reference, proof, language: chat.language };
  const entered = await enterPortal(house, tenant, standing.settings, asked);
  if (!entered.ok) {
    tries.failed(keys);
    const word = chat.failures + 1 >= triesInChat ? "tooMany" : "notMatched";
    await change((now) => say({ ...now, reference: null, failures: now.failures + 1 }, word));
    return;
  }
  tries.succeeded(keys);
  const { person } = entered.value;
  const until = later(house.clock.now(), knownForMs);
  const visit = { bucket: person.bucket, person: person.id, until };
  const { wishes } = chat;
  // What was typed to prove it is kept no longer: the talk begins anew with whom we know.
  await change((now) =>
    say({ ...now, visit, wishes: [], lines: [] }, wishes.length === 0 ? "welcome" : "welcomeBack"),
  );
  for (const [at, text] of wishes.entries()) {
    const first = { id: `wish ${String(chat.count)}.${String(at)}`, text };
    await hearKnown({ ...parts, session }, { ...chat, visit }, first);
  }
}
