/** Plays Stripe over HTTP for tests: the objects of its documentation, and its faults on purpose. */

import { createHmac, randomUUID } from "node:crypto";
import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import { present } from "@forbear/kernel";

/** What a method of payment does when it is charged. */
export type Method =
  | "pm_ok"
  | "pm_processing"
  | "pm_needs_payer"
  | "pm_no_money"
  | "pm_expired"
  /** Charged, and answered with a failure of the server's. */
  | "pm_500_after"
  /** Charged, and the connection is lost. */
  | "pm_resets_after"
  /** Not charged, and the connection is lost. */
  | "pm_resets_before";

type Fields = Readonly<Record<string, string>>;
type Kept = Record<string, unknown> & { readonly id: string; status: string };

export type StripeServer = {
  readonly url: string;
  /** How often money was really taken, and given back, by the id of the intent. */
  readonly charges: ReadonlyMap<string, number>;
  readonly given: ReadonlyMap<string, number>;
  readonly intents: ReadonlyMap<string, Kept>;
  readonly sessions: ReadonlyMap<string, Kept>;
  /** Requests as they came: method and path. */
  readonly asked: readonly string[];
  /** Keys that open an account, with whose it is; none: any key opens one. */
  readonly keys: Map<string, string>;
  /** Makes the next creation of a refund answer with a failure after it was made. */
  failNextRefundAfter(): void;
  /** The payer pays on a page. */
  payOn(session: string): void;
  /** The payer authorises us on a page in setup mode: what is kept of them is called so. */
  authoriseOn(session: string, method: Method): void;
  /** Methods of payment that Stripe keeps. */
  readonly methods: ReadonlyMap<string, object>;
  close(): Promise<void>;
};

/** The header that Stripe signs a post with. */
export function stripeSigned(body: string, secret: string, atSeconds: number): string {
  const mac = createHmac("sha256", secret)
    .update(`${String(atSeconds)}.${body}`)
    .digest("hex");
  return `t=${String(atSeconds)},v1=${mac}`;
}

const metadataOf = (fields: Fields): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const key = /^(?:(?:payment_intent_data|setup_intent_data)\[)?metadata\]?\[(\w+)\]$/.exec(
        name,
      )?.[1];
      return key === undefined ? [] : [[key, value]];
    }),
  );

const newId = (prefix: string): string => `${prefix}_${randomUUID().replaceAll("-", "")}`;

type Answer = { readonly status: number; readonly body: object } | "reset";

const cardError = (code: string, declineCode: string | null): Answer => ({
  status: 402,
  body: {
    error: {
      type: "card_error",
      code,
      ...(declineCode === null ? {} : { decline_code: declineCode }),
      message: "Your card was declined.",
    },
  },
});

const invalid = (code: string, status = 400): Answer => ({
  status,
  body: { error: { type: "invalid_request_error", code, message: "Invalid request." } },
});

class Books {
  readonly charges = new Map<string, number>();
  readonly given = new Map<string, number>();
  readonly intents = new Map<string, Kept>();
  readonly sessions = new Map<string, Kept>();
  readonly refunds = new Map<string, Kept>();
  readonly setups = new Map<string, Kept>();
  readonly methods = new Map<string, object>();
  readonly answers = new Map<string, Answer>();
  readonly asked: string[] = [];
  readonly keys = new Map<string, string>();
  refundFails = false;

  /** One request; the same idempotency key has the same answer, and happens once. */
  answer(method: string, path: string, fields: Fields, key: string | null): Answer {
    this.asked.push(`${method} ${path}`);
    const before = key === null ? undefined : this.answers.get(key);
    if (before !== undefined) return before;
    const answer = this.#done(method, path.split("?")[0] ?? "", fields, path);
    const replayed = answer === "reset" ? invalid("idempotency_key_in_use", 409) : answer;
    if (key !== null) this.answers.set(key, replayed);
    return answer;
  }

