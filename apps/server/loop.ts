/** A loop of work: does what is due, then waits a little longer each time that nothing was. */

/** How long to wait when nothing was due: at first, and at most. */
export type Pace = { readonly firstMs: number; readonly mostMs: number };

/** How much was done: above zero it is asked again at once; "all" that waited, so that nothing does now. */
export type Done = number | "all";

export interface Loop {
  /** Something came in: the wait is over. */
  wake(): void;
  /** Begins nothing new, and waits for what is in hand. */
  stop(): Promise<void>;
}

const failedWaitMs = 5_000;

/**
 * @param onFailure told of a round that threw; the loop goes on after a while
 */
export function startLoop(
  pace: Pace,
  round: (stopping: () => boolean) => Promise<Done>,
  onFailure: (error: unknown) => void,
): Loop {
  const asked = { stop: false, wake: false };
  let endWait: () => void = () => undefined;

  const wait = (delayMs: number): Promise<void> =>
    new Promise((resolve) => {
      if (asked.wake || asked.stop) {
        resolve();
        return;
      }
      const timer = setTimeout(resolve, delayMs);
      endWait = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function attempt(): Promise<Done | "failed"> {
    try {
      return await round(() => asked.stop);
    } catch (error) {
      onFailure(error);
      return "failed";
    }
  }

  async function run(): Promise<void> {
    for (let delayMs = pace.firstMs; !asked.stop;) {
      asked.wake = false;
      const done = await attempt();
      if (done === "failed") await wait(failedWaitMs);
      else if (done === "all") {
        delayMs = pace.firstMs;
        await wait(delayMs);
      } else if (done > 0) delayMs = pace.firstMs;
      else delayMs = await longer(delayMs);
    }
  }

  /** Waits; the next wait is as long as the first after a wake, else twice this one. */
  async function longer(delayMs: number): Promise<number> {
    await wait(delayMs);
    return asked.wake ? pace.firstMs : Math.min(pace.mostMs, delayMs * 2);
  }

  const running = run();
  return {
    wake() {
      asked.wake = true;
      endWait();
    },
    async stop() {
      asked.stop = true;
      endWait();
      await running;
    },
  };
}
