/** What finance publishes and reads in, and what a colleague notes, as a browser test knows it. */

import {
  type CallList,
  type DebitsView,
  type MeansView,
  type TermsView,
  type ToldFileAnswer,
  askApproval,
  callEnded,
  callList,
  debitsAsked,
  debitsView,
  mandateCancelled,
  meansForm,
  meansView,
  returnsAnswer,
  returnsAsked,
  termsAsked,
  termsView,
  toldFile,
  toldFileAnswer,
} from "@forbear/contract";
import { dollars, face } from "./faces.ts";

/** One debit that came back, tried or read in. */
const returnsRead = (dryRun: boolean) =>
  returnsAnswer.parse({
    outcome: dryRun ? "dry-run" : "done",
    format: "ARUDD",
    ...{ read: 1, returned: 1, changed: 0, ended: 0, reinstated: 0, known: 0, waiting: 0 },
    lines: [{ line: 9, heard: "returned", code: "0", says: "Refer to payer", does: "Undone." }],
    faults: [],
  });

export type FinanceWorld = {
  terms: TermsView;
  debits: DebitsView;
  told: ToldFileAnswer;
  means: MeansView;
  calls: CallList;
};

const mandate = (n: number): DebitsView["mandates"][number] => ({
  id: face("mndt", n),
  account: face("acct", n),
  holder: "Ana Whitfield",
  rail: "ach",
  reference: `M7K2Q9XAB1${String(n)}`,
  status: "active",
  last4: "5678",
  signedOn: "2026-02-01",
  notifiedOn: "2026-02-01",
  collected: 2,
  because: null,
  changedAt: "2026-02-01T15:00:00.000Z",
});

export const financeWorld = (): FinanceWorld => ({
  terms: {
    client: "quay",
    name: "Quay Loans",
    currency: "USD",
    version: 0,
    hash: null,
    document: null,
  },
  debits: {
    day: "2026-03-02",
    into: [{ account: "trust", name: "Client money", rail: "ach" }],
    mandates: [mandate(1), mandate(2)],
    next: null,
    files: [
      {
        id: face("coll", 1),
        account: "trust",
        rail: "ach",
        madeOn: "2026-02-27",
        fileName: "trust-ach-2026-02-27.txt",
        items: 12,
        amount: dollars(1_240_00),
        settlesOn: "2026-03-02",
        returned: 1,
      },
    ],
    returns: [
      {
        payment: face("paym", 1),
        account: face("acct", 2),
        fileName: "trust-ach-2026-02-27.txt",
        amount: dollars(80_00),
        code: "R01",
        returnedOn: "2026-03-01",
      },
    ],
  },
  told: {
    outcome: "dry-run",
    read: 3,
    placed: 2,
    same: 0,
    bad: 1,
    faultsInAll: 1,
    faults: [
      {
        line: 4,
        field: "amount",
        code: "payment.more-than-owed",
        says: "The payment is more than what is owed.",
        remedy: "Check the amount.",
      },
    ],
  },
  means: {
    currency: "USD",
    people: [{ person: face("pers", 1), name: "Ana Whitfield", told: null }],
  },
  calls: {
    items: [
      { id: face("ctct", 7), at: "2026-02-27T16:20:00.000Z", to: "···· 42", end: null },
      { id: face("ctct", 6), at: "2026-02-20T16:20:00.000Z", to: "···· 42", end: "unanswered" },
    ],
  },
});

type Body = { readonly body: unknown };
type Params = { readonly params: Readonly<Record<string, string>> };

/** What the routes answer; what is published, cancelled or noted shows in the answer after it. */
export const ofFinance = (known: FinanceWorld) => ({
  moneyTerms: () => termsView.parse(known.terms),
  publishTerms({ body }: Body) {
    const { document } = termsAsked.parse(body);
    const version = known.terms.version + 1;
    known.terms = { ...known.terms, version, hash: "ab".repeat(32), document };
    return { version, hash: "ab".repeat(32), already: false };
  },
  moneyInvoice: () => ({}),
  toldFile({ body }: Body) {
    const { mode } = toldFile.parse(body);
    return toldFileAnswer.parse({
      ...known.told,
      outcome: mode === "dry-run" ? "dry-run" : "placed",
    });
  },
  debits: () => debitsView.parse(known.debits),
  debitFile: () => ({}),
  debitReturns({ body }: Body) {
    return returnsRead(returnsAsked.parse(body).dryRun);
  },
  collectDebits({ body }: Body) {
    debitsAsked.parse(body);
    return { outcome: "nothing-due", file: null, items: 0 };
  },
  cancelMandate({ body, params }: Body & Params) {
    const { because } = mandateCancelled.parse(body);
    const mandates = known.debits.mandates.map((one) =>
      one.id === params["id"] ? { ...one, status: "revoked" as const, because } : one,
    );
    known.debits = { ...known.debits, mandates };
    return { done: true };
  },
  means: () => meansView.parse(known.means),
  noteMeans({ body }: Body) {
    const { person, household } = meansForm.parse(body);
    const told = {
      at: "2026-03-02T15:00:00.000Z",
      on: "2026-03-02",
      source: "desk" as const,
      isOld: false,
      income: dollars(3_000_00),
      essentials: dollars(1_300_00),
      otherDebts: dollars(0),
      ...household,
      sustainable: dollars(985_00),
    };
    const people = known.means.people.map((one) =>
      one.person === person ? { ...one, told } : one,
    );
    known.means = { ...known.means, people };
    return { sustainable: dollars(985_00) };
  },
  calls: () => callList.parse(known.calls),
  callEnded({ body, params }: Body & Params) {
    const { end } = callEnded.parse(body);
    const items = known.calls.items.map((one) => (one.id === params["id"] ? { ...one, end } : one));
    known.calls = { items };
    return { outcome: "noted" };
  },
  askApproval({ body }: Body) {
    askApproval.parse(body);
    return { case: face("case", 9) };
  },
});
