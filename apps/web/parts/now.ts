/** The clock of the reader's machine, for what is shown as time passes. */

import { useEffect, useState } from "react";

/** Milliseconds since 1970, anew every `everyMs` while the page is shown. */
export function useNow(everyMs: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), everyMs);
    return () => window.clearInterval(timer);
  }, [everyMs]);
  return now;
}
