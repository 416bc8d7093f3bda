/** New contact details, and wishes about channel, time and language. */

import type { Language } from "@forbear/kernel";
import type { AskedAct } from "../conversation.ts";
import type { TimeOfDay } from "../meaning.ts";
import { say } from "../wording/saying.ts";
import { asideIn, asideSay } from "../heard/questions/asides.ts";
import { isQuestion } from "../heard/questions-in.ts";
import { phrases } from "../words/phrases.ts";
import { wantsByPost } from "../heard/contact/by-post.ts";
import { quietIn } from "../heard/contact/quiet-words.ts";
import { sparesOther } from "../heard/contact/spares-other.ts";
import { saysNameIsWrong } from "../rights/names-given.ts";
import { tellsReach } from "../rights/represented.ts";
import { forColleague } from "../turn/for-colleague.ts";
import { refusesVisits } from "../heard/contact/visits.ts";
import {
  type Reply,
  type Turn,
  intentOf,
  isHeld,
  isNoted,
  isVerified,
  means,
  reply,
  signalOf,
  strangerHere,
  together,
  valuesOf,
} from "../turn/turn.ts";
import { pattern } from "../words/pattern.ts";

/** A colleague looks at it: what is on file is changed by people who checked. */
export const forDesk = forColleague;

/** The times that remain when one is wished for; none where it leaves none to name. */
function timesLeftOut(wished: TimeOfDay): readonly TimeOfDay[] {
  if (typeof wished === "string") return [];
  if ("after" in wished) return [{ before: wished.after }];
  if ("before" in wished) return [{ after: wished.before }];
  return "from" in wished ? [{ before: wished.from }, { after: wished.to }] : [];
}

/** "Case number 26-10457" is no new way to reach them. */
const tellsReference = (turn: Turn): boolean =>
  valuesOf(turn, "reference").length > 0 &&
  valuesOf(turn, "phone").length === 0 &&
  valuesOf(turn, "email").length === 0;

const ofTheirOwn = pattern(
  String.raw`(?<!\p{L})(?:my|i have a) (?:new |own |mobile |cell |phone |e-?mail )*(?:number|phone|cell|mobile|e-?mail|address)|(?<!\p{L})mi (?:nuevo )?(?:n[uú]mero|tel[eé]fono|correo|celular)|(?<!\p{L})mer[aie] (?:naya |nayi )?(?:number|phone|email)|मेर[ाीे] (?:नया )?(?:नंबर|फ़?ोन|ईमेल)`,
);

/** They were told how somebody may speak for them, and write who it is. */
function tellsOfHelper(turn: Turn): boolean {
  const { said = [] } = turn.conversation;
  if (!said.includes("someone-else") || said.includes("helper-noted")) return false;
  const told = tellsReach(turn) || means(turn, "change_contact_details");
  return told && isVerified(turn) && !ofTheirOwn.test(turn.text);
}

/** "Can you change it to 80": a sum is no way to reach them. */
const tellsSum = (turn: Turn): boolean =>
  valuesOf(turn, "money").length > 0 &&
  valuesOf(turn, "phone").length === 0 &&
  valuesOf(turn, "email").length === 0 &&
  !ofTheirOwn.test(turn.text);

/** "Is collections@example.com yours?": the part of the message that names it asks. */
const isAsked = (text: string, address: string): boolean =>
  text.split(/[,;!?¿\n]+/u).some((part) => part.includes(address) && isQuestion(part));

/** "It's maria@example.com", once papers are on their way, or of one who is known: where they are to go. */
const givesAddress = (turn: Turn): boolean =>
  valuesOf(turn, "email").some(({ text }) => !isAsked(turn.text, text)) &&
  (isVerified(turn) || isNoted(turn, "proof-requested") || isNoted(turn, "dispute")) &&
  // Beside papers or a way to be reached it stands in what the desk is given.
  !means(turn, "ask_documents", "set_preference") &&
  !isNoted(turn, strangerHere);

/** New details of theirs; what is told once somebody acts for them is how that one is reached. */
const tellsDetails = (turn: Turn): boolean =>
  givesAddress(turn) ||
  (means(turn, "change_contact_details") && !tellsReference(turn) && !tellsSum(turn)) ||
  (isVerified(turn) && saysNameIsWrong(turn.text)) ||
  (isHeld(turn, "represented") && tellsReach(turn));

