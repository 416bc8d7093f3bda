/** Every key of the workspace, in one place: what is pressed, what it does, where it works. */

import type { WordKey } from "../words/say.tsx";

export type KeyAct = {
  /** As tinykeys reads it; several ways to press one thing where keyboards differ. */
  readonly press: readonly string[];
  /** As people read it. */
  readonly shown: readonly string[];
  readonly says: WordKey;
  readonly where: "everywhere" | "queue" | "list" | "account" | "talk";
  /** Works with a modifier, so it stays when single keys are switched off, and while one types. */
  readonly always?: true;
};

const one = (key: string): Pick<KeyAct, "press" | "shown"> => ({
  press: [key],
  shown: [key.toUpperCase()],
});
const two = (first: string, second: string): Pick<KeyAct, "press" | "shown"> => ({
  press: [`${first} ${second}`],
  shown: [first.toUpperCase(), second.toUpperCase()],
});

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);
const mod = isApple ? "⌘" : "Ctrl";

export const keyActs = {
  help: { press: ["?", "Shift+?"], shown: ["?"], says: "key.help", where: "everywhere" },
  find: {
    press: ["$mod+k"],
    shown: [mod, "K"],
    says: "key.find",
    where: "everywhere",
    always: true,
  },
  search: { press: ["/", "Shift+/"], shown: ["/"], says: "key.search", where: "everywhere" },
  goHome: { ...two("g", "h"), says: "key.goHome", where: "everywhere" },
  goQueues: { ...two("g", "q"), says: "key.goQueues", where: "everywhere" },
  goAccounts: { ...two("g", "a"), says: "key.goAccounts", where: "everywhere" },
  goReports: { ...two("g", "r"), says: "key.goReports", where: "everywhere" },
  goMoney: { ...two("g", "m"), says: "key.goMoney", where: "everywhere" },
  goHandset: { ...two("g", "p"), says: "key.goHandset", where: "everywhere" },
  next: { ...one("j"), says: "key.next", where: "queue" },
  previous: { ...one("k"), says: "key.previous", where: "queue" },
  rowDown: { ...one("j"), says: "key.rowDown", where: "list" },
  rowUp: { ...one("k"), says: "key.rowUp", where: "list" },
  toLights: { ...one("l"), says: "key.toLights", where: "account" },
  toTimeline: { ...one("e"), says: "key.toTimeline", where: "account" },
  toHolds: { ...one("o"), says: "key.toHolds", where: "account" },
  takeOver: { ...one("t"), says: "key.takeOver", where: "talk" },
  handBack: { ...one("b"), says: "key.handBack", where: "talk" },
  write: { ...one("m"), says: "key.write", where: "talk" },
  send: {
    press: ["$mod+Enter"],
    shown: [mod, "Enter"],
    says: "key.send",
    where: "talk",
    always: true,
  },
} as const satisfies Readonly<Record<string, KeyAct>>;

export type KeyName = keyof typeof keyActs;

/** The places in which keys work, in the order that help shows them. */
export const places = ["everywhere", "queue", "list", "account", "talk"] as const;
