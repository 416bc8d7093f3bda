/** The days of a plan that stands: what is still to come, another day for it, a payment left out; agreed by a yes. */

import { type PlainDate, face, isPositive, parsePlainDate } from "@forbear/kernel";
import type { ChangeRequest, Instalment, Offer } from "@forbear/negotiation";
import type { PlanToday, PortalDebt, PortalView } from "@forbear/operations";
import { type Doors, type Reader, backLink, readerOf } from "./account.ts";
import { type Markup, html } from "./html.ts";
import { type Frame, page } from "./page.ts";
import { type Words, filled, wordsIn } from "./words.ts";

type Changed = Extract<Offer["terms"], { readonly kind: "changed" }>;

/** The page: the payments as they are, what is asked of them, and what was offered in answer. */
export function daysPage(
  frame: Frame,
  view: PortalView,
  debt: PortalDebt,
  standing: PlanToday,
  doors: Doors,
  note: string | null,
): string {
  const words = wordsIn(frame.language);
  const reader = readerOf(frame.language, view.person.state.jurisdiction.country);
  const here = `${doors.root}/days/${face("acct", debt.id)}`;
  const offered = changesIn(debt, standing).map(({ terms, token }) =>
    card(terms, token, words, reader, `${here}/agree`),
  );
  const { missed, plan } = standing;
  const open = plan.instalments.filter((_, at) => isOpen(standing, at));
  return page(
    frame,
    words.daysHeading,
    html`${note !== null && html`<p class="note" role="alert">${note}</p>`}
      ${missed !== null && html`<p class="note">${filled(words.daysMissed, { amount: reader.amount(missed.amount), day: reader.day(missed.until) })}</p>`}
      ${offered}
      <h2>${words.daysNow}</h2>
      <ul>
        ${plan.instalments.map((one, at) => html`<li>${lineOf(one, words, reader)}${!isOpen(standing, at) && ` (${words.daysPaid})`}</li>`)}
      </ul>
      ${missed === null && !plan.isFixed && open.length > 0 && forms(open, words, reader, here)}
      ${missed === null && plan.isFixed && html`<p>${words.daysNone}</p>`} ${backLink(words, doors)}`,
  );
}

const isOpen = ({ plan }: PlanToday, at: number): boolean => {
  const left = plan.open[at];
  return left !== undefined && isPositive(left);
};

const lineOf = (one: Instalment, words: Words, { amount, day }: Reader): string =>
  filled(words.planLine, { amount: amount(one.amount), day: day(one.dueOn) });

type OfferedDays = { readonly terms: Changed; readonly token: string };

/** What was offered over the plan as it is now, the newest alone. */
function changesIn(debt: PortalDebt, { plan }: PlanToday): readonly OfferedDays[] {
  const fitting = debt.offers.flatMap(({ offer: { terms }, token }) =>
    terms.kind === "changed" && terms.plan === plan.plan && terms.over === plan.changes.length
      ? [{ terms, token }]
      : [],
  );
  return fitting.slice(-1);
}

function card(
  { before, instalments }: Changed,
  token: string,
  words: Words,
  reader: Reader,
  action: string,
): Markup {
  const same = new Set(before.map(({ dueOn, amount }) => `${dueOn} ${String(amount.minor)}`));
  const isNew = ({ dueOn, amount }: Instalment): boolean =>
    !same.has(`${dueOn} ${String(amount.minor)}`);
  return html`<form class="box" method="post" action="${action}">
    <h2>${words.daysNew}</h2>
    <ul>
      ${instalments.map((one) => {
        const line = lineOf(one, words, reader);
        return html`<li>${isNew(one) ? html`<strong>${line}</strong>` : line}</li>`;
      })}
    </ul>
    <input type="hidden" name="token" value="${token}" />
    <button>${words.daysYes}</button>
  </form>`;
}

function forms(open: readonly Instalment[], words: Words, reader: Reader, action: string): Markup {
  return html`<form class="box" method="post" action="${action}">
      <h2>${words.daysMove}</h2>
      <label for="of">${words.daysWhich}</label>
      <select id="of" name="of">
        ${open.map((one) => html`<option value="${one.dueOn}">${lineOf(one, words, reader)}</option>`)}
      </select>
      <label for="to">${words.daysTo}</label>
      <input id="to" name="to" type="date" required />
      <fieldset>
        <legend>${words.daysHowMany}</legend>
        <label class="choice"
          ><input type="radio" name="many" value="one" checked /> ${words.daysAlone}</label
        >
        <label class="choice"
          ><input type="radio" name="many" value="all" /> ${words.daysAll}</label
        >
      </fieldset>
      <button>${words.daysShow}</button>
    </form>
    <form class="box" method="post" action="${action}">
      <h2>${words.daysSkip}</h2>
      <p>${words.daysSkipSays}</p>
      <input type="hidden" name="skip" value="yes" />
      <button>${words.daysShow}</button>
    </form>`;
}

/** What the form asks; null where it names no day. */
export function changeAsked(fieldOf: (name: string) => string): ChangeRequest | null {
  if (fieldOf("skip") === "yes") return { kind: "skip", of: null };
  const to = parsePlainDate(fieldOf("to"));
  const of = parsePlainDate(fieldOf("of"));
  if (!to.ok) return null;
  const which: PlainDate | null = of.ok ? of.value : null;
  return { kind: "move", of: which, to: to.value, following: fieldOf("many") === "all" };
}
