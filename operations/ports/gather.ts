/** What many ask for at one time is done in few commits, and each is answered after its own. */

import { assert, present } from "@forbear/kernel";
import { DatabaseFailure } from "./database.ts";

export type Gathering<Item, Answer> = {
  /** Does all of these in one transaction: an answer for each, in their order, once it is committed. */
  readonly commit: (items: readonly Item[]) => Promise<readonly Answer[]>;
  /** At most so many in one commit. */
  readonly most: number;
  /** Two of one key never share a commit, and keep their order. */
  readonly keyOf: (item: Item) => string;
};

type Waiting<Item, Answer> = {
  readonly item: Item;
  readonly answer: (answer: Answer) => void;
  readonly fail: (error: unknown) => void;
};

/**
 * What is asked for while nothing is under way is done at once; what comes meanwhile waits for that one
 * commit, and is done together. Nobody waits for company: at rest one is one commit, under load a commit
 * carries many. When a commit of several fails, each is done alone, so that only the one at fault fails;
 * when the database itself is in the way, all of them fail.
 */
export function gather<Item, Answer extends object | string | number | boolean>({
  commit,
  most,
  keyOf,
}: Gathering<Item, Answer>): (item: Item) => Promise<Answer> {
  let queue: Waiting<Item, Answer>[] = [];
  let busy = false;

  /** The next commit: the oldest of each key, as many as it carries. */
  function take(): readonly Waiting<Item, Answer>[] {
    const taken: Waiting<Item, Answer>[] = [];
    const left: Waiting<Item, Answer>[] = [];
    const keys = new Set<string>();
    for (const one of queue) {
      const key = keyOf(one.item);
      if (taken.length < most && !keys.has(key)) taken.push(one);
      else left.push(one);
      keys.add(key);
    }
    queue = left;
    return taken;
  }

  async function together(batch: readonly Waiting<Item, Answer>[]): Promise<void> {
    const answers = await commit(batch.map(({ item }) => item));
    assert(answers.length === batch.length, "a commit answers for each that it carried");
    for (const [at, { answer }] of batch.entries()) answer(present(answers[at]));
  }

  async function alone(one: Waiting<Item, Answer>): Promise<void> {
    try {
      await together([one]);
    } catch (error) {
      one.fail(error);
    }
  }

  async function several(batch: readonly Waiting<Item, Answer>[]): Promise<void> {
    try {
      await together(batch);
    } catch (error) {
      if (!(error instanceof DatabaseFailure)) for (const one of batch) await alone(one);
      else for (const { fail } of batch) fail(error);
    }
  }

  async function work(): Promise<void> {
    busy = true;
    await Promise.resolve(); // so that what is asked for in one breath goes together
    while (queue.length > 0) {
      const batch = take();
      if (batch.length === 1) await alone(present(batch[0]));
      else await several(batch);
    }
    busy = false;
  }

  return (item) =>
    new Promise((answer, fail) => {
      queue.push({ item, answer, fail });
      if (!busy) void work();
    });
}
