/** Hands: work that goes on beside a loop, so much at a time and no more, and is waited for at the end. */

export interface Hands {
  /** Begins the work, once a hand is free; resolves when it has begun. */
  take(work: () => Promise<void>): Promise<void>;
  /** Resolves when nothing is in hand. */
  empty(): Promise<void>;
}

const mostAtOnce = 4;

/** @param onFailure told of work that failed: nobody else waits for it */
export function openHands(onFailure: (error: unknown) => void): Hands {
  const inHand = new Set<Promise<void>>();
  return {
    async take(work) {
      while (inHand.size >= mostAtOnce) await Promise.race(inHand);
      const begun = work()
        .catch(onFailure)
        .finally(() => inHand.delete(begun));
      inHand.add(begun);
    },
    async empty() {
      await Promise.all(inHand);
    },
  };
}
