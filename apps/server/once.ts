/** Idempotency-Key: the same key and body again is answered the same, and does nothing twice. */

import { type Json, canonical } from "@forbear/kernel";
import { sha256 } from "@forbear/kernel/digest";
import { desk } from "@forbear/operations";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { ServerParts } from "./parts.ts";
import { Refused, problemType } from "./problems.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** The key under which this request's answer is kept; null: it carries none. */
    onceKey: string | null;
  }
}

const shape = /^[\x21-\x7e]{8,128}$/;

function keyOf(request: FastifyRequest): string | null {
  const key = request.headers["idempotency-key"];
  if (key === undefined || request.member === null || request.method !== "POST") return null;
  if (typeof key !== "string" || !shape.test(key)) {
    throw new Refused(400, "bad-key", "An Idempotency-Key has 8 to 128 visible characters.");
  }
  return `${request.member.user}\n${key}`;
}

const hashOf = ({ method, url, body }: FastifyRequest): string =>
  sha256(`${method} ${url}\n${canonical((body ?? null) as Json)}`);

/** Only what came of the request itself is kept: a failure of ours is tried again. */
const isLasting = (status: number): boolean => status < 500 && status !== 429;

export function answerOnce(app: FastifyInstance, { house }: ServerParts): void {
  app.decorateRequest("onceKey", null);

  app.addHook("preHandler", async (request, reply) => {
    const key = keyOf(request);
    if (key === null || request.member === null) return;
    const begun = await house.database.transaction(
      request.member.tenant,
      (tx) => desk.beginRequest(tx, key, hashOf(request), house.clock.now()),
      { repeatable: true },
    );
    switch (begun.kind) {
      case "go":
        request.onceKey = key;
        return;
      case "done": {
        const { status, body } = begun.answer;
        const type = status >= 400 ? problemType : "application/json; charset=utf-8";
        return reply
          .code(status)
          .type(type)
          .header("idempotent-replayed", "true")
          .send(body ?? undefined);
      }
      case "under-way":
        throw new Refused(409, "under-way", "A request with this key is being done. Try again.");
      case "other-request":
        throw new Refused(422, "key-reused", "This key was used for another request.");
    }
  });

  app.addHook("onSend", async (request, reply, payload) => {
    const { onceKey: key, member } = request;
    if (key === null || member === null) return payload;
    request.onceKey = null;
    const body = typeof payload === "string" && payload !== "" ? payload : null;
    const answer = isLasting(reply.statusCode) ? { status: reply.statusCode, body } : null;
    await house.database.transaction(member.tenant, (tx) => desk.endRequest(tx, key, answer), {
      repeatable: true,
    });
    return payload;
  });
}
