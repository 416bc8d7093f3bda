/** What people ask of us and of what follows, at any point of any talk: who sent us, their data, courts, wages, a visit. */

import { isQuestion } from "../questions-in.ts";
import { phrases, plainly } from "../../words/phrases.ts";
import { pattern } from "../../words/pattern.ts";
import { asideIn } from "./asides.ts";
import {
  type StandingQuestion,
  changesDetails,
  ofOurs,
  ofPost,
  otherCase,
  standingForms,
} from "./standing-words.ts";

export type { StandingQuestion } from "./standing-words.ts";

const mostRead = 400;

/** Where one sentence ends; a comma ends none, as it parts the halves of "if I don't pay, what then". */
const ends = pattern(String.raw`[.!?？;\n।]+`, "g");

/** "Tell me", "yes or no", "I want to know": asked without a mark, wherever it stands. */
const wantsToKnow = phrases(String.raw`
  (?:tell|answer) me|prove|for whom?|what then|then what|(?:want|need|like|just want) to know|wondering|asking|asked|or not|yes or no|whether|can (?:i|you|u|they)
  (?:will|would|do|are) (?:you|u|they)|is (?:it|that|this)|how long
  d[ií]ga(?:me|n)?|dime|cont[eé]st\p{L}*|quiero saber|c[oó]mo|(?:le |les )?pregunt\p{L}*|(?:s[ií] )?o no|(?:me |se )?(?:va a|van a|puede|pueden|sale|afecta)|por ?q(?:u[eé])?|hasta cu[aá]ndo
  (?:para|por|de) qu[eé]|q (?:hacen|pasa)
  bata(?:o|iye|do|ie|dijiye)?|pu+ch\p{L}*|poo?ch\p{L}*|jaan\p{L}*|ya nahi|haan ya na|ka jawa+b|jawab do|kis(?:ko|ne|ki|ke|ka|se)?|kyu+n?|sabit|\p{L}*oge|\p{L}+enge|na
  बता[\p{L}\p{M}]*|पूछ[\p{L}\p{M}]*|जान(?:ना|ने)|या नहीं|जवाब दो|किस(?:को|ने|की|के|का|से)?|[\p{L}\p{M}]+ोगे|[\p{L}\p{M}]+ेंगे
`);

/** "Don't give my data to anyone": a wish that asks as much. */
const keepsTo = phrases(String.raw`
  (?:don'?t|dont|do not|never) (?:give|sell|share|pass)|no (?:den|vendan|compartan|pasen)|mat (?:de|be+ch|share)\p{L}*|मत (?:दे|बेच|शेयर)[\p{L}\p{M}]*
`);

/** Who answers, or the answer: "when" is asked of it, and of no payment. */
const ofAnswer = phrases(String.raw`
  answers?|reply|replies|hear|respond\p{L}*|response|get back|colleague|they|someone|somebody|anyone|anybody|person|human|news
  contest\p{L}*|respond\p{L}*|respuesta|compa[ñn]er[oa]|alguien|persona|noticias|tard\p{L}*
  jawa+b|saathi|koi|insa+n|reply|जवाब|साथी|कोई|इंसान|रिप्लाई
`);

/** What tells us something of theirs instead of asking about us. */
const spoils = (asked: StandingQuestion, said: string): boolean =>
  (asked === "data" && changesDetails.test(said)) ||
  (asked === "visit" && (ofPost.test(said) || ofOurs.test(said))) ||
  (asked === "steps" && otherCase.test(said));

function askedIn(said: string, asks: boolean): StandingQuestion | null {
  const found = standingForms.find(
    ([asked, forms]) =>
      (asks || (asked === "data" && keepsTo.test(said))) &&
      !spoils(asked, said) &&
      forms.some((form) => form.every((one) => one.test(said))),
  );
  if (found !== undefined) return found[0];
  if (!asks) return null;
  if (asideIn(said, "interest-goes-on") !== null) return "interest";
  return ofAnswer.test(said) && asideIn(said, "when") !== null ? "when-answered" : null;
}

const joins = pattern(
  String.raw`,\s+|\s+(?:and|but|plus|also|y|e|pero|tambi[eé]n|aur|par|lekin|और|पर|लेकिन)\s+`,
  "g",
);

/** Each standing question of the message, once, in the order asked: sentence by sentence, and in the halves of one. */
export function standingQuestions(text: string): readonly StandingQuestion[] {
  const marked = /[?？]/.test(text);
  const found = plainly(text, mostRead)
    .split(ends)
    .flatMap((sentence) => {
      const asks = marked || isQuestion(sentence) || wantsToKnow.test(sentence);
      const whole = askedIn(sentence, asks);
      const halves = sentence.split(joins).map((half) => askedIn(half, asks));
      return [...halves, ...(halves.some((half) => half !== null) ? [] : [whole])];
    })
    .filter((one) => one !== null);
  return [...new Set(found)];
}
