/** Papers of a debt: statement, schedule, receipts and letters, to read and to keep, without a script. */

import { type Letter, type MoneyLetterKind, letterText } from "@forbear/dialogue";
import { inProcessPrinter } from "@forbear/adapters";
import { type Instant, type PlainDate, face, localDate, parseFace } from "@forbear/kernel";
import { type PortalDebt, type PortalView, desk } from "@forbear/operations";
import type { FastifyReply } from "fastify";
import type { ServerParts } from "../parts.ts";
import { notFound } from "../problems.ts";
import { type Doors, backLink, readerOf } from "./account.ts";
import { type Markup, html } from "./html.ts";
import { type Frame, page } from "./page.ts";
import type { Place } from "./place.ts";
import { type Words, filled, wordsIn } from "./words.ts";

const kindName = (kind: MoneyLetterKind, words: Words): string =>
  ({
    balanceStatement: words.paperStatement,
    paymentSchedule: words.paperSchedule,
    receipt: words.paperReceipt,
    settlementLetter: words.paperSettlement,
    paidInFullLetter: words.paperPaid,
    annualStatement: words.paperYear,
  })[kind];

/** What is read for the page, in the language of the visit. */
export type PapersAsked = {
  readonly parts: ServerParts;
  readonly place: Place;
  readonly view: PortalView;
  readonly frame: Frame;
};

function reading<T>(
  { parts, place, frame }: PapersAsked,
  read: (asked: Omit<desk.MoneyLetterAsked, "kind" | "payment" | "reader">) => Promise<T>,
): Promise<T> {
  const { house } = parts;
  const { settings, zone } = place.standing;
  const now = house.clock.now();
  const today = localDate(now, zone);
  const { language } = frame;
  return house.database.transaction(
    place.tenant,
    (tx) =>
      read({
        tx,
        vault: house.vault,
        settings,
        today,
        now,
        zone,
        language,
        asOf: null,
        year: null,
      }),
    { snapshot: true },
  );
}

/** The list: each paper as pages to print and as words. */
export async function papersPage(
  asked: PapersAsked,
  debt: PortalDebt,
  doors: Doors,
): Promise<string> {
  const { frame, view } = asked;
  const words = wordsIn(frame.language);
  const reader = readerOf(frame.language, view.person.state.jurisdiction.country);
  const papers = await reading(asked, (read) =>
    desk.ownPapers({ ...read, reader: view.person.id }, debt.id),
  );
  if (papers === null) throw notFound();
  const of = `${doors.root}/papers/${face("acct", debt.id)}`;
  const dayOf = (at: Instant): PlainDate => localDate(at, asked.place.standing.zone);
  return page(
    frame,
    words.papers,
    html`<p>${words.papersIntro}</p>
      <ul class="papers">
        ${papers.kinds.map((kind) => paper(kindName(kind, words), `${of}/${kind}`, "", words))}
        ${papers.receipts.map(({ entry, paidOn, amount }) =>
          paper(
            filled(words.paperReceiptOf, {
              amount: reader.amount(amount),
              day: reader.day(paidOn),
            }),
            `${of}/receipt`,
            `&payment=${entry}`,
            words,
          ),
        )}
      </ul>
      <h2>${words.paperLetters}</h2>
      ${
        papers.letters.length === 0
          ? html`<p>${words.paperNoLetters}</p>`
          : html`<ul class="papers">
              ${papers.letters.map(({ id, title, language, sentAt }) =>
                paper(
                  html`<span lang="${language}">${title}</span>, ${reader.day(dayOf(sentAt))}`,
                  `${doors.root}/letters/${face("ctct", id)}`,
                  "",
                  words,
                ),
              )}
            </ul>`
      }
      ${backLink(words, doors)}`,
  );
}

/** Each link says what it opens, for whoever hears the links alone. */
function paper(name: string | Markup, href: string, more: string, words: Words): Markup {
  const link = (form: "pdf" | "text", label: string): Markup =>
    html`<a href="${href}?form=${form}${more}">${label}<span class="heard">: ${name}</span></a>`;
  return html`<li>
    <strong>${name}</strong><br />${link("pdf", words.paperAsPdf)}
    ${link("text", words.paperAsText)}
  </li>`;
}

export type PaperForm = "pdf" | "text";
export const formIn = (text: string | null): PaperForm => (text === "text" ? "text" : "pdf");

/** A letter about money as it would be written now, to the visitor and nobody else. */
export async function sendMoneyPaper(
  asked: PapersAsked,
  debt: PortalDebt,
  wanted: { readonly kind: MoneyLetterKind; readonly payment: string | null },
  form: PaperForm,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const written = await reading(asked, (read) =>
    desk.moneyLetter({ ...read, ...wanted, reader: asked.view.person.id }, debt.id),
  );
  if (!written.ok) throw notFound();
  return sendLetter(reply, written.value, asked.parts.house.clock.now(), form, wanted.kind);
}

/** A letter that was posted to the visitor. */
export async function sendOwnLetter(
  asked: PapersAsked,
  text: string,
  form: PaperForm,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const id = parseFace("ctct", text);
  if (!id.ok) throw notFound();
  const kept = await reading(asked, (read) => desk.ownLetter(read, asked.view.person.id, id.value));
  if (kept === null) throw notFound();
  return sendLetter(reply, kept.letter, kept.writtenAt, form, kept.letter.kind);
}

async function sendLetter(
  reply: FastifyReply,
  letter: Letter,
  at: Instant,
  form: PaperForm,
  name: string,
): Promise<FastifyReply> {
  void reply.header("cache-control", "no-store");
  if (form === "text") {
    return reply
      .type("text/plain; charset=utf-8")
      .header("content-disposition", `attachment; filename="${name}.txt"`)
      .send(letterText(letter));
  }
  const { pdf } = await inProcessPrinter.print(letter, at);
  return reply
    .type("application/pdf")
    .header("content-disposition", `attachment; filename="${name}.pdf"`)
    .send(Buffer.from(pdf));
}
