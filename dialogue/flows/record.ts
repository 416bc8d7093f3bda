/** What remains of a talk: its result, three lines, what whoever takes over must know, and how well it went. */

import type { Signal } from "../meaning.ts";
import { type Disposition, dispositions } from "../turn/disposition.ts";

/** One turn as it is stored: their words, what was understood of them, and our reply. */
export type TurnTold = {
  readonly said: string;
  readonly signals: readonly Signal[];
  readonly disposition: string;
  readonly reply: string | null;
  /** Whether they had proved who they are before they wrote it, on a page or in a talk before this. */
  readonly proved: boolean;
};

const isProved = ({ disposition, proved }: TurnTold): boolean =>
  proved || disposition === "verified";

export type Criterion =
  | "says-what-we-are"
  | "knows-who-speaks-first"
  | "answers-every-message"
  | "hears-every-right"
  | "never-says-the-same-twice"
  | "stays-short"
  | "ends-with-a-next-step";

/** One line of the rubric: whether it was met, with the words that show it. */
export type Judged = {
  readonly criterion: Criterion;
  readonly met: boolean;
  readonly quote: string;
};

export type TalkRecord = {
  readonly disposition: Disposition;
  readonly summary: readonly [string, string, string];
  readonly verified: boolean;
  /** Replies that read terms back, and those that agreed them: figures as they were said. */
  readonly offered: readonly string[];
  readonly agreed: readonly string[];
  readonly signals: readonly { readonly name: string; readonly quote: string }[];
  readonly next: string;
  /** Met criteria of all, 0 to 1. */
  readonly quality: number;
  readonly rubric: readonly Judged[];
};

/** What weighs most of what happened; the rest of the closed set follows in its own order. */
const weightiest: readonly Disposition[] = [
  "crisis",
  "deceased",
  "fraud",
  "insolvency",
  "represented",
  "ceased",
  "channel-stopped",
  "wrong-person",
  "third-party",
  "minor",
  "dispute",
  "proof-requested",
  "vulnerable",
  "threat",
  "complaint",
  "settlement-made",
  "relief-made",
  "plan-made",
  "plan-changed",
  "promise-made",
  "payment-reported",
  "hardship",
  "handed-over",
  "callback",
  "verification-locked",
  "settlement-asked",
  "offer-refused",
  "offer-made",
];

const agreeing: readonly Disposition[] = [
  "promise-made",
  "plan-made",
  "plan-changed",
  "settlement-made",
  "relief-made",
];

function resultOf(turns: readonly TurnTold[]): Disposition {
  const said = new Set(turns.map(({ disposition }) => disposition));
  return [...weightiest, ...dispositions].find((one) => said.has(one)) ?? "talked";
}

const nextOf: { readonly [result in Disposition]?: string } = {
  crisis: "A specialist writes to them now; nothing else is sent.",
  deceased: "The estate desk works the case; condolence words alone until then.",
  fraud: "The case is investigated; the debt rests.",
  insolvency: "The papers are checked; everything rests.",
  represented: "We write to whoever acts for them.",
  ceased: "Nothing more is sent but what the law requires.",
  "channel-stopped": "This channel is not used again.",
  "wrong-person": "The contact point is not used again.",
  "third-party": "We try the person at another time.",
  dispute: "The dispute is looked into; the debt rests until it is answered.",
  "proof-requested": "The papers are sent; the debt rests until then.",
  vulnerable: "The specialist queue looks at what has to change.",
  threat: "A colleague reads it and answers.",
  complaint: "The complaint is answered in its time.",
  "settlement-made":
    "A reminder goes out before each payment; kept to its end, the rest is cleared.",
  "relief-made": "Both sides look again on the day that was agreed.",
  "plan-made": "A reminder goes out before each instalment.",
  "plan-changed": "A reminder goes out before each instalment, on its new day.",
  "promise-made": "A reminder goes out before the day; then it is judged.",
  "payment-reported": "The payment is looked for.",
  hardship: "What they can spare is looked at with them.",
  "handed-over": "A colleague answers in this talk.",
  callback: "A colleague calls them.",
  "verification-locked": "A colleague finds out who speaks.",
};

const followUp = "We write again when the strategy next allows it.";

const quoteOf = (turns: readonly TurnTold[], is: (turn: TurnTold) => boolean): string => {
  const found = turns.find(is);
  return found === undefined ? "" : (found.reply ?? found.said);
};

const longestReply = 700;

function judge(turns: readonly TurnTold[]): readonly Judged[] {
  const replies = turns.flatMap(({ reply }) => (reply === null ? [] : [reply]));
  const names = (reply: string): boolean => /\bAI\b|\bIA\b/.test(reply);
  const verifiedAt = turns.findIndex(isProved);
  const tellsAt = turns.findIndex(({ disposition }) =>
    ["explained", "offer-made", ...agreeing].includes(disposition),
  );
  const unanswered = turns.find(
    ({ reply, disposition }) => reply === null && disposition !== "with-person",
  );
  const twice = replies.find((reply, at) => replies[at - 1] === reply);
  const long = replies.find(({ length }) => length > longestReply);
  const lost = turns.find(({ signals, reply }) => signals.length > 0 && reply === null);
  const rights = turns.find(({ signals }) => signals.length > 0);
  const judged = (criterion: Criterion, met: boolean, quote: string): Judged => ({
    criterion,
    met,
    quote,
  });
  const last = replies.at(-1) ?? "";
  return [
    judged("says-what-we-are", replies.some(names), replies.find(names) ?? replies[0] ?? ""),
    judged(
      "knows-who-speaks-first",
      tellsAt < 0 || (verifiedAt >= 0 && verifiedAt <= tellsAt),
      quoteOf(turns, isProved),
    ),
    judged("answers-every-message", unanswered === undefined, unanswered?.said ?? last),
    judged("hears-every-right", lost === undefined, lost?.said ?? rights?.reply ?? ""),
    judged("never-says-the-same-twice", twice === undefined, twice ?? ""),
    judged("stays-short", long === undefined, long ?? last),
    judged("ends-with-a-next-step", nextOf[resultOf(turns)] !== undefined, last),
  ];
}

const repliesAt = (turns: readonly TurnTold[], ...results: readonly string[]): readonly string[] =>
  turns.flatMap(({ disposition, reply }) =>
    reply !== null && results.includes(disposition) ? [reply] : [],
  );

/** A code as words: `asks_person` asks person. */
const inWords = (code: string): string => code.replaceAll(/[-_]/g, " ");

/** The record of a talk from its turns, oldest first; the same turns give the same record. */
export function recordOf(turns: readonly TurnTold[]): TalkRecord {
  const disposition = resultOf(turns);
  const verified = turns.some(isProved);
  const signals = turns.flatMap((turn) =>
    turn.signals.map(({ name, quote }) => ({ name, quote: quote === "" ? turn.said : quote })),
  );
  const next = nextOf[disposition] ?? followUp;
  const rubric = judge(turns);
  const claimed = [...new Set(signals.map(({ name }) => inWords(name)))].join(", ");
  const heard = turns.length === 1 ? "1 message" : `${String(turns.length)} messages`;
  return {
    disposition,
    summary: [
      `${heard}; ${verified ? "they proved who they are" : "nobody was proved"}.`,
      claimed === "" ? "No right was claimed." : `Heard: ${claimed}.`,
      `Result: ${inWords(disposition)}. ${next}`,
    ],
    verified,
    offered: repliesAt(turns, "offer-made"),
    agreed: repliesAt(turns, ...agreeing),
    signals,
    next,
    quality: rubric.filter(({ met }) => met).length / rubric.length,
    rubric,
  };
}
