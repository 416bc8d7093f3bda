/** The strategy a tenant starts with: early-stage cards, by score and stage, over thirty days. */

import { must } from "@forbear/kernel";
import {
  type CollectStep,
  type Doing,
  type Strategy,
  type StrategyDocument,
  parseStrategy,
} from "../strategy.ts";

const always = "true";

const send = (
  template: string,
  act: "collect" | "paymentReminder" = "collect",
  channels: readonly ("sms" | "webchat")[] = ["sms", "webchat"],
): Doing => ({ kind: "contact", channels, template, act });

const after = (waitDays: number, template: string): CollectStep => ({
  waitDays,
  when: always,
  do: send(template),
});

const toQueue = (waitDays: number, queue: string): CollectStep => ({
  waitDays,
  when: always,
  do: { kind: "queue", queue },
});

const remind = (daysBeforeDue: number, template: string) => ({
  daysBeforeDue,
  when: always,
  do: send(template, "paymentReminder"),
});

/** As it is published: JSON, to be copied, edited and compared line by line. */
export const houseStrategyDocument: StrategyDocument = {
  name: "house-early-stage-cards",
  version: 1,
  experiment: { name: "house-holdout", holdoutBasisPoints: 500 },
  intervalDays: 3,
  stops: [
    { name: "closed", when: 'life == "closed"' },
    { name: "nothing-owed", when: "balance <= 0" },
  ],
  segments: [
    { name: "agreed", when: 'life == "promised" || life == "on-plan"', path: "before-due" },
    { name: "broken-promise", when: "promisesBroken > 0", path: "after-broken-promise" },
    { name: "late-stage", when: "dpd > 90", path: "to-a-person" },
    { name: "likely-early", when: "scored && score >= 6000 && dpd <= 30", path: "light" },
    { name: "unlikely", when: "scored && score < 3000", path: "options-first" },
    { name: "early", when: "dpd <= 30", path: "steady" },
    { name: "middle", when: always, path: "options-first" },
  ],
  paths: [
    {
      name: "before-due",
      purpose: "service",
      steps: [remind(3, "promise-reminder"), remind(1, "promise-reminder")],
    },
    {
      name: "after-broken-promise",
      purpose: "collect",
      steps: [
        after(1, "promise-broken"),
        after(4, "reminder"),
        after(6, "reminder"),
        after(7, "reminder"),
        toQueue(5, "broken-promises"),
      ],
    },
    { name: "to-a-person", purpose: "collect", steps: [toQueue(0, "late-stage")] },
    {
      name: "light",
      purpose: "collect",
      steps: [
        after(3, "first-contact"),
        after(7, "reminder"),
        after(7, "reminder"),
        after(7, "reminder"),
        after(6, "reminder"),
      ],
    },
    {
      name: "steady",
      purpose: "collect",
      steps: [
        after(0, "first-contact"),
        after(5, "reminder"),
        after(6, "reminder"),
        after(7, "reminder"),
        after(7, "reminder"),
        toQueue(5, "early-stage"),
      ],
    },
    {
      name: "options-first",
      purpose: "collect",
      steps: [
        after(0, "first-contact"),
        after(4, "reminder"),
        after(6, "reminder"),
        { waitDays: 7, when: "promisesKept > 0", do: send("reminder") },
        after(7, "reminder"),
        toQueue(6, "early-stage"),
      ],
    },
  ],
};

/** The house strategy, read by the same parser as any other. */
export const houseStrategy = (): Strategy =>
  must(parseStrategy(houseStrategyDocument), "the house strategy");
