/** Carrier stop: who stopped us at a carrier is stopped here, and whoever has the same number or mailbox. */

import { type Channel, type ContactPoint, type Evidence, kindFor } from "@forbear/accounts";
import { type ContactPointId, type Instant, type PersonId, trusted } from "@forbear/kernel";
import type { Transaction } from "../ports/database.ts";
import type { Vault } from "../ports/vault.ts";
import type { Ref } from "../stores/file.ts";
import { type LookupKind, lookUp, pointTextsOf } from "../stores/people/store.ts";
import { stopTold } from "./consent.ts";
import type { Work } from "./work.ts";

/** Somebody as a carrier reached them; no point: which of theirs it was is not known. */
export type Reached = {
  readonly channel: Channel;
  readonly person: Ref<PersonId>;
  readonly point: ContactPointId | null;
};

/** Everybody who has one number or mailbox, and each of their points that is it. */
export type Sharing = {
  readonly channel: Channel;
  readonly people: readonly Ref<PersonId>[];
  /** Null: the channel as a whole, of the one who was reached. */
  readonly points: ReadonlySet<ContactPointId> | null;
};

const lookups: { readonly [K in ContactPoint["kind"]]: LookupKind | null } = {
  phone: "phone",
  email: "email",
  webchat: "webchat",
  post: null, // who lives at one address is not one person
};

/**
 * Who shares what each of them was reached by, in the same order. Read before the locks are taken, so
 * that all of them can be.
 */
export async function sharing(
  tx: Transaction,
  vault: Vault,
  reached: readonly Reached[],
): Promise<readonly Sharing[]> {
  if (reached.length === 0) return [];
  const own = await pointTextsOf(tx, vault, distinct(reached.map(({ person }) => person)));
  const textOf = ({ point }: Reached): string | undefined =>
    point === null ? undefined : own.get(point);
  const kinds = [...new Set(reached.map(({ channel }) => lookups[kindFor(channel)]))];
  const found = new Map<string, Ref<PersonId>[]>();
  for (const kind of kinds) {
    if (kind === null) continue;
    const texts = reached.flatMap((one) =>
      lookups[kindFor(one.channel)] === kind ? (textOf(one) ?? []) : [],
    );
    for (const { value, target } of await lookUp(tx, vault, kind, [...new Set(texts)])) {
      const person = { bucket: target.bucket, id: trusted<PersonId>(target.id) };
      found.set(`${kind} ${value}`, [...(found.get(`${kind} ${value}`) ?? []), person]);
    }
  }
  const others = await pointTextsOf(tx, vault, distinct([...found.values()].flat()));
  return reached.map((one) => {
    const { channel, person, point } = one;
    const text = textOf(one);
    const same = [...others].flatMap(([id, its]) => (its === text ? [id] : []));
    return {
      channel,
      people: distinct([
        person,
        ...(found.get(`${String(lookups[kindFor(channel)])} ${String(text)}`) ?? []),
      ]),
      points: point === null ? null : new Set([point, ...same]),
    };
  });
}

const distinct = (people: readonly Ref<PersonId>[]): readonly Ref<PersonId>[] => [
  ...new Map(people.map((one) => [one.id, one])).values(),
];

export type CarrierSaid = {
  /** When it stood so: they may have agreed again since. */
  readonly at: Instant;
  readonly evidence: Extract<Evidence, { readonly from: "carrier" }>;
};

/**
 * Stops the channel at that number or mailbox for everybody who has it. Nothing is said to anybody
 * about it: they told the carrier, which takes no more of us. Their word to us lifts it, as any stop.
 * @returns whether it is new of any of them
 */
export function carrierStopped(
  work: Work,
  { channel, people, points }: Sharing,
  { at, evidence }: CarrierSaid,
): boolean {
  let isNew = false;
  for (const { id } of people) {
    const own = work
      .person(id)
      .state.points.flatMap((one) => (points?.has(one.id) ? [one.id] : []));
    const stops = (points === null ? [null] : own).filter((point) =>
      stopTold(work, id, { channel, point, at }, evidence),
    );
    if (stops.length === 0) continue;
    isNew = true;
    work.wake(id, work.now);
  }
  return isNew;
}
