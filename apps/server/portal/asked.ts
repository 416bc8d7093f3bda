/** What a route of the portal is given, and how it reads what was asked. */

import { parseFace } from "@forbear/kernel";
import type { PortalDebt, PortalView, Visit } from "@forbear/operations";
import type { FastifyReply, FastifyRequest } from "fastify";
import { notFound } from "../problems.ts";
import type { Doors } from "./account.ts";
import type { Frame } from "./page.ts";
import type { Place, PortalParams } from "./place.ts";

export type Inside = {
  readonly place: Place;
  readonly visit: Visit;
  readonly frame: Frame;
  readonly doors: Doors;
};
export type AnyRequest = FastifyRequest<{ Params: PortalParams }>;
export type Form = Readonly<Record<string, unknown>>;

export const formOf = (request: FastifyRequest): Form =>
  typeof request.body === "object" && request.body !== null ? { ...request.body } : {};
export const fieldOf = (form: Form, name: string): string => {
  const value = form[name];
  return typeof value === "string" ? value : "";
};

export type Doing = (
  inside: Inside,
  view: PortalView,
  request: AnyRequest,
  reply: FastifyReply,
) => FastifyReply | Promise<FastifyReply>;

export type Route = (method: "GET" | "POST", path: string, doing: Doing) => void;

/** A field of the address, as the router read it. */
export function paramOf(request: AnyRequest, name: string): string {
  const params: Readonly<Record<string, string>> = { ...request.params };
  return params[name] ?? "";
}

export function debtOf(view: PortalView, request: AnyRequest): PortalDebt {
  const debt = anyDebtOf(view, request);
  if (debt.state.life.kind === "closed") throw notFound();
  return debt;
}

/** Papers outlive a debt: of one that is closed they are still had. */
export function anyDebtOf(view: PortalView, request: AnyRequest): PortalDebt {
  const id = parseFace("acct", paramOf(request, "account"));
  const debt = id.ok ? view.debts.find((one) => one.id === id.value) : undefined;
  if (debt === undefined) throw notFound();
  return debt;
}
