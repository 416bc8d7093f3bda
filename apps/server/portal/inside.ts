/** The portal's routes for who was let in: look, pay, choose a plan, write, leave. */

import { randomUUID } from "node:crypto";
import { totalOwed } from "@forbear/accounts";
import { moneyLetterKinds } from "@forbear/dialogue";
import { face, parseUuid } from "@forbear/kernel";
import {
  type PortalDebt,
  type Serving,
  agreeChange,
  agreeChoice,
  hearFrom,
  mintChoices,
  offerChange,
  planToday,
  portalView,
  tellOwnMeans,
  visitor,
} from "@forbear/operations";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { ServerParts } from "../parts.ts";
import { notFound } from "../problems.ts";
import { accountPage, isTopic, messagesPage, topicSays, writePage } from "./account.ts";
import {
  type AnyRequest,
  type Doing,
  type Inside,
  type Route,
  anyDebtOf,
  debtOf,
  fieldOf,
  formOf,
  paramOf,
} from "./asked.ts";
import { agreePage } from "./agree.ts";
import { byItselfRoutes } from "./by-itself.ts";
import { answersIn, meansPage } from "./means.ts";
import { changeAsked, daysPage } from "./days.ts";
import type { Frame } from "./page.ts";
import { choicesOf, planPage } from "./plan.ts";
import { formIn, papersPage, sendMoneyPaper, sendOwnLetter } from "./papers.ts";
import { payRoutes } from "./pay-routes.ts";
import { intentRoutes } from "./processor.ts";
import { type PortalParams, frameOf, keepVisit, placeOf, sendHtml } from "./place.ts";
import { languageOf, openVisit, visitCookie } from "./visit.ts";
import { wordsIn } from "./words.ts";

const open = { config: { route: "open" }, schema: { hide: true } } as const;

/** Who is in, with the page's frame in their language; null when nobody is. */
async function insideOf(
  parts: ServerParts,
  request: AnyRequest,
  reply: FastifyReply,
): Promise<Inside | null> {
  const { house } = parts;
  const place = await placeOf(parts, request.params.tenantRef);
  const cookie = request.cookies[visitCookie];
  const known = openVisit(house.vault, place.tenant, cookie, house.clock.now());
  if (known === null) return null;
  const asked = new URL(request.url, parts.site).searchParams.get("lang");
  const language = asked === null ? known.language : languageOf(asked, undefined);
  const visit = { ...known, language };
  keepVisit(parts, place, reply, visit);
  const here = new URL(request.url, parts.site).pathname;
  const frame = frameOf(place, reply, language, here, true);
  return { place, visit, frame, doors: { root: place.root } };
}

export function insideRoutes(scope: FastifyInstance, parts: ServerParts): void {
  const route = (method: "GET" | "POST", path: string, doing: Doing): void => {
    scope.route<{ Params: PortalParams }>({
      ...open,
      url: `/portal/:tenantRef/${path}`,
      method,
      handler: async (request, reply) => {
        const inside = await insideOf(parts, request, reply);
        const root = inside?.place.root ?? `/portal/${request.params.tenantRef}`;
        if (inside === null) return reply.redirect(`${root}?out=1`, 303);
        const { place, visit } = inside;
        const view = await portalView(parts.house, place.tenant, place.standing, visit);
        if (view === null) return reply.redirect(`${root}?out=1`, 303);
        return doing(inside, view, request, reply);
      },
    });
  };

  route("GET", "account", ({ frame, doors }, view, request, reply) => {
    const note = noteOf(new URL(request.url, parts.site).searchParams.get("note"), frame);
    return sendHtml(reply, accountPage(frame, view, doors, note));
  });
  route("POST", "leave", ({ place }, _, __, reply) => {
    void reply.clearCookie(visitCookie, { path: place.root });
    return reply.redirect(`${place.root}?out=1`, 303);
  });
  writeRoutes(parts, route);
  planRoutes(parts, route);
  daysRoutes(parts, route);
  meansRoutes(parts, route);
  payRoutes(parts, route);
  byItselfRoutes(scope, parts, route);
  paperRoutes(parts, route);
  intentRoutes(scope, parts);
}

