/** A chat before anybody is known: pure. It asks for a reference and a proof, and tells nothing of anyone. */

import { type Instant, type Language, languages } from "@forbear/kernel";
import { isOnlyItsEnd, typedReference } from "@forbear/operations";
import { z } from "zod";
import type { LobbyWord } from "./words.ts";

const line = z.object({
  id: z.string(),
  from: z.enum(["you", "us"]),
  at: z.string(),
  text: z.string(),
});

/** What is kept of a chat. After the proof what is said stands in the person's talk and nowhere else. */
export const chatShape = z.object({
  language: z.enum(languages),
  /** As it was typed; looked up by nobody but the proof. */
  reference: z.string().nullable(),
  failures: z.number().int(),
  /** What they came to say before they were asked who they are: heard once they proved it. */
  wishes: z.array(z.string()).default([]),
  visit: z.object({ bucket: z.number().int(), person: z.string(), until: z.string() }).nullable(),
  /** How many messages the chat has taken. */
  count: z.number().int(),
  /** Ids of lines that were taken: the same one again is the same line. */
  taken: z.array(z.string()),
  lines: z.array(line),
});
export type Chat = z.infer<typeof chatShape>;

export const newChat = (language: Language): Chat => ({
  language,
  reference: null,
  failures: 0,
  wishes: [],
  visit: null,
  count: 0,
  taken: [],
  lines: [],
});

/** What a line in the lobby comes to; only `prove` looks anybody up. */
export type Lobby =
  | { readonly do: "say"; readonly words: LobbyWord; readonly wish: string | null }
  /** A right, or what may be one: it is heard at the door if a reference was given. */
  | { readonly do: "hear"; readonly words: LobbyWord }
  | { readonly do: "keep-reference"; readonly reference: string }
  | { readonly do: "prove"; readonly proof: string };

/** No claim of a right that somebody else could act on. */
const notRights: ReadonlySet<string> = new Set([
  "asks_if_ai",
  "manipulation",
  "suspects_scam",
  "asks_person",
]);

const mostWishes = 3;

/** One more thing they came to say: it stands beside what they said before, and replaces none of it. */
export const withWish = ({ wishes }: Chat, wish: string | null): Chat["wishes"] =>
  wish === null || wishes.includes(wish) ? wishes : [...wishes, wish].slice(-mostWishes);

const longestReference = 80;

/** A date of birth, which some tell first: kept as a reference it would fail whatever comes next. */
const isDate = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}$/;

const isLinkCode = /^[0-9a-f]{32}$/;

/** The one word of a message that can be a reference: it has a digit in it, as all of ours and clients' do. */
export function referenceIn(text: string): string | null {
  const whole = typedReference(text);
  if (isLinkCode.test(whole)) return whole;
  const words = text.trim().split(/\s+/);
  const coded = words.filter((word) => /\p{N}/u.test(word) && word.length >= 4);
  const bare = coded.length === 1 ? coded[0]?.replace(/^[\p{P}]+|[\p{P}]+$/gu, "") : undefined;
  if (bare === undefined || bare.length < 4 || bare.length > longestReference) return null;
  return isDate.test(bare) ? null : bare;
}

/** Whether words can be a date of birth or a postcode: else they are something to be answered. */
const isProof = (text: string): boolean => /\p{N}/u.test(text) && text.length <= 80;

/** Nothing but numbers and codes: no language is spoken in it, and no ear should guess one. */
export const isCode = (text: string): boolean =>
  text
    .trim()
    .split(/\s+/)
    .every((word) => /\p{N}/u.test(word));

/** What to do with one line, by the signals that were heard in it and where the lobby stands. */
export function inLobby(chat: Chat, text: string, heard: ReadonlySet<string>): Lobby {
  if (heard.has("crisis")) return { do: "hear", words: "crisis" };
  if ([...heard].some((name) => !notRights.has(name))) return { do: "hear", words: "noted" };
  if (heard.has("asks_if_ai")) return { do: "say", words: "isAi", wish: null };
  if (heard.has("asks_person")) return { do: "hear", words: "person" };
  if (heard.has("suspects_scam")) return { do: "say", words: "scam", wish: null };
  if (chat.reference !== null) {
    return isProof(text)
      ? { do: "prove", proof: text }
      : { do: "say", words: "askProof", wish: text };
  }
  if (isOnlyItsEnd(text)) return { do: "say", words: "onlyItsEnd", wish: null };
  const reference = referenceIn(text);
  if (reference !== null) return { do: "keep-reference", reference };
  return { do: "say", words: "askReference", wish: text };
}

/** Whether they are known, and still are at this moment. */
export const isKnown = (
  chat: Chat,
  now: Instant,
): chat is Chat & { readonly visit: NonNullable<Chat["visit"]> } =>
  chat.visit !== null && chat.visit.until > now;
