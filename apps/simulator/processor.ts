/** The card processor of the simulated world: its book, and when it will next have news. */

import { type ProcessorBook, processorBookInMemory } from "@forbear/adapters";
import type { Instant } from "@forbear/kernel";

export type Processor = ProcessorBook & {
  /** When the earliest news that nobody has heard comes; null when none will. */
  firstAt(): Instant | null;
};

/** The book in this process, with a look at what it has yet to tell. */
export function processorOf(): Processor {
  const book = processorBookInMemory();
  const waiting = new Map<string, Instant>();
  const keyOf = ({ payment, to }: { payment: string; to: string }): string => `${payment} ${to}`;
  return {
    async keep(taken) {
      if ((await book.answerOf(taken.id)) === null) {
        for (const news of taken.news) waiting.set(keyOf(news), news.at);
      }
      return book.keep(taken);
    },
    answerOf: (id) => book.answerOf(id),
    newsBy: (now) => book.newsBy(now),
    async forget(news) {
      for (const one of news) waiting.delete(keyOf(one));
      await book.forget(news);
    },
    firstAt: () => [...waiting.values()].reduce<Instant | null>(least, null),
  };
}

const least = (a: Instant | null, b: Instant): Instant => (a === null || b < a ? b : a);