function noteOf(note: string | null, { language }: Frame): string | null {
  const words = wordsIn(language);
  const notes = new Map([
    ["agreed", words.agreed],
    ["by-itself", words.byItselfAsked],
    ["stopped", words.byItselfStopped],
    ["link-expired", words.linkOverHere],
    ["link-withdrawn", words.linkOverHere],
  ]);
  return notes.get(note ?? "") ?? null;
}

function paperRoutes(parts: ServerParts, route: Route): void {
  const search = (request: AnyRequest): URLSearchParams =>
    new URL(request.url, parts.site).searchParams;
  route("GET", "papers/:account", async ({ place, frame, doors }, view, request, reply) => {
    const asked = { parts, place, view, frame };
    return sendHtml(reply, await papersPage(asked, anyDebtOf(view, request), doors));
  });
  route("GET", "papers/:account/:kind", ({ place, frame }, view, request, reply) => {
    const kind = moneyLetterKinds.find((one) => one === paramOf(request, "kind"));
    const payment = search(request).get("payment");
    if (kind === undefined || (payment !== null && !parseUuid(payment).ok)) throw notFound();
    const form = formIn(search(request).get("form"));
    const asked = { parts, place, view, frame };
    return sendMoneyPaper(asked, anyDebtOf(view, request), { kind, payment }, form, reply);
  });
  route("GET", "letters/:letter", ({ place, frame }, view, request, reply) => {
    const form = formIn(search(request).get("form"));
    const asked = { parts, place, view, frame };
    return sendOwnLetter(asked, paramOf(request, "letter"), form, reply);
  });
}

const longestText = 1_000;

function writeRoutes(parts: ServerParts, route: Route): void {
  /** Through the door that every message comes in by. */
  async function say({ place, visit }: Inside, text: string): Promise<void> {
    await hearFrom(parts.house, place.tenant, {
      channel: "webchat",
      from: visitor(visit),
      providerId: `portal:${randomUUID()}`,
      text,
    });
    parts.wake(place.tenant, "message");
    parts.hub.nudge(place.tenant);
  }

  route("GET", "write/:topic", ({ frame, doors }, _, request, reply) => {
    const topic = paramOf(request, "topic");
    if (!isTopic(topic)) throw notFound();
    return sendHtml(reply, writePage(frame, topic, doors));
  });
  route("POST", "write/:topic", async (inside, _, request, reply) => {
    const topic = paramOf(request, "topic");
    if (!isTopic(topic)) throw notFound();
    const own = fieldOf(formOf(request), "text").trim().slice(0, longestText);
    const says = topicSays(topic, inside.visit.language);
    await say(inside, own === "" ? says : `${says}\n${own}`);
    return reply.redirect(`${inside.place.root}/messages`, 303);
  });
  route("GET", "messages", ({ frame, doors }, view, _, reply) =>
    sendHtml(reply, messagesPage(frame, view, doors)),
  );
  route("POST", "messages", async (inside, _, request, reply) => {
    const text = fieldOf(formOf(request), "text").trim().slice(0, longestText);
    if (text !== "") await say(inside, text);
    return reply.redirect(`${inside.place.root}/messages`, 303);
  });
}

function planRoutes(parts: ServerParts, route: Route): void {
  const { house } = parts;

  route("GET", "plan/:account", ({ frame, doors }, view, request, reply) => {
    const debt = debtOf(view, request);
    const note = new URL(request.url, parts.site).searchParams.get("note");
    const words = wordsIn(frame.language);
    const notes = new Map([
      ["none", words.planNone],
      ["late", words.notAgreed],
      ["means", words.meansTold],
    ]);
    const told = notes.get(note ?? "") ?? null;
    return sendHtml(reply, planPage(frame, view, debt, doors, told));
  });
  route("POST", "plan/:account", async ({ place, visit }, view, request, reply) => {
    const debt = debtOf(view, request);
    const here = `${place.root}/plan/${face("acct", debt.id)}`;
    if (choicesOf(debt).length > 0) return reply.redirect(here, 303);
    const minted = await mintChoices(house, place.tenant, place.standing, visit, debt.id);
    return reply.redirect(minted.ok ? here : `${here}?note=none`, 303);
  });
  route("GET", "plan/:account/of/:choice", ({ place, frame, doors }, view, request, reply) => {
    const debt = debtOf(view, request);
    const choice = choicesOf(debt).find(({ key }) => key === paramOf(request, "choice"));
    const late = `${place.root}/plan/${face("acct", debt.id)}?note=late`;
    if (choice === undefined) return reply.redirect(late, 303);
    return sendHtml(reply, agreePage(frame, view, debt, choice, doors));
  });
  route("POST", "plan/:account/agree", async ({ place, visit }, view, request, reply) => {
    const debt = debtOf(view, request);
    const token = fieldOf(formOf(request), "token").slice(0, 8_000);
    const agreed = await agreeChoice(house, place.tenant, place.standing, visit, debt.id, token);
    parts.hub.nudge(place.tenant);
    const late = `${place.root}/plan/${face("acct", debt.id)}?note=late`;
    return reply.redirect(agreed.ok ? `${place.root}/account?note=agreed` : late, 303);
  });
}

