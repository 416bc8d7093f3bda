/** The frame of the workspace: where one can go, who one is, and whether what is shown is fresh. */

import { Outlet, useNavigate, useRouterState } from "@tanstack/react-router";
import { type ReactNode, Suspense, lazy, useEffect, useRef, useState } from "react";
import { useKeys } from "../keys/keys.tsx";
import { useSay } from "../words/say.tsx";
import { Bar } from "./bar.tsx";
import { Connection } from "./connection.tsx";
import { useMay } from "./inside.tsx";
import { Rail } from "./rail.tsx";

const finderPart = () => import("./finder.tsx");
const Finder = lazy(async () => ({ default: (await finderPart()).Finder }));
const KeyHelp = lazy(async () => ({ default: (await import("../keys/help.tsx")).KeyHelp }));

export function Frame(): ReactNode {
  const say = useSay();
  const [help, setHelp] = useState<"unseen" | "open" | "closed">("unseen");
  const [finder, setFinder] = useState<"unseen" | "open" | "closed">("unseen");
  const main = useMainFocus();
  useGoKeys();
  // Fetched before it is asked for: whoever types at once after its key would lose the first letters.
  useEffect(() => void finderPart(), []);
  useKeys({
    help: () => setHelp("open"),
    find: () => setFinder("open"),
  });
  return (
    <div className="frame">
      <a className="skip" href="#main">
        {say("skip")}
      </a>
      <Rail />
      <Bar onFind={() => setFinder("open")} onHelp={() => setHelp("open")} />
      <Connection />
      <main id="main" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      <Suspense>
        {help === "unseen" ? null : (
          <KeyHelp opened={help === "open"} onClose={() => setHelp("closed")} />
        )}
        {finder === "unseen" ? null : (
          <Finder opened={finder === "open"} onClose={() => setFinder("closed")} />
        )}
      </Suspense>
    </div>
  );
}

/** A new page is read from its beginning: the keyboard goes there, as it would on a page load. */
function useMainFocus(): React.RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const first = useRef(true);
  useEffect(() => {
    if (path === undefined) return;
    // A field of the page that took the focus for itself keeps it.
    if (!first.current && !main.current?.contains(document.activeElement)) {
      main.current?.focus({ preventScroll: true });
    }
    first.current = false;
  }, [path]);
  return main;
}

function useGoKeys(): void {
  const navigate = useNavigate();
  const accounts = useMay("see-accounts");
  const reports = useMay("see-reports");
  const handset = useMay("play-consumer");
  useKeys({
    goHome: () => void navigate({ to: "/" }),
    ...(accounts
      ? {
          goQueues: () => void navigate({ to: "/queues" }),
          goAccounts: () => void navigate({ to: "/accounts" }),
          search() {
            const field = document.querySelector<HTMLInputElement>("[data-search]");
            if (field === null) void navigate({ to: "/accounts", hash: "search" });
            else field.select();
          },
        }
      : {}),
    ...(reports ? { goReports: () => void navigate({ to: "/reports" }) } : {}),
    ...(handset ? { goHandset: () => void navigate({ to: "/handset" }) } : {}),
  });
}
