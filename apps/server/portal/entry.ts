/** The page before anybody is in: it asks for a reference and a proof, and says nothing of a debt. */

import { phoneAsRead } from "@forbear/accounts";
import { type Markup, html } from "./html.ts";
import type { LinkOver } from "./link.ts";
import { type Frame, page } from "./page.ts";
import { type Words, filled, wordsIn } from "./words.ts";

export type Entry = {
  readonly frame: Frame;
  readonly action: string;
  /** As the link or the person gave it; shown back to them, looked up by nobody yet. */
  readonly reference: string;
  readonly trouble: "none" | "not-matched" | "only-its-end" | "too-many" | "signed-out" | LinkOver;
  /** An address to pay at that led here: what it names is looked at once a proof was given. */
  readonly link?: string;
};

export function entryPage({ frame, action, reference, trouble, link }: Entry): string {
  const words = wordsIn(frame.language);
  return page(
    frame,
    words.enterHeading,
    html`${told({ frame, action, reference, trouble })}
      <p>${words.enterIntro}</p>
      <form method="post" action="${action}">
        <input type="hidden" name="lang" value="${frame.language}" />
        ${link !== undefined && html`<input type="hidden" name="link" value="${link}" />`}
        ${
          ofLink.test(reference)
            ? html`<details>
                <summary>${words.referenceKnown}</summary>
                ${referenceField(reference, words)}
              </details>`
            : referenceField(reference, words)
        }
        <label for="proof"
          >${words.proof}<span class="hint" id="proof-hint">${words.proofHint}</span></label
        >
        <input
          type="text"
          id="proof"
          name="proof"
          required
          maxlength="80"
          autocomplete="off"
          aria-describedby="proof-hint"
        />
        <button>${words.open}</button>
      </form>
      <p class="soft">${words.notMe}</p>`,
  );
}

/** The reference of a link: nobody has to read it, or to wonder where in a letter it might be. */
const ofLink = /^[0-9a-f]{32}$/;

const referenceField = (reference: string, words: Words): Markup =>
  html`<label for="reference"
      >${words.reference}<span class="hint" id="reference-hint">${words.referenceHint}</span></label
    >
    <input
      type="text"
      id="reference"
      name="reference"
      value="${reference}"
      required
      maxlength="200"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby="reference-hint"
    />`;

function told({ frame, trouble }: Entry): Markup | null {
  const words = wordsIn(frame.language);
  const phone = phoneAsRead(frame.settings.callbackNumber);
  switch (trouble) {
    case "none":
      return null;
    case "not-matched":
      return html`<p class="note" role="alert">${words.notMatched}</p>`;
    case "only-its-end":
      return html`<p class="note" role="alert">${words.referenceOnlyEnd}</p>`;
    case "too-many":
      return html`<p class="note" role="alert">${filled(words.tooMany, { phone })}</p>`;
    case "signed-out":
      return html`<p class="note" role="status">${words.signedOut}</p>`;
    case "link-expired":
      return html`<p class="note" role="status">${words.linkExpired}</p>`;
    case "link-withdrawn":
      return html`<p class="note" role="status">${words.linkWithdrawn}</p>`;
  }
}
