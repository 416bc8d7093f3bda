/** What comes next for one person: which debt leads, which step is due, on which channel it may go. */

import { type PersonState, blockedBy, totalOwed } from "@forbear/accounts";
import type { AccountId, ClientId, PersonId, PlainDate } from "@forbear/kernel";
import { type NextStep, type Strategy, featuresOf, nextStep } from "@forbear/treatment";
import type { AccountFile } from "../stores/file.ts";
import type { PathPlace } from "../stores/timelines/store.ts";

/** A client's debts of one person, the one that leads first; closed and held ones left out. */
export type Led = { readonly client: ClientId; readonly driver: AccountFile };

/** The leading debt of each client: the largest that is open and that nothing holds. */
export function leading(debts: readonly AccountFile[]): readonly Led[] {
  const led = new Map<ClientId, AccountFile>();
  for (const debt of debts) {
    const { state } = debt;
    if (state.life.kind === "closed" || blockedBy("collect", state.holds) !== null) continue;
    const before = led.get(state.client);
    if (before === undefined || leads(debt, before)) led.set(state.client, debt);
  }
  return [...led].map(([client, driver]) => ({ client, driver }));
}

function leads(one: AccountFile, other: AccountFile): boolean {
  const a = totalOwed(one.state).minor;
  const b = totalOwed(other.state).minor;
  return a === b ? one.id < other.id : a > b;
}

export type Due = {
  readonly client: ClientId;
  readonly account: AccountId;
  readonly next: NextStep;
  readonly lastAnswer: string | null;
};

/** The next step of each client's leading debt. */
export function dueSteps(
  strategy: Strategy,
  person: { readonly id: PersonId; readonly state: PersonState },
  debts: readonly AccountFile[],
  paths: readonly PathPlace[],
  today: PlainDate,
): readonly Due[] {
  return leading(debts).map(({ client, driver }) => {
    const path = paths.find((one) => one.client === client);
    const features = featuresOf(person.id, driver.state, person.state, today);
    const next = nextStep(strategy, features, path?.place ?? null, today);
    return { client, account: driver.id, next, lastAnswer: path?.lastAnswer ?? null };
  });
}
