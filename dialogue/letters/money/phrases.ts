/** What a language has to say in letters about money: one that lacks a phrase does not compile. */

import type { EntryKind } from "@forbear/ledger";

type Columns = readonly [string, string, string, string];

export type MoneyWords = {
  readonly reference: string;
  readonly greeting: (name: string) => string;
  /** Who is owed, and by which number it knows the account. */
  readonly about: (creditor: string, number: string) => string;
  readonly ask: (phone: string, website: string) => string;
  readonly thanks: string;
  readonly parts: {
    readonly principal: string;
    readonly interest: string;
    readonly fees: string;
    readonly costs: string;
  };
  readonly kinds: { readonly [kind in EntryKind]: string };
  readonly columns: Columns;
  readonly statement: {
    readonly title: (on: string) => string;
    readonly madeOf: string;
    readonly owed: (on: string) => string;
    readonly credit: (on: string) => string;
    readonly history: string;
    readonly grows: string;
  };
  readonly annual: {
    readonly title: (from: string, to: string) => string;
    readonly opening: (on: string) => string;
    readonly closing: (on: string) => string;
    readonly quiet: string;
    readonly caption: string;
    readonly history: string;
  };
  readonly schedule: {
    readonly title: string;
    readonly lead: (owed: string) => string;
    readonly columns: Columns;
    readonly left: string;
    readonly hard: string;
  };
  readonly receipt: {
    readonly title: string;
    readonly lead: (amount: string, on: string) => string;
    readonly caption: string;
    readonly beyond: string;
    readonly total: string;
    readonly left: (amount: string) => string;
    readonly nothing: string;
  };
  readonly settlement: {
    readonly title: string;
    readonly lead: (owed: string, pays: string) => string;
    readonly once: (pays: string, until: string) => string;
    readonly inParts: (until: string) => string;
    readonly then: string;
    readonly broken: string;
  };
  readonly paid: {
    readonly title: { readonly paid: string; readonly settled: string };
    readonly lead: { readonly paid: Closed; readonly settled: Closed };
    readonly keep: string;
  };
};

type Closed = (on: string, total: string) => string;
