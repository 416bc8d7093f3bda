/** Write a letter about money: the figures of the ledger in the words of the reader's language. */

import {
  type Money,
  type PlainDate,
  add,
  isPositive,
  isZero,
  never,
  subtract,
  sum,
  zero,
} from "@forbear/kernel";
import type { Balances } from "@forbear/ledger";
import type { Block, Figure, Letter, LetterLanguage } from "../letter.ts";
import { amountIn, dated, figure, heading, paragraph, prominent, total } from "../words.ts";
import type { Correspondents, Due, MoneyLetter, Movement } from "./known.ts";
import type { MoneyWords } from "./phrases.ts";
import { moneyWords } from "./words.ts";

const isCredit = (amount: Money): boolean => amount.minor < 0n;
const negate = (amount: Money): Money => subtract(zero(amount.currency), amount);

const english: { readonly [country: string]: LetterLanguage } = {
  US: "en-US",
  CA: "en-CA",
  AU: "en-AU",
  IN: "en-IN",
};

function written({ language, country }: Correspondents): LetterLanguage {
  switch (language) {
    case "es":
      return "es-US";
    case "hi":
      return "hi-IN";
    case "hi-Latn":
      return "hi-Latn-IN";
    case "en":
      return english[country] ?? "en-GB";
    default:
      return never(language);
  }
}

/** How this letter says its figures. */
type Pen = {
  readonly words: MoneyWords;
  readonly money: (amount: Money) => string;
  readonly day: (date: PlainDate) => string;
};

/** The letter, whole: title, figures, and where to ask. */
export function writeMoneyLetter(letter: MoneyLetter, between: Correspondents): Letter {
  const { writer, reader, creditor, shortNumber } = between;
  const language = written(between);
  const words = moneyWords(between.language);
  const pen: Pen = {
    words,
    money: (amount) => amountIn(amount, language),
    day: (date) => dated(date, language),
  };
  const blocks = [
    paragraph(words.greeting(reader.name)),
    paragraph(words.about(creditor, shortNumber)),
    ...body(letter, pen),
    paragraph(words.ask(writer.phone, writer.website)),
    paragraph(words.thanks),
    paragraph(writer.name),
  ];
  return {
    kind: letter.kind,
    title: titleOf(letter, pen),
    language,
    from: [writer.name, ...writer.mailAddress],
    to: [reader.name, ...reader.mailAddress],
    writtenOn: pen.day(between.writtenOn),
    reference: { label: words.reference, value: shortNumber },
    parts: [{ language, blocks }],
    enclosures: [],
  };
}

function titleOf(letter: MoneyLetter, { words, day }: Pen): string {
  switch (letter.kind) {
    case "balanceStatement":
      return words.statement.title(day(letter.asOf));
    case "annualStatement":
      return words.annual.title(day(letter.period.from), day(letter.period.to));
    case "paymentSchedule":
      return words.schedule.title;
    case "receipt":
      return words.receipt.title;
    case "settlementLetter":
      return words.settlement.title;
    case "paidInFullLetter":
      return words.paid.title[letter.how];
    default:
      return never(letter);
  }
}

function body(letter: MoneyLetter, pen: Pen): readonly Block[] {
  switch (letter.kind) {
    case "balanceStatement":
      return statement(letter, pen);
    case "annualStatement":
      return annual(letter, pen);
    case "paymentSchedule":
      return schedule(letter, pen);
    case "receipt":
      return receipt(letter, pen);
    case "settlementLetter":
      return settlement(letter, pen);
    case "paidInFullLetter": {
      const { lead, keep } = pen.words.paid;
      const said = lead[letter.how](pen.day(letter.closedOn), pen.money(letter.paidTotal));
      return [prominent(said), paragraph(keep)];
    }
    default:
      return never(letter);
  }
}

type Of<K extends MoneyLetter["kind"]> = Extract<MoneyLetter, { readonly kind: K }>;

/** The parts of a balance that are not nothing; the principal always. */
function partsIn(balances: Balances, { words, money }: Pen): readonly Figure[] {
  const { parts } = words;
  const named = [
    [parts.principal, balances.principal, true],
    [parts.interest, balances.interest, false],
    [parts.fees, balances.fees, false],
    [parts.costs, balances.costs, false],
  ] as const;
  return named.flatMap(([label, amount, always]) =>
    always || !isZero(amount) ? [figure(label, money(amount))] : [],
  );
}

