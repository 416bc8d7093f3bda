/** stop: no more messages, none on a channel, or not at this time. A stop that names hours or days is of those alone. */

import { warnsOnly } from "./trust.ts";
import { type ChannelName, type IntentName, channelNames } from "../meaning.ts";
import type { Say } from "../conversation.ts";
import { say } from "../wording/saying.ts";
import { keptChannel, onlyChannel, refusedBeside } from "../heard/contact/kept-channel.ts";
import { refusesVisits } from "../heard/contact/visits.ts";
import { leftBefore, leftUntil } from "../heard/wishes/left-until.ts";
import { speaksOfWork } from "../heard/sayings/warns.ts";
import { type Quiet, namesHoursLeft, quietIn } from "../heard/contact/quiet-words.ts";
import { forColleague } from "../turn/for-colleague.ts";
import { right } from "../turn/right.ts";
import { type Turn, signalOf, valuesOf } from "../turn/turn.ts";

/** "My phone" is more than one. */
const channelsStopped = ({ understood, conversation }: Turn): readonly ChannelName[] =>
  understood.signals
    .filter(({ name }) => name === "stop_channel")
    .map(({ value }) => channelNames.find((one) => one === value) ?? conversation.channel);

const channelStopped = (turn: Turn): ChannelName =>
  channelsStopped(turn).at(0) ?? turn.conversation.channel;

const isThisChannel = (turn: Turn): boolean => channelStopped(turn) === turn.conversation.channel;

const quietUntil = (turn: Turn) => {
  const { text, known } = turn;
  const days = [...new Set(valuesOf(turn, "date").map(({ value }) => value))];
  return leftUntil(text, known.today) ?? leftBefore(text, days, known.today);
};

const stopsChannel = (turn: Turn): boolean =>
  signalOf(turn, "stop_channel") !== undefined &&
  quietIn(turn) === null &&
  keptIn(turn) === null &&
  quietUntil(turn) === null;

const stopHeard = (turn: Turn): boolean => signalOf(turn, "stop_channel") !== undefined;

/** Of a stop in which they say outright on which channel we may go on: that channel; else null. */
function keptIn(turn: Turn): ChannelName | null {
  if (quietIn(turn) !== null) return null;
  const kept = keptChannel(turn.text, turn.conversation.channel);
  const only = onlyChannel(turn.text, turn.conversation.channel);
  if (signalOf(turn, "stop_contact") !== undefined) return kept ?? only;
  // "Only e-mail me, no calls": what is left is never what stops. Where another is stopped by its name
  // the channel written on goes on anyhow.
  const isSafe = only === turn.conversation.channel && channelStopped(turn) !== only;
  if (only !== null && !isSafe && stopHeard(turn)) return only;
  // "I don't mean stop texting" names the channel that is left, however much it sounds like its stop.
  const named = signalOf(turn, "stop_channel") !== undefined && channelStopped(turn) === kept;
  return named ? kept : null;
}

/** The stop of another channel, told beside what is said alone. */
export const otherStopped = (turn: Turn): readonly Say[] =>
  stopsChannel(turn) && !isThisChannel(turn)
    ? channelsStopped(turn).map((channel) => say("channel-stopped", { channel }))
    : [];

/** Every channel but the one they leave us. */
const contactBut = right({
  signal: "stop_contact",
  claims: (turn) => keptIn(turn) !== null,
  flow: "stop",
  disposition: "channel-stopped",
  acts: (turn) => {
    const kept = keptIn(turn);
    const stopped = channelNames.filter((channel) => channel !== kept);
    return stopped.map((channel) => ({ kind: "stop-channel", channel }));
  },
  says: (turn) => [say("contact-kept", { channel: keptIn(turn) ?? "sms" })],
});

const contact = right({
  signal: "stop_contact",
  claims: (turn) =>
    signalOf(turn, "stop_contact") !== undefined &&
    quietIn(turn) === null &&
    keptIn(turn) === null &&
    quietUntil(turn) === null,
  flow: "stop",
  disposition: "ceased",
  alone: true,
  ends: true,
  acts: () => [{ kind: "stop-contact" }],
  says: () => [say("stop-confirmed")],
});

/** Where they may be written to instead is for the desk to note. */
const namesOther = (turn: Turn): boolean =>
  valuesOf(turn, "channel").some(({ value }) => value !== turn.conversation.channel);

const thisChannel = right({
  signal: "stop_channel",
  flow: "stop",
  disposition: "channel-stopped",
  alone: true,
  ends: true,
  claims: (turn) => stopsChannel(turn) && isThisChannel(turn),
  acts: (turn) => [
    { kind: "stop-channel", channel: turn.conversation.channel },
    ...(namesOther(turn) ? [forColleague(turn)] : []),
  ],
  says: () => [say("stop-confirmed")],
});