export function contactWishes(turn: Turn): Reply | null {
  const parts: Reply[] = [];
  if (tellsOfHelper(turn)) {
    parts.push(
      reply({
        say: [say("helper-noted")],
        acts: [forDesk(turn)],
        disposition: "preference",
        forward: true,
      }),
    );
  } else if (tellsDetails(turn)) {
    const told = signalOf(turn, "represented") !== undefined;
    const ofOther = told || isHeld(turn, "represented");
    if (ofOther) {
      const named =
        turn.conversation.said?.some((one) => one.startsWith("represented-named")) === true;
      const noted = told ? [] : [say(named ? "represented-noted-again" : "represented-named")];
      parts.push(reply({ say: noted, acts: [forDesk(turn)], disposition: "represented" }));
    } else
      parts.push(
        reply({
          say: [say("details-noted")],
          acts: [forDesk(turn)],
          disposition: "details-changed",
        }),
      );
  }
  if (refusesVisits(turn.text)) parts.push(noVisits(turn));
  else if (sparesOther(turn.text)) parts.push(leavesOthersOut(turn));
  else if (wantsLetter(turn)) parts.push(byLetter(turn));
  else if (wantsAllByPost(turn)) parts.push(byPost(turn));
  else if (wishesSo(turn)) parts.push(preference(turn));
  return parts.length === 0 ? null : together(parts);
}

/** They ask of one that was sent, refuse it, or send one themselves. */
const notToSend = phrases(String.raw`
  did|does|has|had|why|when|got|received|i'?ll|i will|stop|quit|(?:don'?t|do not|never)(?: \p{L}+){0,2} (?:mail|send|write|post)
  mandaron|enviaron|recib\p{L}*|no (?:me )?(?:m[aá]nd|env[ií])\p{L}*
  kab|kyu+n?|mil\p{L}*|mat|कब|क्यों|मिल[\p{L}\p{M}]*|मत
`);

/** "Send me something in the mail then", of one we do not know yet: a letter needs no proof. */
const wantsLetter = (turn: Turn): boolean =>
  !isVerified(turn) &&
  !isNoted(turn, strangerHere) &&
  asideIn(turn.text, "by-letter") !== null &&
  !notToSend.test(turn.text);

/** "Everything by post": the way for what we write, of one who is known. */
const wantsAllByPost = (turn: Turn): boolean =>
  isVerified(turn) &&
  signalOf(turn, "request_proof") === undefined &&
  !means(turn, "ask_documents", "ask_breakdown") &&
  wantsByPost(turn.text);

const byPost = (turn: Turn): Reply =>
  reply({ say: [say("post-noted")], acts: [forDesk(turn)], disposition: "preference" });

const byLetter = (turn: Turn): Reply =>
  reply({ say: [asideSay("by-letter")], acts: [forDesk(turn)], disposition: "preference" });

const sureOfWish = 0.5;

/** A wish that names neither channel, time nor language must be told in so many words. */
const wishesSo = (turn: Turn): boolean => {
  const { confidence = 0 } = intentOf(turn, "set_preference") ?? {};
  const named = ["channel", "time", "language", "date"].some((kind) =>
    turn.understood.values.some((value) => value.kind === kind),
  );
  return confidence >= sureOfWish || (confidence > 0 && named);
};

/** Who comes to a door is sent by people: the desk sees to it that nobody does. */
const noVisits = (turn: Turn): Reply =>
  reply({ say: [say("visits-noted")], acts: [forDesk(turn)], disposition: "preference" });

/** Whom we reach is on file, and changed by people who checked. */
const leavesOthersOut = (turn: Turn): Reply =>
  reply({ say: [say("others-left-out")], acts: [forDesk(turn)], disposition: "preference" });

const namesScript = pattern(String.raw`dev\p{L}*n\p{L}*g\p{L}*r|lipi|script|akshar|font`);

/** Whoever asks for Hindi in Latin letters, and names no other, reads it so. */
function languageWished(turn: Turn): Language | undefined {
  const { text, conversation } = turn;
  const language = valuesOf(turn, "language").at(0)?.value;
  const inLatin = !/\p{Script=Devanagari}/u.test(text) && !namesScript.test(text);
  const writesIt = turn.understood.language === "hi-Latn" && conversation.channel !== "voice";
  return language === "hi" && inLatin && writesIt ? "hi-Latn" : language;
}

function preference(turn: Turn): Reply {
  const language = languageWished(turn);
  if (language !== undefined) {
    return reply({
      say: [say("language-set")],
      acts: [{ kind: "choose-language", language }],
      change: { language },
      disposition: "preference",
    });
  }
  const wished = valuesOf(turn, "time").at(0)?.value;
  const quiet = quietIn(turn);
  const left = wished === undefined ? [] : timesLeftOut(wished);
  const times = left.map((time) => ({ time, days: null, workplace: false }));
  const acts: readonly AskedAct[] = (quiet === null ? times : [quiet]).map((one) => ({
    kind: "quiet-time",
    ...one,
  }));
  return reply({
    say: [say("preference-noted")],
    acts: acts.length === 0 ? [forDesk(turn)] : acts,
    disposition: "preference",
  });
}
