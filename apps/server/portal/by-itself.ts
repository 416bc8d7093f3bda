/** Payments taken by themselves: authorised in plain words, on the processor's page, and stopped by a button. */

import { type StoredMeansId, type TenantId, face, parseUuid } from "@forbear/kernel";
import { type PortalDebt, type PortalView, stored } from "@forbear/operations";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ServerParts } from "../parts.ts";
import { notFound } from "../problems.ts";
import { type Doors, type Reader, backLink, readerOf } from "./account.ts";
import { type Inside, type Route, debtOf, fieldOf, formOf } from "./asked.ts";
import { type Markup, html } from "./html.ts";
import { type Frame, page } from "./page.ts";
import { isToken, tokenChoices } from "./pay.ts";
import { frameOf, placeOf, sendHtml } from "./place.ts";
import { openText, sealText } from "./visit.ts";
import { type Words, filled, wordsIn } from "./words.ts";

const methods = ["card", "bank-debit", "upi"] as const;
type Method = (typeof methods)[number];

/** Ways of paying that a currency has. */
const methodsIn = (currency: string): readonly Method[] =>
  currency === "INR"
    ? methods
    : ["USD", "EUR", "GBP"].includes(currency)
      ? ["card", "bank-debit"]
      : ["card"];

/** The exact words that are agreed to, line by line; null where nothing is agreed that could be taken. */
function authority(
  { language, settings }: Frame,
  debt: PortalDebt,
  { amount, day }: Reader,
  from: string,
): readonly string[] | null {
  const words = wordsIn(language);
  const agreed = stored.agreedOn(debt.state);
  if (agreed === null) return null;
  const open = agreed.instalments.filter(({ dueOn }) => dueOn >= from);
  if (open.length === 0) return null;
  return [
    filled(words.byItselfWords, { name: settings.name, creditor: debt.creditor }),
    ...open.map((one) =>
      filled(words.byItselfLine, { amount: amount(one.amount), day: day(one.dueOn) }),
    ),
    words.byItselfStop,
  ];
}

type Standing = { readonly id: StoredMeansId; readonly last4: string };

function byItselfPage(
  frame: Frame,
  view: PortalView,
  debt: PortalDebt,
  doors: Doors,
  {
    standing,
    note,
    confirm,
  }: {
    readonly standing: Standing | null;
    readonly note: string | null;
    readonly confirm: boolean;
  },
): string {
  const words = wordsIn(frame.language);
  const reader = readerOf(frame.language, view.person.state.jurisdiction.country);
  const here = `${doors.root}/by-itself/${face("acct", debt.id)}`;
  const said = authority(frame, debt, reader, view.today);
  return page(
    frame,
    words.byItselfHeading,
    html`${note !== null && html`<p class="note" role="alert">${note}</p>`}
    ${
      confirm &&
      html`<p class="note">
        <a href="${doors.root}/pay/${face("acct", debt.id)}">${words.byItselfConfirm}</a>
      </p>`
    }
    ${standing === null ? said !== null && form(said, debt, words, here) : stands(standing, words, here)}
    ${backLink(words, doors)}`,
  );
}

