/** The person's own pages: what is owed and how it is made up, and every door beside paying. */

import { blockedBy, totalOwed } from "@forbear/accounts";
import { adviserIn } from "@forbear/dialogue";
import { type Money, type PlainDate, face, inWords, isPositive, money } from "@forbear/kernel";
import type { Language } from "@forbear/kernel";
import type { PortalDebt, PortalView } from "@forbear/operations";
import { type Content, type Markup, html } from "./html.ts";
import { type Frame, page } from "./page.ts";
import { type Words, filled, wordsIn } from "./words.ts";

/** Amounts and days as the reader of a language, in a country, writes them. */
export type Reader = {
  readonly amount: (amount: Money) => string;
  readonly day: (day: PlainDate) => string;
};

const localeOf = (language: Language, country: string): string => {
  const known = /^[A-Z]{2}$/.test(country) ? country : "US";
  if (language === "hi") return "hi-IN";
  if (language === "hi-Latn") return "en-IN";
  return `${language}-${known}`;
};

export function readerOf(language: Language, country: string): Reader {
  const locale = localeOf(language, country);
  const days = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return {
    amount: (amount) =>
      inWords(amount, amount.currency === "INR" ? localeOf(language, "IN") : locale),
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
  };
}

/** What the person can do next, and where. */
export type Doors = {
  readonly root: string;
};

const topics = ["dispute", "cannot-pay", "documents", "person", "stop"] as const;
export type Topic = (typeof topics)[number];
export const isTopic = (text: string): text is Topic => topics.some((topic) => topic === text);

const topicName = (topic: Topic, words: Words): string =>
  ({
    dispute: words.dispute,
    "cannot-pay": words.cannotPay,
    documents: words.documents,
    person: words.person,
    stop: words.stop,
  })[topic];

/** What is due next by an agreement; null when nothing is. */
export function dueNext({
  state,
}: PortalDebt): { readonly amount: Money; readonly dueOn: PlainDate } | null {
  return stillDue(state)[0] ?? null;
}

export function accountPage(
  frame: Frame,
  view: PortalView,
  doors: Doors,
  note: string | null,
): string {
  const words = wordsIn(frame.language);
  const { country } = view.person.state.jurisdiction;
  const reader = readerOf(frame.language, country);
  const adviser = adviserIn(country);
  const debts = view.debts.map((debt) => debtBox(debt, view, words, reader, frame, doors));
  return page(
    frame,
    filled(words.hello, { name: view.name }),
    html`${note !== null && html`<p class="note" role="status">${note}</p>`} ${debts}
      <section aria-labelledby="rights">
        <h2 id="rights">${words.rights}</h2>
        <p>${words.rightsSay}</p>
      </section>
      <section aria-labelledby="advice">
        <h2 id="advice">${words.freeAdvice}</h2>
        <p>${words.freeAdviceSays}</p>
        ${adviser !== null && html`<p><strong>${adviser}</strong></p>`}
      </section>`,
  );
}

function debtBox(
  debt: PortalDebt,
  view: PortalView,
  words: Words,
  reader: Reader,
  frame: Frame,
  { root }: Doors,
): Markup {
  const { balances, life } = debt.state;
  const total = totalOwed(debt.state);
  const rows: readonly (readonly [string, Money])[] = [
    [words.principal, balances.principal],
    [words.interest, balances.interest],
    [words.fees, balances.fees],
    [words.costs, balances.costs],
  ];
  const id = face("acct", debt.id);
  const shown = rows.filter(([, amount]) => amount.minor !== 0n);
  return html`<section class="box" aria-labelledby="debt-${id}">
    <h2 id="debt-${id}">${filled(words.owedTo, { creditor: debt.creditor })}</h2>
    <p class="soft">
      ${filled(words.collectedBy, { name: frame.settings.name, creditor: debt.creditor })}
    </p>
    ${
      life.kind === "closed" || !isPositive(total)
        ? html`<p>${isPositive(total) ? words.closed : words.nothingOwed}</p>`
        : html`<table>
            <caption>
              ${words.owe}. ${filled(words.asOf, { day: reader.day(view.today) })}
            </caption>
            <tbody>
              ${shown.map(([name, amount]) => row(name, reader.amount(amount), false))}
              ${row(words.total, reader.amount(total), true)}
            </tbody>
          </table>`
    }
    ${standing(debt, view, words, reader)}
    ${life.kind !== "closed" && actions(debt, view, words, root, id)}
    <p><a href="${root}/papers/${id}">${words.papers}</a></p>
  </section>`;
}

