/** What each route of the API answers, from a small world that a test changes as it likes. */

import {
  type AccountLine,
  type ConversationView,
  type HandsetMessage,
  type Light,
  type Me,
  type Overview,
  type Part,
  type QueueSummary,
  type RouteName,
  type TimelineEntry,
  account,
  accountPage,
  approvalView,
  conversation,
  dayReport,
  decideApproval,
  withdrawApproval,
  handsetTalk,
  handsetText,
  type LetterList,
  askLetter,
  letterList,
  me,
  newAddress,
  overview,
  partPage,
  queueList,
  queueStep,
  ruleWords,
  reportPage,
  signIn,
  staffMessage,
  talkRecord,
  timelinePage,
} from "@forbear/contract";
import type { z } from "zod";
import { type FinanceWorld, financeWorld, ofFinance } from "./finance-world.ts";
import { type PaymentsWorld, ofPayments, paymentsWorld } from "./payments-world.ts";
import { type PlanWorld, ofPlan, planWorld } from "./plan-world.ts";
import { type ReturnsWorld, ofReturns, returnsWorld } from "./returns-world.ts";
import { type KeptWorld, keptWorld, ofKept } from "./kept-world.ts";
import { type LinksWorld, linksWorld, ofLinks } from "./links-world.ts";
import { type MoneyWorld, moneyWorld, ofMoney } from "./money-world.ts";
import * as world from "./world.ts";

/** What the server knows; a test changes it before or while it looks. */
export type World = {
  signedIn: boolean;
  me: Me;
  overview: Overview;
  queues: QueueSummary[];
  lines: AccountLine[];
  lights: Light[];
  timeline: TimelineEntry[];
  letters: LetterList;
  talk: ConversationView;
  parts: Part[];
  handset: HandsetMessage[];
  reports: ReturnType<typeof world.reports>;
  money: MoneyWorld;
  finance: FinanceWorld;
  payments: PaymentsWorld;
  plan: PlanWorld;
  returns: ReturnsWorld;
  kept: KeptWorld;
  links: LinksWorld;
};

export const newWorld = (): World => ({
  signedIn: true,
  me: world.me(),
  overview: world.overview(),
  queues: world.queues(),
  lines: world.lines(),
  lights: world.lights(),
  timeline: world.timeline(),
  letters: world.letters(),
  talk: world.conversation(),
  parts: world.parts(),
  handset: world.handsetMessages(),
  reports: world.reports(),
  money: moneyWorld(),
  finance: financeWorld(),
  payments: paymentsWorld(),
  plan: planWorld(),
  returns: returnsWorld(),
  kept: keptWorld(),
  links: linksWorld(),
});

/** Thrown by an answer; sent as a problem. */
export class Problem extends Error {
  readonly status: number;
  constructor(status: number, detail: string) {
    super(detail);
    this.status = status;
  }
}

export type Asked = {
  readonly params: Readonly<Record<string, string>>;
  readonly search: URLSearchParams;
  readonly body: unknown;
};
type Answer = (asked: Asked) => unknown;
export type Answers = { readonly [R in Exclude<RouteName, "events" | "imports">]: Answer };

const checked =
  <T>(schema: z.ZodType<T>, answer: (asked: Asked) => T): Answer =>
  (asked) =>
    schema.parse(answer(asked));

const found = <T>(one: T | undefined): T => {
  if (one === undefined) throw new Problem(404, "There is nothing here.");
  return one;
};

const page = <T>(items: readonly T[]) => ({ items: [...items], next: null });
const fits = (text: string, q: string | null): boolean =>
  text.toLowerCase().includes((q ?? "").toLowerCase());

/** Every route that answers once. */
export function answersOf(known: World): Answers {
  return {
    ...ofSignIn(known),
    ...ofDesk(known),
    ...ofTalk(known),
    ...ofHandset(known),
    ...ofMoney(known.money),
    ...ofFinance(known.finance),
    ...ofPayments(known.payments),
    ...ofPlan(known.plan),
    ...ofReturns(known.returns),
    ...ofKept(known.kept),
    ...ofLinks(known.links),
  };
}

function ofSignIn(known: World) {
  return {
    signIn({ body }: Asked) {
      const { password } = signIn.parse(body);
      if (password !== "correct horse") {
        throw new Problem(401, "This e-mail address and password do not fit together.");
      }
      known.signedIn = true;
      return me.parse(known.me);
    },
    signOut() {
      known.signedIn = false;
      return {};
    },
    me: checked(me, () => known.me),
  };
}

