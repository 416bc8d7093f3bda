/** after: thanks, kind words, and a goodbye that ends the talk. */

import { say } from "../wording/saying.ts";
import { isQuestion } from "../heard/questions-in.ts";
import { wishesWell } from "../heard/wishes/feast-words.ts";
import { type Reply, type Turn, intentOf, means, reply, signalOf, valuesOf } from "../turn/turn.ts";
import { pattern } from "../words/pattern.ts";

/** Beside good wishes they take their leave. */
const leaves = pattern(
  String.raw`(?<!\p{L})(?:bye|goodbye|adi[oó]s|hasta|alvida|chal(?:ta|ti)|phir milenge)(?!\p{L})|अलविदा|फिर मिलेंगे`,
);

const sureOfLeaving = 0.4;

export function after(turn: Turn): Reply | null {
  // "Roz 600 milte hain", "that's all I have": who brings an amount or a need does not leave yet.
  const brings = valuesOf(turn, "money").length > 0 || signalOf(turn, "hardship") !== undefined;
  const greets = means(turn, "smalltalk", "greet", "goodbye") && wishesWell(turn.text);
  if (greets && !leaves.test(turn.text)) return reply({ say: [say("good-wishes")] });
  // "So what do I have to do?": a guess at a farewell ends no talk in which they ask.
  const guessed = (intentOf(turn, "goodbye")?.confidence ?? 0) < sureOfLeaving;
  if (means(turn, "goodbye") && !brings && !(guessed && isQuestion(turn.text))) {
    return reply({
      say: [say("goodbye")],
      acts: [{ kind: "end" }],
      change: { flow: "after", ended: true, pending: null },
      disposition: "ended",
    });
  }
  if (means(turn, "thanks")) return reply({ say: [say("thanks")] });
  if (means(turn, "smalltalk")) {
    if (asksElse(turn.text)) return reply({ say: [say("only-this")], disposition: "explained" });
    return reply({ say: [say(isKind(turn.text) ? "small-talk" : "told")] });
  }
  return null;
}

const entertain = pattern(
  String.raw`(?<!\p{L})(?:tell me (?:a|about|something)|sing|write (?:me )?a|play|give me a|cu[eé]ntame|d[ií]me (?:un|algo)|canta|sunao|batao|गाओ|सुनाओ)(?!\p{L})`,
);
const ofUs = pattern(
  String.raw`(?<!\p{L})(?:how (?:are|r|is) (?:you|u|your|ur)|how'?s it going|what'?s up|wassup|sup|c[oó]mo (?:est[aá]s?|le va|te va)|qu[eé] tal|kaise (?:ho|hain)|kya haal)(?!\p{L})|कैसे (?:हो|हैं)`,
);

const kind = pattern(
  String.raw`(?<!\p{L})(?:nice|kind\p{L}*|thank\p{L}*|thx|great|lovely|sweet|good|best|appreciate\p{L}*|help\p{L}*|bless\p{L}*|awesome|amazing|wonderful|love\p{L}*|star|angel|cool|gracias|amable|buen\p{L}*|bendig\p{L}*|bendic\p{L}*|excelente|lind[oa]|genial|encant\p{L}*|ach?h[aei]\p{L}*|dhanyav?w?aa?d|shukriya|badhiya|pyar\p{L}*|meherbani|bhala|khush\p{L}*|how (?:are|r) (?:you|u)|kaise|kaisa|c[oó]mo est[aá]s?)(?!\p{L})|अच्छ|धन्यवाद|शुक्रिया|बढ़िया|भला|मेहरबानी|कैसे|खुश|🙏|❤|😊`,
);
/** Kind words are answered kindly; what was said in jest is only heard. */
const isKind = (text: string): boolean => kind.test(text) || ofUs.test(text);

/** The weather, a joke, a song: not what we are here for; how we are is only polite. */
const asksElse = (text: string): boolean =>
  (isQuestion(text) || entertain.test(text)) && !ofUs.test(text);
