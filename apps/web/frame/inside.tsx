/** Around everything that needs a sign-in: the event stream of this tab, and who is signed in. */

import type { Me, Permission } from "@forbear/contract";
import { useQueryClient } from "@tanstack/react-query";
import { Outlet, getRouteApi } from "@tanstack/react-router";
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
  return (
    <LiveHere value={live}>
      <Outlet />
    </LiveHere>
  );
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
