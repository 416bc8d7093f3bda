/** First hearing: when more wait than one round reads, who claims a right is read first, then who pays. */

import { type Intent, type Understood, ownWords } from "@forbear/dialogue";
import { type PersonId, type TenantId, localDate } from "@forbear/kernel";
import { spokenOn } from "../acts/talk.ts";
import type { House } from "../house.ts";
import { noLeave } from "../ports/model.ts";
import {
  type Unheard,
  type Urgency,
  rankMessages,
  unheardMessages,
} from "../stores/conversations/waiting.store.ts";
import type { BucketRange } from "../stores/range.ts";
import type { Manner } from "./scene.ts";

/** Heard in one transaction: the words of so many are opened at once. */
const mostTogether = 500;

/** Signals that ask for an answer and take nothing from us: they wait like any question. */
const mayWait: ReadonlySet<string> = new Set(["asks_if_ai", "manipulation"]);

const ofPayments: ReadonlySet<Intent["name"]> = new Set<Intent["name"]>([
  "pay_now",
  "report_payment",
  "payment_problem",
]);

/** 3: danger to life; 2: a right; 1: a payment; 0: whatever else. It decides on the order alone. */
export function urgencyOf({ signals, intents }: Pick<Understood, "signals" | "intents">): number {
  if (signals.some(({ name }) => name === "crisis")) return 3;
  if (signals.some(({ name }) => !mayWait.has(name))) return 2;
  return intents.some(({ name }) => ofPayments.has(name)) ? 1 : 0;
}

/**
 * Hears by the embedded model alone what each waiting message is about, and ranks them all. What is
 * understood here decides on nothing but the order: every turn understands its message anew.
 */
export async function rankWaiting(
  house: House,
  tenant: TenantId,
  manner: Manner,
  range: BucketRange,
): Promise<void> {
  const rankSome = (): Promise<number> =>
    house.database.transaction(
      tenant,
      async (tx) => {
        const unheard = await unheardMessages(tx, house.vault, range, mostTogether);
        if (unheard.length > 0) {
          await rankMessages(tx, unheard, await urgenciesOf(house, manner, unheard));
        }
        return unheard.length;
      },
      { repeatable: true },
    );
  while ((await rankSome()) === mostTogether);
}

/** Of all that a person wrote, the most urgent counts: their messages are read in their order. */
async function urgenciesOf(
  house: House,
  { zone }: Manner,
  unheard: readonly Unheard[],
): Promise<readonly Urgency[]> {
  const today = localDate(house.clock.now(), zone);
  const most = new Map<PersonId, Urgency>();
  for (const { bucket, person, channel, text } of unheard) {
    const hearing = { channel: spokenOn(channel), locale: "en-US", today };
    // What brings a defect of ours to light is a person's to read, and soon.
    const own = ownWords(channel, text);
    const urgency = await house.model.understand(own, hearing, noLeave).then(urgencyOf, () => 2);
    const known = most.get(person)?.urgency ?? 0;
    most.set(person, { bucket, person, urgency: Math.max(known, urgency) });
  }
  return [...most.values()];
}
