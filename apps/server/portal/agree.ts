/** The last page before a yes: a plan as it would be, whole, with a way back; nothing is agreed by looking at it. */

import { face } from "@forbear/kernel";
import { type Offer, duesOf } from "@forbear/negotiation";
import type { PortalDebt, PortalView } from "@forbear/operations";
import { type Doors, readerOf } from "./account.ts";
import { html } from "./html.ts";
import { type Frame, page } from "./page.ts";
import { type Choice, choiceSays, dueSays, meaning } from "./plan.ts";
import { type Words, filled, wordsIn } from "./words.ts";

/** Each payment of what was chosen, its first and its last, how it is changed later; then yes or back. */
export function agreePage(
  frame: Frame,
  view: PortalView,
  debt: PortalDebt,
  { offer, token }: Choice,
  doors: Doors,
): string {
  const words = wordsIn(frame.language);
  const reader = readerOf(frame.language, view.person.state.jurisdiction.country);
  const plans = `${doors.root}/plan/${face("acct", debt.id)}`;
  const dues = duesOf(offer.terms).map((due) => dueSays(due, words, reader));
  const [first] = dues;
  const last = dues.at(-1);
  const means = meaning(offer, words, reader);
  return page(
    frame,
    words.planAgree,
    html`<p>${words.planNotYet}</p>
      <section class="box" aria-labelledby="what">
        <h2 id="what">${choiceSays(offer, dues.length, words)}</h2>
        <p class="soft">${filled(words.owedTo, { creditor: debt.creditor })}</p>
        ${
          dues.length > 0 &&
          html`<ol>
            ${dues.map((due) => html`<li>${due}</li>`)}
          </ol>`
        }
        ${dues.length > 1 && first !== undefined && last !== undefined && html`<p>${filled(words.planEnds, { first, last })}</p>`}
        ${means !== null && html`<p>${means}</p>`}
        <p>${changedBy(offer, words)}</p>
      </section>
      <form method="post" action="${plans}/agree">
        <input type="hidden" name="token" value="${token}" />
        <button>${words.planConfirm}</button>
        <a class="button quiet" href="${plans}">${words.planGoBack}</a>
      </form>`,
  );
}

/** Days are moved of a plan alone: a lower amount and smaller payments stand as they were agreed. */
const changedBy = ({ terms }: Offer, words: Words): string =>
  terms.kind === "plan" ? words.planChange : words.planTell;
