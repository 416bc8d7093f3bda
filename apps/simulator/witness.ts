/** Who stands beside the consumers and notes each message that should never have come. */

import { type Instant, type TimeZone, localSecond } from "@forbear/kernel";
import type { OutboundMessage } from "@forbear/operations";
import { amountsIn, read } from "./consumers/reading.ts";
import type { Consumer } from "./consumers/who.ts";
import type { RightKey, SaidKey } from "./consumers/phrases/index.ts";

/** A promise of the house that was broken, as the outside saw it. */
export type Sighting = {
  readonly never: number;
  readonly at: Instant;
  readonly who: string;
  readonly what: string;
};

/** After these nobody seeks the person again, on any channel, until something lifts it. */
const silencing: ReadonlySet<SaidKey> = new Set<RightKey>([
  "stop-contact",
  "attorney",
  "bankrupt",
  "deceased",
  "crisis",
  "identity-theft",
]);

/** After these nobody seeks the person where they said it. */
const silencingHere: ReadonlySet<SaidKey> = new Set<RightKey>(["stop-channel", "wrong-number"]);

/** What the outside knows of a person's wishes. */
type Known = {
  silentSince: Instant | null;
  readonly silentPoints: Map<string, Instant>;
  proved: boolean;
};

/** The hours outside which nobody is sought in a country: the widest that any law of it knows. */
const day: { readonly [country: string]: readonly [opens: number, closes: number] } = {
  US: [8, 21],
  CA: [7, 22],
  GB: [7, 22],
  IN: [8, 19],
  AU: [7.5, 21],
};

export class Witness {
  readonly #known = new Map<string, Known>();
  readonly #sightings: Sighting[] = [];

  get sightings(): readonly Sighting[] {
    return this.#sightings;
  }

  /** Something was said and the house has acknowledged it. */
  heard(who: string, point: string, means: SaidKey, at: Instant): void {
    const known = this.#of(who);
    if (silencing.has(means)) known.silentSince ??= at;
    if (silencingHere.has(means) && !known.silentPoints.has(point)) {
      known.silentPoints.set(point, at);
    }
    if (means === "proof") known.proved = true;
  }

  /** A message was taken by a carrier for this person. */
  saw(consumer: Pick<Consumer, "key" | "zones" | "country">, message: OutboundMessage): void {
    const { key: who, zones, country } = consumer;
    const known = this.#of(who);
    const { cues } = read(message.text);
    const seeks = cues.has("is-it-you") || cues.has("seeks");
    const note = (never: number, what: string): void => {
      this.#sightings.push({ never, at: message.at, who, what });
    };
    if (seeks && known.silentSince !== null) note(2, "sought after a right that ends contact");
    if (seeks && known.silentPoints.has(message.to)) note(2, "sought where they said stop");
    if (seeks && !zones.every((zone) => isDay(message.at, zone, country)))
      note(1, "sought at night");
    if (!known.proved && amountsIn(message.text).length > 0) {
      note(8, "told an amount before anybody proved who they are");
    }
  }

  #of(who: string): Known {
    const known = this.#known.get(who) ?? {
      silentSince: null,
      silentPoints: new Map<string, Instant>(),
      proved: false,
    };
    this.#known.set(who, known);
    return known;
  }
}

function isDay(at: Instant, zone: TimeZone, country: string): boolean {
  const hour = localSecond(at, zone) / 3600;
  const [opens, closes] = day[country] ?? [8, 21];
  return hour >= opens && hour < closes;
}
