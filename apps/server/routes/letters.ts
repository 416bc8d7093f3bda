/** Letters over HTTP: how they stand, their pages and words, what comes back, where else to write. */

import { inProcessPrinter } from "@forbear/adapters";
import { askLetter, letterList, moneyLetterKind, newAddress, noticeKind } from "@forbear/contract";
import { letterText } from "@forbear/dialogue";
import { type PlainDate, languages, parsePlainDate } from "@forbear/kernel";
import { addressLearned, askNotice, desk, mailCameBack } from "@forbear/operations";
import type { FastifyReply } from "fastify";
import { z } from "zod";
import { signedIn } from "../fence.ts";
import type { ServerParts } from "../parts.ts";
import { Refused, notFound } from "../problems.ts";
import { type Api, askedBy, at, found, idFrom, orRefuse, problems, reading } from "./api.ts";

const byId = z.object({ id: z.string() });
const done = z.object({ done: z.literal(true) });
const isDone = { done: true } as const;
const form = z.enum(["pages", "words"]);

export function letterRoutes(app: Api, parts: ServerParts): void {
  const { house } = parts;

  app.route({
    ...at("letters"),
    method: "GET",
    schema: { params: byId, response: { 200: letterList, ...problems } },
    handler: (request) =>
      reading(parts, request, async (read) => {
        const asked = { ...read, lawbook: house.lawbook, now: house.clock.now() };
        return found(await desk.letterList(asked, idFrom("acct", request.params.id)));
      }),
  });

  app.route({
    ...at("previewLetter"),
    method: "GET",
    schema: {
      params: byId,
      querystring: z.object({ notice: noticeKind, form: form.default("pages") }),
    },
    handler: async (request, reply) => {
      const { tenant, standing } = await askedBy(parts, request);
      const id = idFrom("acct", request.params.id);
      const { notice, form: as } = request.query;
      const seen = await desk.previewNotice(house, tenant, standing.settings, id, notice);
      const { letter, text } = orRefuse(seen, refusedPreview);
      if (as === "words") return words(reply, text);
      const { pdf } = await inProcessPrinter.print(letter, house.clock.now());
      return pages(reply, pdf, `preview-${notice}`);
    },
  });

  moneyRoute(app, parts);
  openingRoutes(app, parts);
  decidingRoutes(app, parts);
}

/** Statements, receipts and the like: written from the books as they stand. */
function moneyRoute(app: Api, parts: ServerParts): void {
  const { house } = parts;
  app.route({
    ...at("moneyLetter"),
    method: "GET",
    schema: {
      params: z.object({ id: z.string(), kind: moneyLetterKind }),
      querystring: z.object({
        form: form.default("pages"),
        language: z.enum(languages).optional(),
        asOf: z.string().max(10).optional(),
        year: z.coerce.number().int().min(1900).max(9999).optional(),
        payment: z.uuid().optional(),
      }),
    },
    handler: async (request, reply) => {
      const { kind, id } = request.params;
      const { form: as, language = null, asOf, year = null, payment = null } = request.query;
      const now = house.clock.now();
      const written = await reading(parts, request, (read, { standing }) => {
        const { zone } = standing;
        const asked = {
          ...read,
          now,
          zone,
          kind,
          language,
          asOf: dayOf(asOf),
          year,
          payment,
          reader: null,
        };
        return desk.moneyLetter(asked, idFrom("acct", id));
      });
      const letter = orRefuse(written, (why) =>
        why === "no-such-debt" ? notFound() : new Refused(409, why, nothingToWrite[why]),
      );
      if (as === "words") return words(reply, letterText(letter));
      const { pdf } = await inProcessPrinter.print(letter, now);
      return pages(reply, pdf, `${kind}-${id}`);
    },
  });
}

const nothingToWrite: {
  readonly [why in Exclude<desk.MoneyLetterRefusal, "no-such-debt">]: string;
} = {
  "no-payment": "There is no payment to write a receipt for.",
  "no-schedule": "Nothing is agreed to be paid on this account.",
  "no-settlement": "No settlement is agreed on this account.",
  "not-paid": "This account is not paid in full or settled.",
};