const row = (name: string, amount: string, isTotal: boolean): Markup =>
  html`<tr${isTotal && html` class="total"`}><th scope="row">${name}</th><td>${amount}</td></tr>`;

/** In an insolvency the court or its officer takes what is paid, not we. */
export const isStayed = ({ state }: PortalDebt, { person }: PortalView): boolean =>
  [...state.holds, ...person.state.holds].some(({ kind }) => kind === "insolvency");

function standing(
  debt: PortalDebt,
  view: PortalView,
  words: Words,
  { amount, day }: Reader,
): Content {
  const held = debt.state.holds.some(({ kind }) => kind === "dispute" || kind === "fraud");
  const due = dueNext(debt);
  const pending = debt.payments.filter(({ status }) => status === "pending");
  const { life } = debt.state;
  // Whoever need not pay now is not told in the next line by when to pay.
  const agreed =
    !held &&
    (due === null
      ? life.kind === "on-plan" && html`<p>${words.onPlanDone}</p>`
      : html`<p>
          ${filled(dueWords(debt, words), { amount: amount(due.amount), day: day(due.dueOn) })}
        </p>`);
  const pause = debt.state.holds.find((hold) => hold.kind === "paused");
  return [
    pause !== undefined &&
      html`<p class="note">${filled(words.paused, { day: day(pause.until) })}</p>`,
    held && html`<p class="note">${words.held}</p>`,
    isStayed(debt, view) && html`<p class="note">${words.stayed}</p>`,
    agreed,
    debited(debt, words, { amount, day }),
    pending.map(
      (one) =>
        html`<p>
          ${filled(words.pendingPayment, { amount: amount(money(one.currency, one.minor)) })}
        </p>`,
    ),
  ];
}

const linesShown = 3;

/** From where it is taken by itself; or what is not any more since their bank ended it, and what they can do. */
function debited({ debit, state }: PortalDebt, words: Words, { amount, day }: Reader): Content {
  const left = stillDue(state);
  if (debit === null || left.length === 0) return null;
  const { last4, stands, news } = debit;
  if (stands) {
    return [
      html`<p>${filled(words.debitStands, { last4 })}</p>`,
      news === "changed" && html`<p class="note">${words.debitMoved}</p>`,
    ];
  }
  const more = left.length - linesShown;
  const last = left.at(-1);
  return html`<div class="note">
    <p>${filled(words.debitEnded, { last4 })}</p>
    <ul>
      ${left
        .slice(0, linesShown)
        .map(
          (due) =>
            html`<li>
              ${filled(words.byItselfLine, { amount: amount(due.amount), day: day(due.dueOn) })}
            </li>`,
        )}
      ${
        more > 0 &&
        last !== undefined &&
        html`<li>${filled(words.planMore, { count: String(more), day: day(last.dueOn) })}</li>`
      }
    </ul>
    <p>${words.debitEndedDo}</p>
  </div>`;
}

/** What was agreed and is not judged yet. */
function stillDue({
  life,
}: PortalDebt["state"]): readonly { readonly amount: Money; readonly dueOn: PlainDate }[] {
  if (life.kind === "promised") return [life.promise];
  if (life.kind !== "on-plan") return [];
  const { instalments, judged } = life.plan;
  return instalments.filter((_, seq) => judged.every((one) => one.seq !== seq));
}

function dueWords({ state: { life } }: PortalDebt, words: Words): string {
  if (life.kind !== "on-plan") return words.promised;
  return life.plan.forgives === undefined ? words.onPlan : words.settling;
}

