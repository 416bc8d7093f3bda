/** Many calls become few: the first at once, then at most one in each stretch, with all that gathered. */

/** Where delays come from, so that a test can hold them. */
export type Delay = (run: () => void, ms: number) => void;

/**
 * Gathers keys and hands them to `flush`: the first at once, later ones together every `ms`.
 * No key that was given is lost.
 */
export function coalesce(
  flush: (keys: readonly string[]) => void,
  ms: number,
  delay: Delay,
): (key: string) => void {
  const waiting = new Set<string>();
  let resting = false;

  function go(): void {
    if (waiting.size === 0) {
      resting = false;
      return;
    }
    resting = true;
    const keys = [...waiting];
    waiting.clear();
    flush(keys);
    delay(go, ms);
  }

  return (key) => {
    waiting.add(key);
    if (!resting) go();
  };
}
