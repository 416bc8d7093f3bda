/** What a collector may do now, channel by channel, as lights: drawn from the law's own answers. */

import { type Instant, assert } from "@forbear/kernel";
import type { Decision } from "@forbear/law";
import type { Channel, ContactPoint, Hold, HoldKind } from "./words.ts";

/** One channel, asked about: a contact that would collect, by the best point there is. */
export type ChannelAsked = {
  readonly channel: Channel;
  /** Null: the person has none for this channel that takes contact. Webchat needs none. */
  readonly point: ContactPoint | null;
  /** The hold that forbids the act (`blockedBy`), which outranks any allowance of law. */
  readonly hold: Hold | null;
  readonly decision: Decision;
};

export const lightReasons = [
  "light.open",
  "light.ask-a-person",
  "light.needs-more",
  "light.not-yet",
  "light.not-until-event",
  "light.held",
  "light.no-point",
] as const;
/** Key of the words on the screen. */
export type LightReason = (typeof lightReasons)[number];

export type Light = {
  readonly channel: Channel;
  /** Green: nothing stops it. Amber: not as it is; somebody must add or judge something. Red: no. */
  readonly colour: "green" | "amber" | "red";
  readonly reason: LightReason;
  readonly hold: HoldKind | null;
  readonly ruleIds: readonly string[];
  readonly citations: readonly string[];
  readonly requirements: readonly string[];
  /** When a red light may change by the clock alone; null: an event must come first. */
  readonly changesAt: Instant | null;
};

const warned = ({ trace }: Decision): boolean => trace.some(({ answer }) => answer.is === "warns");

function shown({ decision }: ChannelAsked): Pick<Light, "colour" | "reason"> {
  switch (decision.verdict) {
    case "allow":
      return warned(decision)
        ? { colour: "amber", reason: "light.ask-a-person" }
        : { colour: "green", reason: "light.open" };
    case "require":
      return { colour: "amber", reason: "light.needs-more" };
    case "deny":
      return {
        colour: "red",
        reason: decision.nextAllowedAt === null ? "light.not-until-event" : "light.not-yet",
      };
  }
}

function lightOf(asked: ChannelAsked): Light {
  const { channel, point, hold, decision } = asked;
  const { ruleIds, citations, requirements } = decision;
  const lit = { channel, hold: hold?.kind ?? null, ruleIds, citations, requirements };
  // The law may open at a time, but neither a hold nor a missing number ends by the clock.
  if (hold !== null) return { ...lit, colour: "red", reason: "light.held", changesAt: null };
  if (point === null && channel !== "webchat") {
    return { ...lit, colour: "red", reason: "light.no-point", changesAt: null };
  }
  return { ...lit, ...shown(asked), changesAt: decision.nextAllowedAt };
}

/** One light a channel, in the order asked. No channel may be asked about twice. */
export function lightsOf(asked: readonly ChannelAsked[]): readonly Light[] {
  const channels = new Set(asked.map(({ channel }) => channel));
  assert(channels.size === asked.length, "a channel asked about twice has two lights");
  return asked.map(lightOf);
}