function daysRoutes(parts: ServerParts, route: Route): void {
  const { house } = parts;
  const servingOf = ({ place, visit }: Inside, account: PortalDebt): Serving => ({
    account,
    person: visit.person.id,
    by: { kind: "consumer", person: visit.person.id },
    authority: "agent",
    policy: place.standing.policy,
    zone: place.standing.zone,
  });

  route("GET", "days/:account", async (inside, view, request, reply) => {
    const { frame, doors, place } = inside;
    const debt = debtOf(view, request);
    const standing = await planToday(house, place.tenant, servingOf(inside, debt));
    if (!standing.ok) return reply.redirect(`${place.root}/account`, 303);
    const words = wordsIn(frame.language);
    const notes = new Map([
      ["none", words.daysNone],
      ["nearest", words.daysNearest],
      ["late", words.notAgreed],
    ]);
    const note = new URL(request.url, parts.site).searchParams.get("note") ?? "";
    const told = notes.get(note) ?? null;
    return sendHtml(reply, daysPage(frame, view, debt, standing.value, doors, told));
  });
  route("POST", "days/:account", async (inside, view, request, reply) => {
    const { place } = inside;
    const debt = debtOf(view, request);
    const here = `${place.root}/days/${face("acct", debt.id)}`;
    const form = formOf(request);
    const asked = changeAsked((name) => fieldOf(form, name));
    if (asked === null) return reply.redirect(`${here}?note=none`, 303);
    const offered = await offerChange(house, place.tenant, servingOf(inside, debt), asked);
    if (offered.ok) return reply.redirect(here, 303);
    const nearest = "nearest" in offered.error && offered.error.nearest !== null;
    return reply.redirect(`${here}?note=${nearest ? "nearest" : "none"}`, 303);
  });
  route("POST", "days/:account/agree", async (inside, view, request, reply) => {
    const { place } = inside;
    const debt = debtOf(view, request);
    const token = fieldOf(formOf(request), "token").slice(0, 32_000);
    const agreed = await agreeChange(house, place.tenant, servingOf(inside, debt), token);
    parts.hub.nudge(place.tenant);
    const late = `${place.root}/days/${face("acct", debt.id)}?note=late`;
    return reply.redirect(agreed.ok ? `${place.root}/account?note=agreed` : late, 303);
  });
}

function meansRoutes(parts: ServerParts, route: Route): void {
  const { house } = parts;

  route("GET", "means/:account", ({ frame, doors }, view, request, reply) =>
    sendHtml(reply, meansPage(frame, debtOf(view, request), doors, null)),
  );
  route("POST", "means/:account", async (inside, view, request, reply) => {
    const { place, visit, frame, doors } = inside;
    const debt = debtOf(view, request);
    const form = formOf(request);
    const written = (name: string): string => fieldOf(form, name);
    const answers = answersIn(written, totalOwed(debt.state).currency);
    if (answers === null) return sendHtml(reply, meansPage(frame, debt, doors, written));
    const { tenant, standing } = place;
    await tellOwnMeans(house, tenant, standing, visit, debt.id, answers);
    const minted = await mintChoices(house, tenant, standing, visit, debt.id);
    const here = `${place.root}/plan/${face("acct", debt.id)}`;
    return reply.redirect(minted.ok ? `${here}?note=means` : `${here}?note=none`, 303);
  });
}
