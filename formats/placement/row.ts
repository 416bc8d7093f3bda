/** One debt as a client places it: read and checked, in our words, before anything is stored. */

import {
  type Brand,
  type DueDays,
  type Language,
  type Money,
  type PlainDate,
  canonical,
} from "@forbear/kernel";
import { type ApartName, type consentFields, apartNames } from "./field.ts";
import type { Remark } from "./fault.ts";

export const products = [
  "creditCard",
  "personalLoan",
  "autoLoan",
  "studentLoan",
  "medical",
  "mortgage",
  "energy",
  "water",
  "telecom",
  "retail",
  "other",
] as const;
export type Product = (typeof products)[number];

export const roles = ["sole", "joint", "guarantor"] as const;
export type Role = (typeof roles)[number];

export const phoneLines = ["wireless", "landline", "unknown"] as const;
/** What the client knows of a number: `good` is unproven to us; the last two take no contact. */
export const phoneHealths = ["good", "dead", "wrong-person"] as const;

export type PlacedPhone = {
  /** As the client wrote it; reading it into an international number is not our question. */
  readonly number: string;
  readonly line: (typeof phoneLines)[number];
  readonly health: (typeof phoneHealths)[number];
};

export type PlacedAddress = {
  readonly line1: string | null;
  readonly line2: string | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly postcode: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** When mail came back from here; null: it did not. */
  readonly returnedOn: PlainDate | null;
};

/** To calls and texts by machine, to electronic mail, to calls beyond a limit, to papers without paper. */
export const consentPurposes = [
  "priorExpressConsent",
  "electronicContact",
  "calls",
  "esign",
] as const;
export const consentForms = ["oral", "written", "electronic"] as const;

/** Given to the creditor, not to us: what it is worth is for law to say. */
export type PlacedConsent = {
  readonly channel: (typeof consentFields)[number]["channel"];
  readonly givenOn: PlainDate;
  /** Null: what is usual for the channel. */
  readonly purpose: (typeof consentPurposes)[number] | null;
  readonly form: (typeof consentForms)[number] | "unknown";
  /** As they were agreed to; null: the client did not send them. */
  readonly words: string | null;
  /** Where the client keeps its proof: the number of a form, a recording, a page. */
  readonly evidence: string | null;
};

export type PlacedAttorney = {
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
};

export type PlacedObligor = {
  /** The client's own number of the person: the same on each of that person's debts. */
  readonly reference: string;
  readonly role: Role;
  readonly name: {
    readonly full: string;
    readonly given: string | null;
    readonly family: string | null;
  };
  readonly bornOn: PlainDate | null;
  readonly language: Language | null;
  readonly address: PlacedAddress;
  readonly phones: readonly PlacedPhone[];
  readonly emails: readonly string[];
  readonly attorney: PlacedAttorney | null;
  readonly ceasedOn: PlainDate | null;
  readonly diedOn: PlainDate | null;
  readonly insolvency: { readonly reference: string; readonly startedOn: PlainDate | null } | null;
  readonly consents: readonly PlacedConsent[];
};

export type Owed = {
  readonly principal: Money;
  readonly interest: Money;
  readonly fees: Money;
  readonly costs: Money;
};

export const itemisationEvents = [
  "last-statement",
  "charge-off",
  "last-payment",
  "transaction",
  "judgment",
] as const;
/** The figures of a validation notice: what was owed on a reference date, and since (12 CFR 1006.34). */
export type Itemisation = {
  readonly event: (typeof itemisationEvents)[number];
  readonly on: PlainDate;
  readonly balance: Money;
  readonly interest: Money;
  readonly fees: Money;
  readonly paid: Money;
  readonly credited: Money;
};

/** What was agreed to be paid and when, and how it stood at the beginning of a day. */
export type PlacedSchedule = DueDays & {
  readonly asOf: PlainDate;
  readonly instalment: Money;
  /** The oldest payment that was not made in full; null: none was behind. */
  readonly firstMissedOn: PlainDate | null;
  readonly arrears: Money;
  readonly lastNoticeOn: PlainDate | null;
  readonly nextStatementOn: PlainDate | null;
  readonly debitFailedOn: PlainDate | null;
  readonly defaultSum: { readonly on: PlainDate; readonly amount: Money } | null;
};

/** One month of a revolving account, as billed. `delay` counts months overdue; -1 paid in full, -2 unused. */
export type Month = { readonly billed: Money; readonly paid: Money; readonly delay: number };

/** Six months, the latest first. */
export type Behaviour = { readonly limit: Money; readonly months: readonly Month[] };

/**
 * Protected attributes, as sealed text: no score, segment or strategy takes this type, and its one
 * way out is `openForFairness`. Text, so that it outlives a worker's port and a column.
 */
export type SetApart = Brand<string, "SetApart">;

export type PlacementRow = {
  readonly line: number;
  /** The client's number of the account: once in a file, the same in every later one. */
  readonly reference: string;
  readonly creditor: string;
  readonly originalCreditor: string;
  readonly product: Product;
  readonly owed: Owed;
  readonly openedOn: PlainDate | null;
  /** The oldest due date that is unpaid: days past due count from here. */
  readonly defaultedOn: PlainDate | null;
  readonly chargedOffOn: PlainDate | null;
  readonly lastPayment: { readonly on: PlainDate; readonly amount: Money | null } | null;
  readonly disputedOn: PlainDate | null;
  readonly itemisation: Itemisation | null;
  readonly behaviour: Behaviour | null;
  readonly schedule: PlacedSchedule | null;
  readonly obligors: readonly [PlacedObligor, ...PlacedObligor[]];
  readonly setApart: SetApart;
  readonly remarks: readonly Remark[];
};

/** Seals protected attributes away from everything that reads a row. */
export const setApart = (values: ReadonlyMap<ApartName, string>): SetApart =>
  canonical(Object.fromEntries(values)) as SetApart;

/** For the fairness report and its store, and for nothing else: the one way to these values. */
export function openForFairness(sealed: SetApart): ReadonlyMap<ApartName, string> {
  const values: unknown = JSON.parse(sealed);
  const open = new Map<ApartName, string>();
  if (typeof values !== "object" || values === null) return open;
  const found = new Map<string, unknown>(Object.entries(values));
  for (const name of apartNames) {
    const value = found.get(name);
    if (typeof value === "string") open.set(name, value);
  }
  return open;
}
