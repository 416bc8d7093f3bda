/** callback: a person calls, on the day and at the time asked for. */

import type { AskedAct, Conversation, Say } from "../conversation.ts";
import type { DayPart, SignalName, TimeOfDay } from "../meaning.ts";
import { say } from "../wording/saying.ts";
import { phrases, plainly } from "../words/phrases.ts";
import { placeIn } from "../heard/place.ts";
import { isQuestion } from "../heard/questions-in.ts";
import { quietIn } from "../heard/contact/quiet-words.ts";
import { type Reply, type Turn, means, reply, valuesOf } from "../turn/turn.ts";
import { pattern } from "../words/pattern.ts";

const hourOf = (clock: string): number => Number(clock.split(":")[0]);

/** The part of the day in which they wish to be called; null where they named none. */
function partOf(time: TimeOfDay | null): DayPart | null {
  if (time === null) return null;
  if (typeof time === "object" && "part" in time) return time.part;
  const clock =
    typeof time === "string"
      ? time
      : "after" in time
        ? time.after
        : "from" in time
          ? time.from
          : time.before;
  const hour = hourOf(clock) - (typeof time === "object" && "before" in time ? 1 : 0);
  return hour < 12 ? "morning" : hour < 17 ? "afternoon" : "evening";
}

const timeOf = (turn: Turn): TimeOfDay | null => valuesOf(turn, "time").at(0)?.value ?? null;
const takesBack = pattern(
  String.raw`(?<!\p{L})(?:not|no|can'?t (?:do|on)|nahi+n?|नहीं)\s+(?:(?:on|el|the|la)\s+)*$`,
);

/** "Not tomorrow, Thursday": the day that is meant, where two are named. */
function dayOf(turn: Turn) {
  const { text } = turn;
  const [first, second] = valuesOf(turn, "date");
  const at = first === undefined ? -1 : placeIn(text, first.text);
  const wrong = second !== undefined && at > 0 && takesBack.test(text.slice(0, at));
  return (wrong ? second : first)?.value ?? null;
}

type Call = NonNullable<Conversation["call"]>;

/** As soon as can be, whatever was booked before. */
const atOnce = phrases(String.raw`
  now|right away|asap|immediately|as soon as|straight away|today|any ?time|whenever|ya(?: mismo)?|ahora(?: mismo)?|ahorita|cuanto antes|hoy|cuando sea|abhi|turant|jaldi|aaj|kabhi bhi|अभी|तुरंत|जल्दी|आज|कभी भी
`);

/** When they wish to be called: what this message leaves open of a call that was booked stays as it was. */
function callOf(turn: Turn): Call {
  const on = dayOf(turn);
  const time = timeOf(turn);
  const booked = turn.conversation.call ?? null;
  const stands = booked !== null && (booked.on === null || booked.on >= turn.known.today);
  if (!stands) return { on, time };
  if (isAtOnce(turn)) return { on: turn.known.today, time };
  return { on: on ?? booked.on, time: time ?? booked.time };
}

const isAtOnce = (turn: Turn): boolean => dayOf(turn) === null && atOnce.test(plainly(turn.text));

export const callbackAct = (turn: Turn): AskedAct => ({ kind: "book-callback", ...callOf(turn) });

export function callbackSay(turn: Turn): Say {
  const { on, time } = callOf(turn);
  const part = partOf(time);
  if (isAtOnce(turn) && part === null) return say("callback-soon");
  if (on === null && part !== null) return say("callback-part", { part });
  if (on === null || on < turn.known.today) return say("callback-soon");
  return say("callback-on", { on, part: part ?? "any" });
}

/** The call that a turn books, to be kept with the talk; else the one that was booked before. */
export const callBooked = (
  acts: readonly AskedAct[],
  before: Conversation["call"],
): Call | null => {
  const booked = acts.find((act) => act.kind === "book-callback");
  const named = booked !== undefined && (booked.on !== null || booked.time !== null);
  return named ? { on: booked.on, time: booked.time } : (before ?? null);
};

/** "Nahi, thursday ko karo": in Hindi a no that goes before answers us, and one that denies a day follows it. */
const noFirst = /^\W*(?:nahi+n?|nhi|na|नहीं|ना)(?:\s+ji|\s+जी)?[\s,.]+/iu;
const noAfter = pattern(String.raw`(?<!\p{L})(?:nahi+n?|nhi|mat|na)(?!\p{L})|नहीं|मत`);
const answersNo = ({ text, conversation: { call } }: Turn): boolean =>
  (call ?? null) !== null && noFirst.test(text) && !noAfter.test(text.replace(noFirst, ""));