  pay(session: Kept): void {
    const id = newId("pi");
    this.intents.set(id, { ...session, id, object: "payment_intent", status: "succeeded" });
    this.charges.set(id, 1);
    this.sessions.set(session.id, {
      ...session,
      status: "complete",
      payment_status: "paid",
      payment_intent: id,
    });
  }

  authorise(session: Kept, method: Method): void {
    const id = newId("seti");
    const card = { last4: "4242", exp_month: 4, exp_year: 2028 };
    const name = `${method}_x${randomUUID().slice(0, 8)}`;
    const kept = { id: name, object: "payment_method", type: "card", card };
    this.methods.set(name, kept);
    const { customer } = session;
    const object = "setup_intent";
    this.setups.set(id, { id, object, status: "succeeded", customer, payment_method: kept });
    this.sessions.set(session.id, { ...session, status: "complete", setup_intent: id });
  }

  #done(method: string, path: string, fields: Fields, whole: string): Answer {
    const [, , what = "", more = "", id = "", act = ""] = /^checkout/.test(path.slice(4))
      ? ["", "", "sessions", ...path.split("/").slice(3)]
      : ["", "", path.split("/")[2] ?? "", "", ...path.split("/").slice(3)];
    if (what === "payment_intents") return this.#intent(method, id, act, fields);
    if (what === "sessions") return this.#session(method, id, act, fields);
    if (what === "refunds" && more === "") return this.#refund(method, fields, whole);
    if (what === "customers")
      return { status: 200, body: { id: newId("cus"), object: "customer" } };
    if (what === "setup_intents") {
      const found = this.setups.get(id);
      return found === undefined ? invalid("resource_missing", 404) : { status: 200, body: found };
    }
    if (what === "payment_methods" && act === "detach") {
      const found = this.methods.get(id);
      this.methods.delete(id);
      return found === undefined ? invalid("resource_missing") : { status: 200, body: found };
    }
    return invalid("resource_missing", 404);
  }

  #intent(method: string, id: string, act: string, fields: Fields): Answer {
    if (method === "POST" && id === "") {
      const made = {
        id: newId("pi"),
        object: "payment_intent",
        status: "requires_confirmation",
        amount: Number(fields["amount"]),
        currency: fields["currency"],
        payment_method: fields["payment_method"],
        metadata: metadataOf(fields),
      };
      this.intents.set(made.id, made);
      return { status: 200, body: made };
    }
    const known = this.intents.get(id);
    if (known === undefined) return invalid("resource_missing", 404);
    if (act === "confirm") return this.#confirm(known);
    if (act === "cancel") {
      if (known.status === "succeeded" || known.status === "processing") {
        return invalid("payment_intent_unexpected_state");
      }
      known.status = "canceled";
    }
    return { status: 200, body: known };
  }

  #confirm(intent: Kept): Answer {
    if (intent.status !== "requires_confirmation") {
      return invalid("payment_intent_unexpected_state");
    }
    const charge = (): void => {
      intent.status = "succeeded";
      this.charges.set(intent.id, (this.charges.get(intent.id) ?? 0) + 1);
    };
    const method = String(intent["payment_method"]).replace(/_x[0-9a-f]{8}$/, "") as Method;
    switch (method) {
      case "pm_no_money":
        intent.status = "requires_payment_method";
        return cardError("card_declined", "insufficient_funds");
      case "pm_expired":
        intent.status = "requires_payment_method";
        return cardError("expired_card", null);
      case "pm_needs_payer":
        intent.status = "requires_action";
        return { status: 200, body: intent };
      case "pm_processing":
        intent.status = "processing";
        return { status: 200, body: intent };
      case "pm_500_after":
        charge();
        return { status: 500, body: { error: { type: "api_error", message: "Server error." } } };
      case "pm_resets_after":
        charge();
        return "reset";
      case "pm_resets_before":
        return "reset";
      case "pm_ok":
        charge();
        return { status: 200, body: intent };
      default:
        return invalid("resource_missing", 404);
    }
  }

  #session(method: string, id: string, act: string, fields: Fields): Answer {
    if (method === "POST" && id === "") {
      const made = {
        id: newId("cs_test"),
        object: "checkout.session",
        mode: fields["mode"],
        status: "open",
        payment_status: "unpaid",
        payment_intent: null,
        setup_intent: null,
        customer: fields["customer"] ?? null,
        allowed: fields["allowed_payment_method_types[0]"] ?? null,
        amount: Number(fields["line_items[0][price_data][unit_amount]"]),
        currency: fields["currency"] ?? fields["line_items[0][price_data][currency]"],
        expires_at: Number(fields["expires_at"]),
        url: "https://checkout.stripe.com/c/pay/cs_test",
        success_url: fields["success_url"],
        metadata: metadataOf(fields),
      };
      this.sessions.set(made.id, made);
      return { status: 200, body: made };
    }
    const known = this.sessions.get(id);
    if (known === undefined) return invalid("resource_missing", 404);
    if (act === "expire") {
      if (known.status !== "open") return invalid("checkout_session_not_open");
      known.status = "expired";
    }
    return { status: 200, body: known };
  }

  #refund(method: string, fields: Fields, whole: string): Answer {
    if (method === "GET") {
      const intent = new URL(whole, "http://stripe").searchParams.get("payment_intent");
      const data = [...this.refunds.values()].filter((one) => one["payment_intent"] === intent);
      return { status: 200, body: { object: "list", data, has_more: false } };
    }
    const intent = present(fields["payment_intent"], "the intent of a refund");
    const taken = this.intents.get(intent);
    const amount = Number(fields["amount"]);
    const before = this.given.get(intent) ?? 0;
    if (taken?.status !== "succeeded" || before + amount > Number(taken["amount"])) {
      return invalid("charge_already_refunded");
    }
    this.given.set(intent, before + amount);
    const made = {
      id: newId("re"),
      object: "refund",
      status: "succeeded",
      amount,
      currency: taken["currency"],
      payment_intent: intent,
      metadata: metadataOf(fields),
    };
    this.refunds.set(made.id, made);
    if (!this.refundFails) return { status: 200, body: made };
    this.refundFails = false;
    return { status: 500, body: { error: { type: "api_error", message: "Server error." } } };
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString("utf8");
}

