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
  return {
    async keep(taken) {
      if ((await book.answerOf(taken)) === null) {
        for (const news of taken.news) waiting.set(news.key, news.at);
      }
      return book.keep(taken);
    },
    answerOf: (payment) => book.answerOf(payment),
    keepRefund: (refund) => book.keepRefund(refund),
    wasRefunded: (refund) => book.wasRefunded(refund),
    newsBy: (now) => book.newsBy(now),
    async forget(news) {
      for (const one of news) waiting.delete(one.key);
      await book.forget(news);
    },
    firstAt: () => [...waiting.values()].reduce<Instant | null>(least, null),
  };
}

const least = (a: Instant | null, b: Instant): Instant => (a === null || b < a ? b : a);
