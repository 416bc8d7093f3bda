/** Plays Razorpay over HTTP for tests: the objects of its documentation, and its faults on purpose. */

import { createHmac, randomUUID } from "node:crypto";
import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import { present } from "@forbear/kernel";
import { Mandates } from "./razorpay-mandates-server.ts";

type Link = {
  readonly id: string;
  readonly amount: number;
  readonly currency: string;
  readonly reference_id: string;
  readonly short_url: string;
  readonly expire_by: number;
  readonly notes: unknown;
  status: "created" | "paid" | "cancelled" | "expired";
  payments: readonly { readonly payment_id: string; readonly status: string }[] | null;
};

type Refund = {
  readonly id: string;
  readonly entity: "refund";
  readonly payment_id: string;
  readonly amount: number;
  readonly currency: string;
  readonly receipt: unknown;
  readonly notes: unknown;
  status: "pending" | "processed" | "failed";
};

export type RazorpayServer = {
  readonly url: string;
  readonly links: ReadonlyMap<string, Link>;
  readonly refunds: ReadonlyMap<string, Refund>;
  readonly mandates: Mandates;
  /** Makes the next request that makes something fail: after it was made, before, or as another of it goes on. */
  failNext(how: "after" | "before" | "busy"): void;
  /** The payer pays on a link; what came is called so. */
  pay(link: string): string;
  expire(link: string): void;
  /** The bank refuses what was to be given back. */
  fail(refund: string): void;
  close(): Promise<void>;
};

/** The header that Razorpay signs a post with. */
export const razorpaySigned = (body: string, secret: string): string =>
  createHmac("sha256", secret).update(body).digest("hex");

const newId = (prefix: string): string => `${prefix}_${randomUUID().replaceAll("-", "")}`;

type Answer = { readonly status: number; readonly body: object };
type Asked = Readonly<Record<string, unknown>>;

const refused = (description: string, status = 400): Answer => ({
  status,
  body: { error: { code: "BAD_REQUEST_ERROR", description, metadata: {} } },
});

class Books {
  readonly links = new Map<string, Link>();
  readonly paid = new Map<string, Link>();
  readonly refunds = new Map<string, Refund>();
  readonly answers = new Map<string, { readonly asked: string; readonly answer: Answer }>();
  readonly mandates = new Mandates();
  failing: "after" | "before" | "busy" | null = null;
  readonly nowSeconds: number;

  constructor(nowSeconds: number) {
    this.nowSeconds = nowSeconds;
  }

  answer(method: string, url: URL, asked: Asked, key: string | null): Answer {
    const [, , what = "", id = "", act = ""] = url.pathname.split("/");
    const failing = method === "POST" ? this.failing : null;
    if (failing !== null) this.failing = null;
    if (failing === "before") return refused("The server encountered an error.", 500);
    if (failing === "busy") return refused("Another request with the same key goes on.", 409);
    const answer = this.#done(method, what, id, act, url, asked, key);
    return failing === "after" ? refused("The server encountered an error.", 500) : answer;
  }

