/** Bank files over HTTP: read into the books once, and the lines that wait, settled by a person. */

import {
  type BankLineSaid,
  type BankView,
  bankFileAnswer,
  bankFileAsked,
  bankLineSaid,
  bankLineSettled,
  bankView,
} from "@forbear/contract";
import { type Json, birthBucket, face, fromJson, money, toJson } from "@forbear/kernel";
import {
  type BankAccount,
  bankAccounts,
  bankBalance,
  bankFiles,
  bankSaid,
  type desk,
  posting,
} from "@forbear/operations";
import { z } from "zod";
import { signedIn } from "../fence.ts";
import type { ServerParts } from "../parts.ts";
import { Refused, notFound } from "../problems.ts";
import { type Api, askedBy, at, idFrom, orRefuse, problems, reading } from "./api.ts";

const largestBody = 26 * 1024 * 1024;

export function bankRoutes(app: Api, parts: ServerParts): void {
  app.route({
    ...at("bank"),
    method: "GET",
    schema: { response: { 200: bankView, ...problems } },
    handler: (request) => reading(parts, request, (read) => viewOf(read, parts)),
  });
  app.route({
    ...at("bankFile"),
    method: "POST",
    bodyLimit: largestBody,
    schema: { body: bankFileAsked, response: { 200: bankFileAnswer, ...problems } },
    handler: async (request) => {
      const { tenant, standing } = await askedBy(parts, request);
      const { account, fileName, content } = request.body;
      const outcome = await posting.bank.importBankFile(parts.house, tenant, {
        account,
        fileName,
        bytes: new Uint8Array(Buffer.from(content, "base64")),
        zone: standing.zone,
      });
      parts.hub.nudge(tenant);
      if (outcome.kind === "refused") {
        const [first] = outcome.faults;
        const where = first === undefined || first.line === 0 ? "" : `Line ${String(first.line)}: `;
        const says = `${where}${first?.says ?? ""} ${first?.remedy ?? ""}`.trim();
        throw new Refused(422, first?.code ?? "refused", says, "content");
      }
      const counts = outcome.kind === "done" ? outcome.report : { matched: 0, suspense: 0 };
      return {
        outcome: outcome.kind,
        matched: counts.matched,
        suspense: counts.suspense,
      };
    },
  });
  settleRoute(app, parts);
}

function settleRoute(app: Api, parts: ServerParts): void {
  app.route({
    ...at("bankLine"),
    method: "POST",
    schema: {
      params: z.object({ id: z.string() }),
      body: bankLineSaid,
      response: { 200: bankLineSettled, ...problems },
    },
    handler: async (request) => {
      const { tenant, standing } = await askedBy(parts, request);
      const id = idFrom("line", request.params.id);
      const settled = await posting.bank.settleLine(
        parts.house,
        tenant,
        { bucket: birthBucket(id), id },
        saidIn(request.body),
        {
          by: { kind: "staff", staff: signedIn(request).staff },
          zone: standing.zone,
          because: request.body.because,
        },
      );
      parts.hub.nudge(tenant);
      const { payments } = orRefuse(settled, (error) =>
        error === "no-such-line"
          ? notFound()
          : new Refused(409, error, refusals[error] ?? "This cannot be booked so.", "line"),
      );
      return { payments: payments.map((one) => face("paym", one)) };
    },
  });
}

/** In words, where the code alone would leave a person asking. */
const refusals: Readonly<Record<string, string>> = {
  "does-not-wait": "Somebody settled this line already.",
  "not-the-whole": "The parts must make the whole line, each debt once.",
  "before-placement": "It came before the debt was placed: it is the client's.",
  "another-currency": "The debt is in another currency.",
  insolvency: "The debt is under a stay and takes no payment.",
  recalled: "The client took the debt back.",
  discharged: "The debt was discharged.",
  "written-off": "The debt was written off.",
};

function saidIn(body: BankLineSaid): posting.bank.Said {
  switch (body.kind) {
    case "for-debts":
      return {
        kind: body.kind,
        remember: body.remember,
        parts: body.parts.map(({ account, amount }) => ({
          account: idFrom("acct", account),
          amount: orRefuse(
            fromJson(amount),
            () => new Refused(400, "bad-amount", "That is no amount.", "parts"),
          ),
        })),
      };
    case "takes-back":
      return { kind: body.kind, payment: idFrom("paym", body.payment) };
    case "goes-back":
    case "elsewhere":
    case "told-twice":
      return { kind: body.kind };
  }
}

async function viewOf(read: desk.Reading, { house }: ServerParts): Promise<BankView> {
  const { tx } = read;
  const accounts = await bankAccounts(tx);
  const refs = new Map(accounts.map(({ id, ref }) => [id, ref]));
  const files = await bankFiles(tx, 50);
  const waiting = await posting.bank.waitingLines(house, tx);
  return {
    accounts: await Promise.all(accounts.map((one) => accountOf(read, one))),
    files: files.map(({ account, name, format, status, beganAt, report }) => ({
      account: refs.get(account) ?? "",
      fileName: name,
      format,
      status,
      beganAt,
      lines: {
        read: countIn(report, "read"),
        matched: countIn(report, "matched"),
        suspense: countIn(report, "suspense"),
        known: countIn(report, "known"),
      },
    })),
    waiting: waiting.map(({ line, words, candidates }) => ({
      line: face("line", line.id),
      account: refs.get(line.account) ?? "",
      bookedOn: line.bookedOn,
      amount: toJson(line.amount),
      because: line.because,
      payer: words.payer.name,
      words: words.remittance.join(" ").slice(0, 500),
      candidates: candidates.map(({ account, signs }) => ({
        account: face("acct", account),
        signs: [...signs],
      })),
    })),
  };
}

/** A figure of a report; nothing where the file is not read to its end yet. */
function countIn(report: Json, name: string): number {
  if (typeof report !== "object" || report === null || Array.isArray(report)) return 0;
  const value = Object.entries(report).find(([key]) => key === name)?.[1];
  return typeof value === "number" ? value : 0;
}

async function accountOf(
  { tx, today }: desk.Reading,
  { id, ref, name, purpose, last4, currency }: BankAccount,
): Promise<BankView["accounts"][number]> {
  const proved = await bankSaid(tx, id, today);
  const balance = await bankBalance(tx, id, today);
  return {
    ref,
    name,
    purpose,
    last4,
    balance: toJson(money(currency, balance.minor)),
    proved: proved === null ? null : { on: proved.on, balance: toJson(proved.balance) },
  };
}