const isOnPlan = ({ state: { life } }: PortalDebt): boolean => life.kind === "on-plan";

/** Every door has the same weight; what a hold closes is not shown. */
function actions(
  debt: PortalDebt,
  view: PortalView,
  words: Words,
  root: string,
  id: string,
): Markup {
  const holds = [...debt.state.holds, ...view.person.state.holds];
  const mayPay =
    !isStayed(debt, view) && !holds.some(({ kind }) => kind === "fraud" || kind === "deceased");
  // A pause that was agreed keeps us from asking, not them from agreeing something else.
  const others = debt.state.holds.filter(({ kind }) => kind !== "paused");
  const mayPlan = mayPay && blockedBy("collect", others) === null;
  const link = (href: string, name: string): Markup => html`<li><a href="${href}">${name}</a></li>`;
  return html`<h3>${words.whatYouCanDo}</h3>
    <ul class="actions">
      ${mayPay && link(`${root}/pay/${id}`, words.pay)}
      ${mayPlan && dueNext(debt) !== null && link(`${root}/by-itself/${id}`, words.byItself)}
      ${mayPlan && isOnPlan(debt) && link(`${root}/days/${id}`, words.days)}
      ${mayPlan && link(`${root}/plan/${id}`, words.plan)}
      ${mayPlan && link(`${root}/means/${id}`, words.means)}
      ${topics.map((topic) => link(`${root}/write/${topic}`, topicName(topic, words)))}
      ${link(`${root}/messages`, words.messages)}
    </ul>`;
}

export const backLink = (words: Words, { root }: Doors): Markup =>
  html`<p><a href="${root}/account">${words.back}</a></p>`;

/** The page of one topic: a sentence of what happens, a few words of theirs, a button. */
export function writePage(frame: Frame, topic: Topic, doors: Doors): string {
  const words = wordsIn(frame.language);
  const intro = {
    dispute: words.disputeIntro,
    "cannot-pay": words.cannotPayIntro,
    documents: words.documentsIntro,
    person: words.personIntro,
    stop: words.stopIntro,
  }[topic];
  return page(
    frame,
    topicName(topic, words),
    html`<p>${intro}</p>
      <form method="post" action="${doors.root}/write/${topic}">
        <label for="text">${words.yourWords}</label>
        <textarea id="text" name="text" rows="4" maxlength="1000"></textarea>
        <button>${words.send}</button>
      </form>
      ${backLink(words, doors)}`,
  );
}

/** What a button says for the person, in their language, so that it is understood like their own words. */
export function topicSays(topic: Topic, language: Language): string {
  const words = wordsIn(language);
  return {
    dispute: words.sayDispute,
    "cannot-pay": words.sayCannotPay,
    documents: words.sayDocuments,
    person: words.sayPerson,
    stop: words.sayStop,
  }[topic];
}

export function messagesPage(frame: Frame, view: PortalView, doors: Doors): string {
  const words = wordsIn(frame.language);
  const unread = view.messages.some((one) => one.direction === "inbound" && one.readAt === null);
  const lines = view.messages.map(
    (one) =>
      html`<li class="${one.direction === "inbound" ? "them" : "us"}">
        <strong>${one.direction === "inbound" ? words.you : words.us}</strong>
        <span class="said">${one.text}</span>
      </li>`,
  );
  return page(
    unread ? { ...frame, againAfterSeconds: 3 } : frame,
    words.messages,
    html`${
        lines.length === 0
          ? html`<p>${words.noMessages}</p>`
          : html`<ol class="talk">
              ${lines}
            </ol>`
      }
      ${unread && html`<p class="note" role="status">${words.waiting}</p>`}
      <form method="post" action="${doors.root}/messages">
        <label for="text"
          >${words.yourMessage}<span class="hint" id="text-hint">${words.messageIntro}</span></label
        >
        <textarea
          id="text"
          name="text"
          rows="4"
          maxlength="1000"
          required
          aria-describedby="text-hint"
        ></textarea>
        <button>${words.send}</button>
      </form>
      ${backLink(words, doors)}`,
  );
}
