/** A person or a debt as a work holds it: where it is, how often it was folded, what it is now. */

import type { AccountState, PersonState } from "@forbear/accounts";
import type { AccountId, Bucket, PersonId } from "@forbear/kernel";

/** Where a row is: ids alone do not say, since people move between buckets. */
export type Ref<Id> = { readonly bucket: Bucket; readonly id: Id };

export type PersonFile = Ref<PersonId> & { readonly version: number; readonly state: PersonState };
export type AccountFile = Ref<AccountId> & {
  readonly version: number;
  readonly state: AccountState;
};
