/** What the screens ask for, each under its key: the stream of events wakes them by the same keys. */

import {
  clientBooksView,
  moneyAlarm,
  moneyView,
  monthView,
  remittanceView,
  remittancesDue,
  account,
  accountPage,
  approvalView,
  bankView,
  callList,
  debitsView,
  disputePage,
  keptMeansList,
  payLinkList,
  paymentPage,
  paymentView,
  refundsWaiting,
  meansView,
  planView,
  termsView,
  conversation,
  dayReport,
  handsetTalk,
  letterList,
  me,
  overview,
  partPage,
  processorsView,
  queueList,
  queueStep,
  ruleWords,
  reportPage,
  talkRecord,
  timelinePage,
} from "@forbear/contract";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { ask, pathTo } from "./ask.ts";

/** A list of accounts as its URL says it. */
export type AccountFilter = { readonly q: string; readonly life: string; readonly held: string };

const aMoment = 30_000;

export const meQuery = () =>
  queryOptions({
    queryKey: ["me"],
    queryFn: ({ signal }) => ask(me, pathTo("me"), signal),
    staleTime: 5 * 60_000,
  });

export const overviewQuery = () =>
  queryOptions({
    queryKey: ["overview"],
    queryFn: ({ signal }) => ask(overview, pathTo("overview"), signal),
    staleTime: aMoment,
  });

export const queuesQuery = () =>
  queryOptions({
    queryKey: ["queues"],
    queryFn: ({ signal }) => ask(queueList, pathTo("queues"), signal),
    staleTime: aMoment,
  });

/** Where one stands in a queue: at its start, or beside an account. */
export type Beside = { readonly after?: string; readonly before?: string };

export const queueStepQuery = (name: string, beside: Beside) =>
  queryOptions({
    queryKey: ["queue", name, beside],
    queryFn: ({ signal }) => ask(queueStep, pathTo("queue", { name }, beside), signal),
    staleTime: 5_000,
  });

export const accountsQuery = ({ q, life, held }: AccountFilter) =>
  infiniteQueryOptions({
    queryKey: ["accounts", q, life, held],
    queryFn: ({ signal, pageParam }) =>
      ask(accountPage, pathTo("accounts", {}, { q, life, held, cursor: pageParam }), signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    staleTime: 5_000,
  });

export const accountQuery = (id: string) =>
  queryOptions({
    queryKey: ["account", id],
    queryFn: ({ signal }) => ask(account, pathTo("account", { id }), signal),
    staleTime: aMoment,
  });

export const approvalQuery = (account: string, id: string) =>
  queryOptions({
    // Under the account's own key: what makes the account untrue makes this untrue.
    queryKey: ["account", account, "approval", id],
    queryFn: ({ signal }) => ask(approvalView, pathTo("approval", { id }), signal),
    staleTime: 5_000,
  });

export const lettersQuery = (id: string) =>
  queryOptions({
    // Under the account's own key: what makes the account untrue makes its letters untrue.
    queryKey: ["account", id, "letters"],
    queryFn: ({ signal }) => ask(letterList, pathTo("letters", { id }), signal),
    staleTime: aMoment,
  });

export const timelineQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ["timeline", id],
    queryFn: ({ signal, pageParam }) =>
      ask(timelinePage, pathTo("timeline", { id }, { cursor: pageParam }), signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    staleTime: aMoment,
  });

export const conversationQuery = (id: string) =>
  queryOptions({
    queryKey: ["conversation", id],
    queryFn: ({ signal }) => ask(conversation, pathTo("conversation", { id }), signal),
    staleTime: aMoment,
  });

export const talkRecordQuery = (id: string) =>
  queryOptions({
    // Under the talk's own key: what makes the talk untrue makes its record untrue.
    queryKey: ["conversation", id, "record"],
    queryFn: ({ signal }) => ask(talkRecord, pathTo("talkRecord", { id }), signal),
    staleTime: aMoment,
  });

