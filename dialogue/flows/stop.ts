/** stop: no more messages, none on a channel, or not at this time. */

import { channelNames } from "../meaning.ts";
import { say } from "../wording/saying.ts";
import { right } from "./right.ts";
import { type Turn, signalOf, valuesOf } from "./turn.ts";

const channelStopped = (turn: Turn) =>
  channelNames.find((name) => name === signalOf(turn, "stop_channel")?.value) ??
  turn.conversation.channel;

const isThisChannel = (turn: Turn): boolean => channelStopped(turn) === turn.conversation.channel;

const contact = right({
  signal: "stop_contact",
  flow: "stop",
  disposition: "ceased",
  alone: true,
  ends: true,
  acts: () => [{ kind: "stop-contact" }],
  says: () => [say("stop-confirmed")],
});

const thisChannel = right({
  signal: "stop_channel",
  flow: "stop",
  disposition: "channel-stopped",
  alone: true,
  ends: true,
  claims: (turn) => signalOf(turn, "stop_channel") !== undefined && isThisChannel(turn),
  acts: (turn) => [{ kind: "stop-channel", channel: turn.conversation.channel }],
  says: () => [say("stop-confirmed")],
});

/** "Do not call me, text me": the talk goes on here. */
const otherChannel = right({
  signal: "stop_channel",
  flow: "stop",
  disposition: "channel-stopped",
  stops: false,
  claims: (turn) => signalOf(turn, "stop_channel") !== undefined && !isThisChannel(turn),
  acts: (turn) => [{ kind: "stop-channel", channel: channelStopped(turn) }],
  says: (turn) => [say("channel-stopped", { channel: channelStopped(turn) })],
});

const inconvenient = right({
  signal: "inconvenient",
  flow: "stop",
  disposition: "inconvenient",
  acts: (turn) => {
    const time = valuesOf(turn, "time").find(({ role }) => role !== "call");
    const workplace = signalOf(turn, "inconvenient")?.value === "workplace";
    return [{ kind: "quiet-time", time: time?.value ?? null, workplace }];
  },
  says: () => [say("quiet-noted")],
});

export const stopRights = { contact, thisChannel, otherChannel, inconvenient };