  #done(
    ...[method, what, id, act, url, asked, key]: [
      ...[string, string, string, string],
      URL,
      Asked,
      string | null,
    ]
  ): Answer {
    const path = url.pathname.split("/").slice(2);
    const ofMandate = this.mandates.answer(method, path, asked);
    if (ofMandate !== null) return ofMandate;
    if (what === "payments") {
      return method === "GET" ? this.#refundsOf(id) : this.#refundOnce(id, asked, key);
    }
    if (id !== "") return this.#link(id, act);
    if (method === "POST") return this.#newLink(asked);
    const reference = url.searchParams.get("reference_id");
    const found = [...this.links.values()].filter((one) => one.reference_id === reference);
    // A list names no payments, even of links that were paid.
    return { status: 200, body: { payment_links: found.map((one) => ({ ...one, payments: [] })) } };
  }

  #newLink(asked: Asked): Answer {
    const reference = String(asked["reference_id"]);
    if ([...this.links.values()].some((one) => one.reference_id === reference)) {
      return refused(`payment link with given reference_id (${reference}) already exists`);
    }
    const until = Number(asked["expire_by"]);
    if (until < this.nowSeconds + 15 * 60) {
      return refused("expire_by: timestamp must be atleast 15 minutes in future");
    }
    const id = newId("plink");
    const made: Link = {
      id,
      amount: Number(asked["amount"]),
      currency: String(asked["currency"]),
      reference_id: reference,
      short_url: `https://rzp.io/i/${id}`,
      expire_by: until,
      notes: asked["notes"],
      status: "created",
      payments: null,
    };
    this.links.set(id, made);
    return { status: 200, body: made };
  }

  #link(id: string, act: string): Answer {
    const known = this.links.get(id);
    if (known === undefined) return refused("The id provided does not exist");
    if (act === "cancel") {
      if (known.status !== "created") return refused(`Payment link is already ${known.status}`);
      known.status = "cancelled";
    }
    return { status: 200, body: known };
  }

  #refundsOf(payment: string): Answer {
    const items = [...this.refunds.values()].filter((one) => one.payment_id === payment);
    return { status: 200, body: { entity: "collection", count: items.length, items } };
  }

  /** The same key and the same body is the same refund; a key with another body is refused. */
  #refundOnce(payment: string, asked: Asked, key: string | null): Answer {
    const text = JSON.stringify(asked);
    const before = key === null ? undefined : this.answers.get(key);
    if (before !== undefined && before.asked !== text) {
      return refused("Different request with the same idempotency key was processed.", 409);
    }
    const answer = before?.answer ?? this.#refund(payment, asked);
    if (key !== null) this.answers.set(key, { asked: text, answer });
    return answer;
  }

  #refund(payment: string, asked: Asked): Answer {
    const link = this.paid.get(payment);
    if (link === undefined) return refused("The id provided does not exist");
    const amount = Number(asked["amount"]);
    const given = [...this.refunds.values()]
      .filter((one) => one.payment_id === payment && one.status !== "failed")
      .reduce((all, one) => all + one.amount, 0);
    if (given === link.amount) return refused("The payment has been fully refunded already");
    if (given + amount > link.amount) return refused("The refund amount is greater than captured");
    const made: Refund = {
      id: newId("rfnd"),
      entity: "refund",
      payment_id: payment,
      amount,
      currency: link.currency,
      receipt: asked["receipt"] ?? null,
      notes: asked["notes"],
      status: "pending",
    };
    this.refunds.set(made.id, made);
    return { status: 200, body: made };
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString("utf8");
}

async function serve(
  books: Books,
  allowed: string,
  request: IncomingMessage,
  to: ServerResponse,
): Promise<void> {
  const text = await textOf(request);
  const asked = (text === "" ? {} : JSON.parse(text)) as Asked;
  const key = request.headers["x-refund-idempotency"];
  const answer =
    request.headers.authorization === `Basic ${Buffer.from(allowed).toString("base64")}`
      ? books.answer(
          request.method ?? "GET",
          new URL(request.url ?? "/", "http://razorpay"),
          asked,
          typeof key === "string" ? key : null,
        )
      : refused("The api key provided is invalid", 401);
  to.writeHead(answer.status, { "content-type": "application/json" });
  to.end(JSON.stringify(answer.body));
}

/** Starts it on a port of this machine; whoever asks shows `allowed`, its key and its secret. */
export async function razorpayServer(allowed: string, nowSeconds: number): Promise<RazorpayServer> {
  const books = new Books(nowSeconds);
  const server: Server = createServer((request, to) => void serve(books, allowed, request, to));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const at = server.address();
  const port = typeof at === "object" && at !== null ? at.port : 0;
  const linkOf = (id: string): Link => present(books.links.get(id), "a link that was made");
  return {
    url: `http://127.0.0.1:${String(port)}`,
    links: books.links,
    refunds: books.refunds,
    mandates: books.mandates,
    failNext: (how) => {
      books.failing = how;
    },
    pay: (id) => {
      const link = linkOf(id);
      const payment = newId("pay");
      link.status = "paid";
      link.payments = [
        { payment_id: newId("pay"), status: "failed" },
        { payment_id: payment, status: "captured" },
      ];
      books.paid.set(payment, link);
      return payment;
    },
    expire: (id) => {
      linkOf(id).status = "expired";
    },
    fail: (id) => {
      present(books.refunds.get(id), "a refund that was made").status = "failed";
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