/** Pages and words are opened in a tab of their own, by a link: only their addresses matter here. */
function ofLetters(known: World) {
  return {
    askApproval: () => ({ case: world.approval().id }),
    approval: checked(approvalView, () => world.approval()),
    withdrawApproval({ body }: Asked) {
      withdrawApproval.parse(body);
      return { done: true };
    },
    decideApproval: ({ body }: Asked) => {
      decideApproval.parse(body);
      return { told: true };
    },
    letters: checked(letterList, () => known.letters),
    askLetter: ({ body }: Asked) => {
      askLetter.parse(body);
      return { done: true };
    },
    newAddress: ({ body }: Asked) => {
      newAddress.parse(body);
      return { done: true };
    },
    letterReturned: () => ({ done: true }),
    previewLetter: () => "as it would be written",
    letterPages: () => "its pages",
    letterWords: () => "its words",
    moneyLetter: () => "the books in words",
  };
}

function step(known: World, search: URLSearchParams, name: string) {
  const queue = found(known.queues.find((each) => each.name === name));
  const inside = known.lines.filter(({ waitsFor }) => waitsFor === name);
  const at = (id: string | null): number => inside.findIndex((line) => line.id === id);
  const after = search.get("after");
  const before = search.get("before");
  const to = before !== null ? at(before) - 1 : after !== null ? at(after) + 1 : 0;
  const next = inside[to] ?? null;
  return { queue, account: next, left: next === null ? 0 : inside.length - to };
}

/** A route that other programs ask for: no page of ours does. */
function unasked(): never {
  throw new Problem(404, "No page asks for this.");
}

function ofDesk(known: World) {
  return {
    statement: unasked,
    releaseObligor: unasked,
    overview: checked(overview, () => known.overview),
    queues: checked(queueList, () => ({ items: known.queues })),
    queue: checked(queueStep, ({ params, search }) => step(known, search, params["name"] ?? "")),
    accounts: checked(accountPage, ({ search }) => {
      const life = search.get("life");
      const held = search.get("held") === "yes";
      const lines = known.lines.filter(
        (line) => (life === null || line.life === life) && (!held || line.held),
      );
      return page(lines.filter(({ person }) => fits(person.name, search.get("q"))));
    }),
    account: checked(account, ({ params }) => ({
      ...world.accountOf(found(known.lines.find(({ id }) => id === params["id"]))),
      lights: known.lights,
    })),
    timeline: checked(timelinePage, () => page(known.timeline)),
    ...ofLetters(known),
    liftHold: () => ({}),
    closeCase: () => ({}),
    decision: () => ({ decision: "as it was exported" }),
    messageFile: () => ({ bytes: "as they came" }),
    reports: checked(reportPage, () => page(known.reports)),
    rules: checked(ruleWords, () => world.ruleWords()),
    report: checked(dayReport, ({ params }) =>
      found(known.reports.find(({ day }) => day === params["day"])),
    ),
  };
}

function ofTalk(known: World) {
  const become = (status: ConversationView["status"]) => () => {
    known.talk = { ...known.talk, status };
    return {};
  };
  return {
    conversation: checked(conversation, () => known.talk),
    talkRecord: checked(talkRecord, () => world.talkRecord()),
    takeOver: become("with-person"),
    handBack: become("open"),
    say({ body }: Asked) {
      const { text } = staffMessage.parse(body);
      const n = known.talk.messages.length + 1;
      const said = world.messageOf(n, { direction: "outbound", author: "staff", text });
      known.talk = { ...known.talk, messages: [...known.talk.messages, said] };
      return {};
    },
  };
}

function ofHandset(known: World) {
  return {
    parts: checked(partPage, ({ search }) =>
      page(known.parts.filter(({ name }) => fits(name, search.get("q")))),
    ),
    talk: checked(handsetTalk, ({ params }) => ({
      part: found(known.parts.find(({ person }) => person === params["person"])),
      messages: known.handset,
    })),
    /** What was texted stands at once; a test writes the reply when it wants one. */
    text({ body }: Asked) {
      known.handset = [...known.handset, world.texted("me", handsetText.parse(body))];
      return {};
    },
  };
}