function form(said: readonly string[], debt: PortalDebt, words: Words, here: string): Markup {
  const [first = "", ...rest] = said;
  const last = rest.at(-1) ?? "";
  return html`<form method="post" action="${here}">
    <p>${first}</p>
    <ul>
      ${rest.slice(0, -1).map((line) => html`<li>${line}</li>`)}
    </ul>
    <p>${last}</p>
    <fieldset>
      <legend>${words.byItselfFrom}</legend>
      ${methodsIn(debt.state.balances.principal.currency).map(
        (method, at) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="method"
              value="${method}"
              ${at === 0 && html` checked`}
            />${{ card: words.byCard, "bank-debit": words.byBank, upi: words.byUpi }[method]}</label
          >`,
      )}
    </fieldset>
    <p>${words.byItselfWhere}</p>
    <button>${words.byItselfGo}</button>
  </form>`;
}

const stands = ({ last4 }: Standing, words: Words, here: string): Markup =>
  html`<p>${last4 === "" ? words.byItselfStandsPlain : filled(words.byItselfStands, { last4 })}</p>
    <form method="post" action="${here}/stop">
      <button>${words.byItselfStopIt}</button>
    </form>`;

/** What stands for the debt and this person, and whether their bank wants them to confirm a payment. */
async function standingOf({ house }: ServerParts, { place, visit }: Inside, debt: PortalDebt) {
  return house.database.transaction(place.tenant, async (tx) => {
    const rows = (await stored.storedMeansOf(tx, [debt])).filter(
      ({ person_id }) => person_id === visit.person.id,
    );
    const row = rows.find(({ status }) => status === "active") ?? null;
    const asked = row === null ? [] : await stored.askedBy(tx, row);
    return { row, confirm: asked.at(-1)?.reason === "needs-payer" };
  });
}

export function byItselfRoutes(scope: FastifyInstance, parts: ServerParts, route: Route): void {
  const { house, site } = parts;

  route("GET", "by-itself/:account", async (inside, view, request, reply) => {
    const debt = debtOf(view, request);
    const { row, confirm } = await standingOf(parts, inside, debt);
    const { frame, doors } = inside;
    const words = wordsIn(frame.language);
    const note =
      new URL(request.url, site).searchParams.get("note") === "no" ? words.byItselfNo : null;
    const shown = { standing: row, note, confirm };
    return sendHtml(reply, byItselfPage(frame, view, debt, doors, shown));
  });

  route("POST", "by-itself/:account", async (inside, view, request, reply) => {
    const debt = debtOf(view, request);
    const { place, visit, frame, doors } = inside;
    const here = `${place.root}/by-itself/${face("acct", debt.id)}`;
    const reader = readerOf(frame.language, view.person.state.jurisdiction.country);
    const said = authority(frame, debt, reader, view.today);
    const chosen = fieldOf(formOf(request), "method");
    const allowed = methodsIn(debt.state.balances.principal.currency);
    const method = allowed.find((one) => one === chosen);
    if (said === null || method === undefined) return reply.redirect(`${here}?note=no`, 303);
    const back = `${site}/pay/${request.params.tenantRef}/back`;
    const asked = await stored.setUpMeans(house, place.tenant, {
      account: debt,
      person: visit.person.id,
      method,
      words: said.join("\n"),
      today: view.today,
      ...{ doneAt: back, leftAt: back, language: visit.language, payee: frame.settings.name },
    });
    if (!asked.ok) return reply.redirect(`${here}?note=no`, 303);
    parts.hub.nudge(place.tenant);
    if (asked.value.kind === "page") {
      return sendHtml(reply, leadTo(frame, asked.value.url, doors));
    }
    const sealed = sealText(house.vault, place.tenant, context, asked.value.means);
    return reply.redirect(`/pay/${request.params.tenantRef}/authorise/${sealed}`, 303);
  });

  route("POST", "by-itself/:account/stop", async (inside, view, request, reply) => {
    const debt = debtOf(view, request);
    const { row } = await standingOf(parts, inside, debt);
    const { place, visit } = inside;
    if (row !== null) {
      const person = visit.person.id;
      const by = { kind: "consumer", person } as const;
      const because = "they withdrew it on their page";
      await stored.endMeans(house, place.tenant, row.id, { by, because, person });
      parts.hub.nudge(place.tenant);
      parts.wake(place.tenant);
    }
    return reply.redirect(`${place.root}/account?note=stopped`, 303);
  });
  standInRoutes(scope, parts);
}

function leadTo(frame: Frame, url: string, doors: Doors): string {
  const words = wordsIn(frame.language);
  return page(
    frame,
    words.byItselfHeading,
    html`<p>${words.byItselfWhere}</p>
      <p><a class="button" href="${url}" rel="noreferrer">${words.byItselfGo}</a></p>
      ${backLink(words, doors)}`,
  );
}

// The stand-in's page ---------------------------------------------------------------------------------

const context = "stored-means";
type Params = { tenantRef: string; means: string };
type Request = FastifyRequest<{ Params: Params; Body: { token?: unknown } | undefined }>;

function meansIn(parts: ServerParts, tenant: TenantId, sealed: string): StoredMeansId {
  const text = openText(parts.house.vault, tenant, context, sealed);
  const id = parseUuid<StoredMeansId>(text ?? "");
  if (!id.ok) throw notFound();
  return id.value;
}

/** Stands in for the processor's page: what is chosen is what becomes of each payment. */
function standInRoutes(scope: FastifyInstance, parts: ServerParts): void {
  const { house } = parts;
  const open = { config: { route: "open" }, schema: { hide: true } } as const;
  const url = "/pay/:tenantRef/authorise/:means";

  scope.route<{ Params: Params; Body: { token?: unknown } | undefined }>({
    ...open,
    url,
    method: "GET",
    handler: async (request: Request, reply): Promise<FastifyReply> => {
      const place = await placeOf(parts, request.params.tenantRef);
      meansIn(parts, place.tenant, request.params.means);
      const here = `/pay/${request.params.tenantRef}/authorise/${request.params.means}`;
      const frame = frameOf(place, reply, "en", here, false);
      return sendHtml(reply, standInPage(frame, here, `${place.root}/account`));
    },
  });
  scope.route<{ Params: Params; Body: { token?: unknown } | undefined }>({
    ...open,
    url,
    method: "POST",
    handler: async (request: Request, reply): Promise<FastifyReply> => {
      const place = await placeOf(parts, request.params.tenantRef);
      const id = meansIn(parts, place.tenant, request.params.means);
      const token = request.body?.token;
      // Where a processor takes the payments, nobody authorises anything here.
      const isStandIn = !(await house.gateway.hasPage(place.tenant));
      if (typeof token !== "string" || !isToken(token) || !isStandIn) throw notFound();
      const at = house.clock.now();
      const told = { to: "authorised", token, last4: "4242", expiresOn: null, at } as const;
      await stored.hearMeans(house, place.tenant, id, told);
      parts.hub.nudge(place.tenant);
      return reply.redirect(`${place.root}/account?note=by-itself`, 303);
    },
  });
}

const standInPage = (frame: Frame, action: string, back: string): string =>
  page(
    { ...frame, language: "en" },
    "Authorise payments",
    html`<p class="note">
        This page stands in for a payment company's own page. No card number is typed here, and no
        money moves: choose what should happen each time.
      </p>
      <form method="post" action="${action}">
        <fieldset>
          <legend>From</legend>
          ${tokenChoices()}
        </fieldset>
        <button>Authorise</button>
      </form>
      <p><a href="${back}">Go back without authorising</a></p>`,
  );
