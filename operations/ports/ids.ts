/** Fresh identities: time in front, the bucket of what they name inside, chance behind. */

import {
  type Bucket,
  type Chance,
  type Identities,
  inBucket,
  msOf,
  trusted,
  uuidV7,
} from "@forbear/kernel";

import type { Clock } from "./clock.ts";

export interface Ids {
  /** An id for something that lives in `bucket`; the id carries it, so that no key table is asked. */
  next<T extends Identities[keyof Identities]>(bucket: Bucket): T;
}

export function idsOf(clock: Clock, chance: Chance): Ids {
  return {
    next: (bucket) => trusted(uuidV7(msOf(clock.now()), inBucket(bucket, chance.bytes(10)))),
  };
}
