/** What may be agreed on one debt: each offer a card with its dates and what it comes to, which leads to a yes of its own. */

import { face, never } from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import { type Offer, duesOf } from "@forbear/negotiation";
import type { PortalDebt, PortalView } from "@forbear/operations";
import { type Doors, type Reader, backLink, readerOf } from "./account.ts";
import { type Markup, html } from "./html.ts";
import { type Frame, page } from "./page.ts";
import { type Words, filled, wordsIn } from "./words.ts";

/** Plans that policy allows for one debt, each a card with its dates and its total. */
export function planPage(
  frame: Frame,
  view: PortalView,
  debt: PortalDebt,
  doors: Doors,
  note: string | null,
): string {
  const words = wordsIn(frame.language);
  const reader = readerOf(frame.language, view.person.state.jurisdiction.country);
  const id = face("acct", debt.id);
  const cards = choicesOf(debt).map(({ offer, key }) =>
    card(offer, key, words, reader, `${doors.root}/plan/${id}/of/${key}`),
  );
  return page(
    frame,
    words.planHeading,
    html`${note !== null && html`<p class="note" role="alert">${note}</p>`}
      <p>${cards.length === 0 ? words.planFirst : words.planIntro}</p>
      ${cards}
      <form method="post" action="${doors.root}/plan/${id}">
        ${
          cards.length === 0
            ? html`<button>${words.planShow}</button>`
            : html`<button class="quiet">${words.planAgain}</button>`
        }
      </form>
      ${backLink(words, doors)}`,
  );
}

export type Choice = PortalDebt["offers"][number] & {
  /** What names it in an address: nothing is agreed by it. */
  readonly key: string;
};

/** What can be chosen; other days for a plan that stands have a page of their own. */
export const choicesOf = (debt: PortalDebt): readonly Choice[] =>
  distinct(debt.offers.filter(({ offer }) => offer.terms.kind !== "changed")).map((one) => ({
    ...one,
    key: sha256(one.token).slice(0, 16),
  }));

/** The same terms are shown once, the newest minting of them; the soonest paid first. */
function distinct(offers: PortalDebt["offers"]): PortalDebt["offers"] {
  const byTerms = offers.map((one) => [termsKey(one.offer), one] as const);
  const unique = [...new Map(byTerms).values()];
  return unique.sort((a, b) => (lastDay(a.offer) < lastDay(b.offer) ? -1 : 1));
}

const lastDay = (offer: Offer): string =>
  offer.terms.kind === "pause" ? offer.terms.until : (duesOf(offer.terms).at(-1)?.dueOn ?? "");

const termsKey = ({ terms }: Offer): string =>
  JSON.stringify(terms, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));

const datesShown = 3;

/** What it is called. */
export function choiceSays({ terms }: Offer, count: number, words: Words): string {
  switch (terms.kind) {
    case "in-full":
    case "promise":
      return words.planAtOnce;
    case "settlement":
      return words.settleHeading;
    case "reduced":
      return words.reliefHeading;
    case "pause":
      return words.pauseHeading;
    case "changed":
      return words.daysNew;
    case "plan":
      return [filled(words.planOf, { count: String(count) }), rhythmSays(terms, words)]
        .filter((part) => part !== "")
        .join(", ");
    default:
      return never(terms);
  }
}

const shortestMonth = 28;
const longestMonth = 31;
/** From one third Wednesday to the next. */
const longestByWeekday = 35;

/** How often it is paid, by the first two days of it; nothing where that is none of the usual ways. */
function rhythmSays(terms: Offer["terms"], words: Words): string {
  const [first, second] = duesOf(terms);
  if (first === undefined || second === undefined) return "";
  const days = (Date.parse(second.dueOn) - Date.parse(first.dueOn)) / 86_400_000;
  if (days === 7) return words.eachWeek.toLowerCase();
  if (days === 14) return words.eachFortnight.toLowerCase();
  const byWeekday = "rhythm" in terms && terms.rhythm.weekday !== undefined;
  const longest = byWeekday ? longestByWeekday : longestMonth;
  return days >= shortestMonth && days <= longest ? words.eachMonth.toLowerCase() : "";
}

/** What follows from it, where it is not simply all paid. */
export function meaning(
  { terms, balance }: Offer,
  words: Words,
  { amount, day }: Reader,
): string | null {
  switch (terms.kind) {
    case "plan":
      return filled(words.planTotal, { amount: amount(balance) });
    case "settlement":
      return filled(words.settleRest, { amount: amount(terms.forgives) });
    case "reduced":
      return filled(words.reliefReview, { day: day(terms.reviewOn) });
    case "pause":
      return filled(words.pauseUntil, { day: day(terms.until) });
    default:
      return null;
  }
}

/** One payment: how much, and by when. */
export const dueSays = (
  due: ReturnType<typeof duesOf>[number],
  words: Words,
  { amount, day }: Reader,
): string => filled(words.planLine, { amount: amount(due.amount), day: day(due.dueOn) });

function card(offer: Offer, key: string, words: Words, reader: Reader, leads: string): Markup {
  const { day } = reader;
  const dues = duesOf(offer.terms);
  const first = dues.slice(0, datesShown);
  const last = dues.at(-1);
  const more = dues.length - first.length;
  const means = meaning(offer, words, reader);
  return html`<section class="box" aria-labelledby="of-${key}">
    <h2 id="of-${key}">${choiceSays(offer, dues.length, words)}</h2>
    ${
      first.length > 0 &&
      html`<ul>
        ${first.map((due) => html`<li>${dueSays(due, words, reader)}</li>`)}
        ${more > 0 && last !== undefined && html`<li>${filled(words.planMore, { count: String(more), day: day(last.dueOn) })}</li>`}
      </ul>`
    }
    ${means !== null && html`<p>${means}</p>`}
    <a class="button" href="${leads}" aria-describedby="of-${key}">${words.choose}</a>
  </section>`;
}
