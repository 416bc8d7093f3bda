/** The channels a message names, as things to write or speak on. */

import type { ChannelName } from "../meaning.ts";
import { rough } from "../words/spelling.ts";
import type { Word } from "../words/words.ts";
import { type Desk, after, before, set, wording } from "./desk.ts";

const names: Readonly<Record<ChannelName, string>> = {
  sms: `sms text texts texting texted textos texto textear txt txts txting txtin textin`,
  whatsapp: `whatsapp wa whatsapps whatsapping wapp wsp whatsap watsapp`,
  email: `email emails emailing e-mail mail mails mailing correo correos inbox ईमेल`,
  webchat: `webchat`,
  voice: `call calls calling called phone phoning phones ring ringing llamada llamadas llamen llame
    llamar llamarme marquen marque marcar marcarme voicemail voicemails robocalls robocall telefono`,
  post: `post letter letters carta cartas chitthi chithi patra khat khatt`,
};

/** Words that mean whatever channel is in use: a "message" on SMS is an SMS. */
const generic = new Set(
  `message messages messaging mensaje mensajes sandesh msg`.split(/\s+/).map((word) => rough(word)),
);

const byKey = new Map<string, ChannelName>();
for (const [channel, words] of Object.entries(names)) {
  for (const word of words.split(/\s+/)) {
    const known = isChannel(channel) ? channel : undefined;
    if (known) byKey.set(rough(word), known);
  }
}

function isChannel(name: string): name is ChannelName {
  return name in names;
}

const chats = new Set<ChannelName>(["sms", "whatsapp", "webchat"]);

/** The channel one word names, if it names one. */
export const channelOf = (word: Word): ChannelName | undefined =>
  word.kind === "word" ? byKey.get(word.key) : undefined;

/**
 * The channels named, in order, each once. `current` is the one written on: "message", and "text"
 * within a chat, mean that one.
 */
export function namedChannels(words: readonly Word[], current?: ChannelName): ChannelName[] {
  const found: ChannelName[] = [];
  for (const word of words) {
    const own = channelOf(word);
    const here = own === "sms" && current && chats.has(current) ? current : own;
    const channel = here ?? (generic.has(word.key) ? current : undefined);
    if (channel && !found.includes(channel)) found.push(channel);
  }
  return found;
}

const wanted =
  set(`only instead insted prefer prefiero solo mejor better best ok okay fine works easier please sirf bas
  hi keep use by via por likh bhejo karo nada use preferred rather from bhej bheje kijiye accha achha`);
const unwanted =
  set(`no not dont stop never quit without mat na nahi band cease off deje dejen ni sin opt remove
  nahin than rather`);
const unwantedAfter = set("mat na nahi band nahin karna stop you again back when no");
const asked =
  set(`to me by via pe par por in over on instead only please ok okay fine works better best
  prefer sirf bas solo mejor is are use hi se karo bhejo bhej`);

/** Reads the channels a person asks to be reached on; not those they only mention or refuse. */
export function readChannels(desk: Desk): void {
  const seen = new Set<ChannelName>();
  for (const [at, word] of desk.words.entries()) {
    const channel = channelOf(word);
    if (channel === undefined || seen.has(channel)) continue;
    if (before(desk, at, 3, unwanted) && !/^(?:,|\.|;)$/.test(desk.words[at - 1]?.word ?? ""))
      continue;
    if (after(desk, at + 1, 2, unwantedAfter)) continue;
    const near = before(desk, at, 3, wanted) || after(desk, at + 1, 3, wanted);
    const way =
      before(desk, at, 2, asked) || after(desk, at + 1, 3, asked) || desk.words.length <= 2;
    if (!near || !way) continue;
    seen.add(channel);
    desk.values.push({ kind: "channel", value: channel, text: wording(desk, at, at + 1) });
  }
}