/** "Don't call till 5": the one hour they name is the one that they leave out. */
const leavesOut = (turn: Turn): boolean =>
  quietIn(turn) !== null &&
  valuesOf(turn, "time").length + valuesOf(turn, "date").length < 2 &&
  !answersNo(turn);

/** "Say what you have to say here": they wish for no call. */
const here = phrases(String.raw`
  (?:say|talk|write|tell|do|discuss|sort|keep)(?: (?:it|me|this|that|everything|all))* (?:right )?here|(?:on|in) (?:this )?chat only
  (?:d[ií]g|habl|escr[ií]b|trat)\p{L}* (?:(?:lo|todo|eso) )?(?:por )?aqu[ií](?: mismo| nom[aá]s)?
  (?:yahin|yahi|yaheen|yahan hi|yaha hi)(?: (?:pe|par))?(?: baat)? (?:kar|bol|likh|bata)\p{L}*|(?:यहीं|यहाँ ही|यहां ही)(?: (?:पर|पे))?(?: बात)? (?:कर|बोल|लिख|बता)[\p{L}\p{M}]*
`);
const staysHere = ({ text, understood }: Turn): boolean =>
  here.test(plainly(text)) && !understood.values.some(({ kind }) => kind === "time");

/** "Will they ring me or text me?": how an answer comes is asked, and no call is wished for. */
const howItComes = phrases(String.raw`
  (?:will|do|does|are|is|would)(?: \p{L}+){0,3} (?:ring|call|phone|text|message|e-?mail|contact|write|reach)(?:ing)?(?: (?:to )?(?:me|us|my \p{L}+))?(?: \p{L}+){0,4}|how (?:will|do|does|would|am|are) (?:you|they|he|she|someone|somebody|anyone|i)(?: \p{L}+){0,3} (?:contact|reach|call|tell|know|hear|find out|let)\p{L}*(?: \p{L}+){0,4}
  (?:me|nos)(?: (?:van|va))? (?:a )?(?:llaman|llamar[aá]n|llamar|hablan|marcan|escriben|escribir[aá]n|escribir|avisan|contactan)(?: \p{L}+){0,2} o (?:me |nos )?(?:\p{L}+ ?){1,4}|c[oó]mo (?:me|nos) (?:van a |va a )?(?:avis|contact|llam|contest|responde|busca|comunic)\p{L}*(?: \p{L}+){0,3}
  (?:woh|wo|aap|koi|aap log|saathi)?(?: \p{L}+)? ?(?:call|phone|fone) (?:kar\p{L}*|aay\p{L}*)(?: \p{L}+)? (?:ya|athva) (?:\p{L}+ ?){1,4}|(?:kaise|kese) (?:pata|bata|sampark|contact|jawab)\p{L}*(?: \p{L}+){0,3}
  (?:वो|वे|आप|कोई|साथी)?(?: [\p{L}\p{M}]+)? ?(?:कॉल|फ़?ोन) (?:कर|आए|आये)[\p{L}\p{M}]*(?: [\p{L}\p{M}]+)? या (?:[\p{L}\p{M}]+ ?){1,4}|कैसे (?:पता|बता|संपर्क|जवाब)[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){0,3}
`);
const asksHow = ({ text, understood, debt }: Turn): boolean =>
  debt?.holds.some(({ kind }) => kind === "dispute" || kind === "proof-due") === true &&
  understood.values.every(({ kind }) => kind !== "time" && kind !== "date") &&
  isQuestion(text) &&
  howItComes.test(plainly(text));

export const callback = (turn: Turn): Reply | null =>
  means(turn, "request_callback") && !leavesOut(turn) && !staysHere(turn) && !asksHow(turn)
    ? reply({
        say: [callbackSay(turn)],
        acts: [callbackAct(turn)],
        change: { flow: "callback" },
        disposition: "callback",
      })
    : null;

/** "I can't read well, can somebody ring me?": beside what is hard in life, the call is told of too. */
export const callTold = (
  signals: readonly SignalName[],
  parts: readonly Reply[],
): readonly Say[] =>
  signals.every((name) => name === "vulnerable" || name === "hardship")
    ? parts.filter(({ disposition }) => disposition === "callback").flatMap((one) => one.say)
    : [];
