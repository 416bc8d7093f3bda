/** Carriers of the simulated world: they take, refuse, fail and fall silent as the seed says, and remember all. */

import type { CallOutcome, Channel as ChannelName } from "@forbear/accounts";
import { type Chance, type ContactId, type Result, err, ok } from "@forbear/kernel";
import type { Channel, ChannelError, OutboundMessage, Receipt } from "@forbear/operations";

/** How a carrier answers one call. */
export type Answer =
  | "takes"
  | "takes-in-silence" // accepted, and the answer is lost
  | "silent" // not accepted, and no answer
  | "unavailable"
  | "no-such-address";

/** Shares of one; what is left over is taken. */
export type Weather = {
  readonly takesInSilence: number;
  readonly silent: number;
  readonly unavailable: number;
};

export const fairWeather: Weather = { takesInSilence: 0, silent: 0, unavailable: 0 };
export const roughWeather: Weather = { takesInSilence: 0.01, silent: 0.01, unavailable: 0.02 };

export type Network = {
  readonly carrierOf: (channel: ChannelName) => Channel;
  /** Calls that asked for a message again after it was taken: each is a broken promise. */
  readonly repeated: () => readonly ContactId[];
  readonly taken: () => number;
};

export type NetworkSettings = {
  readonly chance: Chance;
  readonly weather: Weather;
  /** Numbers and mailboxes that ring nowhere. */
  readonly isDead: (to: string) => boolean;
  /** Told of each message that was taken, once. */
  readonly onTaken: (message: OutboundMessage) => void;
};

const callEnds: readonly (readonly [CallOutcome, number])[] = [
  ["conversation", 0.12],
  ["refused", 0.04],
  ["voicemailReachedNoMessage", 0.25],
  ["busy", 0.06],
  ["thirdParty", 0.03],
];

/** How a call ended, by chance as in life: most ring out, few are answered. */
function endOf(message: OutboundMessage, chance: Chance): CallOutcome | null {
  if (message.channel !== "voice") return null;
  let luck = chance.fork(`call ${message.id}`).next();
  for (const [end, share] of callEnds) {
    luck -= share;
    if (luck < 0) return end;
  }
  return "unanswered";
}

/** One network for all channels: what it took it remembers, whatever becomes of the house. */
export function network(settings: NetworkSettings): Network {
  const { chance, weather, isDead, onTaken } = settings;
  const taken = new Map<ContactId, number>();
  const calls = new Map<ContactId, number>();
  const repeated: ContactId[] = [];

  function answerTo(message: OutboundMessage): Answer {
    if (isDead(message.to)) return "no-such-address";
    const call = (calls.get(message.id) ?? 0) + 1;
    calls.set(message.id, call);
    let luck = chance.fork(`${message.id} ${String(call)}`).next();
    const lots: readonly (readonly [Answer, number])[] = [
      ["takes-in-silence", weather.takesInSilence],
      ["silent", weather.silent],
      ["unavailable", weather.unavailable],
    ];
    for (const [answer, share] of lots) {
      luck -= share;
      if (luck < 0) return answer;
    }
    return "takes";
  }

  function take(message: OutboundMessage): void {
    const times = (taken.get(message.id) ?? 0) + 1;
    taken.set(message.id, times);
    if (times > 1) repeated.push(message.id);
    else onTaken(message);
  }

  function send(provider: string, message: OutboundMessage): Result<Receipt, ChannelError> {
    const answer = answerTo(message);
    switch (answer) {
      case "takes":
        take(message);
        return ok({
          providerId: `${provider}-${message.id}`,
          costMinor: null,
          call: endOf(message, chance),
        });
      case "takes-in-silence":
        take(message);
        return err({ kind: "no-answer" });
      case "silent":
        return err({ kind: "no-answer" });
      case "unavailable":
        return err({ kind: "unavailable" });
      case "no-such-address":
        return err({ kind: "refused", because: "no-such-address" });
    }
  }

  return {
    carrierOf: (channel) => ({
      provider: `simulated-${channel}`,
      send: (message) => Promise.resolve(send(`simulated-${channel}`, message)),
      lookUp: (id) => Promise.resolve(taken.has(id) ? "taken" : "never-taken"),
    }),
    repeated: () => repeated,
    taken: () => taken.size,
  };
}
