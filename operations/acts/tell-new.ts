/** Tell that there is something to read: by the first channel that law lets it go, and with no word of what. */

import {
  type Channel,
  type ContactPoint,
  type PastContact,
  type PersonState,
  pointFor,
} from "@forbear/accounts";
import { type AccountId, type ContactId, type PersonId, later } from "@forbear/kernel";
import type { Lawbook } from "@forbear/law";
import type { Settings } from "../stores/settings/store.ts";
import { ask, record } from "./gate.ts";
import { reserve } from "./reserve.ts";
import type { Work } from "./work.ts";
import { finish, unasked } from "./words.ts";

const template = "something-new";
const channels = ["sms", "email", "whatsapp"] as const satisfies readonly Channel[];
/** To the same number: who stopped the one is not written to on the other instead. */
const byNumber: ReadonlySet<Channel> = new Set(["sms", "whatsapp"]);

/** Where the person can be told by a channel; null: nowhere, or they stopped it. */
function wayBy(
  channel: Channel,
  { points, stops }: Pick<PersonState, "points" | "stops">,
): ContactPoint | null {
  const stopped = byNumber.has(channel) && stops.some((stop) => byNumber.has(stop.channel));
  return stopped ? null : pointFor(channel, points, stops);
}

/** Whether there is any address at all to which such a word could go. */
export const hasWay = (person: Pick<PersonState, "points" | "stops">): boolean =>
  channels.some((channel) => wayBy(channel, person) !== null);

export type SomethingNew = {
  readonly person: PersonId;
  readonly account: AccountId;
  /** Unique for the person: the same news is told once. */
  readonly key: string;
  /** So long it is worth telling, in milliseconds. */
  readonly livesMs: number;
};

/** The contact that was set aside for it; null: on no channel may it go now. */
export function tellSomethingNew(
  work: Work,
  { person, account, key, livesMs }: SomethingNew,
  by: {
    readonly settings: Settings;
    readonly lawbook: Lawbook;
    readonly history: readonly PastContact[];
  },
): ContactId | null {
  const { state } = work.person(person);
  const client = by.settings.clients.get(work.account(account).state.client);
  if (client === undefined) return null;
  const { policy } = by.settings.tenant.settings;
  const standing = { collector: client.settings.collector, policy };
  for (const channel of channels) {
    const point = wayBy(channel, state);
    if (point === null) continue;
    const to = { channel, about: [account], point, name: null, reservation: null };
    const draft = unasked(template, { ...to, act: "servicing", settings: by.settings }, state);
    const said = finish(draft, (contemplated) =>
      ask(work, by.lawbook, {
        person,
        about: "reserve",
        contemplated,
        standing,
        history: by.history,
      }),
    );
    if (!said.ok || said.value.asked.decision.verdict !== "allow") continue;
    return reserve(work, {
      person,
      accounts: [account],
      channel,
      act: "servicing",
      template,
      point: point.id,
      conversation: null,
      message: null,
      dueAt: work.now,
      expiresAt: later(work.now, livesMs),
      stepKey: `${template}:${key}`,
      decision: record(work, said.value.asked),
    });
  }
  return null;
}
