/** Messages of several people, read and answered in one transaction; a model far away is asked before it. */

import type { Understood } from "@forbear/dialogue";
import type { MessageId, TenantId } from "@forbear/kernel";
import { bringUpToDate } from "../acts/up-to-date.ts";
import type { Reword } from "../acts/words.ts";
import { type Work, openWorkWith } from "../acts/work.ts";
import type { House } from "../house.ts";
import type { Transaction } from "../ports/database.ts";
import { type Approved, noLeave } from "../ports/model.ts";
import { leaveOf } from "../stores/settings/store.ts";
import { hearingOf } from "./ground.ts";
import {
  type Manner,
  type Scene,
  type ToRead,
  debtsSpokenOf,
  readAround,
  scenesOf,
} from "./scene.ts";
import { type TurnTaken, answer } from "./turn.ts";

/**
 * Reads messages of several people and answers them in one transaction. A model that is far away is
 * asked before it opens; all that follows from its answers is decided inside.
 */
export async function takeTogether(
  house: House,
  tenant: TenantId,
  manner: Manner,
  messages: readonly ToRead[],
): Promise<readonly TurnTaken[]> {
  const ahead = await askAhead(house, tenant, manner, messages);
  return house.database.transaction(
    tenant,
    async (tx) => {
      const { work, scenes } = await enter(tx, house, manner, messages);
      const turns = await answerAll(house, work, manner, scenes, ahead);
      work.writeLast();
      return turns;
    },
    { repeatable: true },
  );
}

type Entered = { readonly work: Work; readonly scenes: readonly Scene[] };

/** Opens the work on the senders of the messages. */
async function enter(
  tx: Transaction,
  house: House,
  manner: Manner,
  messages: readonly ToRead[],
): Promise<Entered> {
  const people = messages.map(({ bucket, person }) => ({ bucket, id: person }));
  const { work, also: around } = await openWorkWith(
    tx,
    house,
    { by: { kind: "agent" }, correlation: "turns", people },
    (locked, now) => readAround(tx, house, messages, locked, now),
  );
  const scenes = await scenesOf(house, work, manner, messages, around);
  await bringUpToDate(work, debtsSpokenOf(work, manner, scenes));
  return { work, scenes };
}

async function answerAll(
  house: House,
  work: Work,
  manner: Manner,
  scenes: readonly Scene[],
  { understood, reword }: Ahead,
): Promise<readonly TurnTaken[]> {
  const turns: TurnTaken[] = [];
  for (const scene of scenes) {
    const { id, text } = scene.message;
    // Under the lock nobody far away is waited for.
    const hearing = hearingOf(manner, work, scene);
    const meant = understood.get(id) ?? (await house.model.understand(text, hearing, noLeave));
    work.correlate(id);
    turns.push(answer(house, work, manner, scene, meant, reword));
  }
  return turns;
}

/** What a model that is far away said before the locks were taken; nothing where none is asked. */
type Ahead = {
  readonly understood: ReadonlyMap<MessageId, Understood>;
  readonly reword: Reword;
};

const nothingAhead: Ahead = { understood: new Map(), reword: () => null };

/**
 * Asks a model that is far away about all of them at once, holding no lock: what they mean, and then
 * other words for what a rehearsal of the turns, of which nothing is written, would answer.
 */
async function askAhead(
  house: House,
  tenant: TenantId,
  manner: Manner,
  messages: readonly ToRead[],
): Promise<Ahead> {
  const leave = leaveOf(manner.settings.tenant);
  if (house.model.near || !(leave.understands || leave.rephrases)) return nothingAhead;
  const { model } = house;
  const entered = <T>(look: (entered: Entered) => T | Promise<T>): Promise<T> =>
    house.database.transaction(tenant, async (tx) =>
      look(await enter(tx, house, manner, messages)),
    );
  const heard = await entered(({ work, scenes }) =>
    scenes.map((scene) => ({ ...scene.message, hearing: hearingOf(manner, work, scene) })),
  );
  const meant = heard.map(
    async ({ id, text, hearing }) => [id, await model.understand(text, hearing, leave)] as const,
  );
  const understood = new Map(await Promise.all(meant));
  if (!leave.rephrases) return { ...nothingAhead, understood };
  const approved = new Map<string, Approved>();
  const collect: Reword = (words) => {
    approved.set(words.text, words);
    return null;
  };
  await entered(({ work, scenes }) =>
    answerAll(house, work, manner, scenes, { understood, reword: collect }),
  );
  const other = [...approved.values()].map(
    async (words) => [words.text, await model.rephrase(words, leave)] as const,
  );
  const rephrased = new Map(await Promise.all(other));
  return { understood, reword: ({ text }) => rephrased.get(text) ?? null };
}
