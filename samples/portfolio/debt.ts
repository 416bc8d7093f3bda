/** A true account as a debt of today: amounts at the client's rate, days counted back from placement. */

import { addDays, addMonths, divide } from "@forbear/kernel";
import type { Chance, PlainDate } from "@forbear/kernel";
import type { SourceAccount } from "../uci-cards/source.ts";
import { type SampleClient, type Values, converted, daysBefore } from "./clients.ts";

/**
 * What is owed, in New Taiwan dollars: the latest bill above zero of the six. An account that was
 * never billed owes nothing and is not placed: null.
 */
export function owedOf(account: SourceAccount): number | null {
  return account.months.find((month) => month.billed > 0)?.billed ?? null;
}

type Parts = { principal: bigint; interest: bigint; fees: bigint; balance: bigint };

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const shareOf = (minor: bigint, basisPoints: bigint): bigint =>
  divide(minor * basisPoints, 10_000n, "half-even");

/** The balance in its parts, by the months overdue; the rule is in the client's terms. */
export function partsOf(balance: bigint, monthsLate: bigint, client: SampleClient): Parts {
  const fees = least(client.lateFee * monthsLate, shareOf(balance, 1_500n));
  const interest = least(
    shareOf(balance, client.monthlyInterest * monthsLate),
    shareOf(balance, 2_500n),
  );
  return { principal: balance - fees - interest, interest, fees, balance };
}

/** The first missed due date lies the months of delay back, and 3 to 25 days more. */
function daysOf(account: SourceAccount, placedOn: PlainDate, chance: Chance): Values {
  const monthsLate = Math.max(0, account.months[0]?.delay ?? 0);
  const slack = 3 + chance.below(23);
  const defaultedOn = daysBefore(addMonths(placedOn, -monthsLate), slack);
  const chargedOff = monthsLate >= 6 ? { chargedOffOn: { day: addDays(defaultedOn, 180) } } : {};
  return {
    openedOn: { day: addMonths(defaultedOn, -(7 + chance.below(140))) },
    defaultedOn: { day: defaultedOn },
    ...chargedOff,
  };
}

function lastPaymentOf(
  account: SourceAccount,
  client: SampleClient,
  placedOn: PlainDate,
  chance: Chance,
): Values {
  const ago = account.months.findIndex((month) => month.paid > 0);
  if (ago < 0) return {};
  return {
    lastPaymentOn: { day: daysBefore(placedOn, 30 * ago + 4 + chance.below(24)) },
    lastPaymentAmount: { minor: converted(account.months[ago]?.paid ?? 0, client) },
  };
}

function historyOf(account: SourceAccount, client: SampleClient): Values {
  const values: Values = { limit: { minor: converted(account.limit, client) } };
  account.months.forEach(({ billed, paid, delay }, at) => {
    const n = ([1, 2, 3, 4, 5, 6] as const)[at];
    if (n === undefined) return;
    values[`bill.${n}`] = { minor: converted(billed, client) };
    values[`paid.${n}`] = { minor: converted(paid, client) };
    values[`delay.${n}`] = String(delay);
  });
  return values;
}

/** For the validation notice: the last statement, or the charge-off when there was one. */
function itemisationOf(days: Values, balance: bigint, placedOn: PlainDate, chance: Chance): Values {
  const none = { minor: 0n };
  const on = days.chargedOffOn ?? { day: daysBefore(placedOn, 5 + chance.below(20)) };
  return {
    "itemisation.event": days.chargedOffOn ? "C/O" : "STMT",
    "itemisation.on": on,
    "itemisation.balance": { minor: balance },
    "itemisation.interest": none,
    "itemisation.fees": none,
    "itemisation.paid": none,
    "itemisation.credited": none,
  };
}

/** Every cell of a debt that is not about people. */
export function debtValues(
  account: SourceAccount,
  owed: number,
  client: SampleClient,
  placedOn: PlainDate,
  chance: Chance,
): Values {
  const balance = converted(owed, client);
  const late = BigInt(Math.max(0, account.months[0]?.delay ?? 0));
  const parts = partsOf(balance, late, client);
  const days = daysOf(account, placedOn, chance);
  const itemised = client.country === "US" && chance.next() >= 0.03;
  return {
    product: "CC",
    balance: { minor: parts.balance },
    principal: { minor: parts.principal },
    interest: { minor: parts.interest },
    fees: { minor: parts.fees },
    ...days,
    ...lastPaymentOf(account, client, placedOn, chance),
    ...(chance.next() < 0.01
      ? { disputedOn: { day: daysBefore(placedOn, 1 + chance.below(60)) } }
      : {}),
    ...historyOf(account, client),
    ...(itemised ? itemisationOf(days, balance, placedOn, chance) : {}),
    "apart.sex": account.apart.sex,
    "apart.education": account.apart.education,
    "apart.marriage": account.apart.marriage,
    "apart.age": account.apart.age === null ? "" : String(account.apart.age),
  };
}
