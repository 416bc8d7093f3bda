/** Starts the workspace in the page. */

import "./plain-zod.ts";
import "./styles.ts";
import { present } from "@forbear/kernel";
import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Keys } from "./keys/keys.tsx";
import { routerOf } from "./routes.tsx";
import { AskFailure, statusOf } from "./server/ask.ts";
import { theme, variables } from "./theme.ts";
import { Words } from "./words/say.tsx";

/** A refusal stays one however often it is asked; a network that fell out may be back. */
const mayRetry = (failures: number, error: Error): boolean => {
  const status = statusOf(error);
  const passing = status === null ? error instanceof AskFailure : status >= 502;
  return passing && failures < 2 && navigator.onLine;
};

const queries = new QueryClient({
  queryCache: new QueryCache({ onError: leaveWhenSignedOut }),
  defaultOptions: {
    queries: { networkMode: "always", retry: mayRetry, retryDelay: 600, gcTime: 10 * 60_000 },
    mutations: { networkMode: "always" },
  },
});

const router = routerOf(queries);

/** The session ended: sign in, then back to where one was. */
function leaveWhenSignedOut(error: Error): void {
  const { pathname, href } = router.state.location;
  if (statusOf(error) !== 401 || pathname === "/sign-in") return;
  queries.removeQueries({ queryKey: ["me"] });
  void router.navigate({ to: "/sign-in", search: { next: href } });
}

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? "";

/** A failure to be answered is told on the screen; the console is for defects. */
function onCaughtError(error: unknown): void {
  if (!(error instanceof AskFailure)) console.error(error);
}

createRoot(present(document.getElementById("app")), { onCaughtError }).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <Words>
        <QueryClientProvider client={queries}>
          <Keys>
            <Notifications position="bottom-right" />
            <RouterProvider router={router} />
          </Keys>
        </QueryClientProvider>
      </Words>
    </MantineProvider>
  </StrictMode>,
);
