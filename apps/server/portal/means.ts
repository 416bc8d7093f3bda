/** What comes in and what goes out: a form of five questions, so that nothing is offered beyond it. */

import { totalOwed } from "@forbear/accounts";
import type { MeansAnswers } from "@forbear/dialogue";
import { type Currency, type Money, face, money, parseDecimal } from "@forbear/kernel";
import type { Regular } from "@forbear/negotiation";
import type { PortalDebt } from "@forbear/operations";
import { type Doors, backLink } from "./account.ts";
import { type Markup, html } from "./html.ts";
import { type Frame, page } from "./page.ts";
import { type Words, wordsIn } from "./words.ts";

const lines = ["income", "essentials", "otherDebts"] as const;
type Line = (typeof lines)[number];

const periods = {
  week: { every: 1, unit: "week" },
  fortnight: { every: 2, unit: "week" },
  month: { every: 1, unit: "month" },
} as const;
type Period = keyof typeof periods;
const periodNames: readonly Period[] = ["month", "fortnight", "week"];

/** What was written in the form before, by the names of its fields. */
export type Written = (name: string) => string;

/** The page; what was written and could not be read stands in it again, and the fields at fault are marked. */
export function meansPage(
  frame: Frame,
  debt: PortalDebt,
  doors: Doors,
  written: Written | null,
): string {
  const words = wordsIn(frame.language);
  const names: { readonly [line in Line]: readonly [string, string] } = {
    income: [words.income, words.incomeHint],
    essentials: [words.essentials, words.essentialsHint],
    otherDebts: [words.otherDebts, words.otherDebtsHint],
  };
  return page(
    frame,
    words.meansHeading,
    html`${written !== null && html`<p class="note" role="alert">${words.meansWrong}</p>`}
      <p>${words.meansIntro}</p>
      <form method="post" action="${doors.root}/means/${face("acct", debt.id)}">
        ${lines.map((line) => amountField(line, names[line], words, written, debt))}
        ${countField("adults", words.adults, written?.("adults") ?? "1")}
        ${countField("children", words.children, written?.("children") ?? "0")}
        <div><button>${words.send}</button></div>
      </form>
      ${backLink(words, doors)}`,
  );
}

function amountField(
  line: Line,
  [name, hint]: readonly [string, string],
  words: Words,
  written: Written | null,
  debt: PortalDebt,
): Markup {
  const amount = written?.(line) ?? "";
  const every = written?.(`${line}Every`) ?? "month";
  const wrong = written !== null && amountIn(amount, totalOwed(debt.state).currency) === null;
  const says: { readonly [period in Period]: string } = {
    month: words.eachMonth,
    fortnight: words.eachFortnight,
    week: words.eachWeek,
  };
  return html`<fieldset>
    <legend>${name}</legend>
    <label for="${line}">${words.howMuch}<span class="hint" id="${line}-hint">${hint}</span></label>
    <input
      type="text"
      id="${line}"
      name="${line}"
      value="${amount}"
      ${wrong && html`aria-invalid="true"`}
      inputmode="decimal"
      maxlength="20"
      autocomplete="off"
      required
      aria-describedby="${line}-hint"
    />
    <label for="${line}-every">${words.howOften}</label>
    <select id="${line}-every" name="${line}Every">
      ${periodNames.map(
        (period) =>
          html`<option value="${period}" ${period === every && html`selected`}>
            ${says[period]}
          </option>`,
      )}
    </select>
  </fieldset>`;
}

const countField = (id: string, name: string, value: string): Markup =>
  html`<label for="${id}">${name}</label>
    <input type="number" id="${id}" name="${id}" min="0" max="19" value="${value}" required />`;

const isPeriod = (text: string): text is Period => text in periods;

/** The answers of the form; null where one of them cannot be read. */
export function answersIn(
  field: (name: string) => string,
  currency: Currency,
): MeansAnswers | null {
  const regular = (line: Line): readonly Regular[] | null => {
    const every = field(`${line}Every`);
    const amount = amountIn(field(line), currency);
    if (amount === null || !isPeriod(every)) return null;
    return amount.minor === 0n ? [] : [{ amount, period: periods[every] }];
  };
  const [income, essentials, otherDebts] = [
    regular("income"),
    regular("essentials"),
    regular("otherDebts"),
  ];
  const [adults, children] = [countIn(field("adults")), countIn(field("children"))];
  if (income === null || essentials === null || otherDebts === null) return null;
  if (adults === null || children === null || adults === 0) return null;
  return { income, essentials, otherDebts, household: { adults, children } };
}

const mostMinor = 10n ** 11n;

/** As people write it: "1,400.00", "1400"; below zero or beyond reason it is nothing. */
function amountIn(text: string, currency: Currency): Money | null {
  const read = parseDecimal(text.trim().replaceAll(",", ""), currency);
  if (!read.ok || read.value.minor < 0n || read.value.minor > mostMinor) return null;
  return money(currency, read.value.minor);
}

const countIn = (text: string): number | null => (/^\d{1,2}$/.test(text) ? Number(text) : null);
