/** The one event stream of this tab: what it tells wakes the queries that it makes untrue. */

import {
  type DeskEvent,
  type ImportProgress,
  type Overview,
  deskEvent,
  routes,
} from "@forbear/contract";
import { never } from "@forbear/kernel";
import type { QueryClient } from "@tanstack/react-query";
import { coalesce } from "./coalesce.ts";
import { overviewQuery } from "./queries.ts";

export type LiveState = "connecting" | "live" | "lost";

export type Live = {
  state(): LiveState;
  /** Calls `changed` after each change of state; returns what ends that. */
  subscribe(changed: () => void): () => void;
  close(): void;
};

const shortestWaitMs = 1_000;
const longestWaitMs = 30_000;
const drawEveryMs = 200;
/** Counts and lists: nobody reads them faster. */
const countEveryMs = 1_500;

/** Listens until closed. A stream that broke is opened again, and then everything is asked anew. */
export function openLive(queries: QueryClient): Live {
  const listeners = new Set<() => void>();
  const wake = wakers(queries);
  let state: LiveState = "connecting";
  let source: EventSource | null = null;
  let waitMs = shortestWaitMs;
  let retry = 0;

  function become(next: LiveState): void {
    if (state === next) return;
    state = next;
    for (const listener of listeners) listener();
  }

  function open(): void {
    const stream = new EventSource(routes.events);
    source = stream;
    stream.onopen = () => {
      waitMs = shortestWaitMs;
      if (state === "lost") void queries.invalidateQueries();
      become("live");
    };
    stream.onmessage = ({ data }) => wake(String(data));
    stream.onerror = () => {
      become("lost");
      // The browser tries again by itself unless it was refused: then we do, ever more rarely.
      if (stream.readyState !== EventSource.CLOSED) return;
      retry = window.setTimeout(open, waitMs);
      waitMs = Math.min(waitMs * 2, longestWaitMs);
    };
  }

  open();
  return {
    state: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    close() {
      window.clearTimeout(retry);
      source?.close();
    },
  };
}

/** What an event makes untrue, by query key; lists one works in are only marked, not moved under one. */
function wakers(queries: QueryClient): (text: string) => void {
  const delay = (run: () => void, ms: number): void => void window.setTimeout(run, ms);
  const fresh = (key: readonly string[]): void => askAnew(queries, key);
  const stale = (key: readonly string[]): void =>
    void queries.invalidateQueries({ queryKey: key, refetchType: "none" });

  const accounts = coalesce(
    (ids) => {
      for (const id of ids) for (const of of ["account", "timeline"]) fresh([of, id]);
      for (const of of ["accounts", "queue", "money"]) stale([of]);
    },
    drawEveryMs,
    delay,
  );
  const conversations = coalesce(
    (ids) => {
      for (const id of ids) fresh(["conversation", id]);
      for (const of of ["talk", "parts"]) fresh([of]);
    },
    drawEveryMs,
    delay,
  );
  const counts = coalesce(
    () => {
      for (const of of ["overview", "queues", "reports"]) fresh([of]);
    },
    countEveryMs,
    delay,
  );

  return (text) => {
    const event = eventIn(text);
    if (event === null) return;
    switch (event.kind) {
      case "import":
        return tellOfImport(queries, event.progress);
      case "account":
        return accounts(event.account);
      case "conversation":
        return conversations(event.conversation);
      case "numbers":
        return counts("numbers");
      default:
        return never(event);
    }
  };
}

/**
 * Asks anew what is shown under a key. A first answer that is still on its way may have been read
 * before what is told of now, and the query client lets it stand: so it is asked once more after.
 */
function askAnew(queries: QueryClient, queryKey: readonly string[]): void {
  const first = queries
    .getQueryCache()
    .findAll({ queryKey })
    .filter(({ state }) => state.data === undefined && state.fetchStatus === "fetching");
  const anew = (): void => void queries.invalidateQueries({ queryKey });
  for (const { promise } of first) void promise?.then(anew, () => undefined);
  anew();
}

/** An event that this page was built to know; a newer server may tell more. */
export function eventIn(text: string): DeskEvent | null {
  try {
    const parsed = deskEvent.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null; // not JSON: a comment of something in between
  }
}

function tellOfImport(queries: QueryClient, progress: ImportProgress): void {
  queries.setQueryData(overviewQuery().queryKey, (known) => known && withImport(known, progress));
}

/** The overview with this import in the place of what was known of it, else in front. */
export function withImport(known: Overview, progress: ImportProgress): Overview {
  const at = known.imports.findIndex(({ id }) => id === progress.id);
  const imports = at < 0 ? [progress, ...known.imports] : known.imports.with(at, progress);
  return { ...known, imports };
}
