/** What a request is told when it is not done: RFC 9457, a stable code and a sentence for people. */

import type { Problem } from "@forbear/contract";
import { DatabaseFailure } from "@forbear/operations";
import type { FastifyError, FastifyReply } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";

export const problemType = "application/problem+json; charset=utf-8";

const titles: Readonly<Record<number, string>> = {
  400: "The request cannot be read",
  401: "Nobody is signed in",
  403: "Not allowed",
  404: "Not found",
  405: "Not that way",
  409: "Not now",
  413: "Too large",
  415: "Not in that form",
  421: "Not this address",
  422: "Cannot be done",
  429: "Too many requests",
  500: "A mistake of ours",
  503: "Not available",
};

/** Thrown by a route; sent as a problem. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly status: number;
  readonly code: string;
  readonly field: string | undefined;

  constructor(status: number, code: string, detail: string, field?: string) {
    super(detail);
    this.status = status;
    this.code = code;
    this.field = field;
  }
}

/** The same for what is another tenant's, what never was, and what may not be seen. */
export const notFound = (): Refused => new Refused(404, "not-found", "There is nothing here.");

export function problemOf(status: number, code: string, detail: string, field?: string): Problem {
  return {
    type: `urn:forbear:problem:${code}`,
    title: titles[status] ?? "Not done",
    status,
    code,
    detail,
    ...(field === undefined ? {} : { field }),
  };
}

/** What went wrong as a problem; our own mistakes say nothing of themselves. */
export function problemFor(error: FastifyError | Error): Problem {
  if (error instanceof Refused)
    return problemOf(error.status, error.code, error.message, error.field);
  if (hasZodFastifySchemaValidationErrors(error)) {
    const first = error.validation.at(0);
    const field = first?.instancePath.slice(1).replaceAll("/", ".");
    const detail = first?.message ?? "A value is not as it should be.";
    return problemOf(400, "invalid", detail, field === "" ? undefined : field);
  }
  if (error instanceof DatabaseFailure) {
    return problemOf(
      503,
      "database",
      "The database cannot be reached just now. Try again shortly.",
    );
  }
  const status = "statusCode" in error ? (error.statusCode ?? 500) : 500;
  if (status === 429) return problemOf(429, "too-many", "Too many requests. Wait a minute.");
  if (status >= 400 && status < 500) return problemOf(status, "invalid", error.message);
  return problemOf(500, "defect", "Something went wrong on our side. It was written down.");
}

export const sendProblem = (reply: FastifyReply, problem: Problem): FastifyReply =>
  reply.code(problem.status).type(problemType).send(JSON.stringify(problem));
