/** A statement in words for people: each figure with what it is derived from. */

import { type Money, face, toDecimal } from "@forbear/kernel";
import { debtBooks } from "@forbear/ledger";
import type { posting } from "@forbear/operations";

type DebtStatement = posting.DebtStatement;

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