async function serve(books: Books, request: IncomingMessage, to: ServerResponse): Promise<void> {
  const fields = Object.fromEntries(new URLSearchParams(await textOf(request)));
  const bearer = (request.headers.authorization ?? "").replace(/^Bearer /, "");
  const owner = books.keys.size === 0 ? "acct_any" : books.keys.get(bearer);
  if (owner === undefined || request.url === "/v1/account") {
    to.writeHead(owner === undefined ? 401 : 200, { "content-type": "application/json" });
    const error = { type: "invalid_request_error", message: "Invalid API Key provided" };
    to.end(JSON.stringify(owner === undefined ? { error } : { id: owner, object: "account" }));
    return;
  }
  const key = request.headers["idempotency-key"];
  const answer = books.answer(
    request.method ?? "GET",
    request.url ?? "/",
    fields,
    typeof key === "string" && request.method === "POST" ? key : null,
  );
  if (answer === "reset") {
    request.socket.destroy();
    return;
  }
  to.writeHead(answer.status, { "content-type": "application/json" });
  to.end(JSON.stringify(answer.body));
}

/** Starts it on a port of this machine. */
export async function stripeServer(port = 0): Promise<StripeServer> {
  const books = new Books();
  const server: Server = createServer((request, to) => void serve(books, request, to));
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  const at = server.address();
  const listening = typeof at === "object" && at !== null ? at.port : port;
  return {
    url: `http://127.0.0.1:${String(listening)}`,
    charges: books.charges,
    given: books.given,
    intents: books.intents,
    sessions: books.sessions,
    asked: books.asked,
    keys: books.keys,
    failNextRefundAfter: () => {
      books.refundFails = true;
    },
    payOn: (session) => books.pay(present(books.sessions.get(session), "a page that was opened")),
    authoriseOn: (session, method) =>
      books.authorise(present(books.sessions.get(session), "a page that was opened"), method),
    methods: books.methods,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