/** Refused beside the one channel that is left, where nothing wider was heard. */
function refused(turn: Turn): ChannelName | null {
  const wider = stopHeard(turn) || signalOf(turn, "stop_contact") !== undefined;
  const other = wider || quietIn(turn) !== null;
  return other ? null : refusedBeside(turn.text, turn.conversation.channel);
}

function leftOut(turn: Turn): readonly ChannelName[] {
  const other = refused(turn);
  return other === null ? channelsStopped(turn) : [other];
}

/** "Do not call me, text me": the talk goes on here. */
const otherChannel = right({
  signal: "stop_channel",
  flow: "stop",
  disposition: "channel-stopped",
  stops: false,
  claims: (turn) => (stopsChannel(turn) && !isThisChannel(turn)) || refused(turn) !== null,
  acts: (turn) => leftOut(turn).map((channel) => ({ kind: "stop-channel", channel })),
  says: (turn) => leftOut(turn).map((channel) => say("channel-stopped", { channel })),
});

/** "Stop calling my work, and can I pay half now?": they go on beside the place that is left out. */
const besideWork = (turn: Turn): boolean => {
  const heard = signalOf(turn, "inconvenient");
  const atWork = heard?.value === "workplace";
  if (atWork && valuesOf(turn, "money").length > 0 && goesOn(turn)) return true;
  // Who names their boss in a warning means their work, whatever hour it was heard as.
  return heard !== undefined && warnsOnly(turn) && (atWork || speaksOfWork(turn.text));
};

const ofStops = ["stop_channel", "stop_contact", "inconvenient"] as const;

/** The hours and days that are asked for in place of a stop; null where none are. */
const hoursAsked = (turn: Turn): Quiet | null =>
  ofStops.some((name) => signalOf(turn, name) !== undefined) ? quietIn(turn) : null;

/** They go on with their business in the same breath. */
const goesOn = (turn: Turn): boolean => turn.understood.intents.some(({ name }) => !idle.has(name));
const idle: ReadonlySet<IntentName> = new Set<IntentName>([
  "unclear",
  "greet",
  "thanks",
  "goodbye",
  "smalltalk",
  "set_preference",
  "change_contact_details",
  "accept_offer",
  "reject_offer",
  "repeat",
]);

/** Their work is left out, and neither an hour nor a day is named. */
const onlyAtWork = (turn: Turn): boolean => {
  if (quietUntil(turn) !== null) return false;
  const quiet = quietIn(turn);
  if (quiet !== null) return quiet.workplace && quiet.time === null && quiet.days === null;
  const atWork = signalOf(turn, "inconvenient")?.value === "workplace";
  return atWork && valuesOf(turn, "time").length === 0;
};

/** Not at this time; or, of a stop, at the hours and on the days that it names. */
const inconvenient = right({
  signal: "inconvenient",
  flow: "stop",
  disposition: "inconvenient",
  claims: (turn) => {
    if (quietUntil(turn) !== null) return true;
    const hours = hoursAsked(turn) !== null;
    const asks = hours || signalOf(turn, "inconvenient") !== undefined;
    return asks && !(hours && goesOn(turn)) && !besideWork(turn);
  },
  acts: (turn) => {
    const until = quietUntil(turn);
    if (until !== null) {
      return [{ kind: "quiet-time", time: null, days: null, workplace: false, until }];
    }
    const quiet = quietIn(turn);
    if (quiet !== null) return [{ kind: "quiet-time", ...quiet }];
    // "Only after 5": the hours that are left to us are not those left out.
    const time = namesHoursLeft(turn.text)
      ? undefined
      : valuesOf(turn, "time").find(({ role }) => role !== "call");
    const workplace = signalOf(turn, "inconvenient")?.value === "workplace";
    return [{ kind: "quiet-time", time: time?.value ?? null, days: null, workplace }];
  },
  says: (turn) => [
    say(onlyAtWork(turn) ? "work-noted" : "quiet-noted"),
    ...(refusesVisits(turn.text) ? [say("visits-noted")] : []),
  ],
});

/** "Don't call before noon. Can I pay 50 a month?": the hours are kept, and the talk goes on. */
const quietHours = right({
  signal: "inconvenient",
  flow: "stop",
  disposition: "inconvenient",
  stops: false,
  claims: (turn) => (hoursAsked(turn) !== null && goesOn(turn)) || besideWork(turn),
  acts: (turn) => {
    const quiet = quietIn(turn);
    // The day beside it is that of the sum.
    if (besideWork(turn) && (quiet?.time ?? null) === null) {
      return [{ kind: "quiet-time", time: null, days: null, workplace: true }];
    }
    return quiet === null ? [] : [{ kind: "quiet-time", ...quiet }];
  },
  says: () => [say("preference-noted")],
});

export const stopRights = {
  contact,
  contactBut,
  thisChannel,
  otherChannel,
  inconvenient,
  quietHours,
};
