/** Allow again: whoever stopped our messages on a channel lets us write there, in so many words. */

import { inFewWords, plainly } from "../../words/phrases.ts";
import type { Conversation, Known } from "../../conversation.ts";
import { type ChannelName, channelNames } from "../../meaning.ts";
import { wordsOf } from "../../words/words.ts";
import { namedChannels } from "../../values/channels.ts";
import { say } from "../../wording/saying.ts";
import { saysNoStopMeant } from "./no-stop-meant.ts";
import { isPlainYes } from "../answers/plain-yes.ts";
import { type Question, type Reply, type Turn, isHeld, means, reply } from "../../turn/turn.ts";
import { pattern } from "../../words/pattern.ts";

/** Words that carriers know as the opposite of STOP, and the same in our languages: alone, and no others. */
const startWords =
  /^(?:start|unstop|opt ?in|subscribe|alta|iniciar|reanudar|activar|shuru|shuru (?:karo|karein|kijiye)|शुरू|शुरू (?:करो|करें|कीजिए))$/u;

const isStartWord = (text: string): boolean =>
  startWords.test(
    text
      .normalize("NFC")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M} ]+/gu, " ")
      .trim(),
  );

const asked = "allow again";
const whether = (channel: ChannelName): Question => ({
  name: `${asked} ${channel}`,
  say: say("ask-allow-again", { channel }),
});

const askedOf = (name: string | undefined): ChannelName | undefined =>
  channelNames.find((channel) => name === `${asked} ${channel}`);

const allow = (channel: ChannelName): Reply =>
  reply({
    say: [say("allowed-again", { channel })],
    acts: [{ kind: "allow-channel", channel }],
    disposition: "preference",
  });

const again = pattern(
  String.raw`(?<!\p{L})(?:again|once more|restart|resume|otra vez|de nuevo|nuevamente|vuelv\p{L}*|phir|fir|dobara|wapas|फिर|दोबारा|दुबारा|वापस)(?!\p{L})`,
);
const refuses = pattern(
  String.raw`(?<!\p{L})(?:no|not|never|none|don'?t|stop|without|nunca|jamás|jamas|dejen|mat|nahi|nahin|na|band|मत|नहीं|बंद)(?!\p{L})`,
);

/** A stopped channel that they name as one to write on again; whoever writes on it proves nothing first. */
export function wishedAgain(
  { channel: here, verification }: Conversation,
  { stopped }: Known,
  text: string,
): ChannelName | undefined {
  // "I never asked you to stop": it is the one that they write on.
  if (stopped.includes(here) && saysNoStopMeant(plainly(text))) return here;
  if (!again.test(text) || refuses.test(text.replaceAll("\u2019", "'"))) return undefined;
  const named = namedChannels(wordsOf(text), here);
  const proved = verification.kind === "verified";
  return stopped.find((channel) => named.includes(channel) && (proved || channel === here));
}

const mayWrite = pattern(
  String.raw`(?<!\p{L})(?:you (?:can|may)|u can|feel free|go ahead|it'?s (?:ok|fine)|allowed|please do|start|resume|keep)(?!\p{L})|(?<!\p{L})(?:pueden?|ya pueden?|sigan|vuelvan|pueden seguir|est[aá] bien)(?!\p{L})|(?<!\p{L})(?:sakt[aei]|sakte|karo|kariye|bhej\p{L}*|likh\p{L}*|chalu|shuru)(?!\p{L})|सकत[\p{L}\p{M}]*|भेज[\p{L}\p{M}]*|शुरू|चालू`,
);
const writing = pattern(
  String.raw`(?<!\p{L})(?:writ(?:e|ing)|text|messag\p{L}*|escrib\p{L}*|mensaj\p{L}*|likh\p{L}*)|लिख|संदेश`,
);
const fewWords = 10;

/** "You can text me again", where nothing was stopped: that it is so already; a call is booked elsewhere. */
function nothingStopped({ conversation, text }: Turn): Reply | null {
  const { channel } = conversation;
  const begun = (conversation.said ?? []).length > 0;
  if (isStartWord(text) && begun) return reply({ say: [say("nothing-stopped")] });
  const brief = inFewWords(text, fewWords);
  if (!brief || !again.test(text) || !mayWrite.test(text)) return null;
  if (refuses.test(text.replaceAll("\u2019", "'"))) return null;
  const named = namedChannels(wordsOf(text), channel);
  const writes = named.some((one) => one !== "voice") || writing.test(text);
  return writes ? reply({ say: [say("nothing-stopped")], disposition: "preference" }) : null;
}

/**
 * Takes a stop back: at once by a carrier's own word on the channel itself, else after one question that
 * only a plain yes answers. Whoever wants no contact at all (a cease) is not asked: people lift that.
 */
export function allowsAgain(turn: Turn): Reply | null {
  const { known, conversation, text } = turn;
  if (isHeld(turn, "ceased")) return null;
  if (known.stopped.length === 0) return nothingStopped(turn);
  const here = known.stopped.includes(conversation.channel);
  if (here && isStartWord(text)) return allow(conversation.channel);
  const waits = askedOf(conversation.asked?.question);
  if (waits !== undefined && known.stopped.includes(waits)) {
    if (isPlainYes(text)) return allow(waits);
    if (means(turn, "reject_offer", "deny_identity")) return reply({ say: [say("all-right")] });
  }
  const wish = wishedAgain(conversation, known, text);
  return wish === undefined ? null : reply({ question: whether(wish) });
}