/** A change as people read it: what is more with a plus, what is less with a minus. */
const signed = (change: Money, money: Pen["money"]): string => {
  if (isZero(change)) return money(change);
  return isCredit(change) ? `−${money(negate(change))}` : `+${money(change)}`;
};

const happened = (movements: readonly Movement[], { words, money, day }: Pen): Block => ({
  is: "columns",
  heads: words.columns,
  rows: movements.map(({ on, kind, change, owedAfter }) => [
    day(on),
    words.kinds[kind],
    signed(change, money),
    money(owedAfter),
  ]),
});

function statement(letter: Of<"balanceStatement">, pen: Pen): readonly Block[] {
  const { words, money, day } = pen;
  const { statement: said } = words;
  const on = day(letter.asOf);
  const owed = isCredit(letter.owed)
    ? total(said.credit(on), money(negate(letter.owed)))
    : total(said.owed(on), money(letter.owed));
  const rows = [...partsIn(letter.balances, pen), owed];
  return [
    { is: "figures", caption: said.madeOf, rows },
    heading(said.history),
    happened(letter.movements, pen),
    ...(isPositive(letter.owed) ? [paragraph(said.grows)] : []),
  ];
}

function annual(letter: Of<"annualStatement">, pen: Pen): readonly Block[] {
  const { words, money, day } = pen;
  const { annual: said, kinds } = words;
  const { period, opening, closing, movements } = letter;
  const sums = new Map<Movement["kind"], Money>();
  for (const { kind, change } of movements) {
    const before = sums.get(kind);
    sums.set(kind, before === undefined ? change : add(before, change));
  }
  const rows = [
    figure(said.opening(day(period.from)), money(opening)),
    ...[...sums].map(([kind, change]) => figure(kinds[kind], signed(change, money))),
    total(said.closing(day(period.to)), money(closing)),
  ];
  const summary: Block = { is: "figures", caption: said.caption, rows };
  return movements.length === 0
    ? [summary, paragraph(said.quiet)]
    : [summary, heading(said.history), happened(movements, pen)];
}

const duesTable = (dues: readonly Due[], { words, money, day }: Pen): Block => ({
  is: "columns",
  heads: words.schedule.columns,
  rows: dues.map(({ on, amount, paid }) => [
    day(on),
    money(amount),
    money(paid),
    money(subtract(amount, paid)),
  ]),
});

function schedule({ dues, owed }: Of<"paymentSchedule">, pen: Pen): readonly Block[] {
  const { words, money } = pen;
  const left = sum(
    owed.currency,
    dues.map(({ amount, paid }) => subtract(amount, paid)),
  );
  return [
    paragraph(words.schedule.lead(money(owed))),
    duesTable(dues, pen),
    prominent(`${words.schedule.left}: ${money(left)}`),
    paragraph(words.schedule.hard),
  ];
}

function receipt(letter: Of<"receipt">, pen: Pen): readonly Block[] {
  const { words, money, day } = pen;
  const { receipt: said } = words;
  const rows = [
    ...partsIn(letter.towards, pen),
    ...(isZero(letter.beyond) ? [] : [figure(said.beyond, money(letter.beyond))]),
    total(said.total, money(letter.amount)),
  ];
  const left = isPositive(letter.owedAfter) ? said.left(money(letter.owedAfter)) : said.nothing;
  return [
    paragraph(said.lead(money(letter.amount), day(letter.paidOn))),
    { is: "figures", caption: said.caption, rows },
    prominent(left),
  ];
}

function settlement(letter: Of<"settlementLetter">, pen: Pen): readonly Block[] {
  const { words, money, day } = pen;
  const { settlement: said } = words;
  const { owed, pays, dues, until } = letter;
  const how =
    dues.length > 1
      ? [paragraph(said.inParts(day(until))), duesTable(dues, pen)]
      : [paragraph(said.once(money(pays), day(until)))];
  return [
    prominent(said.lead(money(owed), money(pays))),
    ...how,
    paragraph(said.then),
    paragraph(said.broken),
  ];
}