function dayOf(text: string | undefined): PlainDate | null {
  if (text === undefined) return null;
  const day = parsePlainDate(text);
  if (!day.ok) throw new Refused(400, "bad-day", "That is no day: write it as 2026-03-02.", "asOf");
  return day.value;
}

/** Letters that were handed over: each opening is kept with who it was. */
function openingRoutes(app: Api, parts: ServerParts): void {
  const { house } = parts;

  app.route({
    ...at("letterPages"),
    method: "GET",
    schema: { params: byId },
    handler: async (request, reply) => {
      const { tenant, staff } = signedIn(request);
      const id = idFrom("ctct", request.params.id);
      const { letter, writtenAt } = found(await desk.openLetter(house, tenant, staff, id, "pages"));
      const { pdf } = await inProcessPrinter.print(letter, writtenAt);
      return pages(reply, pdf, request.params.id);
    },
  });

  app.route({
    ...at("letterWords"),
    method: "GET",
    schema: { params: byId },
    handler: async (request, reply) => {
      const { tenant, staff } = signedIn(request);
      const id = idFrom("ctct", request.params.id);
      const kept = found(await desk.openLetter(house, tenant, staff, id, "words"));
      return words(reply, letterText(kept.letter));
    },
  });
}

function decidingRoutes(app: Api, parts: ServerParts): void {
  const { house, hub, wake } = parts;

  app.route({
    ...at("askLetter"),
    method: "POST",
    schema: { params: byId, body: askLetter, response: { 200: done, ...problems } },
    handler: async (request) => {
      const { tenant, staff } = signedIn(request);
      const id = idFrom("acct", request.params.id);
      const { notice, because } = request.body;
      const by = { kind: "staff", staff } as const;
      orRefuse(await askNotice(house, tenant, id, notice, because, by), (error) =>
        error === "no-such-debt" ? notFound() : new Refused(409, error, whyNotAsked[error]),
      );
      wake(tenant);
      hub.nudge(tenant);
      return isDone;
    },
  });

  app.route({
    ...at("letterReturned"),
    method: "POST",
    schema: { params: byId, response: { 200: done, ...problems } },
    handler: async (request) => {
      const { tenant, staff } = signedIn(request);
      const id = idFrom("ctct", request.params.id);
      const back = await mailCameBack(house, tenant, id, { kind: "staff", staff });
      if (back.kind === "unknown-letter") {
        throw new Refused(409, "not-sent", "This letter was not sent, or came back already.");
      }
      wake(tenant);
      hub.nudge(tenant);
      return isDone;
    },
  });

  app.route({
    ...at("newAddress"),
    method: "POST",
    schema: { params: byId, body: newAddress, response: { 200: done, ...problems } },
    handler: async (request) => {
      const { tenant, staff } = signedIn(request);
      const account = idFrom("acct", request.params.id);
      const { person: of, toldBy, toldOn, ...address } = request.body;
      const asked = idFrom("pers", of);
      const on = parsePlainDate(toldOn);
      const { today } = await askedBy(parts, request);
      if (!on.ok || on.value > today) {
        throw new Refused(400, "bad-day", "They cannot have told us on that day.", "toldOn");
      }
      const folder = await reading(parts, request, (read) => desk.folderOf(read, account));
      const person = found(folder).people.find(({ id }) => id === asked);
      const told = { by: toldBy, on: on.value };
      const by = { kind: "staff", staff } as const;
      await addressLearned(house, tenant, found(person ?? null), address, told, by);
      wake(tenant);
      hub.nudge(tenant);
      return isDone;
    },
  });
}

const whyNotAsked = {
  "not-askable": "Nobody decides on this notice here: law asks for it, or has no such notice.",
  closed: "This account is closed.",
} as const;

function refusedPreview(refusal: desk.PreviewRefusal): Refused {
  if (refusal.why === "no-such-debt") return notFound();
  return new Refused(
    422,
    "letter-lacks",
    `The letter cannot be written: it lacks ${refusal.elements.join(", ")}.`,
  );
}

const pages = (reply: FastifyReply, pdf: Uint8Array, name: string): FastifyReply =>
  reply
    .type("application/pdf")
    .header("content-disposition", `inline; filename="${name}.pdf"`)
    .send(Buffer.from(pdf));

const words = (reply: FastifyReply, text: string): FastifyReply =>
  reply.type("text/plain; charset=utf-8").send(text);
