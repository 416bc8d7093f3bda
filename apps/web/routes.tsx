/** The addresses of the workspace and the handset; each page is a part of its own, loaded on the way. */

import { type Me, paymentState, rail } from "@forbear/contract";
import type { QueryClient } from "@tanstack/react-query";
import {
  Outlet,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { z } from "zod";
import { Broken, Missing } from "./frame/broken.tsx";
import { statusOf } from "./server/ask.ts";
import {
  accountQuery,
  accountsQuery,
  bankQuery,
  debitsQuery,
  meQuery,
  moneyClientQuery,
  moneyMonthQuery,
  moneyQuery,
  remittanceQuery,
  overviewQuery,
  paymentQuery,
  processorsQuery,
  queuesQuery,
  reportQuery,
  reportsQuery,
  talkQuery,
  termsQuery,
  timelineQuery,
} from "./server/queries.ts";

type Context = { readonly queries: QueryClient };

const root = createRootRouteWithContext<Context>()({
  component: Outlet,
  errorComponent: Broken,
  notFoundComponent: Missing,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: z.object({ next: z.string().startsWith("/").optional().catch(undefined) }),
  component: lazyRouteComponent(() => import("./sign-in/sign-in.tsx"), "SignIn"),
});

/** To the door, and afterwards back to where one wanted to be. */
function leave(href: string): void {
  redirect({ to: "/sign-in", search: href === "/" ? {} : { next: href }, throw: true });
}

/** All that is shown only to somebody who signed in. */
const inside = createRoute({
  getParentRoute: () => root,
  id: "inside",
  async beforeLoad({ context, location }): Promise<{ me: Me }> {
    try {
      return { me: await context.queries.ensureQueryData(meQuery()) };
    } catch (error) {
      if (statusOf(error) === 401) leave(location.href);
      throw error;
    }
  },
  component: lazyRouteComponent(() => import("./frame/inside.tsx"), "Inside"),
});

const desk = createRoute({
  getParentRoute: () => inside,
  id: "desk",
  component: lazyRouteComponent(() => import("./frame/frame.tsx"), "Frame"),
});

const home = createRoute({
  getParentRoute: () => desk,
  path: "/",
  loader: ({ context }) => void context.queries.prefetchQuery(overviewQuery()),
  component: lazyRouteComponent(() => import("./home/home.tsx"), "Home"),
});

const queues = createRoute({
  getParentRoute: () => desk,
  path: "/queues",
  loader: ({ context }) => void context.queries.prefetchQuery(queuesQuery()),
  component: lazyRouteComponent(() => import("./queues/queues.tsx"), "Queues"),
});

const queueStart = createRoute({
  getParentRoute: () => desk,
  path: "/queues/$name",
  component: lazyRouteComponent(() => import("./queues/start.tsx"), "QueueStart"),
});

function prefetchAccount(queries: QueryClient, id: string): void {
  void queries.prefetchQuery(accountQuery(id));
  void queries.prefetchInfiniteQuery(timelineQuery(id));
}

const queueWork = createRoute({
  getParentRoute: () => desk,
  path: "/queues/$name/$account",
  loader: ({ context, params }) => prefetchAccount(context.queries, params.account),
  component: lazyRouteComponent(() => import("./queues/work.tsx"), "QueueWork"),
});

const accounts = createRoute({
  getParentRoute: () => desk,
  path: "/accounts",
  validateSearch: z.object({
    q: z.string().optional().catch(undefined),
    life: z.enum(["open", "promised", "on-plan", "closed"]).optional().catch(undefined),
    held: z.literal("yes").optional().catch(undefined),
  }),
  loaderDeps: ({ search }) => ({
    q: search.q ?? "",
    life: search.life ?? "",
    held: search.held ?? "",
  }),
  loader: ({ context, deps }) => void context.queries.prefetchInfiniteQuery(accountsQuery(deps)),
  component: lazyRouteComponent(() => import("./accounts/list.tsx"), "Accounts"),
});

const account = createRoute({
  getParentRoute: () => desk,
  path: "/accounts/$account",
  loader: ({ context, params }) => prefetchAccount(context.queries, params.account),
  component: lazyRouteComponent(() => import("./account/page.tsx"), "AccountPage"),
});

const reports = createRoute({
  getParentRoute: () => desk,
  path: "/reports",
  loader: ({ context }) => void context.queries.prefetchInfiniteQuery(reportsQuery()),
  component: lazyRouteComponent(() => import("./reports/list.tsx"), "Reports"),
});

const report = createRoute({
  getParentRoute: () => desk,
  path: "/reports/$day",
  loader: ({ context, params }) => void context.queries.prefetchQuery(reportQuery(params.day)),
  component: lazyRouteComponent(() => import("./reports/day.tsx"), "Day"),
});

const money = createRoute({
  getParentRoute: () => desk,
  path: "/money",
  loader: ({ context }) => void context.queries.prefetchQuery(moneyQuery()),
  component: lazyRouteComponent(() => import("./money/page.tsx"), "MoneyPage"),
});

const moneyClient = createRoute({
  getParentRoute: () => desk,
  path: "/money/clients/$client",
  loader: ({ context, params }) =>
    void context.queries.prefetchQuery(moneyClientQuery(params.client)),
  component: lazyRouteComponent(() => import("./money/client.tsx"), "ClientPage"),
});

const remittance = createRoute({
  getParentRoute: () => desk,
  path: "/money/clients/$client/remittances/$number",
  loader: ({ context, params }) =>
    void context.queries.prefetchQuery(remittanceQuery(params.client, params.number)),
  component: lazyRouteComponent(() => import("./money/remittance.tsx"), "RemittancePage"),
});

const moneyMonth = createRoute({
  getParentRoute: () => desk,
  path: "/money/months/$month",
  loader: ({ context, params }) =>
    void context.queries.prefetchQuery(moneyMonthQuery(params.month)),
  component: lazyRouteComponent(() => import("./money/month.tsx"), "MonthPage"),
});

const bank = createRoute({
  getParentRoute: () => desk,
  path: "/money/bank",
  loader: ({ context }) => void context.queries.prefetchQuery(bankQuery()),
  component: lazyRouteComponent(() => import("./bank/page.tsx"), "BankPage"),
});

const terms = createRoute({
  getParentRoute: () => desk,
  path: "/money/clients/$client/terms",
  loader: ({ context, params }) => void context.queries.prefetchQuery(termsQuery(params.client)),
  component: lazyRouteComponent(() => import("./money/terms.tsx"), "TermsPage"),
});

const debits = createRoute({
  getParentRoute: () => desk,
  path: "/money/debits",
  loader: ({ context }) => void context.queries.prefetchInfiniteQuery(debitsQuery()),
  component: lazyRouteComponent(() => import("./money/debits.tsx"), "DebitsPage"),
});

const files = createRoute({
  getParentRoute: () => desk,
  path: "/money/files",
  loader: ({ context }) => void context.queries.prefetchQuery(moneyQuery()),
  component: lazyRouteComponent(() => import("./money/files.tsx"), "FilesPage"),
});

const processors = createRoute({
  getParentRoute: () => desk,
  path: "/money/processors",
  loader: ({ context }) => void context.queries.prefetchQuery(processorsQuery()),
  component: lazyRouteComponent(() => import("./money/processors.tsx"), "ProcessorsPage"),
});

const payments = createRoute({
  getParentRoute: () => desk,
  path: "/money/payments",
  validateSearch: z.object({
    state: paymentState.optional().catch(undefined),
    client: z.string().optional().catch(undefined),
    rail: rail.optional().catch(undefined),
    day: z.iso.date().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import("./money/payments.tsx"), "PaymentsPage"),
});

const payment = createRoute({
  getParentRoute: () => desk,
  path: "/money/payments/$payment",
  loader: ({ context, params }) => void context.queries.prefetchQuery(paymentQuery(params.payment)),
  component: lazyRouteComponent(() => import("./money/payment.tsx"), "PaymentPage"),
});

const disputes = createRoute({
  getParentRoute: () => desk,
  path: "/money/disputes",
  validateSearch: z.object({ all: z.boolean().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import("./money/disputes.tsx"), "DisputesPage"),
});

const moneyPages = [
  payments,
  payment,
  disputes,
  money,
  bank,
  debits,
  files,
  processors,
  moneyClient,
  terms,
  remittance,
  moneyMonth,
] as const;

const handset = createRoute({
  getParentRoute: () => inside,
  path: "/handset",
  validateSearch: z.object({ q: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import("./handset/handset.tsx"), "Handset"),
});

const play = createRoute({
  getParentRoute: () => handset,
  path: "$person",
  loader: ({ context, params }) => void context.queries.prefetchQuery(talkQuery(params.person)),
  component: lazyRouteComponent(() => import("./handset/talk.tsx"), "Talk"),
});

const tree = root.addChildren([
  signIn,
  inside.addChildren([
    desk.addChildren([
      home,
      queues,
      queueStart,
      queueWork,
      accounts,
      account,
      reports,
      report,
      ...moneyPages,
    ]),
    handset.addChildren([play]),
  ]),
]);

export function routerOf(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queries },
    defaultPreload: "intent",
    // Freshness is the query client's to judge.
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultErrorComponent: Broken,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof routerOf>;
  }
}