export const reportsQuery = () =>
  infiniteQueryOptions({
    queryKey: ["reports"],
    queryFn: ({ signal, pageParam }) =>
      ask(reportPage, pathTo("reports", {}, { cursor: pageParam }), signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    staleTime: aMoment,
  });

export const reportQuery = (day: string) =>
  queryOptions({
    queryKey: ["report", day],
    queryFn: ({ signal }) => ask(dayReport, pathTo("report", { day }), signal),
    staleTime: aMoment,
  });

/** The law changes with a release, and never while a page is open. */
export const rulesQuery = () =>
  queryOptions({
    queryKey: ["rules"],
    queryFn: ({ signal }) => ask(ruleWords, pathTo("rules"), signal),
    staleTime: Infinity,
  });

export const bankQuery = () =>
  queryOptions({
    // Under the money's own key: what moves money changes what stands at the bank.
    queryKey: ["money", "bank"],
    queryFn: ({ signal }) => ask(bankView, pathTo("bank"), signal),
    staleTime: aMoment,
  });

export const termsQuery = (client: string) =>
  queryOptions({
    // Under the money's own key: what is published changes what is due.
    queryKey: ["money", "terms", client],
    queryFn: ({ signal }) => ask(termsView, pathTo("moneyTerms", { client }), signal),
    staleTime: aMoment,
  });

export const processorsQuery = () =>
  queryOptions({
    queryKey: ["money", "processors"],
    queryFn: ({ signal }) => ask(processorsView, pathTo("processors"), signal),
    staleTime: aMoment,
  });

export const debitsQuery = () =>
  infiniteQueryOptions({
    queryKey: ["money", "debits"],
    queryFn: ({ signal, pageParam }) =>
      ask(debitsView, pathTo("debits", {}, { cursor: pageParam }), signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    staleTime: aMoment,
  });

/** Payments as their list's URL says. */
export type PaymentFilter = {
  readonly state: string;
  readonly client: string;
  readonly rail: string;
  readonly day: string;
};

export const paymentsQuery = (filter: PaymentFilter) =>
  infiniteQueryOptions({
    queryKey: ["money", "payments", filter],
    queryFn: ({ signal, pageParam }) =>
      ask(paymentPage, pathTo("payments", {}, { ...filter, cursor: pageParam }), signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    staleTime: 5_000,
  });

export const paymentQuery = (id: string) =>
  queryOptions({
    queryKey: ["money", "payment", id],
    queryFn: ({ signal }) => ask(paymentView, pathTo("payment", { id }), signal),
    staleTime: 5_000,
  });

export const disputesQuery = (open: boolean) =>
  infiniteQueryOptions({
    queryKey: ["money", "disputes", open],
    queryFn: ({ signal, pageParam }) =>
      ask(disputePage, pathTo("disputes", {}, { open: String(open), cursor: pageParam }), signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    staleTime: 5_000,
  });

export const refundsQuery = () =>
  queryOptions({
    queryKey: ["money", "refunds"],
    queryFn: ({ signal }) => ask(refundsWaiting, pathTo("refunds"), signal),
    staleTime: 5_000,
  });

export const planQuery = (id: string) =>
  queryOptions({
    // Under the account's own key: what makes the account untrue makes this untrue.
    queryKey: ["account", id, "plan"],
    queryFn: ({ signal }) => ask(planView, pathTo("plan", { id }), signal),
    staleTime: aMoment,
  });

export const meansQuery = (id: string) =>
  queryOptions({
    // Under the account's own key: what makes the account untrue makes this untrue.
    queryKey: ["account", id, "means"],
    queryFn: ({ signal }) => ask(meansView, pathTo("means", { id }), signal),
    staleTime: aMoment,
  });

export const keptMeansQuery = (id: string) =>
  queryOptions({
    // Under the account's own key: what makes the account untrue makes this untrue.
    queryKey: ["account", id, "kept-means"],
    queryFn: ({ signal }) => ask(keptMeansList, pathTo("keptMeans", { id }), signal),
    staleTime: aMoment,
  });

export const payLinksQuery = (id: string) =>
  queryOptions({
    queryKey: ["account", id, "pay-links"],
    queryFn: ({ signal }) => ask(payLinkList, pathTo("payLinks", { id }), signal),
    staleTime: aMoment,
  });

export const callsQuery = (id: string) =>
  queryOptions({
    queryKey: ["account", id, "calls"],
    queryFn: ({ signal }) => ask(callList, pathTo("calls", { id }), signal),
    staleTime: aMoment,
  });

export const moneyQuery = () =>
  queryOptions({
    queryKey: ["money"],
    queryFn: ({ signal }) => ask(moneyView, pathTo("money"), signal),
    staleTime: aMoment,
  });

export const moneyDueQuery = () =>
  queryOptions({
    queryKey: ["money", "due"],
    queryFn: ({ signal }) => ask(remittancesDue, pathTo("moneyDue"), signal),
    staleTime: aMoment,
  });

export const moneyAlarmQuery = () =>
  queryOptions({
    queryKey: ["money", "alarm"],
    queryFn: ({ signal }) => ask(moneyAlarm, pathTo("moneyAlarm"), signal),
    staleTime: aMoment,
  });

export const moneyClientQuery = (client: string) =>
  queryOptions({
    queryKey: ["money", "client", client],
    queryFn: ({ signal }) => ask(clientBooksView, pathTo("moneyClient", { client }), signal),
    staleTime: aMoment,
  });

export const remittanceQuery = (client: string, number: string) =>
  queryOptions({
    queryKey: ["money", "remittance", client, number],
    queryFn: ({ signal }) =>
      ask(remittanceView, pathTo("moneyRemittance", { client, number }), signal),
    staleTime: aMoment,
  });

export const moneyMonthQuery = (month: string) =>
  queryOptions({
    queryKey: ["money", "month", month],
    queryFn: ({ signal }) => ask(monthView, pathTo("moneyMonth", { month }), signal),
    staleTime: aMoment,
  });

export const partsQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: ["parts", q],
    queryFn: ({ signal, pageParam }) =>
      ask(partPage, pathTo("parts", {}, { q, cursor: pageParam }), signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    staleTime: aMoment,
  });

export const talkQuery = (person: string) =>
  queryOptions({
    queryKey: ["talk", person],
    queryFn: ({ signal }) => ask(handsetTalk, pathTo("talk", { person }), signal),
    staleTime: aMoment,
  });
