/** Paying: how much on our page, the rest on the processor's; its stand-in here asks for no card. */

import { totalOwed } from "@forbear/accounts";
import type { Money } from "@forbear/kernel";
import type { PortalDebt, PortalView } from "@forbear/operations";
import { type Doors, backLink, dueNext, readerOf } from "./account.ts";
import { type Markup, html } from "./html.ts";
import { type Frame, page } from "./page.ts";
import { filled, wordsIn } from "./words.ts";

export type Asking = {
  /** Where the form is sent. */
  readonly action: string;
  /** What was written before is no amount that can be paid. */
  readonly wrong: boolean;
  /** What is chosen already: the next payment, all of it, or an amount as it would be written. */
  readonly shown: "next" | "full" | { readonly amount: string };
};

export function payPage(
  frame: Frame,
  view: PortalView,
  debt: PortalDebt,
  doors: Doors,
  { action, wrong, shown }: Asking,
): string {
  const words = wordsIn(frame.language);
  const reader = readerOf(frame.language, view.person.state.jurisdiction.country);
  const total = totalOwed(debt.state);
  const due = dueNext(debt);
  const amount = typeof shown === "string" ? "" : shown.amount;
  const isNext = shown === "next" && due !== null;
  const choice = (value: string, says: string, checked: boolean) =>
    html`<label class="choice"
      ><input type="radio" name="how" value="${value}" ${checked && html` checked`} />${says}</label
    >`;
  return page(
    frame,
    words.payHeading,
    html`${
        wrong &&
        html`<p class="note" role="alert">
          ${filled(words.amountWrong, { amount: reader.amount(total) })}
        </p>`
      }
      <form method="post" action="${action}">
        <fieldset>
          <legend>${words.payAmount}</legend>
          ${due !== null && choice("next", filled(words.payNext, { amount: reader.amount(due.amount) }), isNext)}
          ${choice("full", filled(words.payFull, { amount: reader.amount(total) }), !isNext && amount === "")}
          ${choice("other", words.payOther, amount !== "")}
          <label for="amount"
            >${words.payOther}<span class="hint" id="amount-hint"
              >${words.payOtherHint}</span
            ></label
          >
          <input
            type="text"
            id="amount"
            name="amount"
            value="${amount}"
            inputmode="decimal"
            maxlength="20"
            autocomplete="off"
            aria-describedby="amount-hint"
          />
        </fieldset>
        <p>${words.payWhere}</p>
        <button>${words.payGo}</button>
      </form>
      ${backLink(words, doors)}`,
  );
}

/** Leads to the processor's page: a link, for a form may only be sent within this site. */
export function leadPage(frame: Frame, amount: Money, url: string, doors: Doors): string {
  const words = wordsIn(frame.language);
  const reader = readerOf(frame.language, "US");
  return page(
    frame,
    words.payHeading,
    html`<p>${reader.amount(amount)}</p>
      <p>${words.payWhere}</p>
      <p><a class="button" href="${url}" rel="noreferrer">${words.payGo}</a></p>
      ${backLink(words, doors)}`,
  );
}

/** Where the processor leads back to: it tells nothing, for nobody is known to have come. */
export function backPage(frame: Frame, doors: Doors): string {
  const words = wordsIn(frame.language);
  return page(frame, words.receiptHeading, backLink(words, doors));
}

/** What each token of the stand-in does, for whoever tries it. */
const tokens: readonly (readonly [string, string])[] = [
  ["tok_ok", "A card that works: settles tomorrow"],
  ["tok_declined_insufficient-funds", "A card without enough money: declined"],
  ["tok_declined_card-expired", "A card that has expired: declined"],
  ["tok_declined_needs-payer", "A bank that wants the payer to confirm: declined"],
  ["tok_returned", "A bank debit that settles, then comes back three days later"],
  ["tok_hangs", "A processor that takes it and does not answer"],
];

export const isToken = (text: string): boolean => tokens.some(([token]) => token === text);

/** The choices of the stand-in. */
export const tokenChoices = (): readonly Markup[] =>
  tokens.map(
    ([token, says], at) =>
      html`<label class="choice"
        ><input
          type="radio"
          name="token"
          value="${token}"
          ${at === 0 && html` checked`}
        />${says}</label
      >`,
  );

/** Stands in for the processor's own page. A real processor's is on its own site. */
export function processorPage(frame: Frame, amount: Money, action: string, back: string): string {
  const reader = readerOf("en", "US");
  return page(
    { ...frame, language: "en" },
    `Pay ${reader.amount(amount)}`,
    html`<p class="note">
        This page stands in for a card processor's own page. No card number is typed here, and no
        money moves: choose what should happen.
      </p>
      <form method="post" action="${action}">
        <fieldset>
          <legend>Pay with</legend>
          ${tokenChoices()}
        </fieldset>
        <button>Pay ${reader.amount(amount)}</button>
      </form>
      <p><a href="${back}">Go back without paying</a></p>`,
  );
}

export type Receipt = {
  readonly amount: Money;
  readonly number: string;
  readonly outcome: "pending" | "declined" | "unknown";
  readonly reason: string;
};

export function receiptPage(
  frame: Frame,
  view: PortalView,
  receipt: Receipt,
  doors: Doors,
): string {
  const words = wordsIn(frame.language);
  const reader = readerOf(frame.language, view.person.state.jurisdiction.country);
  const amount = reader.amount(receipt.amount);
  const said = {
    pending: words.receiptPending,
    declined: words.receiptDeclined,
    unknown: words.receiptUnknown,
  }[receipt.outcome];
  return page(
    frame,
    words.receiptHeading,
    html`<p>${filled(said, { amount, reason: receipt.reason })}</p>
      <p>${words.receiptNumber}: <strong>${receipt.number}</strong></p>
      ${backLink(words, doors)}`,
  );
}
