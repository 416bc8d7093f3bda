/** Talks at the desk: read, taken, written in, given back; and what a supervisor decides on a debt. */

import { closeCase, conversation, liftHold, staffMessage, talkRecord } from "@forbear/contract";
import { birthBucket, face } from "@forbear/kernel";
import { desk, recordOfTalk } from "@forbear/operations";
import { z } from "zod";
import { signedIn } from "../fence.ts";
import type { ServerParts } from "../parts.ts";
import { Refused, notFound } from "../problems.ts";
import { type Api, at, found, idFrom, orRefuse, problems, reading } from "./api.ts";

const byId = z.object({ id: z.string() });
const done = z.object({ done: z.literal(true) });
const isDone = { done: true } as const;

/** Why a collector's words or click came to nothing, in a sentence they can act on. */
function refusedTalk(refusal: desk.SpeakRefusal): Refused {
  switch (refusal.why) {
    case "no-such-talk":
      return notFound();
    case "not-with-you":
      return new Refused(409, "not-taken-over", "Take over the conversation first.");
    case "says-too-much":
      return new Refused(
        422,
        "says-too-much",
        `These words may not leave here: "${refusal.words}".`,
        "text",
      );
    case "law": {
      const rules = refusal.ruleIds.join(", ") || "no rule named";
      const missing = refusal.requirements.join(", ");
      const needs = missing === "" ? "" : ` It needs: ${missing}.`;
      const when =
        refusal.nextAllowedAt === null ? "" : ` Allowed again at ${refusal.nextAllowedAt}.`;
      return new Refused(422, "law", `The law does not allow this now (${rules}).${needs}${when}`);
    }
  }
}

export function talkRoutes(app: Api, parts: ServerParts): void {
  const { house, hub, wake } = parts;
  fileRoute(app, parts);

  app.route({
    ...at("conversation"),
    method: "GET",
    schema: { params: byId, response: { 200: conversation, ...problems } },
    handler: (request) =>
      reading(parts, request, async (read, { standing }) => {
        const id = idFrom("conv", request.params.id);
        const asked = { lawbook: house.lawbook, now: house.clock.now(), deskZone: standing.zone };
        return found(await desk.talkView({ ...read, ...asked }, id));
      }),
  });

  app.route({
    ...at("talkRecord"),
    method: "GET",
    schema: { params: byId, response: { 200: talkRecord, ...problems } },
    handler: (request) =>
      reading(parts, request, async ({ tx, vault }) => {
        const id = idFrom("conv", request.params.id);
        const told = found(await recordOfTalk(tx, vault, { bucket: birthBucket(id), id }));
        const { offered, agreed, signals, rubric, summary, ...record } = told;
        const [length, claims, result] = summary;
        const lists = { offered: [...offered], agreed: [...agreed], signals: [...signals] };
        const whole: [string, string, string] = [length, claims, result];
        return { ...record, ...lists, id: face("conv", id), rubric: [...rubric], summary: whole };
      }),
  });

  app.route({
    ...at("say"),
    method: "POST",
    schema: {
      params: byId,
      body: staffMessage,
      response: { 200: z.object({ message: z.string() }), ...problems },
    },
    handler: async (request) => {
      const { tenant, staff } = signedIn(request);
      const id = idFrom("conv", request.params.id);
      const said = await desk.staffSays(house, tenant, staff, id, request.body.text);
      const message = orRefuse(said, refusedTalk);
      wake(tenant);
      hub.nudge(tenant);
      return { message: face("mesg", message) };
    },
  });

  for (const route of ["takeOver", "handBack"] as const) {
    app.route({
      ...at(route),
      method: "POST",
      schema: { params: byId, response: { 200: done, ...problems } },
      handler: async (request) => {
        const { tenant, staff } = signedIn(request);
        const id = idFrom("conv", request.params.id);
        orRefuse(await desk[route](house, tenant, staff, id), refusedTalk);
        hub.nudge(tenant);
        return isDone;
      },
    });
  }
}

function fileRoute(app: Api, parts: ServerParts): void {
  app.route({
    ...at("messageFile"),
    method: "GET",
    schema: { params: z.object({ id: z.string(), place: z.coerce.number().int().min(0).max(99) }) },
    handler: async (request, reply) => {
      const id = idFrom("mesg", request.params.id);
      const { place } = request.params;
      const bytes = await reading(parts, request, (read) =>
        desk.messageFile(read, parts.house.files, id, place),
      );
      // Whatever it is, it is a file to save: no browser of ours opens what a stranger sent.
      return reply
        .type("application/octet-stream")
        .header(
          "content-disposition",
          `attachment; filename="${request.params.id}-${String(place)}"`,
        )
        .header("content-security-policy", "sandbox; default-src 'none'")
        .header("x-content-type-options", "nosniff")
        .header("cache-control", "no-store")
        .send(found(bytes));
    },
  });
}

export function careRoutes(app: Api, parts: ServerParts): void {
  const { house, hub } = parts;

  app.route({
    ...at("closeCase"),
    method: "POST",
    schema: { params: byId, body: closeCase, response: { 200: done, ...problems } },
    handler: async (request) => {
      const { tenant, staff } = signedIn(request);
      const id = idFrom("case", request.params.id);
      const closed = await desk.closeCase(house, tenant, staff, id, request.body.outcome);
      orRefuse(closed, refusedCase);
      hub.nudge(tenant);
      return isDone;
    },
  });

  app.route({
    ...at("liftHold"),
    method: "POST",
    schema: {
      params: z.object({ id: z.string(), hold: z.string() }),
      body: liftHold,
      response: { 200: done, ...problems },
    },
    handler: async (request) => {
      const { tenant, staff } = signedIn(request);
      const account = idFrom("acct", request.params.id);
      const hold = idFrom("hold", request.params.hold);
      const { because } = request.body;
      const lifted = await desk.liftHold(house, tenant, staff, account, hold, because);
      orRefuse(lifted, refusedHold);
      hub.nudge(tenant);
      return isDone;
    },
  });
}

function refusedCase(refusal: desk.CaseRefusal): Refused {
  switch (refusal) {
    case "no-such-case":
      return notFound();
    case "closed-already":
      return new Refused(409, "closed-already", "This case is closed already.");
    case "needs-a-decision":
      return new Refused(409, "needs-a-decision", "Decide what was asked: then it closes.");
  }
}

function refusedHold(refusal: desk.HoldRefusal): Refused {
  switch (refusal) {
    case "no-such-hold":
      return notFound();
    case "needs-its-case":
      return new Refused(409, "needs-its-case", "This hold ends when its case is closed.");
    case "not-for-staff":
      return new Refused(409, "not-for-staff", "Only the person, a court or the law can end this.");
  }
}
