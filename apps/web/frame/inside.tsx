/** Around everything that needs a sign-in: the event stream of this tab, and who is signed in. */

import type { Me, Permission } from "@forbear/contract";
import { useQueryClient } from "@tanstack/react-query";
import { Outlet, getRouteApi, useRouter } from "@tanstack/react-router";
import {
  type ReactNode,
  createContext,
  use,
  useEffect,
  useState,
  useSyncExternalStore,
} from "react";
import { type Live, type LiveState, openLive } from "../server/live.ts";

const LiveHere = createContext<Live | null>(null);
const route = getRouteApi("/inside");

export function Inside(): ReactNode {
  const queries = useQueryClient();
  const [live, setLive] = useState<Live | null>(null);
  useEffect(() => {
    const opened = openLive(queries);
    setLive(opened);
    return () => opened.close();
  }, [queries]);
  useAllParts();
  return (
    <LiveHere value={live}>
      <Outlet />
    </LiveHere>
  );
}

/** Long enough for the page one asked for to have come. */
const settledMs = 1_500;

/** Fetches the other pages while nothing else is to do, so that each opens at once, network or none. */
function useAllParts(): void {
  const router = useRouter();
  useEffect(() => {
    const timer = window.setTimeout(() => {
      for (const route of Object.values(router.routesById)) void router.loadRouteChunk(route);
      void import("./finder.tsx").catch(nothing);
      void import("../keys/help.tsx").catch(nothing);
    }, settledMs);
    return () => window.clearTimeout(timer);
  }, [router]);
}

const nothing = (): void => undefined;

/** Whether what is shown follows the server as it changes. */
export function useLiveState(): LiveState {
  const live = use(LiveHere);
  return useSyncExternalStore(
    (changed) => live?.subscribe(changed) ?? nothing,
    () => live?.state() ?? "connecting",
  );
}

export const useMe = (): Me => route.useRouteContext({ select: ({ me }) => me });

/** True where the role of who signed in lets it; the server decides again. */
export const useMay = (permission: Permission): boolean => useMe().may.includes(permission);
