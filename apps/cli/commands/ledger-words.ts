/** A statement in words for people and as JSON for programs: each figure with what it is derived from. */

import { type Money, face, toDecimal, toJson } from "@forbear/kernel";
import { type Balances, debtBooks } from "@forbear/ledger";
import type { posting } from "@forbear/operations";

type DebtStatement = posting.DebtStatement;

const balancesJson = (balances: Balances) =>
  Object.fromEntries(debtBooks.map((book) => [book, toJson(balances[book])]));

export function statementJson(made: DebtStatement) {
  return {
    account: face("acct", made.account),
    asOf: made.on,
    knownAt: made.knownAt,
    life: made.life,
    owed: toJson(made.payoff),
    balances: balancesJson(made.balances),
    booked: balancesJson(made.booked),
    unbookedInterest: toJson(made.unbookedInterest),
    perDayMinor: made.perDay,
    creditBalance: toJson(made.creditBalance),
    suspended: toJson(made.suspended),
    daysPastDue: made.daysPastDue,
    bucket: made.bucket,
    quote: made.quote.map(({ on, amount }) => ({ on, amount: toJson(amount) })),
    interest: made.interest.map((line) => ({ ...line, base: toJson(line.base) })),
    lines: made.lines.map((line) => ({
      ...line,
      transfers: line.transfers.map((one) => ({ ...one, amount: toJson(one.amount) })),
      balances: balancesJson(line.balances),
      owed: toJson(line.owed),
    })),
  };
}

const figure = (amount: Money, width = 14): string => toDecimal(amount).padStart(width);

export function statementInWords(made: DebtStatement): readonly string[] {
  const { currency } = made.payoff;
  const head = `${face("acct", made.account)} as of ${made.on}, as known at ${made.knownAt}`;
  const lines = made.lines.flatMap((line) => {
    const taken = line.takenBack ? " (taken back since)" : "";
    const by = line.policy === null ? "" : ` by ${line.policy}`;
    const what = `${line.valueOn}  ${line.kind}${by}${taken}, booked ${line.bookedAt}`;
    const moves = line.transfers.map(
      ({ debit, credit, amount }) =>
        `    ${debit.padEnd(14)} <- ${credit.padEnd(14)} ${figure(amount)} ${currency}`,
    );
    return [what, ...moves, `    owed then ${figure(line.owed, 31)} ${currency}`];
  });
  const interest = made.interest.map((line) => {
    const why = [line.frozen ?? "", line.capped ? "capped" : ""].filter((one) => one !== "");
    const note = why.length === 0 ? "" : ` (${why.join(", ")})`;
    const sum = `${toDecimal(line.base)} x ${line.rate} x ${line.partOfYear} = ${line.minor} minor`;
    return `  ${line.from} to ${line.to}: ${sum}${note}`;
  });
  return [
    head,
    ...lines,
    ...(interest.length > 0
      ? ["Interest, day by day and whether booked or not:", ...interest]
      : []),
    `${made.on}:`,
    ...debtBooks.map((book) => `  ${book.padEnd(18)} ${figure(made.balances[book])} ${currency}`),
    `  of it not booked   ${figure(made.unbookedInterest)} ${currency} of interest`,
    `  pays it off        ${figure(made.payoff)} ${currency}; a day more: ${made.perDay} minor`,
    ...(made.creditBalance.minor === 0n
      ? []
      : [`  credit balance     ${figure(made.creditBalance)} ${currency}`]),
    ...(made.suspended.minor === 0n
      ? []
      : [`  in suspense        ${figure(made.suspended)} ${currency}`]),
    `  ${String(made.daysPastDue)} days past due: ${made.bucket}`,
    ...made.quote.map(({ on, amount }) => `  paid off on ${on}: ${figure(amount)} ${currency}`),
  ];
}
